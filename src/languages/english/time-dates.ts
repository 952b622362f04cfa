import { dayDigits, dayNumber, dayOfMonth, fullYear, glued, monthNumber, numberOf, numericDate, one, opt, outside, punct, type Rule, recentYear, rulesFor, shiftOf, shortYear, where, yearDigits, yearNumber } from "../../grammar/index.js";

/** Dates, weekdays and calendar units: what names days without counting. */
const t = rulesFor("en/date", "time");
const ordinal = rulesFor("en/ordinal", "ordinal");

const hyphen = punct("-–—");
const slash = punct("/");
const comma = punct(",");
const dot = punct(".");
const apostrophe = punct("'’");
const anyMonth = one("month", "monthAbbreviation");
const shift = one("past", "next", "current");
const calendarUnit = where("unit", (u) => u.n === 1 && !["second", "minute", "hour", "half"].includes(u.unit));
const unitOf = (...units: string[]) => where("unit", (u) => units.includes(u.unit));
const hijriYear = where("number", (n) => n.yearLike === true && n.value >= 1300 && n.value <= 1600);
/** What a number of four digits counts when it is no year. */
const COUNTED = { after: ["unit", "counted", "measure", "numeral", "percentWord"], before: ["approx", "notTime", "currency"] } as const;

/** Ordinals in digits: 15th. */
export const ordinals: readonly Rule[] = [ordinal("digits", [where("number", (n) => n.digits), glued("ordinalEnd")], (n) => n.value.value)];

