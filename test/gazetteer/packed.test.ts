import { existsSync, readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Gazetteer } from "../../src/gazetteer/index.js";
import { phraseKey } from "../../src/text/index.js";

const bytes = readFileSync("data/gazetteer.bin.gz");
const gazetteer = Gazetteer.load(bytes);
const first = (name: string) => gazetteer.find(phraseKey(name))[0];
const ids = (name: string) => gazetteer.find(phraseKey(name)).map((p) => p.id);

describe("finding by name", () => {
	it.each([
		["سورية", "c:SY"],
		["سوريا", "c:SY"],
		["الولايات المتحدة", "c:US"],
		["أميركا", "c:US"],
		["U.S.", "c:US"],
		["UAE", "c:AE"],
		["Bosnia and Herzegovina", "c:BA"],
		["Jordan", "c:JO"],
		["Georgia", "c:GE"],
		["إقليم كردستان", "rawi:kurdistan-iraq"],
		["كردستان العراق", "rawi:kurdistan-iraq"],
		["Kurdistan Region of Iraq", "rawi:kurdistan-iraq"],
		["التنف", "rawi:tanf"],
		["Al-Tanf", "rawi:tanf"],
		["قسرك", "rawi:qasrak"],
		["فيشخابور", "rawi:faysh-khabur"],
		["Washington", "rawi:washington"],
		["ولاية واشنطن", "rawi:us-wa"],
		["طرابلس", "rawi:tripoli-ly"],
	])("%s is %s", (name, id) => {
		expect(first(name)?.id).toBe(id);
	});

	it("has airports under their codes, joined with those of our own table", () => {
		expect(first("Heathrow Airport")).toMatchObject({ id: "iata:LHR", kind: "airport", country: "GB" });
		expect(first("Schiphol Airport")?.id).toBe("iata:AMS");
		expect(first("مطار دمشق الدولي")?.id).toBe("rawi:damascus-airport");
		expect(gazetteer.byId("iata:DAM")).toBe(gazetteer.byId("rawi:damascus-airport"));
		expect(gazetteer.byId("icao:OSDI")?.precision).toBe("exact");
		expect(ids("International Airport")).toEqual([]);
	});

	it("gives one id to both scripts of a place", () => {
		for (const [arabic, english] of [
			["تل تمر", "Tell Tamr"],
			["الفاشر", "El Fasher"],
			["النصيرات", "Nuseirat"],
			["لندن", "London"],
			["كاليفورنيا", "California"],
		])
			expect(
				ids(arabic!).some((id) => ids(english!).includes(id)),
				`${arabic} and ${english}`,
			).toBe(true);
	});

	it("knows nothing of a name that is not there, and takes no part for the whole", () => {
		for (const name of ["زقزوقستان", "", "Deir ez", "Kurdistan Region of"])
			expect(gazetteer.find(phraseKey(name))).toEqual([]);
	});

	it("keeps common words out: «إلى» names no place, «السلمية» none of our own", () => {
		expect(gazetteer.find(phraseKey("إلى"))).toEqual([]);
		for (const p of gazetteer.find(phraseKey("السلمية"))) expect(p.id.startsWith("rawi:")).toBe(false);
	});

	it("tells whether a longer name begins so", () => {
		expect(gazetteer.hasPrefix(["دير"])).toBe(true);
		expect(gazetteer.hasPrefix(["kurdistan", "region"])).toBe(true);
		expect(gazetteer.hasPrefix(["qasrak", "qasrak"])).toBe(false);
		expect(gazetteer.hasPrefix([])).toBe(false);
	});
});

