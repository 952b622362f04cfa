import type { Alignment } from "../model/index.js";

/** A version that came in segments: the sentences of each segment, by their numbers. */
export interface Segmented {
	readonly version: string;
	readonly segments: readonly (readonly number[])[];
}

/**
 * The beads of two versions whose segments were paired before they came: one bead a pair, none where both are empty.
 * What people paired is sure (score 1); an empty side scores 0, as where sentences are aligned.
 * @example beadsOfSegments({ version: "ar", segments: [[0, 1]] }, { version: "en", segments: [[0]] })[0].score === 1
 */
export function beadsOfSegments(left: Segmented, right: Segmented): Alignment[] {
	const length = Math.max(left.segments.length, right.segments.length);
	return Array.from({ length }, (_, i): Alignment => {
		const [l, r] = [left.segments[i] ?? [], right.segments[i] ?? []];
		return {
			left: { version: left.version, sentences: l },
			right: { version: right.version, sentences: r },
			score: l.length > 0 && r.length > 0 ? 1 : 0,
			parts: [],
		};
	}).filter((b) => b.left.sentences.length > 0 || b.right.sentences.length > 0);
}
