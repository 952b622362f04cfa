import { amount, anyTime, approxMod, clockTime, countNumber, dateTime, dayNumber, dayOfMonth, dayTime, durationTime, glued, longTime, type Mark, numberOf, one, opt, outside, punct, type Rule, recentYear, rulesFor, shiftOf, shortYear, where, yearNumber } from "../../grammar/index.js";
import type { Amount, RangeEnds, TimeExpression } from "../../model/index.js";

/** What is built on amounts and dates: ago, over the past, parts of days and years, clock times, ranges. */
const isClock = (unit: string) => unit === "hour" || unit === "minute" || unit === "second";
const t = rulesFor("en/time", "time");

const hyphen = punct("-–—");
const comma = punct(",");
const open = punct("(");
const close = punct(")");
const anyMonth = one("month", "monthAbbreviation");
const shift = one("past", "next", "current");
const amountOf = (m: { value: TimeExpression }): Amount => (m.value as { amount: Amount }).amount;
const digitsUpTo = (n: number) => where("digits", (d) => /^[0-9]{1,2}$/.test(d) && Number(d) <= n);
/** "1459": hours and minutes in four figures, a clock only beside a day or a zone. */
const compactClock = where("digits", (d) => /^([01][0-9]|2[0-3])[0-5][0-9]$/.test(d));
const many = where("unit", (u) => u.n === "many");
const oneOf = (...units: string[]) => where("unit", (u) => u.n === 1 && units.includes(u.unit));
const unitOf = (...units: string[]) => where("unit", (u) => units.includes(u.unit));

