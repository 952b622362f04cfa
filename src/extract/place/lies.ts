import type { Place, PlaceIndex } from "../../model/index.js";

/** A chain of parents is no longer than this: village, district, province, country. */
const DEEPEST = 5;

/** Does a place lie in another, by the gazetteer? A place lies in itself. */
export function liesIn(place: Place, whole: Place, index: PlaceIndex): boolean {
	if (whole.kind === "country" && place.country === whole.country) return true;
	let at: Place | undefined = place;
	for (let n = 0; at !== undefined && n < DEEPEST; n++) {
		if (at.id === whole.id) return true;
		at = at.within === null ? undefined : index.byId(at.within);
	}
	return false;
}

const KM_PER_RADIAN = 6371;

/** Great-circle distance of two places in kilometres (haversine); infinite where one has no point. */
export function kmBetween(a: Place, b: Place): number {
	if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
	const rad = Math.PI / 180;
	const h =
		Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
		Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
	return 2 * KM_PER_RADIAN * Math.asin(Math.min(1, Math.sqrt(h)));
}
