import { addAmount, dayOf, hijriDay, hijriFields } from "../../calendar/index.js";
import type { TimeExpression } from "../../model/index.js";
import { days, unit } from "./days.js";
import { nth } from "./parts.js";
import type { Anchor, Of, Resolve, Resolved } from "./resolved.js";

/** A feast or named day. */
export function feast(e: Of<"feast">, a: Anchor, resolve: Resolve): Resolved | null {
	if (e.nth !== undefined) {
		const month: TimeExpression = { at: "date", month: e.month, year: e.year, shift: e.shift };
		return nth({ at: "nth", n: e.nth.n, unit: "day", weekday: e.nth.weekday, of: month }, a, resolve);
	}
	const start: TimeExpression = {
		at: "date",
		month: e.month,
		day: e.day,
		year: e.year,
		shift: e.shift,
		...(e.calendar === "hijri" && e.year === undefined ? { calendar: "hijri" as const } : {}),
	};
	const first =
		e.calendar === "hijri" && e.year !== undefined ? hijriInYear(e.year, e.month, e.day) : resolve(start, a);
	if (first === null || first.earliest === null) return first;
	return days(
		first.earliest,
		addAmount(first.earliest, e.days - 1, "day"),
		e.days === 1 ? first.timex : null,
		first.anchor,
		{ alternatives: first.alternatives },
	);
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
