import type { TimeUnit } from "../model/index.js";
import { addAmount, type Day, dayOf, fieldsOf, isoWeek, lastOfMonth, weekdayOf } from "./days.js";

/** First and last day, inclusive; null = open. */
export interface Days {
	readonly earliest: Day | null;
	readonly latest: Day | null;
}

/** How many months the units of the calendar year hold. */
const SPAN: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, half: 6 };
const YEARS: Partial<Record<TimeUnit, number>> = { year: 1, decade: 10, century: 100 };

/**
 * The calendar unit that holds a day: its first and last day. Weeks begin on Monday; centuries with year 1.
 * @example unitAround("2026-02-23", "quarter") // { earliest: "2026-01-01", latest: "2026-03-31" }
 */
export function unitAround(day: Day, unit: TimeUnit): { earliest: Day; latest: Day } {
	const { year, month } = fieldsOf(day);
	const months = SPAN[unit];
	if (months !== undefined) {
		const first = Math.floor((month - 1) / months) * months + 1;
		const last = first + months - 1;
		return { earliest: dayOf(year, first, 1), latest: dayOf(year, last, lastOfMonth(year, last)) };
	}
	const years = YEARS[unit];
	if (years !== undefined) {
		const first = unit === "century" ? Math.floor((year - 1) / 100) * 100 + 1 : Math.floor(year / years) * years;
		return { earliest: dayOf(first, 1, 1), latest: dayOf(first + years - 1, 12, 31) };
	}
	if (unit === "week") {
		const monday = addAmount(day, 1 - weekdayOf(day), "day");
		return { earliest: monday, latest: addAmount(monday, 6, "day") };
	}
	if (unit === "weekend") {
		const saturday = addAmount(day, 6 - weekdayOf(day), "day");
		return { earliest: saturday, latest: addAmount(saturday, 1, "day") };
	}
	return { earliest: day, latest: day };
}

/**
 * The TIMEX3 value of the calendar unit that begins at a day.
 * @example timexOf("2026-01-01", "quarter") === "2026-Q1"
 */
export function timexOf(day: Day, unit: TimeUnit): string {
	const y = day.slice(0, 4);
	switch (unit) {
		case "century":
			return day.slice(0, 2);
		case "decade":
			return day.slice(0, 3);
		case "year":
			return y;
		case "half":
			return `${y}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
		case "quarter":
			return `${y}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
		case "month":
			return day.slice(0, 7);
		case "week":
			return isoWeek(day);
		case "weekend":
			return `${isoWeek(day)}-WE`;
		default:
			return day;
	}
}
