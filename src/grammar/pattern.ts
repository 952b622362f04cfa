import type { ClassName, Vocabulary } from "../model/index.js";
import type { Mark } from "./mark.js";

/** One place in a pattern. Built by the functions below; plain data. */
export interface Element<T> {
	readonly classes: readonly ClassName[];
	readonly least: 0 | 1;
	readonly most: number;
	/** Which proclitics the mark may carry: none, any, or one of these labels (as its only one). */
	readonly clitics: "none" | "any" | readonly string[];
	/** null = does not matter. */
	readonly article: boolean | null;
	readonly glued: boolean | null;
	/** Must be there but is not part of the span. */
	readonly outside: boolean;
	readonly test: ((value: never, mark: Mark) => boolean) | null;
	/** Carries the type of what the place captures; never there at run time. */
	readonly captures?: T;
}

type Place = ClassName | Element<unknown>;
type Captured<P> = P extends ClassName ? Mark<P> : P extends Element<infer T> ? T : never;
export type Captures<P extends readonly Place[]> = { [K in keyof P]: Captured<P[K]> };
type Single<P> = P extends ClassName ? Mark<P> : P extends Element<infer T> ? NonNullable<T> : never;

const PLAIN = { least: 1, most: 1, clitics: "none", article: null, glued: null, outside: false, test: null } as const;

function element(place: Place): Element<unknown> {
	return typeof place === "string" ? { ...PLAIN, classes: [place] } : place;
}

/** May be missing. @example [ "day", opt("month") ] */
export function opt<P extends Place>(place: P): Element<Single<P> | undefined> {
	return { ...element(place), least: 0 } as Element<Single<P> | undefined>;
}

/** One of several classes. @example one("month", "monthAbbreviation") */
export function one<C extends readonly ClassName[]>(...classes: C): Element<Mark<C[number]>> {
	return { ...PLAIN, classes };
}

/** With one of these proclitics written onto it. @example clitic("weekday", "and") for «والخميس» */
export function clitic<P extends Place>(place: P, ...labels: string[]): Element<Single<P>> {
	return { ...element(place), clitics: labels } as Element<Single<P>>;
}

/** With or without proclitics. */
export function loose<P extends Place>(place: P): Element<Single<P>> {
	return { ...element(place), clitics: "any" } as Element<Single<P>>;
}

/** With the article on it («اليوم»), or surely without. */
export function definite<P extends Place>(place: P, yes = true): Element<Single<P>> {
	return { ...element(place), article: yes } as Element<Single<P>>;
}

/** No white space before it. @example glued(punct("-")) */
export function glued<P extends Place>(place: P, yes = true): Element<Single<P>> {
	return { ...element(place), glued: yes } as Element<Single<P>>;
}

/** Must stand there, but the span leaves it out: "since" before 2011. */
export function outside<P extends Place>(place: P): Element<Captured<P>> {
	return { ...element(place), clitics: "any", outside: true } as Element<Captured<P>>;
}

/** Only with a value that passes. @example where("number", (n) => n.value <= 31) */
export function where<C extends ClassName>(
	place: C,
	test: (value: Vocabulary[C], mark: Mark<C>) => boolean,
): Element<Mark<C>> {
	return { ...PLAIN, classes: [place], test: test as never };
}

/** One of these marks of punctuation. @example punct("-–") */
export function punct(chars: string): Element<Mark<"punct">> {
	return where("punct", (c) => chars.includes(c));
}

/** Neighbours that forbid a match: a year is none after "resolution" and before «جندي». */
export interface Unless {
	readonly before?: readonly ClassName[];
	readonly after?: readonly ClassName[];
}

/** A rule: a named value over token classes. */
export interface Rule {
	readonly name: string;
	/** The class of the mark it makes. */
	readonly yields: ClassName;
	readonly pattern: readonly Element<unknown>[];
	/** Classes that must not end just before the match, or begin just after it. */
	readonly unless: Unless;
	/** Gives the value, or null where these words do not mean it after all. */
	readonly make: (...captured: never[]) => unknown;
}

/**
 * A rule that makes a mark of class `yields` from a pattern.
 *
 * @param name language/field/what, as readings show it
 * @param make gets one captured mark a place (undefined where optional and missing); null = no match
 * @example rule("ar/time/last-weekday", "time", ["weekday", "past"], (day) => ({ at: "weekday", weekday: day.value, shift: -1 }))
 */
export function rule<Y extends ClassName, const P extends readonly Place[]>(
	name: string,
	yields: Y,
	pattern: P,
	make: (...captured: Captures<P> extends readonly unknown[] ? Captures<P> : never) => Vocabulary[Y] | null,
	unless: Unless = {},
): Rule {
	return { name, yields, pattern: pattern.map(element), make: make as never, unless };
}

/** Makes the rules of one field of one language: `timeRule("last-weekday", …)`. */
export function rulesFor<Y extends ClassName>(prefix: string, yields: Y) {
	return <const P extends readonly Place[]>(
		name: string,
		pattern: P,
		make: (...captured: Captures<P> extends readonly unknown[] ? Captures<P> : never) => Vocabulary[Y] | null,
		unless: Unless = {},
	): Rule => rule(`${prefix}/${name}`, yields, pattern, make, unless);
}
