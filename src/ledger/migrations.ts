import { LedgerError } from "./errors.js";
import type { GatedDatabase } from "./gate.js";

/** One step of the ledger's shape. A released step is never changed; the next one is added below it. */
export interface Migration {
	readonly about: string;
	readonly statements: readonly string[];
}

/** Marks a SQLite file as a Rawi ledger: "Rawi" in ASCII. */
export const APPLICATION_ID = 0x52617769;

const APPEND_ONLY = ["reports", "report_texts", "readings", "claims"] as const;

/** The steps in order; a ledger's version is how many of them it has gone through. */
export const MIGRATIONS: readonly Migration[] = [
	{
		about: "reports, their texts, readings and claims",
		statements: [
			`create table reports (
				seq integer primary key autoincrement,
				id text not null unique check (length(id) = 64),
				name text not null,
				date text,
				publisher text,
				url text,
				title text,
				added_at text not null
			) strict`,
			`create table report_texts (
				report_id text primary key references reports (id),
				encoding text not null,
				text text not null
			) strict`,
			`create table readings (
				seq integer primary key autoincrement,
				report_id text not null references reports (id),
				extractor_version text not null,
				extractor_data text not null,
				options text not null,
				added_at text not null,
				day text,
				claim_count integer not null,
				json text not null,
				unique (report_id, extractor_version, extractor_data, options)
			) strict`,
			"create index readings_day on readings (day)",
			`create table claims (
				reading_seq integer not null references readings (seq),
				position integer not null,
				id text not null,
				report_id text not null references reports (id),
				version text not null,
				sentence integer not null,
				kind text not null,
				realis text not null,
				certainty text not null,
				polarity text not null,
				earliest text,
				latest text,
				quote text not null,
				source_quote text,
				json text not null,
				primary key (reading_seq, position)
			) strict`,
			"create index claims_id on claims (id)",
			"create index claims_report on claims (report_id)",
			"create index claims_days on claims (earliest, latest)",
			// The file itself keeps the promise, whatever program opens it.
			...APPEND_ONLY.flatMap((table) =>
				["update", "delete"].map(
					(verb) =>
						`create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, '${table} are append-only'); end`,
				),
			),
		],
	},
];

/**
 * Brings a ledger to the shape of this program, all steps in one transaction; a ledger that has them all is not touched.
 *
 * @param path for the message alone
 * @returns how many steps were taken
 * @throws LedgerError "incompatible" for a newer ledger, and for a database that is somebody else's
 * @example migrate(new GatedDatabase("/tmp/new.sqlite"), "/tmp/new.sqlite") // 1
 */
export function migrate(db: GatedDatabase, path: string, migrations: readonly Migration[] = MIGRATIONS): number {
	if (checkedVersion(db, path, migrations.length) === migrations.length) return 0;
	db.exec("begin immediate");
	try {
		// Asked again under the write lock: another process may have taken the steps meanwhile.
		const from = checkedVersion(db, path, migrations.length);
		for (const step of migrations.slice(from)) for (const statement of step.statements) db.exec(statement);
		db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${migrations.length}; commit`);
		return migrations.length - from;
	} catch (error) {
		db.exec("rollback");
		throw error;
	}
}

/** The version of a ledger, 0 for an empty file. */
function checkedVersion(db: GatedDatabase, path: string, known: number): number {
	const version = Number(db.get("pragma user_version")?.user_version);
	const application = Number(db.get("pragma application_id")?.application_id);
	if (application === APPLICATION_ID) {
		if (version > known) throw newerLedger(path, version, known);
		return version;
	}
	const tables = Number(db.get("select count(*) as n from sqlite_master")?.n);
	if (application !== 0 || version !== 0 || tables !== 0) throw foreignFile(path);
	return 0;
}

/** The error for a ledger whose version this program does not know. */
export function newerLedger(path: string, version: number, known: number): LedgerError {
	return new LedgerError(
		"incompatible",
		`the ledger ${path} has version ${version}, this program knows ${known}: a newer rawi made it`,
	);
}

/** The error for a file that is no ledger; it is left as it was. */
export function foreignFile(path: string): LedgerError {
	return new LedgerError("incompatible", `${path} is not a Rawi ledger; it was left as it is`);
}
