import { describe, expect, it } from "vitest";
import { stemTokens } from "../../src/extract/stem-words.js";
import { compileLanguage } from "../../src/grammar/index.js";
import { english } from "../../src/languages/english/index.js";
import { leadJudge, loadLeads, saveLeads, trainLeads } from "../../src/models/index.js";
import { mayOpen, scan } from "../../src/text/index.js";

const grammar = compileLanguage(english);
const sentence = (text: string) => {
	const tokens = scan(text);
	return { tokens, stems: stemTokens(tokens, grammar) };
};
const SUBJECTS = ["The council", "A ferry", "Rain", "Two clerks", "The mill", "An owl"];
const DEEDS = ["left the harbour at noon", "met the mayor of Brill", "came to Harrow again", "closed for a week"];
const sentences = Array.from({ length: 48 }, (_, i) =>
	sentence(`${SUBJECTS[i % SUBJECTS.length]} ${DEEDS[i % DEEDS.length]} near Tova ${i}`),
);
const sources = { sentences, words: grammar.words, classes: null, least: 0, epochs: 5 };

describe("the judge of leads", () => {
	it("comes out the same again and is kept whole in its file", () => {
		const [one, two] = [saveLeads(trainLeads(sources), {}), saveLeads(trainLeads(sources), {})];
		expect(Buffer.from(one).equals(two)).toBe(true);
		expect(saveLeads(loadLeads(one), {})).toEqual(one);
	});
	it("points at the word that opens a sentence and says again what stands before", () => {
		const { tokens, stems } = sentence("Ferry sinks near Tova A ferry sank near Tova at noon on Monday");
		const judge = leadJudge(loadLeads(saveLeads(trainLeads(sources), {})), null);
		const openings = judge({ tokens, words: grammar.words, stems });
		const best = openings.reduce((a, b) => (b.points > a.points ? b : a));
		expect(tokens[best.token]!.raw).toBe("A");
		expect(openings.every((o) => mayOpen(tokens, o.token))).toBe(true);
	});
	it("refuses what is no model", () => expect(() => loadLeads(Buffer.from("none"))).toThrow());
});

describe("where a sentence may open", () => {
	it.each([
		["Ash on Mexico City Ash spewing", "Ash", true],
		["Ash on Mexico city ash spewing", "ash", false],
		["Ash on it, Ash spewing", "Ash", false],
		["قتلى في انهيار جسر أعلنت السلطات", "أعلنت", true],
	])("%s", (text, word, may) => {
		const tokens = scan(text);
		expect(mayOpen(tokens, tokens.map((t) => t.raw).lastIndexOf(word))).toBe(may);
	});
});
