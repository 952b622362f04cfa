import { describe, expect, it } from "vitest";
import { loud } from "./loud.js";

const AR = "قال أربعة من العمال إنهم من السنغال، أما الخامس فقال إنه من ساحل العاج.";

describe("two places", () => {
	it.each([
		[
			AR,
			"Four of the workers said they were from Côte d'Ivoire, while the fifth said he was from Senegal.",
			"swap السنغال / Côte d'Ivoire",
		],
		[
			"كسرت ثلاثة جسور في حمص ورممت سبعة في درعا.",
			"Three bridges were broken in Daraa and seven were repaired in Homs.",
			"swap حمص / Daraa",
		],
	])("have changed places while the words around them stay: %s", (ar, en, told) => {
		expect(loud(ar, en)).toEqual([told]);
	});

	it.each([
		[AR, "Four of the workers said they were from Senegal, while the fifth said he was from Côte d'Ivoire."],
		[AR, "The fifth worker said he was from Côte d'Ivoire, while four others said they were from Senegal."],
		["سافرت القافلة من حمص إلى درعا.", "The convoy travelled to Daraa from Homs."],
		["فتحت المدارس في حمص ودرعا.", "Schools opened in Daraa and Homs."],
		[
			"كسرت ثلاثة جسور في حمص ورممت سبعة في درعا.",
			"Seven bridges were repaired in Daraa and three were broken in Homs.",
		],
	])("stand in the order that the sentence wants: %s", (ar, en) => {
		expect(loud(ar, en)).toEqual([]);
	});
});
