import { describe, expect, it } from "vitest";
import { read } from "../src/read.js";
import { testKit } from "./kit.js";

/** The reading of one endless sentence of units that nobody writes but an attacker. */
function endless(unit: string, length: number) {
	const text = unit.repeat(Math.ceil(length / unit.length));
	return read({ id: "x", text, date: "2026-02-23" }, testKit(), { prefer: "past" });
}

describe("endless sentences", () => {
	// A spread of so many marks into one call would overflow the stack.
	it("are read whole, however many marks they make", { timeout: 60_000 }, () => {
		expect(endless("7, ", 450_000).quantities?.length).toBe(150_000);
	});

	// In quadratic time, as each of these once took, none would be done within the time of the test.
	it.each([
		["days there are none", "31 February ", "sentences"],
		["groups of digits", "123 ", "sentences"],
		["chains of digits", "1/", "sentences"],
		["chains of capitals", "Al-", "sentences"],
		["lists of those who fell", "5 men, ", "quantities"],
		["owners of owners", "Norland's Omar Karimi ", "names"],
		["words tied in one tag", "#مرفأ_بيروت_", "sentences"],
		["years behind a day", "29 شباط 2025 ", "times"],
	] as const)("are read in linear time: %s", { timeout: 60_000 }, (_what, unit, list) => {
		expect(endless(unit, 150_000)[list]!.length).toBeGreaterThan(0);
	});
});

describe("two versions of one endless sentence", () => {
	it.each([
		["numbers", "5 رجال، ", "5 men, "],
		["names", "وصل محمد علي إلى حلب ", "Omar Karimi went to Damascus "],
		["places", "حلب، ", "Aleppo, "],
	])("are not compared each with each, and that is told: %s", { timeout: 60_000 }, (_what, ar, en) => {
		const versions = [ar, en].map((unit) => ({ text: unit.repeat(40_000 / unit.length) }));
		const r = read({ id: "x", versions, date: "2026-02-23" }, testKit(), { prefer: "past" });
		expect(r.problems.map((p) => p.code)).toEqual(["not_compared"]);
		expect(r.alignments).toHaveLength(1);
	});
});
