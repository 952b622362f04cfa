import type { PlaceKind } from "../../model/index.js";
import type { Draft } from "./draft.js";

/** What a reader makes of one row: a place, a fault, or nothing, because the options leave it out. `row` counts from 1. */
export type Found =
	| { readonly row: number; readonly draft: Draft }
	| { readonly row: number; readonly fault: string }
	| { readonly row: number; readonly leftOut: true };

/** Bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What the user says about a table. */
export interface ReadTableOptions {
	/** Id of the import; rows without a world-wide id get theirs from it. */
	readonly id: string;
	/** Countries to keep (ISO 3166-1 alpha-2); undefined: all. */
	readonly countries?: ReadonlySet<string> | undefined;
	/** Languages whose names are kept, where the table tells the language of a name. */
	readonly languages: ReadonlySet<string>;
	/** Feature classes ("P") or codes ("PPLC") of GeoNames to keep; undefined: all. */
	readonly classes?: ReadonlySet<string> | undefined;
	/** Our column → the table's column. */
	readonly map?: ReadonlyMap<string, string> | undefined;
	/** Kind and country of rows that do not say theirs. */
	readonly kind?: PlaceKind | undefined;
	readonly country?: string | undefined;
	/** alternateNamesV2 of GeoNames. */
	readonly alternates?: Bytes | undefined;
}

/** A file that is not what it is taken for: nothing of it can be used. */
export class TableFault extends Error {
	constructor(
		message: string,
		/** Can other options make it readable? */
		readonly usage = false,
	) {
		super(message);
	}
}

/** Said of a line that is too long or no UTF-8. */
export const LINE_FAULTS = { too_long: "longer than a row may be", bad_utf8: "not valid UTF-8" } as const;
/** Bytes of a row. Some rows of GeoNames with the names of a capital have 20,000. */
export const MAX_ROW_BYTES = 1 << 20;
