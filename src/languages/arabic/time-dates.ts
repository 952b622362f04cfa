import { clitic, dayDigits, dayInFigures, dayOfMonth, definite, glued, monthNumber, numberOf, numericDate, one, opt, outside, punct, type Rule, recentYear, rulesFor, shiftOf, where, yearDigits, yearNumber } from "../../grammar/index.js";

/** Dates, weekdays and calendar units: what names days without counting. */
const t = rulesFor("ar/date", "time");
const ordinal = rulesFor("ar/ordinal", "ordinal");

const hyphen = punct("-–—");
const separator = punct("/-.");
/** A month name that needs company to be one. */
const anyMonth = one("month", "monthAbbreviation");
const open = punct("(/");
const close = punct(")");
const shift = one("past", "next", "current");
const unitOf = (...units: string[]) => where("unit", (u) => units.includes(u.unit) && u.n === 1);
const calendarUnit = where("unit", (u) => u.n === 1 && !["second", "minute", "hour"].includes(u.unit));
const theUnit = definite(calendarUnit);
const hijriYear = where("number", (n) => n.yearLike === true && n.value >= 1300 && n.value <= 1600);
const COUNTED = { after: ["unit", "counted", "measure", "numeral", "percentWord"] } as const;

/** «الحادي والعشرين». */
export const ordinals: readonly Rule[] = [
	ordinal(
		"and-tens",
		[
			where("ordinal", (n) => n < 10),
			clitic(
				where("ordinal", (n) => n === 20 || n === 30),
				"and",
			),
		],
		(a, b) => a.value + b.value,
	),
];

