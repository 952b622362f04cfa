import { BEFORE, mayBegin, mayEnd, TAGS } from "./tags.js";

/** Below any sum of weights. */
const NEVER = -1e9;

/**
 * The likeliest legal tags of a sentence (Viterbi). Linear in its length.
 *
 * @param length tokens
 * @param points by token and tag: what its features say
 * @param transitions by tag before and tag
 */
export function bestTags(length: number, points: Int32Array, transitions: Int32Array): Uint8Array {
	const back = new Uint8Array(length * TAGS);
	let last = new Int32Array(TAGS);
	let now = new Int32Array(TAGS);
	for (let t = 0; t < TAGS; t++) last[t] = mayBegin(t) ? points[t]! : NEVER;
	for (let i = 1; i < length; i++) {
		for (let t = 0; t < TAGS; t++) {
			let best = NEVER * 2;
			let from = 0;
			for (const b of BEFORE[t]!) {
				const p = last[b]! + transitions[b * TAGS + t]!;
				if (p > best) {
					best = p;
					from = b;
				}
			}
			now[t] = Math.max(NEVER, best + points[i * TAGS + t]!);
			back[i * TAGS + t] = from;
		}
		[last, now] = [now, last];
	}
	const tags = new Uint8Array(length);
	let best = 0;
	for (let t = 1; t < TAGS; t++) if (mayEnd(t) && last[t]! > last[best]!) best = t;
	for (let i = length - 1; i >= 0; i--) {
		tags[i] = best;
		best = back[i * TAGS + best]!;
	}
	return tags;
}
