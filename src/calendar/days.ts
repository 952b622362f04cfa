import { Temporal } from "temporal-polyfill/full";
import type { TimeUnit } from "../model/index.js";

/** A civil day, ISO 8601 ("2026-02-23"). Days compare as strings. */
export type Day = string;

/** Temporal is slow (about 140,000 operations a second) and news asks the same days again: answers are kept. */
const LIMIT = 50_000;
function remember<A extends readonly (string | number)[], V>(compute: (...args: A) => V): (...args: A) => V {
	let memory = new Map<string, V>();
	return (...args) => {
		const key = args.join("|");
		let value = memory.get(key);
		if (value === undefined) {
			value = compute(...args);
			if (memory.size >= LIMIT) memory = new Map();
			memory.set(key, value);
		}
		return value;
	};
}

/** A day as Temporal has it; its fields are handed over, for reading the text again is the slow part. */
function plain(day: Day): Temporal.PlainDate {
	const { year, month, day: d } = fieldsOf(day);
	return new Temporal.PlainDate(year, month, d);
}
const iso = (d: Temporal.PlainDate): Day => d.toString();
const MONTHS_OF: Partial<Record<TimeUnit, number>> = {
	month: 1,
	quarter: 3,
	half: 6,
	year: 12,
	decade: 120,
	century: 1200,
};

/**
 * The day that lies `n` units later (earlier where negative); the day of the month is kept or becomes its last.
 * Units shorter than a day do not move it. Fractions move by whole days.
 * @example addAmount("2026-02-23", -2, "month") === "2025-12-23"
 */
export const addAmount = remember((day: Day, n: number, unit: TimeUnit): Day => {
	const d = plain(day);
	const months = MONTHS_OF[unit];
	if (months !== undefined) {
		const whole = Math.trunc(n * months);
		const days = Math.round((n * months - whole) * 30);
		const moved = d.add({ months: whole });
		return iso(days === 0 ? moved : moved.add({ days }));
	}
	if (unit === "week" || unit === "weekend") return iso(d.add({ days: Math.round(n * 7) }));
	if (unit === "day") return iso(d.add({ days: Math.round(n) }));
	return day;
});

/** ISO weekday, Monday = 1. @example weekdayOf("2026-02-23") === 1 */
export const weekdayOf = remember((day: Day): number => plain(day).dayOfWeek);

/** The ISO week that holds a day. @example isoWeek("2026-02-23") === "2026-W09" */
export const isoWeek = remember((day: Day): string => {
	const d = plain(day);
	return `${String(d.yearOfWeek).padStart(4, "0")}-W${String(d.weekOfYear).padStart(2, "0")}`;
});

/** Is this a day of the calendar? @example isDay(2026, 2, 30) === false */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month);
}

/** The number of days of a month. @example lastOfMonth(2024, 2) === 29 */
export const lastOfMonth = remember(
	(year: number, month: number): number => new Temporal.PlainDate(year, month, 1).daysInMonth,
);

/** Writes a day. @example dayOf(2026, 2, 3) === "2026-02-03" */
export function dayOf(year: number, month: number, day: number): Day {
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Year, month and day of a day, as numbers. */
export function fieldsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/**
 * The day a published date or date-time stands for, or null where it is no date.
 * @example parseDay("2026-02-23T11:00:00+03:00") === "2026-02-23"
 */
export function parseDay(text: string): Day | null {
	try {
		return iso(Temporal.PlainDate.from(text.length > 10 ? text.slice(0, 10) : text).withCalendar("iso8601"));
	} catch {
		return null;
	}
}
