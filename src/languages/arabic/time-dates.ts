import { clitic, dayDigits, dayInFigures, dayOfMonth, definite, fullYear, glued, monthNumber, numberOf, numericDate, one, opt, outside, punct, type Rule, recentYear, rulesFor, shiftOf, shortYear, where, yearDigits, yearNumber } from "../../grammar/index.js";
import type { TimeExpression } from "../../model/index.js";
import { anyMonth, COUNTED, close, comma, hyphen, many, NAMED, plainSpokenYear, shift, unitOf } from "./time-elements.js";

/** Days: dates, weekdays, names of days, feasts. */
const t = rulesFor("ar/date", "time");
const ordinal = rulesFor("ar/ordinal", "ordinal");
const guard = rulesFor("ar/guard", "nameGuard");
/** The same before the month that follows the day: another class, so that the shorter guard stands beside it. */
const guardDay = rulesFor("ar/guard", "notTime");

const separator = punct("/-.");
const theWeek = definite(unitOf("week"));
const weekday = definite("weekday");
const hijriYear = where("number", (n) => n.yearLike === true && n.value >= 1300 && n.value <= 1600);
/** The month a day is told of, where more than its name is said: «آذار من العام الماضي», «الشهر المقبل». */
const longMonth = where("time", (e) => (e.at === "nth" && e.unit === "month") || (e.at === "unit" && e.unit === "month"));

/** What numbers and names need before any time is read: «الحادي والعشرين»; «مدينة» before «6 أكتوبر». */
export const ordinals: readonly Rule[] = [
	ordinal(
		"and-tens",
		[
			where("ordinal", (n) => n < 10),
			clitic(
				where("ordinal", (n) => n >= 20 && n % 10 === 0),
				"and",
			),
		],
		(a, b) => a.value + b.value,
	),
	guard("named-after", [definite("namedHead", false)], () => true),
	guardDay("named-day-after", [definite("namedHead", false), dayDigits], () => true),
];

