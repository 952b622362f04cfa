import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameArticle } from "../../src/languages/arabic/article.js";
import { nameSimilarity, sameName, skeleton } from "../../src/matching/index.js";
import { ARTICLE_AR_LATN } from "../../src/matching/letters-ar-latn.js";

it("holds the article as the language folder spells it, and no other words", () => {
	expect(ARTICLE_AR_LATN).toEqual(nameArticle);
});

/** One name in both scripts. */
const PAIRS: readonly (readonly [string, string])[] = [
	["الحسكة", "al-Hasakah"],
	["قسرك", "Qasrak"],
	["القامشلي", "Qamishli"],
	["الشدادي", "Al-Shaddadi"],
	["التنف", "Al-Tanf"],
	["دير الزور", "Deir ez-Zor"],
	["تل أبيض", "Tell Abyad"],
	["غازي عنتاب", "Gaziantep"],
	["محمّد", "Muhammad"],
	["يونس", "Younes"],
	["مصطفى", "Mustafa"],
	["الخطيب", "al-Khatib"],
	["ظريف", "Zarif"],
	["شويغو", "Shoigu"],
	["تشرشل", "Churchill"],
	["واشنطن", "Washington"],
	["فولكر بيدرسون", "Volker Pedersen"],
	["عبدالله", "Abd Allah"],
];

/** Two names, of which the second is not the first. */
const OTHERS: readonly (readonly [string, string])[] = [
	["دمشق", "Aleppo"],
	["سوريا", "Serbia"],
	["الحسكة", "Homs"],
	["مصطفى", "Marwan"],
	["الخطيب", "Haddad"],
	["بغداد", "Basra"],
	["حماة", "Idlib"],
];

describe("names across scripts", () => {
	it.each(PAIRS)("%s is %s", (ar, en) => {
		expect(nameSimilarity(ar, en)).toBeGreaterThan(0.7);
		expect(sameName(ar, en)).toBe(true);
	});

	it.each(OTHERS)("%s is not %s", (ar, en) => {
		expect(nameSimilarity(ar, en)).toBeLessThan(0.7);
		expect(sameName(ar, en)).toBe(false);
	});

	it("prefers the right name to every other of the list", () => {
		for (const [ar, en] of PAIRS) {
			const best = PAIRS.map(([, other]) => other).sort((a, b) => nameSimilarity(ar, b) - nameSimilarity(ar, a))[0];
			expect(best).toBe(en);
		}
	});

	it("reads names in another order, with middle names left out, and with particles", () => {
		expect(sameName("سمير عادل الخطيب", "Samir al-Khatib")).toBe(true);
		expect(sameName("حاتم منصور", "Mansour, Hatem")).toBe(true);
		expect(sameName("أبو ليث الأنصاري", "Abu Layth al-Ansari")).toBe(true);
		expect(sameName("عبد الرحمن بن خالد", "Abdulrahman bin Khaled")).toBe(true);
		expect(sameName("سمير عادل الخطيب", "Samir Adel Haddad")).toBe(false);
	});

	it("reads names whose first letters look like an article", () => {
		expect(nameSimilarity("أليكسا", "Alexa")).toBeGreaterThan(nameSimilarity("أليكسا", "Wicks"));
	});
});

describe("skeletons", () => {
	it("takes away what spellings disagree on", () => {
		expect(skeleton("الحسكة")).toBe("hsk");
		expect(skeleton("al-Hasakah")).toBe("hsk");
		expect(skeleton("قسرك")).toBe(skeleton("Qasrak"));
		expect(skeleton("الشيخ غزال")).toBe(skeleton("al-Sheikh Ghazal"));
		expect(skeleton("طرطوس")).toBe(skeleton("Tartus"));
		expect(skeleton("")).toBe("");
	});
});

describe("properties of the similarity", () => {
	const name = fc.string({ unit: fc.constantFrom(..."محدسكةالقشيو aeihsmdqkgtlnr-'"), maxLength: 14 });
	it("is symmetric, within 0..1, and 1 for a name and itself", () => {
		fc.assert(
			fc.property(name, name, (a, b) => {
				const s = nameSimilarity(a, b);
				expect(s).toBeGreaterThanOrEqual(0);
				expect(s).toBeLessThanOrEqual(1);
				expect(nameSimilarity(b, a)).toBeCloseTo(s, 9);
				if (/[\p{L}]/u.test(a)) expect(nameSimilarity(a, a)).toBe(1);
			}),
		);
	});
});
