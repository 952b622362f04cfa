import { LETTERS } from "./letter-table.js";

/** Log probability of a letter that the other name does not write, and of two letters that have nothing in common. */
const LEFT_OUT = -11;
const DIFFERENT = -16;
/** A letter that no name of the training had. */
const UNKNOWN = { rarity: 9, gain: 2 } as const;

const arabicLetter = (c: string) => LETTERS.arabic.get(c) ?? UNKNOWN;
const latinLetter = (c: string) => LETTERS.latin.get(c) ?? UNKNOWN;

/**
 * How much more likely an Arabic and a Latin word are as one name than as two, by the best alignment of their letters.
 * @param arabic one normalised word in Arabic letters
 * @param latin one in Latin letters
 * @returns nats; above 0: rather one name
 * @example alignmentGain("قسرك", "qasrak") > 0; alignmentGain("دمشق", "aleppo") < 0
 */
export function alignmentGain(arabic: string, latin: string): number {
	const [a, l] = [`^${arabic}$`, `^${latin}$`];
	const width = l.length + 1;
	const best = new Float64Array((a.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
	best[0] = 0;
	const skipLatin = Array.from(l, (c) => LEFT_OUT + latinLetter(c).rarity);
	for (let i = 0; i <= a.length; i++) {
		const rows = [];
		for (let di = 0; di <= LETTERS.longestArabic && i + di <= a.length; di++)
			rows.push(LETTERS.units.get(a.slice(i, i + di)));
		const rarity = i < a.length ? arabicLetter(a[i]!).rarity : 0;
		for (let j = 0; j <= l.length; j++) {
			const here = best[i * width + j]!;
			const relax = (di: number, dj: number, gain: number) => {
				const at = (i + di) * width + j + dj;
				if (here + gain > best[at]!) best[at] = here + gain;
			};
			if (i < a.length) relax(1, 0, LEFT_OUT + rarity);
			if (j < l.length) relax(0, 1, skipLatin[j]!);
			if (i < a.length && j < l.length) relax(1, 1, DIFFERENT + rarity + latinLetter(l[j]!).rarity);
			for (let dj = 0; dj <= LETTERS.longestLatin && j + dj <= l.length; dj++) {
				const unit = l.slice(j, j + dj);
				for (let di = dj === 0 ? 1 : 0; di < rows.length; di++) {
					const gain = rows[di]?.get(unit);
					if (gain !== undefined) relax(di, dj, gain);
				}
			}
		}
	}
	return best[best.length - 1]!;
}

/**
 * What the alignment of two words brings on average where they are one name.
 * @example alignmentGain("قسرك", "qasrak") / expectedGain("قسرك", "qasrak") // about 1
 */
export function expectedGain(arabic: string, latin: string): number {
	let sum = arabicLetter("^").gain + arabicLetter("$").gain + latinLetter("^").gain + latinLetter("$").gain;
	for (const c of arabic) sum += arabicLetter(c).gain;
	for (const c of latin) sum += latinLetter(c).gain;
	return sum / 2;
}
