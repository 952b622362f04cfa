/**
 * missing: no file there · locked: another process holds it · incompatible: no Rawi ledger, a damaged one, or one of a
 * newer program · unwritable: no permission, no room, no folder.
 */
export type LedgerErrorKind = "missing" | "locked" | "incompatible" | "unwritable";

/** A ledger that cannot be used, with one clear line for the user. */
export class LedgerError extends Error {
	override readonly name = "LedgerError";

	constructor(
		readonly kind: LedgerErrorKind,
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/** How SQLite's result codes (without their extensions) read to a user. */
const CODES: { readonly [code: string]: readonly [LedgerErrorKind, string] } = {
	SQLITE_BUSY: ["locked", "is locked by another process"],
	SQLITE_LOCKED: ["locked", "is locked by another process"],
	SQLITE_NOTADB: ["incompatible", "is not a Rawi ledger"],
	SQLITE_CORRUPT: ["incompatible", "is damaged"],
	SQLITE_READONLY: ["unwritable", "cannot be written: no permission"],
	SQLITE_PERM: ["unwritable", "cannot be written: no permission"],
	SQLITE_CANTOPEN: ["unwritable", "cannot be opened for writing"],
	SQLITE_FULL: ["unwritable", "cannot be written: the disk is full"],
	SQLITE_IOERR: ["unwritable", "cannot be written: the disk reports an error"],
};

/**
 * Turns an error of SQLite or of the file system about the ledger at `path` into a LedgerError; any other error is
 * given back as it is (a broken constraint is a fault of the program, not of the ledger).
 * @example (asLedgerError(busyError, "/tmp/l.sqlite") as LedgerError).kind // "locked"
 */
export function asLedgerError(error: unknown, path: string): unknown {
	if (error instanceof LedgerError || !(error instanceof Error)) return error;
	const code = String((error as { code?: unknown }).code ?? "");
	const known = CODES[code.split("_").slice(0, 2).join("_")];
	if (known !== undefined) return new LedgerError(known[0], `the ledger ${path} ${known[1]}`, { cause: error });
	if (code === "EACCES" || code === "EPERM" || code === "EROFS")
		return new LedgerError("unwritable", `the ledger ${path} cannot be written: no permission`, { cause: error });
	if (code === "ENOENT" || code === "ENOTDIR")
		return new LedgerError("unwritable", `the ledger ${path} cannot be made: its folder is not there`, {
			cause: error,
		});
	// libsql gives no code where it could not open the file at all.
	if (error.message.startsWith("ConnectionFailed"))
		return new LedgerError("unwritable", `the ledger ${path} cannot be opened`, { cause: error });
	return error;
}
