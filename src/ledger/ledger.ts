import { resolve } from "node:path";
import { Kysely } from "kysely";
import { addReport } from "./add.js";
import { type OpenOptions, openSqlite } from "./open-sqlite.js";
import type { Added, ClaimRecord, ListOptions, NewReport, ReportRecord, StoredReport } from "./records.js";
import type { LedgerTables } from "./schema.js";
import { listClaims, listReports, storedReport } from "./select.js";
import { gatedDialect } from "./sqlite-dialect.js";

/** A store of reports, readings and claims to which records are only ever added. */
export interface Ledger {
	/** The file. */
	readonly path: string;
	/**
	 * Adds a report, its reading and its claims, all or nothing. The same bytes read by the same extractor with the same
	 * options change nothing; another extractor's reading is added beside the ones before.
	 * @throws BrokenReadingError where a quote is not in the text, LedgerError locked or unwritable
	 */
	add(report: NewReport): Promise<Added>;
	/** The reports, latest arrival first; a page at a time, so that memory does not grow with their number. */
	reports(options?: ListOptions): AsyncGenerator<ReportRecord>;
	/** The claims of each report's newest reading, in reading order, reports as above; `report`: the id of one. */
	claims(options?: ListOptions & { readonly report?: string }): AsyncGenerator<ClaimRecord>;
	/** One report whole, its anchors checked again; null where there is none of this id. */
	report(id: string): Promise<StoredReport | null>;
	close(): Promise<void>;
}

/**
 * Opens a ledger file, migrating it where it is older than the program.
 *
 * @param path of the SQLite file; its folder must be there
 * @param options `create`: make it where there is none; `busyTimeoutMs`: how long to wait for another process (5000)
 * @throws LedgerError missing, locked, incompatible or unwritable
 * @example
 * const ledger = openLedger("ledger.sqlite", { create: true });
 * for await (const { claim } of ledger.claims({ since: "2026-02-01" })) console.log(claim.evidence[0]?.quote); // «انسحبت القوات …»
 * await ledger.close();
 */
export function openLedger(path: string, options: OpenOptions): Ledger {
	// Absolute, so that libsql takes no file name for an address ("file:…", "http:…").
	const file = resolve(path);
	const db = new Kysely<LedgerTables>({ dialect: gatedDialect(openSqlite(file, options), file) });
	return {
		path: file,
		add: (report) => addReport(db, report),
		reports: (list = {}) => listReports(db, list),
		claims: (list = {}) => listClaims(db, list),
		report: (id) => storedReport(db, id),
		close: () => db.destroy(),
	};
}
