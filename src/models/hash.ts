/**
 * Features are numbers: hashes of what they say, mixed from parts without building strings. Integer arithmetic only, so
 * that every machine gets the same (law 5).
 */

/** Hash of an empty string. */
export const EMPTY = 0x811c9dc5 | 0;

/** The hash of a string with one more UTF-16 unit behind it (FNV-1a). */
export function step(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The hash of a stretch of a string.
 * @example hashOf("amman") === hashOf("in amman", 3, 8)
 */
export function hashOf(text: string, from = 0, to = text.length): number {
	let h = EMPTY;
	for (let i = from; i < to; i++) h = step(h, text.charCodeAt(i));
	return h;
}

/**
 * The hash of a pair, order mattering: a template's number and a value, or two values.
 * @example mix(TEMPLATE, hashOf("amman"))
 */
export function mix(a: number, b: number): number {
	let h = Math.imul(a, 0x9e3779b1) ^ b;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
