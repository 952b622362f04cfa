import { type Analysis, remembered, type WordMemory } from "../text/index.js";
import type { Lexicon, Node } from "./lexicon.js";

/** An analysis of a word under which a phrase of the lexicon can begin. */
export interface Beginning {
	readonly analysis: Analysis;
	/** The phrase was found without the article that the word bears. */
	readonly article: boolean;
	readonly node: Node;
}

/** Where the trie can be entered from a word as written. */
export type Beginnings = (raw: string) => readonly Beginning[];

const NONE: readonly Beginning[] = [];

/**
 * Remembers which words begin a phrase: most begin none.
 * @example rememberBeginnings(lexicon, words)("وكانون")[0].analysis.before // ["and"]
 */
export function rememberBeginnings(lexicon: Lexicon, words: WordMemory): Beginnings {
	return remembered((raw) => beginnings(raw, lexicon, words));
}

function beginnings(raw: string, lexicon: Lexicon, words: WordMemory): readonly Beginning[] {
	const first = lexicon.root.next;
	if (first === null) return NONE;
	const out: Beginning[] = [];
	for (const analysis of words.analyses(raw)) {
		const whole = first.get(analysis.key);
		if (whole !== undefined) out.push({ analysis, article: false, node: whole });
		const bare = analysis.article ? first.get(analysis.bare) : undefined;
		if (bare !== undefined) out.push({ analysis, article: true, node: bare });
	}
	if (out.length < 2) return out.length === 0 ? NONE : out;
	const isWhole = ({ analysis: a }: Beginning) => a.before.length === 0 && a.after === null;
	// A word that the lexicon knows whole is not cut to mean the same: «نفسه» is no «نفس» with a pronoun.
	const known = new Set(out.filter(isWhole).flatMap((b) => b.node.entries.map((e) => e.class)));
	return out.map((b) => {
		if (isWhole(b) || !b.node.entries.some((e) => known.has(e.class))) return b;
		return { ...b, node: { entries: b.node.entries.filter((e) => !known.has(e.class)), next: b.node.next } };
	});
}
