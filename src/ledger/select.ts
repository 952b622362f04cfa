import type { Kysely } from "kysely";
import { type BrokenAnchor, checkAnchors } from "./anchors.js";
import type { ResolvedClaim } from "./claim-rows.js";
import type { ClaimRecord, ListOptions, ReportRecord, StoredReport } from "./records.js";
import type { LedgerTables } from "./schema.js";

/** Rows a page holds. */
const PAGE = 200;

/** Reports with the newest reading of each. */
function reportsWithReading(db: Kysely<LedgerTables>) {
	return db
		.selectFrom("reports")
		.innerJoin("readings", "readings.report_id", "reports.id")
		.where("readings.seq", "=", (eb) =>
			eb
				.selectFrom("readings as later")
				.select((e) => e.fn.max("later.seq").as("seq"))
				.whereRef("later.report_id", "=", "reports.id"),
		)
		.select([
			"reports.seq as seq",
			"reports.id as id",
			"reports.name as name",
			"reports.publisher as publisher",
			"reports.url as url",
			"reports.title as title",
			"reports.added_at as addedAt",
			"readings.seq as readingSeq",
			"readings.day as date",
			"readings.options as options",
			"readings.extractor_version as version",
			"readings.extractor_data as data",
			"readings.claim_count as claims",
		]);
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof reportsWithReading>["execute"]>>[number];

function recordOf(row: ReportRow): ReportRecord {
	const { id, name, date, publisher, url, title, addedAt, version, data, claims } = row;
	return { id, name, date, publisher, url, title, addedAt, extractor: { version, data }, claims };
}

/** The title that was read: another reading of the same bytes may have been given another one than the report's. */
function titleOf(row: ReportRow): string | null {
	return (JSON.parse(row.options) as { title: string | null }).title;
}

/** Pages from the latest arrival back; what arrives meanwhile is not seen. */
async function* reportRows(
	db: Kysely<LedgerTables>,
	options: ListOptions & { readonly report?: string },
): AsyncGenerator<ReportRow> {
	let before: number | null = null;
	for (;;) {
		let query = reportsWithReading(db).orderBy("reports.seq", "desc").limit(PAGE);
		if (options.since !== undefined) query = query.where("readings.day", ">=", options.since);
		if (options.report !== undefined) query = query.where("reports.id", "=", options.report);
		if (before !== null) query = query.where("reports.seq", "<", before);
		const page: ReportRow[] = await query.execute();
		yield* page;
		if (page.length < PAGE) return;
		before = page.at(-1)?.seq ?? null;
	}
}

/** @see Ledger.reports */
export async function* listReports(db: Kysely<LedgerTables>, options: ListOptions): AsyncGenerator<ReportRecord> {
	let left = options.limit ?? Number.POSITIVE_INFINITY;
	if (left <= 0) return;
	for await (const row of reportRows(db, options)) {
		yield recordOf(row);
		if (--left <= 0) return;
	}
}

/** @see Ledger.claims */
export async function* listClaims(
	db: Kysely<LedgerTables>,
	options: ListOptions & { readonly report?: string },
): AsyncGenerator<ClaimRecord> {
	let left = options.limit ?? Number.POSITIVE_INFINITY;
	if (left <= 0) return;
	for await (const row of reportRows(db, options)) {
		if (row.claims === 0) continue;
		const report = recordOf(row);
		const { text } = await textOf(db, row.id);
		for await (const json of claimJson(db, row.readingSeq)) {
			const claim = JSON.parse(json) as ResolvedClaim;
			yield { report, claim, broken: checkAnchors(claim, text, titleOf(row)) };
			if (--left <= 0) return;
		}
	}
}

async function* claimJson(db: Kysely<LedgerTables>, readingSeq: number): AsyncGenerator<string> {
	let after = -1;
	for (;;) {
		const page = await db
			.selectFrom("claims")
			.select(["position", "json"])
			.where("reading_seq", "=", readingSeq)
			.where("position", ">", after)
			.orderBy("position")
			.limit(PAGE)
			.execute();
		for (const { json } of page) yield json;
		if (page.length < PAGE) return;
		after = page.at(-1)?.position ?? after;
	}
}

/** @see Ledger.report */
export async function storedReport(db: Kysely<LedgerTables>, id: string): Promise<StoredReport | null> {
	const row = await reportsWithReading(db).where("reports.id", "=", id).executeTakeFirst();
	if (row === undefined) return null;
	const received = await textOf(db, id);
	const { json } = await db
		.selectFrom("readings")
		.select("json")
		.where("seq", "=", row.readingSeq)
		.executeTakeFirstOrThrow();
	const broken: BrokenAnchor[] = checkAnchors(JSON.parse(json), received.text, titleOf(row));
	return { report: recordOf(row), text: received.text, encoding: received.encoding, reading: json, broken };
}

function textOf(db: Kysely<LedgerTables>, id: string): Promise<{ text: string; encoding: string }> {
	return db
		.selectFrom("report_texts")
		.select(["text", "encoding"])
		.where("report_id", "=", id)
		.executeTakeFirstOrThrow();
}
