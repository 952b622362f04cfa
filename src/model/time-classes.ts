import type { DayPart, Season, TimeExpression, TimeUnit } from "./time-expression.js";

/** The token classes of time, and the small words that stand around it. Part of `Vocabulary`. */
export interface TimeClasses {
	weekday: number;
	/** A weekday in the plural: "on Fridays". */
	everyWeekday: number;
	month: number;
	monthAbbreviation: number;
	/** A weekday that is another word but beside a date: "Sun". */
	weekdayAbbreviation: number;
	hijriMonth: number;
	season: Season;
	unit: { readonly unit: TimeUnit; readonly n?: 1 | 2 | "many" };
	dayName: { readonly offset: number; readonly part?: DayPart };
	dayPart: DayPart;
	timePart: "START" | "MID" | "END";
	past: true;
	next: true;
	current: true;
	same: true;
	/** What figures are compared with: the same, the corresponding (period of another year). */
	alike: true;
	following: true;
	previous: true;
	ago: true;
	after: true;
	before: true;
	later: true;
	earlier: true;
	since: true;
	/** "as of": from a day on, never "for so long". */
	startingFrom: true;
	until: true;
	during: true;
	/** A noun whose "general" is spelled like a year: «الأمين العام السابق». */
	generalHead: true;
	between: true;
	from: true;
	to: true;
	within: true;
	of: true;
	in: true;
	on: true;
	at: true;
	and: true;
	or: true;
	the: true;
	/** Behind an amount, what it is counted from: «بعد يومين من …», «بعد أسبوع على …». */
	countedFrom: true;
	every: true;
	per: true;
	several: true;
	/** "whole": it says that a noun alone counts one. */
	whole: true;
	/** "for", "within": one of the unit alone that follows. */
	forSoLong: true;
	/** "throughout": the whole of the unit that follows. */
	throughout: true;
	/** A unit whose form says that one of it is meant, with no number beside it: «شهرا». */
	unitAlone: TimeUnit;
	/** A dual that only stands before two named units: «يومي», «عامي». */
	unitPair: TimeUnit;
	frequency: string;
	/** The adjective behind "in a … manner": «بشكل يومي». */
	frequencyAdjective: string;
	manner: true;
	timeRef: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
	clockWord: true;
	/** An hour with a name: midnight = 24. */
	clockName: number;
	/** Minutes of a part of an hour: a quarter = 15. */
	hourPart: number;
	/** "less", «إلا», before minutes that are missing. */
	lacking: true;
	meridiem: "am" | "pm";
	zone: string;
	era: "ce" | "bc" | "hijri";
	feast: {
		readonly calendar: "gregorian" | "hijri" | "easter";
		readonly month: number;
		readonly day: number;
		readonly days: number;
		/** The nth such weekday of the month instead of a day. */
		readonly nth?: { readonly n: number; readonly weekday: number };
	};
	tense: "past" | "future" | "present";
	corresponding: true;
	datelineLabel: true;
	time: TimeExpression;
	notTime: true;
	/** A noun whose name follows, and that name may be a date or a month: «مدينة 6 أكتوبر». */
	namedHead: true;
	/** Such a noun without article, as rules forbid it before them. */
	nameGuard: true;
	/** A word that makes the month before it a name: «أيلول الأسود». */
	nameTail: true;
}
