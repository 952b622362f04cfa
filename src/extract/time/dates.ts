import {
	addAmount,
	type Day,
	dayOf,
	fieldsOf,
	HIJRI_SLACK_DAYS,
	hijriDay,
	hijriFields,
	hijriMonthLength,
	isDay,
	lastOfMonth,
	unitAround,
	weekdayOf,
} from "../../calendar/index.js";
import type { Shift } from "../../model/index.js";
import { days, unit } from "./days.js";
import { type Anchor, type Of, type Resolved, UNRESOLVED } from "./resolved.js";

/** How far ahead, in days, an undecided day of the year may lie before last year's is meant. */
const SOON = 100;

/** The year in which a month and day lie, as the direction says. */
function yearFor(month: number, day: number | undefined, shift: Shift | undefined, a: Anchor, today: Day): number {
	const { year, month: m } = fieldsOf(today);
	const here = dayOf(year, month, day ?? 1);
	const now = day === undefined ? dayOf(year, m, 1) : today;
	const past = here <= now ? year : year - 1;
	const future = here >= now ? year : year + 1;
	if (shift === -1) return here < now ? year : year - 1;
	if (shift === 1) return here > now ? year : year + 1;
	if (shift === 0) return year;
	// Without a verb that looks ahead, a day of the running month is this year's: it is as near as it can be.
	if (a.direction === "future") return a.open && day !== undefined && month === m ? year : future;
	// A day without a year, and no verb to decide: the coming weeks are nearer than last year.
	if (a.direction === "past")
		return a.open && day !== undefined && distance(dayOf(future, month, day), today) <= SOON ? future : past;
	return distance(dayOf(past, month, day ?? 15), today) <= distance(dayOf(future, month, day ?? 15), today)
		? past
		: future;
}

/** Days between two days, roughly (months of 31 days): for choosing the nearer. */
export function distance(x: Day, y: Day): number {
	const [p, q] = [fieldsOf(x), fieldsOf(y)];
	return Math.abs((p.year - q.year) * 372 + (p.month - q.month) * 31 + p.day - q.day);
}

/** A date of the civil calendar, as far as its fields are said; null where they are on no calendar. */
export function civilDate(e: Of<"date">, a: Anchor): Resolved | null {
	if (e.bc) return { ...UNRESOLVED, timex: `BC${String(e.year ?? 0).padStart(4, "0")}` };
	if (e.year !== undefined && e.month === undefined)
		return e.year >= 1 && e.year <= 9999
			? days(dayOf(e.year, 1, 1), dayOf(e.year, 12, 31), String(e.year).padStart(4, "0"), "none")
			: null;
	const anchored = e.year === undefined;
	const { today } = a;
	if (anchored && today === null) {
		const m = e.month === undefined ? "XX" : String(e.month).padStart(2, "0");
		return { ...UNRESOLVED, timex: e.day === undefined ? `XXXX-${m}` : `XXXX-${m}-${String(e.day).padStart(2, "0")}` };
	}
	if (e.month === undefined) return e.day === undefined ? null : dayOfMonth(e.day, a, today!);
	const year = e.year ?? yearFor(e.month, e.day, e.shift, a, today!);
	const anchor = anchored ? "dateline" : "none";
	if (e.day === undefined) return unit(dayOf(year, e.month, 1), "month", anchor);
	if (!isDay(year, e.month, e.day)) return null;
	const day = dayOf(year, e.month, e.day);
	if (!e.swappable) return unit(day, "day", anchor);
	// The day of the report itself tells in which order its paper writes.
	const turned = dayOf(year, e.day, e.month);
	const [is, other] = turned === today ? [turned, day] : [day, turned];
	const reason = "with day and month in the other order";
	return unit(is, "day", anchor, { alternatives: [{ timex: other, earliest: other, latest: other, reason }] });
}

