import { describe, expect, it } from "vitest";
import { type BitextSide, compareBeads } from "../../src/bitext/index.js";
import { lexical, type Reads, side } from "./sides.js";

/** The names that two single sentences are told to differ by; score: how sure their bead is. */
function strangers([left, right]: readonly [BitextSide, BitextSide], score = 1): string[] {
	const bead = { left: { version: "ar", sentences: [0] }, right: { version: "en", sentences: [0] }, score, parts: [] };
	return compareBeads(left, right, [bead])
		.filter((d) => d.kind === "name")
		.map((d) => `${d.severity} ${d.left?.quote} | ${d.right?.quote}`);
}
const pair = (ar: string, en: string, l: Reads = {}, r: Reads = {}) =>
	[side("ar", [ar]), side("en", [en])].map((s, i) => ({
		...s,
		names: side(s.version, [s.text], i === 0 ? l : r).names,
	})) as [BitextSide, BitextSide];
const person = (quote: string) => ({ names: [{ quote }] });

describe("somebody else's name", () => {
	const AR = "أصيب المصور باسم القنواتي بجروح خلال الجولة.";

	it("is found behind a given name that both sides have, wherever either name was taken to end", () => {
		const other = "The photographer Bassem Hariri was wounded on the tour.";
		expect(strangers(pair(AR, other, person("باسم القنواتي"), person("Bassem Hariri")))).toHaveLength(1);
		// One of the two alone was read as a name, or with a word too much.
		expect(strangers(pair(AR, other, person("باسم القنواتي بجروح"), person("Bassem Hariri")))).toEqual([
			"contradiction باسم القنواتي | Bassem Hariri",
		]);
		const same = "The photographer Bassem al-Qanawati was wounded on the tour.";
		expect(strangers(pair(AR, same, person("باسم القنواتي بجروح"), person("Bassem al-Qanawati")))).toEqual([]);
	});

	it("is found where a name of each side is nowhere on the other, of whatever type they were read", () => {
		const other = "The photographer Walid Hariri was wounded on the tour.";
		const place = { names: [{ quote: "القنواتي", type: "LOC" as const }] };
		expect(strangers(pair(AR, other, place, person("Walid Hariri")))).toEqual([
			"contradiction القنواتي | Walid Hariri",
		]);
		// A name that the other side leaves out is no other name.
		expect(strangers(pair("أصيب المصور بجروح خلال الجولة.", other, {}, person("Walid Hariri")))).toEqual([]);
		// Nor where more than one could be meant.
		const two = "أصيب باسم القنواتي، وكان معه ناجي شكري.";
		const names = { names: [{ quote: "باسم القنواتي" }, { quote: "ناجي شكري" }] };
		expect(strangers(pair(two, other, names, person("Walid Hariri")))).toEqual([]);
	});

	it("may be a word that the lexicon does not know, where the other version writes it large elsewhere", () => {
		const known = { أصيب: "wounded", المصور: "photographer", بجروح: "wounded", الجولة: "tour", خلال: "on" };
		const en = ["The photographer Walid Hariri was wounded on the tour.", "Basim Qanawati said he fell."];
		const [l, r] = lexical(side("ar", [AR]), side("en", en), known);
		const names = side("en", en, person("Walid Hariri")).names;
		expect(strangers([l, { ...r, names }])).toEqual(["contradiction باسم القنواتي | Walid Hariri"]);
		const [x, y] = lexical(side("ar", [AR]), side("en", en.slice(0, 1)), known);
		expect(strangers([x, { ...y, names }])).toEqual([]);
	});

	it("is not looked for in a heading, whose words are all written large, nor in a bead that is not sure", () => {
		const place = { names: [{ quote: "باسم القنواتي" }] };
		const heading = "Wounded Photographer Falls Down Stairs";
		expect(strangers(pair(AR, heading, place, {}))).toEqual([]);
		const other = "The photographer Walid Hariri was wounded on the tour.";
		expect(strangers(pair(AR, other, place, person("Walid Hariri")), 0.4)).toEqual([]);
	});

	it("is not one where either word may write the other, nor where a rendering or the same actor answers", () => {
		const near = "The photographer Bassam Kanawaty was wounded on the tour.";
		expect(strangers(pair(AR, near, person("باسم القنواتي"), person("Bassam Kanawaty")))).toEqual([]);
		const place = { names: [{ quote: "باسم القنواتي", type: "ORG" as const }] };
		const [l, r] = lexical(
			side("ar", [AR], place),
			side("en", ["The League Champion was wounded."], person("League Champion")),
			{ القنواتي: "league", باسم: "champion" },
		);
		expect(strangers([l, r])).toEqual([]);
	});
});
