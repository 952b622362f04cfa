import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { NewReport } from "../../src/ledger/index.js";
import type { Claim, Reading, Span } from "../../src/model/index.js";

/** Written for the project: two short sentences, with a byte order mark, a carriage return and an emoji to keep. */
export const TEXT = "\uFEFFقالت مصادر محلية إن القافلة غادرت البلدة اليوم.\r\nوبقي عشرات الجنود في القاعدة 🚚.\n";

export const sha = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

function span(text: string, quote: string): Span {
	const start = text.indexOf(quote);
	if (start === -1) throw new Error(`the sample has no «${quote}»`);
	return { version: "ar", start, end: start + quote.length, quote };
}

const CLAIM: Omit<Claim, "id" | "evidence"> = {
	version: "ar",
	sentence: 0,
	kind: "event",
	event: null,
	time: null,
	timeBasis: "none",
	statementTime: null,
	actors: [],
	recipients: [],
	places: [],
	quantities: [],
	attribution: null,
	realis: "actual",
	polarity: "positive",
	certainty: "certain",
	due: null,
	counterpart: null,
};

/** A reading of TEXT with two claims, as an extractor of the given version would make it. */
export function sampleReading(text = TEXT, version = "0.1.0"): Reading {
	const source = span(text, "مصادر محلية");
	return {
		schemaVersion: 1,
		id: sha(text),
		extractor: { version, data: "d0" },
		dateline: { date: "2026-02-23", basis: "given", stated: null, place: null, agency: null },
		versions: [{ id: "ar", lang: "ar", role: "original", ranges: [[0, text.length]] }],
		sentences: [],
		times: [
			{
				...span(text, "اليوم"),
				rule: "ar/time/today",
				type: "DATE",
				timex: "2026-02-23",
				mod: null,
				edtf: "2026-02-23",
				earliest: "2026-02-23",
				latest: "2026-02-23",
				from: null,
				to: null,
				zone: null,
				extent: "within",
				anchor: { to: "dateline", time: null },
				vague: false,
				alternatives: [],
			},
		],
		attributions: [
			{
				version: "ar",
				rule: "ar/attribution/say",
				source: { ...source, actor: null },
				cue: span(text, "قالت"),
				content: span(text, "القافلة غادرت البلدة اليوم"),
				class: "unnamed_source",
				negatedCue: false,
				parent: null,
			},
		],
		claims: [
			{
				...CLAIM,
				id: "c1",
				time: 0,
				timeBasis: "stated",
				attribution: 0,
				evidence: [span(text, "القافلة غادرت البلدة")],
			},
			{
				...CLAIM,
				id: "c2",
				sentence: 1,
				kind: "state",
				certainty: "probable",
				evidence: [span(text, "بقي عشرات الجنود")],
			},
		],
		problems: [],
	};
}

/** What `add` takes, for a reading of its text. */
export function sampleReport(change: Partial<NewReport> = {}): NewReport {
	const text = change.text ?? TEXT;
	return {
		bytesSha256: sha(text),
		text,
		name: "قافلة.txt",
		addedAt: "2026-02-24T08:00:00.000Z",
		input: { date: "2026-02-23", publisher: "الراصد" },
		prefer: "past",
		reading: sampleReading(text),
		...change,
	};
}

/** A folder of its own for each test, gone after it. */
export function testFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "rawi-ledger-"));
	folders.push(folder);
	return folder;
}

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** All that a stream gives. */
export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
	const out: T[] = [];
	for await (const row of rows) out.push(row);
	return out;
}
