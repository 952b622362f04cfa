import type { Discrepancy, Quantity } from "../model/index.js";
import { normaliseKey } from "../text/index.js";
import { leftovers, onlyRivals } from "./leftovers.js";
import { factorBetween } from "./units.js";
import { type BeadPair, bare, bothSay, type Found } from "./window.js";

/** Numbers up to this one hide in nouns, duals and pronouns of either language: they are compared in digits only. */
const HIDING = 2;
/** What rounding in translation may change in a converted measure. */
const ROUNDING = 0.06;
/** A share in words or in two numbers is told in whole per cent: "a third", "33 per cent". */
const POINT = 1;
/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;

const hasDigit = (q: Quantity) => /\p{Nd}/u.test(q.quote);
const value = (q: Quantity) => q.max ?? q.min;
const lowest = (q: Quantity) => q.min ?? q.max;

/** Quantities that say a number worth comparing. */
function said(found: Found): Quantity[] {
	return found.quantities.filter(
		(q) =>
			q.qualifier !== "vague" &&
			value(q) !== null &&
			!q.implicit &&
			(hasDigit(q) || value(q)! > HIDING || q.kind === "percent"),
	);
}

/**
 * Is a number in or beside a bead's side, read as whatever it may be? What already stands for another number of the
 * other side does not count.
 */
function holds(near: Found, n: number, taken: ReadonlySet<Quantity>): boolean {
	if (near.quantities.some((q) => !taken.has(q) && (q.min === n || q.max === n))) return true;
	const inQuantity = (at: number) => near.quantities.some((q) => q.start <= at && at < q.end);
	if (near.digits.some((d) => (d.value === n || SCALES.includes(n / d.value)) && !inQuantity(d.start))) return true;
	// What a clock says is no number of anything.
	return near.times.some((t) =>
		(t.timex?.replace(/(?<!P)T.*$/u, "").match(/\d+/gu) ?? []).some((x) => Number(x) === n),
	);
}
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** A number in words may have been read in part: «الثلاثين» of «السادسة والثلاثين». */
function partOf(a: Quantity, b: Quantity): boolean {
	const [x, y] = [value(a)!, value(b)!];
	return /\p{L}/u.test(a.quote) && x % 10 === 0 && y > x && y - x < 10;
}

const sameBounds = (a: Quantity, b: Quantity) => value(a) === value(b) && lowest(a) === lowest(b);
const sharesBound = (a: Quantity, b: Quantity) =>
	value(a) === value(b) || lowest(a) === lowest(b) || value(a) === lowest(b) || lowest(a) === value(b);
const sameUnit = (a: Quantity, b: Quantity) => a.unit === b.unit && a.kind === b.kind;
/** A share whose hundredths are not written: "a third", "1 in 6". */
const worded = (q: Quantity) =>
	q.kind === "percent" && q.min === q.max && Number(digitsOf(q).replaceAll(",", "") || Number.NaN) !== value(q);
/** The same amount in another unit: ten miles, sixteen kilometres; a third, 33 per cent. */
function converted(a: Quantity, b: Quantity): boolean {
	if (a.unit === "%" && b.unit === "%") return (worded(a) || worded(b)) && Math.abs(value(a)! - value(b)!) < POINT;
	if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
	const factor = factorBetween(a.unit, b.unit);
	return factor !== null && Math.abs(value(a)! * factor - value(b)!) <= ROUNDING * value(b)!;
}

const digitsOf = (q: Quantity) => normaliseKey(q.quote).replace(/[^\d.,]/gu, "");
/** The same digits, read with another separator or without the word for thousands after them: nothing to report. */
function sameDigits(a: Quantity, b: Quantity): boolean {
	if (digitsOf(a) === "" || digitsOf(a) !== digitsOf(b)) return false;
	const [small, big] = value(a)! < value(b)! ? [a, b] : [b, a];
	return SCALES.includes(value(big)! / value(small)!);
}
/** Does a quantity name what its digits are counted in: thousands, millions, a share? */
const scaled = (q: Quantity) => q.unit === "%" || SCALES.includes(value(q)! / Number(digitsOf(q).replaceAll(",", "")));
const alternative = (a: Quantity, b: Quantity) =>
	a.alternatives.some((x) => x.min === b.min && x.max === b.max) ||
	b.alternatives.some((x) => x.min === a.min && x.max === a.max);

/** The durations that were read as times. */
function timed(found: Found): Quantity[] {
	return found.quantities.filter(
		(q) =>
			q.kind === "duration" && found.times.some((t) => t.type === "DURATION" && t.start <= q.start && q.start < t.end),
	);
}

/** Could one stand for the other? Nothing that was read about them forbids it. */
function rival(a: Quantity, b: Quantity): boolean {
	const kinds = a.kind === b.kind || a.kind === "other" || b.kind === "other";
	const units = a.unit === null || b.unit === null || sameMeasure(a.unit, b.unit);
	return kinds && units && !partOf(a, b) && !partOf(b, a);
}

/** Amounts with a unit of measure or currency, which a translation keeps. */
const measured = (q: Quantity) => q.unit !== null && q.unit !== "person" && q.unit !== "%";
const range = (q: Quantity) =>
	q.min !== null && q.max !== null && q.min !== q.max ? `${q.min}–${q.max}` : `${value(q)}`;
const UPPER = new Set(["at_most", "less_than"]);
const LOWER = new Set(["at_least", "more_than"]);
const PLAIN: Readonly<Record<Quantity["qualifier"], string>> = {
	exact: "exactly",
	about: "about",
	at_least: "at least",
	at_most: "at most",
	more_than: "more than",
	less_than: "less than",
	range: "a range",
	vague: "a vague number",
};

