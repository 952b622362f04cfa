import { normaliseKey } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

/**
 * The ending by which a word shows itself an adjective or adverb rather than a name; the language folder lists the
 * letters (class `adjectiveEnding`). Null where it has none.
 * @example adjectiveEnding(s, "عسكرية") === "feminine"
 */
export function adjectiveEnding(s: ReadSentence, raw: string): "feminine" | "adverb" | null {
	const entries = s.grammar.lexicon.root.next?.get(normaliseKey(raw.slice(-1)))?.entries;
	const found = entries?.find((e) => e.class === "adjectiveEnding");
	return found === undefined ? null : (found.value as "feminine" | "adverb");
}
