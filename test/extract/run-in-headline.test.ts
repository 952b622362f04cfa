import { describe, expect, it } from "vitest";
import type { ReportInput } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** The first two sentences of each version, in their order. */
function beginnings(report: Omit<ReportInput, "id">): string[][] {
	const { sentences, versions } = read({ id: "x", ...report }, testKit(), { prefer: "past", only: ["alignments"] });
	return versions.map((v) => sentences.filter((s) => s.version === v.id).map((s) => s.quote));
}

const EN = {
	headline: "Bridge collapse in Torvale kills nine people",
	lead: "At least nine people were killed on Sunday when a bridge collapsed in the town of Torvale, officials said.",
	rest: "Rescuers searched the river through the night.",
};
const AR = {
	headline: "مقتل تسعة أشخاص في انهيار جسر بمدينة تورفال",
	lead: "أعلنت السلطات مقتل تسعة أشخاص على الأقل يوم الأحد عندما انهار جسر في مدينة تورفال.",
	rest: "وواصلت فرق الإنقاذ البحث في النهر طوال الليل.",
};
const text = (r: typeof EN) => `${r.headline} ${r.lead} ${r.rest}`;
const parts = (r: typeof EN) => [r.headline, r.lead, r.rest];

describe("a headline that ran into its text", () => {
	it("is a sentence of its own", () => {
		expect(beginnings({ text: text(EN), lang: "en" })).toEqual([parts(EN)]);
		expect(beginnings({ text: text(AR), lang: "ar" })).toEqual([parts(AR)]);
	});
	it("is one in title case too", () => {
		const headline = "Bridge Collapse In Torvale Kills Nine People";
		expect(beginnings({ text: text({ ...EN, headline }), lang: "en" })).toEqual([parts({ ...EN, headline })]);
	});
	it("is as long in both versions", () => {
		const versions = [
			{ lang: "ar", text: text(AR) },
			{ lang: "en", text: text(EN) },
		];
		expect(beginnings({ versions })).toEqual([parts(AR), parts(EN)]);
	});
	it("ends in no name of a place", () => {
		const r = {
			headline: "Volcano covers parts of Mexico City with ash",
			lead: "A volcano covered parts of Mexico City with ash on Monday and closed the airport of the capital.",
			rest: "Schools stayed open.",
		};
		expect(beginnings({ text: text(r), lang: "en" })).toEqual([parts(r)]);
	});
});

describe("a text without one", () => {
	it.each([
		["en", "At least nine people were killed on Sunday when a bridge collapsed in Torvale, Mayor Ida Brenner said."],
		[
			"en",
			"President Ida Brenner and Prime Minister Olaf Tessen met in Torvale on Sunday to discuss the Torvale bridge.",
		],
		[
			"en",
			"The Ministry of Health said The Lancet had printed its study of the Torvale outbreak and the Torvale clinics.",
		],
		["ar", "أعلنت السلطات في مدينة تورفال يوم الأحد مقتل تسعة أشخاص في انهيار جسر المدينة وأوضحت أن السلطات تحقق."],
		["ar", "قال رئيس بلدية تورفال إن الجسر انهار يوم الأحد وقال إن تسعة أشخاص قتلوا في انهيار الجسر القديم."],
	])("keeps its first sentence (%s)", (lang, lead) => {
		expect(beginnings({ text: `${lead} Rain fell.`, lang })[0]![0]).toBe(lead);
	});
	it("keeps sentences that came in split, and a headline on a line of its own", () => {
		const joined = `${EN.headline} ${EN.lead}`;
		expect(beginnings({ versions: [{ lang: "en", sentences: [joined, EN.rest] }] })[0]![0]).toBe(joined);
		expect(beginnings({ text: `${EN.headline}\n${EN.lead} ${EN.rest}`, lang: "en" })).toEqual([parts(EN)]);
	});
	it("keeps what stands behind the head of an agency", () => {
		const head = "BASRA, Feb 23, 2026 (Reuters) - ";
		expect(beginnings({ text: `${head}${EN.lead} ${EN.rest}`, lang: "en" })).toEqual([[EN.lead, EN.rest]]);
	});
});
