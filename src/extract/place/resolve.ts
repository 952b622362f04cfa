import type { Place, PlaceIndex, PlaceKind } from "../../model/index.js";
import type { PlaceContext } from "./evidence.js";
import { kmBetween, liesIn } from "./lies.js";

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

/** Can a place of this kind be called by a word of that kind? @example fits("town", "village") */
export function fits(asked: PlaceKind, kind: PlaceKind): boolean {
	return (SAME_KIND[asked] ?? [asked]).includes(kind);
}

/** A candidate with the reasons that speak for it. */
export interface Ranked {
	readonly place: Place;
	readonly score: number;
	readonly reason: string;
}

/** How much a sure place of the report at most so many kilometres away speaks for a candidate. */
const NEIGHBOURS = [
	{ km: 60, score: 0.5 },
	{ km: 200, score: 0.35 },
	{ km: 500, score: 0.15 },
] as const;
/** How much a sure place of the report in the same first-order unit speaks for a candidate. */
const AROUND = 0.15;
/**
 * A first-order unit and an airport count as a city of so many people: the bare name ("Heathrow") is meant before that of
 * a smaller one.
 */
const COUNTS_AS: { readonly [K in PlaceKind]?: number } = { admin1: 300_000, airport: 300_000 };

const SETTLEMENTS: ReadonlySet<PlaceKind> = new Set(["city", "town", "village"]);
/** Beyond its reach, how far from the middle of a unit the town can lie that it is named after, in km. */
const SEAT_KM = 60;

const isOwn = (place: Place) => place.id.startsWith("rawi:");

/**
 * The first-order unit among these that a settlement of the same name lies in.
 * @param told countries of the report, before others
 */
function unitAround(town: Place, candidates: readonly Place[], told: ReadonlyMap<string, number>): Place | undefined {
	if (!SETTLEMENTS.has(town.kind)) return undefined;
	const around = candidates.filter(
		(u) =>
			u.kind === "admin1" &&
			(town.country === null || town.country === u.country) &&
			(town.within === u.id || kmBetween(town, u) <= (u.radiusKm ?? 0) + SEAT_KM),
	);
	return around.find((u) => u.country !== null && told.has(u.country)) ?? around[0];
}

/**
 * Ranks the candidates of a name: what lies in the place named beside it, a country, what the trigger word asks for,
 * the countries and units the report names, its other places nearby, what our own table knows, how many people live
 * there.
 * @param wanted the kind of the trigger word, null without one
 * @param parent the place it is said to lie in, null without one
 */
export function rank(
	candidates: readonly Place[],
	wanted: PlaceKind | null,
	parent: Place | null,
	context: PlaceContext,
	index: PlaceIndex,
): Ranked[] {
	// "the hospital in Rafah" asks for no kind that any Rafah is of.
	const asked = wanted !== null && candidates.some((p) => fits(wanted, p.kind)) ? wanted : null;
	// Where a capital and a state of one country share a name, the bare name is the capital's, whatever lies around.
	const capital = candidates.find((p) => p.capital);
	// "Benin" alone is the country, not the city called so in the country beside it.
	const state = asked === null && parent === null && candidates[0]?.kind === "country" ? candidates[0] : null;
	return candidates
		.map((place): Ranked => {
			const reasons: (readonly [number, string])[] = [];
			// A bare name is the town and not the unit named after it, however few people are known of.
			const unitOf =
				asked === null && SETTLEMENTS.has(place.kind) ? unitAround(place, candidates, context.countries) : undefined;
			const people = Math.max(COUNTS_AS[place.kind] ?? place.population, unitOf === undefined ? 0 : COUNTS_AS.admin1!);
			const country = place.country ?? unitOf?.country ?? null;
			reasons.push([Math.log10(people + 10) / 10, "by population"]);
			if (isOwn(place) || (unitOf !== undefined && isOwn(unitOf))) reasons.push([0.7, "by our own table"]);
			if (parent !== null && place.id !== parent.id && liesIn(place, parent, index))
				reasons.push([2.5, `lies in ${parent.name}`]);
			if (country !== null && context.countries.has(country)) reasons.push([0.5, "by a country named in the report"]);
			const unit = place.kind === "admin1" ? place.id : place.within;
			const namesake =
				place.kind === "admin1" &&
				(place.country === capital?.country ||
					(asked === null && candidates.some((p) => unitAround(p, [place], context.countries))));
			const said = unit === null || namesake ? undefined : context.units.get(unit);
			if (said === "named") reasons.push([0.3, "by a region named in the report"]);
			if (said === "around") reasons.push([AROUND, "in the region of other places of the report"]);
			// The middle of a province is near nothing in particular.
			const near =
				place.kind === "admin1"
					? undefined
					: NEIGHBOURS.find(({ km }) => context.points.some((p) => p !== place && kmBetween(p, place) <= km));
			if (near !== undefined) reasons.push([near.score, "near other places of the report"]);
			if (asked === null && place.kind === "city") reasons.push([0.05, "a city"]);
			if (state !== null && SETTLEMENTS.has(place.kind)) reasons.push([-1, "the name of a country"]);
			if (place.kind === "country" || place.kind === "region" || place.kind === "sea") reasons.push([1, "a country"]);
			if (asked !== null && fits(asked, place.kind)) reasons.push([asked === place.kind ? 1.2 : 0.6, "by its kind"]);
			const score = reasons.reduce((sum, [n]) => sum + n, 0);
			return { place, score, reason: reasons.reduce((best, r) => (r[0] > best[0] ? r : best))[1] };
		})
		.sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
}
