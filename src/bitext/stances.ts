import type { Alignment, Discrepancy, Span, StanceWords, Term, TermWord } from "../model/index.js";
import { phraseKey } from "../text/index.js";
import type { BitextSide } from "./side.js";
import { TermIndex } from "./term-index.js";
import { bothSay } from "./window.js";

/** A bead less sure than this is not read for the words of its sides. */
const SURE = 0.5;
/** What the key of a line of a desk's glossary begins with, where it sorts words by stance. */
const MARK = "@";
/** The concept of fixed phrases that call nothing by a stance. */
const NONE = "none";

/**
 * Parts a desk's glossary: lines whose term is "@concept/stance" sort words, all others tell renderings.
 * @example partTerms([{ source: "@killed/plain", renderings: [["felled"]], note: "" }]).stances // { "killed/plain": ["felled"] }
 */
export function partTerms(terms: readonly Term[]): { terms: Term[]; stances: StanceWords } {
	const sorts = (t: Term) => t.source.startsWith(MARK) && t.source.includes("/");
	return {
		terms: terms.filter((t) => !sorts(t)),
		stances: Object.fromEntries(terms.filter(sorts).map((t) => [t.source.slice(MARK.length), t.renderings.flat()])),
	};
}

/** The concept of verbs of speech, whose stance is how far the report stands by what is said. */
const SPEECH = "speech";

/** A word that calls something by a stance. */
interface Called {
	readonly concept: string;
	readonly stance: string;
	readonly span: Span;
}

/**
 * Finds where one version calls a thing by a word that takes a side, and the other by one that takes none or another
 * side: a shift, as the facts are the same. Each of the two stances must be told more often by its side than by the
 * other; a side that has no word for the thing is silent.
 * @param words of the sentences of each side, by the number of the sentence
 * @param tables those of the two languages, then the desk's, whose words stand over the others
 * @example compareStances([ar, en], words, beads, [arabic, english]) // «استشهد اثنان» against "two were killed": a shift
 */
export function compareStances(
	sides: readonly [BitextSide, BitextSide],
	words: readonly (readonly (readonly TermWord[])[])[],
	beads: readonly Alignment[],
	tables: readonly StanceWords[],
): Discrepancy[] {
	const index = indexOf(tables);
	const called = (which: 0 | 1, sentences: readonly number[]): Called[] => {
		const { version, text } = sides[which];
		return sentences.flatMap((i) =>
			index.find(words[which]![i]!).map(({ value, start, end }): Called => {
				const [concept, stance] = value.split("/") as [string, string];
				return { concept, stance, span: { version, start, end, quote: text.slice(start, end) } };
			}),
		);
	};
	return beads.flatMap((bead, alignment): Discrepancy[] => {
		if (bead.score < SURE) return [];
		const [left, right] = [called(0, bead.left.sentences), called(1, bead.right.sentences)];
		const concepts = new Set(left.map((c) => c.concept).filter((c) => c !== NONE));
		return [...concepts].flatMap((concept): Discrepancy[] => {
			const of = (all: readonly Called[]) => all.filter((c) => c.concept === concept);
			const [a, b] = [surplus(of(left), of(right)), surplus(of(right), of(left))];
			if (a === undefined || b === undefined) return [];
			return [
				{
					kind: concept === SPEECH ? "attribution" : "term",
					severity: "shift",
					alignment,
					left: a.span,
					right: b.span,
					explanation: `${concept === SPEECH ? "The words are handed over in another way" : `Words of different sides for one thing (${concept})`}: ${bothSay(a.span, a.stance, b.span, b.stance)}.`,
				},
			];
		});
	});
}

/** A word whose stance this side takes more often than the other. */
function surplus(mine: readonly Called[], other: readonly Called[]): Called | undefined {
	const count = (all: readonly Called[], stance: string) => all.filter((c) => c.stance === stance).length;
	return mine.find((c) => count(mine, c.stance) > count(other, c.stance));
}

/** All words with their stance; the later tables stand over the earlier ones. */
function indexOf(tables: readonly StanceWords[]): TermIndex<string> {
	const byKey = new Map<string, readonly [word: string, stance: string]>();
	for (const table of tables)
		for (const [stance, words] of Object.entries(table))
			for (const word of words) byKey.set(phraseKey(word), [word, stance]);
	return new TermIndex(byKey.values());
}
