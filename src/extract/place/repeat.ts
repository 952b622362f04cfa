import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import type { NameHit, Taken } from "./names.js";
import { wholeTag } from "./tag.js";
import { nameMark } from "./written.js";

/** What is known of a name once it was told. */
type Lesson = Pick<NameHit, "asked" | "candidates" | "parent">;

/** What trigger words and parents have taught in a report. */
export interface Taught {
	/** By the words the name is written with. */
	readonly names: ReadonlyMap<string, Lesson>;
	/** Their first words, so that most tokens are passed over at once. */
	readonly firsts: ReadonlySet<string>;
}

/**
 * The names that trigger words and parents have taught in a report, by the words they are written with; a name taught
 * with two kinds keeps the first.
 * @example after "the town of Atareb": names hold "Atareb" → town
 */
export function taughtNames(sentences: readonly ReadSentence[], hits: readonly (readonly NameHit[])[]): Taught {
	const names = new Map<string, Lesson>();
	for (const [k, s] of sentences.entries())
		for (const h of hits[k]!) {
			const { asked, candidates, parent } = h;
			if (asked === null && parent === null) continue;
			const name = s.text.slice(h.mark.start, h.mark.end);
			if (name.length > 1 && !names.has(name)) names.set(name, { asked, candidates, parent });
		}
	return { names, firsts: new Set([...names.keys()].map((n) => n.split(/[ -]/, 1)[0]!)) };
}

/**
 * Later and earlier mentions of taught names without their trigger, through clitics. One name, one kind, through the
 * whole report.
 */
export function repeated(
	s: ReadSentence,
	{ names, firsts }: Taught,
	hits: readonly NameHit[],
	taken: Taken,
): NameHit[] {
	const { tokens, at } = s.lattice;
	const out: NameHit[] = [];
	if (names.size === 0) return out;
	const found = new Set<number>();
	for (const h of hits) for (let k = h.mark.from; k < h.mark.to; k++) found.add(k);
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!;
		if (token.kind !== "word" || found.has(i)) continue;
		for (const a of s.grammar.words.analyses(token.raw)) {
			const start = token.start + a.start;
			const single = s.text.slice(start, token.start + a.end);
			if (!firsts.has(single)) continue;
			let to = i;
			for (let j = Math.min(i + 7, tokens.length); j > i && to === i; j--)
				if (names.has(s.text.slice(start, j === i + 1 ? token.start + a.end : tokens[j - 1]!.end))) to = j;
			if (to === i || found.has(to - 1) || taken(i, to)) continue;
			// A word that the lexicon knows is a name only where its trigger or a preposition says so.
			const located = a.before.length > 0 || (at[i - 1]?.some((m) => m.class === "locator") ?? false);
			if (to === i + 1 && !located && at[i]!.length > 0) continue;
			if (isCapital(token.raw) && insideLarger(s, i, to)) continue;
			const end = to === i + 1 ? token.start + a.end : tokens[to - 1]!.end;
			const mark = wholeTag(s, nameMark(i, to, start, end, a.before, a.after));
			if (mark !== null) out.push({ mark, ...names.get(s.text.slice(start, end))! });
			i = to - 1;
			break;
		}
	}
	return out;
}

function insideLarger(s: ReadSentence, from: number, to: number): boolean {
	const large = (i: number) =>
		s.lattice.tokens[i]?.kind === "word" && isCapital(s.lattice.tokens[i]!.raw) && s.lattice.at[i]!.length === 0;
	return (from > 1 && large(from - 1)) || large(to);
}
