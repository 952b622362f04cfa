import { amount, approxMod, clitic, definite, durationTime, loose, one, opt, outside, type Rule, rulesFor, unsaid, where } from "../../grammar/index.js";
import type { TimeExpression, TimeUnit } from "../../model/index.js";
import { bare, counting, many, one1, single } from "./time-elements.js";

/** How long: amounts of time. A dual noun holds its own number («يومين»); a noun alone counts one only in context. */
const t = rulesFor("ar/duration", "time");
/** «المديرين العامين» are directors-general: with the article two years need a word beside them that tells time. */
const dual = where("unit", (u, m) => u.n === 2 && !(u.unit === "year" && m.article && m.before.length === 0));
const theTwoYears = definite(where("unit", (u) => u.n === 2 && u.unit === "year"));
const afterwards = opt(where("approxAfter", (a) => a === "about"));
const later = (mark: unknown): { mod?: "APPROX" } => (mark === undefined ? {} : { mod: "APPROX" });
const whole = opt("whole");
/** Parts are said of what is not long: "two thirds of a century" is no length one counts. */
const short = where("unit", (u, m) => u.n === 1 && m.after === null && (u.unit === "hour" || u.unit === "minute" || u.unit === "day" || u.unit === "year"));
/** Nobody counts a hundred decades: «عام 2003 عقد النادي» is a year and a verb. */
const LONG: { readonly [U in TimeUnit]?: true } = { decade: true, century: true };

