import { mayBeAlike, nameSimilarity, skeleton } from "../matching/index.js";
import type { Alignment, Discrepancy, Span, Term, TermWord } from "../model/index.js";
import type { BitextSide } from "./side.js";
import { TermIndex } from "./term-index.js";

/** One version for the check of terms: its sentences' words, by the number of the sentence. */
interface TermSide {
	readonly version: string;
	readonly text: string;
	readonly words: readonly (readonly TermWord[])[];
}

/** Words this much alike spell one name. */
const ALIKE = 0.85;
/** Short words are alike by chance. */
const LEAST = 4;

/** A rendering by its number in the table; null where a name is spelled as the table does not have it. */
interface Rendering {
	readonly number: number | null;
	readonly span: Span;
}

/** A term where it stands, and how its bead renders it. */
interface Occurrence {
	readonly bead: number;
	readonly span: Span;
	readonly renderings: readonly Rendering[];
}

/**
 * Checks that each term of a desk's table has one rendering through a text. A shift is: a rendering beside another one
 * that the text also uses (the house's own stands, else the first used); a name spelled as the table has it nowhere; a
 * bead, and those beside it, with no rendering at all. One known rendering used throughout is silent.
 * @param words of the sentences of each side, by the number of the sentence
 * @param beads the alignment of the two, whose indexes `alignment` points into
 * @example compareTerms([ar, en], words, beads, terms)[0].explanation // "Two renderings of “قسرك”: “Kasrak” here, “Qasrak” elsewhere."
 */
export function compareTerms(
	sides: readonly [BitextSide, BitextSide],
	words: readonly (readonly (readonly TermWord[])[])[],
	beads: readonly Alignment[],
	terms: readonly Term[],
): Discrepancy[] {
	const [left, right] = sides.map(({ version, text }, i): TermSide => ({ version, text, words: words[i]! })) as [
		TermSide,
		TermSide,
	];
	const one = direction(
		left,
		right,
		beads.map((b) => [b.left.sentences, b.right.sentences]),
		terms,
	);
	const other = direction(
		right,
		left,
		beads.map((b) => [b.right.sentences, b.left.sentences]),
		terms,
	);
	return [...one, ...other.map((d) => ({ ...d, left: d.right, right: d.left }))].sort(
		(a, b) => a.alignment! - b.alignment!,
	);
}

type Beads = readonly (readonly [readonly number[], readonly number[]])[];

function direction(from: TermSide, to: TermSide, beads: Beads, terms: readonly Term[]): Discrepancy[] {
	const sources = new TermIndex(terms.map((t) => [t.source, t] as const));
	const forms = new TermIndex(
		terms.flatMap((term) => term.renderings.flatMap((fs, number) => fs.map((f) => [f, { form: f, number }] as const))),
	);
	const said = beads.map(([, side]) => side.flatMap((i) => forms.find(to.words[i]!)));
	const found = new Map<Term, Occurrence[]>();
	for (const [bead, [mine, other]] of beads.entries()) {
		if (other.length === 0) continue;
		const seen = new Set<Term>();
		for (const { value: term, start, end } of mine.flatMap((i) => sources.find(from.words[i]!))) {
			if (seen.has(term)) continue;
			seen.add(term);
			const numbers = new Map(term.renderings.flatMap((fs, n) => fs.map((f) => [f, n] as const)));
			const listed = said[bead]!.flatMap((f): Rendering[] => {
				const number = numbers.get(f.value.form);
				return number === undefined ? [] : [{ number, span: spanOf(to, f.start, f.end) }];
			});
			const renderings =
				listed.length > 0
					? listed
					: misspelled(
							term,
							other.flatMap((i) => to.words[i]!),
							to,
						);
			const list = found.get(term) ?? [];
			list.push({ bead, span: spanOf(from, start, end), renderings });
			found.set(term, list);
		}
	}
	return [...found].flatMap(([term, list]) => judge(term, list, to.version));
}

/** A name of one word, spelled in a way that the table does not have. */
function misspelled(term: Term, words: readonly TermWord[], side: TermSide): Rendering[] {
	const bone = skeleton(term.source).replaceAll(" ", "");
	if (/\s/u.test(term.source.trim()) || bone.length < 2) return [];
	const alike = words.find((w) => {
		const raw = side.text.slice(w.start, w.end);
		return raw.length >= LEAST && mayBeAlike(skeleton(raw), bone) && nameSimilarity(term.source, raw) >= ALIKE;
	});
	if (alike === undefined) return [];
	const last = alike.forms.at(-1)!;
	return [{ number: null, span: spanOf(side, last.start, last.end) }];
}

function judge(term: Term, list: readonly Occurrence[], version: string): Discrepancy[] {
	const used = list.flatMap((o) => o.renderings);
	const house = used.find((r) => r.number === 0) ?? used.find((r) => r.number !== null);
	const note = term.note === "" ? "" : ` Note: ${term.note}`;
	const shift = (o: Occurrence, right: Span | null, explanation: string): Discrepancy => ({
		kind: "term",
		severity: "shift",
		alignment: o.bead,
		left: o.span,
		right,
		explanation: explanation + note,
	});
	const rendered = new Set(list.filter((o) => o.renderings.length > 0).map((o) => o.bead));
	return list.flatMap((o) => {
		const wrong = o.renderings.find((r) => r.number === null || r.number !== house?.number);
		if (wrong !== undefined)
			return house === undefined
				? [
						shift(
							o,
							wrong.span,
							`The house renders “${o.span.quote}” as “${term.renderings[0]![0]}”, not “${wrong.span.quote}”.`,
						),
					]
				: [
						shift(
							o,
							wrong.span,
							`Two renderings of “${o.span.quote}”: “${wrong.span.quote}” here, “${house.span.quote}” elsewhere.`,
						),
					];
		// A pronoun or the bead beside it may stand for the term.
		if (o.renderings.length > 0 || rendered.has(o.bead - 1) || rendered.has(o.bead + 1)) return [];
		const known = term.renderings.map((forms) => `“${forms[0]}”`).join(", ");
		return [shift(o, null, `No rendering of “${o.span.quote}” (${known}) is found in ${version}.`)];
	});
}

function spanOf({ version, text }: TermSide, start: number, end: number): Span {
	return { version, start, end, quote: text.slice(start, end) };
}
