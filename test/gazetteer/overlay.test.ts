import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OVERLAY_COLUMNS, parseOverlay } from "../../src/gazetteer/overlay.js";
import { phraseKey } from "../../src/text/index.js";

const text = readFileSync("data/overlay.tsv", "utf8");
const rows = parseOverlay(text);

describe("data/overlay.tsv", () => {
	it("has the columns that the reader reads, and says of every row where it is from and that nobody has verified it", () => {
		const lines = text
			.trimEnd()
			.split("\n")
			.filter((l) => !l.startsWith("#"))
			.map((l) => l.split("\t"));
		expect(lines[0]).toEqual([...OVERLAY_COLUMNS]);
		for (const l of lines.slice(1)) {
			expect(l.length, l[0]).toBe(OVERLAY_COLUMNS.length);
			expect(l[OVERLAY_COLUMNS.indexOf("source")], l[0]).not.toBe("");
			expect(["verified", "unverified"], l[0]).toContain(l[OVERLAY_COLUMNS.indexOf("verified")]);
		}
	});

	it("holds ids of its own, each within a row of the table or a country", () => {
		const ids = new Set(rows.map((r) => r.place.id));
		for (const { place } of rows) {
			expect(place.id).toMatch(/^rawi:[a-z0-9]+(-[a-z0-9]+)*$/);
			if (place.within !== null && !/^c:[A-Z]{2}$/.test(place.within))
				expect(ids, `${place.id} in ${place.within}`).toContain(place.within);
		}
	});

	it("writes Arabic names in Arabic letters only", () => {
		for (const { place, arabic } of rows)
			for (const name of arabic) expect(name, place.id).toMatch(/^[\u0621-\u063A\u0641-\u0652 0-9]+$/);
	});
});

describe("a broken row names its line", () => {
	const head = `${OVERLAY_COLUMNS.join("\t")}\n# a remark\n`;
	it.each([
		["rawi:a\tcastle\tSY\t1\t2\t3\tA", /line 3: "castle" is no kind/],
		["rawi:a\ttown\tSYR\t1\t2\t3\tA", /line 3: "SYR" is no country/],
		["rawi:a\ttown\tSY\t\t2\t3\tA", /line 3: "" is no number/],
		["rawi:a\ttown\tSY\t91\t2\t3\tA", /line 3: "91" is no number between -90 and 90/],
		["rawi:a\ttown\tSY\t1\t2\t3\t", /line 3: no id or no name/],
		["rawi:a\ttown\tSY\t1\t2\t3\tA\nrawi:a\ttown\tSY\t1\t2\t3\tB", /line 4: rawi:a comes twice/],
	])("%s", (row, message) => {
		expect(() => parseOverlay(head + row)).toThrow(message);
	});
});

/** Places of the same name and country in a table that may lie beside the project; it is read here and never shipped. */
const known = "../shared/data/gazetteer/places.tsv";
describe.skipIf(!existsSync(known))("positions, where another table knows the place", () => {
	it("lie within their stated radius of a place of that name, but for a listed few", () => {
		const [head, ...lines] = readFileSync(known, "utf8")
			.trimEnd()
			.split("\n")
			.map((l) => l.split("\t"));
		const column = (name: string) => head!.indexOf(name);
		const [cc, type, lat, lon, nameEn, nameAr, alt] = [
			"cc",
			"type",
			"lat",
			"lon",
			"name_en",
			"names_ar",
			"alt_names",
		].map(column) as [number, number, number, number, number, number, number];
		const wanted = new Set(rows.flatMap((r) => r.keys));
		const byKey = new Map<string, { lat: number; lon: number }[]>();
		for (const l of lines) {
			const names = [l[nameEn]!, ...(l[nameAr] ?? "").split("|"), ...(l[alt] ?? "").split("|")];
			for (const name of new Set(names.map(phraseKey))) {
				if (!wanted.has(name)) continue;
				const key = `${l[cc]} ${l[type]!.startsWith("admin") ? "unit" : "point"} ${name}`;
				const list = byKey.get(key);
				const point = { lat: Number(l[lat]), lon: Number(l[lon]) };
				if (list === undefined) byKey.set(key, [point]);
				else list.push(point);
			}
		}
		let compared = 0;
		const far: string[] = [];
		for (const { place, keys } of rows) {
			if (place.country === null) continue;
			const sort = place.kind === "admin1" || place.kind === "region" ? "unit" : "point";
			const same = keys.flatMap((k) => byKey.get(`${place.country} ${sort} ${k}`) ?? []);
			if (same.length === 0) continue;
			compared++;
			const km = Math.min(
				...same.map(
					(s) => Math.hypot(s.lat - place.lat!, (s.lon - place.lon!) * Math.cos((s.lat * Math.PI) / 180)) * 111.2,
				),
			);
			if (km > place.radiusKm!) far.push(`${place.id} ${km.toFixed(0)} km (radius ${place.radiusKm})`);
		}
		console.log(`${compared} compared, ${far.length} farther than their radius:\n${far.join("\n")}`);
		expect(compared).toBeGreaterThan(300);
		expect(far.length / compared).toBeLessThan(0.1);
	});
});
