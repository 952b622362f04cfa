// What is known of Arabic words before any sentence is read: of what kind of thing they are part of the name, and how
// often they stand in running text.
import { readFileSync } from "node:fs";
import { scan } from "../../dist/text/index.js";
import { sentencePairs } from "./lexicon.mjs";

/** Kinds of names as bits. */
const BIT = { given: 1, place: 2, organisation: 4, family: 8 };

/**
 * The hand-made list: words of names, with bits of what they name.
 * @param key how a word is spelled to be looked up
 * @example arabicNameWords(normaliseKey).values().next().value // 1: the first word of the list is a given name
 */
export function arabicNameWords(key) {
	const bits = new Map();
	for (const line of readFileSync("data/name-words-ar.tsv", "utf8").split("\n")) {
		if (line === "" || line.startsWith("#")) continue;
		const [kind, words] = line.split("\t");
		for (const word of words.split(" ").map(key)) bits.set(word, (bits.get(word) ?? 0) | BIT[kind]);
	}
	return bits;
}

/**
 * How common words are, 1..15 in powers of two, in text that no tagger learns from: what was often met is seldom a
 * name, even where the sentences learned never held it. What PUD calls a proper noun is not counted.
 * @param words the analyses of Arabic words
 */
export function commonArabicWords(sources, words) {
	const counts = new Map();
	for (const { ar, proper = [] } of sentencePairs(sources))
		for (const { kind, raw } of scan(ar, 0, ar.length)) {
			if (kind !== "word" || proper.includes(raw)) continue;
			const key = words.analyses(raw)[0]?.key;
			if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	return new Map([...counts].map(([key, n]) => [key, Math.min(15, 32 - Math.clz32(n))]));
}
