import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../src/read.js";
import { testKit } from "./kit.js";

const path = "../shared/data/mission/report.txt";
const text = existsSync(path) ? readFileSync(path, "utf8") : "";

/** Loud differences of the reference case with one word of its English version changed. */
function loud(was: string, now: string): number {
	const at = text.indexOf(was);
	expect(at, `"${was}" is in the report`).toBeGreaterThan(0);
	const changed = text.slice(0, at) + now + text.slice(at + was.length);
	const { discrepancies } = read({ id: "m", text: changed }, testKit(), { prefer: "past", only: ["discrepancies"] });
	return (discrepancies ?? []).filter((d) => d.severity !== "shift").length;
}

/** One word changed in the reference case, twenty times. The report is not part of the project: absent, all is skipped. */
const CHANGES: readonly (readonly [was: string, now: string])[] = [
	["two months", "two years"],
	["1.7 kilometers", "1.7 miles"],
	["900-1000", "900-1100"],
	["in 2014", "in 2015"],
	["December 2024", "October 2024"],
	["last Wednesday", "last Thursday"],
	["last November", "next November"],
	["northwestern", "southeastern"],
	["could take", "will take"],
	["was no longer", "was"],
	["After the fall", "Before the fall"],
	["first phase", "third phase"],
	["Security sources", "Residents"],
	["Donald Trump", "Joe Biden"],
	["15 days", "50 days"],
	["northeastern areas", "southwestern areas"],
	["all American", "some American"],
	["Al-Tanf", "Ain Issa"],
	["clarified", "denied"],
	["potential", "certain"],
];

describe.skipIf(text === "")("one word changed in the mission report", () => {
	it.each(CHANGES)("finds %s → %s", (was, now) => {
		expect(loud(was, now)).toBeGreaterThan(0);
	});

	it("is silent where nothing was changed", () => {
		expect(loud("two months", "two months")).toBe(0);
	});
});
