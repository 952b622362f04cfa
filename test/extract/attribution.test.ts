import { describe, expect, it } from "vitest";
import type { Attribution } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** The attributions of a short report, with the text they point into. */
function attributionsOf(lang: string, text: string): readonly Attribution[] {
	const reading = read({ id: "t", lang, text, date: "2026-02-23" }, testKit(), {
		prefer: "past",
		only: ["attributions"],
	});
	for (const a of reading.attributions!)
		for (const span of [a.cue, a.content, ...(a.source === null ? [] : [a.source])])
			expect(text.slice(span.start, span.end)).toBe(span.quote);
	return reading.attributions!;
}

/** Source, cue, content and class, as a reader would say them. */
function told(a: Attribution | undefined) {
	return { source: a?.source?.quote ?? null, cue: a?.cue.quote, content: a?.content.quote, class: a?.class };
}

describe("attribution in Arabic", () => {
	it("takes the subject behind the verb and leaves «أن» out of the content", () => {
		const [a] = attributionsOf("ar", "وذكرت مصادر طبية أن المستشفى استقبل عشرين جريحاً.");
		expect(told(a)).toEqual({
			source: "مصادر طبية",
			cue: "ذكرت",
			content: "المستشفى استقبل عشرين جريحاً",
			class: "unnamed_source",
		});
	});

	it("gives a participle the source of its main verb and ends the first speech before it", () => {
		const [a, b] = attributionsOf("ar", "وأكد مسؤول عراقي أن الطريق مفتوح، مضيفاً أن القوافل تعبر بأمان.");
		expect(told(a)).toMatchObject({ source: "مسؤول عراقي", content: "الطريق مفتوح", class: "unnamed_official" });
		expect(told(b)).toMatchObject({ source: "مسؤول عراقي", cue: "مضيفاً", content: "القوافل تعبر بأمان" });
		expect(b?.parent).toBeNull();
	});

	it("knows a passive with vowels by its form and names no source", () => {
		const [a] = attributionsOf("ar", "في القاعدة جنود يُقدر عددهم بنحو 300 جندي، وفيها مدرج.");
		expect(told(a)).toEqual({ source: null, cue: "يُقدر", content: "عددهم بنحو 300 جندي", class: "passive" });
	});

	it("reads «لم يعد» as no longer, not as considered", () => {
		expect(attributionsOf("ar", "لم يعد الطريق آمناً.")).toEqual([]);
	});

	it("carries the last speaker on where the verb has no subject", () => {
		const [, b] = attributionsOf("ar", "قال مسؤول عراقي إن الجسر أغلق. وأضاف أن العمل سيبدأ غداً.");
		expect(told(b)).toMatchObject({ source: "مسؤول عراقي", cue: "أضاف", content: "العمل سيبدأ غداً" });
	});

	it("marks a denial", () => {
		const [a] = attributionsOf("ar", "ونفت وزارة الدفاع التركية أن تكون قواتها قد دخلت البلدة.");
		expect(a?.negatedCue).toBe(true);
		expect(a?.class).toBe("organisation");
	});

	it("takes the office with the name it leads to, over the body it is of", () => {
		const one = "وقال وزير النقل في الحكومة الانتقالية محمد خليل أمس إن المطار سيفتح.";
		expect(told(attributionsOf("ar", one)[0])).toMatchObject({
			source: "وزير النقل في الحكومة الانتقالية محمد خليل",
			content: "المطار سيفتح",
			class: "named_person",
		});
		const two = "أفاد الناطق الرسمي باسم وزارة الزراعة، الدكتور سامر حداد، أن المحصول وفير.";
		expect(told(attributionsOf("ar", two)[0])).toMatchObject({
			source: "الناطق الرسمي باسم وزارة الزراعة، الدكتور سامر حداد",
			class: "named_person",
		});
	});

	it("takes the office with what it is the office of where no name follows", () => {
		const [a] = attributionsOf("ar", "أكد وزير الزراعة والري في بيان أن المحصول وفير.");
		expect(told(a)).toMatchObject({ source: "وزير الزراعة والري", class: "unnamed_official" });
		const [b] = attributionsOf("ar", "وأشار عضو مجلس إدارة الشركة إلى أن السعر ثابت.");
		expect(told(b)).toMatchObject({ source: "عضو مجلس إدارة الشركة", class: "unnamed_official" });
	});

	it("takes the subject between «كان» and «قد»", () => {
		const [a] = attributionsOf("ar", "وكان محافظ المدينة محمد خليل قد أوضح أن الطريق مفتوح.");
		expect(told(a)).toMatchObject({ source: "محافظ المدينة محمد خليل", content: "الطريق مفتوح" });
		const [b] = attributionsOf("ar", "وكانت وزارة الدفاع التركية قد أعلنت أن الطريق مفتوح.");
		expect(b?.source?.quote).toBe("وزارة الدفاع التركية");
	});

	it("finds nobody behind a verb that ends the text", () => {
		expect(attributionsOf("ar", "وقال")).toEqual([]);
		expect(attributionsOf("ar", "وقال وزير").every((a) => a.source === null || a.source.quote === "وزير")).toBe(true);
	});

	it("takes nothing for the office of who is only an official, nor who is told", () => {
		const [a] = attributionsOf("ar", "وأكد مسؤول مقتل ثلاثة جنود.");
		expect(a?.source?.quote).toBe("مسؤول");
		const [b] = attributionsOf("ar", "قال مسؤول لوكالة فرانس برس إن الجسر أغلق.");
		expect(b?.source?.quote).toBe("مسؤول");
	});

	it("leaves what was said «في» something outside the source", () => {
		const [a] = attributionsOf("ar", "قال محافظ المدينة في اجتماع مع محمد خليل إن الجسر أغلق.");
		expect(told(a)).toMatchObject({ source: "محافظ المدينة", content: "الجسر أغلق" });
	});

	it("takes no object with a pronoun for the subject", () => {
		const [, b] = attributionsOf("ar", "قال مسؤول عراقي إن الجسر أغلق. ووصف خطوته بأنها ضرورية.");
		expect(told(b)).toMatchObject({ source: "مسؤول عراقي", cue: "وصف" });
		const [c] = attributionsOf("ar", "وأكد ذلك مصدر أمني في المدينة.");
		expect(c?.source?.quote).toBe("مصدر أمني");
	});

	it("takes only who speaks, a document or a name for an authority", () => {
		expect(attributionsOf("ar", "ستجرى المباريات وفق الجدول المعلن.")).toEqual([]);
		expect(attributionsOf("ar", "وزعت الحصص حسب الحاجة، وفق تعبيره.")).toEqual([]);
		const [a] = attributionsOf("ar", "نجا ثلاثة بحارة، بحسب التحقيقات الأولية.");
		expect(told(a)).toMatchObject({ source: "التحقيقات الأولية", class: "document" });
		const [b] = attributionsOf("ar", "وفقا لتقرير طبي، تحسنت حال الجرحى.");
		expect(told(b)).toMatchObject({ source: "تقرير طبي", class: "document" });
	});

	it("hears no verb behind a word that only a noun follows, nor in «يذكر أن»", () => {
		expect(attributionsOf("ar", "أجرت الشركة استطلاع رأي في المدينة.")).toEqual([]);
		expect(attributionsOf("ar", "يذكر أن الجسر بني قبل مئة عام.")).toEqual([]);
		const [a] = attributionsOf("ar", "وبيّن المدير أن الطريق مفتوح.");
		expect(told(a)).toMatchObject({ source: "المدير", cue: "بيّن" });
		expect(attributionsOf("ar", "وقع الحادث بين المدير والعمال.")).toEqual([]);
	});

	it("carries the last speaker on over where it was said", () => {
		const [, b] = attributionsOf("ar", "قال مسؤول عراقي إن الجسر أغلق. وأضاف في تصريح لإذاعة محلية أن العمل سيبدأ.");
		expect(told(b)).toMatchObject({ source: "مسؤول عراقي", content: "العمل سيبدأ" });
	});

	it("takes a body whose words follow without «أن»", () => {
		const [a] = attributionsOf("ar", "أعلن المجلس البلدي إغلاق الجسر القديم أمام الشاحنات الثقيلة والحافلات.");
		expect(told(a)).toMatchObject({ source: "المجلس البلدي", class: "organisation" });
	});

	it("takes a verb only in the form of a verb: «الجدد» and «البحث» say nothing", () => {
		expect(attributionsOf("ar", "وصل اللاجئون الجدد إلى المخيم واستمرت عمليات البحث.")).toEqual([]);
	});
});

