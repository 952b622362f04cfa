import type { Alignment, Discrepancy } from "../model/index.js";
import { alignSentences } from "./align.js";
import { compareBeads } from "./compare.js";
import type { BitextSide } from "./side.js";

export { alignSentences } from "./align.js";
export { compareBeads } from "./compare.js";
export { beadsOfSegments } from "./given.js";
export { compareHeadline } from "./headline.js";
export { type BitextSide, bySentence, type SideLists, sideOf } from "./side.js";
export { compareStances, partTerms } from "./stances.js";
export { compareTerms } from "./terms.js";
export { endlessBeads } from "./window.js";

/**
 * Lays two versions of one report side by side: which sentences belong together, and where the two say different
 * things. Deterministic; about linear in the number of sentences.
 *
 * @param left the original, else the first version; @param right the other
 * @returns beads in order, every sentence in exactly one; discrepancies in the order of their beads
 * @example compareVersions(ar, en).discrepancies[0]?.explanation // "Different numbers: ar has “17”, en has “70”."
 */
export function compareVersions(
	left: BitextSide,
	right: BitextSide,
): { alignments: Alignment[]; discrepancies: Discrepancy[] } {
	const alignments = alignSentences(left, right);
	return { alignments, discrepancies: compareBeads(left, right, alignments) };
}
