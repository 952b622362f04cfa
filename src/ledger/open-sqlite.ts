import { accessSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { asLedgerError, LedgerError } from "./errors.js";
import { GatedDatabase } from "./gate.js";
import { APPLICATION_ID, foreignFile, MIGRATIONS, migrate, newerLedger } from "./migrations.js";

/** How to open the file. */
export interface OpenOptions {
	/** Make the ledger where there is none. */
	readonly create: boolean;
	/** How long to wait for another process to let go, in milliseconds. */
	readonly busyTimeoutMs?: number;
}

const BUSY_TIMEOUT_MS = 5000;
const MAGIC = "SQLite format 3\u0000";
const HEADER_BYTES = 100;

/**
 * Opens the SQLite file of a ledger, makes or migrates it, and sets it up so that nothing acknowledged is lost:
 * write-ahead log, `synchronous=FULL`, foreign keys checked.
 *
 * @param path absolute
 * @throws LedgerError missing, locked, incompatible (the file is left as it is) or unwritable
 * @example openSqlite("/tmp/ledger.sqlite", { create: true })
 */
export function openSqlite(path: string, options: OpenOptions): GatedDatabase {
	let db: GatedDatabase | undefined;
	try {
		prepareFile(path, options.create);
		db = new GatedDatabase(path);
		db.exec(`pragma busy_timeout = ${Math.trunc(options.busyTimeoutMs ?? BUSY_TIMEOUT_MS)}`);
		db.exec("pragma foreign_keys = on; pragma synchronous = full");
		// Before the log is on, so that the mark of a ledger always stands in the main file, where checkHeader looks.
		migrate(db, path);
		switchToLog(db);
		return db;
	} catch (error) {
		db?.close();
		throw asLedgerError(error, path);
	}
}

/** Looks at the file without SQLite, which could fold a stranger's write-ahead log into it; makes it where it may. */
function prepareFile(path: string, create: boolean): void {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (stat === undefined) {
		if (!create) throw new LedgerError("missing", `there is no ledger at ${path}`);
		// For its owner alone: sources can be in danger. SQLite gives its side files the same permissions.
		closeSync(openSync(path, "a", 0o600));
		return;
	}
	if (!stat.isFile()) throw new LedgerError("incompatible", `${path} is not a file, so it is no ledger`);
	checkHeader(path, stat.size);
	accessSync(path, constants.R_OK | constants.W_OK);
	accessSync(dirname(path), constants.W_OK);
}

function checkHeader(path: string, size: number): void {
	// An empty file is an empty database: what a process leaves that was stopped while it made a ledger.
	if (size === 0) return;
	const header = Buffer.alloc(HEADER_BYTES);
	const file = openSync(path, "r");
	try {
		readSync(file, header, 0, HEADER_BYTES, 0);
	} finally {
		closeSync(file);
	}
	if (header.toString("latin1", 0, MAGIC.length) !== MAGIC || header.readUInt32BE(68) !== APPLICATION_ID)
		throw foreignFile(path);
	const version = header.readUInt32BE(60);
	if (version > MIGRATIONS.length) throw newerLedger(path, version, MIGRATIONS.length);
}

/** The log needs a moment without any other reader; where there is none, the rollback journal is just as safe. */
function switchToLog(db: GatedDatabase): void {
	try {
		db.query("pragma journal_mode = wal");
	} catch (error) {
		if (!String((error as { code?: unknown }).code).startsWith("SQLITE_BUSY")) throw error;
	}
}