describe("attribution in English", () => {
	it("takes the subject before the verb", () => {
		const [a] = attributionsOf("en", "Medical sources said that the hospital had received twenty wounded.");
		expect(told(a)).toEqual({
			source: "Medical sources",
			cue: "said",
			content: "the hospital had received twenty wounded",
			class: "unnamed_source",
		});
	});

	it("finds what was said before a verb that closes the sentence, past its day", () => {
		const [a] = attributionsOf("en", "The road to the airport has reopened, a Turkish official said on Sunday.");
		expect(told(a)).toMatchObject({ content: "The road to the airport has reopened", class: "unnamed_official" });
	});

	it("skips who is told", () => {
		const [a] = attributionsOf("en", "A spokesman told Reuters the bridge was closed.");
		expect(told(a)).toMatchObject({ cue: "told", content: "the bridge was closed" });
	});

	it("gives a participle the subject of its clause, however far", () => {
		const [a] = attributionsOf(
			"en",
			"Washington began a second round of quiet talks with both parties, considering that the first one had failed.",
		);
		expect(told(a)).toMatchObject({ source: "Washington", content: "the first one had failed" });
	});

	it("cuts a passive at its clause, but not at the dash of a number", () => {
		const [a] = attributionsOf("en", "The force, estimated to number around 300-400 men, left on Monday.");
		expect(told(a)).toMatchObject({ source: null, class: "passive" });
		expect(a?.content.quote).toContain("300-400 men");
		expect(a?.content.quote).not.toContain("Monday");
	});

	it("reads an authority without a verb", () => {
		const [a] = attributionsOf("en", "According to local officials, two bridges were closed.");
		expect(told(a)).toMatchObject({
			source: "local officials",
			content: "two bridges were closed",
			class: "unnamed_official",
		});
	});

	it("names the attribution that another one stands in", () => {
		const all = attributionsOf("en", "The ministry said that residents reported the bridge was closed.");
		expect(all.map((a) => a.cue.quote)).toEqual(["said", "reported"]);
		expect(all[1]?.parent).toBe(0);
	});

	it("says nothing of a report without speech", () => {
		expect(attributionsOf("en", "The convoy reached the camp at noon.")).toEqual([]);
	});
});

