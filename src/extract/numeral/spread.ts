import type { Lattice, Mark, SpreadWords } from "../../grammar/index.js";
import type { ClassName } from "../../model/index.js";
import { normaliseKey } from "../../text/index.js";

/** What an amount of time is made of, from the word in front of it to its unit: "a", "three and a half". */
const INSIDE: readonly ClassName[] = ["number", "numeral", "digits", "and", "indefinite", "half", "several"];
/** No amount is longer, in tokens. */
const LONGEST = 7;
/** Behind its unit these make a point in time, or an age, of an amount. */
const POINTS: readonly ClassName[] = ["ago", "later", "earlier", "ageWord", "after", "before"];

/** The classes that `settleSpread` asks for. */
export const SPREAD_CLASSES: readonly ClassName[] = ["approx", "during", "unit", ...INSIDE, ...POINTS];

/**
 * A word that is both a bound and a preposition of time ("over") is the preposition before an amount of time, unless
 * what stands in front of it asks for an amount ("for over two years", "took over an hour"), a point in time is counted
 * from it ("over three years ago"), or it opens its clause with no comma behind ("over a decade of war ruined …"). It is no bound either where it belongs to
 * the word in front ("took over two towns"). Then
 * its mark as a bound goes, and no rule of times or quantities sees it.
 *
 * @example "he earned $2000 over three years" → three years; "for over two weeks" → more than two
 */
export function settleSpread(lattice: Lattice, words: SpreadWords): void {
	for (let i = 0; i < lattice.at.length; i++) {
		const marks = lattice.at[i]!;
		const bound = marks.find((m) => m.class === "approx" && m.to === i + 1);
		if (bound === undefined || !marks.some((m) => m.class === "during" && m.to === i + 1)) continue;
		const unit = unitBehind(lattice, i + 1);
		const belongs = unit === null && isOneOf(lattice, i - 1, words.owners);
		if (belongs || (unit !== null && isSpread(lattice, i, unit.to, words))) marks.splice(marks.indexOf(bound), 1);
	}
}

function unitBehind(lattice: Lattice, from: number): Mark | null {
	for (let i = from; i < Math.min(lattice.at.length, from + LONGEST); i++) {
		const unit = lattice.at[i]!.find((m) => m.class === "unit");
		if (unit !== undefined) return i > from ? unit : null;
		if (lattice.tokens[i]!.raw !== "-" && !has(lattice, i, INSIDE)) return null;
	}
	return null;
}

/** @param behind the token behind the unit */
function isSpread(lattice: Lattice, i: number, behind: number, words: SpreadWords): boolean {
	if (has(lattice, behind, POINTS) || lattice.tokens[behind]?.raw === "-") return false;
	const opens = i === 0 || lattice.tokens[i - 1]!.kind === "mark";
	if (opens) return lattice.tokens[behind]?.raw === ",";
	return !isOneOf(lattice, i - 1, words.amountCues);
}

function isOneOf(lattice: Lattice, i: number, words: ReadonlySet<string>): boolean {
	const token = lattice.tokens[i];
	return token !== undefined && words.has(normaliseKey(token.raw));
}

function has(lattice: Lattice, i: number, classes: readonly ClassName[]): boolean {
	return lattice.at[i]?.some((m) => classes.includes(m.class)) ?? false;
}
