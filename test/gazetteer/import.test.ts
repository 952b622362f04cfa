import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { TableFault } from "../../src/gazetteer/import/index.js";
import { phraseKey } from "../../src/text/index.js";
import { readSample, tsv, withTable } from "./import-sample.js";

/** A row of GeoNames. */
const gn = (
	id: number | string,
	name: string,
	alternates: string,
	feature: string,
	code: string,
	over: object = {},
) => {
	const {
		lat = 36.01,
		lon = 38.02,
		country = "SY",
		admin1 = "04",
		people = 0,
	} = over as Record<string, string | number>;
	return [
		id,
		name,
		name,
		alternates,
		lat,
		lon,
		feature,
		code,
		country,
		"",
		admin1,
		"",
		"",
		"",
		people,
		"",
		300,
		"",
		"",
	];
};
const PLACES = ["id", "type", "cc", "admin1", "lat", "lon", "population", "name_en", "names_ar", "alt_names"];

describe("a dump of GeoNames", () => {
	const dump = tsv(
		gn(900000001, "Nahr Ramadi Test", "نهر التجربة", "H", "STM"),
		gn(900000002, "Zaytunat Tajriba", "زيتونة التجربة,Zeitouna Tajriba,Бла", "P", "PPL", { people: 7000 }),
		gn(900000003, "Mataar Tajriba", "", "S", "AIRB"),
		gn(900000004, "Tajriba Unit", "", "A", "ADM1", { admin1: "77" }),
		gn(900000005, "Qaryat Tajriba", "", "P", "PPL", { admin1: "77" }),
		gn(900000006, "Old Tajriba", "", "P", "PPLH"),
		gn(900000007, "Far Tajriba", "", "P", "PPL", { country: "CL" }),
	);

	it("is read with kinds, names in both scripts and parents", async () => {
		const { format, rows, leftOut, skipped } = await readSample(dump);
		expect([format, rows.length, leftOut, skipped]).toEqual(["geonames", 6, 1, 0]);
		const kinds = Object.fromEntries(rows.map((r) => [r.id.slice(-1), r.kind]));
		expect(kinds).toEqual({ 1: "river", 2: "town", 3: "base", 4: "admin1", 5: "village", 7: "village" });
		expect(rows.find((r) => r.id === "gn:900000002")).toMatchObject({
			name: "Zaytunat Tajriba",
			arabic: ["زيتونة التجربة"],
			keys: ["zaytunat tajriba", phraseKey("زيتونة التجربة"), "zeitouna tajriba"],
			within: "c:SY",
		});
		expect(rows.find((r) => r.id === "gn:900000005")?.within).toBe("gn:900000004");
	});

	it("is narrowed by country and by feature class or code", async () => {
		const { rows, leftOut } = await readSample(dump, { countries: new Set(["SY"]), classes: new Set(["P", "AIRB"]) });
		expect(rows.map((r) => r.id.slice(-1))).toEqual(["2", "3", "5"]);
		expect(leftOut).toBe(4);
	});

	it("takes the names of the languages asked for from alternateNamesV2", async () => {
		async function* alternates() {
			const lines = [
				[1, 900000002, "ar", "بلدة التجربة", "", "", "", ""],
				[2, 900000002, "ar", "زيتونة", "1", "", "", ""],
				[3, 900000002, "fr", "Olive", "", "", "", ""],
				[4, 900000002, "ar", "اسم قديم", "", "", "", "1"],
				[5, 123, "ar", "غيرها", "", "", "", ""],
			];
			yield new TextEncoder().encode(tsv(...lines));
		}
		const { rows } = await readSample(dump, { alternates: alternates() });
		expect(rows.find((r) => r.id === "gn:900000002")?.arabic).toEqual(["زيتونة", "بلدة التجربة"]);
	});

	it("may be gzipped", async () => {
		expect((await readSample(gzipSync(dump))).rows.length).toBe(6);
		await expect(readSample(gzipSync(dump).subarray(0, 200))).rejects.toThrow(/damaged gzip/);
	});

	it("loses no row unsaid: broken ones are counted, and the first of them told with their number", async () => {
		const table = await readSample(
			tsv(
				gn(900000011, "Good", "", "P", "PPL"),
				gn(900000012, "No place", "", "P", "PPL", { lat: "NaN" }),
				gn(900000013, "Off the earth", "", "P", "PPL", { lon: 180.5 }),
				gn(900000014, "Nowhere", "", "P", "PPL", { lat: 0, lon: 0 }),
				["900000015", "cut off"],
				gn("../../etc", "Id", "", "P", "PPL"),
				gn(900000011, "Again", "", "P", "PPL"),
				gn(900000016, "", "", "P", "PPL"),
				gn(900000017, "x".repeat(300), "Short", "P", "PPL"),
			),
		);
		expect(table.rows.map((r) => r.name)).toEqual(["Good", "Short"]);
		expect([table.skipped, table.maimed]).toEqual([7, 1]);
		expect(table.faults[0]).toEqual({ row: 5, fault: "skipped: 2 columns; a row of GeoNames has 19" });
		expect(table.faults.length).toBe(5);
	});
});

