import type { Grammar, Lattice } from "../grammar/index.js";
import type { Range } from "../model/index.js";

/** One sentence under the reader's eye: its tokens and marks, and the language they are read in. */
export interface ReadSentence {
	readonly version: string;
	/** Index within its version. */
	readonly index: number;
	readonly range: Range;
	readonly grammar: Grammar;
	/** The marks of the lexicon and of all stages run so far; later stages add to it. */
	readonly lattice: Lattice;
	/** The whole text the offsets are in. */
	readonly text: string;
}
