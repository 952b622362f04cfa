import type { Lattice, Mark } from "../../grammar/index.js";
import type { ClassName, Range } from "../../model/index.js";
import type { WordMemory } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

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
	"preposition",
	"passiveAux",
	"modal",
	"phraseEnd",
]);
/** What stands between a number and its noun and is none: "four more civilians", "one of the two". */
const PASSED: ReadonlySet<ClassName> = new Set(["more", "the", "indefinite"]);
/** How far behind its number a counted noun may stand: "150 Iraqi security forces personnel". */
const REACH = 4;

/**
 * The noun counted by the amount: the first known noun within reach and before any break, else the next word.
 * A noun that holds its number itself («قتيلان», "a soldier") is its own.
 */
export function countedNoun({ lattice, grammar }: ReadSentence, m: Mark<"amount">): Counted | null {
	const behind = grammar.language.modifiers === "after-noun";
	const own = ownNoun(lattice, m) ?? (behind && m.article ? nounBefore(lattice, m, grammar.words) : undefined);
	if (own !== undefined) return own;
	let first: Counted | null = null;
	// "five of them children".
	const them = lattice.at[m.to]?.find((x) => x.class === "ofThem")?.to ?? m.to;
	// "(3,202) families": a number in brackets counts what stands behind them.
	const end = lattice.tokens[m.from - 1]?.raw === "(" && lattice.tokens[m.to]?.raw === ")" ? m.to + 1 : m.to;
	const past = lattice.at[them]?.some((x) => x.class === "counted") ? them : end;
	for (let i = past; i < Math.min(lattice.tokens.length, past + REACH); i++) {
		const token = lattice.tokens[i]!;
		if (token.kind !== "word") {
			if (token.raw === "-") continue;
			break;
		}
		const marks = lattice.at[i]!;
		const noun = marks.find(
			(x): x is Mark<"counted"> => x.class === "counted" && (i === past || x.before.length === 0),
		);
		if (noun !== undefined)
			return {
				mark: noun,
				start: first?.start ?? noun.start,
				end: noun.end,
				from: first?.from ?? noun.from,
				to: noun.to,
			};
		// "38 out of 150 seats": the noun stands behind the whole.
		const whole = i === past ? wholeBehind(lattice, marks) : null;
		if (whole !== null) {
			i = whole - 1;
			continue;
		}
		// "rose to 1,035 in the north": what stands before a place as well names nothing counted.
		const of = marks.some((x) => x.class === "of") && !marks.some((x) => x.class === "locator" && x.value === "sure");
		// "dozens of people": the word right behind may stand for other prepositions as well.
		if (of && i === m.to) continue;
		if (of || (marks.some((x) => ENDS.has(x.class)) && !isInitials(token.raw))) break;
		if (i < them) continue;
		if (first === null && marks.some((x) => PASSED.has(x.class))) continue;
		// Where a noun stands before what narrows it, the first word is the noun: «300 شريط للأطفال» counts no children.
		if (first !== null && behind) break;
		first ??= { mark: undefined, start: token.start, end: token.end, from: i, to: i + 1 };
	}
	return first;
}

/** Where the whole ends of which so many are told: "(38) out of 150". */
function wholeBehind(lattice: Lattice, marks: readonly Mark[]): number | null {
	const of = marks.find((x): x is Mark<"outOfEvery"> => x.class === "outOfEvery" && x.value !== "loose");
	return (of && lattice.at[of.to]?.find((x) => x.class === "number")?.to) ?? null;
}

/** "IS", "US": no small word, though spelled like one. */
function isInitials(raw: string): boolean {
	return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** «الناجون الأربعة»: a number with the article is told behind its noun, which has it too. */
function nounBefore(lattice: Lattice, m: Mark<"amount">, words: WordMemory): Counted | undefined {
	const i = m.from - 1;
	const token = lattice.tokens[i];
	if (token?.kind !== "word") return undefined;
	const mark = lattice.at[i]!.find((x): x is Mark<"counted"> => x.class === "counted" && x.article && x.to === m.from);
	if (mark !== undefined) return counted(mark);
	const word = words.analyses(token.raw).find((a) => a.article && a.after === null);
	return word === undefined || lattice.at[i]!.length > 0
		? undefined
		: { mark: undefined, start: token.start + word.start, end: token.end, from: i, to: i + 1 };
}

const counted = (mark: Mark<"counted">): Counted => ({
	mark,
	start: mark.start,
	end: mark.end,
	from: mark.from,
	to: mark.to,
});

/** The noun inside the amount itself: «قتيلان», «قتيلان اثنان», «جندي واحد», "a soldier", "nine children of every ten". */
function ownNoun(lattice: Lattice, m: Mark<"amount">): Counted | undefined {
	const isRatio = m.value.number?.outOf !== undefined;
	for (let i = m.to - 1; i >= m.from; i--) {
		const noun = lattice.at[i]!.find((x): x is Mark<"counted"> => x.class === "counted" && x.to <= m.to);
		if (noun !== undefined && (noun.value.dual || noun.value.one || m.value.implicit || isRatio)) return counted(noun);
	}
	return undefined;
}
