import type { Alignment } from "../model/index.js";
import { BAND, COSTS, SHAPES } from "./costs.js";
import { type Prepared, type PreparedPair, prepare } from "./evidence.js";
import { ratioOf } from "./lengths.js";
import type { BitextSide } from "./side.js";

/**
 * Sentence alignment by dynamic programming over lengths (Gale and Church 1993) and shared evidence. The work grows
 * with the length of the texts, not with its square: only beads near the diagonal are tried.
 */

/** Costs that differ by less are the same: the shape listed first stands. */
const EPSILON = 1e-9;
/** Cost at which a bead is as likely wrong as right, and how fast its score falls there. */
const DOUBT = { at: 6, slope: 2.5 } as const;

/** Groups of 1 to 3 neighbours ending before each sentence. */
interface Group {
	readonly letters: number;
	readonly evidence: readonly number[];
	/** What all of its evidence would cost if it stood alone. */
	readonly alone: number;
}

const LONGEST = Math.max(...SHAPES.map((s) => Math.max(s.left, s.right)));

function groups(sentences: readonly Prepared[], lonely: readonly number[]): Group[][] {
	return Array.from({ length: sentences.length + 1 }, (_, end) =>
		Array.from({ length: Math.min(LONGEST, end) + 1 }, (_, size): Group => {
			const members = sentences.slice(end - size, end);
			const evidence =
				size === 1 ? members[0]!.evidence : [...new Set(members.flatMap((m) => m.evidence))].sort((a, b) => a - b);
			return {
				letters: members.reduce((n, m) => n + m.letters, 0),
				evidence,
				alone: evidence.reduce((n, id) => n + lonely[id]!, 0),
			};
		}),
	);
}

function costOf(left: Group, right: Group, shape: (typeof SHAPES)[number], pair: PreparedPair, root: number): number {
	if (shape.left === 0 || shape.right === 0)
		return shape.cost + COSTS.gapPerLetter * (left.letters * root + right.letters / root);
	const a = left.letters * root;
	const b = right.letters / root;
	const length = ((a - b) * (a - b)) / (COSTS.variance * (a + b));
	let evidence = left.alone + right.alone;
	const [x, y] = [left.evidence, right.evidence];
	for (let i = 0, j = 0; i < x.length && j < y.length; ) {
		if (x[i]! < y[j]!) i++;
		else if (x[i]! > y[j]!) j++;
		else {
			evidence -= pair.shared[x[i]!]! + 2 * pair.lonely[x[i]!]!;
			i++;
			j++;
		}
	}
	return shape.cost + Math.min(COSTS.lengthLimit, length) + evidence;
}

/**
 * Aligns the sentences of two versions of a report. Every sentence stands in exactly one bead; beads are in order and
 * never cross. Shapes: 1–1, 1–0, 0–1, 1–2, 2–1, 2–2, 1–3, 3–1. `score` is 0..1: how sure the bead is (0 for an empty
 * side).
 *
 * @param left the original, else the first version
 * @example alignSentences(ar, en).map((b) => [b.left.sentences, b.right.sentences]) // [[[0], [0]], [[1], [1, 2]], …]
 */
export function alignSentences(left: BitextSide, right: BitextSide): Alignment[] {
	const pair = prepare(left, right);
	const [n, m] = [pair.left.length, pair.right.length];
	const sum = (side: readonly Prepared[]) => side.reduce((total, s) => total + s.letters, 0);
	const root = Math.sqrt(ratioOf(left, right, sum(pair.left), sum(pair.right)));
	const [a, b] = [groups(pair.left, pair.lonely), groups(pair.right, pair.lonely)];
	const width = bandWidth(n, m);
	const size = 2 * width + 1;
	const first = (i: number) => (n === 0 ? 0 : Math.round((i * m) / n)) - (n === 0 ? 0 : width);
	const span = n === 0 ? m + 1 : size;
	const total = new Float64Array((n + 1) * span).fill(Number.POSITIVE_INFINITY);
	const last = new Int8Array((n + 1) * span).fill(-1);
	const cell = (i: number, j: number) => (j < first(i) || j >= first(i) + span ? -1 : i * span + j - first(i));
	total[cell(0, 0)] = 0;
	for (let i = 0; i <= n; i++)
		for (let j = Math.max(0, first(i)); j <= Math.min(m, first(i) + span - 1); j++) {
			const here = cell(i, j);
			for (const [index, shape] of SHAPES.entries()) {
				if (shape.left > i || shape.right > j) continue;
				const from = cell(i - shape.left, j - shape.right);
				if (from < 0 || total[from] === Number.POSITIVE_INFINITY) continue;
				const cost = total[from]! + costOf(a[i]![shape.left]!, b[j]![shape.right]!, shape, pair, root);
				if (cost < total[here]! - EPSILON) {
					total[here] = cost;
					last[here] = index;
				}
			}
		}
	const beads: Alignment[] = [];
	for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
		const shape = SHAPES[last[cell(i, j)]!]!;
		const cost = costOf(a[i]![shape.left]!, b[j]![shape.right]!, shape, pair, root);
		beads.push({
			left: { version: left.version, sentences: range(i - shape.left, i) },
			right: { version: right.version, sentences: range(j - shape.right, j) },
			score:
				shape.left === 0 || shape.right === 0
					? 0
					: Math.round(100 / (1 + Math.exp((cost - DOUBT.at) / DOUBT.slope))) / 100,
			parts: [],
		});
		i -= shape.left;
		j -= shape.right;
	}
	return beads.reverse();
}

/** Half the width of the band: never so narrow that the bands of two neighbouring rows do not meet. */
function bandWidth(n: number, m: number): number {
	const wanted = BAND.sentences + Math.abs(n - m) + Math.round(BAND.share * Math.max(n, m));
	const least = BAND.sentences + Math.ceil(m / Math.max(1, n));
	return Math.max(least, Math.min(wanted, Math.floor(BAND.cells / (2 * (n + 1)))));
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, k) => from + k);
}
