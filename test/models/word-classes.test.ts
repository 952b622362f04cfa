import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WordClasses } from "../../src/models/index.js";

describe("classes of words", () => {
	const classes = WordClasses.load(readFileSync("data/word-classes-en.bin.gz"));

	it("are shared by words that stand in the same surroundings, and by no others", () => {
		for (const [a, b, other] of [
			["ahmed", "hassan", "london"],
			["smith", "jones", "ministry"],
			["mosul", "kirkuk", "mustafa"],
		] as const) {
			expect(classes.of(a).middle).toBe(classes.of(b).middle);
			expect(classes.of(a).middle).toBeGreaterThan(0);
			expect(classes.of(a).coarse).not.toBe(classes.of(other).coarse);
		}
	});
	it("are none for a word that is not there", () =>
		expect(classes.of("qzvwxulm")).toEqual({ fine: 0, middle: 0, coarse: 0 }));
	it("are fewer from fine to coarse, a fine one lying in one of each", () => {
		const words = "amman cairo paris river lake minister said told fired monday thirteen of".split(" ");
		const found = words.map((w) => classes.of(w));
		const count = (values: readonly number[]) => new Set(values).size;
		const fine = count(found.map((c) => c.fine));
		expect(count(found.map((c) => c.fine * 1e4 + c.middle))).toBe(fine);
		expect(count(found.map((c) => c.fine * 1e4 + c.coarse))).toBe(fine);
		expect(count(found.map((c) => c.middle))).toBeLessThanOrEqual(fine);
		expect(count(found.map((c) => c.coarse))).toBeGreaterThan(5);
	});

	const packed = () =>
		WordClasses.save(
			{
				words: new Map([
					["tova", 1],
					["brill", 0],
				]),
				middle: [2, 0],
				coarse: [1, 0],
			},
			{},
		);
	it("come back from a file as they were packed, the same bytes each time", () => {
		const small = WordClasses.load(packed());
		expect(small.of("tova")).toEqual({ fine: 2, middle: 1, coarse: 1 });
		expect(small.of("brill")).toEqual({ fine: 1, middle: 3, coarse: 2 });
		expect(small.of("harrow").fine).toBe(0);
		expect(Buffer.from(packed()).equals(packed())).toBe(true);
	});
	it("are refused where the file is something else", () =>
		expect(() => WordClasses.load(readFileSync("data/tagger-en.bin.gz"))).toThrow("no classes"));
});
