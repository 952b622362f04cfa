import type { ClassName, Vocabulary } from "../model/index.js";
import { type Analysis, type CliticTable, normaliseKey, type Token, type WordMemory } from "../text/index.js";
import type { Beginning, Beginnings } from "./beginnings.js";
import type { Lexicon, Node } from "./lexicon.js";
import type { Mark } from "./mark.js";

/** The tokens of one sentence with every mark that stands on them, by the token each begins at. */
export interface Lattice {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly at: Mark[][];
}

/** What marking needs of a compiled language. */
export interface Marking {
	readonly language: { readonly clitics: CliticTable };
	readonly lexicon: Lexicon;
	readonly words: WordMemory;
	readonly beginnings: Beginnings;
}

const NONE: readonly string[] = [];

/**
 * Marks the tokens of a sentence with the classes of the lexicon. A phrase may begin with clitics and end with a
 * suffix; inside, its words stand bare. Linear: at each token, one walk down the trie an analysis.
 *
 * @example markTokens("وكانون الثاني", scan("وكانون الثاني"), grammar).at[0] // a month, with the proclitic "and"
 */
export function markTokens(text: string, tokens: readonly Token[], grammar: Marking): Lattice {
	const at: Mark[][] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!;
		const marks: Mark[] = [];
		at.push(marks);
		if (token.kind === "word") {
			const number = tokens[i + 1];
			if (number !== undefined && number.kind === "number" && number.glued)
				markClinging(marks, token, number, i, grammar.language.clitics);
			for (const b of grammar.beginnings(token.raw)) descend(marks, b, tokens, i, grammar.words);
		} else {
			const key = normaliseKey(token.raw);
			marks.push({
				class: token.kind === "number" ? "digits" : "punct",
				value: token.kind === "number" ? key : token.raw,
				from: i,
				to: i + 1,
				start: token.start,
				end: token.end,
				before: NONE,
				after: null,
				article: false,
				score: 1,
				rule: null,
			});
			const node = grammar.lexicon.root.next?.get(key);
			if (node !== undefined) {
				const analysis = { ...BARE, key, bare: key, end: token.raw.length };
				descend(marks, { analysis, article: false, node }, tokens, i, grammar.words);
			}
		}
	}
	return { text, tokens, at };
}

/** The analysis of a token that is no word. */
const BARE: Analysis = {
	key: "",
	bare: "",
	start: 0,
	end: 0,
	before: NONE,
	cuts: [],
	article: false,
	after: null,
	score: 1,
};
/** «و15», «الـ18»: the letters and the digits are two tokens but one word. */

function markClinging(marks: Mark[], word: Token, number: Token, i: number, clitics: CliticTable): void {
	if (clitics.beforeDigits.length === 0 || word.raw.length > 6) return;
	const key = normaliseKey(word.raw);
	const form = clitics.beforeDigits.find((f) => f.form === key);
	if (form === undefined) return;
	// An article belongs to the span, as it does before letters; a proclitic does not.
	const start = form.article && form.labels.length === 0 ? word.start : number.start;
	marks.push({
		class: "digits",
		value: normaliseKey(number.raw),
		from: i,
		to: i + 2,
		start,
		end: number.end,
		before: form.labels,
		after: null,
		article: form.article,
		score: 1,
		rule: null,
	});
}

function descend(marks: Mark[], begin: Beginning, tokens: readonly Token[], i: number, words: WordMemory): void {
	const first = begin.analysis;
	let node: Node | undefined = begin.node;
	let last = first;
	let j = i;
	const start = tokens[i]!.start + first.start;
	while (node !== undefined) {
		for (const e of node.entries)
			marks.push({
				class: e.class,
				value: e.value as Vocabulary[ClassName],
				from: i,
				to: j + 1,
				start,
				end: tokens[j]!.start + last.end,
				before: first.before,
				after: last.after,
				article: begin.article,
				score: first.score,
				rule: null,
			});
		// A suffix ends a phrase: nothing can follow inside it.
		if (node.next === null || last.after !== null || j + 1 >= tokens.length) return;
		j++;
		const token = tokens[j]!;
		const next: Map<string, Node> = node.next;
		if (token.kind !== "word") {
			node = next.get(normaliseKey(token.raw));
			last = { ...first, start: 0, end: token.raw.length, after: null };
			continue;
		}
		node = undefined;
		for (const a of words.analyses(token.raw)) {
			if (a.before.length > 0) continue;
			const found = next.get(a.key);
			// Behind a suffix no phrase goes on: «منهم» as «من» with a pronoun leads nowhere in "three of them".
			if (found === undefined || (a.after !== null && found.entries.length === 0)) continue;
			node = found;
			last = a;
			break;
		}
	}
}
