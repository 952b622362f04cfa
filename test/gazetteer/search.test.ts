import { describe, expect, it } from "vitest";
import { nearest, propose, search } from "../../src/gazetteer/index.js";
import { known } from "./import-sample.js";

const kinds = (name: string, kind?: "admin1" | "city") =>
	search(known, { name, limit: 3, kind }).places.map((p) => p.kind);

describe("a search by name", () => {
	it.each([
		"الحسكة",
		"Hasakah",
		"Idlib",
		"إدلب",
		"Hama",
		"درعا",
	])("%s gives the town before its governorate", (name) => {
		expect(kinds(name).indexOf("admin1")).toBeGreaterThan(0);
		expect(["city", "town"]).toContain(kinds(name)[0]);
	});

	it("gives the governorate where one is asked for", () => {
		expect(kinds("Idlib", "admin1")[0]).toBe("admin1");
		expect(kinds("إدلب", "city")).not.toContain("admin1");
	});

	it("takes no unit for one that had its code before a reform", () => {
		const names = (id: string) => known.find(id).map((p) => p.name);
		expect(names("ha noi")).not.toContain("Quang Tri");
		expect(names("west coast")).not.toContain("Gisborne");
	});

	it("is narrowed by country, and ordered by distance where a point is given", () => {
		expect(search(known, { name: "Tripoli", limit: 5, country: "LB" }).places.every((p) => p.country === "LB")).toBe(
			true,
		);
		const near = search(known, { name: "طرابلس", limit: 1, near: { lat: 34.4, lon: 35.8 } }).places[0];
		expect(near?.country).toBe("LB");
	});

	it("proposes names spelled alike where there is none, and never takes them for the name", () => {
		const { places, proposals } = search(known, { name: "Qasrek", limit: 3 });
		expect(places).toEqual([]);
		expect(proposals[0]?.place.id).toBe("rawi:qasrak");
		expect(search(known, { name: "Qasrak", limit: 3 }).proposals).toEqual([]);
	});
});

describe("names spelled otherwise", () => {
	it.each([
		["Hassakeh", "rawi:hasakah"],
		["Kamishly", "rawi:qamishli"],
		["Dayr al-Zawr", "rawi:deir-ez-zor"],
		["رقه", "rawi:raqqa"],
	])("%s may mean %s", (name, id) => {
		expect(propose(known, name, 50).map((p) => p.place.id)).toContain(id);
	});

	it("are none of a name without a consonant", () => {
		for (const name of ["", "aeiou", "ا و ي", "…"]) expect(propose(known, name, 5)).toEqual([]);
	});
});

describe("the nearest places", () => {
	const at = { lat: 36.5, lon: 40.75 };
	it("come nearest first, at most so many", () => {
		const near = nearest(known, at, { limit: 20 });
		expect(near).toHaveLength(20);
		for (const [i, { km }] of near.entries()) if (i > 0) expect(km).toBeGreaterThanOrEqual(near[i - 1]!.km);
		expect(near.slice(0, 2).map((n) => n.place.id)).toContain("rawi:hasakah");
	});

	it("are of the kind and country asked for", () => {
		const near = nearest(known, at, { limit: 5, kind: "city", country: "TR" });
		expect(near).toHaveLength(5);
		for (const { place } of near) expect([place.kind, place.country]).toEqual(["city", "TR"]);
		expect(nearest(known, at, { limit: 5, country: "ZZ" })).toEqual([]);
	});
});
