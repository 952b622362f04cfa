/**
 * What letters weigh in spellings of one script, and which of them fall together in a skeleton. Tables about scripts,
 * not about a language. How letters are written in the other script is learned: `letters-ar-latn.ts`.
 */

/** Cost of an Arabic letter that another Arabic spelling does not have, beyond 1 for a plain consonant. */
export const ARABIC_SKIP: Readonly<Record<string, number>> = {
	ا: 0.3,
	أ: 0.35,
	إ: 0.4,
	آ: 0.5,
	ى: 0.35,
	ء: 0.1,
	ئ: 0.3,
	ؤ: 0.4,
	ع: 0.2,
	ة: 0.3,
	ه: 0.5,
	ح: 0.85,
	و: 0.5,
	ي: 0.4,
	ی: 0.4,
};

/** The same of Latin letters: vowels, h and a final e come and go between spellings. */
export const LATIN_SKIP: Readonly<Record<string, number>> = {
	a: 0.12,
	e: 0.1,
	i: 0.14,
	o: 0.2,
	u: 0.18,
	y: 0.35,
	h: 0.35,
	w: 0.5,
	"'": 0,
	"-": 0,
	g: 0.8,
	s: 0.75,
	t: 0.75,
	x: 0.8,
};

/**
 * Letters of both scripts that fold into one in a skeleton; what stands in none of the rows is dropped (vowels, weak
 * letters, marks). q/k, gh/g/j, dh/d, th/t and the emphatic letters fall together.
 */
export const SKELETON_CLASSES: readonly (readonly [letter: string, arabic: string, latin: string])[] = [
	["b", "بپ", "b p"],
	["t", "تطث", "t th"],
	["d", "دضذ", "d dh"],
	["z", "زظژ", "z zh"],
	["s", "سص", "s"],
	["c", "ش", "sh ch sch"],
	["g", "جغگ", "g gh j dj"],
	["x", "خ", "kh"],
	["k", "قكک", "k q c ck"],
	["h", "حه", "h"],
	["f", "فڤ", "f v ph"],
	["r", "ر", "r"],
	["l", "ل", "l"],
	["m", "م", "m"],
	["n", "ن", "n"],
	["ks", "", "x"],
];