export const durations: readonly Rule[] = [
	t("number", [opt("approx"), counting, "unit", whole, afterwards], (about, n, u, _w, late) => (n.value.value > 99 && u.value.unit in LONG ? null : { at: "duration", amount: { ...amount(n, u.value.unit), ...later(late), ...approxMod(about) } })),
	t("units-number", [many, definite(counting)], (u, n) => ({ at: "duration", amount: amount(n, u.value.unit) })),
	t("dual", [opt("approx"), dual, whole], (about, u) => ({ at: "duration", amount: { ...amount(2, u.value.unit), ...approxMod(about) } })),
	t("the-dual", [outside(one("during", "of", "since", "between", "after", "ago", "until")), theTwoYears], (_d, u) => ({ at: "duration", amount: amount(2, u.value.unit) })),
	t("the-dual-shifted", [theTwoYears, outside(one("past", "next", "following", "previous", "digits"))], (u) => ({ at: "duration", amount: amount(2, u.value.unit) })),
	t("one", ["approx", single, whole], (about, u) => ({ at: "duration", amount: { ...amount(1, u.value.unit), ...approxMod(about) } })),
	t("one-from-event", [outside(one("after", "ago")), single, outside("countedFrom")], (_w, u) => ({ at: "duration", amount: amount(1, u.value.unit) })),
	t("one-about", [single, where("approxAfter", (a) => a === "about")], (u) => ({ at: "duration", amount: { ...amount(1, u.value.unit), mod: "APPROX" } })),
	t("one-said", [single, where("numeral", (n) => n.n === 1)], (u) => ({ at: "duration", amount: amount(1, u.value.unit) })),
	t("one-alone", ["unitAlone"], (u) => ({ at: "duration", amount: amount(1, u.value) }), { before: ["number", "numeral", "digits", "percentWord", "vagueNumber", "half"] }),
	t("one-whole", [single, "whole"], (u) => ({ at: "duration", amount: amount(1, u.value.unit) })),
	t("half", [opt("approx"), "half", bare], (about, h, u) => ({ at: "duration", amount: { ...amount(h.value, u.value.unit), ...approxMod(about) } })),
	t("parts", [opt("approx"), counting, where("denominator", (d) => d.plural === true), short], (about, n, d, u) => (n.value.value < d.value.n ? { at: "duration", amount: { ...amount(n.value.value / d.value.n, u.value.unit), ...approxMod(about) } } : null)),
	t("two-parts", [opt("approx"), where("denominator", (d) => d.held === 2), short], (about, d, u) => ({ at: "duration", amount: { ...amount(2 / d.value.n, u.value.unit), ...approxMod(about) } })),
	t("one-and-a-half", [bare, clitic("half", "and"), opt(bare)], (u, h) => ({ at: "duration", amount: amount(1 + h.value, u.value.unit) })),
	t("two-and-a-half", [dual, clitic("half", "and"), opt(bare)], (u, h) => ({ at: "duration", amount: amount(2 + h.value, u.value.unit) })),
	t("number-and-a-half", [counting, "unit", clitic("half", "and"), opt(bare)], (n, u, h) => ({ at: "duration", amount: amount(n.value.value + h.value, u.value.unit) })),
	t("several", ["several", many], (_s, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("units-several", [definite(many, false), definite("several", false)], (u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("vague", ["vagueNumber", many], (_v, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("one-or-two", [single, "or", dual], (u, _o, d) => (u.value.unit === d.value.unit ? { at: "duration", amount: { n: 1, max: 2, unit: u.value.unit } } : null)),
	t("number-or-number", [counting, "or", counting, one("unit")], (a, _o, b, u) => ({ at: "duration", amount: { n: a.value.value, max: b.value.value, unit: u.value.unit } })),
	t("two-or-number", [dual, "or", counting], (u, _o, n) => (n.value.value > 2 && n.value.value < 11 ? { at: "duration", amount: { n: 2, max: n.value.value, unit: u.value.unit } } : null)),
	t(
		"units",
		[
			definite(
				where("unit", (u, m) => u.n === "many" && m.after === null),
				false,
			),
		],
		(u) => ({ at: "duration", amount: unsaid(u.value.unit) }),
		{ after: ["dayPart", "weekday"], before: ["numeral", "of"] },
	),
];

/** Larger before smaller: «سنة وشهرين» is one amount, «يومين وثلاثة» is none. */
const SIZE: Record<TimeUnit, number> = { second: 0, minute: 1, hour: 2, day: 3, week: 4, weekend: 4, month: 5, quarter: 6, half: 7, year: 8, decade: 9, century: 10 };

/** A stage later: amounts of two and three units, and nouns alone that «لمدة» or «طوال» shows to count one. */
export const composedDurations: readonly Rule[] = [
	t("during-one", [outside(one("forSoLong", "throughout")), single], (_d, u) => ({ at: "duration", amount: one1(u.value.unit) }), { after: ["nameTail"] }),
	t("throughout-the", [outside("throughout"), definite(bare)], (_d, u) => ({ at: "duration", amount: one1(u.value.unit) }), { after: ["past", "next", "current", "same", "following", "ordinal", "number", "nameTail", "of"] }),
	t("and", [durationTime, opt("and"), clitic(durationTime, "and")], (a, _j, b) => sum(a.value, b.value)),
	t("and-spaced", [durationTime, "and", durationTime], (a, _j, b) => sum(a.value, b.value)),
	t("and-one-and", [durationTime, opt("and"), loose(single), opt("and"), loose(durationTime)], (a, j, u, k, b) => {
		if ((j === undefined && u.before[0] !== "and") || (k === undefined && b.before[0] !== "and")) return null;
		const two = sum(a.value, { at: "duration", amount: one1(u.value.unit) });
		return two && sum(two, b.value);
	}),
	t("and-one", [durationTime, clitic(single, "and")], (a, u) => sum(a.value, { at: "duration", amount: one1(u.value.unit) })),
	t("one-and", [single, clitic(durationTime, "and")], (u, b) => sum({ at: "duration", amount: one1(u.value.unit) }, b.value)),
];

function sum(a: TimeExpression, b: TimeExpression): TimeExpression | null {
	if (a.at !== "duration" || b.at !== "duration" || a.amount.max !== undefined || b.amount.max !== undefined) return null;
	const smaller = a.plus?.at(-1) ?? a.amount;
	if (smaller.n === null || b.amount.n === null || b.amount.mod !== undefined || SIZE[smaller.unit] <= SIZE[b.amount.unit]) return null;
	return { at: "duration", amount: a.amount, plus: [...(a.plus ?? []), b.amount, ...(b.plus ?? [])] };
}
