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
/** A year of history or of our day, where an article or brackets show it a year. */
const pastYear = where("number", (n) => n.yearLike === true && n.value >= 1500 && n.value <= 2099);
/** "nineteen eighty-four": a year as it is spoken, in two numerals of words. */
const spokenCentury = where("number", (n) => !n.digits && (n.value === 18 || n.value === 19 || n.value === 20));
const spokenRest = where("number", (n) => !n.digits && n.value >= 10 && n.value <= 99);
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
	t("dots", [where("digits", (d) => /^[0-9]{1,2}\.[0-9]{1,2}\.(19|20)[0-9]{2}$/.test(d))], (d) => {
		const [day, month, year] = d.value.split(".").map(Number) as [number, number, number];
		return numericDate(day, month, year, "day-first");
	}),
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
	t("month-after-preposition", [outside(one("in", "timePart")), "monthAbbreviation"], (_i, m) => ({ at: "date", month: m.value })),
	t("month-to-month", [outside(one("month", "monthAbbreviation", "unit")), outside(one("to", "and")), "monthAbbreviation"], (_a, _t, m) => ({ at: "date", month: m.value })),
	t("last-month-day", [shift, anyMonth, opt(dot), dayOfMonth], (s, m, _d, day) => ({ at: "date", month: m.value, day: numberOf(day), shift: shiftOf(s) })),
	t("spoken-year", [spokenCentury, spokenRest], (a, b) => ({ at: "date", year: a.value.value * 100 + b.value.value })),
	t("spoken-month-year", [anyMonth, opt("of"), spokenCentury, spokenRest], (m, _o, a, b) => ({ at: "date", month: m.value, year: a.value.value * 100 + b.value.value })),
	t("this-month-name", ["current", "monthAbbreviation"], (_s, m) => ({ at: "date", month: m.value, shift: 0 }), { after: ["word"] }),
	t("shifted-month-name", [one("past", "next"), "monthAbbreviation"], (s, m) => ({ at: "date", month: m.value, shift: shiftOf(s) })),
	t("shifted-month", [shift, "month"], (s, m) => ({ at: "date", month: m.value, shift: shiftOf(s) })),
	t("month-of-year", [anyMonth, "of", shift, unitOf("year")], (m, _o, s) => ({ at: "nth", n: m.value, unit: "month", of: { at: "unit", unit: "year", offset: shiftOf(s) } })),
	t("day-of-month", [outside(one("on", "until", "from")), "the", where("ordinal", (n) => n <= 31)], (_o, _t, n) => ({ at: "date", day: n.value }), { after: ["word", "unit", "of"] }),
	t("day-of-month-then", [outside(one("on", "until", "from")), "the", where("ordinal", (n) => n <= 31), outside(one("to", "and", "at", "in", "on", "until", "or", "that", "before", "after", "tense"))], (_o, _t, n) => ({ at: "date", day: n.value })),
	t("fiscal-year", [opt("the"), "fiscal", yearNumber], (_t, _f, y) => ({ at: "date", year: y.value.value })),
	t("shifted-fiscal-year", [opt("the"), shift, "fiscal"], (_t, s) => ({ at: "unit", unit: "year", offset: shiftOf(s) })),
	t("the-fiscal-year", ["the", "fiscal", outside(one("ended", "punct"))], () => ({ at: "duration", amount: { n: 1, unit: "year" } })),
	t("year-period", ["the", recentYear, "period"], (_t, y) => ({ at: "date", year: y.value.value })),
	t("year-nth", [opt("the"), recentYear, "ordinal", opt(hyphen), unitOf("quarter", "half")], (_t, y, n, _h, u) => ({ at: "nth", n: n.value, unit: u.value.unit, of: { at: "date", year: y.value.value } })),
	t("the-quarter", ["the", unitOf("quarter")], () => ({ at: "unit", unit: "quarter", offset: 0, anaphor: true, recalled: true }), { after: ["of"] }),
	t("quarter-ended", ["the", unitOf("quarter"), outside("ended"), outside(anyMonth), opt(outside(dot)), outside(dayOfMonth)], (_t, _u, _e, m, _d, day) => ({ at: "nth", n: -1, unit: "quarter", of: { at: "date", month: m.value, day: numberOf(day) } })),
	t("year-after-preposition", [outside("in"), yearNumber], (_i, y) => ({ at: "date", year: y.value.value }), { after: COUNTED.after }),
	t("year-after-article", [outside("the"), pastYear], (_i, y) => ({ at: "date", year: y.value.value }), { after: ["counted", "measure", "percentWord"] }),
	t("year-in-brackets", [outside(punct("(")), pastYear, outside(punct("),;-–"))], (_i, y) => ({ at: "date", year: y.value.value })),
	t("year-word", [outside(unitOf("year")), recentYear], (_w, y) => ({ at: "date", year: y.value.value })),
	t("year", [recentYear], (y) => ({ at: "date", year: y.value.value }), COUNTED),
	t("year-era", [where("number", (n) => Number.isInteger(n.value) && n.value > 0 && n.value < 3000), "era"], (y, e) => ({ at: "date", year: y.value.value, ...(e.value === "bc" ? { bc: true } : e.value === "hijri" ? { calendar: "hijri" } : {}) })),
	t("decade", [opt("the"), where("number", (n) => n.yearLike === true && n.value % 10 === 0), opt(glued(apostrophe)), glued("decade")], (_t, y) => ({ at: "years", from: y.value.value, to: y.value.value + 9, timex: String(y.value.value).slice(0, 3) })),
	t("decade-plain", ["the", where("digits", (d) => /^[2-9]0$/.test(d)), glued("decade")], (_t, y) => ({ at: "years", from: 1900 + +y.value, to: 1909 + +y.value, timex: `19${y.value[0]}` })),
	t("decade-short", [opt("the"), apostrophe, where("digits", (d) => /^[2-9]0$/.test(d)), glued("decade")], (_t, _a, y) => ({ at: "years", from: 1900 + +y.value, to: 1909 + +y.value, timex: `19${y.value[0]}` })),
	t("decade-name", [opt("the"), "decadeName"], (_t, d) => ({ at: "years", from: 1900 + d.value, to: 1909 + d.value, timex: `19${d.value / 10}` })),
	t("century", [opt("the"), where("ordinal", (n) => n <= 30), opt(hyphen), unitOf("century")], (_t, n) => ({ at: "years", from: (n.value - 1) * 100 + 1, to: n.value * 100, timex: String(n.value - 1).padStart(2, "0") })),
	t("weekday", ["weekday"], (d) => ({ at: "weekday", weekday: d.value })),
	t("shifted-weekday", [opt(one("the", "current")), shift, "weekday"], (_t, s, d) => ({ at: "weekday", weekday: d.value, shift: shiftOf(s) })),
	t("weekday-plural", ["everyWeekday"], (d) => ({ at: "weekday", weekday: d.value })),
	t("weekdays", [outside("on"), "everyWeekday"], (_o, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("weekdays-and", [outside("on"), outside("everyWeekday"), outside("and"), "everyWeekday"], (_o, _d, _a, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("weekday-next", ["weekday", one("past", "next")], (d, s) => ({ at: "weekday", weekday: d.value, shift: shiftOf(s) })),
	t("weekday-of-week", ["weekday", opt("of"), shift, unitOf("week")], (d, _o, s) => ({ at: "weekday", weekday: d.value, week: shiftOf(s) })),
	t("past-unit", ["the", "elapsed", calendarUnit], (_t, _e, u) => ({ at: "stretch", amount: { n: 1, unit: u.value.unit }, direction: -1, extent: "within" })),
	t("next-decade", ["the", one("past", "next"), unitOf("decade", "century")], (_t, s) => ({ at: "stretch", amount: { n: 1, unit: "decade" }, direction: s.class === "past" ? -1 : 1, extent: "within" })),
	t("shifted-unit", [opt(one("the", "current")), shift, calendarUnit], (_t, s, u) => ({ at: "unit", unit: u.value.unit, offset: shiftOf(s) })),
	t("the-weekend", ["the", unitOf("weekend")], () => ({ at: "unit", unit: "weekend", offset: -1 })),
	t("nth-quarter", [opt("the"), opt("fiscal"), where("ordinal", (n) => n <= 4), opt(hyphen), unitOf("quarter")], (_t, _f, n) => ({ at: "nth", n: n.value, unit: "quarter" })),
	t("nth-half", [opt("the"), where("ordinal", (n) => n <= 2), opt(hyphen), unitOf("half")], (_t, n) => ({ at: "nth", n: n.value, unit: "half" }), { after: ["of"] }),
	t("last-half", [opt("the"), "past", unitOf("half")], () => ({ at: "nth", n: -1, unit: "half" })),
	t("year-in-words", [opt("the"), unitOf("year"), where("number", (n) => !n.digits && n.value >= 1900 && n.value <= 2099)], (_t, _y, n) => ({ at: "date", year: n.value.value })),
	t("spoken-season", [opt("the"), "season", opt("of"), spokenCentury, spokenRest], (_t, w, _o, a, b) => ({ at: "season", season: w.value, year: a.value.value * 100 + b.value.value })),
	t("season-year", [opt("the"), "season", opt("of"), yearNumber], (_t, w, _o, y) => ({ at: "season", season: w.value, year: y.value.value })),
	t("shifted-season", [opt(one("the", "current")), shift, "season"], (_t, s, w) => ({ at: "season", season: w.value, shift: shiftOf(s) })),
	t("season", [outside(one("during", "since", "before", "after", "between")), opt("the"), "season"], (_i, _t, w) => ({ at: "season", season: w.value }), { after: ["of"] }),
	t("the-season", [outside(one("in", "until", "and")), "the", "season"], (_i, _t, w) => ({ at: "season", season: w.value }), { after: ["of"] }),
	t("season-and", [outside("season"), outside("and"), "season"], (_s, _a, w) => ({ at: "season", season: w.value }), { after: ["of"] }),
	t("day-name", [where("dayName", (d) => d.part === undefined)], (d) => ({ at: "unit", unit: "day", offset: d.value.offset })),
	t("night-name", [where("dayName", (d) => d.part !== undefined)], (d) => ({ at: "dayPart", part: d.value.part ?? "NI", of: { at: "unit", unit: "day", offset: d.value.offset } })),
	t("reference", ["timeRef"], (r) => ({ at: "ref", ref: r.value })),
	t("frequency", ["frequency"], (f) => ({ at: "set", timex: f.value })),
	t("feast", ["feast", opt(yearNumber)], (f, y) => ({ at: "feast", ...f.value, year: y?.value.value })),
	t("hijri", [dayOfMonth, opt("of"), "hijriMonth", opt(comma), opt(hijriYear), opt("era")], (d, _o, m, c, y) => (c && !y ? null : { at: "date", calendar: "hijri", day: numberOf(d), month: m.value, year: y?.value.value })),
	t("hijri-month", ["hijriMonth", opt(comma), opt(hijriYear)], (m, c, y) => (c && !y ? null : { at: "date", calendar: "hijri", month: m.value, year: y?.value.value })),
];
