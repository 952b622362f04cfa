import { hashOf, mix } from "./hash.js";
import { readModel, writeModel } from "./model-file.js";

/** A word's fine class, and a middle and a coarse one that hold all of it; all 0 where the word is not known. */
export interface ClassesOfWord {
	readonly fine: number;
	readonly middle: number;
	readonly coarse: number;
}

const UNKNOWN: ClassesOfWord = { fine: 0, middle: 0, coarse: 0 };

/** Words by class, as they are packed: fine classes by word, middle and coarse ones by fine class; all from 0. */
export interface ClassedWords {
	readonly words: ReadonlyMap<string, number>;
	readonly middle: ArrayLike<number>;
	readonly coarse: ArrayLike<number>;
}

/**
 * Words by what stands around them in running text: first names are of one class, towns of a region of another, verbs of
 * saying of a third. A hash table in typed arrays without the words themselves: 16 bits tell a word from the others
 * that begin at its slot, so a word that is not there is taken for one that is about once in 50,000 times.
 */
export class WordClasses {
	/** 0 = free. */
	readonly #checks: Uint16Array;
	readonly #fine: Uint16Array;
	readonly #classes: readonly ClassesOfWord[];

	/** @param middle by fine class, @param coarse the same */
	private constructor(checks: Uint16Array, fine: Uint16Array, middle: Uint16Array, coarse: Uint16Array) {
		this.#checks = checks;
		this.#fine = fine;
		this.#classes = Array.from(middle, (m, f) => ({ fine: 1 + f, middle: 1 + m, coarse: 1 + coarse[f]! }));
	}

	/**
	 * The classes of a normalised word.
	 * @example classes.of("ahmed").middle === classes.of("hassan").middle
	 */
	of(key: string): ClassesOfWord {
		const slot = slotOf(this.#checks, key);
		return this.#checks[slot] === 0 ? UNKNOWN : this.#classes[this.#fine[slot]!]!;
	}

	/**
	 * Opens a file of classes.
	 * @throws Error if the bytes are none
	 * @example WordClasses.load(readFileSync("data/word-classes-en.bin.gz"))
	 */
	static load(bytes: Uint8Array): WordClasses {
		const { checks, fine, middle, coarse } = readModel(bytes).arrays as Readonly<Record<string, Uint16Array>>;
		if (!checks || !fine || !middle || !coarse) throw new Error("these bytes hold no classes of words");
		return new WordClasses(checks, fine, middle, coarse);
	}

	/**
	 * The bytes of a file of classes; of two words that look alike to the table the first stands.
	 * @param made from what and how, for people to read
	 */
	static save({ words, middle, coarse }: ClassedWords, made: unknown): Uint8Array {
		let slots = 16;
		while (slots < words.size * 1.5) slots *= 2;
		const checks = new Uint16Array(slots);
		const fine = new Uint16Array(slots);
		for (const [word, of] of words) {
			const slot = slotOf(checks, word);
			if (checks[slot] !== 0) continue;
			checks[slot] = checkOf(mix(0, hashOf(word)));
			fine[slot] = of;
		}
		return writeModel({
			header: { kind: "word classes", made },
			arrays: { checks, fine, middle: Uint16Array.from(middle), coarse: Uint16Array.from(coarse) },
		});
	}
}

/** Where a word stands in a table, or the free slot where it would. */
function slotOf(checks: Uint16Array, word: string): number {
	const hash = mix(0, hashOf(word));
	const check = checkOf(hash);
	let slot = hash & (checks.length - 1);
	while (checks[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & (checks.length - 1);
	return slot;
}

function checkOf(hash: number): number {
	return hash >>> 16 || 1;
}
