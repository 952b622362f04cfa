import type { Gazetteer, GazetteerSource, Proposal } from "../../../gazetteer/index.js";
import type { Place } from "../../../model/index.js";
import { shownWords } from "../../ledger-list.js";

/** More parents than any place has. */
const DEEPEST = 10;

/** A place for people: its names, what and where it is, and who says so. @param note stands behind the names */
export function placeLines(places: Gazetteer, place: Place, note = ""): string[] {
	const { arabic, sources } = told(places, place);
	const { lat, lon, radiusKm, precision, population, kind, country } = place;
	const names = [place.name, ...arabic.filter((n) => n !== place.name)].map(shownWords).join(" · ");
	const parents = parentsOf(places, place).map((p) => shownWords(p.name));
	const inside = parents.length > 0 ? ` in ${parents.join(", ")}` : "";
	const people = population > 0 ? `, ${population} people` : "";
	return [
		`${names}${note === "" ? "" : ` (${note})`}`,
		`  ${kind}${inside}${country === null ? "" : ` (${country})`}`,
		`  ${lat}, ${lon} (${precision}, radius ${radiusKm} km)${people}`,
		`  ${place.id}, from ${sources.map(sourceWords).join(", ")}${isUnverified(sources) ? ", unverified" : ""}`,
	];
}

function sourceWords({ name, licence }: GazetteerSource): string {
	return shownWords(licence === null ? name : `${name} (${licence})`);
}

/** A place for programs; the first six fields are those that the machine interface promises. */
export function placeObject(places: Gazetteer, place: Place): object {
	const { arabic, sources } = told(places, place);
	const { id, name, kind, country, lat, lon, radiusKm, precision, population } = place;
	return {
		...{ id, name, kind, country, lat, lon, radiusKm, precision, population, arabic },
		within: parentsOf(places, place).map((p) => ({ id: p.id, name: p.name })),
		sources: sources.map((s) => s.name),
		unverified: isUnverified(sources),
	};
}

/** A place of a name that is spelled alike, with that name as it was looked up. */
export function proposalObject(places: Gazetteer, { place, key, similarity }: Proposal): object {
	return { ...placeObject(places, place), spelled: key, similarity: Number(similarity.toFixed(3)) };
}

function told(places: Gazetteer, place: Place) {
	return places.details(place.id) ?? { arabic: [], sources: [] };
}

/** Only rows that nobody has held against evidence tell of it. */
function isUnverified(sources: readonly GazetteerSource[]): boolean {
	return sources.every((s) => !s.verified);
}

/** What it lies in, from the smallest to the country. */
function parentsOf(places: Gazetteer, place: Place): Place[] {
	const out: Place[] = [];
	for (let at = place.within; at !== null && out.length < DEEPEST; ) {
		const parent = places.byId(at);
		if (parent === undefined) break;
		out.push(parent);
		at = parent.within;
	}
	return out;
}
