import type { Place, PlaceKind } from "../../model/index.js";

/** What a report tells of where it is: countries named in it, and how often. */
export interface PlaceContext {
	readonly countries: ReadonlyMap<string, number>;
}

/** Kinds that a trigger word may stand for: a "town" of the gazetteer can be called a city. */
const SAME_KIND: Partial<Record<PlaceKind, readonly PlaceKind[]>> = {
	city: ["city", "town", "village"],
	town: ["town", "city", "village"],
	village: ["village", "town"],
	admin1: ["admin1", "region"],
	region: ["region", "admin1", "country"],
	base: ["base"],
	camp: ["camp", "town"],
	crossing: ["crossing"],
	facility: ["facility"],
};

/** A candidate with the reasons that speak for it. */
export interface Ranked {
	readonly place: Place;
	readonly score: number;
	readonly reason: string;
}

/**
 * Ranks the candidates of a name: a country first, then what the trigger word asks for, the countries the report
 * names, what our own table knows, how many people live there.
 * @param asked the kind of the trigger word, null without one
 */
export function rank(candidates: readonly Place[], asked: PlaceKind | null, context: PlaceContext): Ranked[] {
	return candidates
		.map((place): Ranked => {
			let score = Math.log10(place.population + 10) / 10;
			let reason = "by population";
			if (place.id.startsWith("rawi:")) {
				score += 0.7;
				reason = "by our own table";
			}
			if (place.country !== null && context.countries.has(place.country)) {
				score += 0.5;
				reason = "by a country named in the report";
			}
			if (asked === null && place.kind === "city") score += 0.05;
			if (place.kind === "country" || place.kind === "region" || place.kind === "sea") score += 1;
			if (asked !== null && (SAME_KIND[asked] ?? [asked]).includes(place.kind)) {
				score += asked === place.kind ? 1.2 : 0.6;
				reason = "by its kind";
			}
			return { place, score, reason };
		})
		.sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
}
