import type { AttributionClass, Discrepancy, PlacePart, QuantityQualifier, TimeMod } from "../../model/index.js";

/** How the brief names things, in English. */

/** ISO weekday − 1. */
export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

export const SEVERITY_ORDER: Readonly<Record<Discrepancy["severity"], number>> = {
	contradiction: 0,
	loss: 1,
	shift: 2,
};

/** With the word that leads to the place's name. */
export const PARTS: Readonly<Record<PlacePart, string>> = {
	countryside: "countryside of",
	suburbs: "suburbs of",
	outskirts: "outskirts of",
	surroundings: "surroundings of",
	near: "near",
	border: "border with",
	part: "part of",
	between: "between",
	distance: "at a distance from",
};

export const MODS: Readonly<Record<TimeMod, string>> = {
	BEFORE: "before",
	AFTER: "after",
	ON_OR_BEFORE: "by",
	ON_OR_AFTER: "from",
	LESS_THAN: "less than",
	MORE_THAN: "more than",
	EQUAL_OR_LESS: "at most",
	EQUAL_OR_MORE: "at least",
	START: "beginning of",
	MID: "middle of",
	END: "end of",
	APPROX: "about",
};

export const QUALIFIERS: Readonly<Record<QuantityQualifier, string>> = {
	exact: "",
	about: "about",
	at_least: "at least",
	at_most: "at most",
	more_than: "more than",
	less_than: "less than",
	range: "",
	vague: "",
};

export const SOURCES: Readonly<Record<AttributionClass, string>> = {
	named_person: "a named person",
	organisation: "an organisation",
	media: "media",
	unnamed_official: "an unnamed official",
	unnamed_source: "an unnamed source",
	witness: "a witness",
	document: "a document",
	passive: "nobody named",
};

/** Letters of an ISO 8601 duration: before the T, and after it. */
export const DURATION_UNITS: Readonly<Record<string, string>> = {
	Y: "year",
	M: "month",
	W: "week",
	D: "day",
	TH: "hour",
	TM: "minute",
	TS: "second",
};

/** UCUM and our own units where a word reads better. */
export const UNITS: Readonly<Record<string, string>> = {
	person: "people",
	d: "days",
	mo: "months",
	a: "years",
	wk: "weeks",
	h: "hours",
	min: "minutes",
	s: "seconds",
};

/** TIMEX3 parts of a day, and our own dawn. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
	MO: "morning",
	MI: "midday",
	AF: "afternoon",
	EV: "evening",
	NI: "night",
	DT: "daytime",
	DAWN: "dawn",
};
