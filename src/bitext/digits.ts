import { normaliseKey } from "../text/index.js";

const DIGITS = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/** A number written in digits, with where it stands. */
export interface DigitNumber {
	readonly value: number;
	/** UTF-16 offsets in the text given. */
	readonly start: number;
	readonly end: number;
}

/**
 * The numbers written in digits of any script, separators read, whatever they count.
 * @example digitNumbers("بين ٨٢٠٬٠٠٠ و3.5").map((n) => n.value) // [820000, 3.5]
 */
export function digitNumbers(text: string): DigitNumber[] {
	return [...text.matchAll(DIGITS)].map((m) => {
		const plain = normaliseKey(m[0]).replaceAll("٬", ",").replaceAll("٫", ".");
		const value = Number(
			GROUPED.test(plain) ? plain.replaceAll(",", "") : plain.replaceAll(",", ".").replace(/\.(?=.*\.)/gu, ""),
		);
		return { value, start: m.index, end: m.index + m[0].length };
	});
}
