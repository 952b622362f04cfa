import { gunzipSync } from "node:zlib";
import type { Place, PlaceIndex } from "../model/index.js";
import { KeyTable } from "./key-table.js";
import { type PackedColumns, type PackedHeader, readPacked } from "./layout.js";
import { type OverlayRow, PLACE_KINDS, PRECISIONS, parseOverlay } from "./overlay.js";
import { REGION } from "./region.js";

/**
 * The places of the world by name in both scripts and by id, from the file that scripts/build-gazetteer.mjs packs.
 * A place becomes an object when it is first asked for, and stays the same object.
 */
export class Gazetteer implements PlaceIndex {
	/** SHA-256 of what the packed file holds, hexadecimal. */
	readonly hash: string;
	/** How many places it holds. */
	readonly size: number;
	readonly #columns: PackedColumns;
	readonly #header: PackedHeader;
	readonly #table: KeyTable;
	/** Where the rows of each key begin in `columns.rows`. */
	readonly #rowsAt: Uint32Array;
	readonly #ids: ReadonlyMap<string, number>;
	readonly #idOfRow: ReadonlyMap<number, string>;
	/** Display names by row, cut when the first place is asked for. */
	#names: readonly string[] | null = null;
	readonly #places = new Map<number, Place>();
	readonly #found = new Map<number, readonly Place[]>();
	readonly #own: OwnPlaces;

	private constructor(header: PackedHeader, columns: PackedColumns, own: readonly OverlayRow[]) {
		this.#header = header;
		this.#columns = columns;
		this.hash = header.hash;
		this.#table = new KeyTable(new TextDecoder().decode(columns.keys), columns.counts.length);
		this.#rowsAt = sums(columns.counts);
		this.#ids = new Map([...header.ids, ...header.aliases].map(([row, id]) => [id, row]));
		this.#idOfRow = new Map(header.ids);
		this.#own = new OwnPlaces(own);
		this.size = columns.kind.length + own.length;
	}

	/**
	 * Opens a packed gazetteer.
	 * @param bytes data/gazetteer.bin.gz
	 * @param own a table like data/overlay.tsv (text) whose places come beside the packed ones, and before them
	 * @throws Error if the bytes are no packed gazetteer, or a row of the table is broken
	 * @example Gazetteer.load(bytes).find("الحسكه")[0]?.name === "Al-Hasakah"
	 */
	static load(bytes: Uint8Array, own = ""): Gazetteer {
		const { header, columns } = readPacked(gunzipSync(bytes));
		return new Gazetteer(header, columns, parseOverlay(own));
	}

	/** Places of exactly this name, given as `phraseKey` makes it, likeliest first. @example find("تل تمر") */
	find(key: string): readonly Place[] {
		const n = this.#table.find(key);
		const own = this.#own.find(key);
		if (n < 0) return own;
		let list = this.#found.get(n);
		if (list === undefined) {
			list = [
				...own,
				...[...this.#columns.rows.subarray(this.#rowsAt[n], this.#rowsAt[n + 1])].map((row) => this.#place(row)),
			];
			this.#found.set(n, list);
		}
		return list;
	}

	/** Is there a longer name that begins with these normalised words? @example hasPrefix(["دير"]) === true */
	hasPrefix(words: readonly string[]): boolean {
		const joined = words.join(" ");
		return this.#table.begins(joined) || this.#own.begins(joined);
	}

	/** By id: `gn:` and a GeoNames id, `c:` and a country code, `rawi:` and a name of our own table. @example byId("c:SY") */
	byId(id: string): Place | undefined {
		const own = this.#own.byId(id);
		if (own !== undefined) return own;
		const row = this.#ids.get(id) ?? (id.startsWith("gn:") ? this.#geonamesRow(Number(id.slice(3))) : undefined);
		return row === undefined ? undefined : this.#place(row);
	}

	/** Does it lie in the part of the world whose small places are held too? */
	isRegional(place: Place): boolean {
		return place.country !== null && REGION.has(place.country);
	}

	#geonamesRow(id: number): number | undefined {
		const list = this.#columns.geonames;
		let low = 0;
		// Rows without a GeoNames id (0) stand at the end.
		let high = list.length - this.#header.ids.filter(([row]) => list[row] === 0).length - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			if (list[middle] === id) return middle;
			if (list[middle]! < id) low = middle + 1;
			else high = middle - 1;
		}
		return undefined;
	}

	#id(row: number): string {
		return this.#idOfRow.get(row) ?? `gn:${this.#columns.geonames[row]}`;
	}

	#place(row: number): Place {
		let place = this.#places.get(row);
		if (place === undefined) {
			const c = this.#columns;
			this.#names ??= new TextDecoder().decode(c.names).split("\n");
			place = {
				id: this.#id(row),
				name: this.#names[row]!,
				kind: PLACE_KINDS[c.kind[row]!]!,
				country: c.country[row] === 0 ? null : this.#header.countries[c.country[row]! - 1]!,
				lat: c.lat[row]! / 1e4,
				lon: c.lon[row]! / 1e4,
				precision: PRECISIONS[c.precision[row]!]!,
				radiusKm: c.radius[row]!,
				within: c.within[row] === 0 ? null : this.#id(c.within[row]! - 1),
				population: c.population[row]!,
			};
			this.#places.set(row, place);
		}
		return place;
	}
}

/** The user's own few places: plain maps will do. */
class OwnPlaces {
	readonly #byKey = new Map<string, Place[]>();
	readonly #byId = new Map<string, Place>();
	readonly #beginnings = new Set<string>();

	constructor(rows: readonly OverlayRow[]) {
		for (const { place, keys } of rows) {
			this.#byId.set(place.id, place);
			for (const key of keys) {
				const list = this.#byKey.get(key);
				if (list === undefined) this.#byKey.set(key, [place]);
				else list.push(place);
				for (let space = key.indexOf(" "); space !== -1; space = key.indexOf(" ", space + 1))
					this.#beginnings.add(key.slice(0, space));
			}
		}
	}

	find(key: string): readonly Place[] {
		return this.#byKey.get(key) ?? [];
	}

	begins(words: string): boolean {
		return this.#beginnings.has(words);
	}

	byId(id: string): Place | undefined {
		return this.#byId.get(id);
	}
}

function sums(counts: Uint8Array): Uint32Array {
	const out = new Uint32Array(counts.length + 1);
	for (let i = 0; i < counts.length; i++) out[i + 1] = out[i]! + counts[i]!;
	return out;
}