describe("a table in the style of Who's On First", () => {
	it("is read by the names of its columns", async () => {
		const text = tsv(
			PLACES,
			["wof:1", "admin1", "XK", "wof:1", 42.5, 21, 900, "Test Unit", "وحدة", ""],
			["wof:2", "settlement", "XK", "wof:1", 42.6, 21.1, 60_000, "Testville", "مدينة الاختبار", "Testtown|Tstville"],
			["wof:3", "empire", "XK", "", 1, 1, 0, "Empire", "", ""],
			["wof:4", "neighbourhood", "XK", "wof:9", 42.6, 21.1, 0, "Quarter", "", ""],
			["rawi:5", "settlement", "XK", "", 42.6, 21.1, 0, "Not theirs to name", "", ""],
		);
		const { rows, leftOut, skipped } = await readSample(text);
		expect(rows.map((r) => [r.id, r.kind, r.within])).toEqual([
			["wof:1", "admin1", "c:XK"],
			["wof:2", "city", "wof:1"],
			["wof:4", "district", "c:XK"],
		]);
		expect(rows[1]?.keys).toEqual(["testville", phraseKey("مدينة الاختبار"), "testtown", "tstville"]);
		expect([leftOut, skipped]).toEqual([1, 1]);
	});
});

describe("a csv with mapped columns", () => {
	const map = new Map([
		["id", "admin3Pcode"],
		["name_en", "admin3Name_en"],
		["name_ar", "admin3Name_ar"],
		["lat", "y"],
		["lon", "x"],
		["within", "admin2Pcode"],
	]);
	const csv = [
		"\uFEFFadmin3Pcode,admin3Name_en,admin3Name_ar,admin2Pcode,x,y",
		'ZZ010101,"Tajriba, Upper",التجربة العليا,ZZ0101,40.5,36.5',
		'ZZ0101,"Tajriba ""B""\nEast",,,40.6,36.6',
		"ZZ010102,Short row",
		"ZZ010103,Circle,,ZZ010104,40.7,36.7",
		"ZZ010104,Circle Two,,ZZ010103,40.8,36.8",
	].join("\n");

	it("gives P-codes as ids of the import, parents among them and never in a circle", async () => {
		const { format, rows, faults } = await readSample(csv, { map, kind: "district", country: "SY" });
		expect(format).toBe("csv");
		expect(rows.map((r) => [r.id, r.name, r.within])).toEqual([
			["test:ZZ010101", "Tajriba, Upper", "test:ZZ0101"],
			["test:ZZ0101", 'Tajriba "B" East', "c:SY"],
			["test:ZZ010103", "Circle", "test:ZZ010104"],
			["test:ZZ010104", "Circle Two", null],
		]);
		expect(faults).toEqual([{ row: 5, fault: "skipped: 2 columns; the header has 6" }]);
	});

	it("tells which columns are missing, as a question of usage", async () => {
		const fault = await readSample(csv, { map: new Map([...map, ["lat", "latitude"]]) }).catch((e) => e);
		expect(fault).toBeInstanceOf(TableFault);
		expect([fault.usage, fault.message]).toEqual([
			true,
			expect.stringMatching(/^row 1: no column latitude; it has admin3/),
		]);
		await expect(readSample(csv)).rejects.toThrow(/say with --map which column is name, lat, lon/);
	});

	it("names the row on which it cannot go on", async () => {
		await expect(readSample(`name,lat,lon\na,1,2\n"b,3,4\n`, { kind: "town" })).rejects.toThrow(
			/^row \d+: Quote Not Closed/,
		);
		const huge = `name,lat,lon\n${"x".repeat(2_000_000)},1,2\n`;
		await expect(readSample(new TextEncoder().encode(huge), { kind: "town" })).rejects.toThrow(
			/^row \d+: Max Record Size/,
		);
	});
});