/** Stage 2: amounts against now or against the text; clock times. */
export const counted: readonly Rule[] = [
	t("ago", [durationTime, opt("approxAfter"), "ago"], (d) => ({ at: "away", amount: amountOf(d), direction: -1 })),
	t("later", [durationTime, "later"], (d) => ({ at: "away", amount: amountOf(d), direction: 1, anaphor: true })),
	t("earlier", [durationTime, "earlier"], (d) => ({ at: "away", amount: amountOf(d), direction: -1, anaphor: true })),
	t("from-now", [durationTime, "from", where("timeRef", (r) => r === "PRESENT_REF")], (d) => ({ at: "away", amount: amountOf(d), direction: 1 })),
	t("over-the-past", [opt("the"), one("past", "next"), durationTime], (_t, s, d) => ({ at: "stretch", amount: amountOf(d), direction: s.class === "past" ? -1 : 1, extent: "within" }), { before: ["tense", "to"] }),
	t("past-several", [opt("the"), one("past", "next"), one("several", "vagueNumber"), opt("of"), where("unit", (u) => u.n === "many")], (_t, s, _n, _o, u) => ({ at: "stretch", amount: { n: null, unit: u.value.unit }, direction: s.class === "past" ? -1 : 1, extent: "within", counted: true })),
	t("the-amount", ["the", opt("ordinal"), opt("approx"), countNumber, where("unit", (u) => u.n === "many" && u.unit !== "quarter")], (_t, _o, about, n, u) => ({ at: "duration", amount: { ...amount(n, u.value.unit), ...approxMod(about) } })),
	t("amount-ended", [opt("the"), where("time", (e) => e.at === "duration" && e.amount.n !== null), outside("ended"), outside(dateTime)], (_t, d, _e, end) => (isDayDate(end.value) ? { at: "stretch", amount: amountOf(d), direction: -1, from: end.value } : null)),
	t("year-ended", ["the", oneOf("year"), outside("ended"), outside(dateTime)], (_t, _u, _e, end) => (isDayDate(end.value) ? { at: "stretch", amount: { n: 1, unit: "year" }, direction: -1, from: end.value } : null)),
	t("year-ago", [opt("the"), where("unit", (u) => u.unit === "year" && u.n === 1), opt(hyphen), one("earlier", "ago"), opt("period")], () => ({ at: "away", amount: { n: 1, unit: "year" }, direction: -1, comparable: true })),
	t("year-ago-quarter", [opt("the"), where("unit", (u) => u.unit === "year" && u.n === 1), opt(hyphen), one("earlier", "ago"), opt("ordinal"), unitOf("quarter", "month")], () => ({ at: "away", amount: { n: 1, unit: "year" }, direction: -1, comparable: true })),
	t("alike-last-year", ["alike", one("unit", "period"), opt(one("of", "in")), where("time", (e) => e.at === "unit" && e.unit === "year" && e.offset === -1)], (_a, u) => ({ at: "away", amount: { n: 1, unit: "year" }, direction: -1, comparable: u.class === "period" || (u.value as { unit: string }).unit !== "month" })),
	t("year-ago-amount", [opt("the"), where("unit", (u) => u.unit === "year" && u.n === 1), opt(hyphen), one("earlier", "ago"), where("time", (e) => e.at === "duration" && e.amount.n !== null)], (_t, _y, _h, _e, d) => d.value),
	t("recent-units-and", [opt("the"), "recent", many, "and", many], (_t, _r, u) => ({ at: "stretch", amount: { n: null, unit: u.value.unit }, direction: -1, extent: "within" })),
	t("recent-quarters", [opt("the"), "recent", where("unit", (u) => u.unit === "quarter" && u.n === "many")], (_t, _r, u) => ({ at: "stretch", amount: { n: null, unit: u.value.unit }, direction: -1, extent: "within" })),
	t("recent-units", [opt("the"), one("recent"), durationTime], (_t, _r, d) => ({ at: "stretch", amount: amountOf(d), direction: -1, extent: "within" })),
	t("next-day-part", ["the", "next", "dayPart"], (_t, _n, p) => ({ at: "dayPart", part: p.value, of: { at: "unit", unit: "day", offset: 1, anaphor: true } })),
	t("following-day-part", [one("following", "previous"), "dayPart"], (w, p) => ({ at: "dayPart", part: p.value, of: { at: "unit", unit: "day", offset: w.class === "following" ? 1 : -1, anaphor: true } })),
	t("same-day-part", ["same", "dayPart"], (_s, p) => ({ at: "dayPart", part: p.value, of: { at: "unit", unit: "day", offset: 0, anaphor: true } })),
	t("following-units", ["following", opt(one("several", "vagueNumber")), many], (_f, _n, u) => ({ at: "stretch", amount: { n: null, unit: u.value.unit }, direction: 1, anaphor: true, counted: true })),
	t("following-amount", ["following", where("time", (e) => e.at === "duration" && e.amount.n !== null)], (_f, d) => ({ at: "stretch", amount: amountOf(d), direction: 1, anaphor: true }), { after: ["belonging"] }),
	t("following-decade", ["following", unitOf("decade", "century")], () => ({ at: "stretch", amount: { n: 1, unit: "decade" }, direction: 1, anaphor: true })),
	t("day-following", ["the", oneOf("day", "week", "month", "year"), "following"], (_t, u) => ({ at: "unit", unit: u.value.unit, offset: 1, anaphor: true }), { after: ["word", "digits"] }),
	t("day-before", ["the", unitOf("day", "week", "month", "year"), "before"], (_t, u) => ({ at: "unit", unit: u.value.unit, offset: -1, anaphor: true }), { after: ["word", "digits"] }),
	t("next-day", ["the", "next", oneOf("day")], () => ({ at: "unit", unit: "day", offset: 1, anaphor: true })),
	t("next-unit", ["following", oneOf("day", "week", "month", "year")], (_f, u) => ({ at: "unit", unit: u.value.unit, offset: 1, anaphor: true })),
	t("previous-unit", ["previous", oneOf("day", "week", "month", "year")], (_f, u) => ({ at: "unit", unit: u.value.unit, offset: -1, anaphor: true })),
	t("same-unit", ["same", oneOf("day", "week", "month", "quarter", "year")], (_f, u) => ({ at: "unit", unit: u.value.unit, offset: 0, anaphor: true })),
	t("every-weekday", ["every", "weekday"], (_e, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-weekday-and", [outside("every"), outside("weekday"), outside("and"), "weekday"], (_e, _d, _a, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-weekday-list", [outside("every"), outside("weekday"), outside(comma), "weekday", outside(opt(comma)), outside("and"), outside("weekday")], (_e, _d, _c, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-weekday-last", [outside("every"), outside("weekday"), outside(comma), outside("weekday"), outside(opt(comma)), outside("and"), "weekday"], (_e, _d, _c, _w, _k, _a, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-weekday-part", ["every", "weekday", "dayPart"], (_e, d, p) => ({ at: "set", timex: `XXXX-WXX-${d.value}T${setPart(p.value)}`, quant: "EVERY" })),
	t("every-day-part", ["every", "dayPart"], (_e, p) => ({ at: "set", timex: `XXXX-XX-XXT${setPart(p.value)}`, quant: "EVERY" })),
	t("every-month", ["every", anyMonth], (_e, m) => ({ at: "set", timex: `XXXX-${String(m.value).padStart(2, "0")}`, quant: "EVERY" })),
	t("every-season", ["every", "season"], (_e, w) => ({ at: "set", timex: `XXXX-${w.value}`, quant: "EVERY" })),
	t("every-unit", ["every", where("unit", (u) => u.n === 1)], (_e, u) => ({ at: "set", every: { n: 1, unit: u.value.unit }, quant: "EVERY" })),
	t("every-amount", ["every", durationTime], (_e, d) => ({ at: "set", every: amountOf(d), quant: "EVERY" })),
	t("clock", [opt(where("approx", (a) => a === "about")), digitsUpTo(24), glued(punct(":.")), glued(where("digits", (d) => /^[0-5][0-9]$/.test(d))), opt("meridiem"), opt("zone")], (_a, h, s, m, half, z) =>
		s.value === "." && half === undefined && z === undefined ? null : { at: "clock", hour: hour24(+h.value, half?.value), minute: +m.value, zone: z?.value },
	),
	t("clock-hour", [digitsUpTo(12), "meridiem", opt("zone")], (h, half, z) => ({ at: "clock", hour: hour24(+h.value, half.value), zone: z?.value })),
	t("clock-compact", [compactClock, "zone"], (d, z) => ({ at: "clock", hour: +d.value.slice(0, 2), minute: +d.value.slice(2), zone: z.value })),
	t("per-unit", ["per", opt(hyphen), where("unit", (u) => u.n === 1 && !isClock(u.unit))], (_p, _h, u) => ({ at: "set", every: { n: 1, unit: u.value.unit } })),
	// "75 miles per hour" is a speed.
	t("per-hour", ["per", opt(hyphen), where("unit", (u) => u.n === 1 && isClock(u.unit))], (_p, _h, u) => ({ at: "set", every: { n: 1, unit: u.value.unit } }), { before: ["measure"] }),
	t("clock-name", ["clockName"], (n) => ({ at: "clock", hour: n.value, minute: 0 })),
	t("o-clock", [where("number", (n) => n.value >= 1 && n.value <= 12), "clockWord", opt("meridiem"), opt("zone")], (h, _c, half, z) => ({ at: "clock", hour: hour24(h.value.value, half?.value), minute: 0, zone: z?.value })),
];

function hour24(hour: number, half: "am" | "pm" | undefined): number {
	return half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
}

/** Is it a day of the calendar, as a stretch can end on? */
function isDayDate(e: TimeExpression): boolean {
	return e.at === "date" && e.month !== undefined;
}

/** A part of the day as sets write it. */
function setPart(part: string): string {
	return part === "DAWN" ? "MO" : part;
}

/** Stage 3: parts of a day, of a month, of a year; the weekday beside its date. */
export const parts: readonly Rule[] = [
	t("nth-of", [opt("the"), where("ordinal", () => true), unitOf("day", "week", "weekend", "month", "quarter", "half", "year"), "of", dateTime], (_t, n, u, _o, of) => ({ at: "nth", n: n.value, unit: u.value.unit, of: of.value })),
	t("nth-weekday-of", [opt("the"), one("ordinal", "past"), "weekday", one("of", "in"), dateTime], (_t, n, d, _o, of) => ({ at: "nth", n: n.class === "ordinal" ? (n.value as number) : -1, unit: "day", weekday: d.value, of: of.value })),
	t("week-of", [opt("the"), oneOf("week", "weekend"), "of", where("time", (e) => e.at === "date" && e.day !== undefined)], (_t, u, _o, d) => ({ at: "nth", n: -1, unit: u.value.unit, of: d.value })),
	t("last-of", [opt("the"), "past", unitOf("day", "week", "weekend", "month", "quarter", "half"), "of", dateTime], (_t, _p, u, _o, of) => ({ at: "nth", n: -1, unit: u.value.unit, of: of.value })),
	t("nth-within", [where("time", (e) => e.at === "nth" && e.of === undefined), opt(one("of", "in")), opt(comma), where("time", (e) => (e.at === "date" && e.month === undefined) || (e.at === "unit" && e.unit === "year"))], (n, _o, _c, of) => ({ ...(n.value as Extract<TimeExpression, { at: "nth" }>), of: of.value })),
	t("nth-behind", [opt("the"), where("time", (e) => (e.at === "date" && e.month === undefined) || (e.at === "unit" && e.unit === "year")), where("time", (e) => e.at === "nth" && e.of === undefined)], (_t, of, n) => ({ ...(n.value as Extract<TimeExpression, { at: "nth" }>), of: of.value })),
	t("day-that-year", [where("time", (e) => e.at === "date" && e.month !== undefined && e.day !== undefined && e.year === undefined), opt("of"), opt(comma), where("time", (e) => e.at === "unit" && e.unit === "year")], (d, _o, _c, of) => {
		const { month, day } = d.value as { month: number; day: number };
		return { at: "nth", n: day, unit: "day", of: { at: "nth", n: month, unit: "month", of: of.value } };
	}),
	t("month-this-year", [where("time", (e) => e.at === "date" && e.month !== undefined && e.day === undefined && e.year === undefined), opt("of"), where("time", (e) => e.at === "unit" && e.unit === "year")], (m, _o, of) => ({ at: "nth", n: (m.value as { month: number }).month, unit: "month", of: of.value })),
	t("today-weekday", [where("time", (e) => e.at === "unit" && e.unit === "day"), opt(comma), opt(open), where("time", (e) => e.at === "weekday" && e.shift === undefined), opt(close)], (d, _c, _o, w, _e) => ({ at: "both", main: d.value, check: w.value })),
	t("weekday-date", [where("time", (e) => e.at === "weekday"), opt(comma), opt("the"), where("time", (e) => e.at === "date" && e.day !== undefined && e.month !== undefined)], (w, _c, _t, d) => ({ at: "both", main: d.value, check: w.value })),
	// "Sun" and "Wed" are other words but beside a whole date.
	t("short-weekday-date", ["weekdayAbbreviation", opt(punct(".,")), where("time", (e) => e.at === "date" && e.day !== undefined && e.year !== undefined)], (w, _c, d) => ({ at: "both", main: d.value, check: { at: "weekday", weekday: w.value } })),
	t("date-weekday", [where("time", (e) => e.at === "date" && e.day !== undefined && e.month !== undefined), opt(comma), open, where("time", (e) => e.at === "weekday"), close], (d, _c, _o, w) => ({ at: "both", main: d.value, check: w.value })),
	t("day-part", [opt("timePart"), opt(hyphen), dayTime, opt(comma), "dayPart"], (_p, _h, d, _c, p) => ({ at: "dayPart", part: p.value, of: d.value })),
	t("early-on-day-part", [where("timePart", (p) => p !== "MID"), "on", dayTime, "dayPart"], (_e, _o, d, p) => ({ at: "dayPart", part: p.value, of: d.value })),
	t("day-part-of", [opt("the"), opt("timePart"), opt(hyphen), "dayPart", one("of", "on"), dayTime], (_t, _e, _h, p, _o, d) => ({ at: "dayPart", part: p.value, of: d.value })),
	t("late-day", [where("timePart", (p) => p !== "MID"), opt("on"), where("time", (e) => e.at === "weekday" || (e.at === "unit" && e.unit === "day"))], (_p, _o, d) => ({ at: "loosely", of: d.value })),
	t("this-day-part", ["current", "dayPart"], (_c, p) => ({ at: "dayPart", part: p.value, of: { at: "unit", unit: "day", offset: 0 } })),
	t("this-day-part-last", ["past", "dayPart"], (_c, p) => ({ at: "dayPart", part: p.value, of: { at: "unit", unit: "day", offset: -1 } })),
	t("night-from-to", [opt("the"), where("dayPart", (p) => p === "NI"), one("from", "between"), dayTime, one("to", "and"), dayTime], (_t, p, _f, a, _o, b) => ({ at: "dayPart", part: p.value, of: a.value, through: b.value })),
	t("night-of", [opt("the"), where("dayPart", (p) => p === "NI"), "of", dayTime, punct("-/"), dayTime], (_t, p, _f, a, _o, b) => ({ at: "dayPart", part: p.value, of: a.value, through: b.value })),
	t("part", [opt("the"), "timePart", opt(hyphen), longTime], (_t, p, _h, of) => ({ at: "part", part: p.value, of: of.value })),
	t("part-of-this", [opt("the"), "timePart", opt("the"), oneOf("week", "month", "quarter", "year", "decade", "century")], (_t, p, _a, u) => ({ at: "part", part: p.value, of: { at: "unit", unit: u.value.unit, offset: 0 } })),
	t("part-in-the", [where("timePart", (p) => p !== "MID"), outside("in"), dateTime], (p, _i, of) => (of.value.at === "unit" && of.value.unit === "day" ? null : { at: "part", part: p.value, of: of.value })),
	t("earlier-this", [one("earlier", "later"), opt(one("of", "on")), dateTime], (_e, _o, d) => ({ at: "loosely", of: d.value })),
	t("day-clock", [dayTime, opt(comma), opt("at"), clockTime], (d, _c, _a, c) => ({ ...(c.value as Extract<TimeExpression, { at: "clock" }>), on: d.value })),
	t("day-at-compact", [dayTime, "at", compactClock, opt("zone")], (d, _a, c, z) => ({ at: "clock", hour: +c.value.slice(0, 2), minute: +c.value.slice(2), zone: z?.value, on: d.value })),
	t("compact-day-zone", [compactClock, dayTime, opt(comma), "zone"], (c, d, _c, z) => ({ at: "clock", hour: +c.value.slice(0, 2), minute: +c.value.slice(2), zone: z.value, on: d.value })),
	// "at 7:37 p.m. (1137 GMT) on Wednesday": the day stands behind what is told aside.
	t("clock-aside-day", [clockTime, outside(open), outside(clockTime), outside(close), outside(opt("on")), outside(dayTime)], (c, _o, _z, _x, _n, d) => ({ ...(c.value as Extract<TimeExpression, { at: "clock" }>), on: d.value })),
	t("aside-clock-day", [outside(open), clockTime, outside(close), outside(opt("on")), outside(dayTime)], (_o, c, _x, _n, d) => ({ ...(c.value as Extract<TimeExpression, { at: "clock" }>), on: d.value })),
	t("clock-day", [clockTime, opt(comma), opt("on"), dayTime], (c, _c, _o, d) => ({ ...(c.value as Extract<TimeExpression, { at: "clock" }>), on: d.value })),
	t("after-event", [durationTime, one("after", "before"), dateTime], (d, w, from) => ({ at: "away", amount: amountOf(d), direction: w.class === "after" ? 1 : -1, from: from.value })),
	t("weekday-month", [where("time", (e) => e.at === "weekday"), opt(comma), "the", where("ordinal", (n) => n <= 31)], (w, _c, _t, n) => ({ at: "both", main: { at: "date", day: n.value }, check: w.value }), { after: ["unit"] }),
];

/** Stage 4: ranges of all these, and open ends. */
export const ranges: readonly Rule[] = [
	t("from-to", [opt("from"), anyTime, opt(comma), one("to", "until"), anyTime], (_f, a, _c, _t, b) => (a.value.at === "stretch" ? null : { at: "range", from: a.value, to: b.value })),
	t("years-era", [where("number", (n) => Number.isInteger(n.value)), one("to", "punct"), where("number", (n) => Number.isInteger(n.value)), where("era", (e) => e === "bc")], (a, link, b) =>
		link.class === "punct" && !"-–—".includes(link.value as string) ? null : { at: "range", from: { at: "date", year: a.value.value, bc: true }, to: { at: "date", year: b.value.value, bc: true }, ends: ends([a, a], [b, b]) },
	),
	t("between", ["between", anyTime, "and", anyTime], (_b, a, _a, b) => ({ at: "range", from: a.value, to: b.value })),
	t("dash", [anyTime, opt(hyphen), hyphen, anyTime], (a, _g, _h, b) => ({ at: "range", from: a.value, to: b.value })),
	t("days-month", [opt(one("from", "between")), dayOfMonth, one("to", "and", "until"), dayOfMonth, opt("of"), anyMonth, opt(comma), opt(yearNumber)], (_f, a, _t, b, _o, m, c, y) => (c && !y ? null : days(numberOf(a), numberOf(b), m.value, y?.value.value, [a, a], [b, y ?? m]))),
	t("days-dash-month", [dayNumber, hyphen, dayOfMonth, opt("of"), anyMonth, opt(comma), opt(yearNumber)], (a, _h, b, _o, m, c, y) => (c && !y ? null : days(numberOf(a), numberOf(b), m.value, y?.value.value, [a, a], [b, y ?? m]))),
	t(
		"month-days",
		[opt("from"), anyMonth, opt(punct(".")), dayOfMonth, one("punct", "to", "until", "and"), dayOfMonth, opt(comma), opt(yearNumber)],
		(_f, m, _d, a, link, b, c, y) => {
			if (c && !y) return null;
			// "April 24 and 25" are two days that follow each other; of "May 3 and 7" nothing lies between.
			if (link.class === "and" && numberOf(b) !== numberOf(a) + 1) return null;
			if (link.class === "punct" && !"-–—".includes(link.value as string)) return null;
			return days(numberOf(a), numberOf(b), m.value, y?.value.value, [m, a], [b, y ?? b]);
		},
		{ after: ["unit", "counted", "measure", "percentWord"] },
	),
	t("between-month-days", ["between", anyMonth, dayOfMonth, "and", dayOfMonth, opt(comma), opt(yearNumber)], (_b, m, a, _a, b, c, y) => (c && !y ? null : days(numberOf(a), numberOf(b), m.value, y?.value.value, [m, a], [b, y ?? b]))),
	t("years-dash", [yearNumber, glued(hyphen), glued(yearNumber)], (a, _h, b) => (b.value.value <= a.value.value || a.value.value < 1500 ? null : { at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value }, ends: ends([a, a], [b, b]) })),
	t("years-dash-short", [recentYear, glued(punct("-–/")), glued(shortYear)], (a, _h, b) => (+b.value > a.value.value % 100 ? { at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: a.value.value - (a.value.value % 100) + +b.value }, ends: ends([a, a], [b, b]) } : null)),
	t("weekdays-and", [opt("the"), shift, "weekday", "and", "weekday"], (_t, s, a, _a, b) => ({ at: "range", from: { at: "weekday", weekday: a.value, shift: shiftOf(s) }, to: { at: "weekday", weekday: b.value, shift: shiftOf(s) }, ends: ends([s, a], [b, b]) })),
	t("durations", [opt(one("from", "between")), durationTime, one("to", "and"), durationTime], (_f, a, _t, b) => ({ at: "durations", low: amountOf(a), high: amountOf(b), ...(amountOf(a).mod === "APPROX" ? { mod: "APPROX" as const } : {}) })),
	t("durations-dash", [opt(one("from", "between")), where("number", () => true), one("punct", "to", "and"), where("time", (e) => e.at === "duration" && e.amount.n !== null)], (f, n, link, d) =>
		(link.class === "punct" && (!"-–—".includes(link.value as string) || !n.value.digits)) || (link.class === "and" && f === undefined) ? null : { at: "durations", low: { n: n.value.value, unit: amountOf(d).unit }, high: amountOf(d), ends: ends([n, n], [d, d]) },
	),
	t("since", [outside("since"), dateTime], (_s, d) => ({ at: "range", from: d.value, to: null })),
	t("since-ago", [outside("since"), where("time", (e) => e.at === "away")], (_s, d) => ({ at: "range", from: d.value, to: null })),
	t("until", [outside(where("until", () => true)), dateTime], (_s, d) => ({ at: "range", from: null, to: d.value })),
];

type Stretch = readonly [Pick<Mark, "start">, Pick<Mark, "end">];

/** Where the ends of a range stand, each from its first mark to its last. */
function ends(a: Stretch, b: Stretch): RangeEnds {
	return [
		{ start: a[0].start, end: a[1].end },
		{ start: b[0].start, end: b[1].end },
	];
}

function days(from: number, to: number, month: number, year: number | undefined, a: Stretch, b: Stretch): TimeExpression | null {
	return from >= to ? null : { at: "range", from: { at: "date", year, month, day: from }, to: { at: "date", year, month, day: to }, ends: ends(a, b) };
}
