import type { ClassName, Vocabulary } from "../model/index.js";
import { normaliseKey, scan } from "../text/index.js";

/** Words of one class: phrase → value. Phrases as a newspaper writes them; keys are made here. */
export type Words<C extends ClassName> = Readonly<Record<string, Vocabulary[C]>>;

/** A language's words by class; a class may be filled by several tables. */
export type LexiconTables = { readonly [C in ClassName]?: Words<C> };

/** What a phrase of the lexicon means: one entry a class. */
export interface Entry {
	readonly class: ClassName;
	readonly value: Vocabulary[ClassName];
}

/** A node of the trie: one token further into a phrase. */
export interface Node {
	readonly entries: Entry[];
	next: Map<string, Node> | null;
}

/** The trie of all phrases of a language over token keys. */
export interface Lexicon {
	readonly root: Node;
	readonly phrases: number;
}

function node(): Node {
	return { entries: [], next: null };
}

/** Gives every phrase of a list the value `true`, or the value handed in. @example all(["من"]) */
export function all(phrases: readonly string[]): Readonly<Record<string, true>>;
export function all<V>(phrases: readonly string[], value: V): Readonly<Record<string, V>>;
export function all(phrases: readonly string[], value: unknown = true): Readonly<Record<string, unknown>> {
	return Object.fromEntries(phrases.map((p) => [p, value]));
}

/**
 * Builds the trie. The same phrase may belong to several classes; all are kept.
 * @throws Error naming the phrase, if one holds no word
 * @example buildLexicon([{ month: { "كانون الثاني": 1 } }]).phrases === 1
 */
export function buildLexicon(tables: readonly LexiconTables[]): Lexicon {
	const root = node();
	let phrases = 0;
	for (const table of tables)
		for (const [cls, words] of Object.entries(table) as [ClassName, Words<ClassName>][])
			for (const [phrase, value] of Object.entries(words)) {
				let at = root;
				const tokens = scan(phrase);
				if (tokens.length === 0) throw new Error(`lexicon: "${phrase}" (${cls}) holds no word`);
				for (const token of tokens) {
					const key = normaliseKey(token.raw);
					at.next ??= new Map();
					let child = at.next.get(key);
					if (child === undefined) {
						child = node();
						at.next.set(key, child);
					}
					at = child;
				}
				at.entries.push({ class: cls, value });
				phrases++;
			}
	return { root, phrases };
}
