import type { PlaceKind, PlacePart, PlaceReference } from "../../model/index.js";

/** How precisely a place is known, in the codes of two data sets of events; null where it cannot be coded. */
export interface PrecisionCodes {
	/** ACLED geo_precision: 1 a place of its own, 2 near one or in a part of a region, 3 a larger region. */
	readonly acled: 1 | 2 | 3 | null;
	/**
	 * UCDP where_prec: 1 the place itself, 2 within about 25 km of one, 3 a second-order unit, 4 a first-order unit, 5 a
	 * line or an area without a sure outline, 6 a country, 7 the high sea.
	 */
	readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
}

/** UCDP codes a point around a known place apart from an area without outline at this distance, in kilometres. */
const NEAR_KM = 25;

/** The codes of a place that is named alone, without a part or a distance. */
const WHOLE: Readonly<Record<PlaceKind, PrecisionCodes>> = {
	city: { acled: 1, ucdp: 1 },
	town: { acled: 1, ucdp: 1 },
	village: { acled: 1, ucdp: 1 },
	base: { acled: 1, ucdp: 1 },
	airport: { acled: 1, ucdp: 1 },
	crossing: { acled: 1, ucdp: 1 },
	camp: { acled: 1, ucdp: 1 },
	facility: { acled: 1, ucdp: 1 },
	other: { acled: 2, ucdp: 2 },
	admin2: { acled: 2, ucdp: 3 },
	district: { acled: 2, ucdp: 3 },
	admin1: { acled: 3, ucdp: 4 },
	region: { acled: 3, ucdp: 5 },
	mountain: { acled: 2, ucdp: 5 },
	river: { acled: 2, ucdp: 5 },
	road: { acled: 2, ucdp: 5 },
	sea: { acled: 3, ucdp: 7 },
	country: { acled: 3, ucdp: 6 },
};

/** Parts that are a line or lie along one. */
const LINES: ReadonlySet<PlacePart> = new Set(["border", "between"]);

/**
 * The precision of a place in the codes of ACLED and of UCDP. They are *like* those codes: derived by rule from what the
 * words name, where a coder of those projects would look at the whole report. A part of a province ("northern Aleppo
 * governorate") is 2 for ACLED and stays with its province for UCDP, which has no code for parts.
 *
 * Source: ACLED Codebook, "Spatial precision"; UCDP GED Codebook, "where_prec".
 * @example precisionCodes of «قاعدة قسرك» is { acled: 1, ucdp: 1 }, of «ريف الحسكة الشمالي» { acled: 2, ucdp: 4 }
 */
export function precisionCodes(place: PlaceReference): PrecisionCodes {
	if (place.lat === null || place.lon === null) return { acled: null, ucdp: null };
	const whole = WHOLE[place.kind];
	const composed = place.part !== null || place.direction !== null;
	if (!composed && place.kind !== "other") return whole;
	if (place.part !== null && LINES.has(place.part)) return { acled: 2, ucdp: 5 };
	if (whole.ucdp !== null && whole.ucdp > 2) return { acled: 2, ucdp: whole.ucdp };
	return { acled: 2, ucdp: (place.radiusKm ?? 0) <= NEAR_KM ? 2 : 5 };
}
