import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** The names of an Arabic text where the tagger proposes one word as a place. */
function proposed(text: string, word: string): string[] {
	const kit = testKit();
	const grammars = kit.grammars.map((g) => ({
		...g,
		tagger: ({ tokens }: { tokens: readonly { raw: string }[] }) =>
			tokens.flatMap((t, i) => (t.raw === word ? [{ from: i, to: i + 1, type: "LOC" as const }] : [])),
	}));
	const names = read({ id: "t", text, lang: "ar" }, { ...kit, grammars }, { prefer: "past", only: ["names"] }).names!;
	return names.filter((n) => n.rule === "name/tagger").map((n) => n.quote);
}

describe("the span of a proposed name", () => {
	it.each([
		["وقعت اشتباكات في مدينة سيلبوكا أمس.", "سيلبوكا", "سيلبوكا"],
		["وصل الوفد إلى سيلبوكا أمس.", "سيلبوكا", "سيلبوكا"],
		["عاد السكان إلى بلدة بوسالم أمس.", "بوسالم", "بوسالم"],
		["وقع انفجار في مدينة بالعراق أمس.", "بالعراق", "العراق"],
		["التقى الوفد بسوريا مسؤولين.", "بسوريا", "سوريا"],
	])("%s", (text, word, name) => {
		expect(proposed(text, word)).toEqual([name]);
	});
});

describe("a place and what it owns", () => {
	it("are two names, whatever the tagger joins", () => {
		const kit = testKit();
		const grammars = kit.grammars.map((g) => ({
			...g,
			tagger: () => [{ from: 0, to: 3, type: "PER" as const }],
		}));
		const text = "Germany's Omar Zarnoufi resigned.";
		const names = read({ id: "t", text, lang: "en" }, { ...kit, grammars }, { prefer: "past", only: ["names"] }).names!;
		expect(names.map((n) => [n.quote, n.type])).toEqual([
			["Germany", "LOC"],
			["Omar Zarnoufi", "PER"],
		]);
	});
});
