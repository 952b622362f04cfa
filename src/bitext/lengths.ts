import { charClass } from "../text/index.js";
import { COSTS } from "./costs.js";
import type { BitextSide } from "./side.js";
import type { BeadPair, Found } from "./window.js";

/** Where a text's letters say that it is written in Arabic. */
const ARABIC = /\p{Script=Arabic}/u;

/**
 * The letters and digits between two offsets of a text: blanks, marks and vowel signs are no length; at least 1.
 * @example countLetters("on 5 May", 0, 8) // 6
 */
export function countLetters(text: string, start: number, end: number): number {
	let n = 0;
	for (let i = start; i < end; i++) {
		const c = charClass(text, i);
		if (c === "letter" || c === "digit") n++;
	}
	return Math.max(1, n);
}

/**
 * Letters of the right side for one of the left: the fitted ratio, corrected by what this pair of texts shows.
 * @param leftLetters,rightLetters the letters of all sentences of each side
 * @example ratioOf(ar, en, 3000, 3300) // 1.08
 */
export function ratioOf(left: BitextSide, right: BitextSide, leftLetters: number, rightLetters: number): number {
	const [a, b] = [ARABIC.test(left.text), ARABIC.test(right.text)];
	const fitted = a === b ? 1 : a ? COSTS.lettersPerArabicLetter : 1 / COSTS.lettersPerArabicLetter;
	const half = Math.sqrt(fitted);
	return (rightLetters + COSTS.ratioPrior * half) / (leftLetters + COSTS.ratioPrior / half);
}

/** How far a bead's two lengths lie apart. */
export interface Excess {
	/** In standard deviations of this pair of texts: above 0 the left side is the longer one. */
	readonly deviation: number;
	/** How many letters of the longer side the other has no room for. */
	readonly letters: number;
}

/** Spread of a typical pair of texts, in deviations of the fitted model, and how many beads it weighs. */
const TYPICAL = { spread: 0.6, beads: 10 } as const;
/** One bead far off says little about how freely the others are translated. */
const FAR = 2;

/**
 * How far the lengths of each bead lie apart, measured by how freely the other beads of these texts are translated
 * (Gale and Church's model of length, with the spread of the pair itself).
 * @example excesses(left, right, pairs)[0].deviation // 2.9: the left side says more than the right has room for
 */
export function excesses(left: BitextSide, right: BitextSide, pairs: readonly BeadPair[]): Excess[] {
	const letters = (side: BitextSide, { sentences }: Found) =>
		sentences.reduce((n, s) => n + countLetters(side.text, s.start, s.end), 0);
	const sizes = pairs.map((p) => [letters(left, p.left.here), letters(right, p.right.here)] as const);
	const root = Math.sqrt(
		ratioOf(
			left,
			right,
			sizes.reduce((n, s) => n + s[0], 0),
			sizes.reduce((n, s) => n + s[1], 0),
		),
	);
	const raw = sizes.map(([l, r]) => {
		const [a, b] = [l * root, r / root];
		return { z: (a - b) / Math.sqrt(COSTS.variance * (a + b)), letters: a > b ? (a - b) / root : (b - a) * root };
	});
	const squares = raw.reduce((n, { z }) => n + Math.min(z * z, FAR * FAR), 0);
	return raw.map(({ z, letters: n }) => {
		const others = squares - Math.min(z * z, FAR * FAR) + TYPICAL.beads * TYPICAL.spread * TYPICAL.spread;
		return { deviation: z / Math.sqrt(others / (raw.length - 1 + TYPICAL.beads)), letters: n };
	});
}
