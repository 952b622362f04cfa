import type { Lattice } from "../grammar/index.js";
import type { Span } from "../model/index.js";
import { firstFrom } from "../text/index.js";
import type { ReadSentence } from "./sentence.js";

/** A member of a list of the reading with its index there. */
export type Indexed<T> = readonly [T, number];

/**
 * Sorts the members of a list into the sentences they stand in, by start. One binary search each, so that a long report costs no
 * more a sentence than a short one; what stands in no sentence (a date line before the body) is left out.
 *
 * @param sentences of all versions, in order
 * @example bySentence(sentences, times).get(sentences[0]) // [[time, 0], [time, 1]]
 */
export function bySentence<T extends Omit<Span, "quote">>(
	sentences: readonly ReadSentence[],
	list: readonly T[],
): ReadonlyMap<ReadSentence, readonly Indexed<T>[]> {
	const versions = new Map<string, ReadSentence[]>();
	for (const s of sentences) {
		const mine = versions.get(s.version);
		if (mine === undefined) versions.set(s.version, [s]);
		else mine.push(s);
	}
	const out = new Map<ReadSentence, Indexed<T>[]>();
	for (const [index, x] of list.entries()) {
		const s = holding(versions.get(x.version) ?? [], x);
		if (s === undefined) continue;
		const members = out.get(s);
		if (members === undefined) out.set(s, [[x, index]]);
		else members.push([x, index]);
	}
	for (const members of out.values()) members.sort((a, b) => a[0].start - b[0].start || a[1] - b[1]);
	return out;
}

function holding(
	sentences: readonly ReadSentence[],
	x: { readonly start: number; readonly end: number },
): ReadSentence | undefined {
	const s = sentences[firstFrom(sentences, (y) => y.range.start, x.start + 1) - 1];
	return s !== undefined && x.end <= s.range.end ? s : undefined;
}

/**
 * The members of a list ordered by start that begin in a stretch of text: `from` inclusive, `to` exclusive, UTF-16.
 * Whatever looks for a neighbour looks through this, so that a text that is one endless sentence stays linear.
 *
 * @example inside(times, (t) => t[0].start, 100, 200)
 */
export function inside<T>(list: readonly T[], startOf: (x: T) => number, from: number, to: number): readonly T[] {
	// Most sentences hold a handful.
	if (list.length <= 8) return list.filter((x) => startOf(x) >= from && startOf(x) < to);
	return list.slice(firstFrom(list, startOf, from), firstFrom(list, startOf, to));
}

/** Members of a list by their start, for `inside`. */
export function start(x: Indexed<{ readonly start: number }>): number {
	return x[0].start;
}

/**
 * The first token that ends behind an offset.
 * @returns its index; the number of tokens where none does
 */
export function tokenAt(lattice: Lattice, offset: number): number {
	return firstFrom(lattice.tokens, (t) => t.end, offset + 1);
}
