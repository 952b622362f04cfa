import { FULL_STRENGTH } from "../model/index.js";
import type { PairRow } from "./word-pairs.js";

/** Two sentences that say the same, each as the stems of its words. */
export interface StemPair {
	readonly left: readonly string[];
	readonly right: readonly string[];
}

const ROUNDS = 8;
/** Words that stand in more than this share of the sentences tell nothing: articles, prepositions, "say". */
const COMMON = 0.12;
/** A pair from the hand-made list counts as this many sentences of two words. */
const BY_HAND = 2;
/** Expected meetings below which a pair is chance, and the least that a pair from text must reach of certainty, 0..1. */
const LEAST = { met: 1.6, sure: 0.12 } as const;
/** What one side of a pair must say of the other at least. */
const LEAST_SIDE = 0.04;
/** Certainty of what a person wrote down, and how much is taken for certain of what was learned. */
const HAND_STRENGTH = 12;

/**
 * Learns which words stand for each other: expectation maximisation of IBM model 1 (Brown et al. 1993) in both
 * directions, a pair as sure as the geometric mean of the two. Words of a hand-made list count as sentences of one
 * word each and are kept whether they are met or not.
 *
 * @param pairs sentences side by side
 * @param byHand pairs of stems
 * @returns rows by left, then right word; the same input gives the same rows
 * @example trainPairs([{ left: ["قتل"], right: ["kill"] }], [])
 */
export function trainPairs(pairs: readonly StemPair[], byHand: readonly (readonly [string, string])[]): PairRow[] {
	const sentences = withoutCommon(pairs.map((p) => ({ left: [...new Set(p.left)], right: [...new Set(p.right)] })));
	const taught = byHand.map(([l, r]) => ({ left: [l], right: [r], weight: BY_HAND }));
	const all = [...sentences.map((s) => ({ ...s, weight: 1 })), ...taught];
	const there = expected(all);
	const back = expected(all.map((s) => ({ left: s.right, right: s.left, weight: s.weight })));
	const hand = new Set(byHand.map(([l, r]) => `${l} ${r}`));
	const rows: PairRow[] = [...hand].map((key) => row(key, HAND_STRENGTH));
	for (const [key, { share, met }] of there) {
		if (hand.has(key)) continue;
		const [l, r] = key.split(" ") as [string, string];
		const other = back.get(`${r} ${l}`);
		if (other === undefined || met < LEAST.met || other.met < LEAST.met) continue;
		const sure = Math.sqrt(share * other.share);
		if (sure < LEAST.sure || share < LEAST_SIDE || other.share < LEAST_SIDE) continue;
		rows.push(row(key, Math.max(1, Math.round(FULL_STRENGTH * Math.sqrt(sure)))));
	}
	return rows.sort((a, b) => order(a.left, b.left) || order(a.right, b.right));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function row(key: string, strength: number): PairRow {
	const [left, right] = key.split(" ") as [string, string];
	return { left, right, strength };
}

function withoutCommon(pairs: readonly StemPair[]): StemPair[] {
	const keep = (side: "left" | "right") => {
		const counts = new Map<string, number>();
		for (const p of pairs) for (const w of p[side]) counts.set(w, (counts.get(w) ?? 0) + 1);
		return (w: string) => counts.get(w)! <= Math.max(4, COMMON * pairs.length);
	};
	const [l, r] = [keep("left"), keep("right")];
	return pairs.map((p) => ({ left: p.left.filter(l), right: p.right.filter(r) }));
}

interface Weighed extends StemPair {
	readonly weight: number;
}

/** The empty word, which stands for what the other side adds. */
const NOTHING = "";

/** For each pair of words: the share of the left word that the right one takes, and how often the two are expected to meet. */
function expected(sentences: readonly Weighed[]): Map<string, { share: number; met: number }> {
	let shares: ReadonlyMap<string, number> | null = null;
	for (let round = 0; ; round++) {
		const met = new Map<string, number>();
		const totals = new Map<string, number>();
		for (const { left, right, weight } of sentences) {
			const sources = weight === BY_HAND && left.length === 1 ? left : [NOTHING, ...left];
			for (const r of right) {
				const ps: number[] = sources.map((l) => (shares === null ? 1 : (shares.get(`${l} ${r}`) ?? 0)));
				const sum = ps.reduce((a, b) => a + b, 0);
				if (sum === 0) continue;
				for (const [i, l] of sources.entries()) {
					const n = (weight * ps[i]!) / sum;
					if (n < 1e-4) continue;
					met.set(`${l} ${r}`, (met.get(`${l} ${r}`) ?? 0) + n);
					totals.set(l, (totals.get(l) ?? 0) + n);
				}
			}
		}
		const share = (key: string, n: number) => n / totals.get(key.slice(0, key.indexOf(" ")))!;
		if (round === ROUNDS - 1)
			return new Map([...met].filter(([k]) => !k.startsWith(" ")).map(([k, n]) => [k, { share: share(k, n), met: n }]));
		shares = new Map([...met].map(([k, n]) => [k, share(k, n)]));
	}
}
