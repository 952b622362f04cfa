import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** Kind and both quotes of the loud differences between two versions. */
function loud(ar: string, en: string): string[] {
	const { discrepancies } = read(
		{
			id: "p",
			versions: [
				{ lang: "ar", text: ar },
				{ lang: "en", text: en },
			],
		},
		testKit(),
		{ prefer: "past", only: ["discrepancies"] },
	);
	return (discrepancies ?? [])
		.filter((d) => d.severity !== "shift")
		.map((d) => `${d.kind} ${d.left?.quote} / ${d.right?.quote}`);
}

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
