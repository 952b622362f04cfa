import type { Grammar } from "../grammar/index.js";
import type { Kit } from "../kit.js";
import type { SideRenderings, StemWord } from "../model/index.js";
import { normaliseKey, remembered, type StemTable, stemOf, type Token, type WordMemory } from "../text/index.js";
import type { ReadSentence } from "./sentence.js";
import type { VersionText } from "./versions.js";

/** One memory a language: news repeats its words. */
const memories = new WeakMap<WordMemory, (raw: string) => string>();

function stemmer(words: WordMemory, table: StemTable): (raw: string) => string {
	let found = memories.get(words);
	if (found === undefined) {
		found = remembered((raw) => stemOf(words.analyses(raw)[0]?.bare ?? normaliseKey(raw), table));
		memories.set(words, found);
	}
	return found;
}

/**
 * The words of a sentence by their stems, each cut as it most likely is; none where the language has no stems.
 * @example stemWords(tokens, english)[1].stem // "soldier" for "Two soldiers"
 */
export function stemWords(tokens: readonly Token[], grammar: Grammar): StemWord[] {
	const stems = stemTokens(tokens, grammar);
	return tokens.flatMap(({ start, end }, i) => (stems[i] == null ? [] : [{ start, end, stem: stems[i] }]));
}

/**
 * The stem of each token, null for what is no word and where the language has no stems.
 * @example stemTokens(tokens, english) // ["two", "soldier", null] for "Two soldiers."
 */
export function stemTokens(tokens: readonly Token[], { language, words }: Grammar): (string | null)[] {
	const stem = language.stems === undefined ? null : stemmer(words, language.stems);
	return tokens.map((t) => (stem !== null && t.kind === "word" ? stem(t.raw) : null));
}

/**
 * The words of a version and what another has for each; null where the kit's lexicon is not of their two languages.
 * @example renderingsOf(ar, en, sentences, kit)?.of("قتل") // [{ stem: "kill", strength: 14 }, …]
 */
export function renderingsOf(
	version: VersionText,
	other: VersionText,
	sentences: readonly ReadSentence[],
	{ wordPairs }: Kit,
): SideRenderings | null {
	const at = wordPairs?.languages.indexOf(version.grammar?.language.id ?? "") ?? -1;
	if (wordPairs === undefined || at < 0) return null;
	const side = at === 0 ? 0 : 1;
	if (other.grammar?.language.id !== wordPairs.languages[1 - side]) return null;
	const words: StemWord[][] = version.sentences.map(() => []);
	for (const s of sentences) if (s.version === version.id) words[s.index] = stemWords(s.lattice.tokens, s.grammar);
	return { words, of: (stem) => wordPairs.renderings(stem, side) };
}
