import type { Alignment, Span } from "../model/index.js";
import { normaliseKey } from "../text/index.js";
import { type BitextSide, inside } from "./side.js";

/**
 * Sentence alignment by dynamic programming over lengths (Gale and Church 1993) and shared evidence: numbers, dates,
 * places, actors. Linear in length by a band around the diagonal.
 */

/** Bead shapes and what each costs before any evidence: −ln of how common it is in edited translations. */
const SHAPES: readonly (readonly [number, number, number])[] = [[1, 1, 0.1], [1, 2, 3.2], [2, 1, 3.2], [1, 0, 5.5], [0, 1, 5.5], [2, 2, 6], [1, 3, 6.5], [3, 1, 6.5]];
/** Standard deviation of the length ratio per root of length, fitted on Arabic–English news by eye of its quartiles. */
const SPREAD = 6.8 ** 0.5;
/** What a shared piece of evidence takes off, and what a lonely one adds. */
const SHARED = 1.6;
const LONELY = 0.35;
const BAND = 60;

interface Prepared {
	readonly length: number;
	readonly evidence: ReadonlySet<string>;
}

/** What a sentence holds that survives translation. */
function evidence(side: BitextSide, s: Span): ReadonlySet<string> {
	const out = new Set<string>();
	for (const m of s.quote.matchAll(/\p{Nd}+/gu)) out.add(`n:${Number(normaliseKey(m[0]))}`);
	for (const t of inside(side.times, [s])) if (t.earliest !== null) out.add(`t:${t.earliest}/${t.latest}`);
	for (const q of inside(side.quantities, [s])) if (q.min !== null && !q.implicit) out.add(`n:${q.min}`);
	for (const p of inside(side.places, [s])) if (p.id !== null) out.add(`p:${p.id}`);
	for (const a of inside(side.actors, [s])) if (a.actor !== null) out.add(`a:${a.actor}`);
	for (const m of s.quote.matchAll(/\p{Script=Latin}{3,}/gu)) out.add(`w:${m[0].toLowerCase()}`);
	return out;
}

function prepare(side: BitextSide): Prepared[] {
	return side.sentences.map((s) => ({ length: Math.max(1, s.end - s.start), evidence: evidence(side, s) }));
}

function cost(left: readonly Prepared[], right: readonly Prepared[], ratio: number, prior: number): number {
	if (left.length === 0 || right.length === 0) return prior;
	const a = left.reduce((n, x) => n + x.length, 0);
	const b = right.reduce((n, x) => n + x.length, 0) / ratio;
	const delta = (b - a) / (SPREAD * Math.sqrt((a + b) / 2));
	let shared = 0;
	let lonely = 0;
	for (const l of left) for (const e of l.evidence) if (right.some((r) => r.evidence.has(e))) shared++;
		else if (!e.startsWith("w:")) lonely++;
	for (const r of right) for (const e of r.evidence) if (!e.startsWith("w:") && !left.some((l) => l.evidence.has(e))) lonely++;
	return prior + Math.min(12, (delta * delta) / 2) - SHARED * Math.min(shared, 6) + LONELY * Math.min(lonely, 8);
}

/**
 * Aligns the sentences of two versions of a report; every sentence stands in exactly one bead.
 * @param left the original, else the first version
 * @example alignSentences(ar, en).map((b) => [b.left.sentences, b.right.sentences])
 */
export function alignSentences(left: BitextSide, right: BitextSide): Alignment[] {
	const [a, b] = [prepare(left), prepare(right)];
	const sum = (xs: readonly Prepared[]) => xs.reduce((n, x) => n + x.length, 0);
	const ratio = a.length > 0 && b.length > 0 ? sum(b) / sum(a) : 1;
	const width = Math.max(BAND, Math.abs(a.length - b.length) + 20);
	const best = new Map<number, { readonly cost: number; readonly shape: readonly [number, number, number] | null }>();
	const key = (i: number, j: number) => i * (b.length + 1) + j;
	best.set(0, { cost: 0, shape: null });
	for (let i = 0; i <= a.length; i++) {
		const middle = a.length === 0 ? 0 : Math.round((i * b.length) / a.length);
		for (let j = Math.max(0, middle - width); j <= Math.min(b.length, middle + width); j++) {
			if (i === 0 && j === 0) continue;
			let found: { cost: number; shape: readonly [number, number, number] } | null = null;
			for (const shape of SHAPES) {
				const [x, y, prior] = shape;
				const from = i < x || j < y ? undefined : best.get(key(i - x, j - y));
				if (from === undefined) continue;
				const c = from.cost + cost(a.slice(i - x, i), b.slice(j - y, j), ratio, prior);
				if (found === null || c < found.cost - 1e-9) found = { cost: c, shape };
			}
			if (found !== null) best.set(key(i, j), found);
		}
	}
	const beads: Alignment[] = [];
	let [i, j] = [a.length, b.length];
	while (i > 0 || j > 0) {
		const shape = best.get(key(i, j))?.shape;
		if (!shape) break;
		const [x, y, prior] = shape;
		const c = cost(a.slice(i - x, i), b.slice(j - y, j), ratio, prior);
		const score = x === 0 || y === 0 ? 0 : Math.round((1 / (1 + Math.exp((c - 4) / 2))) * 100) / 100;
		beads.push({ left: { version: left.version, sentences: range(i - x, i) }, right: { version: right.version, sentences: range(j - y, j) }, score, parts: [] });
		i -= x;
		j -= y;
	}
	return beads.reverse();
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, k) => from + k);
}
