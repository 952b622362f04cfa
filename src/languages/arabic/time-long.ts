import { clitic, definite, glued, monthNumber, one, opt, outside, punct, type Rule, recentYear, rulesFor, shiftOf, where, yearDigits, yearNumber } from "../../grammar/index.js";
import type { TimeExpression } from "../../model/index.js";
import { anyMonth, COUNTED, close, NAMED, pastOrNext, shift, spokenYear, unitOf } from "./time-elements.js";

/** What names more than a day: months, years, weeks, seasons, decades. Days and parts are told of these. */
const t = rulesFor("ar/date", "time");

const calendarUnit = where("unit", (u) => u.n === 1 && !["second", "minute", "hour"].includes(u.unit));
const theUnit = definite(calendarUnit);
const theYear = definite(unitOf("year"));
const hijriYear = where("number", (n) => n.yearLike === true && n.value >= 1300 && n.value <= 1600);
const monthAsNumber = where("number", (n) => Number.isInteger(n.value) && n.value >= 1 && n.value <= 12);
/** Months that a preposition alone shows to be months; «آب» is too short for that. */
const afterPreposition = where("monthAbbreviation", (m) => m !== 8);

function yearOf(year: number, era: { value: "ce" | "bc" | "hijri" } | undefined): TimeExpression {
	return { at: "date", year, ...(era?.value === "bc" ? { bc: true } : era?.value === "hijri" ? { calendar: "hijri" } : {}) };
}

const months: readonly Rule[] = [
	t("two-month-names", [opt(unitOf("month")), anyMonth, punct("(/"), anyMonth, opt(close), opt(shift), opt(yearNumber)], (_u, m, _p, n, _c, s, y) => (m.value === n.value ? { at: "date", month: m.value, year: y?.value.value, shift: s && shiftOf(s) } : null)),
	t("two-month-names-bare", [anyMonth, anyMonth, opt(shift), opt(yearNumber)], (m, n, s, y) => (m.value === n.value ? { at: "date", month: m.value, year: y?.value.value, shift: s && shiftOf(s) } : null)),
	t("month-slash-year", [monthNumber, glued(punct("/-")), glued(yearDigits)], (m, _s, y) => ({ at: "date", year: +y.value, month: +m.value })),
	t("year-slash-month", [yearDigits, glued(punct("/-")), glued(monthNumber)], (y, _s, m) => ({ at: "date", year: +y.value, month: +m.value })),
	t("two-month-names-of-year", [opt(unitOf("month")), anyMonth, punct("(/"), anyMonth, opt(close), opt("of"), theYear, shift], (_w, m, _p, n, _c, _o, _u, s) => (m.value === n.value ? { at: "nth", n: m.value, unit: "month", of: { at: "unit", unit: "year", offset: shiftOf(s) } } : null)),
	t("month-year", [opt(unitOf("month")), anyMonth, opt(one("of", "on")), opt(unitOf("year")), yearNumber, opt("era")], (_w, m, o, _u, y) => (o?.class === "on" && m.class === "monthAbbreviation" ? null : { at: "date", month: m.value, year: y.value.value })),
	t("month-for-year", [opt(unitOf("month")), anyMonth, clitic(unitOf("year"), "for", "with"), yearNumber], (_w, m, _u, y) => ({ at: "date", month: m.value, year: y.value.value })),
	t("month-spoken-year", [opt(unitOf("month")), anyMonth, opt("of"), unitOf("year"), spokenYear], (_w, m, _o, _u, y) => ({ at: "date", month: m.value, year: y.value.value })),
	t("month-of-year", [opt(unitOf("month")), anyMonth, opt("of"), theYear, shift], (_w, m, _o, _u, s) => ({ at: "nth", n: m.value, unit: "month", of: { at: "unit", unit: "year", offset: shiftOf(s) } })),
	t("month-of-this-year", [opt(unitOf("month")), anyMonth, opt("of"), "current", theYear], (_w, m) => ({ at: "nth", n: m.value, unit: "month", of: { at: "unit", unit: "year", offset: 0 } })),
	t("month", [opt(unitOf("month")), "month", opt(shift)], (_w, m, s) => ({ at: "date", month: m.value, shift: s && shiftOf(s) }), NAMED),
	t("this-month", ["current", "month"], (_c, m) => ({ at: "date", month: m.value, shift: 0 })),
	t("month-word-month", [unitOf("month"), "monthAbbreviation"], (_w, m) => ({ at: "date", month: m.value })),
	t("month-after-preposition", [outside(one("on", "during", "until", "since", "to", "timePart", "from", "between")), afterPreposition], (_p, m) => ({ at: "date", month: m.value }), { after: NAMED.after }),
	t("month-and-month", [outside("month"), clitic(afterPreposition, "and")], (_m, n) => ({ at: "date", month: n.value }), NAMED),
	t("shifted-month", [opt(unitOf("month")), anyMonth, shift], (_w, m, s) => ({ at: "date", month: m.value, shift: shiftOf(s) })),
	t("month-number-year", [definite(unitOf("month"), false), monthAsNumber, opt(one("of", "on")), unitOf("year"), yearNumber], (_w, m, _o, _u, y) => ({ at: "date", month: m.value.value, year: y.value.value })),
	t("month-number", [definite(unitOf("month"), false), monthAsNumber], (_w, m) => ({ at: "date", month: m.value.value }), { after: ["word", ...COUNTED.after] }),
	t("hijri-month-year", [opt(unitOf("month")), "hijriMonth", opt("of"), opt(unitOf("year")), hijriYear, opt("era")], (_w, m, _o, _u, y) => ({ at: "date", calendar: "hijri", month: m.value, year: y.value.value })),
	t("hijri-month", [unitOf("month"), "hijriMonth"], (_w, m) => ({ at: "date", calendar: "hijri", month: m.value })),
	t("hijri-month-shifted", ["hijriMonth", shift], (m, s) => ({ at: "date", calendar: "hijri", month: m.value, shift: shiftOf(s) })),
	t("hijri-month-of-year", ["hijriMonth", opt("of"), theYear, pastOrNext], (m, _o, _u, s) => ({ at: "date", calendar: "hijri", month: m.value, shift: s.class === "past" ? -1 : 1 })),
	// «رمضان» alone is a man; the second month, «صفر», is also the number nought.
	t("hijri-month-after-preposition", [outside(one("during", "timePart")), where("hijriMonth", (m) => m !== 2)], (_p, m) => ({ at: "date", calendar: "hijri", month: m.value })),
];

