import type { Generated } from "kysely";

/** The tables of the ledger as Kysely sees them; `migrations.ts` makes them. Rows are only ever added. */
export interface LedgerTables {
	reports: ReportsTable;
	report_texts: ReportTextsTable;
	readings: ReadingsTable;
	claims: ClaimsTable;
}

/** A report as received. */
export interface ReportsTable {
	/** Order of arrival. */
	seq: Generated<number>;
	/** SHA-256 of the bytes received, hex. */
	id: string;
	/** File name. */
	name: string;
	/** Publication day or date-time as given, null where none was. */
	date: string | null;
	publisher: string | null;
	url: string | null;
	title: string | null;
	/** Moment of arrival, ISO 8601. */
	added_at: string;
}

/** The text apart from its report, so that lists need not read over it. */
export interface ReportTextsTable {
	report_id: string;
	/** Encoding of the bytes received; "utf-8": the text's own UTF-8 gives them back. */
	encoding: string;
	text: string;
}

/** What one extractor read in one report. */
export interface ReadingsTable {
	seq: Generated<number>;
	report_id: string;
	extractor_version: string;
	extractor_data: string;
	/** JSON of all that the reading depends on beside the bytes and the extractor. */
	options: string;
	added_at: string;
	/** The day of its dateline, null where there is none. */
	day: string | null;
	claim_count: number;
	/** The reading itself, as JSON. */
	json: string;
}

/** One claim of one reading. */
export interface ClaimsTable {
	reading_seq: number;
	/** Index in the reading's list. */
	position: number;
	id: string;
	report_id: string;
	version: string;
	sentence: number;
	kind: string;
	realis: string;
	certainty: string;
	polarity: string;
	/** First and last civil day of its time, inclusive; null = open or none. */
	earliest: string | null;
	latest: string | null;
	/** The words of the claim, and of the source it is attributed to. */
	quote: string;
	source_quote: string | null;
	/** The claim with its values in place of its indexes, as JSON. */
	json: string;
}