/** Two pairs whose units are crossed: "60 flights in 48 hours" against "48 flights in 60 hours". */
function crossed([a, b]: readonly [Quantity, Quantity], [c, d]: readonly [Quantity, Quantity]): boolean {
	return a.unit !== b.unit && a.unit === d.unit && b.unit === c.unit && value(a) !== value(c);
}

/**
 * Compares the numbers of all beads by meaning: bounds, qualifier, unit. Vague words are silent against anything vague.
 * @example compareNumbers(pairs) // «17 حافلة» against "70 buses": a contradiction
 */
export function compareNumbers(pairs: readonly BeadPair[]): Discrepancy[] {
	const linkedBeads = pairs.map((pair) => ({
		pair,
		...leftovers(said(pair.left.here), said(pair.right.here), [
			(a, b) => sameBounds(a, b) && sameUnit(a, b),
			(a, b) => sameBounds(a, b) && rival(a, b),
			sameBounds,
			converted,
			(a, b) => sharesBound(a, b) && rival(a, b),
			alternative,
			sameDigits,
		]),
	}));
	const taken = new Set(linkedBeads.flatMap((b) => b.pairs.flat()));
	return linkedBeads.flatMap(({ pair, pairs: links, left, right }): Discrepancy[] => {
		const out = links.flatMap(([a, b]) => linked(pair, a, b, taken));
		if (pair.bead.score < SURE) return out;
		const say = (kind: "swap" | "number", a: Quantity, b: Quantity, explanation: string) =>
			out.push({ kind, severity: "contradiction", alignment: pair.index, left: bare(a), right: bare(b), explanation });
		for (const [i, one] of links.entries()) {
			const other = links.slice(i + 1).find((x) => crossed(one, x));
			if (other !== undefined)
				say(
					"swap",
					one[0],
					one[1],
					`Two numbers have changed places, “${one[1].quote}” and “${other[1].quote}”: ${bothSay(one[0], unitOf(one[0]), one[1], unitOf(one[1]))}.`,
				);
		}
		const lost = (mine: readonly Quantity[], other: Found) =>
			mine.filter((q) => ![q.min, q.max].some((n) => n !== null && holds(other, n, taken)));
		// Two durations that were read as times are compared as times.
		const asTimes = new Set([...timed(pair.left.here), ...timed(pair.right.here)]);
		const rivals = (a: Quantity, b: Quantity) => rival(a, b) && !(asTimes.has(a) && asTimes.has(b));
		for (const [a, b] of onlyRivals(lost(left, pair.right.near), lost(right, pair.left.near), rivals))
			say("number", a, b, `Different numbers: ${bothSay(a, range(a), b, range(b))}.`);
		return out;
	});
}

/** A rate may be written without what it is counted by: a wind of 85 miles. */
const sameMeasure = (a: string, b: string) => a.split("/")[0] === b.split("/")[0] || factorBetween(a, b) === 1;
const unitOf = (q: Quantity) => q.unit ?? "no unit";

/** Nobody guesses how many people there are where they are so few: "nearly six passengers" against six is a slip. */
const FEW = 10;
const isFew = (q: Quantity) => q.unit === "person" && (value(q) ?? FEW + 1) <= FEW;
const guesses = (a: Quantity, b: Quantity) =>
	[a, b].some((q) => q.qualifier === "about") && [a, b].some((q) => q.qualifier === "exact");

/** Two quantities that stand for each other: what differs in them? */
function linked(pair: BeadPair, a: Quantity, b: Quantity, taken: ReadonlySet<Quantity>): Discrepancy[] {
	const say = (kind: Discrepancy["kind"], severity: Discrepancy["severity"], explanation: string): Discrepancy[] => [
		{ kind, severity, alignment: pair.index, left: bare(a), right: bare(b), explanation },
	];
	if (!sameBounds(a, b) && sameDigits(a, b) && scaled(a) && scaled(b))
		return say("unit", "contradiction", `The same digits, of something else: ${bothSay(a, range(a), b, range(b))}.`);
	if (sameBounds(a, b) && measured(a) && measured(b) && !sameMeasure(a.unit!, b.unit!))
		return say("unit", "contradiction", `Same number, other unit: ${bothSay(a, a.unit!, b, b.unit!)}.`);
	if ((UPPER.has(a.qualifier) && LOWER.has(b.qualifier)) || (LOWER.has(a.qualifier) && UPPER.has(b.qualifier)))
		return say(
			"quantifier",
			"contradiction",
			`Opposite limits: ${bothSay(a, PLAIN[a.qualifier], b, PLAIN[b.qualifier])}.`,
		);
	if (!sameBounds(a, b) && a.qualifier === "range" && b.qualifier === "range") {
		const others = (q: Quantity, o: Quantity) => [q.min, q.max].filter((n) => n !== o.min && n !== o.max);
		const moved =
			others(a, b).some((n) => holds(pair.right.near, n!, taken)) ||
			others(b, a).some((n) => holds(pair.left.near, n!, taken));
		if (!moved)
			return say("number", "contradiction", `One end of the range differs: ${bothSay(a, range(a), b, range(b))}.`);
	}
	if (a.qualifier !== b.qualifier && sharesBound(a, b) && !converted(a, b))
		return say(
			"hedge",
			guesses(a, b) && isFew(a) ? "loss" : "shift",
			`The same number, told with another certainty: ${bothSay(a, PLAIN[a.qualifier], b, PLAIN[b.qualifier])}.`,
		);
	return [];
}
