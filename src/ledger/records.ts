import type { Prefer, Reading, ReportInput } from "../model/index.js";
import type { BrokenAnchor } from "./anchors.js";
import type { ResolvedClaim } from "./claim-rows.js";

/** A report with its reading, to be added. */
export interface NewReport {
	/** SHA-256 of the bytes received, hex: the report's id. */
	readonly bytesSha256: string;
	readonly text: string;
	/** Encoding of the bytes received. Default "utf-8", and then the hash is checked against the text. */
	readonly encoding?: string;
	/** File name. */
	readonly name: string;
	/** The moment, ISO 8601: the ledger has no clock. */
	readonly addedAt: string;
	/** What the reading was made from: date, publisher, url, title, lang. */
	readonly input: Omit<ReportInput, "id" | "text" | "versions">;
	readonly prefer: Prefer;
	/** The whole reading (no `only`). */
	readonly reading: Reading;
}

/** Facts about a report that stay as they were first given. */
export const KEPT_FACTS = ["publisher", "url", "title"] as const;
export type KeptFact = (typeof KEPT_FACTS)[number];

/** What `add` did. */
export interface Added {
	readonly id: string;
	/** Was anything stored? */
	readonly added: boolean;
	/** Was the report new, not its reading alone? */
	readonly newReport: boolean;
	/** Facts handed in that differ from those of the report, which is there already and stays as it was. */
	readonly differing: readonly KeptFact[];
	/** How many claims the reading has. */
	readonly claims: number;
}

/** A report as a list shows it, with the newest of its readings. */
export interface ReportRecord {
	readonly id: string;
	readonly name: string;
	/** The day of its dateline, given or stated; null where it has none. */
	readonly date: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly title: string | null;
	readonly addedAt: string;
	readonly extractor: { readonly version: string; readonly data: string };
	readonly claims: number;
}

/** One claim with the report it stands in. */
export interface ClaimRecord {
	readonly report: ReportRecord;
	readonly claim: ResolvedClaim;
	/** Anchors that no longer hold: empty in a sound ledger. */
	readonly broken: readonly BrokenAnchor[];
}

/** A report whole: as received, and as the newest extractor read it. */
export interface StoredReport {
	readonly report: ReportRecord;
	readonly text: string;
	readonly encoding: string;
	/** The reading's JSON, byte for byte as it was stored. */
	readonly reading: string;
	readonly broken: readonly BrokenAnchor[];
}

/** What a list may be asked for. */
export interface ListOptions {
	/** At most so many records; default all. */
	readonly limit?: number;
	/** ISO day: only reports of this day or later; a report without a date is then left out. */
	readonly since?: string;
}
