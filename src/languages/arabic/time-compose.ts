import { anyTime, clitic, clockTime, dateTime, dayInFigures, dayOfMonth, dayTime, definite, durationTime, glued, longTime, loose, numberOf, one, opt, outside, punct, type Rule, recentYear, rulesFor, shiftOf, shortYear, where, yearNumber } from "../../grammar/index.js";
import type { Amount, TimeExpression, TimeUnit } from "../../model/index.js";

/** What is built on amounts and dates: قبل, خلال … الماضية, parts of days and years, clock times, ranges. */
const t = rulesFor("ar/time", "time");

const hyphen = punct("-–—");
const open = punct("(");
const close = punct(")");
const comma = punct("،,");
const bare = where("unit", (u) => u.n === 1);
const single = definite(bare, false);
const amountOf = (m: { value: TimeExpression }): Amount => (m.value as { amount: Amount }).amount;
const one1 = (unit: TimeUnit): Amount => ({ n: 1, unit });
const digitsUpTo = (n: number) => where("digits", (d) => /^[0-9]{1,2}$/.test(d) && Number(d) <= n);
const shift = one("past", "next");
const direction = (m: { class: string }): -1 | 1 => (m.class === "past" ? -1 : 1);
const isDay = where("time", (e) => e.at === "unit" && e.unit === "day");
const plainWeekday = where("time", (e) => e.at === "weekday" && e.shift === undefined);
const SET_LETTER: Partial<Record<TimeUnit, string>> = { day: "1D", week: "1W", month: "1M", year: "1Y", decade: "10Y" };

