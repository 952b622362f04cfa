import type { Analysis } from "../text/index.js";
import { hashOf, mix } from "./hash.js";
import type { WordTable } from "./word-table.js";

/** What is known of words before any sentence is read. */
export interface WordKnowledge {
	/** How often a stem stands in running text, its clitics cut (without article, normalised). */
	readonly stems: WordTable;
	/** How often a word stands so in running text, nothing cut (without article, normalised). */
	readonly words: WordTable;
	/** Parts of names of people. */
	readonly names: WordTable;
	/** 1: a particle of the language, 2: another word of its lexicon. Normalised. */
	readonly listed: WordTable;
	/** In how many kinds of company (clitics, article, none) a word is met in running text, less one (normalised). */
	readonly company: WordTable;
	/** 0: no place bears this name, 1: some place does, 2: a well-known one does. Normalised, article included. */
	readonly place: (key: string) => number;
}

/** Beyond this, more letters or more occurrences say no more. */
const LONG = 7;

/** Letters by which a word shows that its last one is its own: they are folded in the key. */
const OWN_ENDINGS = new Set([0x0629, 0x0649]);
const HAMZA = new Set([0x0623, 0x0625, 0x0622]);

/** A hamza is seldom written inside a word behind its first letter: «وأوضح» is cut, «واضح» is not. */
export function hasHamzaSecond(raw: string): boolean {
	return HAMZA.has(raw.charCodeAt(1));
}

/**
 * The features of one analysis: what is cut off, against what is known of the word left and of the whole word.
 * @param out receives the hashes; cleared first
 */
export function segmenterFeatures(
	raw: string,
	key: string,
	a: Analysis,
	whole: Analysis,
	k: WordKnowledge,
	out: number[],
): void {
	out.length = 0;
	let before = 1;
	for (const b of a.before) before = mix(before, hashOf(b));
	const after = a.after === null ? 1 : hashOf(a.after);
	const cut = mix(before, after);
	const none = a.before.length === 0 && a.after === null;
	const stem = stemCount(a, k.stems);
	const uncut = stemCount(whole, k.stems);
	const article = a.article ? 1 : 0;
	const add = (template: number, value: number) => out.push(mix(template, value));

	const stemAlone = stemCount(a, k.words);
	const wholeAlone = k.words.get(whole.bare);
	add(1, cut);
	// What holds for «و» holds for «ف» too, of which few are met in training: the same by the number of clitics alone.
	const kinds = a.before.length * 2 + (a.after === null ? 0 : 1);
	add(30, mix(kinds, few(stemAlone, 4) * 16 + few(wholeAlone, 4) * 2 + article));
	add(31, mix(kinds, few(stem, 4) * 16 + few(uncut, 4) * 2 + article));
	add(32, mix(kinds, few(stem, 6) * 2 + article));
	if (a.bare.length > 2) {
		// The frame of a word, as of an imperfect in the plural: «ي…ون».
		const ending = hashOf(a.bare, a.bare.length - (a.bare.length > 4 ? 2 : 1));
		const frame = mix(hashOf(a.bare, 0, 1), mix(ending, few(a.bare.length, LONG)));
		add(33, mix(kinds, frame));
		add(34, mix(before, frame));
	}
	const listed = k.listed.get(a.bare);
	add(35, mix(kinds, listed));
	add(36, mix(cut, listed));
	add(37, mix(kinds, mix(listed, k.listed.get(whole.bare))));
	const company = k.company.get(a.bare);
	const wholeCompany = k.company.get(whole.bare);
	const companies = few(company, 5) * 8 + few(wholeCompany, 5);
	add(38, mix(kinds, companies));
	add(39, mix(cut, companies));
	add(40, mix(kinds, mix(few(company, 5) * 8 + few(wholeCompany, 3), few(stemAlone, 3) * 4 + few(wholeAlone, 3))));
	add(22, mix(cut, Math.max(-5, Math.min(5, stemAlone - wholeAlone)) * 2 + article));
	const cuts = a.before.length + (a.after === null ? 0 : 1);
	add(26, mix(cuts, mix(Math.min(8, stemAlone), Math.max(-5, Math.min(5, stemAlone - wholeAlone)))));
	add(27, mix(cuts, mix(Math.min(8, stem), Math.max(-5, Math.min(5, stem - uncut)))));
	add(23, mix(cut, stemAlone));
	add(24, mix(cut, wholeAlone));
	add(25, mix(mix(cut, stemAlone > 3 ? 3 : stemAlone), wholeAlone > 3 ? 3 : wholeAlone));
	add(2, mix(cut, stem));
	add(3, mix(cut, uncut));
	add(4, mix(cut, Math.max(-4, Math.min(4, stem - uncut)) * 2 + article));
	add(5, mix(mix(cut, stem > 3 ? 3 : stem), uncut > 3 ? 3 : uncut));
	add(6, mix(before, Math.min(LONG, a.bare.length) * 2 + article));
	add(7, mix(after, Math.min(LONG, a.bare.length)));
	add(8, mix(cut, hashOf(key)));
	add(9, mix(a.before.length === 0 ? 0 : 1, hashOf(a.bare)));
	add(10, mix(before, hashOf(a.bare)));
	add(11, mix(after, hashOf(a.bare)));
	for (let n = 1; n <= 3 && n < a.key.length; n++) {
		add(12, mix(before, hashOf(a.key, 0, n)));
		add(13, mix(after, hashOf(a.key, a.key.length - n)));
	}
	add(14, mix(before, mix(hashOf(a.key, 0, 1), Math.min(LONG, a.bare.length))));
	const name = k.names.get(key);
	const place = k.place(key);
	add(15, mix(cut, name > 3 ? 3 : name));
	add(16, mix(cut, place));
	if (!none) {
		const stemName = k.names.get(a.key);
		add(17, mix(before, mix(stemName > 3 ? 3 : stemName, name > 3 ? 3 : name)));
		add(18, mix(before, k.place(a.key) * 3 + place));
	}
	if (OWN_ENDINGS.has(raw.charCodeAt(raw.length - 1))) add(19, after);
	if (hasHamzaSecond(raw)) {
		add(20, mix(before, hashOf(raw, 0, 2)));
		add(28, mix(a.before.length, stemAlone > 3 ? 3 : stemAlone));
	}
}

function few(n: number, most: number): number {
	return n > most ? most : n;
}

/** A stem before a pronoun ends in ت where the word alone ends in ة (folded to ه). */
function stemCount(a: Analysis, stems: WordTable): number {
	const own = stems.get(a.bare);
	if (a.after === null || !a.bare.endsWith("\u062a")) return own;
	return Math.max(own, stems.get(`${a.bare.slice(0, -1)}\u0647`));
}
