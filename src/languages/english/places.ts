import { all, type LexiconTables, one, opt, outside, punct, type Rule, rulesFor } from "../../grammar/index.js";

/** Directions, parts and kinds of places; words that are places elsewhere but rarely in news. */
export const placeWords: LexiconTables = {
	direction: {
		north: "N", northern: "N", south: "S", southern: "S", east: "E", eastern: "E", west: "W", western: "W",
		northeast: "NE", "north-east": "NE", northeastern: "NE", "north-eastern": "NE", northwest: "NW", "north-west": "NW", northwestern: "NW", "north-western": "NW",
		southeast: "SE", "south-east": "SE", southeastern: "SE", "south-eastern": "SE", southwest: "SW", "south-west": "SW", southwestern: "SW", "south-western": "SW", central: "C",
	},
	placePart: { countryside: "countryside", suburbs: "suburbs", suburb: "suburbs", outskirts: "outskirts", vicinity: "surroundings", surroundings: "surroundings", near: "near", rural: "countryside", border: "border", borders: "border", frontier: "border", "border with": "border" },
	placeKind: {
		city: "city", town: "town", village: "village", district: "district", neighborhood: "district", neighbourhood: "district", province: "admin1", governorate: "admin1", state: "admin1", region: "region", county: "admin2",
		base: "base", airbase: "base", "air base": "base", "military base": "base", airport: "airport", crossing: "crossing", "border crossing": "crossing", camp: "camp", "refugee camp": "camp", dam: "facility", prison: "facility", "oil field": "facility", field: "facility", port: "facility", island: "other", mountains: "mountain", river: "river", mountain: "mountain", lake: "other", valley: "other", area: "district", hospital: "facility", bridge: "facility", checkpoint: "facility", "industrial zone": "facility", suburb: "district", "military airport": "airport", "air force base": "base", "naval base": "base", peninsula: "region", strait: "sea", gulf: "sea",
	},
	demonym: {
		syrian: "SY", iraqi: "IQ", lebanese: "LB", jordanian: "JO", palestinian: "PS", israeli: "IL", yemeni: "YE", egyptian: "EG", sudanese: "SD", libyan: "LY", saudi: "SA", iranian: "IR", turkish: "TR", emirati: "AE", qatari: "QA", kuwaiti: "KW", bahraini: "BH", omani: "OM", tunisian: "TN", algerian: "DZ", moroccan: "MA", somali: "SO",
		american: "US", "u.s": "US", "u.s.": "US", us: "US", british: "GB", french: "FR", german: "DE", russian: "RU", chinese: "CN", ukrainian: "UA", italian: "IT", spanish: "ES", indian: "IN", pakistani: "PK", afghan: "AF", japanese: "JP", "north korean": "KP", "south korean": "KR", greek: "GR", canadian: "CA", australian: "AU", polish: "PL", dutch: "NL", belgian: "BE", swedish: "SE", malaysian: "MY", indonesian: "ID", philippine: "PH", nigerian: "NG", ethiopian: "ET", eritrean: "ER", mexican: "MX", brazilian: "BR", cuban: "CU", swiss: "CH", austrian: "AT", hungarian: "HU", serbian: "RS",
		georgian: "GE", armenian: "AM", azerbaijani: "AZ", kazakh: "KZ", uzbek: "UZ", bangladeshi: "BD", nepalese: "NP", "sri lankan": "LK", burmese: "MM", thai: "TH", vietnamese: "VN", filipino: "PH", singaporean: "SG", taiwanese: "TW", korean: "KR", mongolian: "MN", kenyan: "KE", ugandan: "UG", rwandan: "RW", congolese: "CD", ghanaian: "GH", malian: "ML", nigerien: "NE", chadian: "TD", cameroonian: "CM", "south sudanese": "SS", "south african": "ZA", zimbabwean: "ZW", djiboutian: "DJ", mauritanian: "MR", argentine: "AR", colombian: "CO", venezuelan: "VE", peruvian: "PE", chilean: "CL", norwegian: "NO", danish: "DK", finnish: "FI", irish: "IE", scottish: "GB", portuguese: "PT", romanian: "RO", bulgarian: "BG", croatian: "HR", bosnian: "BA", albanian: "AL", czech: "CZ", slovak: "SK", latvian: "LV", lithuanian: "LT", estonian: "EE", belarusian: "BY", moldovan: "MD", cypriot: "CY",
	},
	placeGuard: all(["march", "may", "of", "the", "friday", "sunday", "reading", "university", "president", "general", "white", "green", "man", "police", "church", "union", "most", "bar", "an", "male", "mobile", "nice", "split", "bath", "best", "deal", "post", "same", "orange", "independence", "victoria", "george", "lincoln", "jackson", "charlotte", "florence", "date", "kurdish", "republican", "democratic", "ossetian", "sunni", "shia", "shiite", "alawite", "christian", "druze", "arab", "muslim", "islamic", "jewish", "western", "european", "african", "asian", "latin", "this", "that", "these", "our", "their", "his", "its", "a", "another", "every", "no", "new", "old", "great", "national", "international", "central", "federal", "royal", "united"]),
	nameParticle: { ...all(["al", "el", "ad", "ar", "as", "ash", "az", "an", "at", "ez", "er", "es", "et", "ul"], "hyphen" as const), ...all(["del", "de", "da", "di", "la", "bin", "ibn", "abu"], "free" as const) },
	locator: all(["in", "at", "near", "from", "to", "of", "around", "outside", "inside", "across", "toward", "towards", "into", "over", "between", "through", "via", "and"]),
};

const area = rulesFor("en/place", "area");

export const placeRules: readonly (readonly Rule[])[] = [
	[
		area("kind-of-name", [opt("direction"), "placeKind", "of", "placeName"], (d, k, _o, n) => ({ name: n.value, kind: k.value, direction: d?.value ?? null })),
		area("kind-name", [outside("placeKind"), "placeName"], (k, n) => ({ name: n.value, kind: k.value })),
		area("name-kind", ["placeName", "placeKind"], (n, k) => ({ name: n.value, kind: k.value })),
		area("direction-name", ["direction", "placeName"], (d, n) => ({ name: n.value, direction: d.value, part: "part" })),
		area("direction-of-name", ["direction", "of", "placeName"], (d, _o, n) => ({ name: n.value, direction: d.value, part: "part" })),
		area("part-of-name", [opt("direction"), "placePart", opt("of"), opt("the"), "placeName"], (d, p, _o, _t, n) => ({ name: n.value, direction: d?.value ?? null, part: p.value })),
		area("name-part", ["placeName", opt("direction"), "placePart"], (n, d, p) => ({ name: n.value, direction: d?.value ?? null, part: p.value })),
		area("distance", ["number", "measure", opt(one("direction")), one("of", "from"), "placeName"], (x, _m, d, _o, n) => ({ name: n.value, direction: d?.value ?? null, part: "distance", km: x.value.value })),
		area("two-countries-border", ["demonym", punct("-–/"), "demonym", "placePart"], (a, _h, b, p) => (p.value === "border" ? { name: null, part: "border", countries: [a.value, b.value] } : null)),
	],
];