export const dates: readonly Rule[] = [
	t("iso", [yearDigits, glued(hyphen), glued(monthNumber), glued(hyphen), glued(dayDigits)], (y, _a, m, _b, d) => ({ at: "date", year: +y.value, month: +m.value, day: +d.value })),
	t("slashes", [dayDigits, glued(slash), glued(dayDigits), glued(slash), glued(yearDigits)], (a, _s, b, _t, y) => numericDate(+a.value, +b.value, +y.value, "month-first")),
	t("slashes-short", [dayDigits, glued(slash), glued(dayDigits), glued(slash), glued(shortYear)], (a, _s, b, _t, y) => numericDate(+a.value, +b.value, fullYear(+y.value), "month-first")),
	t("dashes", [dayDigits, glued(hyphen), glued(dayDigits), glued(hyphen), glued(yearDigits)], (a, _s, b, _t, y) => numericDate(+a.value, +b.value, +y.value, "month-first")),
	t("compact", [where("digits", (d) => /^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$/.test(d))], (d) => ({ at: "date", year: +d.value.slice(0, 4), month: +d.value.slice(4, 6), day: +d.value.slice(6) })),
	t("month-day-year", [anyMonth, opt(dot), opt("the"), dayOfMonth, opt(comma), yearNumber], (m, _d, _t, day, _c, y) => ({ at: "date", month: m.value, day: numberOf(day), year: y.value.value })),
	t("month-day", [anyMonth, opt(dot), opt("the"), dayOfMonth], (m, _d, _t, day) => ({ at: "date", month: m.value, day: numberOf(day) })),
	t("day-month-year", [opt("the"), dayOfMonth, opt("of"), anyMonth, opt(dot), opt(comma), yearNumber], (_t, day, _o, m, _d, _c, y) => ({ at: "date", month: m.value, day: numberOf(day), year: y.value.value })),
	t("day-month", [opt("the"), dayOfMonth, opt("of"), anyMonth], (_t, day, _o, m) => ({ at: "date", month: m.value, day: numberOf(day) })),
	t("day-month-last", [opt("the"), dayOfMonth, opt("of"), shift, unitOf("month")], (_t, day, _o, s) => ({ at: "nth", n: numberOf(day), unit: "day", of: { at: "unit", unit: "month", offset: shiftOf(s) } })),
	t("day-dash-month", [dayNumber, glued(hyphen), glued(anyMonth), opt(hyphen), opt(yearNumber)], (day, _h, m, _g, y) => ({ at: "date", month: m.value, day: day.value.value, year: y?.value.value })),
	t("month-year", [anyMonth, opt(dot), opt("of"), opt(comma), yearNumber], (m, _d, _o, _c, y) => ({ at: "date", month: m.value, year: y.value.value })),
	t("month-short-year", [anyMonth, opt(dot), apostrophe, glued(shortYear)], (m, _d, _a, y) => ({ at: "date", month: m.value, year: fullYear(+y.value) })),
	t("month", ["month"], (m) => ({ at: "date", month: m.value })),
	t("month-after-preposition", [outside("in"), "monthAbbreviation"], (_i, m) => ({ at: "date", month: m.value })),
	t("shifted-month", [shift, anyMonth], (s, m) => ({ at: "date", month: m.value, shift: shiftOf(s) })),
	t("month-of-year", [anyMonth, "of", shift, unitOf("year")], (m, _o, s) => ({ at: "nth", n: m.value, unit: "month", of: { at: "unit", unit: "year", offset: shiftOf(s) } })),
	t("day-of-month", [outside(one("on", "until", "from")), "the", where("ordinal", (n) => n <= 31)], (_o, _t, n) => ({ at: "date", day: n.value }), { after: ["word", "unit", "of"] }),
	t("fiscal-year", ["fiscal", yearNumber], (_f, y) => ({ at: "date", year: y.value.value })),
	t("year-after-preposition", [outside("in"), yearNumber], (_i, y) => ({ at: "date", year: y.value.value }), { after: COUNTED.after }),
	t("year-after-article", [outside("the"), recentYear], (_i, y) => ({ at: "date", year: y.value.value }), { after: COUNTED.after }),
	t("year-in-brackets", [outside(punct("(")), recentYear, outside(punct("),;"))], (_i, y) => ({ at: "date", year: y.value.value })),
	t("year-word", [outside(unitOf("year")), recentYear], (_w, y) => ({ at: "date", year: y.value.value })),
	t("year", [recentYear], (y) => ({ at: "date", year: y.value.value }), COUNTED),
	t("year-era", [where("number", (n) => Number.isInteger(n.value) && n.value > 0 && n.value < 3000), "era"], (y, e) => ({ at: "date", year: y.value.value, ...(e.value === "bc" ? { bc: true } : e.value === "hijri" ? { calendar: "hijri" } : {}) })),
	t("decade", [opt("the"), where("number", (n) => n.yearLike === true && n.value % 10 === 0), opt(glued(apostrophe)), glued("decade")], (_t, y) => ({ at: "years", from: y.value.value, to: y.value.value + 9, timex: String(y.value.value).slice(0, 3) })),
	t("decade-short", [opt("the"), opt(apostrophe), where("digits", (d) => /^[2-9]0$/.test(d)), glued("decade")], (_t, _a, y) => ({ at: "years", from: 1900 + +y.value, to: 1909 + +y.value, timex: `19${y.value[0]}` })),
	t("decade-name", [opt("the"), "decadeName"], (_t, d) => ({ at: "years", from: 1900 + d.value, to: 1909 + d.value, timex: `19${d.value / 10}` })),
	t("century", [opt("the"), where("ordinal", (n) => n <= 30), opt(hyphen), unitOf("century")], (_t, n) => ({ at: "years", from: (n.value - 1) * 100 + 1, to: n.value * 100, timex: String(n.value - 1).padStart(2, "0") })),
	t("weekday", ["weekday"], (d) => ({ at: "weekday", weekday: d.value })),
	t("shifted-weekday", [opt(one("the", "current")), shift, "weekday"], (_t, s, d) => ({ at: "weekday", weekday: d.value, shift: shiftOf(s) })),
	t("weekday-next", ["weekday", one("past", "next")], (d, s) => ({ at: "weekday", weekday: d.value, shift: shiftOf(s) })),
	t("weekday-of-week", ["weekday", "of", shift, unitOf("week")], (d, _o, s) => ({ at: "weekday", weekday: d.value, week: shiftOf(s) })),
	t("shifted-unit", [opt("the"), shift, calendarUnit], (_t, s, u) => ({ at: "unit", unit: u.value.unit, offset: shiftOf(s) })),
	t("the-weekend", ["the", unitOf("weekend")], () => ({ at: "unit", unit: "weekend", offset: -1 })),
	t("half-or-quarter", [opt("the"), "ordinal", opt(hyphen), unitOf("half", "quarter")], (_t, n, _h, u) => ({ at: "nth", n: n.value, unit: u.value.unit })),
	t("last-half", [opt("the"), "past", unitOf("half")], () => ({ at: "nth", n: -1, unit: "half" })),
	t("season-year", [opt("the"), "season", opt("of"), yearNumber], (_t, w, _o, y) => ({ at: "season", season: w.value, year: y.value.value })),
	t("shifted-season", [opt(one("the", "current")), shift, "season"], (_t, s, w) => ({ at: "season", season: w.value, shift: shiftOf(s) })),
	t("season", [outside("in"), opt("the"), "season"], (_i, _t, w) => ({ at: "season", season: w.value }), { after: ["of"] }),
	t("day-name", [where("dayName", (d) => d.part === undefined)], (d) => ({ at: "unit", unit: "day", offset: d.value.offset })),
	t("night-name", [where("dayName", (d) => d.part !== undefined)], (d) => ({ at: "dayPart", part: d.value.part ?? "NI", of: { at: "unit", unit: "day", offset: d.value.offset } })),
	t("reference", ["timeRef"], (r) => ({ at: "ref", ref: r.value })),
	t("frequency", ["frequency"], (f) => ({ at: "set", timex: f.value })),
	t("feast", ["feast", opt(yearNumber)], (f, y) => ({ at: "feast", ...f.value, year: y?.value.value })),
	t("hijri", [dayOfMonth, opt("of"), "hijriMonth", opt(comma), opt(hijriYear), opt("era")], (d, _o, m, _c, y) => ({ at: "date", calendar: "hijri", day: numberOf(d), month: m.value, year: y?.value.value })),
	t("hijri-month", ["hijriMonth", opt(comma), opt(hijriYear)], (m, _c, y) => ({ at: "date", calendar: "hijri", month: m.value, year: y?.value.value })),
];
