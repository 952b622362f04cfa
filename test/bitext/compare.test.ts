import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBeads, compareVersions } from "../../src/bitext/index.js";
import { day, type Reads, side } from "./sides.js";

/** Kind and severity of what is found between two one-sentence versions. */
function compare(ar: string, arReads: Reads, en: string, enReads: Reads): string[] {
	return compareVersions(side("ar", [ar], arReads), side("en", [en], enReads)).discrepancies.map(
		(d) => `${d.kind} ${d.severity}`,
	);
}

describe("numbers", () => {
	const people = (quote: string, min: number, more: object = {}) => ({
		quantities: [{ quote, min, unit: "person", ...more }],
	});

	it("is silent on the same number in digits, words and thousands", () => {
		expect(
			compare(
				"نزح 820 ألف شخص من ديارهم.",
				people("820 ألف", 820000),
				"Some people, 820,000 of them, fled their homes.",
				people("820,000", 820000),
			),
		).toEqual([]);
		expect(
			compare(
				"غادرت عشرات الشاحنات القاعدة.",
				{ quantities: [{ quote: "عشرات", qualifier: "vague" }] },
				"Dozens of lorries left the base.",
				{ quantities: [{ quote: "Dozens", qualifier: "vague" }] },
			),
		).toEqual([]);
	});

	it("finds another number of the same people", () => {
		const found = compareVersions(
			side("ar", ["نقلت الحافلة 17 راكبا إلى المحطة."], people("17", 17)),
			side("en", ["The bus took 70 passengers to the station."], people("70", 70)),
		).discrepancies;
		expect(found.map((d) => [d.kind, d.severity, d.left?.quote, d.right?.quote])).toEqual([
			["number", "contradiction", "17", "70"],
		]);
		expect(found[0]!.explanation).toContain("“17”");
		expect(found[0]!.explanation).toContain("“70”");
	});

	it("calls a change of certainty a shift, and opposite limits a contradiction", () => {
		expect(
			compare(
				"حضر نحو 45 شخصا إلى الحفل.",
				people("نحو 45", 45, { qualifier: "about" }),
				"The party drew 45 people.",
				people("45", 45),
			),
		).toEqual(["hedge shift"]);
		expect(
			compare(
				"حضر 45 شخصا على الأقل إلى الحفل.",
				people("45 شخصا على الأقل", 45, { qualifier: "at_least" }),
				"Up to 45 people came to the party.",
				{ quantities: [{ quote: "Up to 45", min: null, max: 45, qualifier: "at_most", unit: "person" }] },
			),
		).toEqual(["quantifier contradiction"]);
	});

	it("finds a moved end of a range", () => {
		const range = (quote: string, min: number, max: number) => ({
			quantities: [{ quote, min, max, qualifier: "range" as const, unit: "m" }],
		});
		expect(
			compare(
				"يبلغ عرض الشارع بين 20 و25 مترا.",
				range("بين 20 و25 مترا", 20, 25),
				"The street is from 20 to 35 metres wide.",
				range("from 20 to 35 metres", 20, 35),
			),
		).toEqual(["number contradiction"]);
	});

	it("finds another unit, but not a converted amount", () => {
		const far = (quote: string, min: number, unit: string) => ({
			quantities: [{ quote, min, unit, kind: "distance" as const }],
		});
		expect(
			compare(
				"تقع القرية على بعد 6 أميال من الجسر.",
				far("6 أميال", 6, "[mi_i]"),
				"The village lies 6 kilometres from the bridge.",
				far("6 kilometres", 6, "km"),
			),
		).toEqual(["unit contradiction"]);
		expect(
			compare(
				"تقع القرية على بعد 8 كيلومترات من الجسر.",
				far("8 كيلومترات", 8, "km"),
				"The village lies 5 miles from the bridge.",
				far("5 miles", 5, "[mi_i]"),
			),
		).toEqual([]);
	});

	it("is loud about a guess at a few people, not at many or at a bound", () => {
		const told = (n: number, qualifier: "about" | "at_least") =>
			side("ar", [`بقي ${n} ركاب في المستشفى.`], {
				quantities: [{ quote: String(n), min: n, qualifier, unit: "person" }],
			});
		const exact = (n: number) =>
			side("en", [`There were ${n} passengers left in hospital.`], {
				quantities: [{ quote: String(n), min: n, unit: "person" }],
			});
		const severity = (n: number, qualifier: "about" | "at_least") =>
			compareVersions(told(n, qualifier), exact(n)).discrepancies.map((d) => `${d.kind} ${d.severity}`);
		expect(severity(6, "about")).toEqual(["hedge loss"]);
		expect(severity(600, "about")).toEqual(["hedge shift"]);
		expect(severity(6, "at_least")).toEqual(["hedge shift"]);
	});

	it("knows the strength of an earthquake in degrees from no other measure", () => {
		const strength = (quote: string, min: number, unit: string) => ({ quantities: [{ quote, min, unit }] });
		const ar = ["ضرب الساحل زلزال بقوة 7.5 درجة.", strength("7.5 درجة", 7.5, "deg")] as const;
		const told = (n: number) =>
			compare(...ar, `A magnitude ${n} earthquake struck the coast.`, strength(`magnitude ${n}`, n, "magnitude"));
		expect(told(7.5)).toEqual([]);
		expect(told(5.7)).toEqual(["number contradiction"]);
	});

	it("looks beside the bead before it calls a number wrong", () => {
		const ar = side(
			"ar",
			["شارك 40 ضابطا في التدريب بالمنطقة الشرقية.", "واستمر العمل حتى المساء مع 25 مدربا من الجوار."],
			{
				quantities: [
					{ quote: "40", min: 40 },
					{ quote: "25", min: 25 },
				],
			},
		);
		const en = side(
			"en",
			[
				"The drill in the eastern area had 25 instructors.",
				"Work went on into the evening with 40 officers from nearby.",
			],
			{
				quantities: [
					{ quote: "25", min: 25 },
					{ quote: "40", min: 40 },
				],
			},
		);
		expect(compareVersions(ar, en).discrepancies.filter((d) => d.severity !== "shift")).toEqual([]);
	});
});

