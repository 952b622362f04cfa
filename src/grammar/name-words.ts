import type { NameMention } from "../model/index.js";
import { normaliseKey, scan } from "../text/index.js";

/** What the words of a name tell of its type. They are no classes of the lexicon: only names are asked for them. */
export interface NameWords {
	/** The noun that heads a name says what it names: a lake, a bank, a treaty. Phrases of several words are fine. */
	readonly nouns: Readonly<Record<string, NameMention["type"]>>;
	/** Of these nouns those that are as well people's family names: "Temple", "Lake". */
	readonly surnames: readonly string[];
	/** First words that say what a name is in which they stand in front: "Mount", "Maccabi", "Jabhat". */
	readonly openings: Readonly<Record<string, NameMention["type"]>>;
	/** Common nouns behind whose "of" a place is named, and before which one is: "the villages of", "… district". */
	readonly placeNouns: readonly string[];
	/** Peoples and faiths, which are no person, place or organisation. */
	readonly peoples: readonly string[];
	/** Words that name nobody, however large they are written. */
	readonly notNames: readonly string[];
}

/** The same, by keys of words. */
export interface CompiledNameWords {
	readonly nouns: ReadonlyMap<string, NameMention["type"]>;
	readonly surnames: ReadonlySet<string>;
	readonly openings: ReadonlyMap<string, NameMention["type"]>;
	readonly placeNouns: ReadonlySet<string>;
	readonly peoples: ReadonlySet<string>;
	readonly notNames: ReadonlySet<string>;
}

function keyOf(phrase: string): string {
	return scan(phrase)
		.map((t) => normaliseKey(t.raw))
		.join(" ");
}

/**
 * Names' words made ready: the keys of their words, joined by a space.
 * @example compileNameWords({ nouns: { "Stock Exchange": "ORG" }, … }).nouns.get("stock exchange") // "ORG"
 */
export function compileNameWords(words: NameWords | undefined): CompiledNameWords {
	const typed = (table: NameWords["nouns"] = {}) =>
		new Map(Object.entries(table).map(([phrase, type]) => [keyOf(phrase), type]));
	return {
		nouns: typed(words?.nouns),
		surnames: new Set(words?.surnames.map(keyOf)),
		openings: typed(words?.openings),
		placeNouns: new Set(words?.placeNouns.map(keyOf)),
		peoples: new Set(words?.peoples.map(keyOf)),
		notNames: new Set(words?.notNames.map(keyOf)),
	};
}
