import { EMPTY, step } from "./hash.js";

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const OTHER = 4;

/**
 * The shape of a word as written: runs of capitals, small letters, digits, marks; whether a run is longer than one.
 * @example shapeOf("Harrow") === shapeOf("Amman"); shapeOf("UN") !== shapeOf("Un")
 */
export function shapeOf(raw: string): number {
	let hash = EMPTY;
	let last = 0;
	let run = 0;
	for (let i = 0; i < raw.length; i++) {
		const c = raw.charCodeAt(i);
		const unit = raw[i]!;
		const now =
			c >= 0x30 && c <= 0x39
				? DIGIT
				: unit.toLowerCase() !== unit
					? UPPER
					: unit.toUpperCase() !== unit || c >= 0x620
						? LOWER
						: OTHER;
		run = now === last ? run + 1 : 1;
		if (run <= 2) hash = step(hash, now + 4 * (run - 1));
		last = now;
	}
	return hash;
}