describe("what an English verb of saying tells", () => {
	it('begins behind the verb where a later "that" only joins another clause', () => {
		const [a] = attributionsOf("en", "The army said it had taken the town and that the road was open.");
		expect(told(a)).toMatchObject({ source: "The army", content: "it had taken the town and that the road was open" });
	});

	it("has no source where somebody is described, and one where somebody describes", () => {
		const [passive] = attributionsOf(
			"en",
			"The army began to clear out the base, which is described as the largest there.",
		);
		expect(passive?.source).toBeNull();
		const [active] = attributionsOf("en", "Planes bombed what the army described as a weapons depot.");
		expect(told(active)).toMatchObject({ source: "the army", cue: "described as" });
	});

	it("is told by those who negotiate, too", () => {
		const [a] = attributionsOf("en", "On Monday, mediators said talks would resume.");
		expect(told(a)).toMatchObject({ source: "mediators", content: "talks would resume", class: "unnamed_source" });
	});
});

describe("the subject of an English verb of saying is the whole noun phrase", () => {
	const sources: readonly (readonly [string, string | null])[] = [
		[
			"Lina Haddad, a spokeswoman for the water board, said the pumps were running.",
			"Lina Haddad, a spokeswoman for the water board",
		],
		[
			"Norland's transport minister, Karim Saleh, said the port would reopen.",
			"Norland's transport minister, Karim Saleh",
		],
		[
			"A member of the city council, Karim Saleh said the market had burned.",
			"A member of the city council, Karim Saleh",
		],
		["Omar Karimi, from the Relief Society, warned that fuel was short.", "Omar Karimi, from the Relief Society"],
		["The head of the Farmers' Union said prices had doubled.", "The head of the Farmers' Union"],
		["Officials in the besieged district said the last bakery had closed.", "Officials in the besieged district"],
		["Security and medical sources said nine people were wounded.", "Security and medical sources"],
		["Karim Saleh, who was visiting the camp, said aid would arrive.", "Karim Saleh"],
		["The Office for Water and Roads (OWR) reported three floods.", "The Office for Water and Roads (OWR)"],
		['"The bridge is gone," said Lina Haddad, a nurse in the town.', "Lina Haddad, a nurse in the town"],
		['"The bridge is gone," she said in a telephone call.', "she"],
		["The army denied the claim and accused the rebels of looting.", "The army"],
		["The ship sank, the agency reported, citing two port officials.", "the agency"],
		["The food agency warned of famine in the valley.", "The food agency"],
		["Of the teachers, 70 percent said the road was safe.", "70 percent"],
		["'We have nothing left,' Dr Saleh added.", "Dr Saleh"],
		["No group claimed responsibility for the blast.", "No group"],
		// Commas lost: what a preposition stands before is no subject.
		["Shells killed two women in the north of the town the monitor said.", "the monitor"],
		["The road to the camp was cut at dawn he told reporters.", "he"],
	];
	for (const [text, source] of sources)
		it(text, () => {
			const all = attributionsOf("en", text);
			expect(all[0]?.source?.quote).toBe(source);
			for (const a of all.slice(1)) if (a.cue.quote === "accused") expect(a.source?.quote).toBe(source);
		});

	it("holds what was said before the verb where only a place or a time follows", () => {
		const [a] = attributionsOf("en", '"We lost everything in one night," she said in a telephone call.');
		expect(told(a)).toMatchObject({ source: "she", content: "We lost everything in one night" });
		const [b] = attributionsOf("en", "Two bridges fell, the ministry said on Sunday, as the rain went on.");
		expect(told(b)).toMatchObject({ source: "the ministry", content: "Two bridges fell" });
	});

	it("gives what an agency tells to the agency, and to those it cites as well", () => {
		const all = attributionsOf("en", "Reuters, citing two port officials, reported that the ship had sunk.");
		expect(all.map((a) => a.source?.quote)).toEqual(["two port officials", "Reuters"]);
		for (const a of all) expect(a.content.quote).toMatch(/the ship had sunk$/);
	});
});

