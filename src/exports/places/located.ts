import type { PlaceReference, Reading } from "../../model/index.js";
import { shown } from "../brief/words.js";
import { type PrecisionCodes, precisionCodes } from "./precision-codes.js";

type Cell = string | number | boolean | null;

/** The columns of every export of places, in order, named as spreadsheets and map programs have them. */
const CELLS = {
	report: (_p, _codes, report) => report,
	version: (p) => p.version,
	start: (p) => p.start,
	end: (p) => p.end,
	quote: (p) => shown(p.quote),
	area: (p) => p.area && shown(p.area.quote),
	name: (p) => shown(p.name),
	id: (p) => p.id,
	kind: (p) => p.kind,
	country: (p) => p.country,
	lat: (p) => p.lat,
	lon: (p) => p.lon,
	precision: (p) => p.precision,
	radius_km: (p) => p.radiusKm,
	within: (p) => p.within,
	part: (p) => p.part,
	direction: (p) => p.direction,
	metonym: (p) => p.metonym,
	acled_geo_precision: (_p, codes) => codes.acled,
	ucdp_where_prec: (_p, codes) => codes.ucdp,
} as const satisfies Readonly<Record<string, (p: PlaceReference, codes: PrecisionCodes, report: string) => Cell>>;

type Column = keyof typeof CELLS;

/** A place of a reading, flat: a cell for each column. */
export type LocatedPlace = Readonly<Record<Column, Cell>>;

export const COLUMNS = Object.keys(CELLS) as readonly Column[];

/** One place of a reading, flat. @param report what to call the report */
export function located(report: string, p: PlaceReference): LocatedPlace {
	const codes = precisionCodes(p);
	return Object.fromEntries(COLUMNS.map((c) => [c, CELLS[c](p, codes, report)])) as LocatedPlace;
}

/** A reading and what to call its report. */
export interface NamedReading {
	readonly name: string;
	readonly reading: Reading;
}
