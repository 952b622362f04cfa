import { describe, expect, it } from "vitest";
import { trainLetters } from "../../src/models/index.js";

/** Every letter stands in several names, as chance ones are dropped. */
const NAMES = [
	["سمير", "samir"],
	["سمر", "samar"],
	["كريم", "karim"],
	["مكرم", "makram"],
	["رمسيس", "ramsis"],
	["كمير", "kamir"],
].map(([arabic, latin]) => ({ arabic: arabic!, latin: latin!, weight: 5 }));

describe("learning how letters are written", () => {
	const table = trainLetters(NAMES);

	/** The Latin units of one Arabic letter, without their weights. */
	const written = (letter: string) =>
		table
			.split("\n")
			.find((line) => line.startsWith(`${letter} `))
			?.replace(/[\d.-]/g, "")
			.split(" ")
			.slice(1);

	it("pairs the letters that stand for each other, and not others", () => {
		expect(written("س")).toEqual(["s"]);
		expect(written("ي")).toEqual(["i"]);
		for (const [arabic, latin] of ["رr", "كk", "مm"]) {
			const units = written(arabic!);
			expect(units?.length).toBeGreaterThan(0);
			expect(units?.filter((unit) => !unit.includes(latin!))).toEqual([]);
		}
	});

	it("gives the same table for the same names", () => {
		expect(trainLetters(NAMES)).toBe(table);
	});
});
