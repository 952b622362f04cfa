import type { GazetteerSource } from "./row.js";

/**
 * The packed file: gzip over a magic word, a JSON header and typed arrays one after the other, so that opening it
 * makes no object per place. Numbers are little-endian, as on every machine that Node runs on.
 */
export const MAGIC = "RAWIGAZ2";

/** One column of the packed file. */
type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type ColumnType = "Uint8Array" | "Uint16Array" | "Uint32Array" | "Int32Array";

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Int32Array };

/** The columns of the file, by name. Rows are places; keys are normalised names in the order of their UTF-16 units. */
export interface PackedColumns {
	/** UTF-8: ids by row, each ended by a line feed. */
	readonly ids: Uint8Array;
	/** UTF-8: second ids, each ended by a line feed, and whose they are. */
	readonly aliasIds: Uint8Array;
	readonly aliasRows: Uint32Array;
	/** Rows that are places of files read before this one, ascending, and the ids of those (UTF-8, line feeds). */
	readonly joinRows: Uint32Array;
	readonly joinIds: Uint8Array;
	/** 1 where the row knows better where the place lies, or how many live there, see `improved`. */
	readonly joinBetter: Uint8Array;
	/** Index into `PLACE_KINDS`. */
	readonly kind: Uint8Array;
	/** Index into the header's countries plus 1; 0 = none. */
	readonly country: Uint16Array;
	/** Degrees × 10⁴. */
	readonly lat: Int32Array;
	readonly lon: Int32Array;
	/** Kilometres. */
	readonly radius: Uint16Array;
	/** Index into `PRECISIONS`. */
	readonly precision: Uint8Array;
	readonly population: Uint32Array;
	/** How likely its bare name means it, see `packedRank`. */
	readonly rank: Uint16Array;
	/** Bits: which of the header's sources tell of it. */
	readonly sources: Uint8Array;
	/** Row it lies in, plus 1; 0 = none; beyond the rows: index into the header's `outside`, plus rows, plus 1. */
	readonly within: Uint32Array;
	/** UTF-8: display names by row, each ended by a line feed. */
	readonly names: Uint8Array;
	/** UTF-8: Arabic names by row, joined by |, each row ended by a line feed. */
	readonly arabic: Uint8Array;
	/** UTF-8: keys, each ended by a line feed. */
	readonly keys: Uint8Array;
	/** 16 bits of the hash of each key's skeleton. */
	readonly skeletons: Uint16Array;
	/** How many rows each key names. */
	readonly counts: Uint8Array;
	/** The rows of the keys, one key after the other, likeliest first. */
	readonly rows: Uint32Array;
}

/** Where an imported file is from; null in the file that comes with the program. */
export interface ImportRecord {
	readonly id: string;
	/** Name of the file it was made from, and the SHA-256 of its bytes, hexadecimal. */
	readonly file: string;
	readonly sha256: string;
	readonly format: string;
	/** When, ISO 8601. */
	readonly added: string;
	/** Rows that could not be read, and rows left out by the options. */
	readonly skipped: number;
	readonly leftOut: number;
}

/** What stands before the columns. */
export interface PackedHeader {
	/** SHA-256 over the columns, hexadecimal. */
	readonly hash: string;
	/** How many places. */
	readonly places: number;
	readonly countries: readonly string[];
	/** Ids of places of other files in which rows lie. */
	readonly outside: readonly string[];
	readonly sources: readonly GazetteerSource[];
	readonly imported: ImportRecord | null;
}

interface Directory extends PackedHeader {
	readonly columns: readonly (readonly [name: string, type: ColumnType, length: number])[];
}

const aligned = (n: number) => (n + 7) & ~7;

/** The bytes of a packed file, before gzip. Same input, same bytes. */
export function writePacked(header: PackedHeader, columns: PackedColumns): Uint8Array {
	const list = Object.entries(columns) as [string, Column][];
	const directory: Directory = {
		...header,
		columns: list.map(([name, c]) => [name, c.constructor.name as ColumnType, c.length]),
	};
	const json = new TextEncoder().encode(JSON.stringify(directory));
	const start = aligned(12 + json.length);
	const out = new Uint8Array(list.reduce((at, [, c]) => at + aligned(c.byteLength), start));
	out.set(new TextEncoder().encode(MAGIC));
	new DataView(out.buffer).setUint32(8, json.length, true);
	out.set(json, 12);
	let at = start;
	for (const [, c] of list) {
		out.set(new Uint8Array(c.buffer, c.byteOffset, c.byteLength), at);
		at += aligned(c.byteLength);
	}
	return out;
}

/** Said of bytes that are something else, cut off or damaged. */
export const notPacked = () => new Error("these bytes are no packed gazetteer of this version");

/**
 * Reads what `writePacked` wrote; the columns are views into one copy of the bytes.
 * @throws Error if the bytes are no packed gazetteer, or are cut off
 */
export function readPacked(bytes: Uint8Array): { header: PackedHeader; columns: PackedColumns } {
	const { header, start } = readDirectory(bytes);
	// A copy: views of 32-bit numbers need an aligned start.
	const own = new Uint8Array(bytes);
	const columns: Record<string, Column> = {};
	let at = start;
	for (const [name, type, n] of header.columns) {
		const kind = Object.hasOwn(ARRAYS, type) ? ARRAYS[type] : undefined;
		if (kind === undefined || !Number.isSafeInteger(n) || n < 0 || at + n * kind.BYTES_PER_ELEMENT > own.length)
			throw notPacked();
		columns[name] = new kind(own.buffer, at, n);
		at += aligned(n * kind.BYTES_PER_ELEMENT);
	}
	return { header, columns: columns as unknown as PackedColumns };
}

/** The header alone. @throws Error as `readPacked` */
export function readHeader(bytes: Uint8Array): PackedHeader {
	return readDirectory(bytes).header;
}

function readDirectory(bytes: Uint8Array): { header: Directory; start: number } {
	if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) throw notPacked();
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
	if (12 + length > bytes.length) throw notPacked();
	let header: Directory;
	try {
		header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length)));
	} catch {
		throw notPacked();
	}
	if (!Array.isArray(header?.columns)) throw notPacked();
	return { header, start: aligned(12 + length) };
}
