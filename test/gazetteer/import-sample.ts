import { readFileSync } from "node:fs";
import { type ReadTable, type ReadTableOptions, readTable } from "../../src/gazetteer/import/index.js";
import { Gazetteer, packRows } from "../../src/gazetteer/index.js";

/** The places that come with the program. */
export const known = Gazetteer.load(readFileSync("data/gazetteer.bin.gz"));

/** Bytes of a text, in small pieces, so that every reader sees lines cut anywhere. */
async function* pieces(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
	const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a table as `rawi gazetteer import` does. */
export function readSample(
	text: string | Uint8Array,
	options: Partial<ReadTableOptions> = {},
	over: Gazetteer = known,
): Promise<ReadTable> {
	return readTable(pieces(text), undefined, { id: "test", languages: new Set(["ar", "en"]), ...options }, over);
}

/** The known places with those of a table. */
export function withTable(table: ReadTable, over: Gazetteer = known): Gazetteer {
	return over.with(packRows(table.rows, [{ name: "A test", licence: null, verified: false }], null));
}

/** Cells as a line of a table. */
export const tsv = (...rows: readonly (readonly (string | number)[])[]) =>
	rows.map((r) => `${r.join("\t")}\n`).join("");
