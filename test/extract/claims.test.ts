import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dueWindow } from "../../src/extract/claim/due.js";
import { contentId } from "../../src/extract/claim/id.js";
import type { Reading, TimeValue } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

function readingOf(text: string, lang?: string, date: string | null = "2026-02-23"): Reading {
	return read(
		{ id: "t", text, ...(lang === undefined ? {} : { lang }), ...(date === null ? {} : { date }) },
		testKit(),
		{ prefer: "past" },
	);
}

/** Who is responsible for a claim, in the words of the text; null for the author. */
function by(r: Reading, attribution: number | null): string | null {
	return attribution === null ? null : (r.attributions![attribution]!.source?.quote ?? "nobody");
}

describe("claims", () => {
	it("makes a forecast of a duration that could be, with its days", () => {
		const r = readingOf("Security sources said the evacuation could take 15 days to a month.", "en");
		const forecast = r.claims!.find((c) => c.kind === "forecast");
		expect(forecast).toMatchObject({
			certainty: "possible",
			realis: "predicted",
			due: { earliest: "2026-03-10", latest: "2026-03-23" },
		});
		expect(by(r, forecast!.attribution)).toBe("Security sources");
	});

	it("leaves the days of a forecast open where the report has no day", () => {
		const r = readingOf("Security sources said the evacuation could take 15 days to a month.", "en", null);
		expect(r.claims!.find((c) => c.kind === "forecast")?.due).toBeNull();
	});

	it("gives the figure of an attack to the attack, by its own source", () => {
		const r = readingOf("Rebels attacked Homs on Monday. The attack killed five people, officials said.", "en");
		const [first, second] = r.claims!.filter((c) => c.event !== null);
		expect(first).toMatchObject({ event: 0, quantities: [], attribution: null });
		expect(second).toMatchObject({ event: 0, sentence: 1 });
		expect(second!.quantities.map((q) => r.quantities![q]!.min)).toEqual([5]);
		expect(by(r, second!.attribution)).toBe("officials");
	});

	it("keeps an estimate apart from the plan that its sentence tells", () => {
		const r = readingOf("الخطة تهدف إلى سحب جميع القوات الأمريكية التي يُقدر عددها بنحو 300 جندي.", "ar");
		const plan = r.claims!.find((c) => c.kind === "plan");
		const figure = r.claims!.find((c) => c.kind === "figure");
		expect(plan).toMatchObject({ quantities: [], attribution: null });
		expect(figure!.quantities.map((q) => r.quantities![q]!.min)).toEqual([300]);
		expect(by(r, figure!.attribution)).toBe("nobody");
	});

	it("tells when it was said from when it was", () => {
		const r = readingOf("On Sunday officials said that rebels had attacked Homs.", "en");
		const claim = r.claims!.find((c) => c.event !== null)!;
		expect(claim.timeBasis).not.toBe("stated");
		expect(r.times![claim.statementTime!]!.earliest).toBe("2026-02-22");
	});

	it("goes on from the day of the sentence before, and says so", () => {
		const r = readingOf("Rebels attacked Homs on Sunday. Soldiers arrested two men.", "en");
		const claim = r.claims!.find((c) => c.sentence === 1 && c.event !== null)!;
		expect(claim.timeBasis).toBe("inherited");
		expect(r.times![claim.time!]!.earliest).toBe("2026-02-22");
	});

	it("never carries a day from one version into the other", () => {
		const r = read(
			{
				id: "t",
				versions: [
					{ lang: "ar", text: "هاجم المسلحون حمص أمس." },
					{ lang: "en", text: "Soldiers arrested two men." },
				],
				date: "2026-02-23",
			},
			testKit(),
			{ prefer: "past" },
		);
		expect(r.claims!.find((c) => c.version === "en")).toMatchObject({ time: null, timeBasis: "none" });
	});

	it("pairs the claims of two versions both ways", () => {
		const r = read(
			{
				id: "t",
				date: "2026-02-23",
				versions: [
					{ lang: "ar", text: "انسحبت القوات التركية من حلب أمس." },
					{ lang: "en", text: "Turkish forces withdrew from Aleppo yesterday." },
				],
			},
			testKit(),
			{ prefer: "past" },
		);
		const [left, right] = r.claims!.map((c) => c.counterpart);
		expect([left, right]).toEqual([1, 0]);
	});

	it("gives every claim an id of its own that only its words decide", () => {
		const text = "Rebels attacked Homs on Sunday. Soldiers arrested two men. Officials said the road was closed.";
		const ids = readingOf(text, "en").claims!.map((c) => c.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(readingOf(text, "en").claims!.map((c) => c.id)).toEqual(ids);
		expect(contentId("a")).not.toBe(contentId("b"));
	});
});

describe("due days", () => {
	const time = (more: Partial<TimeValue>) =>
		({ type: "DATE", timex: null, earliest: null, latest: null, ...more }) as TimeValue;

	it("counts a duration from the report's day and leaves the past alone", () => {
		expect(dueWindow(time({ type: "DURATION", timex: "P2W" }), "2026-02-23")).toEqual({
			earliest: "2026-03-09",
			latest: "2026-03-09",
		});
		expect(dueWindow(time({ earliest: "2026-02-01", latest: "2026-02-02" }), "2026-02-23")).toBeNull();
		expect(dueWindow(time({ earliest: "2026-03-01", latest: "2026-03-31" }), "2026-02-23")).toEqual({
			earliest: "2026-03-01",
			latest: "2026-03-31",
		});
		expect(dueWindow(time({ type: "DURATION", timex: "PXM" }), "2026-02-23")).toBeNull();
	});
});

/** The real report stays outside the project; the test runs where it is. */
const mission = new URL("../../../shared/data/mission/report.txt", import.meta.url);

describe.skipIf(!existsSync(mission))("the mission report", () => {
	const r = existsSync(mission) ? readingOf(readFileSync(mission, "utf8"), undefined, null) : ({} as Reading);
	const classes = (version: string) => r.attributions!.filter((a) => a.version === version).map((a) => a.class);

	it.each(["ar", "en"])("finds every source in %s", (version) => {
		expect(classes(version).filter((c) => c === "passive")).toHaveLength(2);
		expect(classes(version)).toEqual(
			expect.arrayContaining(["unnamed_source", "unnamed_official", "named_person", "organisation"]),
		);
	});

	it("says the same of the sources in both versions", () => {
		expect(classes("en")).toEqual(classes("ar"));
	});

	it.each(["ar", "en"])("dates the forecast of %s", (version) => {
		const forecasts = r.claims!.filter((c) => c.version === version && c.kind === "forecast");
		expect(forecasts).toHaveLength(1);
		expect(forecasts[0]).toMatchObject({
			certainty: "possible",
			due: { earliest: "2026-03-10", latest: "2026-03-23" },
		});
		expect(r.attributions![forecasts[0]!.attribution!]!.class).toBe("unnamed_source");
	});

	it("leaves the estimated strength to nobody", () => {
		const strength = r.claims!.filter((c) => c.quantities.some((q) => r.quantities![q]!.min === 900));
		expect(strength.map((c) => c.version)).toEqual(["ar", "en"]);
		for (const c of strength) expect(by(r, c.attribution)).toBe("nobody");
		expect(strength[0]!.counterpart).toBe(r.claims!.indexOf(strength[1]!));
	});

	it("holds every span to its words", () => {
		const text = readFileSync(mission, "utf8");
		for (const c of r.claims!) for (const e of c.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
		for (const e of r.events!) expect(text.slice(e.start, e.end)).toBe(e.quote);
	});
});