export const dates: readonly Rule[] = [
	t("iso", [yearDigits, glued(separator), glued(monthNumber), glued(separator), glued(dayDigits)], (y, _a, m, _b, d) => ({ at: "date", year: +y.value, month: +m.value, day: +d.value })),
	t("numeric", [dayDigits, glued(separator), glued(dayDigits), glued(separator), glued(yearDigits)], (a, _s, b, _t, y) => numericDate(+a.value, +b.value, +y.value, "day-first")),
	t("day-month-year", [dayOfMonth, opt("of"), anyMonth, opt(punct("،,")), opt(unitOf("year")), yearNumber, opt("era")], (d, _o, m, _c, _u, y) => ({ at: "date", month: m.value, day: numberOf(d), year: y.value.value })),
	t("day-month", [dayOfMonth, opt("of"), anyMonth, opt(shift)], (d, _o, m, s) => ({ at: "date", month: m.value, day: numberOf(d), shift: s && shiftOf(s) })),
	t("day-two-month-names", [dayOfMonth, opt("of"), anyMonth, open, anyMonth, opt(close), opt(yearNumber)], (d, _o, m, _p, n, _c, y) => (m.value === n.value ? { at: "date", month: m.value, day: numberOf(d), year: y?.value.value } : null)),
	t("two-month-names", [opt(unitOf("month")), anyMonth, open, anyMonth, opt(close), opt(one("past", "next", "current")), opt(yearNumber)], (_u, m, _p, n, _c, s, y) => (m.value === n.value ? { at: "date", month: m.value, year: y?.value.value, shift: s && shiftOf(s) } : null)),
	t("month-day-year", [anyMonth, dayInFigures, opt(punct("،,")), yearNumber], (m, d, _c, y) => ({ at: "date", month: m.value, day: numberOf(d), year: y.value.value })),
	t("month-day", [anyMonth, dayInFigures], (m, d) => ({ at: "date", month: m.value, day: numberOf(d) })),
	t("day-slash-month", [outside(one("on")), dayDigits, glued(punct("/")), glued(monthNumber)], (_o, d, _s, m) => ({ at: "date", month: +m.value, day: +d.value })),
	t("month-slash-year", [monthNumber, glued(punct("/-")), glued(yearDigits)], (m, _s, y) => ({ at: "date", year: +y.value, month: +m.value })),
	t("year-slash-month", [yearDigits, glued(punct("/-")), glued(monthNumber)], (y, _s, m) => ({ at: "date", year: +y.value, month: +m.value })),
	t("month-year", [opt(unitOf("month")), anyMonth, opt("of"), opt(unitOf("year")), yearNumber, opt("era")], (_w, m, _o, _u, y) => ({ at: "date", month: m.value, year: y.value.value })),
	t("month-of-year", [opt(unitOf("month")), anyMonth, "of", definite(unitOf("year")), shift], (_w, m, _o, _u, s) => ({ at: "nth", n: m.value, unit: "month", of: { at: "unit", unit: "year", offset: shiftOf(s) } })),
	t("month", [opt(unitOf("month")), "month", opt(shift)], (_w, m, s) => ({ at: "date", month: m.value, shift: s && shiftOf(s) })),
	t("month-word-month", [unitOf("month"), "monthAbbreviation"], (_w, m) => ({ at: "date", month: m.value })),
	t("shifted-month", [anyMonth, shift], (m, s) => ({ at: "date", month: m.value, shift: shiftOf(s) })),
	t("two-month-names-bare", [opt(dayOfMonth), anyMonth, anyMonth, opt(yearNumber)], (d, m, n, y) => (m.value === n.value ? { at: "date", month: m.value, day: d && numberOf(d), year: y?.value.value } : null)),
	t("day-of-shifted-month", [dayInFigures, opt("of"), opt(definite(unitOf("month"))), shift], (d, _o, _m, s) => ({ at: "nth", n: numberOf(d), unit: "day", of: { at: "unit", unit: "month", offset: shiftOf(s) } })),
	t("day-of-this-month", [dayInFigures, "of", "current", unitOf("month")], (d) => ({ at: "nth", n: numberOf(d), unit: "day", of: { at: "unit", unit: "month", offset: 0 } })),
	t("year", [unitOf("year"), yearNumber, opt("era")], (_u, y) => ({ at: "date", year: y.value.value })),
	t("year-after-preposition", [outside("in"), recentYear], (_i, y) => ({ at: "date", year: y.value.value }), COUNTED),
	t("year-in-brackets", [outside(punct("(")), recentYear, outside(close)], (_i, y) => ({ at: "date", year: y.value.value })),
	t("year-era", [where("number", (n) => Number.isInteger(n.value) && n.value > 100 && n.value < 2200), "era"], (y, e) => ({ at: "date", year: y.value.value, ...(e.value === "bc" ? { bc: true } : e.value === "hijri" ? { calendar: "hijri" } : {}) })),
	t("weekday", [definite("weekday"), opt(shift)], (d, s) => ({ at: "weekday", weekday: d.value, shift: s && shiftOf(s) })),
	t("day-weekday", [unitOf("day"), "weekday", opt(shift)], (_u, d, s) => ({ at: "weekday", weekday: d.value, shift: s && shiftOf(s) })),
	t("this-weekday", ["current", opt(unitOf("day")), "weekday"], (_c, _u, d) => ({ at: "weekday", weekday: d.value, shift: 0 })),
	t("weekday-of-week", [definite("weekday"), "of", unitOf("week"), shift], (d, _o, _u, s) => ({ at: "weekday", weekday: d.value, week: shiftOf(s) })),
	t("shifted-unit", [theUnit, shift], (u, s) => ({ at: "unit", unit: u.value.unit, offset: shiftOf(s) })),
	t("unit-before-last", [theUnit, "before", "past"], (u) => ({ at: "unit", unit: u.value.unit, offset: -2 })),
	t("this-unit", ["current", theUnit], (_c, u) => ({ at: "unit", unit: u.value.unit, offset: 0 })),
	t("decade-word", ["decadeName", opt(definite(unitOf("century"))), opt("past")], (d) => ({ at: "years", from: 1900 + d.value, to: 1909 + d.value, timex: `19${d.value / 10}` })),
	t("century", [definite(unitOf("century")), where("ordinal", (n) => n <= 30)], (_u, n) => ({ at: "years", from: (n.value - 1) * 100 + 1, to: n.value * 100, timex: String(n.value - 1).padStart(2, "0") })),
	t("half-or-quarter", [where("half", (h) => h === 0.5 || h === 0.25), where("ordinal", (n) => n <= 4)], (h, n) => ({ at: "nth", n: n.value, unit: h.value === 0.5 ? "half" : "quarter" })),
	t("season-year", ["season", opt(unitOf("year")), yearNumber], (w, _u, y) => ({ at: "season", season: w.value, year: y.value.value })),
	t("shifted-season", [opt(unitOf("quarter")), definite("season"), shift], (_u, w, s) => ({ at: "season", season: w.value, shift: shiftOf(s) })),
	t("day-name", [where("dayName", (d) => d.part === undefined)], (d) => ({ at: "unit", unit: "day", offset: d.value.offset })),
	t("night-name", [where("dayName", (d) => d.part !== undefined)], (d) => ({ at: "dayPart", part: d.value.part ?? "NI", of: { at: "unit", unit: "day", offset: d.value.offset } })),
	t("reference", ["timeRef"], (r) => ({ at: "ref", ref: r.value })),
	t("frequency", ["frequency"], (f) => ({ at: "set", timex: f.value })),
	t("feast", ["feast", opt(yearNumber)], (f, y) => ({ at: "feast", ...f.value, year: y?.value.value })),
	t("feast-shifted", ["feast", shift], (f, s) => ({ at: "feast", ...f.value, shift: shiftOf(s) })),
	t("hijri", [dayOfMonth, opt("of"), "hijriMonth", opt(unitOf("year")), opt(hijriYear), opt("era")], (d, _o, m, _u, y) => ({ at: "date", calendar: "hijri", day: numberOf(d), month: m.value, year: y?.value.value })),
	t("hijri-month-year", [opt(unitOf("month")), "hijriMonth", opt(unitOf("year")), hijriYear, opt("era")], (_w, m, _u, y) => ({ at: "date", calendar: "hijri", month: m.value, year: y.value.value })),
	t("hijri-month", [unitOf("month"), "hijriMonth"], (_w, m) => ({ at: "date", calendar: "hijri", month: m.value })),
	t("hijri-month-shifted", ["hijriMonth", shift], (m, s) => ({ at: "date", calendar: "hijri", month: m.value, shift: shiftOf(s) })),
	t("years-dash", [recentYear, glued(hyphen), glued(recentYear)], (a, _h, b) => ({ at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value } })),
];
