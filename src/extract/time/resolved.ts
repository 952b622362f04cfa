import type { Day } from "../../calendar/index.js";
import type { TimeAlternative, TimeExpression, TimeMod, TimeValue } from "../../model/index.js";

/** What resolving an expression gives: the value fields of a TimeValue, without words. */
export interface Resolved {
	readonly type: TimeValue["type"];
	readonly timex: string | null;
	readonly mod: TimeMod | null;
	/** First and last civil day that the words can mean, inclusive; null = open or not on the calendar. */
	readonly earliest: Day | null;
	readonly latest: Day | null;
	/** The interval of the TIMEX3 value itself, half-open, to the second. */
	readonly from: string | null;
	readonly to: string | null;
	readonly zone: string | null;
	readonly extent: "throughout" | "within";
	readonly anchor: "dateline" | "none" | "time";
	readonly vague: boolean;
	readonly alternatives: readonly TimeAlternative[];
	/** The weekday said beside a date, where the date falls on another. */
	readonly clash: { readonly said: number; readonly is: number } | null;
	/** The two ends of a joined range, each as it is in that range. */
	readonly ends?: readonly [Resolved, Resolved];
}

/** What a relative expression is resolved against. */
export interface Anchor {
	/** The report's day, null where nobody gave one. */
	readonly today: Day | null;
	/** Where a bare weekday or month lies: before the report, nearest, after it. */
	readonly direction: "past" | "nearest" | "future";
	/** No verb decided the direction: a month and day then lie in the nearest year. */
	readonly open: boolean;
	/** The time of the text that "the next day" goes on from. */
	readonly last: { readonly earliest: Day; readonly latest: Day } | null;
	/** The quarter a report of figures speaks of, while it speaks of it: "a year ago" beside it is a quarter too. */
	readonly quarter?: { readonly earliest: Day; readonly latest: Day; readonly near: boolean } | null;
}

export const UNRESOLVED: Resolved = {
	type: "DATE",
	timex: null,
	mod: null,
	earliest: null,
	latest: null,
	from: null,
	to: null,
	zone: null,
	extent: "throughout",
	anchor: "none",
	vague: false,
	alternatives: [],
	clash: null,
};

/** An expression of one kind. */
export type Of<A extends TimeExpression["at"]> = Extract<TimeExpression, { at: A }>;

/** How parts of an expression are resolved: handed to the resolvers of composed expressions. */
export type Resolve = (e: TimeExpression, a: Anchor) => Resolved | null;
