import { describe, expect, it } from "vitest";
import { quotedIn } from "../../src/bitext/quotations.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** Severity and side of the differences of quotation between two versions. */
function found(ar: string, en: string): string[] {
	const { discrepancies } = read(
		{
			id: "q",
			versions: [
				{ lang: "ar", text: ar },
				{ lang: "en", text: en },
			],
		},
		testKit(),
		{ prefer: "past", only: ["discrepancies"] },
	);
	return (discrepancies ?? []).flatMap((d) =>
		d.kind === "quotation" ? [`${d.severity} ${(d.left ?? d.right)!.version}: ${(d.left ?? d.right)!.quote}`] : [],
	);
}

describe("direct speech", () => {
	it.each([
		[
			"وقال المزارع: «لن نترك حقولنا قبل نهاية الحصاد هذا العام».",
			"The farmer said they would not leave their fields before the end of the harvest this year.",
			"shift ar: لن نترك حقولنا قبل نهاية الحصاد هذا العام",
		],
		[
			"وقال المزارع إنهم لن يتركوا حقولهم قبل نهاية الحصاد هذا العام.",
			'"We will not leave our fields before the end of the harvest this year," the farmer said.',
			"shift en: We will not leave our fields before the end of the harvest this year,",
		],
	])("of one version is told where the other has none: %s", (ar, en, told) => {
		expect(found(ar, en)).toEqual([told]);
	});

	it.each([
		[
			"وقال المزارع: «لن نترك حقولنا قبل نهاية الحصاد هذا العام».",
			"The farmer said: “We will not leave our fields before the end of the harvest this year.”",
		],
		[
			"وقال المزارع: لن نترك حقولنا قبل نهاية الحصاد هذا العام.",
			"The farmer said: “We will not leave our fields before the end of the harvest this year.”",
		],
		[
			"وقال المزارع: «لن نترك حقولنا قبل نهاية الحصاد هذا العام».",
			"The farmer said, 'We will not leave our fields before the end of the harvest this year.'",
		],
		["وقالت «جريدة الساحل» إن المرفأ أغلق.", "The Coast newspaper said the harbour was closed."],
		[
			"قال الكاتب إن روايته تصدر في الربيع.",
			"The writer said his novel “The Long Road to the Northern Sea” comes out in spring.",
		],
		["فازت قصيدة «يا ليل الصحراء الطويل متى الصباح».", "The poem on the long night of the desert won."],
	])("is silent where both quote, or what is quoted is a name: %s", (ar, en) => {
		expect(found(ar, en)).toEqual([]);
	});

	it("is read between marks of any kind, also mixed or left open", () => {
		const words = (s: string) => quotedIn(s).map(({ start, end }) => s.slice(start, end));
		expect(words('«أ» و"ب" و”ج" و“د”')).toEqual(["أ", "ب", "ج", "د"]);
		expect(words("He said: “We are leaving")).toEqual(["We are leaving"]);
		expect(words("the crew's boats")).toEqual([]);
	});
});
