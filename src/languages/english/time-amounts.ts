import { amount, approxMod, countNumber, glued, one as oneOf, opt, outside, punct, type Rule, rulesFor, type SpreadWords, unsaid, where } from "../../grammar/index.js";

/** What stands before "over": an amount is asked for, and it is "more than"; it belongs to the word; else it is "during". */
export const spread: SpreadWords = {
	owners: new Set(("take takes took taken taking hand hands handed handing turn turned turning fly flies flew flown flying hover hovered hovering " + "preside presides presided control authority sovereignty jurisdiction dispute disputes row concern concerns anger outrage victory").split(" ")),
	amountCues: new Set(
		(
			"for of in within after before at since by than to with from about already now only it's " +
			"is was are were be been being has have had having takes take took taken taking lasts last lasted lasting " +
			"spends spend spent spending waits wait waited waiting serves serve served serving continues continue continued persisted " +
			"stretches stretched totalled totaled totals exceeds aged requires require required needs need needed"
		).split(" "),
	),
};

/** How long: amounts of time. Rules of later stages make "ago", "the past …" and ranges of them. */
const t = rulesFor("en/duration", "time");
const hyphen = punct("-–");
const one = where("unit", (u) => u.n === 1);
const AGE = { after: ["ageWord"] } as const;
/** Behind a price or a count "a year" is the rate, no time: "$1.76 a year", "358,000 a month". */
const RATE = { before: ["number", "currency", "percentWord", "counted", "measure"] } as const;
/** Quarters and halves are shares of anything; as bare plurals they are barracks. */
const share = (u: { unit: string }) => u.unit === "quarter" || u.unit === "half";
const singular = where("unit", (u) => u.n === 1 && u.unit !== "second" && !share(u));
const many = where("unit", (u) => u.n === "many" && !share(u));
/** Parts are said of what is not long: "two thirds of a century" is no length one counts. */
const short = where("unit", (u) => u.n === 1 && (u.unit === "hour" || u.unit === "minute" || u.unit === "day" || u.unit === "year"));
const counted = where("unit", (u) => !share(u));

export const durations: readonly Rule[] = [
	t("number", [opt("approx"), countNumber, opt(hyphen), counted], (about, n, h, u) => (u.value.unit === "second" && u.value.n === 1 && h === undefined && n.value.value !== 1 ? null : { at: "duration", amount: { ...amount(n, u.value.unit), ...approxMod(about) } }), AGE),
	t("quarter-rolling", [where("number", (n) => Number.isInteger(n.value)), hyphen, where("unit", (u) => u.unit === "quarter" && u.n === 1)], (n, _h, u) => ({ at: "duration", amount: amount(n, u.value.unit) })),
	t("a-unit", [opt("approx"), "indefinite", singular], (about, _a, u) => ({ at: "duration", amount: { ...amount(1, u.value.unit), ...approxMod(about) } }), RATE),
	t("a-unit-away", ["indefinite", one, outside(oneOf("ago", "later", "earlier"))], (_a, u) => ({ at: "duration", amount: amount(1, u.value.unit) })),
	t("several", ["several", opt("of"), where("unit", (u) => u.n === "many")], (_s, _o, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("vague", ["vagueNumber", opt("of"), many], (_s, _o, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("number-more", [opt("approx"), countNumber, "more", many], (about, n, _m, u) => ({ at: "duration", amount: { ...amount(n, u.value.unit), ...approxMod(about) } })),
	t("number-and-a-half", [opt("approx"), countNumber, opt(hyphen), "and", opt(hyphen), opt("indefinite"), opt(hyphen), "half", opt(hyphen), counted], (about, n, _g, _a, _i, _o, _j, h, _k, u) => ({ at: "duration", amount: { ...amount(n.value.value + h.value, u.value.unit), ...approxMod(about) } })),
	t("unit-and-a-half", ["indefinite", one, opt(hyphen), "and", opt(hyphen), opt("indefinite"), opt(hyphen), "half"], (_a, u, _g, _n, _j, _i, _k, h) => ({ at: "duration", amount: amount(1 + h.value, u.value.unit) })),
	t("half-a-unit", [opt("approx"), "half", opt("indefinite"), opt(hyphen), singular], (about, h, _a, _h, u) => ({ at: "duration", amount: { ...amount(h.value, u.value.unit), ...approxMod(about) } }), RATE),
	t("part-of-a-unit", [opt("approx"), "half", "of", "indefinite", short], (about, h, _o, _a, u) => ({ at: "duration", amount: { ...amount(h.value, u.value.unit), ...approxMod(about) } })),
	t("parts-of-a-unit", [opt("approx"), countNumber, opt(hyphen), "denominator", "of", "indefinite", short], (about, n, _h, d, _o, _a, u) => (n.value.value < d.value.n ? { at: "duration", amount: { ...amount(n.value.value / d.value.n, u.value.unit), ...approxMod(about) } } : null)),
	t("unit-or-two", ["indefinite", singular, "or", where("number", (n) => n.value > 1 && n.value < 10)], (_a, u, _o, n) => ({ at: "duration", amount: { n: 1, max: n.value.value, unit: u.value.unit } })),
	t("one-or-two", [countNumber, "or", countNumber, many], (a, _o, b, u) => ({ at: "duration", amount: { n: a.value.value, max: b.value.value, unit: u.value.unit } })),
	t("number-and-fraction", [countNumber, where("digits", (d) => /^[1-9]$/.test(d)), glued(punct("/")), glued(where("digits", (d) => /^[2-9]$/.test(d))), opt(hyphen), counted], (n, a, _s, b, _h, u) => ({ at: "duration", amount: amount(n.value.value + +a.value / +b.value, u.value.unit) })),
	t("units", [many], (u) => ({ at: "duration", amount: unsaid(u.value.unit) }), AGE),
	t("early-units", [opt("the"), "timePart", opt(hyphen), many], (_t, _p, _h, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("units-long", [many, hyphen, "longWord"], (u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("unit-long", [singular, hyphen, "longWord"], (u) => ({ at: "duration", amount: amount(1, u.value.unit) })),
	t("number-unit-long", [opt("approx"), countNumber, hyphen, counted, hyphen, "longWord"], (about, n, _h, u) => ({ at: "duration", amount: { ...amount(n, u.value.unit), ...approxMod(about) } })),
];
