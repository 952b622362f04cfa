import {
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
} from "kysely";
import { asLedgerError } from "./errors.js";
import type { GatedDatabase } from "./gate.js";

/**
 * Kysely over the gated connection: typed queries, every parameter checked, SQLite's errors as LedgerErrors.
 * @example new Kysely<LedgerTables>({ dialect: gatedDialect(database, "/tmp/l.sqlite") })
 */
export function gatedDialect(database: GatedDatabase, path: string): Dialect {
	return {
		createAdapter: () => new SqliteAdapter(),
		createDriver: () => new GatedDriver(database, path),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler(),
	};
}

class GatedConnection implements DatabaseConnection {
	constructor(
		private readonly database: GatedDatabase,
		private readonly path: string,
	) {}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		return this.try(() => {
			const { rows, changes } = this.database.query(query.sql, query.parameters);
			return { rows: rows as R[], numAffectedRows: BigInt(changes) };
		});
	}

	// A half-read cursor would hold a read lock for as long as its reader likes; the ledger pages by key instead.
	// biome-ignore lint/correctness/useYield: it only ever refuses
	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error("the ledger reads page by page; it opens no cursor");
	}

	try<T>(work: () => T): T {
		try {
			return work();
		} catch (error) {
			throw asLedgerError(error, this.path);
		}
	}

	exec(sql: string): void {
		this.try(() => this.database.exec(sql));
	}
}

/** One file, one connection: whoever asks for it waits until the one before has given it back. */
class GatedDriver implements Driver {
	readonly #connection: GatedConnection;
	#free: Promise<void> = Promise.resolve();
	#giveBack: () => void = () => {};

	constructor(
		private readonly database: GatedDatabase,
		path: string,
	) {
		this.#connection = new GatedConnection(database, path);
	}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		const before = this.#free;
		let giveBack = (): void => {};
		this.#free = new Promise((resolve) => {
			giveBack = resolve;
		});
		await before;
		this.#giveBack = giveBack;
		return this.#connection;
	}

	async releaseConnection(): Promise<void> {
		this.#giveBack();
	}

	/** `immediate`: takes the write lock now, so that a transaction never fails half-way because another one wrote. */
	async beginTransaction(): Promise<void> {
		this.#connection.exec("begin immediate");
	}

	async commitTransaction(): Promise<void> {
		this.#connection.exec("commit");
	}

	async rollbackTransaction(): Promise<void> {
		this.#connection.exec("rollback");
	}

	async destroy(): Promise<void> {
		this.database.close();
	}
}
