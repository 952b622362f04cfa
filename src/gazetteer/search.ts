import { distance as kilometres, type Point } from "../extract/place/shape/sphere.js";
import type { Place, PlaceKind } from "../model/index.js";
import { phraseKey } from "../text/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { type Proposal, propose } from "./propose.js";

/** What a person asks the gazetteer for. */
export interface PlaceQuery {
	readonly name: string;
	readonly limit: number;
	readonly kind?: PlaceKind | undefined;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string | undefined;
	/** The nearest first, and not the likeliest. */
	readonly near?: Point | undefined;
}

/** What it answers. */
export interface PlaceAnswer {
	/** Places of exactly this name, likeliest (or nearest) first. */
	readonly places: readonly Place[];
	/** Where there is none: places whose name is spelled alike. */
	readonly proposals: readonly Proposal[];
}

/** Settlements are told apart by how many people live there, which few people know. */
const SETTLEMENTS: readonly PlaceKind[] = ["city", "town", "village"];
const UNITS: readonly PlaceKind[] = ["admin1", "admin2", "district"];
/** Beyond its reach, how far from the middle of a unit its seat can lie, in km. */
const SEAT_KM = 60;

/**
 * Finds places by a name in either script.
 * @example search(gazetteer, { name: "الحسكة", limit: 1 }).places[0]?.kind // "city", and not the governorate
 */
export function search(gazetteer: Gazetteer, query: PlaceQuery): PlaceAnswer {
	const { name, limit, kind, country, near } = query;
	const fits = (p: Place) =>
		(kind === undefined || isKind(p, kind)) && (country === undefined || p.country === country);
	const found = gazetteer.find(phraseKey(name)).filter(fits);
	const ordered =
		kind === undefined
			? townsFirst(found)
			: [...found].sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
	const km = (p: Place) => kilometres(near!, { lat: p.lat!, lon: p.lon! });
	const places = near === undefined ? ordered : ordered.sort((a, b) => km(a) - km(b));
	const proposals =
		places.length > 0 ? [] : propose(gazetteer, name, Number.POSITIVE_INFINITY).filter((p) => fits(p.place));
	return { places: places.slice(0, limit), proposals: proposals.slice(0, limit) };
}

function isKind(place: Place, kind: PlaceKind): boolean {
	return place.kind === kind || (SETTLEMENTS.includes(kind) && SETTLEMENTS.includes(place.kind));
}

/** Where no kind is asked for, the town comes before the governorate or district that is named after it. */
function townsFirst(places: readonly Place[]): Place[] {
	const out: Place[] = [];
	for (const place of places) {
		const unit = SETTLEMENTS.includes(place.kind) ? out.findIndex((u) => isSeat(place, u)) : -1;
		out.splice(unit === -1 ? out.length : unit, 0, place);
	}
	return out;
}

function isSeat(town: Place, unit: Place): boolean {
	if (!UNITS.includes(unit.kind) || unit.country !== town.country) return false;
	const km = kilometres({ lat: town.lat!, lon: town.lon! }, { lat: unit.lat!, lon: unit.lon! });
	return town.within === unit.id || km <= (unit.radiusKm ?? 0) + SEAT_KM;
}
