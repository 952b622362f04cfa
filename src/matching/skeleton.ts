import { charClass, normaliseKey } from "../text/index.js";
import { SKELETON_CLASSES } from "./letters.js";
import { ARTICLE_AR_LATN } from "./letters-ar-latn.js";

const ARABIC = new Map(SKELETON_CLASSES.flatMap(([letter, arabic]) => [...arabic].map((a) => [a, letter] as const)));
const LATIN = new Map(
	SKELETON_CLASSES.flatMap(([letter, , latin]) => latin.split(" ").map((l) => [l, letter] as const)),
);
const ARTICLES: ReadonlySet<string> = new Set(ARTICLE_AR_LATN.latin);
const LONGEST = 3;
/** A soft c ("Cyprus", "Nice") is an s. */
const SOFT = "eiy";
/** Letters on which a name may end without their being heard: «الحسكة» and "Hasakah". */
const SILENT_END = /(?<=[aeo])h$|ه$/u;

/**
 * The words of a name: normalised, apostrophes dropped, the article cut off.
 * @param whole keep what looks like an article: it may be the name's own («الكسندر»)
 * @example nameWords("al-Hasakah") // ["hasakah"]
 */
export function nameWords(name: string, whole = false): string[] {
	const words = normaliseKey(name)
		.replaceAll("'", "")
		.split(/[^\p{L}\p{N}]+/u)
		.filter((w) => w !== "");
	if (whole) return words;
	return words.flatMap((word, i) => {
		if (i + 1 < words.length && ARTICLES.has(word)) return [];
		return [
			word.startsWith(ARTICLE_AR_LATN.arabic) && word.length > ARTICLE_AR_LATN.arabic.length + 2
				? word.slice(ARTICLE_AR_LATN.arabic.length)
				: word,
		];
	});
}

/** The skeleton of one normalised word. */
function wordSkeleton(word: string): string {
	const w = word.length > 2 ? word.replace(SILENT_END, "") : word;
	let out = "";
	let i = 0;
	while (i < w.length) {
		const arabic = ARABIC.get(w[i]!);
		let letter = arabic;
		let length = 1;
		if (arabic === undefined)
			for (length = LONGEST; length > 0; length--) {
				letter = LATIN.get(w.slice(i, i + length));
				if (letter !== undefined) break;
			}
		if (length === 0) length = 1;
		if (w[i] === "c" && length === 1 && SOFT.includes(w[i + 1] ?? "-")) letter = "s";
		if (letter === undefined && charClass(w, i) === "digit") letter = w[i];
		// Doubled letters are written once: «محمّد» and "Muhammad".
		if (letter !== undefined && !(out.endsWith(letter) && w[i - 1] === w[i])) out += letter;
		i += length;
	}
	// «تش» and "tch" are one sound.
	return out.replaceAll("tc", "c");
}

/**
 * What is left of a name when all that spellings disagree on is taken away: article, vowels, emphatic letters, q/k,
 * gh/g/j, th/t, dh/d, doubled letters. Arabic and Latin spellings of one name mostly give the same skeleton, so that
 * it can be looked up in a map. Words are joined by a blank; a name of vowels alone gives "".
 *
 * @param name in Arabic or Latin letters
 * @example skeleton("الحسكة") === "hsk"; skeleton("al-Hasakah") === "hsk"; skeleton("قسرك") === skeleton("Qasrak")
 */
export function skeleton(name: string): string {
	return nameWords(name)
		.map(wordSkeleton)
		.filter((w) => w !== "")
		.join(" ");
}

/**
 * Can two skeletons belong to one name at all? They share at least half of the letters of the longer one. Cheap; asked
 * before `nameSimilarity` where many words are tried.
 * @example mayBeAlike("hsk", "hsx") === true; mayBeAlike("dmck", "hlb") === false
 */
export function mayBeAlike(a: string, b: string): boolean {
	const [long, short] = a.length >= b.length ? [a, b] : [b, a];
	let rest = short;
	let shared = 0;
	for (const letter of long) {
		const at = rest.indexOf(letter);
		if (at === -1) continue;
		shared++;
		rest = rest.slice(0, at) + rest.slice(at + 1);
	}
	return 2 * shared >= long.length;
}
