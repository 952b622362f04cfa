import type { Place, PlaceIndex } from "../../model/index.js";
import { distance } from "./shape/sphere.js";

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

/** Great-circle distance of two places in kilometres; infinite where one has no point. */
export function kmBetween(a: Place, b: Place): number {
	if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
	return distance({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
