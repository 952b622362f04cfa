import { createHash } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { BrokenReadingError, checkAnchors } from "./anchors.js";
import { claimRows } from "./claim-rows.js";
import { type Added, KEPT_FACTS, type KeptFact, type NewReport } from "./records.js";
import type { LedgerTables } from "./schema.js";

/** Rows an insert carries at once; SQLite takes 32,766 parameters, a claim has 15. */
const CLAIMS_A_STATEMENT = 500;

/**
 * Stores a report with its reading and claims in one transaction, or nothing; see `Ledger.add`.
 * @throws BrokenReadingError · TypeError where the hash is not that of the text, or the reading is not of this report
 * @example (await addReport(db, report)).added // true, and false the second time
 */
export async function addReport(db: Kysely<LedgerTables>, report: NewReport): Promise<Added> {
	check(report);
	const { reading, bytesSha256: id } = report;
	const rows = claimRows(reading, id);
	return db.transaction().execute(async (tx) => {
		const differing = await insertReport(tx, report);
		const newReport = differing === null;
		const done = { id, newReport, differing: differing ?? [], claims: rows.length };
		const readingSeq = await insertReading(tx, report, rows.length);
		if (readingSeq === null) return { ...done, added: newReport };
		for (let from = 0; from < rows.length; from += CLAIMS_A_STATEMENT) {
			const some = rows.slice(from, from + CLAIMS_A_STATEMENT).map((row) => ({ ...row, reading_seq: readingSeq }));
			await tx.insertInto("claims").values(some).execute();
		}
		return { ...done, added: true };
	});
}

function check(report: NewReport): void {
	const { reading, text, bytesSha256: id } = report;
	if ((report.encoding ?? "utf-8") === "utf-8" && createHash("sha256").update(text, "utf8").digest("hex") !== id)
		throw new TypeError("the hash is not that of the text's UTF-8");
	if (reading.id !== id) throw new TypeError(`the reading is of report ${reading.id}, not of ${id}`);
	if (reading.claims === undefined)
		throw new TypeError("the ledger keeps whole readings, this one has no list of claims");
	const broken = checkAnchors(reading, text, report.input.title ?? null);
	if (broken.length > 0)
		throw new BrokenReadingError(
			`${broken.length} quotes are not in the text, the first at ${broken[0]?.path}`,
			broken,
		);
}

/** @returns null where the report was new; else, as it is never changed, the facts handed in that differ from its own */
async function insertReport(tx: Transaction<LedgerTables>, report: NewReport): Promise<KeptFact[] | null> {
	const { bytesSha256: id, input } = report;
	const there = await tx.selectFrom("reports").select(KEPT_FACTS).where("id", "=", id).executeTakeFirst();
	if (there !== undefined) return KEPT_FACTS.filter((fact) => input[fact] !== undefined && input[fact] !== there[fact]);
	const { date = null, publisher = null, url = null, title = null } = input;
	await tx
		.insertInto("reports")
		.values({ id, name: report.name, date, publisher, url, title, added_at: report.addedAt })
		.execute();
	await tx
		.insertInto("report_texts")
		.values({ report_id: id, encoding: report.encoding ?? "utf-8", text: report.text })
		.execute();
	return null;
}

/** @returns its number, null where this very reading is there already */
async function insertReading(tx: Transaction<LedgerTables>, report: NewReport, claims: number): Promise<number | null> {
	const { reading, bytesSha256 } = report;
	const key = {
		report_id: bytesSha256,
		extractor_version: reading.extractor.version,
		extractor_data: reading.extractor.data,
		options: optionsKey(report),
	};
	const there = await tx
		.selectFrom("readings")
		.select("seq")
		.where((eb) => eb.and(key))
		.executeTakeFirst();
	if (there !== undefined) return null;
	const { seq } = await tx
		.insertInto("readings")
		.values({
			...key,
			added_at: report.addedAt,
			day: reading.dateline.date,
			claim_count: claims,
			json: JSON.stringify(reading),
		})
		.returning("seq")
		.executeTakeFirstOrThrow();
	return seq;
}

/** All that a reading depends on beside the bytes and the extractor, always in the same order. */
function optionsKey({ prefer, input }: NewReport): string {
	return JSON.stringify({ prefer, date: input.date ?? null, lang: input.lang ?? null, title: input.title ?? null });
}
