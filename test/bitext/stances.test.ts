import { describe, expect, it } from "vitest";
import { partTerms } from "../../src/bitext/index.js";
import { arabic } from "../../src/languages/arabic/index.js";
import { english } from "../../src/languages/english/index.js";
import { read } from "../../src/read.js";
import { ReaderError, readTerms } from "../../src/readers/index.js";
import { testKit } from "../kit.js";

const kit = testKit();

/** The shifts of stance between two versions: kind and both quotes. */
function shifts(ar: string, en: string, desk = ""): string[] {
	const { discrepancies } = read(
		{
			id: "s",
			versions: [
				{ lang: "ar", text: ar },
				{ lang: "en", text: en },
			],
		},
		kit,
		{ prefer: "past", only: ["discrepancies"], terms: readTerms(desk) },
	);
	return (discrepancies ?? []).map((d) => `${d.kind} ${d.severity} ${d.left?.quote} / ${d.right?.quote}`);
}

describe("words that take a side", () => {
	it.each([
		[
			"قال النظام السوري إن الجسر فتح.",
			"The Syrian government said the bridge was open.",
			"term shift النظام السوري / government",
		],
		["قالت الحكومة إن الجسر فتح.", "The regime said the bridge was open.", "term shift الحكومة / regime"],
		[
			"وأضاف أن النظام أغلق الطريق.",
			"He added that the authorities had closed the road.",
			"term shift النظام / authorities",
		],
		["استشهد راعيان قرب النهر.", "Two shepherds were killed near the river.", "term shift استشهد / killed"],
		["قتل راعيان قرب النهر.", "Two shepherds were martyred near the river.", "term shift قتل / martyred"],
		["اقترب المسلحون من الجسر.", "The terrorists came near the bridge.", "term shift المسلحون / terrorists"],
		["اقترب الثوار من الجسر.", "The rebels came near the bridge.", "term shift الثوار / rebels"],
		[
			"هدمت جرافات الاحتلال الإسرائيلي بيتا.",
			"Israeli bulldozers demolished a house.",
			"term shift الاحتلال الإسرائيلي / Israeli",
		],
		["سيطر الجيش على البلدة.", "The army liberated the town.", "term shift سيطر / liberated"],
		["زعم المدير أن الباب مفتوح.", "The director said the door was open.", "attribution shift زعم / said"],
		["قال المدير إن الباب مفتوح.", "The director claimed the door was open.", "attribution shift قال / claimed"],
		["قال المدير إن الباب مفتوح.", "The director admitted the door was open.", "attribution shift قال / admitted"],
	])("are told against plain ones: %s", (ar, en, told) => {
		expect(shifts(ar, en)).toEqual([told]);
	});

	it.each([
		["قال النظام السوري إن الجسر فتح.", "The Syrian regime said the bridge was open."],
		["قالت الحكومة إن النظام الصحي تعافى.", "The government said the health system had recovered."],
		["وبلغ عدد الشهداء ثلاثة.", "The number of martyrs reached three."],
		["قتل راعيان ودفن الشهيدان قرب النهر.", "Two shepherds were killed and the martyrs were buried near the river."],
		["أكد المدير أن الباب مفتوح.", "The director said the door was open."],
		["زعم المدير أن الباب مفتوح.", "The director claimed the door was open."],
		["تبنى الفصيل التفجير قرب النهر.", "The faction claimed responsibility for the blast near the river."],
		["وصل مهاجرون إلى الجزيرة.", "Migrants reached the island."],
		["قال الحارس إن مستوطنين عبروا الجسر.", "The guard said settlers had crossed the bridge."],
	])("are silent where both say alike, or one has no word for it: %s", (ar, en) => {
		expect(shifts(ar, en).filter((s) => /^(?:term|attribution)/u.test(s))).toEqual([]);
	});

	it("are sorted anew by the desk's glossary, which may add concepts", () => {
		const [ar, en] = ["استشهد راعيان قرب النهر.", "Two shepherds were killed near the river."];
		expect(shifts(ar, en)).toHaveLength(1);
		expect(shifts(ar, en, "@killed/plain\tاستشهد | استشهدت")).toEqual([]);
		const strait = ["عبرت السفينة مضيق الشرق.", "The ship crossed the Freedom Strait."] as const;
		expect(shifts(...strait)).toEqual([]);
		expect(shifts(...strait, "@strait/east\tمضيق الشرق = East Strait\n@strait/free\tFreedom Strait")).toEqual([
			"term shift مضيق الشرق / Freedom Strait",
		]);
	});

	it("are refused where a line of the desk has no stance", () => {
		for (const line of ["@killed\tfelled", "@killed/\tfelled", "@/plain\tfelled"]) {
			expect(() => readTerms(line)).toThrow(ReaderError);
			expect(() => readTerms(line)).toThrow("line 1");
		}
	});

	it("are parted from the terms of a glossary", () => {
		const all = readTerms("قسرك\tQasrak\n@killed/plain\tfelled | fell");
		expect(partTerms(all)).toEqual({ terms: [all[0]], stances: { "killed/plain": ["felled", "fell"] } });
	});

	it("stand under the same concepts in both languages, each word under one", () => {
		const keys = (l: typeof arabic) => Object.keys(l.stances!).sort();
		expect(keys(arabic)).toEqual(keys(english));
		for (const { stances } of [arabic, english]) {
			const seen = new Map<string, string>();
			for (const [key, words] of Object.entries(stances!))
				for (const w of words) {
					expect(seen.get(w), `“${w}” stands under ${key} and another stance`).toBeUndefined();
					seen.set(w, key);
				}
		}
	});
});
