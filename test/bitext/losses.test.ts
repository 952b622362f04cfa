import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

const kit = testKit();

/** Kind and quotes of the loud differences between two versions, sentence by sentence. */
function loud(ar: readonly string[], en: readonly string[]): [string, string | undefined][] {
	const { discrepancies } = read(
		{
			id: "l",
			versions: [
				{ lang: "ar", sentences: ar },
				{ lang: "en", sentences: en },
			],
		},
		kit,
		{ prefer: "past", only: ["discrepancies"] },
	);
	return (discrepancies ?? [])
		.filter((d) => d.severity !== "shift")
		.map((d) => [d.kind, d.left?.quote ?? d.right?.quote]);
}

describe("clauses without a counterpart", () => {
	const AR =
		"أغلق العمال باب المخبز الكبير عند الظهر، بينما وقف عشرات الزبائن أمام الواجهة الزجاجية ينتظرون الخبز الطازج بفارغ الصبر";
	const EN =
		"Workers closed the door of the large bakery at noon, while dozens of customers stood before the glass front waiting impatiently for the fresh bread";

	it("finds a clause that the translation left out", () => {
		const found = loud([`${AR}.`], ["Workers closed the door of the large bakery at noon."]);
		expect(found.map(([kind]) => kind)).toEqual(["omission"]);
		expect(found[0]![1]).toContain("الزبائن");
	});

	it("finds a clause that the translation put in", () => {
		const found = loud(["أغلق العمال باب المخبز الكبير عند الظهر."], [`${EN}.`]);
		expect(found.map(([kind]) => kind)).toEqual(["addition"]);
		expect(found[0]![1]).toContain("customers");
	});

	it("is silent where both say all of it, or the longer side only says it at length", () => {
		expect(loud([`${AR}.`], [`${EN}.`])).toEqual([]);
		expect(
			loud(
				["أغلق العمال المخبز عند الظهر."],
				["The workers then went on to close the bakery at around the hour of noon."],
			),
		).toEqual([]);
	});
});

describe("figures that change places", () => {
	it("finds two figures in the other order", () => {
		expect(
			loud(
				["باع المزارع 340 صندوقا في السوق بعد أن خزن 75 صندوقا في البيت."],
				["The farmer sold 75 boxes at the market after storing 340 boxes at home."],
			).map(([kind]) => kind),
		).toEqual(["swap"]);
	});

	it("is silent where the order holds, and where strokes alone stand between them", () => {
		expect(
			loud(
				["باع المزارع 340 صندوقا في السوق بعد أن خزن 75 صندوقا في البيت."],
				["The farmer sold 340 boxes at the market after storing 75 boxes at home."],
			),
		).toEqual([]);
		expect(loud(["انتهت المباراة بنتيجة 62-58 للفريق الضيف."], ["The match ended 58-62 for the visitors."])).toEqual(
			[],
		);
	});
});

describe("figures of another scale", () => {
	it("finds a share told as millions, and millions told as billions", () => {
		expect(
			loud(
				["شارك 60 في المائة من القراء في الاستطلاع."],
				["Some 60 million of the readers took part in the poll."],
			).map(([kind]) => kind),
		).toEqual(["unit"]);
		expect(
			loud(["بلغت المبيعات 3.2 مليون نسخة."], ["Sales reached 3.2 billion copies."]).map(([kind]) => kind),
		).toEqual(["unit"]);
	});

	it("is silent on the same share and the same millions", () => {
		expect(loud(["شارك 60 في المائة من القراء."], ["Some 60 percent of the readers took part."])).toEqual([]);
	});
});

describe("places of sure sentences", () => {
	it("finds a town of another country, though the right one stands in the sentence before", () => {
		expect(
			loud(
				["زار الوفد مدينة لندن.", "ثم عاد 14 عضوا من الوفد من لندن يوم الجمعة بعد لقاء قصير مع سامر الخطيب في المرفأ."],
				[
					"The delegation visited the city of London.",
					"Then 14 members of the delegation came back from Baghdad on Friday after a short meeting with Samer al-Khatib in the port.",
				],
			).map(([kind]) => kind),
		).toContain("place");
	});
});