export const dates: readonly Rule[] = [
	t("iso", [yearDigits, glued(separator), glued(monthNumber), glued(separator), glued(dayDigits)], (y, _a, m, _b, d) => ({ at: "date", year: +y.value, month: +m.value, day: +d.value })),
	t("numeric", [dayDigits, glued(separator), glued(dayDigits), glued(separator), glued(yearDigits)], (a, _s, b, _t, y) => numericDate(+a.value, +b.value, +y.value, "day-first")),
	// A year before 1500 is one of the Hijri calendar: «15/10/1436هـ».
	t("numeric-hijri", [dayDigits, glued(separator), glued(monthNumber), glued(separator), glued(where("digits", (d) => /^1[34][0-9]{2}$/.test(d))), opt(where("era", (e) => e === "hijri"))], (d, _s, m, _t, y) => ({ at: "date", calendar: "hijri", day: +d.value, month: +m.value, year: +y.value })),
	t("numeric-short", [dayDigits, glued(punct("/")), glued(dayDigits), glued(punct("/")), glued(shortYear)], (a, _s, b, _t, y) => numericDate(+a.value, +b.value, fullYear(+y.value), "day-first")),
	t("numeric-comma", [dayDigits, glued(punct("/")), glued(dayDigits), comma, yearDigits], (a, _s, b, _c, y) => numericDate(+a.value, +b.value, +y.value, "day-first")),
	t("day-month-year", [dayOfMonth, opt("of"), anyMonth, opt(comma), opt(one("of", "on")), opt(unitOf("year")), yearNumber, opt("era")], (d, _o, m, _c, _p, _u, y) => ({ at: "date", month: m.value, day: numberOf(d), year: y.value.value })),
	t("day-month-for-year", [dayOfMonth, opt("of"), anyMonth, clitic(unitOf("year"), "for", "with"), yearNumber], (d, _o, m, _u, y) => ({ at: "date", month: m.value, day: numberOf(d), year: y.value.value })),
	t("day-month-spoken-year", [dayOfMonth, opt("of"), anyMonth, opt(comma), opt("of"), opt(unitOf("year")), plainSpokenYear], (d, _o, m, _c, _p, _u, y) => ({ at: "date", month: m.value, day: numberOf(d), year: y.value.value }), COUNTED),
	t("day-month", [dayOfMonth, opt("of"), anyMonth, opt(shift)], (d, _o, m, s) => ({ at: "date", month: m.value, day: numberOf(d), shift: s && shiftOf(s) }), NAMED),
	t("day-two-month-names", [dayOfMonth, opt("of"), anyMonth, opt(punct("(/")), anyMonth, opt(close), opt(shift), opt(yearNumber)], (d, _o, m, _p, n, _c, s, y) => (m.value === n.value ? { at: "date", month: m.value, day: numberOf(d), year: y?.value.value, shift: s && shiftOf(s) } : null)),
	t("month-day-year", [anyMonth, dayInFigures, opt(comma), yearNumber], (m, d, _c, y) => ({ at: "date", month: m.value, day: numberOf(d), year: y.value.value })),
	t("month-day-spoken-year", [anyMonth, dayInFigures, opt(comma), plainSpokenYear], (m, d, _c, y) => ({ at: "date", month: m.value, day: numberOf(d), year: y.value.value }), COUNTED),
	t("month-day", [anyMonth, dayInFigures], (m, d) => ({ at: "date", month: m.value, day: numberOf(d) })),
	t("month-dash-day", [anyMonth, glued(hyphen), glued(dayDigits)], (m, _h, d) => ({ at: "date", month: m.value, day: +d.value }), { after: ["month", "monthAbbreviation", ...COUNTED.after] }),
	t("day-slash-month", [outside(one("on", "weekday", "corresponding")), dayDigits, glued(punct("/")), glued(dayDigits)], (_o, a, _s, b) => yearless(+a.value, +b.value), COUNTED),
	// A dash stands in scores and ranges as well: only numbers that leave one order are a date.
	t("day-dash-month", [outside(one("on", "weekday", "corresponding")), dayDigits, glued(punct("-")), glued(dayDigits)], (_o, a, _s, b) => (+a.value > 12 !== +b.value > 12 ? yearless(+a.value, +b.value) : null), COUNTED),
	t("day-of-long-month", [dayOfMonth, opt("of"), longMonth], (d, _o, m) => ({ at: "nth", n: numberOf(d), unit: "day", of: m.value }), { before: ["to", "between", "from"] }),
	t("day-of-shifted-month", [dayInFigures, opt("of"), opt(definite(unitOf("month"))), shift], (d, _o, _m, s) => ({ at: "nth", n: numberOf(d), unit: "day", of: { at: "unit", unit: "month", offset: shiftOf(s) } })),
	t("weekday", [weekday, opt(shift)], (d, s) => ({ at: "weekday", weekday: d.value, shift: s && shiftOf(s) })),
	t("day-weekday", [unitOf("day"), "weekday", opt(shift)], (_u, d, s) => ({ at: "weekday", weekday: d.value, shift: s && shiftOf(s) })),
	t("this-weekday", ["current", opt(unitOf("day")), "weekday"], (_c, _u, d) => ({ at: "weekday", weekday: d.value, shift: 0 })),
	t("weekday-of-week", [opt(unitOf("day")), "weekday", opt("of"), theWeek, shift], (_u, d, _o, _w, s) => ({ at: "weekday", weekday: d.value, week: shiftOf(s) })),
	t("weekday-of-this-week", [opt(unitOf("day")), "weekday", opt("of"), "current", theWeek], (_u, d) => ({ at: "weekday", weekday: d.value, week: 0 })),
	t("weekday-of-farther-week", [opt(unitOf("day")), "weekday", opt("of"), theWeek, one("before", "after"), one("past", "next")], (_u, d, _o, _w, _b, s) => ({ at: "weekday", weekday: d.value, week: s.class === "past" ? -2 : 2 })),
	t("week-weekday", [theWeek, shift, opt(comma), opt(unitOf("day")), weekday], (_w, s, _c, _u, d) => ({ at: "weekday", weekday: d.value, week: shiftOf(s) })),
	t("weekday-before-last", [opt(unitOf("day")), weekday, "before", "past"], (_u, d) => ({ at: "away", amount: { n: 1, unit: "week" }, direction: -1, from: { at: "weekday", weekday: d.value, shift: -1 } })),
	t("weekday-after-next", [opt(unitOf("day")), weekday, "after", "next"], (_u, d) => ({ at: "away", amount: { n: 1, unit: "week" }, direction: 1, from: { at: "weekday", weekday: d.value, shift: 1 } })),
	// «الأحد 15 والاثنين 16 جانفي»: the first borrows the month of the second.
	t("weekday-day-of-next", [weekday, dayInFigures, opt("and"), outside(clitic("weekday", "and")), outside(dayInFigures), outside(anyMonth), outside(opt(yearNumber))], (w, d, _j, _x, _n, m, y) => ({
		at: "both",
		main: { at: "date", day: numberOf(d), month: m.value, year: y?.value.value },
		check: { at: "weekday", weekday: w.value },
	})),
	t("day-name", [where("dayName", (d) => d.part === undefined)], (d) => ({ at: "unit", unit: "day", offset: d.value.offset }), { after: ["nameTail", "ordinal", "relative"] }),
	t("night-name", [where("dayName", (d) => d.part !== undefined)], (d) => ({ at: "dayPart", part: d.value.part ?? "NI", of: { at: "unit", unit: "day", offset: d.value.offset } })),
	t("this-part", ["current", definite("dayPart")], (_c, p) => ({ at: "dayPart", part: p.value, of: { at: "unit", unit: "day", offset: 0 } })),
	t("reference", [where("timeRef", (r) => r !== "FUTURE_REF")], (r) => ({ at: "ref", ref: r.value })),
	t("reference-ahead", [where("timeRef", (r) => r === "FUTURE_REF")], (r) => ({ at: "ref", ref: r.value }), { after: ["countedFrom"] }),
	t("feast", ["feast", opt(unitOf("year")), opt(yearNumber)], (f, u, y) => (u && !y ? null : { at: "feast", ...f.value, year: y?.value.value })),
	t("feast-for-year", ["feast", clitic(unitOf("year"), "for"), yearNumber], (f, _u, y) => ({ at: "feast", ...f.value, year: y.value.value })),
	t("feast-shifted", ["feast", shift], (f, s) => ({ at: "feast", ...f.value, shift: shiftOf(s) })),
	t("feast-day", ["ordinal", where("unit", (u) => u.unit === "day" && u.n !== 2), "feast", opt(shift)], (n, _u, f, s) => ({ at: "feast", ...f.value, day: f.value.day + n.value - 1, shift: s && shiftOf(s) })),
	t("hijri", [dayOfMonth, opt("of"), opt(unitOf("month")), "hijriMonth", opt(unitOf("year")), opt(hijriYear), opt("era")], (d, _o, _w, m, _u, y) => ({ at: "date", calendar: "hijri", day: numberOf(d), month: m.value, year: y?.value.value })),
	t("hijri-early", [dayOfMonth, opt("of"), opt(unitOf("month")), "hijriMonth", opt(unitOf("year")), where("number", (n) => n.digits && Number.isInteger(n.value) && n.value >= 1 && n.value <= 1600), where("era", (e) => e === "hijri")], (d, _o, _w, m, _u, y) => ({
		at: "date",
		calendar: "hijri",
		day: numberOf(d),
		month: m.value,
		year: y.value.value,
	})),
	t("hijri-shifted", [dayOfMonth, opt("of"), opt(unitOf("month")), "hijriMonth", shift], (d, _o, _w, m, s) => ({ at: "date", calendar: "hijri", day: numberOf(d), month: m.value, shift: shiftOf(s) })),
	t("years-dash-spaced", [recentYear, hyphen, recentYear], (a, _h, b) => (b.value.value > a.value.value ? { at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value } } : null), COUNTED),
	t("years-dash", [recentYear, glued(hyphen), glued(recentYear)], (a, _h, b) => ({ at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value } })),
	t("days-of-weekday", [many, weekday], (u, d) => (u.value.unit === "day" ? { at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" } : null), { after: ["weekday", "and"] }),
];

/** A day and a month of two numbers, day first where both orders would do. */
function yearless(a: number, b: number): TimeExpression | null {
	const date = numericDate(a, b, 2000, "day-first");
	return date?.at === "date" ? { at: "date", month: date.month, day: date.day } : null;
}
