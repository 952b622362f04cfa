/**
 * Shuffles a list in place in an order that the seed alone decides (xorshift, Fisher and Yates).
 * @example shuffle([1, 2, 3], 7) // the same on every machine
 */
export function shuffle<T>(list: T[], seed: number): T[] {
	let x = seed | 0 || 1;
	for (let i = list.length - 1; i > 0; i--) {
		x ^= x << 13;
		x ^= x >>> 17;
		x ^= x << 5;
		const k = (x >>> 0) % (i + 1);
		[list[i], list[k]] = [list[k]!, list[i]!];
	}
	return list;
}
