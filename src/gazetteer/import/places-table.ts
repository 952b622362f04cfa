import type { PlaceKind } from "../../model/index.js";
import { inputLines } from "../../text/index.js";
import { settlementKind } from "./draft.js";
import { type Bytes, type Found, LINE_FAULTS, MAX_ROW_BYTES, type ReadTableOptions, TableFault } from "./found.js";

/** Columns that a table in the style of Who's On First has to have; others may stand beside them. */
const NEEDED = ["id", "type", "cc", "lat", "lon", "name_en"] as const;

/** Placetypes of Who's On First (and of the tables made like it) as kinds; a settlement's kind goes by its people. */
const KINDS: Readonly<Record<string, PlaceKind>> = {
	country: "country",
	dependency: "country",
	region: "admin1",
	admin1: "admin1",
	county: "admin2",
	admin2: "admin2",
	localadmin: "district",
	admin3: "district",
	borough: "district",
	macrohood: "district",
	neighbourhood: "district",
	microhood: "district",
	airport: "airport",
	airbase: "base",
	campus: "facility",
	marine: "sea",
	ocean: "sea",
	marinearea: "sea",
	continent: "region",
	macroregion: "region",
};
const SETTLEMENTS = new Set(["settlement", "locality"]);

/** Ids of rows that such a table makes itself: where they lie is the middle of their settlements, and not their own. */
const DERIVED = /^(?:c|a1):/;

/** Is a header line that of such a table? */
export function isPlacesHeader(line: string): boolean {
	const names = line.split("\t");
	return NEEDED.every((n) => names.includes(n));
}

/**
 * Reads a table in the style of Who's On First: UTF-8, a header line, columns apart by tabs and found by their names
 * (id, type, cc, admin1, lat, lon, population, name_en, names_ar, alt_names), several names apart by |.
 */
export async function* readPlacesTable(bytes: Bytes, options: ReadTableOptions): AsyncGenerator<Found> {
	let columns: readonly string[] | null = null;
	for await (const line of inputLines(bytes, MAX_ROW_BYTES)) {
		const row = line.number;
		if ("fault" in line) {
			yield { row, fault: LINE_FAULTS[line.fault] };
			continue;
		}
		if (columns === null) {
			columns = line.text.split("\t");
			const missing = NEEDED.filter((n) => !columns!.includes(n));
			if (missing.length > 0) throw new TableFault(`row 1: no column ${missing.join(", ")}`);
			continue;
		}
		yield placesRow(line.text.split("\t"), row, columns, options);
	}
}

function placesRow(cells: string[], row: number, columns: readonly string[], options: ReadTableOptions): Found {
	if (cells.length > columns.length) return { row, fault: `${cells.length} columns; the header has ${columns.length}` };
	const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
	const country = cell("cc") || options.country || null;
	if (options.countries !== undefined && !options.countries.has(country ?? "")) return { row, leftOut: true };
	const type = cell("type");
	const population = Number(cell("population")) || 0;
	const kind = SETTLEMENTS.has(type) ? settlementKind(population) : Object.hasOwn(KINDS, type) ? KINDS[type] : null;
	if (!kind) return { row, leftOut: true };
	const id = cell("id");
	// Ids of our own table are not for others to give.
	if (!/^[a-z][a-z0-9-]*:/.test(id) || id.startsWith("rawi:")) return { row, fault: `"${id.slice(0, 40)}" is no id` };
	const unit = cell("admin1");
	return {
		row,
		draft: {
			id,
			names: [cell("name_en"), ...cell("names_ar").split("|"), ...cell("alt_names").split("|")],
			kind,
			country,
			lat: cell("lat"),
			lon: cell("lon"),
			// The people of a country or unit in such a table are a sum of its settlements.
			population: kind === "country" || kind === "admin1" ? 0 : population,
			within: unit === id ? null : unit,
			precision: DERIVED.test(id) ? "approximate" : "exact",
		},
	};
}
