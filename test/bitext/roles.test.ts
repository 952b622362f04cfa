import { describe, expect, it } from "vitest";
import { loud } from "./loud.js";

describe("who does what to whom", () => {
	it.each([
		[
			"هاجمت القوات الروسية الجيش الأوكراني شرق النهر.",
			"The Ukrainian army attacked Russian forces east of the river.",
			"role القوات الروسية / Russian forces",
		],
		[
			"هاجمت القوات الروسية الجيش الأوكراني شرق النهر.",
			"Russian forces were attacked by the Ukrainian army east of the river.",
			"role القوات الروسية / Russian forces",
		],
		["اتهمت تركيا اليونان بمخالفة الاتفاق.", "Greece accused Turkey of breaking the deal.", "role اليونان / Greece"],
		[
			"قالت حماس إن حزب الله خالف الاتفاق.",
			"Hezbollah said Hamas had broken the deal.",
			"attribution حماس / Hezbollah",
		],
	])("has changed places: %s", (ar, en, told) => {
		expect(loud(ar, en)).toEqual([told]);
	});

	it.each([
		[
			"هاجمت القوات الروسية الجيش الأوكراني شرق النهر.",
			"Russian forces attacked the Ukrainian army east of the river.",
		],
		[
			"هاجمت القوات الروسية الجيش الأوكراني شرق النهر.",
			"The Ukrainian army was attacked by Russian forces east of the river.",
		],
		["التقى الرئيس التركي الرئيس الإيراني مساء.", "The Iranian president met the Turkish president in the evening."],
		["اتهمت تركيا اليونان بمخالفة الاتفاق.", "Turkey accused Greece of breaking the deal."],
		["قالت حماس إن حزب الله خالف الاتفاق.", "Hamas said Hezbollah had broken the deal."],
	])("is the same in both: %s", (ar, en) => {
		expect(loud(ar, en)).toEqual([]);
	});
});
