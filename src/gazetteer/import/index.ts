import type { Gazetteer } from "../gazetteer.js";
import { joinKnown } from "../join.js";
import type { GazetteerRow } from "../row.js";
import { checkedRow, RowFault } from "./draft.js";
import { type Bytes, type Found, type ReadTableOptions, TableFault } from "./found.js";
import { readGeojson } from "./geojson.js";
import { readGeonames } from "./geonames.js";
import { readMappedTable } from "./mapped-table.js";
import { readOwnTable } from "./own-table.js";
import { withParents } from "./parents.js";
import { readPlacesTable } from "./places-table.js";
import { type Format, sniff } from "./sniff.js";

export { type Bytes, type ReadTableOptions, TableFault } from "./found.js";
export { MAPPED } from "./mapped-table.js";
export { FORMATS, type Format } from "./sniff.js";

/** The rows of a table, and what became of the others: nothing is lost unsaid. */
export interface ReadTable {
	readonly format: Format;
	readonly rows: readonly GazetteerRow[];
	/** Rows that could not be read, and rows that could not be read in full. */
	readonly skipped: number;
	readonly maimed: number;
	/** The first of both, with the reason. */
	readonly faults: readonly { readonly row: number; readonly fault: string }[];
	/** Rows that the options, or the format, leave out. */
	readonly leftOut: number;
}

const SHOWN_FAULTS = 5;
/** Places of one import: more would not fit into memory while they are packed. */
const MOST_PLACES = 4_000_000;
/** All rows of an import have the one source the user names. */
const SOURCE = 1;

/**
 * Reads a table of places in any of the formats, and joins what is known before.
 * @param format undefined: told by how the bytes begin
 * @throws TableFault where the bytes are none of the formats, or cannot be read to their end; it names the row
 * @example (await readTable(bytes, undefined, { id: "syria", languages: new Set(["ar", "en"]) }, known)).rows.length
 */
export async function readTable(
	bytes: Bytes,
	format: Format | undefined,
	options: ReadTableOptions,
	known: Gazetteer,
): Promise<ReadTable> {
	const table = await sniff(bytes, format, options.map !== undefined);
	const rows: GazetteerRow[] = [];
	const ids = new Set<string>();
	const faults: { row: number; fault: string }[] = [];
	let [skipped, maimed, leftOut] = [0, 0, 0];
	const tell = (row: number, fault: string) => {
		if (faults.length < SHOWN_FAULTS) faults.push({ row, fault });
	};
	const skip = (row: number, fault: string) => {
		skipped++;
		tell(row, `skipped: ${fault}`);
	};
	for await (const found of readerOf(table.format, table.bytes, options, table.delimiter)) {
		if ("leftOut" in found) leftOut++;
		else if ("fault" in found) skip(found.row, found.fault);
		else {
			const row = checked(found, (fault) => {
				maimed++;
				tell(found.row, fault);
			});
			if ("fault" in row) skip(row.row, row.fault);
			else if (ids.has(row.id)) skip(found.row, `the id ${row.id} comes twice`);
			else {
				if (rows.length >= MOST_PLACES)
					throw new TableFault(
						`row ${found.row}: more than ${MOST_PLACES} places; --countries or --classes choose`,
						true,
					);
				ids.add(row.id);
				rows.push(row);
			}
		}
	}
	return { format: table.format, rows: joinKnown(withParents(rows, known), known), skipped, maimed, faults, leftOut };
}

type FoundPlace = Found | { readonly row: number; readonly place: GazetteerRow };

function readerOf(
	format: Format,
	bytes: Bytes,
	options: ReadTableOptions,
	delimiter: string,
): AsyncIterable<FoundPlace> {
	switch (format) {
		case "geonames":
			return readGeonames(bytes, options);
		case "places":
			return readPlacesTable(bytes, options);
		case "geojson":
			return readGeojson(bytes, options);
		case "own":
			return readOwnTable(bytes, options, SOURCE);
		case "csv":
			return readMappedTable(bytes, options, delimiter);
	}
}

function checked(
	found: Exclude<FoundPlace, { readonly leftOut: true } | { readonly fault: string }>,
	lost: (fault: string) => void,
) {
	if ("place" in found) return found.place;
	try {
		return checkedRow(found.draft, SOURCE, lost);
	} catch (e) {
		if (e instanceof RowFault) return { row: found.row, fault: e.message };
		throw e;
	}
}
