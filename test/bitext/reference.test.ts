import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildKit } from "../../src/cli/kit.js";
import { read } from "../../src/read.js";

/** A faithful pair, not part of the project: measured where present. */
const FILE = new URL("../../../shared/data/mission/report.txt", import.meta.url);

describe.skipIf(!existsSync(FILE))("a faithful pair, read from end to end", () => {
	const reading = existsSync(FILE)
		? read({ id: "m", text: readFileSync(FILE, "utf8") }, buildKit(), { prefer: "past" })
		: null;

	it("has its paragraphs one to one", () => {
		expect(reading!.alignments!.map((b) => [b.left.sentences.length, b.right.sentences.length])).toEqual(
			Array.from({ length: 9 }, () => [1, 1]),
		);
	});

	it("has no loud discrepancy", () => {
		expect(reading!.discrepancies!.filter((d) => d.severity !== "shift")).toEqual([]);
	});

	it("anchors every discrepancy in its own version's words", () => {
		for (const d of reading!.discrepancies!)
			for (const s of [d.left, d.right]) if (s !== null) expect(s.quote).not.toBe("");
	});
});
