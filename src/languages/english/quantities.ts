import { all, composed, type LexiconTables, measured, measuredRange, one, opt, outside, punct, qualified, quantity, quantityRange, type Rule, rulesFor, VAGUE, where } from "../../grammar/index.js";
import { numberRules } from "./fractions.js";

/** The small words of English quantities. */
export const quantityWords: LexiconTables = {
	percentWord: all(["%", "percent", "per cent", "pct", "percentage point", "percentage points", "per cent of"]),
	including: all(["including", "among them", "of whom", "of them", "most of them", "mostly", "among whom"]),
	ofThem: all(["of them", "of whom", "of these", "of those", "of the dead", "of the victims", "of the wounded"]),
	none: all(["no"]),
	compoundHead: all([
		"sentence",
		"sentences",
		"penalty",
		"toll",
		"row",
		"threat",
		"threats",
		"rate",
		"squad",
		"certificate",
		"swap",
		"swaps",
		"exchange",
		"deal",
		"release",
		"crisis",
		"situation",
		"boat",
		"ship",
		"vessel",
		"caravan",
		"truck",
		"convoy",
		"camp",
		"centre",
		"center",
		"facility",
		"agency",
		"fund",
		"policy",
		"issue",
		"file",
		"list",
		"video",
		"taker",
		"takers",
		"taking",
		"hospital",
		"school",
		"clinic",
		"area",
		"population",
		"community",
		"settlement",
		"group",
		"organisation",
		"organization",
		"support",
		"statement",
		"testimony",
		"impact",
		"status",
		"protection",
		"transfer",
		"rescue",
		"flow",
		"influx",
		"trap",
		"blow",
		"spiral",
		"bed",
		"count",
	]),
	ageCue: all(["aged", "age", "ages", "the age of"]),
	ageSubject: all(["he was", "she was", "he is", "she is", "who was", "who is", "he turned", "she turned"]),
	minus: all(["minus", "negative"]),
	/** Words that a number names instead of counting: aircraft, missiles, diseases, numbered things. */
	notTime: all(["covid", "mig", "su", "sukhoi", "tupolev", "apollo", "annex", "clause", "paragraph", "category", "battalion", "iphone", "psalm", "windows"]),
};

const q = rulesFor("en/quantity", "amount");
const dash = punct("-–");
const to = one("punct", "to");

/** "Dozens of barrel bombs" are counted, not measured. */
const OF_THINGS = { after: ["counted"] } as const;

export const quantityRules: readonly (readonly Rule[])[] = [
	...numberRules,
	[
		q("number", [opt("approx"), "number", opt("approxAfter")], (a, x, b) => quantity(a ?? b, x)),
		q("number-noun-approx", ["number", outside(one("counted", "measure", "percentWord")), outside("approxAfter")], (x, _c, b) => quantity(b, x)),
		q("range", [opt("approx"), opt(one("between", "from")), "number", to, opt("currency"), "number"], (_a, _f, a, l, _c, b) => (l.class !== "punct" || "-–—".includes(l.value as string) ? quantityRange(a, b) : null)),
		// "five or six feet", «خمسة أو ستة»: next to each other, or it is a choice.
		q("or", [opt("approx"), "number", "or", "number"], (_a, a, _o, b) => (b.value.value <= 2 * a.value.value ? quantityRange(a, b) : null)),
		q("between", [opt("approx"), "between", "number", "and", opt("currency"), "number"], (_a, _b, a, _n, _c, b) => quantityRange(a, b)),
		q("half-of", [opt("approx"), "half", outside(one("of", "the", "counted"))], (a, h) => quantity(a, h.value), { before: ["ordinal", "the", "past", "next", "direction"] }),
		q("half-measure", [opt("approx"), "half", opt("indefinite"), "measure"], (a, h, _i, m) => quantity(a, h.value, { unit: m.value.unit, kind: m.value.kind }), { before: ["number"] }),
		q("vague", [opt("approx"), "vagueNumber"], () => VAGUE),
		q("none", ["none", outside(opt(one("demonym", "actorName"))), outside("counted")], () => quantity(undefined, 0)),
		q("implicit", ["indefinite", outside(where("counted", (c) => c.one === true))], (_i, c) => quantity(undefined, 1, { implicit: true, unit: c.value.unit, kind: c.value.kind }), { after: ["placeKind", "orgNoun", "compoundHead"] }),
	],
	[
		q("percent", ["amount", outside(opt(dash)), outside("percentWord")], (x) => measured(x.value, "%", "percent")),
		q("measure", ["amount", outside(opt(dash)), outside(where("measure", (m) => m.unit !== "magnitude"))], (x, _d, m) => measured(x.value, m.value.unit, m.value.kind)),
		// "400 magnitude 2 earthquakes" are so many of them.
		q("magnitude-behind", ["amount", outside(opt(dash)), outside(where("measure", (m) => m.unit === "magnitude"))], (x, _d, m) => measured(x.value, m.value.unit, m.value.kind), { after: ["number", "digits"] }),
		q("measure-vague", [where("amount", (x) => x.qualifier === "vague"), outside("of"), outside("measure")], (x, _o, m) => measured(x.value, m.value.unit, m.value.kind), OF_THINGS),
		q("money", [opt("approx"), outside("currency"), "amount"], (a, c, x) => measured(qualified(a, x.value), c.value, "money")),
		// "$5 M": without a currency the letter stands for metres.
		q("money-letter", [opt("approx"), outside("currency"), "number", "scaleLetter"], (a, c, x, l) => measured(quantity(a, composed(x.value.value * l.value, x)), c.value, "money")),
		q("money-between", [one("between", "from"), outside("currency"), "number", one("and", "to", "punct"), opt("currency"), "number"], (_f, c, a, _l, _c, b) => {
			const r = quantityRange(a, b);
			return r && measured(r, c.value, "money");
		}),
		q("between-measures", [opt("approx"), "between", "number", one("percentWord", "measure"), "and", "number", outside(one("percentWord", "measure"))], (_a, _b, a, u, _n, b, v) => measuredRange(a, u, b, v)),
		q("range-of-measures", [opt("approx"), opt(one("from", "between")), "number", one("percentWord", "measure"), to, "number", outside(one("percentWord", "measure"))], (_a, _f, a, u, d, b, v) => (d.class === "to" || "-–—".includes(d.value as string) ? measuredRange(a, u, b, v) : null)),
		q("magnitude", [outside(where("measure", (m) => m.unit === "magnitude")), outside(opt("of")), "amount"], (_m, _o, x) => (x.value.unit === undefined ? measured(x.value, "magnitude", "other") : null)),
	],
];
