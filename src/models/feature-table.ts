/**
 * Small integer weights by feature: an open-addressed table in typed arrays. Whether a feature is the one asked for is
 * told by 16 bits of its hash, so a feature never trained is taken for another about once in 50,000 times.
 */
export class FeatureTable {
	/** How many weights a feature has: one for each tag. */
	readonly width: number;
	/** 0 = free. */
	readonly checks: Uint16Array;
	readonly weights: Int8Array;
	readonly #mask: number;

	/** @throws Error if the arrays are not of one table */
	constructor(width: number, checks: Uint16Array, weights: Int8Array) {
		if (checks.length === 0 || (checks.length & (checks.length - 1)) !== 0 || weights.length !== checks.length * width)
			throw new Error("a feature table of uneven size");
		this.width = width;
		this.checks = checks;
		this.weights = weights;
		this.#mask = checks.length - 1;
	}

	/** Where the weights of a feature begin in `weights`, or -1. */
	find(hash: number): number {
		const check = checkOf(hash);
		for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
			const here = this.checks[slot]!;
			if (here === check) return slot * this.width;
			if (here === 0) return -1;
		}
	}

	/** The first weight of a feature, 0 where it was never trained: for tables of width 1. */
	get(hash: number): number {
		const at = this.find(hash);
		return at < 0 ? 0 : this.weights[at]!;
	}

	/**
	 * Packs features, half the slots left free. Of two that look alike to the table the first stands.
	 * @param rows weights by hash, each list `width` long, within -127..127
	 * @example FeatureTable.pack(1, [[mix(1, 2), [5]]]).get(mix(1, 2)) === 5
	 */
	static pack(width: number, rows: Iterable<readonly [hash: number, weights: ArrayLike<number>]>): FeatureTable {
		const list = [...rows];
		let slots = 16;
		while (slots < list.length * 1.6) slots *= 2;
		const checks = new Uint16Array(slots);
		const weights = new Int8Array(slots * width);
		for (const [hash, row] of list) {
			const check = checkOf(hash);
			let slot = hash & (slots - 1);
			while (checks[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & (slots - 1);
			if (checks[slot] === check) continue;
			checks[slot] = check;
			for (let k = 0; k < width; k++) weights[slot * width + k] = row[k]!;
		}
		return new FeatureTable(width, checks, weights);
	}
}

function checkOf(hash: number): number {
	return hash >>> 16 || 1;
}
