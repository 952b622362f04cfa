/** A line of a desk's glossary: a term or name, and how the house renders it. */
export interface Term {
	readonly source: string;
	/** The house's own rendering first, then others that are known; the forms of one rendering ("in full", acronym) may be mixed. */
	readonly renderings: readonly (readonly string[])[];
	readonly note: string;
}

/** A word of a sentence in all the ways it may be read: with and without what is written onto it. */
export interface TermWord {
	readonly start: number;
	readonly end: number;
	/** As written first; keys are normalised. */
	readonly forms: readonly { readonly key: string; readonly start: number; readonly end: number }[];
}