describe("GeoJSON", () => {
	const feature = (id: string, properties: object, geometry: unknown) => ({
		type: "Feature",
		id,
		properties,
		geometry,
	});
	const square = [
		[
			[40, 36],
			[40.2, 36],
			[40.2, 36.2],
			[40, 36.2],
			[40, 36],
		],
	];
	const collection = {
		type: "FeatureCollection",
		features: [
			feature(
				"node/1",
				{ name: "قرية المثال", "name:en": "Example Village", alt_name: "A;B", place: "hamlet" },
				{ type: "Point", coordinates: [40, 36] },
			),
			feature(
				"relation/2",
				{ "name:ar": "منطقة المثال", boundary: "administrative", admin_level: "6" },
				{ type: "Polygon", coordinates: square },
			),
			feature(
				"way/3",
				{ name: "Example Dam", waterway: "dam" },
				{
					type: "LineString",
					coordinates: [
						[40, 36],
						[40.1, 36],
					],
				},
			),
			feature("node/4", { name: "What", shop: "yes" }, { type: "Point", coordinates: [40, 36] }),
			feature("node/5", { name: "Where", place: "town" }, { type: "Point", coordinates: [400, "36"] }),
			null,
		],
	};

	it("gives points and shapes as places, named in both scripts", async () => {
		const { rows, skipped, faults } = await readSample(JSON.stringify(collection), { country: "SY" });
		expect(rows.map((r) => [r.id, r.name, r.kind])).toEqual([
			["osm:node-1", "Example Village", "village"],
			["osm:relation-2", "منطقة المثال", "admin2"],
			["osm:way-3", "Example Dam", "facility"],
		]);
		expect(rows[0]?.keys).toEqual(["example village", phraseKey("قرية المثال"), "a", "b"]);
		expect(rows[1]).toMatchObject({ radiusKm: 15, precision: "approximate" });
		expect(rows[1]?.lat).toBeCloseTo(36.1, 6);
		expect(rows[1]?.lon).toBeCloseTo(40.1, 6);
		expect([skipped, faults.map((f) => f.row)]).toEqual([3, [4, 5, 6]]);
	});

	it("may be what the Overpass API itself writes", async () => {
		const elements = [
			{ type: "node", id: 7, lat: 36, lon: 40, tags: { name: "Example Gate", barrier: "border_control" } },
			{ type: "way", id: 8, center: { lat: 36, lon: 40.5 }, tags: { name: "Example Field", military: "airfield" } },
		];
		const { rows } = await readSample(JSON.stringify({ version: 0.6, elements }));
		expect(rows.map((r) => [r.id, r.kind, r.lon])).toEqual([
			["osm:node-7", "crossing", 40],
			["osm:way-8", "base", 40.5],
		]);
	});

	it.each([
		['{"type":"FeatureCollection"', /no JSON/],
		['{"type":"Topology"}', /neither GeoJSON features/],
		["[1,2]", /neither GeoJSON features/],
	])("refuses %s", async (text, message) => {
		await expect(readSample(text)).rejects.toThrow(message);
	});
});

describe("what is no table", () => {
	it.each([
		["", /empty/],
		["\n \n", /empty/],
		["PK\u0003\u0004", /unpack it first/],
		["a\u0000b", /binary/],
	])("%j is refused", async (text, message) => {
		await expect(readSample(text)).rejects.toThrow(message);
	});
});

describe("a table of one's own", () => {
	const text =
		"id\tkind\tcountry\nmy:hill\tmountain\tSY\t35\t36\t2\tTest Hill Nine\tتل الاختبار التاسع\n# a remark\nmy:aleppo\tdistrict\tSY\t36.2\t37.1\t1\tAleppo\tحلب\nmy:bad\tcastle\tSY\t1\t1\t1\tBad";

	it("stands beside the packed places, before those of the same name", async () => {
		const table = await readSample(text);
		expect([table.format, table.skipped, table.faults[0]?.row]).toEqual(["own", 1, 5]);
		const own = withTable(table);
		expect(own.find(phraseKey("تل الاختبار التاسع"))[0]?.id).toBe("my:hill");
		expect(own.find("حلب").map((p) => p.id)).toEqual(expect.arrayContaining(["my:aleppo", "rawi:aleppo"]));
		expect(own.find("حلب")[0]?.id).toBe("my:aleppo");
		expect(own.hasPrefix(["test", "hill"])).toBe(true);
		expect(own.byId("my:hill")?.within).toBe("c:SY");
	});
});