/** «عامي», «العامين», «الأعوام»: years are told behind it. */
const several = { ...one("unitPair", "unit"), test: ((v: string | { unit: string; n: unknown }) => (typeof v === "string" ? v === "year" : v.unit === "year" && v.n !== 1)) as never };

export const longTimes: readonly Rule[] = [
	...months,
	t("year", [unitOf("year"), yearNumber, opt("era")], (_u, y, e) => yearOf(y.value.value, e)),
	t("spoken-year", [unitOf("year"), spokenYear], (_u, y) => ({ at: "date", year: y.value.value }), COUNTED),
	t("early-year", [unitOf("year"), where("number", (n) => n.digits && Number.isInteger(n.value) && n.value >= 100 && n.value < 1000)], (_u, y) => yearOf(y.value.value, undefined), COUNTED),
	t("year-of-era", [unitOf("year"), where("number", (n) => n.digits && Number.isInteger(n.value) && n.value >= 1 && n.value < 1e4), "era"], (_u, y, e) => yearOf(y.value.value, e)),
	t("years-pair", [where("unitPair", (u) => u === "year"), yearNumber, opt("and"), clitic(yearNumber, "and")], (_u, a, _j, b) => (b.value.value === a.value.value + 1 ? { at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value } } : null)),
	t("two-years", [definite(where("unit", (u) => u.unit === "year" && u.n === 2)), yearNumber, opt("and"), clitic(yearNumber, "and")], (_u, a, _j, b) => (b.value.value === a.value.value + 1 ? { at: "range", from: { at: "date", year: a.value.value }, to: { at: "date", year: b.value.value } } : null)),
	// «عامي 2011 و2014», «الأعوام 2012 و2013 و2014».
	t("first-of-years", [outside(several), recentYear], (_u, y) => ({ at: "date", year: y.value.value })),
	t("second-of-years", [outside(several), outside(recentYear), clitic(recentYear, "and")], (_u, _a, y) => ({ at: "date", year: y.value.value })),
	t("third-of-years", [outside(several), outside(recentYear), outside(clitic(recentYear, "and")), clitic(recentYear, "and")], (_u, _a, _b, y) => ({ at: "date", year: y.value.value })),
	t("year-of-pair", [where("unitPair", (u) => u === "year"), yearNumber], (_u, y) => ({ at: "date", year: y.value.value })),
	t("other-year-of-pair", [outside(where("unitPair", (u) => u === "year")), outside(yearNumber), clitic(yearNumber, "and")], (_u, _a, y) => ({ at: "date", year: y.value.value })),
	// «قانون المالية ل2017،»: of that year, where nothing is counted behind it.
	t("for-year", [clitic(recentYear, "for")], (y) => ({ at: "date", year: y.value.value }), { after: ["word", "percentWord", "measure"] }),
	t("year-after-preposition", [outside("in"), recentYear], (_i, y) => ({ at: "date", year: y.value.value }), COUNTED),
	t("year-in-brackets", [outside(punct("(")), recentYear, outside(close)], (_i, y) => ({ at: "date", year: y.value.value })),
	t("year-era", [where("number", (n) => Number.isInteger(n.value) && n.value > 100 && n.value < 2200), "era"], (y, e) => yearOf(y.value.value, e)),
	t("decade-around", [definite(unitOf("decade", "century")), one("past", "next")], (u, s) => ({ at: "stretch", amount: { n: 1, unit: u.value.unit }, direction: s.class === "past" ? -1 : 1, extent: "within" })),
	t("shifted-unit", [where("unit", (u, m) => m.article && u.n === 1 && u.unit !== "decade" && u.unit !== "century"), shift], (u, s) => ({ at: "unit", unit: u.value.unit, offset: shiftOf(s) }), { before: ["generalHead"] }),
	t("unit-before-last", [theUnit, "before", "past"], (u) => ({ at: "unit", unit: u.value.unit, offset: -2 })),
	t("unit-after-next", [theUnit, "after", "next"], (u) => ({ at: "unit", unit: u.value.unit, offset: 2 })),
	t("this-unit", ["current", theUnit], (_c, u) => ({ at: "unit", unit: u.value.unit, offset: 0 })),
	t("weekend", [where("unit", (u) => u.unit === "weekend"), opt(shift)], (_u, s) => ({ at: "unit", unit: "weekend", offset: s ? shiftOf(s) : 0 })),
	t("decade-word", ["decadeName", opt("of"), opt(definite(unitOf("century"))), opt("past")], (d) => decade(1900, d.value)),
	t("decade-of-century", ["decadeName", opt("of"), definite(unitOf("century")), where("ordinal", (n) => n <= 30)], (d, _o, _u, n) => decade((n.value - 1) * 100, d.value)),
	t("decade-of-this-century", ["decadeName", opt("of"), definite(unitOf("century")), "current"], (d) => decade(2000, d.value)),
	t("century", [definite(unitOf("century")), where("ordinal", (n) => n <= 30)], (_u, n) => century(n.value), { after: ["era"] }),
	t("century-number", [definite(unitOf("century")), where("number", (n) => Number.isInteger(n.value) && n.value >= 10 && n.value <= 30)], (_u, n) => century(n.value.value), { after: ["era"] }),
	t("half-or-quarter", [where("half", (h) => h === 0.5 || h === 0.25), where("ordinal", (n) => n <= 4), opt(yearNumber)], (h, n, y) => ({ at: "nth", n: n.value, unit: h.value === 0.5 ? "half" : "quarter", ...(y ? { of: { at: "date", year: y.value.value } } : {}) })),
	t("last-half-or-quarter", [where("half", (h) => h === 0.5 || h === 0.25), "past", opt(yearNumber)], (h, _p, y) => ({ at: "nth", n: h.value === 0.5 ? 2 : 4, unit: h.value === 0.5 ? "half" : "quarter", ...(y ? { of: { at: "date", year: y.value.value } } : {}) })),
	t("season-year", [opt(unitOf("quarter")), "season", opt(unitOf("year")), yearNumber], (_q, w, _u, y) => ({ at: "season", season: w.value, year: y.value.value })),
	t("shifted-season", [opt(unitOf("quarter")), definite("season"), shift], (_u, w, s) => ({ at: "season", season: w.value, shift: shiftOf(s) })),
	t("this-season", ["current", definite("season")], (_c, w) => ({ at: "season", season: w.value, shift: 0 })),
	t("season-of-year", [definite("season", false), theYear, shift], (w, _u, s) => ({ at: "season", season: w.value, of: { at: "unit", unit: "year", offset: shiftOf(s) } })),
	t("season-of-this-year", [definite("season", false), "current", theYear], (w) => ({ at: "season", season: w.value, of: { at: "unit", unit: "year", offset: 0 } })),
];

function century(n: number): TimeExpression {
	return { at: "years", from: (n - 1) * 100 + 1, to: n * 100, timex: String(n - 1).padStart(2, "0") };
}

function decade(century: number, tens: number): TimeExpression {
	const from = century + tens;
	return { at: "years", from, to: from + 9, timex: String(from / 10).padStart(3, "0") };
}
