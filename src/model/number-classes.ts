import type { Denominator, NumberValue, NumeralAtom, SymbolicQuantity } from "./mark-values.js";
import type { QuantityKind } from "./reading.js";

/** The token classes of numbers, of what is counted and of what befell it. Part of `Vocabulary`. */
export interface NumberClasses {
	numeral: NumeralAtom;
	number: NumberValue;
	ordinal: number;
	ordinalEnd: true;
	half: number;
	scaleLetter: number;
	denominator: Denominator;
	/** Words that make a name of the fraction before them: quarter-final, half-yearly. */
	fractionName: true;
	/** «الذي», «التي»: what follows says which. */
	relative: true;
	/** What a counted noun in front of it only narrows: a prisoner swap, a death sentence. */
	compoundHead: true;
	/** One character that is a fraction: ½. */
	fractionSign: number;
	/** The letter between a number and its power of ten: 1e5. */
	exponent: true;
	/** The sign before a power of ten: 1.3x10^6. */
	multiply: true;
	/** "over" between numerator and denominator. */
	over: true;
	/** "part" in "one part in a thousand", «جزء من ألف». */
	partWord: true;
	/** Between two numbers that tell a share: "in every", «من كل» surely; "out of", «من أصل» of small wholes; "in" of some. */
	outOfEvery: "sure" | "clear" | "loose";
	/** "high", "deep": what is said of a length in metres. */
	dimension: true;
	/** "point", «فاصلة» between a number and its decimals. */
	point: true;
	indefinite: true;
	decade: number;
	/** Names of decades: the nineties = 90. */
	decadeName: number;
	ageWord: true;
	/** Behind these a number with nothing counted is an age: "she was (26)". */
	ageSubject: true;
	/** Words behind which a number is an age: «عمره», "aged". */
	ageCue: true;
	/** Behind a unit: "week-long". */
	longWord: true;
	/** "20 more years". */
	more: true;
	recent: true;
	/** Makes one unit a stretch that ends now: "the past year" is twelve months, "the last year" can be 2025. */
	elapsed: true;
	fiscal: true;
	/** A stretch that a report speaks of: the year-ago period. */
	period: true;
	/** "ended", "ending": a stretch told by its last day. */
	ended: true;
	approx: "about" | "at_least" | "at_most" | "more_than" | "less_than";
	approxAfter: "about" | "at_least";
	vagueNumber: string;
	percentWord: true;
	currency: string;
	measure: { readonly unit: string; readonly kind: QuantityKind; readonly dual?: boolean };
	counted: {
		readonly kind: QuantityKind;
		readonly unit: string | null;
		readonly one?: boolean;
		readonly dual?: boolean;
	};
	/** What befell those counted; `other`: nothing did ("rescued"). */
	harmed: QuantityKind;
	/** The same said actively, of those named behind it and never of those in front: "killing", "injuring". */
	harming: QuantityKind;
	/** Words that tell no fate of a name: of counts alone ("toll", «لقي»), or of a count right beside them («فقد»). */
	looseFate: "counts" | "beside";
	including: true;
	/** "of them", «منهم» behind a number: it is a part of what was told before. */
	ofThem: true;
	none: true;
	minus: true;
	others: true;
	amount: SymbolicQuantity;
}
