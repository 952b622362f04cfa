import { describe, expect, it } from "vitest";
import { isLoud } from "../../src/exports/brief/differences.js";
import { showPlace } from "../../src/exports/brief/values.js";
import { briefLines, compareLines, comparisonOf, displayWidth, plain } from "../../src/exports/index.js";
import type { Reading } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";
import { READING, span, TEXT } from "./fixture.js";

const ISOLATES = /[\u2066-\u2069]/gu;
const brief = (reading: Reading, width = 100): string => plain(briefLines(reading, { width, title: "road.txt" }));
const bare = (text: string): string => text.replace(ISOLATES, "");

describe("the fixture", () => {
	it("anchors every span of it in its text", () => {
		let seen = 0;
		const walk = (x: unknown): void => {
			if (typeof x !== "object" || x === null) return;
			const s = x as { start?: number; end?: number; quote?: string };
			if (s.quote !== undefined) {
				expect(TEXT.slice(s.start, s.end)).toBe(s.quote);
				seen++;
			}
			for (const v of Object.values(x)) walk(v);
		};
		walk(READING);
		expect(seen).toBeGreaterThan(20);
	});
});

describe("the brief", () => {
	it("begins with dateline, its basis and the versions", () => {
		const head = brief(READING).split("\n").slice(0, 3);
		expect(head[0]).toBe("road.txt");
		expect(head[1]).toContain("2026-02-23 (Mon), as given");
		expect(head[2]).toContain("ar 2 sentences (original), en 2 sentences (translation)");
	});

	it("shows a claim and its counterpart once, with the words of both", () => {
		const text = bare(brief(READING));
		expect(text).toContain("Claims  2, in reading order");
		expect(text).toContain("«الأربعاء الماضي» “last Wednesday” → 2026-02-18 (Wed)");
		expect(text.match(/2026-02-18/g)).toHaveLength(1);
	});

	it("keeps both values where the versions differ, and both sources", () => {
		const text = bare(brief(READING));
		expect(text).toContain("«نحو 320 أسرة» → about 320 (displaced)");
		expect(text).toContain("“About 230 families” → about 230 (displaced)");
		expect(text).toContain("«مسؤول محلي» «قال» → an unnamed official");
		expect(text).toContain("the report itself");
	});

	it("tells the due window of a forecast with its weekdays", () => {
		expect(brief(READING)).toContain("predicted, probable; due 2026-02-23 (Mon) to 2026-03-23 (Mon)");
	});

	it("puts the gravest discrepancy first", () => {
		const text = brief(READING);
		expect(text.indexOf("contradiction")).toBeGreaterThan(0);
		expect(text.indexOf("contradiction")).toBeLessThan(text.indexOf("loss"));
		expect(READING.discrepancies?.every(isLoud)).toBe(true);
	});

	it("says what it could not read", () => {
		const vague = { ...READING.times![0]!, vague: true };
		const lost = { ...READING.times![2]!, timex: null, earliest: null, latest: null };
		const dateline = { date: null, basis: "none", stated: null, place: null, agency: null } as const;
		const text = bare(
			brief({ ...READING, dateline, times: [vague, lost], problems: [{ code: "x", message: "no language" }] }),
		);
		const unread = text.slice(text.indexOf("What I could not read"));
		expect(unread).toContain("no language");
		expect(unread).toContain("--date");
		expect(unread).toContain("a vague time");
		expect(unread).toContain("“last Wednesday”");
		expect(unread).toMatch(/not on the map\n\s+«السبيل» “Sabeel”/u);
	});

	it("lists times, places, figures and sources where there is no claim", () => {
		const text = bare(brief({ ...READING, claims: [] }));
		for (const title of ["Times", "Places", "Figures", "Sources"]) expect(text).toContain(`\n${title}\n`);
		expect(text).toContain("“last Wednesday” → 2026-02-18 (Wed)");
	});

	it("is useful for a reading that holds no list at all", () => {
		const { schemaVersion, id, extractor, dateline, versions, sentences, problems } = READING;
		expect(brief({ schemaVersion, id, extractor, dateline, versions, sentences, problems })).toContain("none found");
	});

	it.each([40, 60, 80, 120])("fits %i columns", (width) => {
		for (const line of [
			...brief(READING, width).split("\n"),
			...plain(compareLines(comparisonOf(READING, "a / b"), { width })).split("\n"),
		])
			expect(displayWidth(line)).toBeLessThanOrEqual(width);
	});

	it.each([40, 80, 120])("closes on each line the isolates it opens, at %i columns", (width) => {
		for (const line of brief(READING, width).split("\n")) {
			let open = 0;
			for (const c of line) {
				if (c === "\u2066" || c === "\u2067") open++;
				if (c === "\u2069") open--;
				expect(open).toBeGreaterThanOrEqual(0);
			}
			expect(open).toBe(0);
		}
	});

	it("never lets the text move the cursor or reorder a line", () => {
		const hostile = "\u001b[2J\u202Eevil\u2066";
		const sentence = { ...READING.sentences[0]!, quote: `${hostile}${READING.sentences[0]!.quote}` };
		const place = { ...READING.places![0]!, name: hostile, quote: hostile };
		const text = brief({ ...READING, sentences: [sentence, ...READING.sentences.slice(1)], places: [place, place] });
		for (const c of ["\u001b", "\u202E"]) expect(text).not.toContain(c);
	});
});

describe("a place", () => {
	const shown = (text: string) => {
		const kit = testKit();
		const [p] = read({ id: "x", text, date: "2026-02-23" }, kit, { prefer: "past", only: ["places"] }).places!;
		return showPlace(p!, (id) => kit.places.byId(id)?.name);
	};

	it("is told with its part once", () => {
		expect(shown("They met on the Syrian-Iraqi border.")).toMatch(/^border of Syria and Iraq \(±\d+ km\)$/);
		expect(shown("They met on the outskirts of Tadmur.")).toMatch(/^outskirts of /);
	});
});

describe("the comparison", () => {
	it("shows differences before the sentences", () => {
		const text = plain(compareLines(comparisonOf(READING, "a / b"), { width: 100 }));
		expect(text.indexOf("Where the versions disagree")).toBeLessThan(text.indexOf("Side by side"));
		expect(text).not.toContain("Claims");
	});

	it("sets English left and Arabic at the right edge, in logical order, inside isolates", () => {
		const text = plain(compareLines(comparisonOf(READING, "a / b"), { width: 100 }));
		const row = text.split("\n").find((l) => l.includes("About 230 families left"))!;
		const [left, right] = row.split(" │ ");
		expect(left).toMatch(/^ 1! About 230/);
		expect(right).toMatch(/^ *\u2067[^\u2067\u2069]+\u2069$/u);
		expect(displayWidth(row)).toBe(99);
		const cells = text
			.split("\n")
			.filter((l) => l.includes(" │ "))
			.map((l) => l.split(" │ ")[1]!);
		expect(bare(cells.join(" ")).replace(/\s+/g, " ")).toContain(span("ar", TEXT.split("\n")[0]!).quote);
	});
});
