import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { packRows } from "../../src/gazetteer/index.js";
import { phraseKey } from "../../src/text/index.js";
import { known, readSample, tsv, withTable } from "./import-sample.js";

const HEAD = ["id", "type", "cc", "admin1", "lat", "lon", "population", "name_en", "names_ar", "alt_names"];
const hasakah = known.byId("rawi:hasakah")!;
const qasrak = known.byId("rawi:qasrak")!;
const table = await readSample(
	tsv(
		HEAD,
		// Aleppo under another id, a little apart, with a spelling nobody had.
		["wof:11", "settlement", "SY", "wof:15", 36.21, 37.15, 5, "Aleppo", "حلب", "Khalepoh"],
		// Of the same name in another country.
		["wof:12", "settlement", "TR", "", 36.21, 37.15, 5, "Aleppo", "", ""],
		// Of the same name, far away.
		["wof:13", "settlement", "SY", "", 33.2, 36.3, 5, "Aleppo", "", ""],
		// Where our table has written a position down from memory.
		["wof:14", "airbase", "SY", "", qasrak.lat! + 0.02, qasrak.lon!, 0, "Qasrak base", "قسرك", ""],
		["wof:15", "admin1", "SY", "wof:15", 36.1, 37.4, 0, "Aleppo Governorate", "", ""],
		["c:SY", "country", "SY", "", 35, 38, 0, "Syria", "سوريا", "Syrian"],
		["wof:16", "settlement", "SY", "wof:15", 36.3, 37.2, 0, "Tajribat Halab", "تجربة حلب", ""],
		["wof:17", "settlement", "SY", "", hasakah.lat!, hasakah.lon!, 0, "Al-Hasakah", "الكلمة", "Hasaka Nova"],
	),
);
const both = withTable(table);
const ids = (name: string, of = both) => of.find(phraseKey(name)).map((p) => p.id);

describe("a place of an import that is known already", () => {
	it("is the known one, by all its names", () => {
		expect(ids("Khalepoh")).toEqual(["rawi:aleppo"]);
		expect(both.find("khalepoh")[0]).toBe(both.byId("rawi:aleppo"));
		expect(both.byId("wof:11")).toBe(both.byId("rawi:aleppo"));
		expect(ids("Aleppo").filter((id) => id === "rawi:aleppo")).toHaveLength(1);
		expect(both.byId("wof:16")?.within).toBe("rawi:sy-aleppo");
	});

	it("is another where country or place differ", () => {
		expect(ids("Aleppo")).toEqual(expect.arrayContaining(["rawi:aleppo", "wof:12", "wof:13"]));
		expect(ids("Aleppo")[0]).toBe("rawi:aleppo");
	});

	it("lends its position to one that is written down from memory, and to no other", () => {
		expect(both.byId("rawi:qasrak")).toMatchObject({ id: "rawi:qasrak", precision: "exact", within: qasrak.within });
		expect(both.byId("rawi:qasrak")!.lat).toBeCloseTo(qasrak.lat! + 0.02, 4);
		expect(both.find("قسرك")[0]).toBe(both.byId("rawi:qasrak"));
		expect(known.byId("rawi:qasrak")).toEqual(qasrak);
		expect(both.byId("rawi:hasakah")).toEqual(hasakah);
	});

	it("names no country by its people, and none of our own by a bare Arabic word", () => {
		expect(ids("Syrian")).toEqual(ids("Syrian", known));
		expect(ids("الكلمة")).toEqual([]);
		expect(ids("Hasaka Nova")).toEqual(["rawi:hasakah"]);
	});

	it("is told with the sources of both", () => {
		expect(both.details("rawi:aleppo")?.sources.map((s) => s.name)).toEqual(["GeoNames", "Rawi's own table", "A test"]);
	});

	it("is told under the licence of the first source of a name", () => {
		const again = known.with(packRows(table.rows, [{ name: "GeoNames", licence: null, verified: true }], null));
		expect(again.details("rawi:aleppo")?.sources.map((s) => [s.name, s.licence])).toEqual([
			["GeoNames", "CC BY 4.0"],
			["Rawi's own table", "Apache-2.0"],
		]);
	});

	it("stands for itself where the import it joined is gone", async () => {
		const first = withTable(
			await readSample(tsv(HEAD, ["wof:21", "settlement", "SY", "", 35.5, 38.5, 0, "Zztest", "", ""])),
		);
		const second = await readSample(
			tsv(HEAD, ["my:22", "settlement", "SY", "", 35.51, 38.5, 0, "Zztest", "", "Zztest Two"]),
			{},
			first,
		);
		expect(withTable(second, first).find("zztest two")[0]?.id).toBe("wof:21");
		expect(withTable(second).find("zztest two")[0]?.id).toBe("my:22");
	});
});

describe("a packed file that somebody else made", () => {
	const packed = packRows(table.rows, [{ name: "A test", licence: null, verified: false }], null);

	it("is the same whatever the order of the rows", () => {
		const again = packRows([...table.rows].reverse(), [{ name: "A test", licence: null, verified: false }], null);
		expect(Buffer.from(again).equals(Buffer.from(packed))).toBe(true);
	});

	it("is refused where one byte of its columns is another", () => {
		for (const at of [40, 100, 200, 400].map((back) => packed.length - back)) {
			const bad = Uint8Array.from(packed);
			bad[at]! ^= 0x55;
			expect(() => known.with(gzipSync(bad)), String(at)).toThrow(/no packed gazetteer/);
		}
	});

	it("is read with and without gzip", () => {
		expect(known.with(gzipSync(packed)).size).toBe(known.size + table.rows.length);
		expect(gunzipSync(gzipSync(packed)).equals(Buffer.from(packed))).toBe(true);
	});
});
