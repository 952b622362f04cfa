import type { Alignment, Span } from "../model/index.js";
import { COSTS } from "./costs.js";
import type { PreparedPair } from "./evidence.js";
import { type Links, linksOf, type Words, wordsOf } from "./links.js";
import type { BitextSide } from "./side.js";

/**
 * Pairs of clauses inside a bead: both sides are cut in two where most speaks for it, the halves again, straight or
 * crossed (the binary bracketing of Wu's inversion transduction grammars, 1997, searched from the top). What speaks for
 * a cut is a likelihood ratio: links of words that a true cut keeps together, against how many chance would; the
 * lengths of the halves, against any lengths; marks that end a clause, on both sides.
 */
const DIVIDE = {
	/** Share of the links that a true cut keeps together: clauses are reworded, and words meet by chance. */
	kept: 0.8,
	/** A part has so many words at least, on each side. */
	words: 2,
	/** How much less likely a cut that crosses is, in nats. */
	crossed: 2,
	/** A bead of more pairs of words is not divided: nobody writes it. */
	cells: 250_000,
} as const;

interface Block {
	/** Words from `a` to `b` on the left, from `c` to `d` on the right. */
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly d: number;
}

/** How well two lengths go together among all ways to cut right behind the left one's share, in nats. */
function lengthRatio(a1: number, a2: number, b1: number, b2: number): number {
	const [a, b] = [a1 + a2, b1 + b2];
	const ratio = b / a;
	const variance = (2 * COSTS.variance * ratio * a1 * a2) / a;
	const off = b1 - a1 * ratio;
	return Math.log(b / Math.sqrt(2 * Math.PI * variance)) - (off * off) / (2 * variance);
}

/** How much the links of a block speak for a cut that keeps some of them together, `chance` of them by chance. */
function linkRatio(kept: number, all: number, chance: number): number {
	return kept * Math.log(DIVIDE.kept / chance) + (all - kept) * Math.log((1 - DIVIDE.kept) / (1 - chance));
}

/** The best way to cut a block in two, with a mark on one side at least; null where nothing speaks for one. */
function bestCut(left: Words, right: Words, links: Links, { a, b, c, d }: Block): [Block, Block] | null {
	const all = links(a, b, c, d);
	const [L, R] = [left.letters, right.letters];
	const marked = new Set(left.marked);
	const inside = (places: readonly number[], from: number, to: number) =>
		places.filter((p) => p >= from + DIVIDE.words && p <= to - DIVIDE.words);
	const rights = [inside(right.marked, c, d), inside(right.possible, c, d)] as const;
	let best = 0;
	let found: readonly [p: number, q: number, crossed: boolean] | null = null;
	for (const p of inside(left.possible, a, b))
		for (const q of rights[marked.has(p) ? 1 : 0]) {
			const straight = links(a, p, c, q) + links(p, b, q, d);
			const chance = ((p - a) * (q - c) + (b - p) * (d - q)) / ((b - a) * (d - c));
			const [a1, a2, b1, b2] = [L[p]! - L[a]!, L[b]! - L[p]!, R[q]! - R[c]!, R[d]! - R[q]!];
			const cost = left.cut[p]! + right.cut[q]!;
			for (const crossed of [false, true]) {
				const score = crossed
					? linkRatio(all - straight, all, 1 - chance) + lengthRatio(a1, a2, b2, b1) - cost - DIVIDE.crossed
					: linkRatio(straight, all, chance) + lengthRatio(a1, a2, b1, b2) - cost;
				if (score <= best) continue;
				best = score;
				found = [p, q, crossed];
			}
		}
	if (found === null) return null;
	const [p, q, crossed] = found;
	const [first, second] = crossed
		? [
				[q, d],
				[c, q],
			]
		: [
				[c, q],
				[q, d],
			];
	return [
		{ a, b: p, c: first![0]!, d: first![1]! },
		{ a: p, b, c: second![0]!, d: second![1]! },
	];
}

/** A block cut as often as something speaks for it, in the order of the left side. */
function divide(left: Words, right: Words, links: Links, whole: Block): Block[] {
	const out: Block[] = [];
	const open = [whole];
	for (let block = open.pop(); block !== undefined; block = open.pop()) {
		const halves = bestCut(left, right, links, block);
		if (halves === null) out.push(block);
		else open.push(halves[1], halves[0]);
	}
	return out;
}

/** Is there nothing but blanks between the sentences of a side? A text that goes on elsewhere has no one stretch. */
function isOneStretch(side: BitextSide, sentences: readonly number[]): boolean {
	return sentences
		.slice(1)
		.every((i) => side.text.slice(side.sentences[i - 1]!.end, side.sentences[i]!.start).trim() === "");
}

/** The words from one place to another as a span, with the marks around them. */
function spanOf(side: BitextSide, sentences: readonly number[], words: Words, from: number, to: number): Span {
	// A sentence of marks alone may stand before the first word.
	const start = from === 0 ? side.sentences[sentences[0]!]!.start : words.opens[from]!;
	const end = words.opens[to] ?? side.sentences[sentences.at(-1)!]!.end;
	const quote = side.text.slice(start, end).trimEnd();
	return { version: side.version, start, end: start + quote.length, quote };
}

/**
 * Beads with the pairs of clauses inside each (`parts`): none, or two and more that together hold all its words. They
 * stand in the order of the left side; on the right they may cross.
 * @param pair what `prepare` read off the two sides
 * @example dividedBeads(beads, ar, en, prepare(ar, en))[0].parts[1].right.quote // "after the snow had been cleared."
 */
export function dividedBeads(
	beads: readonly Alignment[],
	left: BitextSide,
	right: BitextSide,
	pair: PreparedPair,
): Alignment[] {
	return beads.map((bead) => {
		const [l, r] = [bead.left.sentences, bead.right.sentences];
		if (l.length === 0 || r.length === 0 || !isOneStretch(left, l) || !isOneStretch(right, r)) return bead;
		const [x, y] = [wordsOf(left, l), wordsOf(right, r)];
		const [n, m] = [x.starts.length, y.starts.length];
		if (Math.min(n, m) < 2 * DIVIDE.words || n * m > DIVIDE.cells) return bead;
		const placed = (side: PreparedPair["left"], sentences: readonly number[]) =>
			sentences.flatMap((i) => side[i]!.placed);
		const links = linksOf(x, y, placed(pair.left, l), placed(pair.right, r), pair);
		const blocks = divide(x, y, links, { a: 0, b: n, c: 0, d: m });
		if (blocks.length < 2) return bead;
		return {
			...bead,
			parts: blocks.map(({ a, b, c, d }) => ({ left: spanOf(left, l, x, a, b), right: spanOf(right, r, y, c, d) })),
		};
	});
}
