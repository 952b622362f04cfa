import type { NameMention } from "../model/index.js";
import { normaliseKey, scan } from "../text/index.js";

/** What the words of a name tell of its type. They are no classes of the lexicon: only names are asked for them. */
export interface NameWords {
	/** The noun that heads a name says what it names: a lake, a bank, a treaty. Phrases of several words are fine. */
	readonly nouns: Readonly<Record<string, NameMention["type"]>>;
	/** Peoples and faiths, which are no person, place or organisation. */
	readonly peoples: readonly string[];
	/** Words that name nobody, however large they are written. */
	readonly notNames: readonly string[];
}

/** The same, by keys of words. */
export interface CompiledNameWords {
	readonly nouns: ReadonlyMap<string, NameMention["type"]>;
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
	return {
		nouns: new Map(Object.entries(words?.nouns ?? {}).map(([phrase, type]) => [keyOf(phrase), type])),
		peoples: new Set(words?.peoples.map(keyOf)),
		notNames: new Set(words?.notNames.map(keyOf)),
	};
}
