import { addAmount, dayOf, easterSunday, fieldsOf, hijriDay, hijriFields } from "../../calendar/index.js";
import type { TimeExpression } from "../../model/index.js";
import { days, unit } from "./days.js";
import { nth } from "./parts.js";
import { type Anchor, type Of, type Resolve, type Resolved, UNRESOLVED } from "./resolved.js";

/**
 * A feast or named day, in the year said or in the one the direction chooses.
 * @example feast({ at: "feast", calendar: "easter", month: 0, day: -2, days: 1, year: 2026 }, …) // Good Friday, 2026-04-03
 */
export function feast(e: Of<"feast">, a: Anchor, resolve: Resolve): Resolved | null {
	if (e.nth !== undefined) {
		const month: TimeExpression = { at: "date", month: e.month, year: e.year, shift: e.shift };
		return nth({ at: "nth", n: e.nth.n, unit: "day", weekday: e.nth.weekday, of: month }, a, resolve);
	}
	const first = justPast(e, a, resolve) ?? start(e, a, resolve);
	if (first === null || first.earliest === null) return first;
	return days(
		first.earliest,
		addAmount(first.earliest, e.days - 1, "day"),
		e.days === 1 ? first.timex : null,
		first.anchor,
		{ alternatives: first.alternatives },
	);
}

/** So many days after a feast it is still the one that is spoken of, whatever verb looks ahead. */
const AFTERMATH = 14;

function justPast(e: Of<"feast">, a: Anchor, resolve: Resolve): Resolved | null {
	if (a.direction !== "future" || a.today === null || e.year !== undefined || e.shift !== undefined) return null;
	const last = start(e, { ...a, direction: "past" }, resolve);
	return last?.earliest && addAmount(last.earliest, AFTERMATH, "day") >= a.today ? last : null;
}

function start(e: Of<"feast">, a: Anchor, resolve: Resolve): Resolved | null {
	if (e.calendar === "easter") return aroundEaster(e, a);
	if (e.calendar === "hijri" && e.year !== undefined) return hijriInYear(e.year, e.month, e.day);
	const date: TimeExpression = {
		at: "date",
		month: e.month,
		day: e.day,
		year: e.year,
		shift: e.shift,
		...(e.calendar === "hijri" ? { calendar: "hijri" as const } : {}),
	};
	return resolve(date, a);
}

/** A day counted from Easter Sunday (the western one) of the year said, or of the year the direction chooses. */
function aroundEaster(e: Of<"feast">, a: Anchor): Resolved {
	const inYear = (year: number) => addAmount(easterSunday(year), e.day, "day");
	if (e.year !== undefined) return unit(inYear(e.year), "day", "none");
	const { today } = a;
	if (today === null) return UNRESOLVED;
	const { year } = fieldsOf(today);
	const here = inYear(year);
	const forward = e.shift === 1 || (e.shift !== -1 && a.direction === "future");
	const strict = e.shift === 1 || e.shift === -1;
	const chosen = forward
		? here > today || (!strict && here === today)
			? year
			: year + 1
		: here < today || (!strict && here === today)
			? year
			: year - 1;
	return unit(inYear(e.shift === 0 ? year : chosen), "day", "dateline");
}

/** A Hijri feast in a civil year: it falls there once, rarely twice; the first is meant. */
function hijriInYear(year: number, month: number, day: number): Resolved | null {
	const around = hijriFields(dayOf(year, 1, 1)).year;
	for (const y of [around, around + 1]) {
		const found = hijriDay(y, month, day);
		if (found?.startsWith(String(year))) return unit(found, "day", "none");
	}
	return null;
}
