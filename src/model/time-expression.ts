/**
 * What the words of a time expression say, before any day is known: the symbolic value that language rules build and
 * `extract/time` resolves against the dateline. Plain data.
 */
export type TimeUnit =
	| "second"
	| "minute"
	| "hour"
	| "day"
	| "week"
	| "weekend"
	| "month"
	| "quarter"
	| "half"
	| "year"
	| "decade"
	| "century";

export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT" | "DAWN";
export type Season = "SP" | "SU" | "FA" | "WI";
/** Which of several: the last one, this one, the next one. */
export type Shift = -1 | 0 | 1;

/** An amount of one unit. `n` null = an unsaid number ("several days"). */
export interface Amount {
	readonly n: number | null;
	/** Upper bound of a spread ("two or three days"). */
	readonly max?: number;
	readonly unit: TimeUnit;
	readonly mod?: "APPROX" | "MORE_THAN" | "LESS_THAN" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS";
}

export type TimeExpression =
	/** Calendar fields as far as they are said. `shift`: "last November". */
	| {
			readonly at: "date";
			readonly year?: number | undefined;
			readonly month?: number | undefined;
			readonly day?: number | undefined;
			readonly calendar?: "hijri";
			/** Told in numbers that would do in the other order as well: 2/3/2026. */
			readonly swappable?: true;
			readonly shift?: Shift | undefined;
			readonly bc?: boolean;
	  }
	| {
			readonly at: "weekday";
			readonly weekday: number;
			readonly shift?: Shift | undefined;
			/** Of the week so many weeks from this one. */
			readonly week?: number | undefined;
	  }
	/** The unit that holds today, moved by whole units: yesterday = day −1, last year = year −1. */
	| {
			readonly at: "unit";
			readonly unit: TimeUnit;
			readonly offset: number;
			readonly anaphor?: boolean;
			/** Means nothing where the text has spoken of no such unit: "the quarter". */
			readonly recalled?: boolean;
			readonly vague?: boolean;
	  }
	/** "three days ago", "two years later": an amount before or after now or a time of the text. `since`: the words can
	 * also mean the stretch from then to now («منذ ثلاثة أيام»). */
	| {
			readonly at: "away";
			readonly amount: Amount;
			readonly direction: -1 | 1;
			readonly anaphor?: boolean;
			readonly since?: boolean;
			readonly from?: TimeExpression | undefined;
			/** "the year-ago quarter": the same stretch of another year, whatever grain the text reports by. */
			readonly comparable?: boolean;
	  }
	/** "the past two months", "the next 48 hours": a stretch that ends or begins now. `open`: "for two years now". */
	| {
			readonly at: "stretch";
			readonly amount: Amount;
			readonly direction: -1 | 1;
			readonly anaphor?: boolean;
			readonly extent?: "throughout" | "within";
			/** "the next few days": units counted, if vaguely; without it "recent days", which only point to a side of now. */
			readonly counted?: boolean;
			/** "the nine months ended Sept. 30": where it ends (begins), if not now. */
			readonly from?: TimeExpression;
	  }
	/** `plus`: smaller units that go with it ("a year and two months"). */
	| { readonly at: "duration"; readonly amount: Amount; readonly plus?: readonly Amount[] | undefined }
	| {
			readonly at: "durations";
			readonly low: Amount;
			readonly high: Amount;
			readonly mod?: "APPROX" | undefined;
			readonly ends?: RangeEnds;
	  }
	/** How often: a ready value, or an amount ("every three hours"). */
	| { readonly at: "set"; readonly timex: string; readonly quant?: string }
	| { readonly at: "set"; readonly every: Amount; readonly quant?: string }
	| {
			readonly at: "season";
			readonly season: Season;
			readonly year?: number | undefined;
			readonly shift?: Shift | undefined;
			/** The year it is of, told by other words: "the summer of last year". */
			readonly of?: TimeExpression | undefined;
	  }
	/** The nth unit of a time: the second half of last year, the first week of May, the third Tuesday of June. n −1 = the last. */
	| {
			readonly at: "nth";
			readonly n: number;
			readonly unit: TimeUnit;
			readonly of?: TimeExpression | undefined;
			readonly weekday?: number;
	  }
	| { readonly at: "years"; readonly from: number; readonly to: number; readonly timex: string }
	| { readonly at: "part"; readonly part: "START" | "MID" | "END"; readonly of: TimeExpression }
	| {
			readonly at: "dayPart";
			readonly part: DayPart;
			readonly of: TimeExpression;
			readonly through?: TimeExpression | undefined;
	  }
	| {
			readonly at: "clock";
			readonly hour: number;
			readonly minute?: number | undefined;
			readonly second?: number | undefined;
			readonly zone?: string | null | undefined;
			readonly on?: TimeExpression | undefined;
	  }
	| { readonly at: "ref"; readonly ref: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
	/** A day told twice: "today (Monday)", "Monday, 23 February". The second is checked against the first. `or`: what
	 * the words mean where the two do not agree: «الاثنين الثالث من آذار» is Monday the third or the third Monday. */
	| {
			readonly at: "both";
			readonly main: TimeExpression;
			readonly check: TimeExpression;
			readonly or?: TimeExpression | undefined;
	  }
	/** null = open on that side. */
	| {
			readonly at: "range";
			readonly from: TimeExpression | null;
			readonly to: TimeExpression | null;
			readonly mod?: "BEFORE" | "AFTER" | undefined;
			readonly ends?: RangeEnds;
	  }
	| {
			readonly at: "mod";
			readonly mod: "APPROX" | "MORE_THAN" | "LESS_THAN" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS" | "BEFORE" | "AFTER";
			readonly of: TimeExpression;
	  }
	/** "earlier today", "later this month": the same days, told more loosely. */
	| { readonly at: "loosely"; readonly of: TimeExpression; readonly direction?: -1 | 1 | undefined }
	/** A feast or named day of a calendar; of Easter, `day` counts from Easter Sunday. */
	| {
			readonly at: "feast";
			readonly calendar: "gregorian" | "hijri" | "easter";
			readonly month: number;
			readonly day: number;
			readonly days: number;
			/** The nth such weekday of the month, where it has no day of its own: Thanksgiving. */
			readonly nth?: { readonly n: number; readonly weekday: number } | undefined;
			readonly year?: number | undefined;
			readonly shift?: Shift | undefined;
	  };

/** Where the two ends of a range stand in the text (UTF-16), when they are no expressions of their own: "6-7 January". */
export type RangeEnds = readonly [
	{ readonly start: number; readonly end: number },
	{ readonly start: number; readonly end: number },
];
