import type { ClassName, Vocabulary } from "../model/index.js";

/** Tokens `from`..`to` (exclusive) read as one class with a value. Several marks may stand on the same tokens. */
export interface Mark<C extends ClassName = ClassName> {
	readonly class: C;
	readonly value: Vocabulary[C];
	/** Token indexes, end exclusive. */
	readonly from: number;
	readonly to: number;
	/** UTF-16 offsets in the text, clitics cut off. */
	readonly start: number;
	readonly end: number;
	/** Proclitics that were cut off before it, outermost first. */
	readonly before: readonly string[];
	readonly after: string | null;
	readonly article: boolean;
	/** How likely the analysis is that this mark chose. */
	readonly score: number;
	/** The rule that made it, null for a word of the lexicon. */
	readonly rule: string | null;
	/** Which stage made it: what is composed knows more than its parts. */
	readonly stage?: number;
	/** How many marks the rule took, context included: of two rules on the same words the one that saw more knows more. */
	readonly seen?: number;
}

/** The marks of one class. @example marksOf(made, "time") */
export function marksOf<C extends ClassName>(marks: readonly Mark[], name: C): Mark<C>[] {
	return marks.filter((m): m is Mark<C> => m.class === name);
}
