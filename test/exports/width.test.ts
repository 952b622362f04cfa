import { describe, expect, it } from "vitest";
import { displayWidth, wrap } from "../../src/exports/brief/width.js";
import { excerpt, isolate, isRtl, quoted } from "../../src/exports/brief/words.js";

describe("the width of a text", () => {
	it.each([
		["قُتِلَ", 3],
		["قتل", 3],
		["\u2067قسد\u2069", 3],
		["e\u0301", 1],
		["北京", 4],
		["ab", 2],
		["", 0],
	])("%s takes %i columns", (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});
});

describe("wrapping", () => {
	it("breaks between words and loses none", () => {
		const text = "غادرت القافلة المدينة صباح اليوم متجهة إلى الحدود";
		const lines = wrap(text, 16);
		expect(lines.join(" ")).toBe(text);
		for (const l of lines) expect(displayWidth(l)).toBeLessThanOrEqual(16);
	});

	it("cuts a word that is longer than a line", () => {
		expect(wrap("aaaaaaaaaa bb", 4)).toEqual(["aaaa", "aaaa", "aa", "bb"]);
	});
});

describe("quotes", () => {
	it("take marks and an isolate of their direction", () => {
		expect(quoted("قسد")).toBe("\u2067«قسد»\u2069");
		expect(quoted("the SDF")).toBe("“the SDF”");
		expect(quoted("the SDF (قسد)")).toBe("\u2066“the SDF (قسد)”\u2069");
		expect(isolate("plain")).toBe("plain");
		expect(isRtl("«1.7 كيلومتر»")).toBe(true);
	});

	it("are cut around the words that matter", () => {
		const quote = `${"one ".repeat(30)}here ${"two ".repeat(30)}`.trim();
		const start = quote.indexOf("here");
		const sentence = { version: "en", start: 100, end: 100 + quote.length, quote };
		const focus = { version: "en", start: 100 + start, end: 104 + start, quote: "here" };
		const cut = excerpt(sentence, focus, 40);
		expect(cut).toMatch(/^… .*here.* …$/);
		expect(displayWidth(cut)).toBeLessThanOrEqual(40);
		expect(excerpt({ ...sentence, quote: "short", end: 105 }, { ...focus, start: 100, end: 105 }, 40)).toBe("short");
	});

	it("keep a word whole that begins with an attached particle", () => {
		const quote = "وصلت القافلة إلى الحدود بالحسكة صباح اليوم";
		const at = quote.indexOf("الحسكة");
		const sentence = { version: "ar", start: 0, end: quote.length, quote };
		expect(excerpt(sentence, { version: "ar", start: at, end: at + 6, quote: "" }, 24)).toContain("بالحسكة");
	});
});