/** "the 26th": of the month the text speaks of, else the nearest such day in the direction. */
function dayOfMonth(day: number, a: Anchor, today: Day): Resolved | null {
	const base = a.last !== null && a.last.earliest.slice(0, 7) === a.last.latest.slice(0, 7) ? a.last.earliest : today;
	let { year, month } = fieldsOf(base);
	const now = base === today ? fieldsOf(today).day : 0;
	if (base === today && a.direction === "past" && !a.open && day > now)
		[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
	if (base === today && a.direction === "future" && day < now)
		[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
	return day <= lastOfMonth(year, month)
		? unit(dayOf(year, month, day), "day", base === today ? "dateline" : "time")
		: null;
}

/** A date of the Hijri calendar through the Umm al-Qura tables, a day either way as alternatives. */
export function hijriDate(e: Of<"date">, a: Anchor): Resolved | null {
	if (e.year === undefined && a.today === null) return UNRESOLVED;
	const now = a.today === null ? null : hijriFields(a.today);
	const month = e.month;
	if (month === undefined) {
		const first = hijriDay(e.year!, 1, 1);
		const next = hijriDay(e.year! + 1, 1, 1);
		return first && next ? days(first, addAmount(next, -1, "day"), null, "none", { mod: "APPROX" }) : null;
	}
	let year = e.year;
	if (year === undefined) {
		const key = (m: number, d: number) => m * 40 + d;
		const here = key(month, e.day ?? 1);
		const there = key(now!.month, e.day === undefined ? 1 : now!.day);
		const forward = e.shift === 1 || (e.shift === undefined && a.direction === "future");
		year = forward
			? here > there || (e.shift === undefined && here === there)
				? now!.year
				: now!.year + 1
			: here <= there && !(e.shift === -1 && here === there)
				? now!.year
				: now!.year - 1;
	}
	const anchor = e.year === undefined ? "dateline" : "none";
	if (e.day === undefined) {
		const first = hijriDay(year, month, 1);
		if (first === null) return null;
		return days(first, addAmount(first, hijriMonthLength(year, month) - 1, "day"), null, anchor, { mod: "APPROX" });
	}
	const day = hijriDay(year, month, e.day);
	if (day === null) return null;
	const near = [-HIJRI_SLACK_DAYS, HIJRI_SLACK_DAYS].map((n) => {
		const d = addAmount(day, n, "day");
		return {
			timex: d,
			earliest: d,
			latest: d,
			reason: "the moon may be sighted a day earlier or later than the Umm al-Qura tables say",
		};
	});
	return unit(day, "day", anchor, { alternatives: near });
}

/** A weekday: the last, this or next one, in a named week, or as the direction says. */
export function weekday(e: Of<"weekday">, a: Anchor): Resolved {
	const { today } = a;
	if (today === null) return { ...UNRESOLVED, timex: `XXXX-WXX-${e.weekday}` };
	if (e.week !== undefined) {
		const monday = unitAround(addAmount(today, e.week * 7, "day"), "week").earliest;
		return unit(addAmount(monday, e.weekday - 1, "day"), "day", "dateline");
	}
	const back = (weekdayOf(today) - e.weekday + 7) % 7;
	const ahead = (7 - back) % 7;
	const at = (n: number) => addAmount(today, n, "day");
	if (e.shift === -1) return unit(at(-(back || 7)), "day", "dateline");
	if (e.shift === 1) return unit(at(ahead || 7), "day", "dateline");
	if (e.shift === 0) return unit(at(e.weekday - weekdayOf(today)), "day", "dateline");
	// On a Wednesday, "on Wednesday" is today, whether the verb looks back or ahead.
	const [past, future] = [at(-back), at(ahead)];
	const chosen = a.direction === "past" ? past : a.direction === "future" ? future : back <= ahead ? past : future;
	const other = chosen === past ? future : past;
	return unit(chosen, "day", "dateline", {
		alternatives:
			other === chosen
				? []
				: [
						{
							timex: other,
							earliest: other,
							latest: other,
							reason: chosen === past ? "if the verb looked ahead" : "if the verb looked back",
						},
					],
	});
}
