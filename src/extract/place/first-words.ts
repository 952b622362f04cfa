import type { PlaceIndex } from "../../model/index.js";
import type { WordMemory } from "../../text/index.js";

/** Beyond this many words the memory starts afresh, so that it does not grow with the stream. */
const LIMIT = 100_000;

/** For each gazetteer and language: can this word, as written, begin a name? Results never depend on what it holds. */
const MEMORY = new WeakMap<PlaceIndex, WeakMap<WordMemory, Map<string, boolean>>>();

/** The key of an analysis as the gazetteer writes it: without apostrophes and the full stops of "U.S.". */
export function gazetteerKey(key: string): string {
	return key.includes("'") || key.includes(".") ? key.replace(/['.]/g, "") : key;
}

/**
 * Does the gazetteer hold a name that is this word, or begins with it, under any of its analyses? News repeats its
 * words and most begin no name, so the answer is remembered.
 * @example beginsName("وبالحسكة", gazetteer, arabicWords) === true
 */
export function beginsName(raw: string, index: PlaceIndex, words: WordMemory): boolean {
	const known = memoryOf(index, words);
	let answer = known.get(raw);
	if (answer === undefined) {
		answer = words.analyses(raw).some((a) => {
			const key = gazetteerKey(a.key);
			return index.find(key).length > 0 || index.hasPrefix([key]);
		});
		known.set(raw, answer);
	}
	return answer;
}

function memoryOf(index: PlaceIndex, words: WordMemory): Map<string, boolean> {
	const byWords = MEMORY.get(index) ?? new WeakMap<WordMemory, Map<string, boolean>>();
	const known = byWords.get(words);
	if (known !== undefined && known.size < LIMIT) return known;
	const fresh = new Map<string, boolean>();
	MEMORY.set(index, byWords.set(words, fresh));
	return fresh;
}
