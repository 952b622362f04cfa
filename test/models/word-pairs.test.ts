import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stems as arabicStems } from "../../src/languages/arabic/stems.js";
import { stems as englishStems } from "../../src/languages/english/stems.js";
import { loadPairs, savePairs, trainPairs } from "../../src/models/index.js";
import { stemOf } from "../../src/text/index.js";

const SENTENCES = [
	["قلب كبر", "heart big"],
	["قلب صغر", "heart small"],
	["سمك كبر", "fish big"],
	["سمك صغر", "fish small"],
	["سمك كبر جدد", "fish big new"],
].map(([l, r]) => ({ left: l!.split(" "), right: r!.split(" ") }));

describe("a lexicon of two languages", () => {
	const rows = trainPairs(SENTENCES, [["بحر", "sea"]]);
	const pairs = loadPairs(savePairs(rows, ["ar", "en"], {}));
	const best = (word: string, side: 0 | 1) => pairs.renderings(word, side)[0]?.stem;

	it("pairs the words that go together, from either side", () => {
		expect(["قلب", "سمك", "كبر"].map((w) => best(w, 0))).toEqual(["heart", "fish", "big"]);
		expect(best("small", 1)).toBe("صغر");
	});

	it("leaves out what was met once, and keeps what a person wrote down", () => {
		expect(pairs.renderings("جدد", 0)).toEqual([]);
		expect(pairs.renderings("sea", 1)).toEqual([{ stem: "بحر", strength: 12 }]);
	});

	it("is made the same way every time", () => {
		expect(trainPairs(SENTENCES, [["بحر", "sea"]])).toEqual(rows);
	});

	it("knows words of news, and is small", () => {
		const packed = readFileSync("data/lexicon-ar-en.bin.gz");
		const shipped = loadPairs(packed);
		expect(packed.length).toBeLessThan(300_000);
		const told = shipped.renderings(stemOf("soldiers", englishStems), 1).map((r) => r.stem);
		expect(told).toContain(stemOf("جنود", arabicStems));
	});
});

describe("stems", () => {
	const one = (words: string, table: typeof arabicStems) =>
		new Set(words.split(" ").map((w) => stemOf(w, table))).size === 1;

	it("are one for the forms of a word", () => {
		for (const forms of ["minister ministers minister's", "stop stopped stopping stops", "city cities", "go went gone"])
			expect(one(forms, englishStems), forms).toBe(true);
		for (const forms of ["وزير وزراء وزيره", "هجوم هجمات", "يقتل قتلت قتلوا", "مسوول مسوولون مسوولين"])
			expect(one(forms, arabicStems), forms).toBe(true);
	});

	it("never leave a word too short to tell from others", () => {
		expect(stemOf("bus", englishStems)).toBe("bus");
		expect(stemOf("يد", arabicStems)).toBe("يد");
	});
});
