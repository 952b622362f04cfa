import { describe, expect, it } from "vitest";
import { readDigits } from "../../src/extract/numeral/index.js";

describe("digits with separators", () => {
	it.each([
		["1,234", 1234],
		["1٬234", 1234],
		["10٬000٫5", 10000.5],
		["3٫5", 3.5],
		["1.5", 1.5],
		["1,5", 1.5],
		["1.234.567", 1234567],
		["1,234.5", 1234.5],
		["1.234,5", 1234.5],
	])("%s is %d", (key, value) => {
		expect(readDigits(key, ".")?.value).toBe(value);
	});

	it("keeps the other reading where a mark can be both", () => {
		expect(readDigits("1.234", ".")).toMatchObject({ value: 1.234, other: 1234 });
		expect(readDigits("350,000", ".")).toMatchObject({ value: 350000, other: 350 });
	});

	it("is no number where the groups are none", () => {
		expect(readDigits("6.3.2026", ".")).toBeNull();
		expect(readDigits("192.168.1.2", ".")).toBeNull();
	});
});