/** Stage 2: amounts against now or against the text; clock times. */
export const counted: readonly Rule[] = [
	t("ago", [where("ago", () => true), durationTime], (a, d) => (a.value ? { at: "away", amount: amountOf(d), direction: -1 } : null)),
	t("ago-one", ["ago", single], (_a, u) => ({ at: "away", amount: one1(u.value.unit), direction: -1 })),
	t("for-since", ["since", durationTime], (_s, d) => (amountOf(d).n === null ? { at: "away", amount: amountOf(d), direction: -1 } : { at: "stretch", amount: amountOf(d), direction: -1, extent: "throughout" })),
	t("for-since-one", ["since", single], (_s, u) => ({ at: "stretch", amount: one1(u.value.unit), direction: -1, extent: "throughout" })),
	t("after", ["after", durationTime], (_a, d) => ({ at: "away", amount: amountOf(d), direction: 1, anaphor: true })),
	t("after-one", ["after", single], (_a, u) => ({ at: "away", amount: one1(u.value.unit), direction: 1, anaphor: true })),
	t("over-the-past", [durationTime, shift], (d, s) => ({ at: "stretch", amount: amountOf(d), direction: direction(s), extent: "within" })),
	t("over-the-past-units", [where("unit", (u) => u.n === "many"), shift], (u, s) => ({ at: "stretch", amount: { n: null, unit: u.value.unit }, direction: direction(s), extent: "within" })),
	t("over-the-past-number", [where("unit", (u) => u.n === "many"), one("number"), shift], (u, n, s) => ({ at: "stretch", amount: { n: n.value.value, unit: u.value.unit }, direction: direction(s), extent: "within" })),
	t("last-amount", [where("timePart", (p) => p === "END"), durationTime], (_l, d) => ({ at: "stretch", amount: amountOf(d), direction: -1, extent: "within" })),
	t("during-one", [outside(where("during", () => true)), single], (_d, u) => ({ at: "duration", amount: one1(u.value.unit) })),
	t("next-unit", [definite(bare), "following"], (u) => ({ at: "unit", unit: u.value.unit, offset: 1, anaphor: true })),
	t("same-unit", [definite(bare), "same"], (u) => ({ at: "unit", unit: u.value.unit, offset: 0, anaphor: true })),
	t("every-weekday", ["every", opt(where("unit", (u) => u.unit === "day")), "weekday"], (_e, _u, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-unit", ["every", single], (_e, u) => ({ at: "set", timex: `P${SET_LETTER[u.value.unit] ?? "1D"}`, quant: "EVERY" })),
	t("clock", [opt("clockWord"), digitsUpTo(24), glued(punct(":.")), glued(where("digits", (d) => /^[0-5][0-9]$/.test(d))), opt("meridiem"), opt(loose("zone"))], (w, h, s, m, half, z) =>
		s.value === "." && w === undefined && z === undefined ? null : { at: "clock", hour: hour24(+h.value, half?.value), minute: +m.value, zone: z?.value },
	),
	t("clock-digits", [definite("clockWord"), digitsUpTo(24), opt("meridiem"), opt(loose("zone"))], (_w, h, half, z) => ({ at: "clock", hour: hour24(+h.value, half?.value), zone: z?.value })),
	t("clock-words", ["clockWord", where("ordinal", (n) => n <= 12), opt(clitic("half", "and")), opt("meridiem"), opt(loose("zone"))], (_w, h, more, half, z) => ({ at: "clock", hour: hour24(h.value, half?.value), minute: more ? more.value * 60 : 0, zone: z?.value })),
];

function hour24(hour: number, half: "am" | "pm" | undefined): number {
	return half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
}

/** Stage 3: parts of a day, of a month, of a year; the weekday beside its date. */
export const parts: readonly Rule[] = [
	t("nth-within", [where("time", (e) => e.at === "nth" && e.of === undefined), opt("of"), where("time", (e) => (e.at === "date" && e.month === undefined) || (e.at === "unit" && e.unit === "year"))], (n, _o, of) => ({ ...(n.value as Extract<TimeExpression, { at: "nth" }>), of: of.value })),
	t("last-of", [definite(bare), "past", "of", dateTime], (u, _p, _o, of) => ({ at: "nth", n: -1, unit: u.value.unit, of: of.value })),
	t("first-of", ["ordinal", single, one("of", "in"), dateTime], (n, u, _o, of) => ({ at: "nth", n: n.value, unit: u.value.unit, of: of.value })),
	t("final-of", [where("timePart", (p) => p === "END"), single, one("of", "in"), dateTime], (_l, u, _o, of) => ({ at: "nth", n: -1, unit: u.value.unit, of: of.value })),
	t("nth-weekday-of", [definite("weekday"), one("ordinal", "past"), one("of", "in"), dateTime], (d, n, _o, of) => ({ at: "nth", n: n.class === "ordinal" ? (n.value as number) : -1, unit: "day", weekday: d.value, of: of.value })),
	t("first-weekday-of", ["ordinal", opt(single), definite("weekday", false), one("of", "in"), dateTime], (n, _u, d, _o, of) => ({ at: "nth", n: n.value, unit: "day", weekday: d.value, of: of.value })),
	t("weekend", [where("unit", (u) => u.unit === "weekend"), opt(one("past", "next", "current"))], (_u, s) => ({ at: "unit", unit: "weekend", offset: s ? shiftOf(s) : 0 })),
	t("nth-of", [definite(bare), where("ordinal", () => true), "of", dateTime], (u, n, _o, of) => ({ at: "nth", n: n.value, unit: u.value.unit, of: of.value })),
	t("today-weekday", [isDay, opt(comma), opt(open), plainWeekday, opt(close)], (d, _c, _o, w) => ({ at: "both", main: d.value, check: w.value })),
	t("weekday-today", [plainWeekday, opt(comma), opt(open), isDay, opt(close)], (w, _c, _o, d) => ({ at: "both", main: d.value, check: w.value })),
	t("weekday-date", [where("time", (e) => e.at === "weekday"), opt(punct("،,(")), opt(where("corresponding", () => true)), where("time", (e) => e.at === "date" && e.day !== undefined && e.month !== undefined), opt(close)], (w, _c, _m, d) => ({ at: "both", main: d.value, check: w.value })),
	t("weekday-day-of-month", [where("time", (e) => e.at === "weekday"), opt(punct("،,(")), where("time", (e) => e.at === "nth" && e.unit === "day"), opt(close)], (w, _c, d) => ({ at: "both", main: d.value, check: w.value })),
	t("part-of-day", [opt("timePart"), opt(where("unit", (u) => u.unit === "hour" && u.n === "many")), opt(one("ordinal")), "dayPart", dayTime], (_p, _h, _o, p, d) => ({ at: "dayPart", part: p.value, of: d.value })),
	t("day-part", [dayTime, "dayPart"], (d, p) => ({ at: "dayPart", part: p.value, of: d.value })),
	t("night-of-two", [where("dayPart", (p) => p === "NI" || p === "EV"), plainWeekday, opt(punct("-–/")), plainWeekday], (p, a, _h, b) => ({ at: "dayPart", part: p.value, of: a.value, through: b.value })),
	t("part", [where("timePart", () => true), longTime], (p, of) => ({ at: "part", part: p.value, of: of.value })),
	t("part-of-this", [where("timePart", () => true), definite(where("unit", (u) => u.n === 1 && ["week", "month", "year", "decade", "century"].includes(u.unit)))], (p, u) => ({ at: "part", part: p.value, of: { at: "unit", unit: u.value.unit, offset: 0 } })),
	t("earlier-on", [where("timeRef", (r) => r !== "PRESENT_REF"), opt("of"), dateTime], (_e, _o, d) => ({ at: "loosely", of: d.value })),
	t("day-clock", [dayTime, opt(comma), opt(one("at", "in")), clockTime], (d, _c, _a, c) => ({ ...(c.value as Extract<TimeExpression, { at: "clock" }>), on: d.value })),
	t("clock-day", [clockTime, opt(comma), opt(one("of", "on")), dayTime], (c, _c, _o, d) => ({ ...(c.value as Extract<TimeExpression, { at: "clock" }>), on: d.value })),
	t("clock-part-day", [clockTime, opt("of"), "dayPart", dayTime], (c, _o, p, d) => {
		const clock = c.value as Extract<TimeExpression, { at: "clock" }>;
		return { ...clock, hour: hour24(clock.hour, p.value === "EV" || p.value === "NI" || p.value === "AF" ? "pm" : undefined), on: d.value };
	}),
	t("after-time", [one("after", "before"), durationTime, opt("of"), dateTime], (w, d, _o, from) => ({ at: "away", amount: amountOf(d), direction: w.class === "after" ? 1 : -1, from: from.value })),
];

/** Stage 4: ranges of all these, and open ends. */
export const ranges: readonly Rule[] = [
	t("from-to", [opt("from"), anyTime, one("to", "until"), anyTime], (_f, a, _t, b) => ({ at: "range", from: a.value, to: b.value })),
	t("between", ["between", anyTime, opt("and"), loose(anyTime)], (_b, a, _a, b) => ({ at: "range", from: a.value, to: b.value })),
	t("dash", [anyTime, opt(hyphen), hyphen, anyTime], (a, _g, _h, b) => ({ at: "range", from: a.value, to: b.value })),
	t("between-years", ["between", opt(where("unit", (u) => u.unit === "year" && u.n !== 1)), opt("in"), recentYear, opt("and"), loose(recentYear)], (_b, _u, _i, a, _a, b) => ({ at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value } })),
	t("years-dash-short", [recentYear, glued(punct("-–/")), glued(shortYear)], (a, _h, b) => (+b.value > a.value.value % 100 ? { at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: a.value.value - (a.value.value % 100) + +b.value } } : null)),
	t("days-of-month", [opt(one("from", "between")), dayOfMonth, one("to", "until", "punct"), dayOfMonth, opt("of"), one("month", "monthAbbreviation"), opt(yearNumber)], (_f, a, link, b, _o, m, y) =>
		link.class === "punct" && !"-–—".includes(link.value as string) ? null : days(numberOf(a), numberOf(b), m.value, y?.value.value),
	),
	t("days-and", [opt("between"), dayInFigures, opt("and"), loose(dayInFigures), opt("of"), one("month", "monthAbbreviation"), opt(yearNumber)], (_f, a, joined, b, _o, m, y) =>
		(joined === undefined && b.before[0] !== "and") || (b.class === "ordinal" && a.class === "ordinal") ? null : days(numberOf(a), numberOf(b), m.value, y?.value.value),
	),
	t("month-days", [one("month", "monthAbbreviation"), dayInFigures, one("punct", "to"), dayInFigures, opt(yearNumber)], (m, a, link, b, y) => (link.class === "punct" && !"-–—".includes(link.value as string) ? null : days(numberOf(a), numberOf(b), m.value, y?.value.value))),
	t("weekday-pair", [opt(where("unit", (u) => u.unit === "day" && u.n === 2)), "weekday", clitic("weekday", "and"), opt(one("past", "next", "current"))], (_u, a, b, s) => ({
		at: "range",
		from: { at: "weekday", weekday: a.value, shift: s && shiftOf(s) },
		to: { at: "weekday", weekday: b.value, shift: s && shiftOf(s) },
	})),
	t("durations", [opt(one("from", "between")), durationTime, one("to", "and"), durationTime], (_f, a, _t, b) => spread(amountOf(a), amountOf(b))),
	t("durations-and", [opt("between"), durationTime, clitic(durationTime, "and")], (_f, a, b) => spread(amountOf(a), amountOf(b))),
	t("durations-and-one", ["between", durationTime, clitic(single, "and")], (_b, a, u) => spread(amountOf(a), one1(u.value.unit))),
	t("durations-one", [opt(one("from", "between")), durationTime, "to", single, opt("approxAfter")], (_f, a, _t, u, late) => ({ ...spread(amountOf(a), one1(u.value.unit)), ...(late ? { mod: "APPROX" as const } : {}) }) as TimeExpression),
	t("durations-one-first", [opt(one("from", "between")), single, "to", durationTime], (_f, u, _t, b) => spread(one1(u.value.unit), amountOf(b))),
	t("durations-number", [opt(one("from", "between")), where("number", (n) => n.value < 1000), one("to", "punct"), where("time", (e) => e.at === "duration" && e.amount.n !== null)], (_f, n, link, d) =>
		link.class === "punct" && !"-–—".includes(link.value as string) ? null : spread({ n: n.value.value, unit: amountOf(d).unit }, amountOf(d)),
	),
	t(
		"durations-number-and",
		[
			opt("between"),
			where("number", (n) => n.value < 1000),
			clitic(
				where("time", (e) => e.at === "duration" && e.amount.n !== null),
				"and",
			),
		],
		(b, n, d) => (b === undefined ? null : spread({ n: n.value.value, unit: amountOf(d).unit }, amountOf(d))),
	),
	t("since", [outside(one("since", "startingFrom")), dateTime], (_s, d) => ({ at: "range", from: d.value, to: null })),
	t("until", [outside("until"), dateTime], (_s, d) => ({ at: "range", from: null, to: d.value })),
];

function spread(low: Amount, high: Amount): TimeExpression {
	return { at: "durations", low, high, ...(low.mod === "APPROX" || high.mod === "APPROX" ? { mod: "APPROX" as const } : {}) };
}

function days(from: number, to: number, month: number, year: number | undefined): TimeExpression | null {
	return from >= to ? null : { at: "range", from: { at: "date", year, month, day: from }, to: { at: "date", year, month, day: to } };
}
