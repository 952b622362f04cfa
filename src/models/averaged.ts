import { FeatureTable } from "./feature-table.js";

/**
 * Weights under training, by feature and tag, and their average over all steps (Freund and Schapire 1999; the lazy
 * average of Daumé 2006). Whole numbers until the end, so that training gives the same on every machine.
 */
export class AveragedWeights {
	readonly width: number;
	/** Features in the order first seen → number. */
	readonly index: Map<number, number>;
	readonly now: Int32Array;
	readonly #late: Float64Array;
	#step = 1;

	/** @param hashes every feature that may get weights */
	constructor(width: number, hashes: Iterable<number>) {
		this.width = width;
		this.index = new Map();
		for (const h of hashes) if (!this.index.has(h)) this.index.set(h, this.index.size);
		this.now = new Int32Array(this.index.size * width);
		this.#late = new Float64Array(this.index.size * width);
	}

	/** One more example has been seen. */
	tick(): void {
		this.#step++;
	}

	/** Adds to the weight at `feature number × width + tag`. */
	add(at: number, by: number): void {
		this.now[at]! += by;
		this.#late[at]! += by * this.#step;
	}

	/** The averaged weight at a place. */
	average(at: number): number {
		return this.now[at]! - this.#late[at]! / this.#step;
	}

	/**
	 * The features that have weight after rounding, packed.
	 * @param scale by which averages are multiplied before they are rounded and cut to -127..127
	 */
	pack(scale: number): FeatureTable {
		return packMean([this], scale);
	}
}

/** The same for several trainings of the same features: the mean of their averages. */
export function packMean(trained: readonly AveragedWeights[], scale: number): FeatureTable {
	const { index, width } = trained[0]!;
	const rows: [number, number[]][] = [];
	for (const [hash, n] of index) {
		const row = Array.from({ length: width }, (_, k) => {
			const mean = trained.reduce((sum, t) => sum + t.average(n * width + k), 0) / trained.length;
			return Math.max(-127, Math.min(127, Math.round(mean * scale)));
		});
		if (row.some((w) => w !== 0)) rows.push([hash, row]);
	}
	return FeatureTable.pack(width, rows);
}
