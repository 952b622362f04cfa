import { distance as kilometres } from "../extract/place/shape/sphere.js";
import type { Place, PlaceKind } from "../model/index.js";
import type { Gazetteer } from "./gazetteer.js";
import type { GazetteerRow } from "./row.js";

/** Kinds of which one source says this and another that; and how far apart, in km, one place can be told to lie. */
const GROUPS: readonly { readonly kinds: readonly PlaceKind[]; readonly km: number }[] = [
	{ kinds: ["city", "town", "village", "camp"], km: 5 },
	{ kinds: ["country"], km: Number.POSITIVE_INFINITY },
	{ kinds: ["admin1", "region"], km: 80 },
	{ kinds: ["admin2", "district"], km: 25 },
	{ kinds: ["base", "airport"], km: 8 },
	{ kinds: ["facility", "other", "camp", "crossing"], km: 5 },
	{ kinds: ["river", "road"], km: 200 },
	{ kinds: ["sea"], km: 500 },
	{ kinds: ["mountain"], km: 15 },
];
/** Wide areas, whose middle is where one looks for it: two can lie apart by their reach. */
const AREAS: ReadonlySet<PlaceKind> = new Set(["country", "admin1", "admin2", "district", "region", "sea", "river"]);
/** Two rows of one id that lie farther apart are not one place, whatever their id says. */
const SAME_ID_KM = 100;
/** What a point may be off adds to how far apart two can be, to this much. */
const MOST_SLACK = 20;
const ARABIC_WORD = /^[\u0600-\u06FF]+$/;

/**
 * Marks the rows that are places known before: of the same id, or of a name in common (in either script), one country,
 * kinds that go together, and near. Such a row adds its names to the known place, and makes no rival to it.
 * @example joinKnown([aleppoOfAnImport], gazetteer)[0].joined // "rawi:aleppo"
 */
export function joinKnown(rows: readonly GazetteerRow[], known: Gazetteer): GazetteerRow[] {
	return rows.map((row) => {
		const place = sameId(row, known) ?? sameName(row, known);
		return place === undefined ? row : joined(row, place, known);
	});
}

function joined(row: GazetteerRow, place: Place, known: Gazetteer): GazetteerRow {
	// All that is to be told of a country is told; lists of places call it by the name of its people ("Syrian") as well.
	if (place.kind === "country") return { ...row, keys: [], arabic: [], joined: place.id };
	// Where our own table leaves out a bare Arabic name, it does so because the name is a common word.
	const own = known.isOwn(place);
	const keys = row.keys.filter((k) => !(own && ARABIC_WORD.test(k)) || known.find(k).includes(place));
	// Positions of our own table are written down from memory.
	const placed = place.precision !== "exact" && row.precision === "exact";
	return { ...row, keys, joined: place.id, better: placed || (place.population === 0 && row.population > 0) };
}

/**
 * A known place as a row that joins it makes it better: put where the row says, if it is known more exactly there, and
 * with its people, if nobody has counted them yet. What it is, and what it is called, stays.
 * @param row the row as a place
 */
export function improved(known: Place, row: Place): Place {
	const exact = known.precision !== "exact" && row.precision === "exact";
	const at = exact ? { lat: row.lat, lon: row.lon, precision: row.precision } : {};
	const radius = exact && !AREAS.has(known.kind) ? { radiusKm: row.radiusKm } : {};
	return { ...known, ...at, ...radius, population: known.population || row.population };
}

function sameId(row: GazetteerRow, known: Gazetteer): Place | undefined {
	const place = known.byId(row.id);
	if (place === undefined) return undefined;
	return row.kind === "country" || distance(row, place) <= SAME_ID_KM ? place : undefined;
}

function sameName(row: GazetteerRow, known: Gazetteer): Place | undefined {
	let best: Place | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const key of row.keys)
		for (const place of known.find(key)) {
			const km = distance(row, place);
			if (km >= least || !(km <= reach(row, place)) || !sameCountry(row, place)) continue;
			best = place;
			least = km;
		}
	return best;
}

const distance = (row: GazetteerRow, place: Place) => kilometres(row, { lat: place.lat!, lon: place.lon! });

function sameCountry(row: GazetteerRow, place: Place): boolean {
	if (row.kind === "country") return row.country === place.country;
	return row.country === null || place.country === null || row.country === place.country;
}

/** How far apart, in km, two rows of these kinds can be one place; below 0: never. */
function reach(row: GazetteerRow, place: Place): number {
	const group = GROUPS.find((g) => g.kinds.includes(row.kind) && g.kinds.includes(place.kind));
	if (group === undefined) return -1;
	const slack = place.radiusKm ?? 0;
	return group.km + (AREAS.has(place.kind) ? slack : Math.min(slack, MOST_SLACK));
}
