import { anyTime, clitic, dayInFigures, dayOfMonth, durationTime, glued, loose, type Mark, numberOf, one, opt, outside, punct, type Rule, recentYear, rulesFor, shiftOf, shortYear, where, yearNumber } from "../../grammar/index.js";
import type { Amount, TimeExpression } from "../../model/index.js";
import { amountOf, anyMonth, close, hyphen, one1, shift, single } from "./time-elements.js";

/** Ranges of days, months, years and amounts. The end that says its month or year lends it to the other. */
const t = rulesFor("ar/time", "time");

/** «حتى», «إلى», also «وحتى»; between figures a dash. */
const to = loose(one("to", "until"));
const toOrDash = loose(one("to", "until", "punct"));
const fromOrBetween = opt(one("from", "between"));
const pair = opt("unitPair");
const isDash = (m: { class: string; value: unknown } | undefined) => m?.class !== "punct" || "-–—".includes(m.value as string);
const theMonth = where("time", (e) => e.at === "unit" && e.unit === "month");
const small = where("number", (n) => n.value < 1000);
const counted = where("time", (e) => e.at === "duration" && e.amount.n !== null);

export const ranges: readonly Rule[] = [
	t("from-to", [opt("from"), anyTime, to, anyTime], (_f, a, _t, b) => ({ at: "range", from: a.value, to: b.value })),
	t("between", ["between", pair, anyTime, opt("and"), loose(anyTime)], (_b, _p, a, j, b) => (j === undefined && b.before[0] !== "and" ? null : { at: "range", from: a.value, to: b.value })),
	t("dash", [anyTime, opt(hyphen), hyphen, anyTime], (a, _g, _h, b) => ({ at: "range", from: a.value, to: b.value })),
	t("between-years", ["between", opt(one("unitPair", "unit")), opt("in"), recentYear, opt("and"), loose(recentYear)], (_b, _u, _i, a, _a, b) => ({ at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value } })),
	t("years-dash-short", [recentYear, glued(punct("-–/")), glued(shortYear)], (a, _h, b) => (+b.value > a.value.value % 100 ? { at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: a.value.value - (a.value.value % 100) + +b.value } } : null)),
	t("days-of-month", [fromOrBetween, dayOfMonth, toOrDash, dayOfMonth, opt("of"), anyMonth, opt(punct("(/")), opt(anyMonth), opt(close), opt(shift), opt(yearNumber)], (_f, a, link, b, _o, m, _p, n, _c, s, y) => (isDash(link) && (n?.value ?? m.value) === m.value ? days(a, b, m.value, y?.value.value, s) : null)),
	t("days-and", [opt("between"), pair, dayInFigures, opt("and"), loose(dayInFigures), opt("of"), anyMonth, opt(punct("(/")), opt(anyMonth), opt(close), opt(shift), opt(yearNumber)], (f, _p, a, joined, b, _o, m, _q, n, _c, s, y) =>
		(n?.value ?? m.value) !== m.value || (joined === undefined && b.before[0] !== "and") || (f === undefined && b.class === "ordinal" && a.class === "ordinal") ? null : days(a, b, m.value, y?.value.value, s),
	),
	t("month-days", [anyMonth, dayInFigures, toOrDash, dayInFigures, opt(yearNumber)], (m, a, link, b, y) => (isDash(link) ? days(a, b, m.value, y?.value.value) : null)),
	t("days-of-the-month", [fromOrBetween, dayInFigures, toOrDash, dayInFigures, opt(one("of", "on")), theMonth], (_f, a, link, b, _o, m) => (isDash(link) ? daysOf(a, b, m.value) : null)),
	t("days-and-of-the-month", [opt("between"), pair, dayInFigures, opt("and"), loose(dayInFigures), opt(one("of", "on")), theMonth], (_f, _p, a, j, b, _o, m) => ((j === undefined && b.before[0] !== "and") || (a.class === "ordinal" && b.class === "ordinal") ? null : daysOf(a, b, m.value))),
	t("days-and-of-shift", [opt("between"), pair, dayInFigures, opt("and"), loose(dayInFigures), opt("of"), shift], (_f, _p, a, j, b, _o, s) => ((j === undefined && b.before[0] !== "and") || (a.class === "ordinal" && b.class === "ordinal") ? null : daysOf(a, b, { at: "unit", unit: "month", offset: shiftOf(s) }))),
	t("month-pair", [where("unitPair", (u) => u === "month"), anyMonth, clitic(anyMonth, "and"), opt(shift), opt(yearNumber)], (_u, a, b, s, y) =>
		a.value < b.value ? { at: "range", from: { at: "date", month: a.value, shift: s && shiftOf(s), year: y?.value.value }, to: { at: "date", month: b.value, shift: s && shiftOf(s), year: y?.value.value } } : null,
	),
	// Two days in a row are a stretch; between «الاثنين والخميس» lie others, and «كل اثنين وثلاثاء» come back.
	t("weekday-pair", [pair, "weekday", clitic("weekday", "and"), opt(shift)], (_u, a, b, s) => (b.value % 7 === (a.value + 1) % 7 ? { at: "range", from: { at: "weekday", weekday: a.value, shift: s && shiftOf(s) }, to: { at: "weekday", weekday: b.value, shift: s && shiftOf(s) } } : null), {
		before: ["every"],
		after: ["every"],
	}),
	t("weekday-apart", [pair, "weekday", outside(clitic("weekday", "and")), outside(shift)], (_u, a, b, s) => (b.value % 7 === (a.value + 1) % 7 ? null : { at: "weekday", weekday: a.value, shift: shiftOf(s) })),
	t("durations", [fromOrBetween, durationTime, "to", durationTime], (_f, a, _t, b) => spread(amountOf(a), amountOf(b))),
	t("durations-and", ["between", durationTime, opt("and"), loose(durationTime)], (_f, a, j, b) => (j === undefined && b.before[0] !== "and" ? null : spread(amountOf(a), amountOf(b)))),
	t("durations-and-one", ["between", durationTime, clitic(single, "and")], (_b, a, u) => spread(amountOf(a), one1(u.value.unit))),
	t("durations-one-and", ["between", single, clitic(durationTime, "and")], (_b, u, b) => spread(one1(u.value.unit), amountOf(b))),
	t("durations-one", [fromOrBetween, durationTime, "to", single, opt("approxAfter")], (_f, a, _t, u, late) => ({ ...spread(amountOf(a), one1(u.value.unit)), ...(late ? { mod: "APPROX" as const } : {}) }) as TimeExpression),
	t("durations-one-first", [fromOrBetween, single, "to", durationTime], (_f, u, _t, b) => spread(one1(u.value.unit), amountOf(b))),
	t("durations-number", [fromOrBetween, small, one("to", "punct"), counted], (_f, n, link, d) => (isDash(link) ? spread({ n: n.value.value, unit: amountOf(d).unit }, amountOf(d)) : null)),
	t("durations-number-and", ["between", small, clitic(counted, "and")], (_b, n, d) => spread({ n: n.value.value, unit: amountOf(d).unit }, amountOf(d))),
];

function spread(low: Amount, high: Amount): TimeExpression {
	return { at: "durations", low, high, ...(low.mod === "APPROX" || high.mod === "APPROX" ? { mod: "APPROX" as const } : {}) };
}

type DayMark = Mark<"number" | "ordinal">;

function days(a: DayMark, b: DayMark, month: number, year: number | undefined, s?: Mark<"past" | "next" | "current">): TimeExpression | null {
	const [from, to] = [numberOf(a), numberOf(b)];
	return from >= to ? null : { at: "range", from: { at: "date", year, month, day: from, shift: s && shiftOf(s) }, to: { at: "date", year, month, day: to, shift: s && shiftOf(s) } };
}

/** Days of a month told against now: «من 4 إلى 22 من الشهر المقبل». */
function daysOf(a: DayMark, b: DayMark, of: TimeExpression): TimeExpression | null {
	const [from, to] = [numberOf(a), numberOf(b)];
	return from >= to ? null : { at: "range", from: { at: "nth", n: from, unit: "day", of }, to: { at: "nth", n: to, unit: "day", of } };
}
