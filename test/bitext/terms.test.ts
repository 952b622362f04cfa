import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { ReaderError, readTerms, reportOfPairs } from "../../src/readers/index.js";
import { testKit } from "../kit.js";

const TERMS = readTerms(
	[
		"ar\ten",
		"# our own",
		"قسرك\tQasrak",
		"وقف إطلاق النار\tceasefire | truce",
		"قوات الجبل\tMountain Forces = MF\tin full first",
	].join("\n"),
);

/** The term shifts between pairs: bead, both quotes. */
function shifts(...segments: [string, string][]): string[] {
	const report = reportOfPairs("x", { languages: ["ar", "en"], segments });
	const { discrepancies } = read(report, testKit(), { prefer: "past", terms: TERMS });
	return discrepancies!.flatMap((d) =>
		d.kind === "term" ? [`${d.alignment} ${d.severity} ${d.left?.quote ?? "-"} / ${d.right?.quote ?? "-"}`] : [],
	);
}

const BASE: [string, string] = ["غادر الجنود قاعدة قسرك صباحاً.", "The soldiers left the Qasrak base in the morning."];
const FILLER: [string, string] = ["وكان الطقس بارداً.", "The weather was cold."];

describe("terms of a desk", () => {
	it("are silent where each has one rendering, with what is written onto words", () => {
		expect(shifts(BASE, ["ووصلوا إلى بقسرك وقسرك ليلاً.", "They reached Qasrak's gate at night."])).toEqual([]);
		expect(
			shifts(["صمدت هدنة وقف إطلاق النار.", "The truce held."], ["بدأ وقف إطلاق النار.", "The truce began."]),
		).toEqual([]);
	});

	it("tell the rendering that departs, the house's own standing", () => {
		expect(
			shifts(["انهار وقف إطلاق النار.", "The truce collapsed."], ["وعاد وقف إطلاق النار.", "The ceasefire is back."]),
		).toEqual(["0 shift وقف إطلاق النار / truce"]);
	});

	it("tell a name spelled as the table does not have it", () => {
		expect(shifts(BASE, ["ثم عادوا إلى قسرك.", "Then they came back to Kasrak."])).toEqual(["1 shift قسرك / Kasrak"]);
		expect(shifts(["ثم عادوا إلى قسرك.", "Then they came back to Kasrak."])).toEqual(["0 shift قسرك / Kasrak"]);
	});

	it("let the forms of one rendering be mixed", () => {
		expect(
			shifts(["أعلنت قوات الجبل ذلك.", "The Mountain Forces said so."], ["وقوات الجبل تقاتل.", "The MF are fighting."]),
		).toEqual([]);
	});

	it("tell a term that is nowhere rendered, unless the pair beside it renders it", () => {
		expect(shifts(BASE, ["وقسرك هي كبرى القواعد.", "It is the largest base."])).toEqual([]);
		expect(shifts(BASE, FILLER, ["وقسرك هي كبرى القواعد.", "That is the largest base of all."])).toEqual([
			"2 shift قسرك / -",
		]);
	});

	it("work from either side", () => {
		const report = reportOfPairs("x", { languages: ["en", "ar"], segments: [["They left Kasrak.", "وغادروا قسرك."]] });
		const [d] = read(report, testKit(), { prefer: "past", terms: TERMS }).discrepancies!;
		expect([d?.kind, d?.left?.quote, d?.right?.quote]).toEqual(["term", "Kasrak", "قسرك"]);
	});

	it("change nothing without a table", () => {
		const report = reportOfPairs("x", { languages: ["ar", "en"], segments: [["قسرك.", "Kasrak."]] });
		expect(read(report, testKit(), { prefer: "past" }).discrepancies).toEqual([]);
	});
});

describe("the table of terms", () => {
	it.each([
		["قسرك", /line 1 has no rendering/],
		["قسرك\t | = ", /line 1 has no rendering/],
		["\tQasrak", /line 1 has no term/],
		["قسرك\tQasrak\nقسرك\tKasrak", /line 2 has the same term as line 1/],
		["a\tb\tc\td", /line 1 has 4 columns/],
	])("%j is refused with its line", (text, message) => {
		expect(() => readTerms(text)).toThrow(ReaderError);
		expect(() => readTerms(text)).toThrow(message);
	});
});
