import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Reading } from "../src/model/index.js";
import { read } from "../src/read.js";
import { testKit } from "./kit.js";

const path = "../shared/data/mission/report.txt";

/** The reference case. The report itself is not part of the project: where it is absent, the test is skipped. */
describe.skipIf(!existsSync(path))("the mission report", () => {
	const text = existsSync(path) ? readFileSync(path, "utf8") : "";
	const reading: Reading = existsSync(path)
		? read({ id: "m", text }, testKit(), { prefer: "past" })
		: (undefined as never);
	const of = <T extends { version: string }>(list: readonly T[] | undefined, version: string) =>
		(list ?? []).filter((x) => x.version === version);

	it("has its dateline stated, and two versions of nine sentences", () => {
		expect(reading.dateline).toMatchObject({ date: "2026-02-23", basis: "stated" });
		expect(reading.versions.map((v) => v.id)).toEqual(["ar", "en"]);
		expect(of(reading.sentences, "ar")).toHaveLength(9);
		expect(of(reading.sentences, "en")).toHaveLength(9);
	});

	it.each(["ar", "en"])("reads every date of the %s version", (version) => {
		const days = of(reading.times, version).map((t) => [t.timex, t.earliest, t.latest, t.extent, t.vague]);
		const expected = [
			["2026-02-23", "2026-02-23", "2026-02-23", "throughout", false],
			["P15D/P1M", null, null, "throughout", false],
			["P2M", "2025-12-23", "2026-02-23", "within", false],
			["2014", "2014-01-01", "2014-12-31", "throughout", false],
			["2024-12", "2024-12-01", "2024-12-31", "throughout", false],
			["2026-02-18", "2026-02-18", "2026-02-18", "throughout", false],
			["2025-11", "2025-11-01", "2025-11-30", "throughout", false],
		];
		for (const e of expected) expect(days).toContainEqual(e);
		expect(of(reading.times, version).find((t) => t.timex === "PXD")).toMatchObject({ vague: true, mod: "APPROX" });
	});

	it.each(["ar", "en"])("reads every figure of the %s version", (version) => {
		const figures = of(reading.quantities, version);
		expect(figures.find((q) => q.min === 900)).toMatchObject({ max: 1000, unit: "person", kind: "force" });
		expect(figures.find((q) => q.min === 1.7)).toMatchObject({
			max: 1.7,
			qualifier: "about",
			unit: "km",
			kind: "distance",
		});
		expect(figures.find((q) => q.qualifier === "vague")).toMatchObject({ min: null, max: null });
	});

	it.each(["ar", "en"])("finds the places of the %s version", (version) => {
		const places = of(reading.places, version);
		const named = (name: string) => places.filter((p) => p.name === name);
		expect(named("Qasrak base")[0]).toMatchObject({ country: "SY", kind: "base" });
		expect(places.find((p) => p.direction === "NW" && p.part === "countryside")).toMatchObject({
			name: expect.stringContaining("Hasakah"),
		});
		expect(places.some((p) => p.direction === "NE" && p.country === "SY")).toBe(true);
		expect(named("Kurdistan Region of Iraq")[0]).toMatchObject({ country: "IQ" });
		expect(places.some((p) => p.part === "border")).toBe(true);
		expect(named("Al-Tanf base")).toHaveLength(1);
		expect(named("Al-Shaddadi")).toHaveLength(1);
		const washington = places.filter((p) => p.name.startsWith("Washington"));
		expect(washington.length).toBeGreaterThan(0);
		for (const w of washington) expect(w).toMatchObject({ country: "US", metonym: true });
	});

	it.each(["ar", "en"])("finds who acts and speaks in the %s version", (version) => {
		const ids = new Set(of(reading.actors, version).map((a) => a.actor));
		for (const id of [
			"us-forces",
			"sdf",
			"isis",
			"sy-government",
			"donald-trump",
			"bashar-al-assad",
			"global-coalition",
		])
			expect(ids).toContain(id);
		const said = of(reading.attributions, version);
		expect(said.map((a) => a.class)).toEqual(
			expect.arrayContaining(["unnamed_source", "unnamed_official", "named_person", "passive"]),
		);
		expect(said.filter((a) => a.source === null).length).toBeGreaterThanOrEqual(2);
	});

	it("types every named actor, and joins it across the two versions", () => {
		const named = (version: string) =>
			new Map(
				of(reading.actors, version)
					.filter((a) => a.named)
					.map((a) => [a.actor, a.kind]),
			);
		const expected = new Map([
			["us-forces", "force"],
			["us-government", "government"],
			["global-coalition", "force"],
			["isis", "group"],
			["sdf", "force"],
			["bashar-al-assad", "person"],
			["sy-government", "government"],
			["donald-trump", "person"],
			["sy-forces", "force"],
		]);
		expect(named("ar")).toEqual(expected);
		expect(named("en")).toEqual(expected);
		const coalition = (version: string) => of(reading.actors, version).filter((a) => a.actor === "global-coalition");
		expect(coalition("ar")).toHaveLength(2);
		expect(coalition("en")).toHaveLength(2);
		const typed = (version: string, type: string) =>
			of(reading.names, version)
				.filter((n) => n.type === type)
				.map((n) => n.quote);
		expect(new Set(typed("ar", "PER"))).toEqual(new Set(["بشار الأسد", "دونالد ترمب"]));
		expect(new Set(typed("en", "PER"))).toEqual(new Set(["Bashar al-Assad", "Donald Trump"]));
		expect(typed("ar", "ORG").length).toBeGreaterThanOrEqual(15);
		// "US forces" and "the international coalition" are actors above, and no names as English writes them.
		expect(new Set(typed("en", "ORG")).size).toBeGreaterThanOrEqual(2);
		expect(of(reading.actors, "en").filter((a) => a.named && a.kind !== "person").length).toBeGreaterThanOrEqual(15);
	});

	it("sees the forecast due between 10 and 23 March, in both versions", () => {
		const forecasts = (reading.claims ?? []).filter((c) => c.due !== null && c.kind === "forecast");
		expect(forecasts.map((c) => c.version)).toEqual(["ar", "en"]);
		for (const f of forecasts) expect(f.due).toEqual({ earliest: "2026-03-10", latest: "2026-03-23" });
		expect(forecasts[0]!.counterpart).toBe(reading.claims!.indexOf(forecasts[1]!));
	});

	it("aligns one to one and raises no loud difference", () => {
		expect((reading.alignments ?? []).map((a) => [a.left.sentences, a.right.sentences])).toEqual(
			Array.from({ length: 9 }, (_, i) => [[i], [i]]),
		);
		expect((reading.discrepancies ?? []).filter((d) => d.severity !== "shift")).toEqual([]);
	});
});
