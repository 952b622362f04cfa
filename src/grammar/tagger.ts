import type { NameMention } from "../model/index.js";
import type { Token, WordMemory } from "../text/index.js";

/** A name that a tagger proposes: tokens `from`..`to` (exclusive). */
export interface ProposedName {
	readonly from: number;
	readonly to: number;
	readonly type: Exclude<NameMention["type"], "MISC">;
}

/** One sentence as a tagger sees it. */
export interface TaggerInput {
	readonly tokens: readonly Token[];
	/** The analyses of its words. */
	readonly words: WordMemory;
	/** By token: what lexicons and rules say of it, each a word of a closed list ("title", "=PER"). */
	readonly hints: readonly (readonly string[])[];
}

/** A trained model of a higher room that proposes names; the same input always gives the same. */
export type Tagger = (sentence: TaggerInput) => readonly ProposedName[];
