import type { Place } from "../model/index.js";
import { checkColumns } from "./check.js";
import { KeyTable } from "./key-table.js";
import { type PackedColumns, type PackedHeader, readPacked } from "./layout.js";
import { PLACE_KINDS, PRECISIONS } from "./overlay.js";
import { unpack } from "./unpack.js";
import { ofCapital } from "./weight.js";

/** Finds a place of the files read before. */
export type Below = (id: string) => Place | undefined;

/**
 * One packed file: its places by name in both scripts, by id and by row. A place becomes an object when it is first
 * asked for, and stays the same object. Rows that join a place of a file read before give that place.
 */
export class PackedFile {
	readonly header: PackedHeader;
	readonly columns: PackedColumns;
	readonly size: number;
	readonly #below: Below;
	readonly #keys: KeyTable;
	/** Where the rows of each key begin in `columns.rows`. */
	readonly #rowsAt: Uint32Array;
	readonly #ids: KeyTable;
	readonly #aliases: KeyTable;
	readonly #joins: ReadonlyMap<number, string>;
	/** Display names by row, cut when the first place is asked for. */
	#names: readonly string[] | null = null;
	#arabic: readonly string[] | null = null;
	readonly #places = new Map<number, Place>();
	readonly #lists = new Map<number, readonly Place[]>();

	private constructor(header: PackedHeader, columns: PackedColumns, below: Below) {
		this.header = header;
		this.columns = columns;
		this.#below = below;
		this.size = columns.kind.length;
		this.#keys = new KeyTable(decoded(columns.keys), columns.counts.length);
		this.#rowsAt = sums(columns.counts);
		this.#ids = new KeyTable(decoded(columns.ids), this.size);
		this.#aliases = new KeyTable(decoded(columns.aliasIds), columns.aliasRows.length);
		const joined = decoded(columns.joinIds).split("\n");
		this.#joins = new Map([...columns.joinRows].map((row, i) => [row, joined[i]!]));
	}

	/**
	 * Opens the bytes of a packed file, gzipped or as `unpack` gives them.
	 * @param below where its rows find the places they join; a file without it comes with the program, and is trusted
	 * @throws Error if the bytes are no packed gazetteer, cut off or damaged
	 */
	static load(bytes: Uint8Array, below?: Below): PackedFile {
		const { header, columns } = readPacked(unpack(bytes));
		if (below !== undefined) checkColumns(header, columns);
		return new PackedFile(header, columns, below ?? (() => undefined));
	}

	/** Places of exactly this name, likeliest first. */
	find(key: string): readonly Place[] {
		const n = this.#keys.find(key);
		return n < 0 ? [] : this.#found(n);
	}

	/** The number of a key, or -1. */
	key(key: string): number {
		return this.#keys.find(key);
	}

	#found(n: number): readonly Place[] {
		let list = this.#lists.get(n);
		if (list === undefined) {
			list = this.rowsOf(n).map((row) => this.place(row));
			this.#lists.set(n, list);
		}
		return list;
	}

	/** The rows that a key names, likeliest first. @param n from `key` */
	rowsOf(n: number): number[] {
		return [...this.columns.rows.subarray(this.#rowsAt[n], this.#rowsAt[n + 1])];
	}

	/** May a longer name begin with these words? */
	begins(words: string): boolean {
		return this.#keys.begins(words);
	}

	/** Numbers of the names whose skeleton has these 16 bits, see `skeletonBits`; most of them are spelled alike. */
	spelledLike(bits: number): { readonly key: string; readonly n: number }[] {
		const out: { key: string; n: number }[] = [];
		for (let n = this.columns.skeletons.indexOf(bits); n !== -1; n = this.columns.skeletons.indexOf(bits, n + 1))
			out.push({ key: this.#keys.key(n), n });
		return out;
	}

	byId(id: string): Place | undefined {
		const row = this.row(id);
		return row === undefined ? undefined : this.place(row);
	}

	/** The row of an id or second id. */
	row(id: string): number | undefined {
		const row = this.#ids.find(id);
		if (row >= 0) return row;
		const alias = this.#aliases.find(id);
		return alias < 0 ? undefined : this.columns.aliasRows[alias];
	}

	/** Rows that know better than the place they join, as they stand for themselves. */
	betterRows(): { readonly id: string; readonly row: Place }[] {
		const { joinRows, joinBetter } = this.columns;
		return [...joinRows].flatMap((row, i) =>
			joinBetter[i] === 1 ? [{ id: this.#joins.get(row)!, row: this.#own(row) }] : [],
		);
	}

	/** Second ids, and the rows they are of. */
	secondIds(): { readonly id: string; readonly row: number }[] {
		return [...this.columns.aliasRows].map((row, n) => ({ id: this.#aliases.key(n), row }));
	}

	/** The rows that are this place of a file read before. */
	joinedTo(id: string): number[] {
		return [...this.#joins].filter(([, joined]) => joined === id).map(([row]) => row);
	}

	/** Is the row a place of a file read before? */
	isJoined(row: number): boolean {
		const id = this.#joins.get(row);
		return id !== undefined && this.#below(id) !== undefined;
	}

	/** Arabic names of a row as written, preferred first. */
	arabic(row: number): readonly string[] {
		this.#arabic ??= decoded(this.columns.arabic).split("\n");
		return this.#arabic[row]!.split("|").filter((n) => n !== "");
	}

	place(row: number): Place {
		let place = this.#places.get(row);
		if (place === undefined) {
			place = this.#known(row) ?? this.#own(row);
			this.#places.set(row, place);
		}
		return place;
	}

	#known(row: number): Place | undefined {
		const joined = this.#joins.get(row);
		return joined === undefined ? undefined : this.#below(joined);
	}

	#own(row: number): Place {
		const c = this.columns;
		this.#names ??= decoded(c.names).split("\n");
		return {
			id: this.#ids.key(row),
			name: this.#names[row]!,
			kind: PLACE_KINDS[c.kind[row]!]!,
			country: c.country[row] === 0 ? null : this.header.countries[c.country[row]! - 1]!,
			lat: c.lat[row]! / 1e4,
			lon: c.lon[row]! / 1e4,
			precision: PRECISIONS[c.precision[row]!]!,
			radiusKm: c.radius[row]!,
			within: this.#parent(row),
			population: c.population[row]!,
			capital: ofCapital(c.rank[row]!),
		};
	}

	/** Never a place of a file read later: two files could lie in each other. */
	#parent(row: number): string | null {
		const within = this.columns.within[row]!;
		if (within === 0) return null;
		if (within <= this.size) return this.#known(within - 1)?.id ?? this.#ids.key(within - 1);
		const known = this.#below(this.header.outside[within - this.size - 1]!);
		const country = this.columns.country[row]!;
		return (known ?? (country === 0 ? undefined : this.#below(`c:${this.header.countries[country - 1]}`)))?.id ?? null;
	}
}

function decoded(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

function sums(counts: Uint8Array): Uint32Array {
	const out = new Uint32Array(counts.length + 1);
	for (let i = 0; i < counts.length; i++) out[i + 1] = out[i]! + counts[i]!;
	return out;
}
