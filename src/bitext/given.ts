import type { Alignment } from "../model/index.js";
import { prepare } from "./evidence.js";
import { dividedBeads } from "./parts.js";
import type { BitextSide } from "./side.js";

/** A version, which may have come in segments: the sentences of each, by their numbers. */
interface Segmented {
	readonly id: string;
	readonly segments?: readonly (readonly number[])[];
}

/**
 * The beads of two versions whose segments were paired before they came: one bead a pair, none where both are empty.
 * What people paired is sure (score 1); an empty side scores 0, as where sentences are aligned.
 * @returns null where one of the two did not come in segments
 * @example beadsOfSegments(ar, en, [{ id: "ar", segments: [[0, 1]] }, { id: "en", segments: [[0]] }])![0].score === 1
 */
export function beadsOfSegments(
	left: BitextSide,
	right: BitextSide,
	versions: readonly Segmented[],
): Alignment[] | null {
	const [a, b] = [left, right].map(({ version }) => versions.find((v) => v.id === version)?.segments);
	if (a === undefined || b === undefined) return null;
	const beads = Array.from({ length: Math.max(a.length, b.length) }, (_, i): Alignment => {
		const [l, r] = [a[i] ?? [], b[i] ?? []];
		return {
			left: { version: left.version, sentences: l },
			right: { version: right.version, sentences: r },
			score: l.length > 0 && r.length > 0 ? 1 : 0,
			parts: [],
		};
	}).filter((bead) => bead.left.sentences.length > 0 || bead.right.sentences.length > 0);
	return dividedBeads(beads, left, right, prepare(left, right));
}
