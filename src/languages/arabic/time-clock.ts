import { clitic, clockTime, dayTime, definite, glued, loose, one, opt, punct, type Rule, rulesFor, where } from "../../grammar/index.js";
import type { DayPart, TimeExpression } from "../../model/index.js";
import { amountOf, comma, hourInWords } from "./time-elements.js";

/** Clock times, in digits and in words, and the day they are on. */
const t = rulesFor("ar/clock", "time");

const digitsUpTo = (n: number) => where("digits", (d) => /^[0-9]{1,2}$/.test(d) && Number(d) <= n);
const sixty = where("digits", (d) => /^[0-5][0-9]$/.test(d));
/** «مساء», «ص», «بعد الظهر»: which half of the day. */
const half = one("meridiem", "dayPart");
const someHalf = opt(half);
const zone = opt(loose("zone"));
const minutes = where("time", (e) => e.at === "duration" && e.amount.unit === "minute" && (e.amount.n ?? 60) < 60);
const hourOf = (m: { value: unknown }): number => (typeof m.value === "number" ? m.value : (m.value as { value: number }).value);
type Clock = Extract<TimeExpression, { at: "clock" }>;

/** The hour on the 24-hour clock; the night's twelve is midnight, its small hours are the next morning's. */
function hour24(hour: number, h: { value: "am" | "pm" | DayPart } | undefined): number {
	const late = hour < 12 ? hour + 12 : hour;
	switch (h?.value) {
		case "am":
		case "MO":
		case "DAWN":
			return hour === 12 ? 0 : hour;
		case "pm":
		case "AF":
			return late;
		case "MI":
			return hour <= 4 ? hour + 12 : hour;
		case "EV":
			return hour === 12 ? 24 : late;
		case "NI":
			return hour === 12 ? 24 : hour <= 5 ? hour : late;
		default:
			return hour;
	}
}

/** An hour less some minutes. */
function less(hour: number, minute: number): { hour: number; minute: number } {
	return { hour: (hour + 23) % 24, minute: 60 - minute };
}

export const clocks: readonly Rule[] = [
	t("digits", [opt("clockWord"), digitsUpTo(24), glued(punct(":.")), glued(sixty), someHalf, zone], (w, h, s, m, half, z) => (s.value === "." && w === undefined && z === undefined ? null : { at: "clock", hour: hour24(+h.value, half), minute: +m.value, zone: z?.value })),
	t("seconds", [opt("clockWord"), digitsUpTo(24), glued(punct(":")), glued(sixty), glued(punct(":")), glued(sixty), someHalf, zone], (_w, h, _c, m, _d, s, half, z) => ({ at: "clock", hour: hour24(+h.value, half), minute: +m.value, second: +s.value, zone: z?.value })),
	t("hour", [definite("clockWord"), digitsUpTo(24), someHalf, zone], (_w, h, half, z) => ({ at: "clock", hour: hour24(+h.value, half), zone: z?.value })),
	t("words", [definite("clockWord"), hourInWords, opt(clitic("hourPart", "and")), someHalf, zone], (_w, h, more, half, z) => ({ at: "clock", hour: hour24(hourOf(h), half), minute: more?.value ?? 0, zone: z?.value })),
	t("and-minutes", [definite("clockWord"), one("ordinal", "number"), opt("and"), loose(minutes), someHalf, zone], (_w, h, _a, m, half, z) => (hourOf(h) > 12 ? null : { at: "clock", hour: hour24(hourOf(h), half), minute: amountOf(m).n ?? 0, zone: z?.value })),
	t("less-part", [definite("clockWord"), one("ordinal", "number"), "lacking", "hourPart", someHalf, zone], (_w, h, _l, m, half, z) => (hourOf(h) > 12 ? null : { at: "clock", ...less(hour24(hourOf(h), half), m.value), zone: z?.value })),
	t("less-minutes", [definite("clockWord"), one("ordinal", "number"), "lacking", minutes, someHalf, zone], (_w, h, _l, m, half, z) => (hourOf(h) > 12 ? null : { at: "clock", ...less(hour24(hourOf(h), half), amountOf(m).n ?? 0), zone: z?.value })),
	// «الثالثة فجرا» is a time, «الجلسة الثالثة فجر الأحد» is a session: no day may follow.
	t("spoken", [definite(where("ordinal", (n) => n >= 2 && n <= 12)), opt(clitic("hourPart", "and")), half, zone], (h, more, half, z) => ({ at: "clock", hour: hour24(h.value, half), minute: more?.value ?? 0, zone: z?.value }), { after: ["time", "dayName", "weekday"] }),
	t("spoken-one", [definite(where("numeral", (n) => n.n === 1)), opt(clitic("hourPart", "and")), half, zone], (_h, more, half, z) => ({ at: "clock", hour: hour24(1, half), minute: more?.value ?? 0, zone: z?.value }), { after: ["time", "dayName", "weekday"] }),
	t("spoken-of-part", [definite(where("ordinal", (n) => n >= 2 && n <= 12)), opt(clitic("hourPart", "and")), "of", definite("dayPart", false), dayTime], (h, more, _o, p, d) => ({ at: "clock", hour: hour24(h.value, p), minute: more?.value ?? 0, on: d.value })),
	t("named", ["clockName"], (n) => ({ at: "clock", hour: n.value, minute: 0 }), { before: ["after", "before", "meridiem"] }),
];

/** A stage later: a clock time on its day. */
export const clocksOfDays: readonly Rule[] = [
	t("day-clock", [dayTime, opt(comma), opt(one("at", "in")), clockTime], (d, _c, _a, c) => ({ ...(c.value as Clock), on: d.value })),
	// «أمس على الساعة 3.46»: beside a day alone, a point stands in other numbers.
	t("day-clock-point", [dayTime, opt(comma), opt(one("at", "in")), "clockWord", where("digits", (d) => /^([01]?[0-9]|2[0-3])\.[0-5][0-9]$/.test(d)), someHalf, zone], (day, _c, _a, _w, d, half, z) => {
		const [hour, minute] = d.value.split(".").map(Number) as [number, number];
		return { at: "clock", hour: hour24(hour, half), minute, zone: z?.value, on: day.value };
	}),
	t("clock-day", [clockTime, opt(comma), opt(one("of", "on")), dayTime], (c, _c, _o, d) => ({ ...(c.value as Clock), on: d.value })),
	t("clock-part-day", [clockTime, opt("of"), "dayPart", dayTime], (c, _o, p, d) => {
		const clock = c.value as Clock;
		return { ...clock, hour: clock.hour > 12 ? clock.hour : hour24(clock.hour, p), on: d.value };
	}),
];
