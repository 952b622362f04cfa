import type { PlaceKind } from "../../model/index.js";

/** Tags as OpenStreetMap has them. */
export type Tags = Readonly<Record<string, string>>;

/** Key → value → kind; "*" stands for every other value. In order: the first key that decides does. */
const TAGS: readonly (readonly [key: string, values: Readonly<Record<string, PlaceKind>>])[] = [
	["refugee", { yes: "camp" }],
	["amenity", { refugee_site: "camp" }],
	["barrier", { border_control: "crossing" }],
	["military", { airfield: "base", base: "base", barracks: "base", naval_base: "base", "*": "base" }],
	["aeroway", { aerodrome: "airport", heliport: "airport" }],
	[
		"place",
		{
			country: "country",
			state: "admin1",
			province: "admin1",
			governorate: "admin1",
			county: "admin2",
			region: "region",
			district: "district",
			municipality: "district",
			subdistrict: "district",
			city: "city",
			town: "town",
			village: "village",
			hamlet: "village",
			isolated_dwelling: "village",
			borough: "district",
			suburb: "district",
			quarter: "district",
			neighbourhood: "district",
			island: "region",
			archipelago: "region",
			sea: "sea",
			ocean: "sea",
		},
	],
	["waterway", { dam: "facility", river: "river", stream: "river", canal: "river", wadi: "river" }],
	[
		"natural",
		{ peak: "mountain", hill: "mountain", mountain_range: "mountain", ridge: "mountain", bay: "sea", strait: "sea" },
	],
	["highway", { motorway: "road", trunk: "road", primary: "road", secondary: "road" }],
	["landuse", { military: "base", industrial: "facility", quarry: "facility" }],
	["power", { plant: "facility", substation: "facility" }],
	["man_made", { "*": "facility" }],
	["industrial", { "*": "facility" }],
	["amenity", { "*": "facility" }],
];

/** Levels of administrative boundaries; what stands for which differs by country, this is commonest in the region. */
const LEVELS: Readonly<Record<string, PlaceKind>> = {
	"2": "country",
	"3": "region",
	"4": "admin1",
	"5": "admin2",
	"6": "admin2",
	"7": "district",
	"8": "district",
	"9": "district",
	"10": "district",
};

/** The kind of a place by its tags; null where they do not tell. @example osmKind({ place: "hamlet" }) // "village" */
export function osmKind(tags: Tags): PlaceKind | null {
	if (tags.boundary === "administrative" && Object.hasOwn(LEVELS, tags.admin_level ?? ""))
		return LEVELS[tags.admin_level!]!;
	for (const [key, values] of TAGS) {
		const value = Object.hasOwn(tags, key) ? tags[key]! : undefined;
		if (value === undefined || value === "no") continue;
		const kind = Object.hasOwn(values, value) ? values[value] : values["*"];
		if (kind !== undefined) return kind;
	}
	return null;
}
