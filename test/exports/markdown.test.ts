import { describe, expect, it } from "vitest";
import { comparisonOf, markdownBrief, markdownComparison } from "../../src/exports/index.js";
import { escapeMarkdown } from "../../src/exports/markdown.js";
import { READING, TEXT } from "./fixture.js";

describe("the Markdown brief", () => {
	const text = markdownBrief(READING, { title: "road_1.txt" });

	it("gives each note of it once, with words that stand where it says", () => {
		const notes = [...text.matchAll(/^\[\^(\d+)\]: [\u2066\u2067]?«(.+)»[\u2069]? \((ar|en) (\d+)–(\d+)\)$/gmu)];
		expect(notes.length).toBeGreaterThan(8);
		for (const [, , quote, , start, end] of notes) expect(TEXT.slice(Number(start), Number(end))).toBe(quote);
		const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]));
		expect(used).toEqual(new Set(notes.map((n) => n[1])));
	});

	it("escapes what Markdown would take for its own", () => {
		expect(text).toContain("# road\\_1.txt");
		expect(escapeMarkdown("<b>*x*</b> | [a](b)\n# y")).toBe("\\<b\\>\\*x\\*\\</b\\> \\| \\[a\\](b) \\# y");
	});

	it("sets the versions in a table, the Arabic aligned right", () => {
		expect(text).toContain("| | en | ar |\n|---:|:---|---:|\n| 1 \\! | ");
	});
});

describe("the Markdown comparison", () => {
	it("begins with the gravest difference", () => {
		const text = markdownComparison(comparisonOf(READING, "a / b"));
		expect(text.indexOf("contradiction, number")).toBeLessThan(text.indexOf("loss, attribution"));
		expect(text.indexOf("loss, attribution")).toBeLessThan(text.indexOf("## Side by side"));
	});
});
