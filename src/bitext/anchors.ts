import type { BitextSide } from "./side.js";
import type { BeadPair, Found } from "./window.js";

/** Two places in the two sides of a bead that say the same: offsets into the two texts. */
export interface Anchor {
	readonly left: number;
	readonly right: number;
}

/** What stands once in a side, by what it says. */
function once<T>(items: readonly (readonly [key: T, at: number])[]): Map<T, number> {
	const out = new Map<T, number>();
	const more = new Set<T>();
	for (const [key, at] of items) {
		if (out.has(key)) more.add(key);
		out.set(key, at);
	}
	for (const key of more) out.delete(key);
	return out;
}

/** The numbers of a side, read or in digits. */
function numbers(found: Found): Map<number, number> {
	const read = found.quantities.filter((q) => q.min !== null && q.min === q.max && !q.implicit);
	const digits = found.digits.filter((d) => !read.some((q) => q.start <= d.start && d.end <= q.end));
	return once([...read.map((q) => [q.min!, q.start] as const), ...digits.map((d) => [d.value, d.start] as const)]);
}

/**
 * Where the two sides of a bead say the same by something that stands once in each: a number, or a word and the only
 * rendering of it that is there.
 * @example anchorsOf(ar, en, pair) // [{ left: 12, right: 30 }]
 */
export function anchorsOf(left: BitextSide, right: BitextSide, pair: BeadPair): Anchor[] {
	const [l, r] = [numbers(pair.left.here), numbers(pair.right.here)];
	const out = [...l].flatMap(([n, at]): Anchor[] => (r.has(n) ? [{ left: at, right: r.get(n)! }] : []));
	const [mine, theirs] = [left.renderings, right.renderings];
	if (!mine || !theirs) return out;
	const words = (side: typeof mine, sentences: readonly number[]) =>
		once(sentences.flatMap((i) => side.words[i]!.map((w) => [w.stem, w.start] as const)));
	const [a, b] = [words(mine, pair.bead.left.sentences), words(theirs, pair.bead.right.sentences)];
	for (const [stem, at] of a) {
		const there = mine.of(stem).filter((x) => b.has(x.stem));
		if (there.length === 1) out.push({ left: at, right: b.get(there[0]!.stem)! });
	}
	return out;
}
