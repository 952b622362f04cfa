import type { Alignment } from "../model/index.js";
import { BAND, COSTS, SHAPES } from "./costs.js";
import { type Prepared, prepare } from "./evidence.js";
import { ratioOf } from "./lengths.js";
import { dividedBeads } from "./parts.js";
import type { BitextSide } from "./side.js";

/**
 * Sentence alignment by dynamic programming over lengths (Gale and Church 1993) and shared evidence. The work grows
 * with the length of the texts, not with its square: only beads near the diagonal are tried.
 */

/** Costs that differ by less are the same: the shape listed first stands. */
const EPSILON = 1e-9;
/** Cost at which a bead is as likely wrong as right, and how fast its score falls there. */
const DOUBT = { at: 6, slope: 2.5 } as const;

/** Groups of neighbours ending before each sentence. */
interface Group {
	readonly letters: number;
	readonly evidence: readonly number[];
	/** What all of its evidence costs if it stands alone. */
	readonly alone: number;
}

type Shape = (typeof SHAPES)[number];
const LONGEST = Math.max(...SHAPES.map((s) => Math.max(s.left, s.right)));

function groups(sentences: readonly Prepared[], lonely: readonly number[]): Group[][] {
	const out: Group[][] = [];
	for (let end = 0; end <= sentences.length; end++) {
		const row: Group[] = [{ letters: 0, evidence: [], alone: 0 }];
		for (let size = 1; size <= Math.min(LONGEST, end); size++) {
			const [first, rest] = [sentences[end - size]!, row[size - 1]!];
			const evidence = size === 1 ? first.evidence : union(first.evidence, rest.evidence);
			row.push({
				letters: first.letters + rest.letters,
				evidence,
				alone: evidence.reduce((n, id) => n + lonely[id]!, 0),
			});
		}
		out.push(row);
	}
	return out;
}

/** Two ascending lists as one. */
function union(x: readonly number[], y: readonly number[]): number[] {
	const out: number[] = [];
	let [i, j] = [0, 0];
	while (i < x.length && j < y.length) {
		const [a, b] = [x[i]!, y[j]!];
		out.push(Math.min(a, b));
		if (a <= b) i++;
		if (b <= a) j++;
	}
	while (i < x.length) out.push(x[i++]!);
	while (j < y.length) out.push(y[j++]!);
	return out;
}

/** What a bead costs by its shape and its lengths, and by evidence as if none were shared. */
function costAlone(left: Group, right: Group, shape: Shape, root: number): number {
	if (shape.left === 0 || shape.right === 0)
		return shape.cost + COSTS.gapPerLetter * (left.letters * root + right.letters / root);
	const a = left.letters * root;
	const b = right.letters / root;
	const length = ((a - b) * (a - b)) / (COSTS.variance * (a + b));
	return shape.cost + Math.min(COSTS.lengthLimit, length) + left.alone + right.alone;
}

/** What the evidence that both sides of a bead hold takes off its cost. */
function gainOf({ evidence: x }: Group, { evidence: y }: Group, gain: readonly number[]): number {
	let sum = 0;
	for (let i = 0, j = 0; i < x.length && j < y.length; ) {
		if (x[i]! < y[j]!) i++;
		else if (x[i]! > y[j]!) j++;
		else {
			sum += gain[x[i]!]!;
			i++;
			j++;
		}
	}
	return sum;
}

/**
 * Aligns the sentences of two versions of a report. Every sentence stands in exactly one bead; beads are in order and
 * never cross. Shapes: 1–1, 1–0, 0–1, 2–2, and one sentence to as many as six. `score` is 0..1: how sure the bead is
 * (0 for an empty side). Each bead has its parts.
 *
 * @param left the original, else the first version
 * @example alignSentences(ar, en).map((b) => [b.left.sentences, b.right.sentences]) // [[[0], [0]], [[1], [1, 2]], …]
 */
export function alignSentences(left: BitextSide, right: BitextSide): Alignment[] {
	const pair = prepare(left, right);
	const [n, m] = [pair.left.length, pair.right.length];
	const sum = (side: readonly Prepared[]) => side.reduce((total, s) => total + s.letters, 0);
	const root = Math.sqrt(ratioOf(left, right, sum(pair.left), sum(pair.right)));
	const gain = pair.shared.map((x, id) => x + 2 * pair.lonely[id]!);
	const [a, b] = [groups(pair.left, pair.lonely), groups(pair.right, pair.lonely)];
	const width = bandWidth(n, m);
	const size = 2 * width + 1;
	const span = n === 0 ? m + 1 : size;
	const first = Int32Array.from({ length: n + 1 }, (_, i) => (n === 0 ? 0 : Math.round((i * m) / n) - width));
	const total = new Float64Array((n + 1) * span).fill(Number.POSITIVE_INFINITY);
	const last = new Int8Array((n + 1) * span).fill(-1);
	const cell = (i: number, j: number) => i * span + j - first[i]!;
	/** What each pair of sentences shares: what groups share is never more than their pairs together. */
	const pairs = new Float64Array((n + 1) * span);
	const atMost = (i: number, j: number, { left: x, right: y }: Shape) => {
		let sum = 0;
		for (let p = i - x + 1; p <= i; p++)
			for (let q = j - y + 1; q <= j; q++)
				sum += q < first[p]! || q >= first[p]! + span ? Number.POSITIVE_INFINITY : pairs[cell(p, q)]!;
		return sum;
	};
	total[cell(0, 0)] = 0;
	for (let i = 0; i <= n; i++) {
		const lefts = a[i]!;
		for (let j = Math.max(0, first[i]!); j <= Math.min(m, first[i]! + span - 1); j++) {
			const here = cell(i, j);
			if (i > 0 && j > 0) pairs[here] = gainOf(lefts[1]!, b[j]![1]!, gain);
			let least = total[here]!;
			for (let index = 0; index < SHAPES.length; index++) {
				const shape = SHAPES[index]!;
				const [x, y] = [i - shape.left, j - shape.right];
				if (x < 0 || y < 0 || y < first[x]! || y >= first[x]! + span) continue;
				const before = total[x * span + y - first[x]!]!;
				const [l, r] = [lefts[shape.left]!, b[j]![shape.right]!];
				const alone = before + costAlone(l, r, shape, root);
				// Most shapes cannot win, whatever their sides share.
				if (alone - atMost(i, j, shape) >= least - EPSILON) continue;
				const cost = alone - gainOf(l, r, gain);
				if (cost >= least - EPSILON) continue;
				least = cost;
				last[here] = index;
			}
			total[here] = least;
		}
	}
	const beads: Alignment[] = [];
	for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
		const shape = SHAPES[last[cell(i, j)]!]!;
		const [l, r] = [a[i]![shape.left]!, b[j]![shape.right]!];
		const cost = costAlone(l, r, shape, root) - gainOf(l, r, gain);
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
	return dividedBeads(beads.reverse(), left, right, pair);
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
