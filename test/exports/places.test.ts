import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { placesCsv, placesCsvHead, placesGeoJson } from "../../src/exports/index.js";
import { precisionCodes } from "../../src/exports/places/precision-codes.js";
import type { PlaceReference, Reading } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

function readingOf(text: string): Reading {
	return read({ id: "r", text, date: "2026-02-23" }, testKit(), { prefer: "past" });
}
const placesOf = (text: string): readonly PlaceReference[] => readingOf(text).places!;

/** The only place of a sentence. */
function only(text: string): PlaceReference {
	const places = placesOf(text);
	expect(places.length, text).toBe(1);
	return places[0]!;
}
const codes = (text: string) => Object.values(precisionCodes(only(text)));

describe("codes of precision", () => {
	it.each([
		["a settlement", "The shelling hit Aleppo.", "طال القصف مدينة حلب.", 1, 1],
		["beside a settlement", "The shelling hit the outskirts of Tadmur.", "طال القصف مشارف تدمر.", 2, 2],
		["a province", "The shelling hit Idlib province.", "طال القصف محافظة إدلب.", 3, 4],
		["a part of a country", "The shelling hit northern Syria.", "طال القصف شمال سوريا.", 2, 6],
		["a country", "He arrived in Jordan.", "وصل إلى الأردن.", 3, 6],
		["a border", "They met on the Syrian-Iraqi border.", "التقوا على الحدود السورية العراقية.", 2, 5],
	])("%s", (_what, english, arabic, acled, ucdp) => {
		expect(codes(english)).toEqual([acled, ucdp]);
		expect(codes(arabic)).toEqual([acled, ucdp]);
	});

	it("gives none where nobody knows the position", () => {
		const unknown = only("وصل المسلحون إلى قرية تل الزعفران الغربي.");
		expect(unknown.lat).toBeNull();
		expect(Object.values(precisionCodes(unknown))).toEqual([null, null]);
	});
});

const TEXT =
	"وصلت القافلة إلى ريف حلب الشمالي وقرية تل الزعفران الغربي.\nThe convoy reached northern Aleppo countryside.";

describe("the table of places", () => {
	const reading = readingOf(TEXT);
	const rows = parse(placesCsvHead + placesCsv({ name: '=a "b".txt', reading }), {
		bom: true,
		columns: true,
	}) as Record<string, string>[];

	it("has a row for each mention, that another reader reads as it was", () => {
		expect(rows.map((r) => r.quote)).toEqual(reading.places!.map((p) => p.quote));
		for (const [i, p] of reading.places!.entries())
			expect([rows[i]!.id, rows[i]!.lat, rows[i]!.area]).toEqual([
				p.id ?? "",
				p.lat === null ? "" : String(p.lat),
				p.area?.quote ?? "",
			]);
	});

	it("is no formula", () => {
		expect(rows[0]!.report).toBe(`'=a "b".txt`);
	});

	it("has a header alone where there is no place", () => {
		expect(placesCsv({ name: "x", reading: readingOf("Nothing was said.") })).toBe("");
	});
});

describe("the map layer", () => {
	it("draws the area that is meant, and no point for what nobody knows", () => {
		const reading = readingOf(TEXT);
		const layer = JSON.parse([...placesGeoJson([{ name: "a", reading }])].join(""));
		const places = reading.places!;
		expect(layer.features.map((f: { geometry: unknown }) => f.geometry)).toEqual(places.map((p) => p.geometry));
		expect(layer.features[0].geometry.type).toBe("Polygon");
		const unknown = layer.features.find((f: { properties: { lat: unknown } }) => f.properties.lat === null);
		expect(unknown.geometry).toBeNull();
	});

	it("joins reports, and is whole without one", () => {
		const reading = readingOf("The shelling hit Aleppo.");
		const joined = JSON.parse([...placesGeoJson(["a", "b"].map((name) => ({ name, reading })))].join(""));
		expect(joined.features.map((f: { properties: { report: string } }) => f.properties.report)).toEqual(["a", "b"]);
		expect(JSON.parse([...placesGeoJson([])].join(""))).toEqual({ type: "FeatureCollection", features: [] });
	});
});
