/**
 * The constants of the alignment, in nats (−ln of a probability), fitted on Arabic–English news whose beads are known:
 * what its sentence pairs, splits, merges and gaps look like. Symmetric: no constant knows which side is which.
 */

/** Bead shapes (sentences left, sentences right) and what each costs before any evidence. */
export const SHAPES: readonly { readonly left: number; readonly right: number; readonly cost: number }[] = [
	{ left: 1, right: 1, cost: 0.1 },
	{ left: 1, right: 2, cost: 4 },
	{ left: 2, right: 1, cost: 4 },
	{ left: 1, right: 0, cost: 4.4 },
	{ left: 0, right: 1, cost: 4.4 },
	{ left: 2, right: 2, cost: 11 },
	{ left: 1, right: 3, cost: 12 },
	{ left: 3, right: 1, cost: 12 },
	{ left: 1, right: 4, cost: 13 },
	{ left: 4, right: 1, cost: 13 },
	{ left: 1, right: 5, cost: 14 },
	{ left: 5, right: 1, cost: 14 },
	{ left: 1, right: 6, cost: 15 },
	{ left: 6, right: 1, cost: 15 },
];

export const COSTS = {
	/** Letters and digits (no blanks, marks, vowel signs) in English for one in Arabic: 1.073 over 870 sentence pairs. */
	lettersPerArabicLetter: 1.073,
	/** How many letters the fitted ratio weighs against the ratio that the pair of texts shows itself. */
	ratioPrior: 2400,
	/** Variance of the difference in length for one letter of length, with the fitted ratio: 2.6 to 3.1. */
	variance: 3.2,
	/** A length can only say so much: it never costs more than this. */
	lengthLimit: 8.4,
	/** A gap costs something for its length: a long sentence is seldom left out. */
	gapPerLetter: 0.0024,
	/** What a shared piece of evidence takes off, at its rarest; common ones count less. */
	number: 3,
	date: 2,
	place: 0.9,
	actor: 1,
	/** A word of the same skeleton. */
	word: 1.2,
	/** A word that the lexicon renders by one of the other side, where the two are sure of each other. */
	rendering: 2.8,
	/** Marks that translators keep: a question mark, quotation marks, brackets, a colon. */
	mark: 1.2,
	/** Share of its weight that evidence found on one side only costs. */
	lonely: 0.35,
} as const;

/**
 * How far from the diagonal a bead may lie, in sentences: beside a share of the texts' length and their difference, as
 * far as the table of costs stays below `cells`.
 */
export const BAND = { sentences: 40, share: 0.02, cells: 6_000_000 } as const;
