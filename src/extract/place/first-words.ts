import type { PlaceIndex } from "../../model/index.js";
import { remembered, type WordMemory } from "../../text/index.js";

/** For each gazetteer and language: can this word, as written, begin a name? */
const MEMORY = new WeakMap<PlaceIndex, WeakMap<WordMemory, (raw: string) => boolean>>();

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
	return memoryOf(index, words)(raw);
}

function memoryOf(index: PlaceIndex, words: WordMemory): (raw: string) => boolean {
	const byWords = MEMORY.get(index) ?? new WeakMap<WordMemory, (raw: string) => boolean>();
	const known = byWords.get(words);
	if (known !== undefined) return known;
	const fresh = remembered((raw) =>
		words.analyses(raw).some((a) => {
			const key = gazetteerKey(a.key);
			return index.find(key).length > 0 || index.hasPrefix([key]);
		}),
	);
	MEMORY.set(index, byWords.set(words, fresh));
	return fresh;
}
