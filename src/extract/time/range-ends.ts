import type { Mark } from "../../grammar/index.js";
import type { TimeExpression } from "../../model/index.js";

/** One end of a joined range: where it stands and what it says, with what the other end lends it. */
export interface RangeEnd {
	readonly span: Pick<Mark<"time">, "start" | "end" | "rule">;
	readonly value: TimeExpression;
}

/**
 * The two ends of a joined range, null for anything else. An end is an expression of its own inside the range
 * ("28 January" to 3 February), or a part of it that means nothing alone (the 6 of "6-7 January", the 12 of "12 to 18
 * months"), whose place the rule has told.
 *
 * @param within the time marks inside it
 * @example endsOf(mark of "12-18 February", within) // "12" as 12 February, "18 February"
 */
export function endsOf(m: Mark<"time">, within: readonly Mark<"time">[]): readonly [RangeEnd, RangeEnd] | null {
	const told = m.value;
	if (told.at === "durations" && told.ends !== undefined)
		return [
			{ span: { ...told.ends[0], rule: m.rule }, value: { at: "duration", amount: told.low } },
			{ span: { ...told.ends[1], rule: m.rule }, value: { at: "duration", amount: told.high } },
		];
	if (told.at !== "range" || told.from === null || told.to === null) return null;
	const [from, to] = [lent(told.to, told.from), lent(told.from, told.to)];
	if (told.ends !== undefined)
		return [
			{ span: { ...told.ends[0], rule: m.rule }, value: from },
			{ span: { ...told.ends[1], rule: m.rule }, value: to },
		];
	const inside = (e: TimeExpression) => within.find((x) => x.value === e);
	const [a, b] = [inside(told.from), inside(told.to)];
	if (a === undefined || b === undefined) return null;
	return [
		{ span: { start: a.start, end: a.end, rule: a.rule }, value: from },
		{ span: { start: b.start, end: b.end, rule: b.rule }, value: to },
	];
}

/**
 * An end of a range with what the other end lends it: its year and month, or the day two clock times share.
 * @example "9 a.m. to 5 p.m. on Sunday": 9 a.m. is of Sunday too
 */
export function lent(other: TimeExpression, mine: TimeExpression): TimeExpression {
	if (mine.at === "clock" && other.at === "clock") return { ...mine, on: mine.on ?? other.on };
	if (mine.at !== "date" || other.at !== "date") return mine;
	return {
		...mine,
		year: mine.year ?? (mine.month !== undefined || mine.day !== undefined ? other.year : undefined),
		month: mine.month ?? (mine.day !== undefined ? other.month : undefined),
	};
}
