import { PassThrough, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Bytes, TableFault } from "./found.js";
import { isJson } from "./geojson.js";
import { isGeonamesLine } from "./geonames.js";
import { isOwnHeader } from "./own-table.js";
import { isPlacesHeader } from "./places-table.js";

/** The formats of tables that can be imported. */
export const FORMATS = ["geonames", "places", "csv", "geojson", "own"] as const;
export type Format = (typeof FORMATS)[number];

/** A table with its format, unpacked if it was gzipped. */
export interface Sniffed {
	readonly format: Format;
	readonly bytes: Bytes;
	/** What the cells of a csv stand apart by. */
	readonly delimiter: string;
}

/** How many bytes at the beginning tell the format. */
const LOOK = 65_536;
const DELIMITERS = ["\t", ";", "|", ","];

/**
 * Tells the format of a table by how it begins; gzip is unpacked on the way.
 * @param format the one the user names, if any
 * @param mapped did the user map columns?
 * @throws TableFault where it is none that is known, is empty or is binary
 */
export async function sniff(bytes: Bytes, format: Format | undefined, mapped: boolean): Promise<Sniffed> {
	let { head, all } = await peek(bytes);
	if (head[0] === 0x1f && head[1] === 0x8b) ({ head, all } = await peek(unpacked(all)));
	if (head[0] === 0x50 && head[1] === 0x4b) throw new TableFault("a zip archive: unpack it first");
	if (head.includes(0)) throw new TableFault("binary, no table of places");
	const text = new TextDecoder().decode(head).replace(/^\uFEFF/, "");
	if (text.trim() === "") throw new TableFault("empty");
	const line = text.split(/\r?\n/, 1)[0]!;
	return { format: format ?? guess(text, line, mapped), bytes: all, delimiter: delimiterOf(line) };
}

function guess(text: string, line: string, mapped: boolean): Format {
	if (mapped) return "csv";
	if (isJson(text)) return "geojson";
	if (isGeonamesLine(line)) return "geonames";
	if (isPlacesHeader(line)) return "places";
	return isOwnHeader(line) ? "own" : "csv";
}

/** The mark that comes most often in the header, tabs before commas. */
function delimiterOf(header: string): string {
	const often = (d: string) => header.split(d).length;
	return DELIMITERS.reduce((best, d) => (often(d) > often(best) ? d : best));
}

/** The first bytes, and all of them. */
async function peek(bytes: Bytes): Promise<{ head: Uint8Array; all: Bytes }> {
	const iterator = bytes[Symbol.asyncIterator]();
	const held: Uint8Array[] = [];
	let size = 0;
	while (size < LOOK) {
		const { value, done } = await iterator.next();
		if (done) break;
		held.push(value);
		size += value.length;
	}
	async function* all() {
		yield* held.splice(0);
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
	}
	return { head: Buffer.concat(held).subarray(0, LOOK), all: all() };
}

async function* unpacked(bytes: Bytes): AsyncGenerator<Uint8Array> {
	const out = new PassThrough();
	pipeline(Readable.from(bytes, { objectMode: false }), createGunzip(), out, () => {});
	try {
		yield* out;
	} catch (e) {
		throw new TableFault(`damaged gzip (${(e as NodeJS.ErrnoException).code ?? "cut off"})`);
	}
}
