import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/**
 * The reference report is somebody else's writing: it may be read where it lies beside the checkout, but nothing of it
 * may stand in the project. Facts and names may; a run of RUN characters of one of its sentences may not.
 */
const REPORT = "../shared/data/mission/report.txt";
const RUN = 40;

/** Folders that hold no writing of ours. */
const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".git", ".eval"]);
/** Packed files. */
const NOT_TEXT = /\.(?:gz|sqlite|sqlite-wal|sqlite-shm|png|woff2?)$/;

/** Letters as they are, every run of white space one space, vowel signs and isolates gone. */
function plain(text: string): string {
	return text.replace(/[\u064B-\u0652\u0640\u2066-\u2069\u200E\u200F]/gu, "").replace(/\s+/gu, " ");
}

function* ourFiles(folder: string): Generator<string> {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (NOT_OURS.has(entry.name)) continue;
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* ourFiles(path);
		else if (entry.isFile() && !NOT_TEXT.test(entry.name)) yield path;
	}
}

/** Every run of RUN characters of every sentence. */
function runsOf(report: string): Set<string> {
	const runs = new Set<string>();
	for (const raw of report.split(/[.!?؟](?=\s)|\n/u)) {
		const sentence = plain(raw).trim();
		for (let i = 0; i + RUN <= sentence.length; i++) runs.add(sentence.slice(i, i + RUN));
	}
	return runs;
}

/** The first run of a text that is one of these; null where there is none. */
function borrowed(text: string, runs: ReadonlySet<string>): string | null {
	const own = plain(text);
	for (let i = 0; i + RUN <= own.length; i++) {
		const run = own.slice(i, i + RUN);
		if (runs.has(run)) return run;
	}
	return null;
}

it("sees a sentence through other white space and vowel signs, and lets facts pass", () => {
	const runs = runsOf("غادرت القافلة الكبيرة المدينة القديمة متجهة نحو الميناء الشرقي.");
	expect(borrowed("قيل:\nغادَرت القافلة\tالكبيرة المدينة القديمة متجهة\nنحو الميناء", runs)).not.toBeNull();
	expect(borrowed("اتجهت القافلة الكبيرة إلى الميناء الشرقي بعدما غادرت المدينة القديمة.", runs)).toBeNull();
});

it.skipIf(!existsSync(REPORT))("no file of the project holds a sentence of the reference report", () => {
	const runs = runsOf(readFileSync(REPORT, "utf8"));
	expect(runs.size).toBeGreaterThan(100);
	const found = [...ourFiles(".")].flatMap((path) => {
		const run = borrowed(readFileSync(path, "utf8"), runs);
		return run === null ? [] : [`${path}: ${run}`];
	});
	expect(found).toEqual([]);
});
