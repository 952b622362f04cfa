import type { Token, WordMemory } from "../text/index.js";

/** The beginning of a text as a judge of leads sees it. */
export interface LeadInput {
	readonly tokens: readonly Token[];
	/** The analyses of its words. */
	readonly words: WordMemory;
	/** Its words by their stems, null for what is no word. */
	readonly stems: readonly (string | null)[];
}

/** A place where the text may begin behind its headline. */
export interface LeadOpening {
	/** The first token of the text. */
	readonly token: number;
	/** How much speaks for it: above 0 it rather is one. */
	readonly points: number;
	/** How much of it is for words said before and behind it. */
	readonly saidTwice: number;
}

/**
 * A trained model of a higher room that tells where a headline ends that ran into its text: the places where it may,
 * in their order. The same input always gives the same.
 */
export type LeadJudge = (beginning: LeadInput) => readonly LeadOpening[];
