import { ARABIC_PAIRS, ARABIC_SKIP, ARABIC_TO_LATIN, LATIN_SKIP } from "./letters.js";
import { nameWords, skeleton } from "./skeleton.js";

/** What a spelling costs that is usual, common, met; a whole difference costs 1. */
const STEP = [0, 0.12, 0.3] as const;
const LONGEST_ARABIC = 2;
const LONGEST_LATIN = 4;
/** Two consonants that have nothing in common. */
const DIFFERENT = 1.3;

/** Arabic unit (one or two letters) → Latin unit → cost. */
const COSTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
	[...Object.entries(ARABIC_TO_LATIN), ...Object.entries(ARABIC_PAIRS)].map(([arabic, levels]) => [
		arabic,
		new Map(
			levels
				.flatMap((units, level) =>
					(units ?? "")
						.split(" ")
						.filter((u) => u !== "")
						.map((u) => [u, STEP[level]!] as const),
				)
				.reverse(),
		),
	]),
);

const skipArabic = (letter: string) => ARABIC_SKIP[letter] ?? 1;
const skipLatin = (letter: string) => LATIN_SKIP[letter] ?? 1;
const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);

/** The least cost of reading an Arabic word as a Latin one: every letter is written, left out, or wrong. */
function crossCost(arabic: string, latin: string): number {
	const width = latin.length + 1;
	const cost = new Float64Array((arabic.length + 1) * width).fill(Number.POSITIVE_INFINITY);
	cost[0] = 0;
	for (let i = 0; i <= arabic.length; i++)
		for (let j = 0; j <= latin.length; j++) {
			const here = cost[i * width + j]!;
			if (here === Number.POSITIVE_INFINITY) continue;
			const relax = (di: number, dj: number, c: number) => {
				const at = (i + di) * width + j + dj;
				if (here + c < cost[at]!) cost[at] = here + c;
			};
			if (i < arabic.length) relax(1, 0, skipArabic(arabic[i]!));
			if (j < latin.length) relax(0, 1, latin[j] === latin[j - 1] ? 0.05 : skipLatin(latin[j]!));
			if (i < arabic.length && j < latin.length) relax(1, 1, DIFFERENT);
			for (let di = 1; di <= LONGEST_ARABIC && i + di <= arabic.length; di++) {
				const units = COSTS.get(arabic.slice(i, i + di));
				if (units === undefined) continue;
				for (let dj = 1; dj <= LONGEST_LATIN && j + dj <= latin.length; dj++) {
					const c = units.get(latin.slice(j, j + dj));
					if (c !== undefined) relax(di, dj, c);
				}
			}
		}
	return cost[cost.length - 1]!;
}

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

function wordCost(a: string, b: string): number {
	const [arabicA, arabicB] = [isArabic(a), isArabic(b)];
	if (arabicA && !arabicB) return crossCost(a, b);
	if (arabicB && !arabicA) return crossCost(b, a);
	return editCost(a, b, arabicA ? skipArabic : skipLatin);
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
	// Joined, so that «عبدالله» and "Abd Allah" meet; a name in another order of words is tried word by word.
	const [x, y] = [left.join(""), right.join("")];
	const whole = score(wordCost(x, y), weight(x) + weight(y));
	if (left.length === 1 || left.length !== right.length) return whole;
	const rest = [...right];
	let cost = 0;
	for (const w of left) {
		const at = rest.reduce((best, r, i) => (wordCost(w, r) < wordCost(w, rest[best]!) ? i : best), 0);
		cost += wordCost(w, rest[at]!);
		rest.splice(at, 1);
	}
	return Math.max(whole, 0.95 * score(cost, weight(x) + weight(y)));
}

function score(cost: number, both: number): number {
	return Math.max(0, 1 - (2 * cost) / both);
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
const SAME = 0.75;
