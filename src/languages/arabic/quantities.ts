import { all, clitic, definite, type LexiconTables, loose, measured, measuredRange, one, opt, outside, punct, qualified, quantity, quantityRange, type Rule, rulesFor, VAGUE, where } from "../../grammar/index.js";
import { numberRules } from "./fractions.js";

/** The small words of Arabic quantities. */
export const quantityWords: LexiconTables = {
	percentWord: all(["%", "٪", "في المئة", "في المائة", "في المية", "بالمئة", "بالمائة", "بالمية", "المئة", "المائة", "نقطة مئوية", "نقاط مئوية"]),
	including: all(["بينهم", "بينهن", "منهم", "منهن", "من بينهم", "من بينهن", "بينها", "منها", "من بينها", "بما في ذلك", "بمن فيهم", "بما فيها", "من ضمنهم", "غالبيتهم", "معظمهم", "أغلبهم"]),
	ofThem: all(["منهم", "منهن", "منها"]),
	minus: all(["سالب", "ناقص"]),
	ageCue: all(["عمره", "عمرها", "عمرهم", "أعمارهم", "أعمارهن", "بعمر", "من العمر", "البالغ", "البالغة", "سنه", "سنها", "يناهز عمره", "تناهز أعمارهم"]),
	/** Words that a number names instead of counting: aircraft, missiles, diseases, numbered things. */
	notTime: all(["كوفيد", "إف", "إس", "سو", "ميغ", "ميج", "توبوليف", "إم", "بوينغ", "بوينج", "إيرباص", "أبولو", "الفقرة", "البند", "الصفحة", "صفحة", "الغرفة", "غرفة", "فوج", "الفوج", "الكتيبة", "الفرقة", "الوحدة", "القناة"]),
};

const q = rulesFor("ar/quantity", "amount");
const dash = punct("-–—");
const said = where("counted", (c) => c.dual === true);
const two = where("number", (x) => x.value === 2 && !x.digits);
const oneSaid = where("number", (x) => x.value === 1 && !x.digits);
/** «يصل إلى 390» is at most so many, but what rose «ليصل إلى 174» has reached it. */
const approx = where("approx", (a, m) => !(a === "at_most" && m.before.includes("for")));

/** «106 بينهم» counts no yen: a measure behind its number has nothing written onto it. */
const plainMeasure = where("measure", (_x, m) => m.before.length === 0 && m.after === null);

export const quantityRules: readonly (readonly Rule[])[] = [
	...numberRules,
	[
		q("number", [opt(approx), "number", opt("approxAfter")], (a, x, b) => quantity(a ?? b, x)),
		q("number-noun-approx", ["number", outside(one("counted", "measure", "percentWord")), outside("approxAfter")], (x, _c, b) => quantity(b, x)),
		q("approx-of", [approx, opt("of"), loose(where("number", (_x, m) => !m.before.includes("and")))], (a, _o, x) => quantity(a, x)),
		q("range", [opt(approx), opt(one("between", "from")), "number", dash, "number"], (_a, _f, a, _d, b) => quantityRange(a, b)),
		// "five or six feet", «خمسة أو ستة»: next to each other, or it is a choice.
		q("or", [opt(approx), "number", "or", "number"], (_a, a, _o, b) => (b.value.value <= 2 * a.value.value ? quantityRange(a, b) : null)),
		q("between", [opt(approx), "between", "number", clitic("number", "and")], (_a, _b, a, b) => quantityRange(a, b)),
		q("between-apart", [opt(approx), "between", "number", "and", "number"], (_a, _b, a, _n, b) => quantityRange(a, b)),
		q("to", [opt(approx), opt("from"), "number", "to", "number"], (_a, _f, a, _t, b) => quantityRange(a, b)),
		q(
			"half-of",
			[
				opt(approx),
				definite(
					where("half", (h) => h === 0.5),
					false,
				),
				outside("counted"),
			],
			(a, h) => quantity(a, h.value),
		),
		q(
			"half-of-whole",
			[
				opt(approx),
				definite(
					where("half", (h, m) => h === 0.5 && m.after === null),
					false,
				),
			],
			(a, h) => quantity(a, h.value, { ofWhole: true }),
			{ before: ["number", "clockWord"] },
		),
		q("half-of-them", [opt(approx), where("half", (h, m) => h === 0.5 && m.after !== null)], (a, h) => quantity(a, h.value)),
		q("half-measure", [opt(approx), "half", loose("measure")], (a, h, m) => quantity(a, h.value, { unit: m.value.unit, kind: m.value.kind })),
		q("measure-dual", [opt(approx), where("measure", (m) => m.dual === true)], (a, m) => quantity(a, 2, { unit: m.value.unit, kind: m.value.kind })),
		q("vague", [opt(approx), "vagueNumber"], () => VAGUE),
		q("dual", [opt(approx), said], (a, c) => quantity(a, 2, { unit: c.value.unit, kind: c.value.kind }), { before: ["number", "vagueNumber"] }),
		// «مصريين اثنين»: the dual of most nouns looks like their plural, until the number says which.
		q("noun-two", [where("counted", (c, m) => c.dual !== true && c.one !== true && !m.article), two], (c) => quantity(undefined, 2, { unit: c.value.unit, kind: c.value.kind }), { before: ["number", "vagueNumber"], after: ["ofThem"] }),
		q("people-two", [definite("demonym", false), two], () => quantity(undefined, 2, { unit: "person" }), { before: ["number", "vagueNumber"], after: ["ofThem"] }),
		q("dual-two", [opt(approx), said, two], (a, c) => quantity(a, 2, { unit: c.value.unit, kind: c.value.kind })),
		q("noun-one", [where("counted", (c, m) => c.one === true && !m.article), oneSaid], (c) => quantity(undefined, 1, { unit: c.value.unit, kind: c.value.kind })),
		q("implicit", [where("counted", (c, m) => c.one === true && !m.article && m.after === null)], (c) => quantity(undefined, 1, { implicit: true, unit: c.value.unit, kind: c.value.kind }), { before: ["number", "vagueNumber"], after: ["number", "vagueNumber", "approx"] }),
	],
	[
		q("percent", ["amount", outside(loose("percentWord"))], (x) => measured(x.value, "%", "percent")),
		q("percent-before", [outside("percentWord"), "amount"], (_p, x) => measured(x.value, "%", "percent")),
		q("measure", [where("amount", (x) => x.kind === undefined), outside(plainMeasure)], (x, m) => measured(x.value, m.value.unit, m.value.kind)),
		q("measure-behind-brackets", [outside(punct("(")), where("amount", (x) => x.kind === undefined), outside(punct(")")), outside(plainMeasure)], (_o, x, _c, m) => measured(x.value, m.value.unit, m.value.kind)),
		q("money", [opt(approx), outside("currency"), "amount"], (a, c, x) => measured(qualified(a, x.value), c.value, "money")),
		q("between-measures", [opt(approx), "between", "number", one("percentWord", "measure"), clitic("number", "and"), outside(one("percentWord", "measure"))], (_a, _b, a, u, b, v) => measuredRange(a, u, b, v)),
		q("range-of-measures", ["number", one("percentWord", "measure"), dash, "number", outside(one("percentWord", "measure"))], (a, u, _d, b, v) => measuredRange(a, u, b, v)),
	],
];
