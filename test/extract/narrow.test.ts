import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

const FOLDER = new URL("../../../shared/data/reports/", import.meta.url);
const EXAMPLES = new URL("../../examples/", import.meta.url);

const reports = [
	...readdirSync(EXAMPLES)
		.filter((f) => f.endsWith(".txt"))
		.map((f) => ({ id: f, text: readFileSync(new URL(f, EXAMPLES), "utf8") })),
	...(existsSync(FOLDER) ? readdirSync(FOLDER) : [])
		.filter((f) => f.endsWith(".jsonl"))
		.flatMap((f) => readFileSync(new URL(f, FOLDER), "utf8").split("\n").filter(Boolean).slice(0, 40))
		.map((line) => JSON.parse(line) as { id: string; text: string; date: string; lang: string }),
];

describe("asking for times alone", () => {
	it("marks fewer words and finds the same times", () => {
		let found = 0;
		for (const report of reports) {
			const whole = read(report, testKit(), { prefer: "past" });
			const alone = read(report, testKit(), { prefer: "past", only: ["times", "tensions"] });
			expect(alone.times, report.id).toEqual(whole.times);
			expect(
				alone.tensions?.filter((t) => t.kind === "date"),
				report.id,
			).toEqual(whole.tensions?.filter((t) => t.kind === "date"));
			found += alone.times?.length ?? 0;
		}
		expect(found).toBeGreaterThan(reports.length);
	});
});
