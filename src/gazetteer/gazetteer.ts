import type { Place, PlaceIndex } from "../model/index.js";
import { improved } from "./join.js";
import { type Below, PackedFile } from "./packed.js";
import { REGION } from "./region.js";
import type { GazetteerSource } from "./row.js";

/** What is told of a place beside what the core needs. */
export interface PlaceDetails {
	/** Arabic names as written, preferred first. */
	readonly arabic: readonly string[];
	readonly sources: readonly GazetteerSource[];
}

/**
 * The places of the world by name in both scripts and by id: the file that comes with the program, and the files a user
 * imported, in the order in which they came. A place that several files hold is one place, that of the first.
 */
export class Gazetteer implements PlaceIndex {
	/** SHA-256 of what each file holds, hexadecimal. */
	readonly hashes: readonly string[];
	/** How many rows the files hold. */
	readonly size: number;
	readonly files: readonly PackedFile[];
	readonly #base: PackedFile;
	readonly #more: readonly PackedFile[];
	/** Places that a file knows better than the one before, as they are after the last file, by id. */
	readonly #better: ReadonlyMap<string, Place>;
	/** What was found, where there is more than one file to look in. */
	readonly #found = new Map<string, readonly Place[]>();
	#own: ReadonlySet<string> | null = null;

	private constructor(files: readonly PackedFile[], better: ReadonlyMap<string, Place> = new Map()) {
		this.#better = better;
		this.files = files;
		this.#base = files[0]!;
		this.#more = files.slice(1);
		this.hashes = files.map((f) => f.header.hash);
		this.size = files.reduce((sum, f) => sum + f.size, 0);
	}

	/**
	 * Opens packed gazetteers.
	 * @param bytes data/gazetteer.bin.gz, then imported files
	 * @throws Error if bytes are no packed gazetteer
	 * @example Gazetteer.load(bytes).find("الحسكه")[0]?.name === "Al-Hasakah"
	 */
	static load(bytes: Uint8Array, ...imported: readonly Uint8Array[]): Gazetteer {
		return imported.reduce<Gazetteer>((known, more) => known.with(more), new Gazetteer([PackedFile.load(bytes)]));
	}

	/** The same with one more file. @throws Error if the bytes are no packed gazetteer */
	with(bytes: Uint8Array): Gazetteer {
		const below: Below = (id) => this.byId(id);
		const file = PackedFile.load(bytes, below);
		const better = new Map(this.#better);
		for (const { id, row } of file.betterRows()) {
			const place = better.get(id) ?? this.byId(id);
			if (place !== undefined) better.set(place.id, improved(place, row));
		}
		return new Gazetteer([...this.files, file], better);
	}

	/** Places of exactly this name, given as `phraseKey` makes it, likeliest first. @example find("تل تمر") */
	find(key: string): readonly Place[] {
		if (this.#more.length === 0) return this.#base.find(key);
		const cached = this.#found.get(key);
		if (cached !== undefined) return cached;
		const hits = this.files.flatMap((file) => {
			const n = file.key(key);
			return n < 0 ? [] : [[file, n] as const];
		});
		if (hits.length === 0) return [];
		const list = this.#inOrder(hits);
		this.#found.set(key, list);
		return list;
	}

	/** May a longer name begin with these normalised words? @example hasPrefix(["دير"]) === true */
	hasPrefix(words: readonly string[]): boolean {
		const joined = words.join(" ");
		return this.files.some((file) => file.begins(joined));
	}

	/** By id: `gn:` and a GeoNames id, `c:` and a country code, `rawi:` and a name of our own table, an import's own. @example byId("c:SY") */
	byId(id: string): Place | undefined {
		for (const file of this.files) {
			const place = file.byId(id);
			if (place !== undefined) return this.settled(place);
		}
		return undefined;
	}

	/** Does it lie in the part of the world whose small places are held too? */
	isRegional(place: Place): boolean {
		return place.country !== null && REGION.has(place.country);
	}

	/** Names and sources of a place, from every file that holds it. @example details("c:SY")?.arabic[0] // "سوريا" */
	details(id: string): PlaceDetails | undefined {
		const told = this.files.flatMap((file) => {
			const row = file.row(id);
			const rows = [...(row === undefined ? [] : [row]), ...file.joinedTo(id)];
			return [...new Set(rows)].map((r) => [file, r] as const);
		});
		if (told.length === 0) return undefined;
		const sources = told.flatMap(([file, row]) =>
			file.header.sources.filter((_, bit) => ((file.columns.sources[row]! >> bit) & 1) === 1),
		);
		// Of two that are called the same, the first: an import's licence may not have been told.
		const first = sources.filter((s, i) => sources.findIndex((other) => other.name === s.name) === i);
		return {
			arabic: [...new Set(told.flatMap(([file, row]) => file.arabic(row)))],
			sources: first,
		};
	}

	/** A place of a file as it is after what later files know better. */
	settled(place: Place): Place {
		return this.#better.get(place.id) ?? place;
	}

	/** Is it one of the table that comes with the program, under this id or another? */
	isOwn(place: Place): boolean {
		this.#own ??= new Set(
			this.#base.secondIds().flatMap(({ id, row }) => (id.startsWith("rawi:") ? [this.#base.place(row).id] : [])),
		);
		return place.id.startsWith("rawi:") || this.#own.has(place.id);
	}

	/** Places of one name from several files, likeliest first; of two rows that are one place, the likelier counts. */
	#inOrder(found: readonly (readonly [PackedFile, number])[]): readonly Place[] {
		const ranked = found.flatMap(([file, n]) =>
			file.rowsOf(n).map((row) => ({ place: this.settled(file.place(row)), rank: file.columns.rank[row]! })),
		);
		return [...new Set(ranked.sort((a, b) => b.rank - a.rank).map((r) => r.place))];
	}
}
