import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** Phrases of every kind that has a place on the calendar; the edtf package is the oracle where it is right (it has
 * no halves of years, and begins its seasons with quarters). */
const PHRASES = [
	["en", "on 8 December 2024"],
	["en", "in December 2024"],
	["en", "in 2014"],
	["en", "in the 1980s"],
	["en", "since 2011"],
	["en", "until the end of the year"],
	["en", "in the first quarter of 2025"],
	["en", "from 10 to 15 January"],
	["en", "last week"],
	["en", "over the past two months"],
	["ar", "في نيسان/أبريل الماضي"],
	["ar", "قبل نحو أسبوعين"],
	["ar", "منذ عام 2013"],
	["ar", "بين 28 كانون الثاني و3 شباط"],
] as const;

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe("EDTF", () => {
	it.each(PHRASES)("%s: %s is read back as the same days", (lang, text) => {
		const times = read({ id: "x", text, lang, date: "2026-02-23" }, testKit(), { prefer: "past", only: ["times"] })
			.times!;
		const time = times.find((t) => t.parts !== undefined) ?? times[0]!;
		expect(time.edtf).not.toBeNull();
		const value = edtf(time.edtf!);
		if (time.earliest !== null) expect(day(value.min)).toBe(time.earliest);
		if (time.latest !== null) expect(day(value.max)).toBe(time.latest);
	});
});
