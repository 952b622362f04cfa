import { describe, expect, it } from "vitest";
import { absence } from "../../src/bitext/coverage.js";
import type { BitextSide } from "../../src/bitext/index.js";
import type { Span } from "../../src/model/index.js";
import { lexical, side } from "./sides.js";

/** What the lexicon of these tests knows; strengths in shares of the full one. */
const LEXICON: Readonly<Record<string, string>> = {
	غادرت: "left",
	القافلة: "convoy",
	القاعدة: "base",
	أغلقت: "closed",
	الشرطة: "police",
	الطريق: "road",
};
const AR = "غادرت القافلة القاعدة بعدما أغلقت الشرطة الطريق";
const CLAUSE = "بعدما أغلقت الشرطة الطريق";

function stretch(s: BitextSide, quote: string): Span {
	const start = s.text.indexOf(quote);
	return { version: s.version, start, end: start + quote.length, quote };
}
function of(en: string, quote: string, weak: readonly string[] = []): number {
	const [l, r] = lexical(side("ar", [AR]), side("en", [en]), LEXICON, weak);
	return absence(l, r, [0], [0])!(stretch(l, quote));
}

describe("how much the words of a stretch speak for its being missing", () => {
	it("is above 0 where none of its words has a rendering, below where all have one", () => {
		expect(of("the convoy left the base", CLAUSE)).toBeGreaterThan(0);
		expect(of("the convoy left the base after police closed the road", CLAUSE)).toBeLessThan(0);
	});

	it("grows with every word that has none", () => {
		const heard = ["the convoy left the base as police closed a bridge", "the convoy left the base as police came"];
		const [one, two, three] = [...heard, "the convoy left the base"].map((en) => of(en, CLAUSE));
		expect(two).toBeGreaterThan(one!);
		expect(three).toBeGreaterThan(two!);
	});

	it("is more where the rest is translated faithfully than where the rest is free as well", () => {
		expect(of("the convoy left the base", CLAUSE)).toBeGreaterThan(of("they moved out", CLAUSE));
	});

	it("counts a word by how much the lexicon knows of it, and one that it does not know not at all", () => {
		const sure = of("the convoy left the base", CLAUSE);
		const unsure = of("the convoy left the base", CLAUSE, ["الشرطة", "الطريق"]);
		expect(unsure).toBeLessThan(sure);
		expect(unsure).toBeGreaterThan(0);
		expect(of("the convoy left the base", "بعدما")).toBeCloseTo(0, 12);
	});

	it("works from either side", () => {
		const en = "the convoy left the base after police closed the road";
		const [l, r] = lexical(side("ar", ["غادرت القافلة القاعدة"]), side("en", [en]), LEXICON);
		expect(absence(r, l, [0], [0])!(stretch(r, "after police closed the road"))).toBeGreaterThan(0);
		expect(absence(r, l, [0], [0])!(stretch(r, "the convoy left the base"))).toBeLessThan(0);
	});

	it("looks only into the sentences it is given", () => {
		const [l, r] = lexical(
			side("ar", [AR]),
			side("en", ["the convoy left the base", "police closed the road"]),
			LEXICON,
		);
		expect(absence(l, r, [0], [0])!(stretch(l, CLAUSE))).toBeGreaterThan(0);
		expect(absence(l, r, [0], [0, 1])!(stretch(l, CLAUSE))).toBeLessThan(0);
	});

	it("is not told where there is no lexicon", () => {
		const [l, r] = [side("ar", [AR]), side("en", ["the convoy left the base"])];
		expect(absence(l, r, [0], [0])).toBeNull();
	});

	it("lets one word answer one: what is said twice and rendered once has one answer, the nearer one", () => {
		const twice = "أغلقت الشرطة القاعدة، ثم غادرت الشرطة الطريق";
		const half = (quote: string) => {
			const [l, r] = lexical(side("ar", [twice]), side("en", ["police closed the base and left the road"]), LEXICON);
			return absence(l, r, [0], [0])!(stretch(l, quote));
		};
		expect(half("أغلقت الشرطة")).toBeLessThan(half("غادرت الشرطة"));
	});
});
