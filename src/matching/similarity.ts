import { alignmentGain, expectedGain } from "./align-letters.js";
import { ARABIC_SKIP, LATIN_SKIP } from "./letters.js";
import { nameWords, skeleton } from "./skeleton.js";

/** Two consonants of one script that have nothing in common. */
const DIFFERENT = 1.3;
/** Words whose letters bring this part of what one name brings on average are as likely one as two, as people judge. */
const MIDDLE = 0.15;
/** How fast the similarity rises from there: one name of a thousand pairs of two stands above `SAME`. */
const STEEP = 3;
/** A name in another order of words, or with words left out, is a little less the same. */
const REORDERED = 0.95;
const WORD_LEFT_OUT = 0.1;

const skipArabic = (letter: string) => ARABIC_SKIP[letter] ?? 1;
const skipLatin = (letter: string) => LATIN_SKIP[letter] ?? 1;
const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);

/** Plain edit distance within one script, vowels cheap. */
function editCost(a: string, b: string, skip: (letter: string) => number): number {
	let row = [0];
	for (let j = 0; j < b.length; j++) row.push(row[j]! + skip(b[j]!));
	for (let i = 0; i < a.length; i++) {
		const next = [row[0]! + skip(a[i]!)];
		for (let j = 0; j < b.length; j++) {
			const swap = a[i] === b[j] ? 0 : Math.min(DIFFERENT, skip(a[i]!) + skip(b[j]!));
			next.push(Math.min(row[j]! + swap, row[j + 1]! + skip(a[i]!), next[j]! + skip(b[j]!)));
		}
		row = next;
	}
	return row[row.length - 1]!;
}

/** What a word weighs: the cost of leaving all of it out. */
function weight(word: string): number {
	let n = 0;
	for (const letter of word) n += isArabic(letter) ? skipArabic(letter) : skipLatin(letter);
	return Math.max(1, n);
}

/** How alike two words are, 0 to 1: across scripts by the learned alignment, within one by their edits. */
function wordSimilarity(a: string, b: string): number {
	const [arabicA, arabicB] = [isArabic(a), isArabic(b)];
	if (arabicA !== arabicB) {
		const [arabic, latin] = arabicA ? [a, b] : [b, a];
		const part = alignmentGain(arabic, latin) / expectedGain(arabic, latin);
		return 1 / (1 + Math.exp(STEEP * (MIDDLE - part)));
	}
	const cost = editCost(a, b, arabicA ? skipArabic : skipLatin);
	return Math.max(0, 1 - (2 * cost) / (weight(a) + weight(b)));
}

/**
 * How likely two spellings, in any of the two scripts, name the same: 1 = written alike, 0 = nothing in common.
 * Symmetric. Above 0.75 two single names are rarely two.
 *
 * @example nameSimilarity("قسرك", "Qasrak") > 0.9; nameSimilarity("دمشق", "Aleppo") < 0.4
 */
export function nameSimilarity(a: string, b: string): number {
	const [left, right] = [nameWords(a), nameWords(b)];
	if (left.length === 0 || right.length === 0) return 0;
	const bare = wordsSimilarity(left, right);
	const [wholeLeft, wholeRight] = [nameWords(a, true), nameWords(b, true)];
	const same = wholeLeft.join() === left.join() && wholeRight.join() === right.join();
	return same ? bare : Math.max(bare, wordsSimilarity(wholeLeft, wholeRight));
}

function wordsSimilarity(left: readonly string[], right: readonly string[]): number {
	// Joined, so that «عبدالله» and "Abd Allah" meet.
	const whole = wordSimilarity(left.join(""), right.join(""));
	if (left.length === 1 || right.length === 1) return whole;
	// Of as many words each, both ways, so that it does not matter which name is asked for.
	const there = left.length <= right.length ? wordByWord(left, right) : 0;
	const back = right.length <= left.length ? wordByWord(right, left) : 0;
	return Math.max(whole, there, back);
}

/** Each word of the shorter name by the best that is left of the longer one: another order, or middle names left out. */
function wordByWord(short: readonly string[], long: readonly string[]): number {
	const rest = [...long];
	let [sum, of] = [0, 0];
	for (const word of short) {
		const alike = rest.map((other) => wordSimilarity(word, other));
		const at = alike.reduce((best, x, i) => (x > alike[best]! ? i : best), 0);
		sum += alike[at]! * word.length;
		of += word.length;
		rest.splice(at, 1);
	}
	return Math.max(0, (REORDERED * sum) / of - WORD_LEFT_OUT * rest.length);
}

/**
 * Is it the same name, as far as its letters can tell? Equal skeletons of some length, or a high similarity.
 * @example sameName("القامشلي", "Qamishli") === true; sameName("سوريا", "Serbia") === false
 */
export function sameName(a: string, b: string): boolean {
	const s = skeleton(a);
	return (s.length >= 3 && s === skeleton(b)) || nameSimilarity(a, b) >= SAME;
}

/** From this similarity on two spellings are taken for one name. */
export const SAME = 0.75;
