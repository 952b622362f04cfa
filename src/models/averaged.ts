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
	/** Sums of the averages of the rounds before. */
	readonly #rounds: Float64Array;
	#round = 0;
	#step = 1;

	/** @param hashes every feature that may get weights */
	constructor(width: number, hashes: Iterable<number>) {
		this.width = width;
		this.index = new Map();
		for (const h of hashes) if (!this.index.has(h)) this.index.set(h, this.index.size);
		this.now = new Int32Array(this.index.size * width);
		this.#late = new Float64Array(this.index.size * width);
		this.#rounds = new Float64Array(this.index.size * width);
	}

	/** One more example has been seen. */
	tick(): void {
		this.#step++;
	}

	/** Learning starts from nothing again; what was learned counts as much as what will be. */
	again(): void {
		for (let at = 0; at < this.now.length; at++) this.#rounds[at]! += this.#current(at);
		this.now.fill(0);
		this.#late.fill(0);
		this.#step = 1;
		this.#round++;
	}

	/** Adds to the weight at `feature number × width + tag`. */
	add(at: number, by: number): void {
		this.now[at]! += by;
		this.#late[at]! += by * this.#step;
	}

	/** The averaged weight at a place. */
	average(at: number): number {
		return (this.#rounds[at]! + this.#current(at)) / (this.#round + 1);
	}

	#current(at: number): number {
		return this.now[at]! - this.#late[at]! / this.#step;
	}

	/**
	 * The features that have weight after rounding, packed.
	 * @param scale by which averages are multiplied before they are rounded and cut to -127..127
	 * @param least features whose weights are all smaller, rounded, are left out
	 */
	pack(scale: number, least = 1): FeatureTable {
		const rows: [number, number[]][] = [];
		for (const [hash, n] of this.index) {
			const row = Array.from({ length: this.width }, (_, k) =>
				Math.max(-127, Math.min(127, Math.round(this.average(n * this.width + k) * scale))),
			);
			if (row.some((w) => Math.abs(w) >= least)) rows.push([hash, row]);
		}
		return FeatureTable.pack(this.width, rows);
	}
}
