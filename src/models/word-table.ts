import { hashOf } from "./hash.js";

/**
 * Words with a small number each (how often seen, in powers of two), by their hash: a list of words without the words.
 * 28 bits tell them apart, so a word that is not there is found about once in 10,000 times.
 */
export class WordTable {
	/** Four bits of value, 28 of the hash; 0 = free. */
	readonly slots: Uint32Array;
	/** Does it hold no word? */
	readonly empty: boolean;
	readonly #mask: number;

	constructor(slots: Uint32Array) {
		this.slots = slots;
		this.empty = slots.every((slot) => slot === 0);
		this.#mask = slots.length - 1;
	}

	/** 0 where the word is not there, else 1..15. */
	get(word: string, from = 0, to = word.length): number {
		const hash = hashOf(word, from, to);
		const high = (hash & ~15) >>> 0;
		for (let slot = (hash >>> 4) & this.#mask; ; slot = (slot + 1) & this.#mask) {
			const here = this.slots[slot]!;
			if (here === 0) return 0;
			if ((here & ~15) >>> 0 === high) return here & 15;
		}
	}

	/**
	 * Packs counts: a value is one more than the binary logarithm of the count, 15 at most.
	 * @example WordTable.pack(new Map([["صل", 4]])).get("صل") === 3
	 */
	static pack(counts: ReadonlyMap<string, number>): WordTable {
		return WordTable.of(new Map([...counts].map(([word, count]) => [word, Math.min(15, 32 - Math.clz32(count))])));
	}

	/**
	 * Packs values as they are.
	 * @param values 1..15 by word
	 * @example WordTable.of(new Map([["minister", 1]])).get("minister") === 1
	 */
	static of(values: ReadonlyMap<string, number>): WordTable {
		const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
		return WordTable.ofEntries(Uint32Array.from(sorted, ([word, value]) => (hashOf(word) & ~15) | value));
	}

	/** The table of entries as they stand in `slots`: of two with one hash the first stands. */
	static ofEntries(entries: Uint32Array): WordTable {
		let size = 16;
		while (size < entries.length * 1.5) size *= 2;
		const slots = new Uint32Array(size);
		for (const entry of entries) {
			let slot = (entry >>> 4) & (size - 1);
			while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
			slots[slot] = entry;
		}
		return new WordTable(slots);
	}
}