describe("a form of saying that says nothing", () => {
	for (const text of [
		"The court heard of alleged crimes in the valley.",
		"Three men accused of theft were freed.",
		"The widely criticised plan was dropped.",
		"Several accused men fled.",
		"It is not easy to say.",
	])
		it(text, () => expect(attributionsOf("en", text)).toEqual([]));

	it("is told by nobody, or by its agent, behind an auxiliary", () => {
		expect(told(attributionsOf("en", "The ferry was believed to be lost.")[0])).toMatchObject({
			source: null,
			class: "passive",
		});
		expect(told(attributionsOf("en", "The closure was announced on Friday by the port authority.")[0])).toMatchObject({
			source: "the port authority",
		});
		expect(told(attributionsOf("en", "Karim Saleh was quoted as saying that the port was safe.")[0])).toMatchObject({
			source: "Karim Saleh",
			content: "the port was safe",
		});
	});
});

it("costs no more a sentence in a long report than in a short one", () => {
	const one = "وقال مسؤول عراقي إن الطريق مفتوح. ";
	const reading = read({ id: "t", lang: "ar", text: one.repeat(400) }, testKit(), {
		prefer: "past",
		only: ["attributions"],
	});
	expect(reading.attributions).toHaveLength(400);
	expect(new Set(reading.attributions!.map((a) => a.source?.quote))).toEqual(new Set(["مسؤول عراقي"]));
});
