import { charClass, firstFrom, scan } from "../text/index.js";
import type { Placed, PreparedPair } from "./evidence.js";
import type { BitextSide } from "./side.js";

/** The words of one side of a bead, numbers among them, and what speaks against cutting before each. */
export interface Words {
	readonly starts: readonly number[];
	/** Where a part that begins with this word begins: at the quotation mark or bracket that opens before it. */
	readonly opens: readonly number[];
	/** Letters before each word, and behind the last one all of them. */
	readonly letters: readonly number[];
	/** What cutting before each word costs, in nats; infinite before the first, and inside of what is written as one. */
	readonly cut: readonly number[];
	/** The words before which a mark allows a cut, and all before which one is possible. */
	readonly marked: readonly number[];
	readonly possible: readonly number[];
}

/** What a cut costs by what stands there, in nats: how seldom a clause ends so. */
const CUT = { sentence: 0, mark: 0.7, comma: 1, bare: 2.5 } as const;

const MARK = /[.!?؟;؛:()[\]«»“”"„–—\n]/u;
const COMMA = /[,،]/u;
const BLANK = /\s/u;

function cutCost(between: string, newSentence: boolean): number {
	if (newSentence) return CUT.sentence;
	const blank = BLANK.test(between);
	if (COMMA.test(between)) return CUT.comma;
	// A hyphen, a full stop or a colon inside of what is written as one: "Al-Bab", "U.S.", "14:30".
	return !blank ? Number.POSITIVE_INFINITY : MARK.test(between) || /\s-\s/u.test(between) ? CUT.mark : CUT.bare;
}

/**
 * The words of some neighbouring sentences of a side.
 * @example wordsOf(ar, [3, 4]).cut[12] // 0: the second sentence begins there
 */
export function wordsOf(side: BitextSide, sentences: readonly number[]): Words {
	const [starts, opens, letters, cut]: number[][] = [[], [], [0], []];
	let last = -1;
	for (const i of sentences) {
		const { start, end } = side.sentences[i]!;
		let first = true;
		for (const t of scan(side.text, start, end)) {
			if (t.kind === "mark") continue;
			const between = last < 0 ? "" : side.text.slice(last, t.start);
			let open = first ? start : t.start;
			if (!first) while (open > last && charClass(side.text, open - 1) !== "space") open--;
			cut!.push(last < 0 ? Number.POSITIVE_INFINITY : cutCost(between, first));
			opens!.push(open === last ? t.start : open);
			starts!.push(t.start);
			letters!.push(letters!.at(-1)! + t.end - t.start);
			last = t.end;
			first = false;
		}
	}
	const below = (most: number) => cut!.flatMap((c, i) => (c < most ? [i] : []));
	return {
		...{ starts: starts!, opens: opens!, letters: letters!, cut: cut! },
		...{ marked: below(CUT.bare), possible: below(Number.POSITIVE_INFINITY) },
	};
}

/** How much links the words from `a` to `b` on the left with those from `c` to `d` on the right. */
export type Links = (a: number, b: number, c: number, d: number) => number;

/** The word that holds an offset, or the one before it. */
function wordAt(starts: readonly number[], offset: number): number {
	return Math.max(0, firstFrom(starts, (at) => at, offset + 1) - 1);
}

/**
 * What of the evidence of a bead links which of its words. A word that stands several times is linked with each of its
 * counterparts, by a share.
 * @param left,right the words of the two sides; @param l,r their evidence
 */
export function linksOf(
	left: Words,
	right: Words,
	l: readonly Placed[],
	r: readonly Placed[],
	{ shared }: PreparedPair,
): Links {
	const [n, m] = [left.starts.length, right.starts.length];
	const at = new Map<number, [Set<number>, Set<number>]>();
	for (const [side, { starts }, placed] of [
		[0, left, l],
		[1, right, r],
	] as const)
		for (const p of placed) {
			let both = at.get(p.id);
			if (both === undefined) {
				if (side === 1) continue;
				both = [new Set(), new Set()];
				at.set(p.id, both);
			}
			both[side].add(wordAt(starts, p.at));
		}
	const row = m + 1;
	const sums = new Float64Array((n + 1) * row);
	for (const [id, [xs, ys]] of at) {
		const weight = shared[id]! / Math.max(xs.size, ys.size);
		for (const x of xs)
			for (const y of ys) {
				const cell = (x + 1) * row + y + 1;
				sums[cell] = Math.max(sums[cell]!, weight);
			}
	}
	for (let i = 1; i <= n; i++)
		for (let j = 1, line = 0; j <= m; j++) {
			line += sums[i * row + j]!;
			sums[i * row + j] = sums[(i - 1) * row + j]! + line;
		}
	/** What links the first `i` words with the first `j`. */
	const before = (i: number, j: number) => sums[i * row + j]!;
	return (a, b, c, d) => before(b, d) - before(a, d) - before(b, c) + before(a, c);
}
