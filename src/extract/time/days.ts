import { addAmount, type Day, timexOf, unitAround } from "../../calendar/index.js";
import type { TimeUnit } from "../../model/index.js";
import { type Resolved, UNRESOLVED } from "./resolved.js";

/** A stretch of whole days as a Resolved: from/to are the same days, half-open. */
export function days(
	earliest: Day,
	latest: Day,
	timex: string | null,
	anchor: Resolved["anchor"],
	more: Partial<Resolved> = {},
): Resolved {
	return {
		...UNRESOLVED,
		timex,
		earliest,
		latest,
		from: `${earliest}T00:00:00`,
		to: `${addAmount(latest, 1, "day")}T00:00:00`,
		anchor,
		...more,
	};
}

/** The calendar unit that holds a day, resolved. */
export function unit(day: Day, u: TimeUnit, anchor: Resolved["anchor"], more: Partial<Resolved> = {}): Resolved {
	const { earliest, latest } = unitAround(day, u);
	return days(earliest, latest, timexOf(earliest, u), anchor, more);
}
