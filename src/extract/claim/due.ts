import { addAmount, type Day } from "../../calendar/index.js";
import type { TimeUnit, TimeValue } from "../../model/index.js";

const UNIT: Record<string, TimeUnit> = { D: "day", W: "week", M: "month", Y: "year" };

function later(today: Day, timex: string): Day | null {
	const m = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(timex);
	return m === null ? null : addAmount(today, Number(m[1]), UNIT[m[2]!]!);
}

/**
 * The days by which what is foretold should have come true: a day or interval ahead stands as it is, a duration counts
 * from the report's day. null where the words fix no day.
 * @example dueWindow({ type: "DURATION", timex: "P15D/P1M" }, "2026-02-23") // 2026-03-10 to 2026-03-23
 */
export function dueWindow(time: TimeValue, today: Day | null): { readonly earliest: Day; readonly latest: Day } | null {
	if (today === null) return null;
	if (time.type === "DURATION" && time.earliest === null && time.timex !== null) {
		const [low, high] = time.timex.split("/");
		const first = later(today, low!);
		const last = later(today, high ?? low!);
		return first !== null && last !== null ? { earliest: first, latest: last } : null;
	}
	return time.earliest !== null && time.latest !== null && time.latest > today
		? { earliest: time.earliest, latest: time.latest }
		: null;
}
