import { describe, expect, it } from "vitest";
import { type BitextSide, compareBeads } from "../../src/bitext/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";
import { side } from "./sides.js";

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

	it("finds a comparison whose figures stand nowhere on the other side", () => {
		const en = "The town said in early autumn that it would plant 10,000 olive trees by spring";
		const ar =
			"أعلنت البلدية مطلع الخريف أنها ستزرع عشرة آلاف شجرة زيتون بحلول الربيع، في مقابل 1450 شجرة فقط في العام 2012.";
		const found = loud([ar], [`${en}.`]);
		expect(found.map(([kind]) => kind)).toEqual(["omission"]);
		expect(found[0]![1]).toContain("1450");
		expect(loud([ar], [`${en}, compared with only 1,450 trees in 2012.`])).toEqual([]);
	});

	it("finds a whole sentence that was put into a bead, and none where both sentences are answered", () => {
		const ar = "انهار سقف المدرسة القديمة في القرية، ونقل المعلمون التلاميذ إلى بيوتهم بعد ظهر يوم الخميس الماضي.";
		const one = "The roof of the old school in the village collapsed, and teachers took the pupils home last Thursday.";
		const two = "Blankets and warm soup were handed out to them at the gate of the town hall by some cooks.";
		const bead = (left: BitextSide, right: BitextSide) =>
			compareBeads(left, right, [
				{
					left: { version: "ar", sentences: [0] },
					right: { version: "en", sentences: right.sentences.map((_, i) => i) },
					score: 1,
					parts: [],
				},
			]);
		const found = bead(side("ar", [ar]), side("en", [one, two]));
		expect(found.map((d) => [d.kind, d.right?.quote])).toEqual([["addition", two.slice(0, -1)]]);
		const [first, rest] = [
			"The roof of the old school in the village collapsed.",
			"Teachers took the pupils home last Thursday.",
		];
		expect(bead(side("ar", [ar]), side("en", [first, rest]))).toEqual([]);
	});

	it("finds a clause about somebody whom the rest of its sentence names as well", () => {
		const en = "Harun opened the gate of the orchard on foot, because Harun had lost his keys in the deep canal";
		const ar = "فتح هارون بوابة البستان سيرا على قدميه";
		const found = loud([`${ar}.`], [`${en}.`]);
		expect(found.map(([kind]) => kind)).toEqual(["addition"]);
		expect(found[0]![1]).toContain("keys");
		expect(loud([`${ar}، لأن هارون أضاع مفاتيحه في القناة العميقة.`], [`${en}.`])).toEqual([]);
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

	it("takes a share in words for its hundredths, rounded, and for no others", () => {
		const told = (arabic: string, english: string) =>
			loud(
				[`قالت الصحيفة يوم الجمعة إن ${arabic} القراء في دمشق شاركوا في الاستطلاع.`],
				[`The newspaper said on Friday that ${english} of the readers in Damascus took part in the poll.`],
			);
		expect(told("ثلث", "33 percent")).toEqual([]);
		expect(told("واحد من كل خمسة من", "20 percent")).toEqual([]);
		expect(told("ثلث", "30 percent")).not.toEqual([]);
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

describe("places of one country", () => {
	it.each([
		["قتل ثلاثة رعاة في إقليم كردستان مساء.", "Three shepherds were killed in Anbar province in the evening.", "place"],
		[
			"وأضاف أنه نقل اثنين من العمال إلى المستشفى بصفاقس. وقال إن الخلاف بين البلدتين انتهى.",
			"He added that two of the workers had been taken to the hospital in Gabes. The dispute between the two towns was over, he said.",
			"place",
		],
		[
			"فتح السوق أبوابه في القدس الشرقية صباحا.",
			"The market opened its gates in West Jerusalem in the morning.",
			"direction",
		],
	])("finds another one: %s", (ar, en, kind) => {
		expect(loud([ar], [en]).map(([k]) => k)).toEqual([kind]);
	});

	it.each([
		["قتل ثلاثة رعاة في إقليم كردستان مساء.", "Three shepherds were killed in the Kurdistan region in the evening."],
		["نقل العمال إلى مستشفى بصفاقس صباحا.", "The workers were taken to a hospital in Sfax in the morning."],
		["فتح السوق أبوابه في القدس الشرقية صباحا.", "The market opened its gates in East Jerusalem in the morning."],
		[
			"فتح السوق أبوابه في القدس الشرقية صباحا.",
			"The market opened its gates in the east of Jerusalem in the morning.",
		],
		["زار الوفد كوريا الجنوبية يوم الاثنين.", "The delegation visited South Korea on Monday."],
	])("is silent on the same one: %s", (ar, en) => {
		expect(loud([ar], [en])).toEqual([]);
	});

	it("tells of another country once, though its name holds a direction", () => {
		const found = loud(["زار الوفد كوريا الجنوبية يوم الاثنين."], ["The delegation visited North Korea on Monday."]);
		expect(found.map(([kind]) => kind)).toEqual(["place"]);
	});
});
