import type { ClassName, Vocabulary } from "../model/index.js";
import { type Analysis, type CliticTable, normaliseKey, type Token, type WordMemory } from "../text/index.js";
import type { Lexicon, Node } from "./lexicon.js";
import type { Mark } from "./mark.js";

/** The tokens of one sentence with every mark that stands on them, by the token each begins at. */
export interface Lattice {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly at: Mark[][];
}

const NONE: readonly string[] = [];

/**
 * Marks the tokens of a sentence with the classes of the lexicon. A phrase may begin with clitics and end with a
 * suffix; inside, its words stand bare. Linear: at each token, one walk down the trie an analysis.
 *
 * @example mark("وكانون الثاني", scan("وكانون الثاني"), lexicon, words).at[0] // a month, with the proclitic "and"
 */
export function markTokens(
	text: string,
	tokens: readonly Token[],
	lexicon: Lexicon,
	words: WordMemory,
	clitics: CliticTable,
): Lattice {
	const at: Mark[][] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!;
		const marks: Mark[] = [];
		at.push(marks);
		if (token.kind === "word") {
			const number = tokens[i + 1];
			if (number !== undefined && number.kind === "number" && number.glued)
				markClinging(marks, token, number, i, clitics);
			const seen = lexicon.root.next;
			if (seen === null) continue;
			for (const a of words.analyses(token.raw)) {
				const whole = seen.get(a.key);
				if (whole !== undefined) descend(marks, whole, tokens, i, a, false, words);
				if (a.article) {
					const bare = seen.get(a.bare);
					if (bare !== undefined) descend(marks, bare, tokens, i, a, true, words);
				}
			}
		} else {
			const base = {
				from: i,
				to: i + 1,
				start: token.start,
				end: token.end,
				before: NONE,
				after: null,
				article: false,
				score: 1,
				rule: null,
			};
			const key = normaliseKey(token.raw);
			marks.push(
				token.kind === "number"
					? { ...base, class: "digits", value: key }
					: { ...base, class: "punct", value: token.raw },
			);
			const found = lexicon.root.next?.get(key);
			if (found !== undefined)
				descend(
					marks,
					found,
					tokens,
					i,
					{
						key,
						bare: key,
						start: 0,
						end: token.raw.length,
						before: NONE,
						cuts: [],
						article: false,
						after: null,
						score: 1,
					},
					false,
					words,
				);
		}
	}
	return { text, tokens, at };
}

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

function descend(
	marks: Mark[],
	start: Node,
	tokens: readonly Token[],
	i: number,
	first: Analysis,
	article: boolean,
	words: WordMemory,
): void {
	let node: Node | undefined = start;
	let last = first;
	let j = i;
	const begin = tokens[i]!.start + first.start;
	while (node !== undefined) {
		if (node.entries.length > 0)
			for (const e of node.entries)
				marks.push({
					class: e.class,
					value: e.value as Vocabulary[ClassName],
					from: i,
					to: j + 1,
					start: begin,
					end: tokens[j]!.start + last.end,
					before: first.before,
					after: last.after,
					article,
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
			node = next.get(a.key);
			if (node === undefined) continue;
			last = a;
			break;
		}
	}
}
