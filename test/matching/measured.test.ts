import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nameSimilarity } from "../../src/matching/index.js";

/** Name pairs mined from an encyclopedia; not part of the project, measured where present. */
const FILE = new URL("../../../shared/data/names/names-google-wikipedia.tsv", import.meta.url);
const ASKED = 400;
const CANDIDATES = 100;

describe.skipIf(!existsSync(FILE))("name matching, measured", () => {
	it("finds the right one of a hundred", () => {
		const pairs = readFileSync(FILE, "utf8")
			.trimEnd()
			.split("\n")
			.slice(1)
			.map((l) => l.split("\t") as [string, string]);
		const step = Math.floor(pairs.length / ASKED);
		let right = 0;
		for (let i = 0; i < ASKED; i++) {
			const [ar, en] = pairs[i * step]!;
			const truth = nameSimilarity(ar, en);
			const others = Array.from(
				{ length: CANDIDATES - 1 },
				(_, k) => pairs[(i * step + 131 + k * 977) % pairs.length]![1],
			).filter((x) => x !== en);
			if (others.every((x) => nameSimilarity(ar, x) < truth)) right++;
		}
		console.info(`name matching: ${((100 * right) / ASKED).toFixed(1)} % right at 1 of ${CANDIDATES}`);
		expect(right / ASKED).toBeGreaterThanOrEqual(0.97);
	});
});
