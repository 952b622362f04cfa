import { nameSimilarity, SAME } from "./similarity.js";

/** Candidates less similar than the best by more than this are no alternatives to it. */
const NEAR = 0.1;

/** Candidates for one name, held against it. */
export interface Ranking {
	/** Index of the most similar candidate, the first of equals; null where there are none. */
	readonly best: number | null;
	/** By index of the candidate, see `nameSimilarity`. */
	readonly scores: readonly number[];
	/** Is the best one similar enough to be taken for the name? */
	readonly accepted: boolean;
	/** Other candidates that may as well be meant, the most similar first. */
	readonly alternatives: readonly number[];
}

/**
 * Which of the candidates is the same name, spelled in either script?
 * @example rankNames("قسرك", ["Qamishli", "Qasrak"]).best // 1
 */
export function rankNames(name: string, candidates: readonly string[]): Ranking {
	const scores = candidates.map((c) => nameSimilarity(name, c));
	const best = scores.reduce<number | null>((b, s, i) => (b === null || s > scores[b]! ? i : b), null);
	if (best === null) return { best, scores, accepted: false, alternatives: [] };
	const least = Math.max(SAME, scores[best]! - NEAR);
	const alternatives = scores
		.map((_, i) => i)
		.filter((i) => i !== best && scores[i]! >= least)
		.sort((x, y) => scores[y]! - scores[x]! || x - y);
	return { best, scores, accepted: scores[best]! >= SAME, alternatives };
}
