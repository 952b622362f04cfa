import type { Language, Lattice, Mark } from "../../grammar/index.js";
import type { ClassName, Range } from "../../model/index.js";

/** The noun a number counts: its mark where the lexicon knows it, and where it stands. */
export interface Counted extends Range {
	readonly mark: Mark<"counted"> | undefined;
	/** First and last token, exclusive. */
	readonly from: number;
	readonly to: number;
}

/** No noun is looked for behind these. */
const ENDS: ReadonlySet<ClassName> = new Set([
	"and",
	"tense",
	"sayVerb",
	"harmed",
	"number",
	"weekday",
	"in",
	"during",
	"to",
	"that",
	"pronoun",
	"negation",
]);
/** How far behind its number a counted noun may stand: "150 Iraqi security forces personnel". */
const REACH = 4;

/**
 * The noun counted by the amount: the first known noun within reach and before any break, else the next word.
 * A noun that holds its number itself («قتيلان», "a soldier") is its own.
 */
export function countedNoun(lattice: Lattice, m: Mark<"amount">, modifiers: Language["modifiers"]): Counted | null {
	const own = ownNoun(lattice, m);
	if (own !== undefined) return { mark: own, start: own.start, end: own.end, from: own.from, to: own.to };
	let first: Counted | null = null;
	for (let i = m.to; i < Math.min(lattice.tokens.length, m.to + REACH); i++) {
		const token = lattice.tokens[i]!;
		if (token.kind !== "word") {
			if (token.raw === "-") continue;
			break;
		}
		const marks = lattice.at[i]!;
		const noun = marks.find(
			(x): x is Mark<"counted"> => x.class === "counted" && (i === m.to || x.before.length === 0),
		);
		if (noun !== undefined)
			return {
				mark: noun,
				start: first?.start ?? noun.start,
				end: noun.end,
				from: first?.from ?? noun.from,
				to: noun.to,
			};
		const of = marks.some((x) => x.class === "of");
		// "dozens of people": the word right behind may stand for other prepositions as well.
		if (of && i === m.to) continue;
		if (of || marks.some((x) => ENDS.has(x.class))) break;
		// Where a noun stands before what narrows it, the first word is the noun: «300 شريط للأطفال» counts no children.
		if (first !== null && modifiers === "after-noun") break;
		first ??= { mark: undefined, start: token.start, end: token.end, from: i, to: i + 1 };
	}
	return first;
}

/** The noun inside the amount itself: «قتيلان», «قتيلان اثنان», «جندي واحد», "a soldier". */
function ownNoun(lattice: Lattice, m: Mark<"amount">): Mark<"counted"> | undefined {
	for (let i = m.to - 1; i >= m.from; i--) {
		const noun = lattice.at[i]!.find((x): x is Mark<"counted"> => x.class === "counted" && x.to <= m.to);
		if (noun !== undefined && (noun.value.dual || noun.value.one || m.value.implicit)) return noun;
	}
	return undefined;
}