describe("dates", () => {
	it("is silent on a relative date and its resolved form", () => {
		expect(
			compare(
				"قال ذلك الأربعاء الماضي في بغداد.",
				{ times: [day("الأربعاء الماضي", "2026-02-18")] },
				"He said so in Baghdad on 18 February.",
				{ times: [day("18 February", "2026-02-18")] },
			),
		).toEqual([]);
	});

	it("finds another day, and another weekday that no dateline resolves", () => {
		expect(
			compare(
				"افتتح المعرض في 9 أبريل 2019.",
				{ times: [day("9 أبريل 2019", "2019-04-09")] },
				"The fair opened on 10 April 2019.",
				{ times: [day("10 April 2019", "2019-04-10")] },
			),
		).toEqual(["date contradiction"]);
		expect(
			compare(
				"وصلوا يوم السبت إلى المدينة.",
				{ times: [{ quote: "يوم السبت", timex: "XXXX-WXX-6" }] },
				"They reached the town on Friday.",
				{ times: [{ quote: "Friday", timex: "XXXX-WXX-5" }] },
			),
		).toEqual(["date contradiction"]);
	});

	it("takes a date behind a weekday for what the weekday means", () => {
		const left = { times: [day("الأربعاء", "2026-02-18")] };
		const both = (date: string) => ({
			times: [day("Wednesday", "2026-02-18"), day(date.slice(0, 11), `2026-02-${date.slice(0, 2)}`)],
		});
		const found = (date: string) =>
			compare(
				"احترق المخزن فجر الأربعاء قرب النهر.",
				left,
				`The store burned down at dawn on Wednesday, ${date}, near the river.`,
				both(date),
			);
		expect(found("18 February")).toEqual([]);
		expect(found("11 February")).toEqual(["date contradiction"]);
	});

	it("finds another unit of time, not the same length in another one", () => {
		const lasts = (quote: string, timex: string) => ({ times: [{ quote, timex, type: "DURATION" as const }] });
		expect(
			compare(
				"يستمر العمل ثلاثة أشهر.",
				lasts("ثلاثة أشهر", "P3M"),
				"The work will last three years.",
				lasts("three years", "P3Y"),
			),
		).toEqual(["unit contradiction"]);
		expect(
			compare(
				"يستمر العمل أسبوعين كاملين.",
				lasts("أسبوعين", "P2W"),
				"The work will last for 14 days.",
				lasts("14 days", "P14D"),
			),
		).toEqual([]);
	});
});

describe("a figure on one side only", () => {
	const beads = [
		{ left: { version: "ar", sentences: [0] }, right: { version: "en", sentences: [0] }, score: 1, parts: [] },
	];
	const lone = (ar: string, en: string, figure: string, rest: string | null, arabic: object = {}) => {
		const right = side("en", [en], { quantities: [{ quote: figure, min: Number(figure) }] });
		const at = rest === null ? -1 : en.indexOf(rest);
		const of = rest === null ? null : { version: "en", start: at, end: at + rest.length, quote: rest };
		const quantities = right.quantities.map((q) => ({ ...q, of }));
		return compareBeads(side("ar", [ar], arabic), { ...right, quantities }, beads).map(
			(d) => `${d.kind} ${d.severity}`,
		);
	};
	const AR = "ودع المدرب هؤلاء السباحين عند باب المسبح.";

	it("is a loss where it counts something and the other side tells no number", () => {
		const en = "The coach saw these 14 swimmers off at the gate of the pool.";
		expect(lone(AR, en, "14", "swimmers")).toEqual(["number loss"]);
		const read = { quantities: [{ quote: "السباحين", qualifier: "vague" as const }] };
		expect(lone(AR, en, "14", "swimmers", read)).toEqual([]);
		expect(lone(AR, en, "14", "swimmers", { times: [{ quote: "عند", type: "DURATION" as const }] })).toEqual([]);
	});

	it("is none where it ranks, counts nothing, or is as small as a dual", () => {
		expect(lone(AR, "The coach saw his 14th swimmers off at the gate of the pool.", "14", "th")).toEqual([]);
		expect(lone(AR, "The coach saw swimmers off at gate 14 of the pool.", "14", null)).toEqual([]);
		expect(lone(AR, "The coach saw these 2 swimmers off at the gate of the pool.", "2", "swimmers")).toEqual([]);
	});
});

