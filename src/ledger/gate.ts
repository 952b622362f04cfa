import Database from "libsql";

/** What SQLite can hold and libsql binds without harm. */
export type SqlValue = string | number | bigint | null;

/** One row as read back: text, numbers, `null`; a bigint only where a number would not be exact. */
export type SqlRow = Record<string, SqlValue>;

/** What a statement did: its rows where it gives any, else how many rows it changed. */
export interface SqlResult {
	readonly rows: SqlRow[];
	readonly changes: number;
}

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/**
 * Checks the parameters of one statement before libsql sees them, and gives them back ready to bind.
 *
 * libsql 0.5.29 aborts the whole process on a boolean, Date, object or Uint8Array, stores NULL for `undefined` and NaN,
 * cuts a text at its first U+0000, replaces a lone surrogate, and rounds an integer it was given as a float. Nothing of
 * that may happen to a ledger, so each of these throws here. Safe integers are handed on as bigint: they stay integers.
 *
 * @throws TypeError that names the parameter (counted from 0) and its type
 * @example checkParameters(["قسد", 3, null]) // ["قسد", 3n, null]
 */
export function checkParameters(parameters: readonly unknown[]): SqlValue[] {
	// Array.from visits the holes of a sparse array as well; map would leave them for libsql.
	return Array.from(parameters, checkParameter);
}

function checkParameter(value: unknown, index: number): SqlValue {
	const fault = faultOf(value);
	if (fault !== null) throw new TypeError(`SQL parameter ${index} is ${fault}`);
	return Number.isInteger(value) ? BigInt(value as number) : (value as SqlValue);
}

/** Why a value may not be bound, or null where it may. */
function faultOf(value: unknown): string | null {
	switch (typeof value) {
		case "string":
			if (value.includes("\u0000")) return "a string with U+0000, at which it would be cut";
			return value.isWellFormed() ? null : "a string with a lone surrogate, which would be replaced";
		case "number":
			if (!Number.isFinite(value)) return `${value}, not a finite number`;
			return Number.isInteger(value) && !Number.isSafeInteger(value)
				? `${value}, an integer too large to be exact`
				: null;
		case "bigint":
			return value >= INT64_MIN && value <= INT64_MAX ? null : "a bigint outside 64 bits";
		case "object":
			return value === null ? null : objectFault(value);
		default:
			return value === undefined ? "undefined" : `a ${typeof value}`;
	}
}

function objectFault(value: object): string {
	if (value instanceof Date) return "a Date; hand in an ISO string";
	if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
		return `bytes (${value.constructor.name}); hand in text`;
	return Array.isArray(value) ? "an array" : "an object";
}

/**
 * The one connection to a SQLite file: every statement of the ledger passes here, parameters checked.
 * Nothing else in Rawi may import libsql. The number of parameters is not checked: libsql does not tell it.
 *
 * @example new GatedDatabase("/tmp/x.sqlite").query("select ? as word", ["راوي"]).rows // [{ word: "راوي" }]
 */
export class GatedDatabase {
	readonly #db: Database.Database;

	/** @param path absolute: a bare "file:…" or "http:…" would be taken for an address */
	constructor(path: string) {
		this.#db = new Database(path);
	}

	/** Runs SQL that takes no parameters, one statement or several. */
	exec(sql: string): void {
		this.#db.exec(sql);
	}

	/** Runs one statement. @throws TypeError for a parameter that libsql cannot take */
	query(sql: string, parameters: readonly unknown[] = []): SqlResult {
		const values = checkParameters(parameters);
		const statement = this.#db.prepare(sql);
		if (!statement.reader) return { rows: [], changes: statement.run(values).changes };
		return { rows: (statement.safeIntegers(true).all(values) as SqlRow[]).map(exactNumbers), changes: 0 };
	}

	/** The first row, without the `_metadata` that libsql adds to it; undefined where there is none. */
	get(sql: string, parameters: readonly unknown[] = []): SqlRow | undefined {
		const row = this.#db.prepare(sql).safeIntegers(true).get(checkParameters(parameters)) as SqlRow | undefined;
		if (row === undefined) return undefined;
		const { _metadata, ...rest } = row;
		return exactNumbers(rest);
	}

	/** Closes the file; the last connection folds the write-ahead log into it. */
	close(): void {
		if (this.#db.open) this.#db.close();
	}
}

/** Integers come as bigint, so that none is rounded; those a number holds exactly become one. */
function exactNumbers(row: SqlRow): SqlRow {
	for (const [key, value] of Object.entries(row)) {
		if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) row[key] = Number(value);
	}
	return row;
}
