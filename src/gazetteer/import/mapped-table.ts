import { pipeline, Readable } from "node:stream";
import { CsvError, tableParser } from "../../markup/index.js";
import type { PlaceKind } from "../../model/index.js";
import { PLACE_KINDS } from "../overlay.js";
import { settlementKind } from "./draft.js";
import { type Bytes, type Found, MAX_ROW_BYTES, type ReadTableOptions, TableFault } from "./found.js";

/** What a column can be mapped to. `name` may be in any script; several names stand apart by | in `names`. */
export const MAPPED = [
	"id",
	"name",
	"name_en",
	"name_ar",
	"names",
	"lat",
	"lon",
	"kind",
	"country",
	"population",
	"radius_km",
	"within",
] as const;
const NAMES = ["name_en", "name", "name_ar"] as const;

/**
 * Reads a table of values apart by commas (or whatever mark the header is cut by), with columns mapped by the user:
 * lists of P-codes, registers of sites. Quotes, line breaks in quotes and byte order marks are csv-parse's business.
 * Ids are made the import's own: `<import>:<value>`.
 * @throws TableFault where a mapped column is missing, or the table cannot be read on; it names the row
 */
export async function* readMappedTable(
	bytes: Bytes,
	options: ReadTableOptions,
	delimiter: string,
): AsyncGenerator<Found> {
	const parser = tableParser({
		delimiter,
		bom: true,
		info: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: MAX_ROW_BYTES,
	});
	// What fails on either side ends the parser, and is thrown where its rows are read.
	pipeline(Readable.from(bytes, { objectMode: false }), parser, () => {});
	let columns: Columns | null = null;
	let row = 1;
	try {
		for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
			row = info.lines;
			if (columns === null) columns = columnsOf(record, options);
			else yield mappedRow(record, row, columns, options);
		}
	} catch (e) {
		if (e instanceof CsvError) throw new TableFault(`row ${e.lines ?? row + 1}: ${e.message}`);
		throw e;
	}
	if (columns === null) throw new TableFault("row 1: no header");
}

/** The place of each mapped column, and how many columns there are. */
interface Columns {
	readonly at: ReadonlyMap<string, number>;
	readonly count: number;
}

function columnsOf(header: readonly string[], options: ReadTableOptions): Columns {
	const names = header.map((h) => h.trim());
	const map = options.map ?? new Map(MAPPED.filter((m) => names.includes(m)).map((m) => [m, m]));
	const there = names.join(", ").slice(0, 500);
	const missing = [...map.values()].filter((column) => !names.includes(column));
	if (missing.length > 0) throw new TableFault(`row 1: no column ${missing.join(", ")}; it has ${there}`, true);
	const lacks = [
		...(NAMES.some((n) => map.has(n)) ? [] : ["name"]),
		...["lat", "lon"].filter((n) => !map.has(n)),
		...(map.has("kind") || options.kind !== undefined ? [] : ["kind (or --kind)"]),
	];
	if (lacks.length > 0)
		throw new TableFault(`row 1: say with --map which column is ${lacks.join(", ")}; it has ${there}`, true);
	return { at: new Map([...map].map(([ours, theirs]) => [ours, names.indexOf(theirs)])), count: names.length };
}

function mappedRow(record: readonly string[], row: number, columns: Columns, options: ReadTableOptions): Found {
	if (record.length !== columns.count)
		return { row, fault: `${record.length} columns; the header has ${columns.count}` };
	const cell = (name: string) => record[columns.at.get(name) ?? -1]?.trim() ?? "";
	const country = cell("country").toUpperCase() || options.country || null;
	if (options.countries !== undefined && !options.countries.has(country ?? "")) return { row, leftOut: true };
	const population = Number(cell("population")) || 0;
	const kind = kindOf(cell("kind"), population, options);
	if (kind === null) return { row, fault: `"${cell("kind").slice(0, 40)}" is no kind of place` };
	const own = (value: string) => (value === "" ? "" : `${options.id}:${value}`);
	return {
		row,
		draft: {
			id: own(cell("id")) || own(`row-${row}`),
			names: [...NAMES.map(cell), ...cell("names").split("|")],
			kind,
			country,
			lat: cell("lat"),
			lon: cell("lon"),
			population,
			radiusKm: Number(cell("radius_km")) || undefined,
			within: own(cell("within")),
		},
	};
}

function kindOf(cell: string, population: number, options: ReadTableOptions): PlaceKind | null {
	if (cell === "") return options.kind ?? null;
	if (cell === "settlement") return settlementKind(population);
	return (PLACE_KINDS as readonly string[]).includes(cell) ? (cell as PlaceKind) : null;
}
