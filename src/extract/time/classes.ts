import type { ClassName } from "../../model/index.js";

/** What stands before a month that is a month: prepositions, articles, other words of time. */
export const TELLS_TIME: ReadonlySet<ClassName> = new Set([
	"in",
	"on",
	"at",
	"of",
	"the",
	"from",
	"since",
	"until",
	"during",
	"between",
	"within",
	"past",
	"next",
	"current",
	"every",
	"timePart",
	"digits",
	"ordinal",
	"weekday",
	"time",
]);
/** Words that join two times, or two names: only what stands before them tells which. */
export const JOINS: ReadonlySet<ClassName> = new Set(["and", "or", "to"]);

/** The classes that finding times asks for beside those in the rules of time. */
export const TIME_CLASSES: readonly ClassName[] = [
	...TELLS_TIME,
	...JOINS,
	"month",
	"tense",
	"sayVerb",
	"that",
	"negation",
];