describe("places and names", () => {
	const at = (quote: string, id: string, name: string, more: object = {}) => ({
		places: [{ quote, id, name, ...more }],
	});

	it("finds another place and another direction of the same place", () => {
		expect(
			compare(
				"اندلع الحريق في مستودع بحلب فجرا.",
				at("حلب", "t:aleppo", "Aleppo"),
				"The fire broke out in a store in Homs at dawn.",
				at("Homs", "t:homs", "Homs"),
			),
		).toEqual(["place contradiction"]);
		expect(
			compare(
				"تقع المزرعة جنوب شرق حماة على النهر.",
				at("حماة", "t:hama", "Hama", { direction: "SE" }),
				"The farm lies north-west of Hama on the river.",
				at("Hama", "t:hama", "Hama", { direction: "NW" }),
			),
		).toEqual(["direction contradiction"]);
	});

	it("is silent where the other side may name the place in a word that was not read", () => {
		expect(
			compare(
				"اندلع الحريق في مستودع بحلب ثم حمص.",
				at("حلب", "t:aleppo", "Aleppo"),
				"The fire broke out in Halab, then in Homs.",
				at("Homs", "t:homs", "Homs"),
			),
		).toEqual([]);
	});

	it("finds a family name that is another one", () => {
		expect(
			compare(
				"قال المدير سامر الخطيب إن المعمل جاهز.",
				{ names: [{ quote: "سامر الخطيب" }] },
				"Director Samer Haddad said the plant was ready.",
				{ names: [{ quote: "Samer Haddad" }] },
			),
		).toEqual(["name contradiction"]);
		expect(
			compare(
				"قال المدير سامر الخطيب إن المعمل جاهز.",
				{ names: [{ quote: "سامر الخطيب" }] },
				"Director Samir al-Khateeb said the plant was ready.",
				{ names: [{ quote: "Samir al-Khateeb" }] },
			),
		).toEqual([]);
	});
});

describe("whole sentences", () => {
	it("reports a sentence without counterpart as a loss, with its bead", () => {
		const ar = side("ar", [
			"زار الوزير مدينة دير الزور والتقى 15 من وجهائها.",
			"وتناول الحضور الغداء في قاعة المحافظة قبل أن يتفرقوا ويعودوا إلى بيوتهم.",
			"ثم توجه إلى الرقة حيث افتتح 3 مدارس.",
		]);
		const en = side("en", [
			"The minister visited Deir ez-Zor and met 15 of its notables.",
			"He then went on to Raqqa, where he opened 3 schools.",
		]);
		const { alignments, discrepancies } = compareVersions(ar, en);
		expect(discrepancies.map((d) => [d.kind, d.severity, d.right])).toEqual([["omission", "loss", null]]);
		expect(alignments[discrepancies[0]!.alignment!]!.left.sentences).toEqual([1]);
	});
});

describe("properties of the comparison", () => {
	it("finds nothing between a version and itself", () => {
		const word = fc.constantFrom(
			"نحو 40 شاحنة",
			"17",
			"Hasakah",
			"الحسكة",
			"at least 7",
			"٢٠٢٦",
			"convoy",
			"بين 50 و60",
			"Omar Said",
		);
		const text = fc.array(
			fc.array(word, { minLength: 1, maxLength: 6 }).map((w) => w.join(" ")),
			{ minLength: 1, maxLength: 8 },
		);
		fc.assert(
			fc.property(text, (sentences) => {
				const reads: Reads = {
					quantities: [...sentences.join("\n").matchAll(/\d+/gu)].map((m) => ({ quote: m[0], min: Number(m[0]) })),
					places: [...sentences.join("\n").matchAll(/Hasakah|الحسكة/gu)].map((m) => ({
						quote: m[0],
						id: "t:hasakah",
						name: "Hasakah",
					})),
					names: [...sentences.join("\n").matchAll(/Omar Said/gu)].map((m) => ({ quote: m[0] })),
				};
				const { alignments, discrepancies } = compareVersions(side("a", sentences, reads), side("b", sentences, reads));
				expect(discrepancies).toEqual([]);
				expect(alignments.every((b) => b.left.sentences.join() === b.right.sentences.join())).toBe(true);
			}),
		);
	});
});
