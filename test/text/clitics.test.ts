import { describe, expect, it } from "vitest";
import { clitics } from "../../src/languages/arabic/script.js";
import { analyse, normaliseKey, phraseKey, scan, sentences, shadow } from "../../src/text/index.js";

const stems = (word: string) =>
	analyse(word, clitics).map((a) => [a.before.join("+"), word.slice(a.start, a.end), a.after]);

describe("analyse", () => {
	it("keeps the whole word and every likely cut", () => {
		expect(stems("وبالحسكة")).toContainEqual(["and+with", "الحسكة", null]);
		expect(stems("وبالحسكة")).toContainEqual(["", "وبالحسكة", null]);
		expect(stems("للقوات")).toContainEqual(["for", "لقوات", null]);
		expect(stems("سيزور")).toContainEqual(["will", "يزور", null]);
	});
	it("has the article whole in its key, also where the letters have grown together", () => {
		const [cut] = analyse("للولايات", clitics).filter((a) => a.article);
		expect([cut?.key, cut?.bare]).toEqual(["الولايات", "ولايات"]);
	});
	it("does not cut a name that only begins like a clitic into nothing", () => {
		expect(stems("ولد")[0]).toEqual(["", "ولد", null]);
		expect(stems("سوريا").some(([b]) => b === "will")).toBe(false);
	});
	it("takes no pronoun off a word with the article, nor a ta marbuta for one", () => {
		expect(stems("الماضي").every(([, , after]) => after === null)).toBe(true);
		expect(stems("مدرسة").every(([, , after]) => after === null)).toBe(true);
		expect(stems("قواتها")).toContainEqual(["", "قوات", "her"]);
	});
	it("cuts at the right place through vowel marks and tatweel", () => {
		expect(stems("وَالثُّلثـاء")).toContainEqual(["and", "الثُّلثـاء", null]);
	});
});

describe("scan", () => {
	it("takes a web address for one mark, without the full stop behind it", () => {
		const raws = (text: string) => scan(text).map((t) => `${t.kind}:${t.raw}`);
		expect(raws("see https://x.org/2026/01/15/a-b.html.")).toEqual([
			"word:see",
			"mark:https://x.org/2026/01/15/a-b.html",
			"mark:.",
		]);
		expect(raws("(www.x.org/حلب) قال")).toEqual(["mark:(", "mark:www.x.org/حلب", "mark:)", "word:قال"]);
		expect(raws("www or http")).toEqual(["word:www", "word:or", "word:http"]);
	});
});

describe("normalising", () => {
	it("folds what readers take for one, and maps back", () => {
		expect(normaliseKey("أميركا")).toBe("اميركا");
		expect(normaliseKey("الثُّلثـاء")).toBe("الثلثاء");
		expect(normaliseKey("٢٠٢٦")).toBe("2026");
		expect(phraseKey("Deir ez-Zor")).toBe("deir ez zor");
		const { key, map } = shadow("حَلَب");
		expect(key).toBe("حلب");
		expect(map).toEqual([0, 2, 4, 5]);
	});
	it("is idempotent", () => {
		for (const w of ["الإثنين", "ﻻجئ", "Hamā", "ك٢", "U.S."])
			expect(normaliseKey(normaliseKey(w))).toBe(normaliseKey(w));
	});
});

describe("scan", () => {
	it("keeps abbreviations and numbers whole, and marks apart", () => {
		expect(scan("U.S. at 5 p.m. 1,234.5 900-1000 «بـ15»").map((t) => t.raw)).toEqual([
			"U.S.",
			"at",
			"5",
			"p.m.",
			"1,234.5",
			"900",
			"-",
			"1000",
			"«",
			"بـ",
			"15",
			"»",
		]);
	});
});

describe("sentences", () => {
	const table = { abbreviations: new Set(["gen", "u.s"]), initials: true };
	const split = (text: string) => sentences(text, 0, text.length, table).map((r) => text.slice(r.start, r.end));
	it("ends at a full stop, not at an abbreviation, an initial or a decimal", () => {
		expect(split("Gen. George W. Bush met U.S. troops. He left 3.5 hours later.")).toHaveLength(2);
	});
	it("ends where Arabic copy left no space behind the stop", () => {
		expect(split("وصلت القافلة.وغادرت السيارات؟ نعم")).toHaveLength(3);
	});
});