describe("places", () => {
	it("are found by every id, and are the same object each time", () => {
		const aleppo = gazetteer.byId("gn:170063");
		expect(aleppo?.name).toBe("Aleppo");
		expect(gazetteer.byId("rawi:aleppo")).toBe(aleppo);
		expect(gazetteer.find("حلب")).toContain(aleppo);
		for (const id of ["gn:1", "gn:0", "gn:", "gn:x", "c:ZZ", "rawi:", ""])
			expect(gazetteer.byId(id), id).toBeUndefined();
	});

	it("lie in something that is there, up to a country or nothing", () => {
		let place = gazetteer.byId("rawi:hasakah");
		const chain: string[] = [];
		while (place?.within) {
			chain.push(place.within);
			place = gazetteer.byId(place.within);
		}
		expect(chain).toEqual(["rawi:sy-hasakah", "c:SY"]);
	});

	it("of the region are told apart", () => {
		expect(gazetteer.isRegional(first("حلب")!)).toBe(true);
		expect(gazetteer.isRegional(first("Paris")!)).toBe(false);
		expect(gazetteer.isRegional(first("الشرق الأوسط")!)).toBe(false);
	});
});

describe("what is told of a place", () => {
	it("is its names in both scripts and who says so", () => {
		const hasakah = gazetteer.details("rawi:hasakah");
		expect(hasakah?.arabic).toContain("الحسكة");
		expect(hasakah?.sources.map((s) => [s.name, s.verified])).toEqual([
			["GeoNames", true],
			["Rawi's own table", false],
		]);
		expect(gazetteer.details("rawi:qasrak")?.sources.every((s) => !s.verified)).toBe(true);
		expect(gazetteer.details("c:SY")?.sources.map((s) => s.name)).toEqual(["Unicode CLDR"]);
		expect(gazetteer.details("gn:1")).toBeUndefined();
	});
});

describe("the file", () => {
	it("is small, and carries the hash of what it holds", () => {
		expect(bytes.length).toBeLessThan(8_000_000);
		expect(gazetteer.hashes[0]).toMatch(/^[0-9a-f]{64}$/);
	});

	it("is refused where it is something else or cut off", () => {
		const raw = gunzipSync(bytes);
		for (const bad of [
			gzipSync("a text"),
			gzipSync(raw.subarray(0, 1000)),
			gzipSync(raw.subarray(0, raw.length - 100_000)),
		])
			expect(() => Gazetteer.load(bad)).toThrow(/no packed gazetteer/);
	});
});

/** Measured against a list of towns, capitals and sites where it lies beside the project: found within 50 km among the first three. */
const list = "../shared/data/gazetteer/coverage-list.tsv";
describe.skipIf(!existsSync(list))("coverage", () => {
	it.each([
		["name_ar", 95],
		["name_en", 95],
	] as const)("%s: at least %i of 100", (column, least) => {
		const [head, ...rows] = readFileSync(list, "utf8")
			.trimEnd()
			.split("\n")
			.map((l) => l.split("\t"));
		const at = (row: string[], name: string) => row[head!.indexOf(name)]!;
		const missed = rows.filter(
			(row) =>
				!gazetteer
					.find(phraseKey(at(row, column)))
					.slice(0, 3)
					.some((p) => kilometres(p.lat!, p.lon!, Number(at(row, "lat")), Number(at(row, "lon"))) <= 50),
		);
		console.log(
			`${column}: ${rows.length - missed.length} of ${rows.length}; missed ${missed.map((r) => at(r, column)).join(", ")}`,
		);
		expect(rows.length - missed.length).toBeGreaterThanOrEqual(least);
	});
});

function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
	const rad = Math.PI / 180;
	const h =
		Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
		Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
	return 12_742 * Math.asin(Math.sqrt(h));
}

describe("a place of our own table that GeoNames holds too", () => {
	it.each([
		// Its bare Arabic name is another spelling there, or ours is two words.
		["rawi:khartoum", "gn:379252"],
		["rawi:islamabad", "gn:1176615"],
		// Its Latin name has an article there, or other vowels.
		["rawi:shaddadi-base", "gn:172837"],
	])("%s is %s, and counts as our own", (own, geonames) => {
		const place = gazetteer.byId(own)!;
		expect(place).toMatchObject({ id: own, precision: "exact" });
		expect(gazetteer.byId(geonames)).toBe(place);
	});

	it("stays that of GeoNames where ours leaves out its bare Arabic name, a common word", () => {
		expect(gazetteer.byId("rawi:qusayr")?.id).toBe("gn:173322");
	});
});
