import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

const kit = testKit();

/** Kinds of the loud differences between two versions of one sentence. */
function loud(ar: string, en: string): string[] {
	const reading = read(
		{
			id: "s",
			versions: [
				{ lang: "ar", text: ar },
				{ lang: "en", text: en },
			],
		},
		kit,
		{ prefer: "past", only: ["discrepancies"] },
	);
	return (reading.discrepancies ?? []).filter((d) => d.severity !== "shift").map((d) => d.kind);
}

describe("what small words commit to, across languages", () => {
	it.each([
		["negation", "وصلت القافلة إلى المخيم مساء.", "The convoy did not reach the camp in the evening."],
		["negation", "لم تصل القافلة إلى المخيم مساء.", "The convoy reached the camp in the evening."],
		["attribution", "قال المدير إن المخزن أغلق.", "The director denied that the store was closed."],
		["date", "وصل الوفد بعد الاجتماع بقليل.", "The delegation arrived shortly before the meeting."],
		["date", "يعقد اللقاء الشهر المقبل في القاعة.", "The gathering is held in the hall last month."],
		[
			"direction",
			"انتشرت الدوريات في الحي الشرقي من البلدة.",
			"Patrols spread through the western quarter of the town.",
		],
		["direction", "سجلت الأسعار ارتفاعا في الأسواق.", "Prices showed a decrease in the markets."],
		["quantifier", "حضر بعض الطلاب حفل التخرج.", "All the students came to the graduation."],
		["modality", "قد يصل الفريق إلى القرية ليلا.", "The team will reach the village at night."],
		["modality", "سيصل الفريق إلى القرية ليلا.", "The team might reach the village at night."],
		[
			"modality",
			"قد يعطل الخلاف أعمال اللجنة الجديدة في البلدة، وهي التي تعد خطة الترميم قبل حلول فصل الشتاء.",
			"The quarrel will delay the work of the new committee in the town, which is expected to draw up the repair plan before winter.",
		],
		["number", "خرجت الدفعة الأولى من الحافلات صباحا.", "The third batch of buses left in the morning."],
		["hedge", "أوقف الحراس السارق المزعوم قرب السوق.", "Guards stopped the thief near the market."],
		["date", "افتتح السوق الجديد يوم الثلاثاء عند الساعة 9:15.", "The new market opened at 9:15 on Friday."],
		["date", "يبدأ موسم الصيد في تشرين الثاني.", "The fishing season begins in January."],
		["modality", "سيصل القارب ليلا وربما تهب الرياح.", "The boat will arrive at night and the wind will blow."],
		["attribution", "قال المدرب إنه لم يغادر الملعب.", "The coach denied that he did not leave the field."],
		["status", "ستغلق البلدية الجسر القديم صباحا.", "The town has closed the old bridge in the morning."],
		["attribution", "وفقا لوزارة الزراعة، نقص القمح في المخازن.", "Wheat ran short in the stores."],
		["hedge", "قالت الجارة إن السارق المزعوم هرب.", "The neighbour said the thief fled."],
		[
			"direction",
			"هبت الرياح على القرى الشمالية الغربية للجزيرة.",
			"Winds swept the southwestern villages of the island.",
		],
		[
			"attribution",
			"أوضح المدير أن منع السباحة يستمر.",
			"The director denied that he would go on preventing swimming.",
		],
		["negation", "وصل القارب ولم يغادره الركاب.", "The boat came in and the passengers left it."],
		[
			"quantifier",
			"عاد الصيادون ونقل ثلاثة منهم إلى الميناء.",
			"The fishermen came back and all of them were taken to the port.",
		],
		["quantifier", "عادت كل القوارب إلى الميناء.", "Some of the boats came back to the port."],
		["quantifier", "جرف السيل القوارب وأغرق إحداها.", "The flood swept the boats away and sank all of them."],
		["modality", "حذر الخبير من فيضانات محتملة في الوادي.", "The expert warned of floods in the valley."],
		["modality", "حذر الخبير من فيضانات في الوادي.", "The expert warned of potential floods in the valley."],
		["status", "وقالت الشركة إنها ستلغي الرحلات.", "The company said it had scrapped the flights."],
		[
			"status",
			"تسعى البلدية إلى ترميم الجسر القديم لكي يعود الزوار.",
			"The town has repaired the old bridge in order to bring visitors back.",
		],
		["name", "وصل الراكب الألماني إلى المطار.", "The American passenger came to the airport."],
		["name", "وصلت السفينة الإيرانية إلى الميناء.", "The Turkish ship came into the port."],
		["unit", "كان اللاعب يبلغ 20 عاما.", "The player was 20 months old."],
		["attribution", "قالت الشرطة إن الحانوت احترق.", "The shop burned down, lawyers said."],
		[
			"attribution",
			"ارتفع عدد الوافدين، بحسب منظمة الهجرة الدولية.",
			"The number of arrivals rose, according to UNICEF.",
		],
		["number", "يستغرق الترميم بين 15 يوما إلى شهر.", "The repair takes from 50 days to a month."],
		["hedge", "وصل إلى المرفأ بحارة يعتقد أنهم من جزر بعيدة.", "Sailors from distant islands reached the port."],
		[
			"hedge",
			"وصل إلى المرفأ بحارة من جزر بعيدة.",
			"Sailors who appeared to be from distant islands reached the port.",
		],
		[
			"quantifier",
			"هاجم الذئب عددا من الخراف في حظيرة أحد الرعاة وقتل إحداها.",
			"The wolf attacked a number of sheep in the pen of a shepherd and killed all of them.",
		],
		[
			"attribution",
			"يبدأ العمال إضرابا يوم الاثنين حسبما أعلنت نقابتهم اليوم.",
			"Staff begin a strike on Monday, plant management announced today.",
		],
	])("finds a changed word: %s", (kind, ar, en) => {
		expect(loud(ar, en)).toContain(kind);
	});

	it.each([
		["فشل الفريق في الوصول إلى القمة.", "The team did not reach the summit."],
		["لا تزال الطريق مغلقة أمام الحافلات.", "The road is still closed to buses."],
		["لم يحضر سوى حارس واحد من النادي.", "Only one guard from the club came."],
		["عقب انتهاء الحفل غادر الضيوف القاعة.", "The guests left the hall after the party ended."],
		["تقع المزرعة على بعد ساعة من النهر.", "The farm is an hour away from the river."],
		["من المتوقع أن يصل الفريق ليلا.", "The team would arrive at night."],
		["قد يصل الفريق إلى القرية ليلا.", "The team could reach the village at night."],
		["قال شهود إن الجسر انهار.", "Eyewitnesses said the bridge collapsed."],
		["غادر معظم العمال المصنع.", "Most of the workers left the plant."],
		["كان عدد الضيوف لا يحصى في ساحة البلدة.", "The number of guests in the town square was incalculable."],
		["سيمثل الوزير البلاد في حفل الافتتاح مساء.", "Minister May represents the country at the evening opening."],
		["وصلت السفينة من نيو ساوث ويلز شمال الميناء.", "The ship came from New South Wales, north of the harbour."],
		["قال الرئيس إن الحفل تأجل.", "Donald Trump said the party was put off."],
		["اجتمع الأعضاء يوم الخميس في القاعة.", "The members met in the hall on Thursday."],
		["يزهر اللوز في شباط على التلال.", "Almonds bloom on the hills in February."],
		["ستغلق البلدية الجسر القديم صباحا.", "The town will close the old bridge in the morning."],
		["تغلق البلدية الجسر القديم صباحا.", "The town is to close the old bridge in the morning."],
		["وفقا لوزارة الزراعة، نقص القمح في المخازن.", "Wheat ran short in the stores, the ministry of agriculture said."],
		["نفى المدرب أنه غادر الملعب.", "The coach denied that he had left the field."],
		["وصل القارب قبل أيام بعد العاصفة.", "The boat arrived days ago, after the storm."],
		["وصل الراكب التركي إلى المطار.", "The passenger from Turkey came to the airport."],
		["تسعى البلدية إلى ترميم الجسر القديم.", "The town has been trying to repair the old bridge."],
		["قذف بركان رمادا على القرى.", "A volcano spewed ash on the villages of Mexico."],
		["كان الطفل يبلغ 20 شهرا.", "The child was 20 months old."],
		["ارتفع عدد الوافدين، بحسب منظمة الهجرة الدولية.", "The number of arrivals rose, according to the IOM."],
		["أغلقت سيبلين أبوابها في المدينة.", "Siblin has shut its doors in the city."],
		["وضعت سينسبري رفوفا جديدة في المتاجر.", "Sainsbury's has been putting new shelves in the shops."],
		["من الصعب الوصول إلى دونغالا وسيجي.", "Access to Donggala and Sigi could be limited."],
		["حذر الخبير من فيضانات محتملة في الوادي.", "The expert warned that floods might come to the valley."],
		["لم يتمكن الحارس من فتح الباب.", "The guard was unable to open the door."],
		["قال المدير إن الباب مفتوح لأي زائر.", "The director said the door was open to any visitor."],
		["نقل ثلاثة منهم إلى الميناء.", "Three of them were taken to the port."],
		["يستغرق الترميم بين 15 يوما إلى شهر.", "The repair takes between 15 days and a month."],
		["وصل إلى المرفأ بحارة يعتقد أنهم من جزر بعيدة.", "Sailors believed to be from distant islands reached the port."],
		["لم يتبن التفجير في السوق أحد.", "No group claimed the bombing in the market."],
		["صرح الحارس قائلا: نعتقد بأن النهر في ارتفاع.", "The river is believed to be rising, the guard said."],
		[
			"وصل إلى المرفأ بحارة يبدو أنهم من جزر بعيدة.",
			"Sailors who appeared to be from distant islands reached the port.",
		],
		[
			"هاجم الذئب عددا من الخراف في حظيرة أحد الرعاة وقتل إحداها.",
			"The wolf attacked a number of sheep in the pen of a shepherd and killed one of them.",
		],
		["أوقف الحراس عشرة من المشتبه فيهم قرب السوق.", "Guards stopped ten suspects near the market."],
		[
			"يبدأ العمال إضرابا يوم الاثنين حسبما أعلنت نقابتهم اليوم.",
			"Staff begin a strike on Monday, their union announced today.",
		],
		["هبت الرياح على القرى الشمالية الغربية.", "Winds swept the northwestern villages."],
	])("is silent where both say the same: %s", (ar, en) => {
		expect(loud(ar, en)).toEqual([]);
	});
});
