import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alignSentences } from "../../src/bitext/index.js";
import { side } from "./sides.js";

/** Sentence pairs with known beads; not part of the project, measured where present. */
const FILE = new URL("../../../shared/data/bitext/align.jsonl", import.meta.url);

interface Row {
	readonly level: string;
	readonly source: string;
	readonly ar: readonly string[];
	readonly en: readonly string[];
	readonly gold: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Strict F1 by level, from length, digits, marks and skeletons alone: nothing is read. */
function measure(rows: readonly Row[]): Record<string, number> {
	const counts = new Map<string, { right: number; given: number; found: number; gold: number }>();
	for (const row of rows) {
		const key = `${row.source.includes("NTREX") ? "ntrex" : "pud"}-${row.level}`;
		const c = counts.get(key) ?? { right: 0, given: 0, found: 0, gold: 0 };
		counts.set(key, c);
		const mine = alignSentences(side("ar", row.ar), side("en", row.en)).map(
			(b) => [b.left.sentences, b.right.sentences] as const,
		);
		const full = (b: readonly [readonly number[], readonly number[]]) => b[0].length > 0 && b[1].length > 0;
		const gold = new Set(row.gold.map((b) => JSON.stringify(b)));
		const own = new Set(mine.map((b) => JSON.stringify(b)));
		c.right += mine.filter((b) => gold.has(JSON.stringify(b))).length;
		c.given += mine.length;
		c.found += row.gold.filter((b) => full(b) && own.has(JSON.stringify(b))).length;
		c.gold += row.gold.filter(full).length;
	}
	return Object.fromEntries(
		[...counts].map(([key, c]) => [
			key,
			(2 * (c.right / c.given) * (c.found / c.gold)) / (c.right / c.given + c.found / c.gold),
		]),
	);
}

describe.skipIf(!existsSync(FILE))("alignment, measured", () => {
	it("stays above the floors that were measured", () => {
		const f1 = measure(
			readFileSync(FILE, "utf8")
				.trimEnd()
				.split("\n")
				.map((l) => JSON.parse(l) as Row),
		);
		console.info(
			"alignment, strict F1:",
			Object.entries(f1)
				.map(([k, v]) => `${k} ${(100 * v).toFixed(2)}`)
				.join(" · "),
		);
		expect(f1["ntrex-L1"]).toBeGreaterThanOrEqual(0.975);
		expect(f1["ntrex-L2"]).toBeGreaterThanOrEqual(0.96);
		expect(f1["ntrex-L3"]).toBeGreaterThanOrEqual(0.86);
		expect(f1["pud-L2"]).toBeGreaterThanOrEqual(0.93);
	});
});
