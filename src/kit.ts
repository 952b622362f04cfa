import type { Grammar } from "./grammar/index.js";
import type { Judgement, KnownActor, PlaceIndex, WordPairs } from "./model/index.js";

/** Everything `read` needs, handed in by the composition root (`src/cli/kit.ts`). */
export interface Kit {
	/** Version of the program. */
	readonly version: string;
	/** Hash of lexicons and gazetteers. */
	readonly dataHash: string;
	/** The languages that can be read; the first of a script is its default. */
	readonly grammars: readonly Grammar[];
	readonly places: PlaceIndex;
	/** By id; a joined actor's id leads to the one that is kept. */
	readonly actors: ReadonlyMap<string, KnownActor>;
	/** What the user judged to be two actors, not one. */
	readonly actorsApart?: readonly Judgement[];
	/** Which words of two languages stand for each other, where such a lexicon is at hand. */
	readonly wordPairs?: WordPairs;
}
