import type { PlaceReference, Reading } from "../../model/index.js";
import { shown } from "../brief/words.js";
import { precisionCodes } from "./precision-codes.js";

/** A place of a reading as every export of places shows it: flat, with names as spreadsheets and map programs have them. */
export interface LocatedPlace {
	readonly report: string;
	readonly version: string;
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	readonly area: string | null;
	readonly name: string;
	readonly id: string | null;
	readonly kind: string;
	readonly country: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly precision: string;
	readonly radius_km: number | null;
	readonly within: string | null;
	readonly part: string | null;
	readonly direction: string | null;
	readonly metonym: boolean;
	readonly acled_geo_precision: number | null;
	readonly ucdp_where_prec: number | null;
}

/** The columns, in order. */
export const COLUMNS = [
	"report",
	"version",
	"start",
	"end",
	"quote",
	"area",
	"name",
	"id",
	"kind",
	"country",
	"lat",
	"lon",
	"precision",
	"radius_km",
	"within",
	"part",
	"direction",
	"metonym",
	"acled_geo_precision",
	"ucdp_where_prec",
] as const satisfies readonly (keyof LocatedPlace)[];

/** One place of a reading, flat. @param report what to call the report */
export function located(report: string, p: PlaceReference): LocatedPlace {
	const codes = precisionCodes(p);
	return {
		report,
		version: p.version,
		start: p.start,
		end: p.end,
		quote: shown(p.quote),
		area: p.area === null ? null : shown(p.area.quote),
		name: shown(p.name),
		id: p.id,
		kind: p.kind,
		country: p.country,
		lat: p.lat,
		lon: p.lon,
		precision: p.precision,
		radius_km: p.radiusKm,
		within: p.within,
		part: p.part,
		direction: p.direction,
		metonym: p.metonym,
		acled_geo_precision: codes.acled,
		ucdp_where_prec: codes.ucdp,
	};
}

/** A reading and what to call its report. */
export interface NamedReading {
	readonly name: string;
	readonly reading: Reading;
}
