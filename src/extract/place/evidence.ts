import type { Place, PlaceIndex } from "../../model/index.js";
import { liesIn } from "./lies.js";
import type { NameHit } from "./names.js";

/** What a report tells of where it is. */
export interface PlaceContext {
	/** Countries its sure places are or lie in, and how often. */
	readonly countries: ReadonlyMap<string, number>;
	/** First-order units by id: those it names, and those its sure places lie in. */
	readonly units: ReadonlyMap<string, "named" | "around">;
	/** Points of its sure places that are no whole country. */
	readonly points: readonly Place[];
}

/** Points that are looked at for each name: a list of a hundred towns needs no more. */
const MOST_POINTS = 40;

/**
 * What the names of a report that have one reading only, or whose parent is said, tell about the others.
 */
export function evidenceOf(hits: Iterable<NameHit>, index: PlaceIndex): PlaceContext {
	const countries = new Map<string, number>();
	const units = new Map<string, "named" | "around">();
	const points = new Map<string, Place>();
	for (const h of hits) {
		const sure = surePlace(h, index);
		if (sure === null) continue;
		if (sure.country !== null) countries.set(sure.country, (countries.get(sure.country) ?? 0) + 1);
		if (sure.kind === "country") continue;
		if (points.size < MOST_POINTS && sure.kind !== "region" && sure.kind !== "sea") points.set(sure.id, sure);
		if (sure.kind === "admin1") units.set(sure.id, "named");
		else if (sure.within !== null && !sure.within.startsWith("c:") && !units.has(sure.within))
			units.set(sure.within, "around");
	}
	return { countries, units, points: [...points.values()] };
}

function surePlace(h: NameHit, index: PlaceIndex): Place | null {
	const first = h.candidates[0];
	if (first === undefined) return null;
	if (first.kind === "country" || h.candidates.length === 1) return first;
	if (h.parent === null) return null;
	const inside = h.candidates.filter((p) => p.id !== h.parent!.id && liesIn(p, h.parent!, index));
	return inside.length === 1 ? inside[0]! : null;
}
