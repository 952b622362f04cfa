import { describe, expect, it } from "vitest";
import { amount, compileLanguage, countNumber, type Language, rule } from "../src/grammar/index.js";
import { read } from "../src/read.js";
import { testKit } from "./kit.js";

/** A made-up language, one folder's worth of data: "ka-" is its article, "zo-" its "and", days are counted from "nul". */
const tolian: Language = {
	id: "x-tolian",
	script: "Latn",
	clitics: {
		proclitics: [{ form: "zo", label: "and", slot: 0 }],
		article: "ka",
		contractions: [],
		suffixes: [],
		beforeDigits: [],
		minStem: 2,
	},
	sentences: { abbreviations: new Set(), initials: false },
	lexicon: [
		{
			numeral: { mip: { n: 3, role: "add" } },
			unit: { dulo: { unit: "day", n: 1 }, duloi: { unit: "day", n: "many" } },
			dayName: { "nul vesh": { offset: -1 } },
			weekday: { firdo: 4 },
			past: { gon: true },
			ago: { perat: true },
		},
	],
	rules: {
		time: [
			[
				rule("x-tolian/time/day-name", "time", ["dayName"], (d) => ({
					at: "unit",
					unit: "day",
					offset: d.value.offset,
				})),
				rule("x-tolian/time/last-weekday", "time", ["weekday", "past"], (d) => ({
					at: "weekday",
					weekday: d.value,
					shift: -1,
				})),
				rule("x-tolian/time/ago", "time", ["ago", countNumber, "unit"], (_a, n, u) => ({
					at: "away",
					amount: amount(n, u.value.unit),
					direction: -1,
				})),
			],
		],
		quantity: [],
		place: [],
		actor: [],
		attribution: [],
		event: [],
	},
	numbers: { decimal: ".", joiner: "and", onesFirst: false },
	subject: "before-verb",
	modifiers: "before-noun",
};

describe("a third language", () => {
	const kit = { ...testKit(), grammars: [...testKit().grammars, compileLanguage(tolian)] };
	it("needs only a folder's worth of data", () => {
		const text = "Nul vesh ter kafirdo gon, zoperat mip duloi.";
		const times = read({ id: "x", text, lang: "x-tolian", date: "2026-02-23" }, kit, {
			prefer: "past",
			only: ["times"],
		}).times!;
		expect(times.map((t) => [t.quote, t.earliest, t.rule])).toEqual([
			["Nul vesh", "2026-02-22", "x-tolian/time/day-name"],
			["kafirdo gon", "2026-02-19", "x-tolian/time/last-weekday"],
			["perat mip duloi", "2026-02-20", "x-tolian/time/ago"],
		]);
	});

	it("is not read as English", () => {
		const reading = read({ id: "x", text: "Nul vesh.", lang: "x-unknown" }, kit, { prefer: "past" });
		expect(reading.problems).toMatchObject([{ code: "unknown_language" }]);
	});
});
