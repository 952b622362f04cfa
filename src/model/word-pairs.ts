/** A word of a sentence as a lexicon of two languages looks it up. */
export interface StemWord {
	readonly start: number;
	readonly end: number;
	/** Its stem; words of one stem are one. */
	readonly stem: string;
}

/** The strength of a pair that is certain. */
export const FULL_STRENGTH = 15;

/** A word of the other language that a word is rendered by. */
export interface Rendering {
	readonly stem: string;
	/** 1 to `FULL_STRENGTH`: how surely one stands for the other. */
	readonly strength: number;
}

/** Which words of two languages stand for each other. */
export interface WordPairs {
	/** BCP 47 tags. */
	readonly languages: readonly [string, string];
	/**
	 * What a word may be rendered by, surest first; none where it is not known.
	 * @param side whose word it is: 0 the first language, 1 the second
	 */
	renderings(stem: string, side: 0 | 1): readonly Rendering[];
}

/** The words of each sentence of a version, and what the other version may have for each. */
export interface SideRenderings {
	readonly words: readonly (readonly StemWord[])[];
	readonly of: (stem: string) => readonly Rendering[];
}
