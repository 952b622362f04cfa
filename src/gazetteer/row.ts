import type { Place, PlaceKind } from "../model/index.js";

/** A place on its way into a packed file. */
export interface GazetteerRow {
	readonly id: string;
	/** Display name: English, or as it is written where no Latin spelling is known. Never a romanisation of our own. */
	readonly name: string;
	/** Arabic names as written, preferred first. */
	readonly arabic: readonly string[];
	/** All its names as `phraseKey` makes them, each once. */
	readonly keys: readonly string[];
	readonly kind: PlaceKind;
	/** ISO 3166-1 alpha-2. */
	readonly country: string | null;
	/** WGS84 degrees. */
	readonly lat: number;
	readonly lon: number;
	readonly radiusKm: number;
	readonly precision: Place["precision"];
	/** 0 = unknown. */
	readonly population: number;
	/** Id of what it lies in; of this file, or of one that is read before it. */
	readonly within: string | null;
	/** Bits: which of the file's sources tell of it. */
	readonly sources: number;
	/** More ids under which it is found: of GeoNames, of ISO 3166-2. */
	readonly aliases?: readonly string[];
	readonly capital?: boolean;
	/** Of a table written by hand: likelier meant than a place of its size. */
	readonly own?: boolean;
	/** Of a table the user wrote: before everything else of its name. */
	readonly first?: boolean;
	/** Id of the place, known before, that this one is. */
	readonly joined?: string | null;
	/** Does it know better than that place where it lies, or how many live there? */
	readonly better?: boolean;
}

/** Where rows come from, as it has to be told with them. */
export interface GazetteerSource {
	readonly name: string;
	/** As its owner names it; null where nobody said. */
	readonly licence: string | null;
	/** Has somebody checked its rows against evidence? */
	readonly verified: boolean;
}
