import { dateTime, dayTime, definite, longTime, one, opt, type Rule, rulesFor, where } from "../../grammar/index.js";
import type { DayPart, TimeExpression } from "../../model/index.js";

/** Parts of a day, of a month, of a year. */
const t = rulesFor("ar/time", "time");

const plainWeekday = where("time", (e) => e.at === "weekday" && e.shift === undefined);
/** «صباح الأحد»: with the article it is no part of the day behind it («المغرب الأحد»). */
const dayPart = definite("dayPart", false);
const night = where("dayPart", (p) => p === "NI" || p === "EV");
const today = where("time", (e) => {
	const day = e.at === "both" ? e.main : e;
	return day.at === "unit" && day.unit === "day";
});
const hours = where("unit", (u) => u.unit === "hour" && u.n === "many");

function partOfDay(part: "START" | "MID" | "END" | undefined, p: DayPart, of: TimeExpression): TimeExpression {
	const whole: TimeExpression = { at: "dayPart", part: p, of };
	return part === undefined ? whole : { at: "part", part, of: whole };
}

export const parts: readonly Rule[] = [
	t("part-of-day", [opt("timePart"), dayPart, dayTime], (p, d, of) => partOfDay(p?.value, d.value, of.value)),
	t("hours-of-day", [opt("timePart"), hours, opt("ordinal"), opt("of"), "dayPart", opt("ordinal"), opt("of"), dayTime], (_p, _h, _n, _o, d, _m, _q, of) => partOfDay("START", d.value, of.value)),
	t("part-of-the-day", ["timePart", today], (p, of) => (p.value === "MID" ? null : { at: "part", part: p.value, of: of.value })),
	t("day-part", [dayTime, "dayPart"], (d, p) => ({ at: "dayPart", part: p.value, of: d.value }), { after: ["time", "dayName", "weekday"] }),
	t("night-of-two", [night, plainWeekday, opt(one("punct", "at")), where("time", (e) => e.at === "weekday")], (p, a, link, b) => (link?.class === "punct" && !"-–—/".includes(link.value as string) ? null : { at: "dayPart", part: p.value, of: a.value, through: b.value })),
	t("part", ["timePart", longTime], (p, of) => ({ at: "part", part: p.value, of: of.value })),
	// «أول الأسبوع المقبل», but «أول أيار» is the first of May.
	t("first-part", [where("ordinal", (n, m) => n === 1 && !m.article), where("time", (e) => e.at === "unit" && e.unit !== "day")], (_f, of) => ({ at: "part", part: "START", of: of.value })),
	t("part-of-this", ["timePart", definite(where("unit", (u) => u.n === 1 && ["week", "month", "year", "decade", "century"].includes(u.unit)))], (p, u) => ({ at: "part", part: p.value, of: { at: "unit", unit: u.value.unit, offset: 0 } })),
	// «أيلول من العام نفسه», «24 حزيران من العام التالي».
	t("month-of-that-year", [where("time", (e) => e.at === "date" && e.month !== undefined && e.year === undefined && e.calendar === undefined), "of", where("time", (e) => e.at === "unit" && e.unit === "year" && e.anaphor === true)], (d, _o, y) => {
		const { month, day } = d.value as { month: number; day?: number };
		const of: TimeExpression = { at: "nth", n: month, unit: "month", of: y.value };
		return day === undefined ? of : { at: "nth", n: day, unit: "day", of };
	}),
	t("earlier-on", [where("timeRef", (r) => r !== "PRESENT_REF"), opt("of"), dateTime], (r, _o, d) => ({ at: "loosely", of: d.value, direction: r.value === "FUTURE_REF" ? 1 : -1 })),
];
