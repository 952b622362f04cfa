import type { Amount, NumberValue, Shift, TimeExpression, TimeUnit } from "../model/index.js";
import type { Mark } from "./mark.js";
import { one, where } from "./pattern.js";

/** Elements that rules of every language share: predicates on values, no words. */

/** Four bare digits that can be a year of the common era. */
export const yearNumber = where("number", (n) => n.yearLike === true && n.value >= 1000 && n.value <= 2199);
/** Four bare digits that can be a year in the news of our day. */
export const recentYear = where("number", (n) => n.yearLike === true && n.value >= 1900 && n.value <= 2099);
/** Two digits as a short year ("'98", "3/5/24"). */
export const shortYear = where("digits", (d) => /^[0-9]{2}$/.test(d));
/** A day of the month. */
export const dayNumber = where("number", (n) => Number.isInteger(n.value) && n.value >= 1 && n.value <= 31 && n.digits && n.ordinal !== true);
export const monthNumber = where("digits", (d) => /^[0-9]{1,2}$/.test(d) && Number(d) >= 1 && Number(d) <= 12);
export const dayDigits = where("digits", (d) => /^[0-9]{1,2}$/.test(d) && Number(d) >= 1 && Number(d) <= 31);
export const yearDigits = where("digits", (d) => /^[0-9]{4}$/.test(d));
/** Any whole or broken number that can count units of time. */
export const countNumber = where("number", (n) => n.value >= 0 && n.value < 1e6);

/** Several units together: no number said. */
export function unsaid(unit: TimeUnit): Amount {
	return { n: null, unit };
}

/** A number of units. */
export function amount(number: Mark<"number"> | number, unit: TimeUnit): Amount {
	return { n: typeof number === "number" ? number : (number.value as NumberValue).value, unit };
}

/** What a word of approximation makes of an amount. */
export function approxMod(approx: Mark<"approx"> | undefined): { mod?: NonNullable<Amount["mod"]> } {
	if (approx === undefined) return {};
	const mods = { about: "APPROX", at_least: "EQUAL_OR_MORE", at_most: "EQUAL_OR_LESS", more_than: "MORE_THAN", less_than: "LESS_THAN" } as const;
	return { mod: mods[approx.value] };
}

/** A day of the month, told in digits, in words or as an ordinal: "27", "27th", «السابع والعشرين». */
export const dayOfMonth = {
	...one("number", "ordinal"),
	test: ((value: NumberValue | number) => {
		const n = numberIn(value);
		return Number.isInteger(n) && n >= 1 && n <= 31;
	}) as never,
};

/** The same, but no numeral in words: «الأحد» is Sunday before it is "the one". */
export const dayInFigures = {
	...one("number", "ordinal"),
	test: ((value: NumberValue | number) => (typeof value === "number" || value.digits) && Number.isInteger(numberIn(value)) && numberIn(value) >= 1 && numberIn(value) <= 31) as never,
};

/** The number of a `number` or `ordinal` mark. */
export function numberOf(mark: Mark<"number" | "ordinal">): number {
	return numberIn(mark.value);
}

function numberIn(value: NumberValue | number): number {
	return typeof value === "number" ? value : value.value;
}

/** The last one, this one, the next one: what `past`, `current` and `next` say. */
export function shiftOf(mark: Mark<"past" | "current" | "next">): Shift {
	return mark.class === "past" ? -1 : mark.class === "next" ? 1 : 0;
}

/** Two digits as a year: 00–39 are of this century. @example fullYear(98) === 1998 */
export function fullYear(two: number): number {
	return two < 40 ? 2000 + two : 1900 + two;
}

/**
 * A date of three numbers, in the language's order where both would do; null where neither does.
 * @example numericDate(23, 2, 2026, "month-first") // 23 February: there is no month 23
 */
export function numericDate(a: number, b: number, year: number, order: "day-first" | "month-first"): TimeExpression | null {
	const [day, month] = order === "day-first" ? (b <= 12 ? [a, b] : [b, a]) : a <= 12 ? [b, a] : [a, b];
	if (month < 1 || month > 12 || day < 1 || day > 31) return null;
	return { at: "date", year, month, day, ...(day <= 12 && day !== month ? { swappable: true as const } : {}) };
}

/** Kinds of time expression that rules of composition build on. */
const CALENDAR_KINDS: readonly TimeExpression["at"][] = ["date", "weekday", "unit", "both", "season", "feast", "years", "nth", "part", "dayPart", "loosely"];
/** A time that stands on the calendar. */
export const dateTime = where("time", (e) => CALENDAR_KINDS.includes(e.at));
/** A time of exactly one day. */
export const dayTime = where("time", isDay);
function isDay(e: TimeExpression): boolean {
	return e.at === "weekday" || e.at === "both" || (e.at === "date" && e.day !== undefined) || (e.at === "unit" && e.unit === "day") || (e.at === "nth" && e.unit === "day") || (e.at === "away" && e.amount.unit === "day");
}
/** A time longer than a day, of which one can take the first half or the end. */
export const longTime = where("time", (e) => (CALENDAR_KINDS.includes(e.at) && !isDay(e) && e.at !== "dayPart") || e.at === "away");
export const durationTime = where("time", (e) => e.at === "duration");
export const clockTime = where("time", (e) => e.at === "clock");
/** A joined range, a point away from now, anything that stands for days. */
export const anyTime = where("time", (e) => e.at !== "duration" && e.at !== "set" && e.at !== "ref");
