import { clitic, dateTime, definite, longTime, one, opt, punct, type Rule, rulesFor, where } from "../../grammar/index.js";
import type { TimeExpression, TimeUnit } from "../../model/index.js";
import { bare, close, comma, open, single } from "./time-elements.js";

/** The nth unit or weekday of a longer time, and the weekday beside its date. */
const t = rulesFor("ar/time", "time");

const plainWeekday = where("time", (e) => e.at === "weekday" && e.shift === undefined);
const isDay = where("time", (e) => e.at === "unit" && e.unit === "day");
const link = one("of", "on");
/** «بشهر آذار»: the link written onto the month. */
const linked = clitic(dateTime, "with", "for");
const indefiniteWeekday = definite("weekday", false);
const which = one("ordinal", "past");
/** «أول», «ثالث», «آخر» before their noun. */
const whichFirst = one("ordinal", "timePart");

/** −1 = the last; null where the word does not tell which. */
function nOf(m: { class: string; value: unknown }): number | null {
	if (m.class === "ordinal") return m.value as number;
	return m.class === "past" || m.value === "END" ? -1 : m.value === "START" ? 1 : null;
}

/** How many of a unit a longer time can hold; none of the longest. */
const MOST: Record<TimeUnit, number> = { second: 0, minute: 0, hour: 24, day: 31, week: 53, weekend: 5, month: 12, quarter: 4, half: 2, year: 10, decade: 10, century: 0 };

function nth(m: { class: string; value: unknown }, unit: TimeUnit, of: TimeExpression, weekday?: number): TimeExpression | null {
	const n = nOf(m);
	// «القرن التاسع عشر في عام 1887» is no nineteenth century of that year.
	return n === null || n > MOST[unit] ? null : { at: "nth", n, unit, of, ...(weekday === undefined ? {} : { weekday }) };
}

/** «الاثنين الثالث من آذار» is Monday the third where that day is a Monday, else the third Monday. */
function nthWeekday(day: number, m: { class: string; value: unknown }, of: TimeExpression): TimeExpression | null {
	const it = nth(m, "day", of, day);
	if (it === null || m.class !== "ordinal") return it;
	const date: TimeExpression | null = of.at === "date" && of.month !== undefined && of.day === undefined ? { ...of, day: m.value as number } : of.at === "nth" || of.at === "unit" ? { at: "nth", n: m.value as number, unit: "day", of } : null;
	return date === null ? it : { at: "both", main: date, check: { at: "weekday", weekday: day }, ...((m.value as number) <= 5 ? { or: it } : {}) };
}

export const nths: readonly Rule[] = [
	t("nth-within", [where("time", (e) => e.at === "nth" && e.of === undefined), opt("of"), where("time", (e) => (e.at === "date" && e.month === undefined) || (e.at === "unit" && e.unit === "year"))], (n, _o, of) => ({ ...(n.value as Extract<TimeExpression, { at: "nth" }>), of: of.value })),
	t("half-of", [where("time", (e) => e.at === "nth" && e.unit === "half" && e.of === undefined), "of", longTime], (n, _o, of) => ({ ...(n.value as Extract<TimeExpression, { at: "nth" }>), of: of.value })),
	t("nth-of", [definite(bare), which, link, dateTime], (u, n, _o, of) => nth(n, u.value.unit, of.value)),
	t("nth-of-linked", [definite(bare), which, linked], (u, n, of) => nth(n, u.value.unit, of.value)),
	t("first-of", [whichFirst, single, link, dateTime], (n, u, _o, of) => nth(n, u.value.unit, of.value)),
	t("first-of-linked", [whichFirst, single, linked], (n, u, of) => nth(n, u.value.unit, of.value)),
	t("nth-weekday-of", [opt(definite(bare, false)), definite("weekday"), which, link, dateTime], (u, d, n, _o, of) => (u && u.value.unit !== "day" ? null : nthWeekday(d.value, n, of.value))),
	t("nth-weekday-of-linked", [definite("weekday"), which, linked], (d, n, of) => nthWeekday(d.value, n, of.value)),
	t("first-weekday-of", [whichFirst, opt(single), indefiniteWeekday, link, dateTime], (n, _u, d, _o, of) => nth(n, "day", of.value, d.value)),
	t("first-weekday-of-linked", [whichFirst, opt(single), indefiniteWeekday, linked], (n, _u, d, of) => nth(n, "day", of.value, d.value)),
	t("nth-weekday-of-this-month", [definite("weekday"), definite("ordinal")], (d, n) => (n.value > MOST.weekend ? null : nth(n, "day", { at: "unit", unit: "month", offset: 0 }, d.value))),
	t("today-weekday", [isDay, opt(comma), opt(open), plainWeekday, opt(close)], (d, _c, _o, w) => ({ at: "both", main: d.value, check: w.value })),
	t("today-weekday-date", [isDay, opt(comma), plainWeekday, opt(punct("،,(")), where("time", (e) => e.at === "date" && e.day !== undefined && e.month !== undefined), opt(close)], (_t, _c, w, _p, d) => ({ at: "both", main: d.value, check: w.value })),
	t("night-weekday", [where("time", (e) => e.at === "dayPart" && e.of.at === "unit"), plainWeekday], (n, w) => {
		const night = n.value as Extract<TimeExpression, { at: "dayPart" }>;
		return { ...night, of: { at: "both", main: night.of, check: w.value } };
	}),
	t("weekday-today", [plainWeekday, opt(comma), opt(open), isDay, opt(close)], (w, _c, _o, d) => ({ at: "both", main: d.value, check: w.value })),
	t("weekday-date", [where("time", (e) => e.at === "weekday"), opt(punct("،,(")), opt(one("corresponding", "on")), where("time", (e) => e.at === "date" && e.day !== undefined && e.month !== undefined), opt(close)], (w, _c, _m, d) => ({ at: "both", main: d.value, check: w.value })),
	t("weekday-day-of-month", [where("time", (e) => e.at === "weekday"), opt(punct("،,(")), where("time", (e) => e.at === "nth" && e.unit === "day"), opt(close)], (w, _c, d) => ({ at: "both", main: d.value, check: w.value })),
];
