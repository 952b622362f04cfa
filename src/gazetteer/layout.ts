/**
 * The packed file: gzip over a magic word, a JSON header and typed arrays one after the other, so that opening it
 * makes no object per place. Numbers are little-endian, as on every machine that Node runs on.
 */
export const MAGIC = "RAWIGAZ1";

/** One column of the packed file. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type ColumnType = "Uint8Array" | "Uint16Array" | "Uint32Array" | "Int32Array";

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Int32Array };

/** The columns of the file, by name. Rows are places; keys are normalised names in byte order. */
export interface PackedColumns {
	/** GeoNames id a row; rows that have one come first, ascending. 0 = none. */
	readonly geonames: Uint32Array;
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
	/** Row it lies in, plus 1; 0 = none. */
	readonly within: Uint32Array;
	/** UTF-8: display names by row, each ended by a line feed. */
	readonly names: Uint8Array;
	/** UTF-8: keys, each ended by a line feed. */
	readonly keys: Uint8Array;
	/** How many rows each key names. */
	readonly counts: Uint8Array;
	/** The rows of the keys, one key after the other, likeliest first. */
	readonly rows: Uint32Array;
}

/** What stands before the columns. */
export interface PackedHeader {
	/** SHA-256 over the columns, hexadecimal. */
	readonly hash: string;
	readonly countries: readonly string[];
	/** Ids of the rows that are no plain `gn:` rows. */
	readonly ids: readonly (readonly [row: number, id: string])[];
	/** Second ids: rows of our own table that became `gn:` rows. */
	readonly aliases: readonly (readonly [row: number, id: string])[];
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

/**
 * Reads what `writePacked` wrote; the columns are views into one copy of the bytes.
 * @throws Error if the bytes are no packed gazetteer, or are cut off
 */
export function readPacked(bytes: Uint8Array): { header: PackedHeader; columns: PackedColumns } {
	const broken = () => new Error("these bytes are no packed gazetteer of this version");
	// A copy: views of 32-bit numbers need an aligned start.
	const own = new Uint8Array(bytes);
	if (own.length < 12 || new TextDecoder().decode(own.subarray(0, 8)) !== MAGIC) throw broken();
	const length = new DataView(own.buffer).getUint32(8, true);
	if (12 + length > own.length) throw broken();
	const header = JSON.parse(new TextDecoder().decode(own.subarray(12, 12 + length))) as Directory;
	const columns: Record<string, Column> = {};
	let at = aligned(12 + length);
	for (const [name, type, n] of header.columns) {
		const kind = ARRAYS[type];
		if (at + n * kind.BYTES_PER_ELEMENT > own.length) throw broken();
		columns[name] = new kind(own.buffer, at, n);
		at += aligned(n * kind.BYTES_PER_ELEMENT);
	}
	return { header, columns: columns as unknown as PackedColumns };
}
