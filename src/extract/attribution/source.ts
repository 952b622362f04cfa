import type { Mark } from "../../grammar/index.js";
import type { AttributionClass, Span } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";

/** A source that is nobody of the lexicon: the noun phrase where a subject stands. */
export interface UnknownSource {
	readonly span: Span;
	readonly actor: null;
	readonly class: AttributionClass;
	readonly from: number;
	readonly to: number;
}

const MOST = 7;
const STOP = ".,;:،؛()\"«»“”-–";

/**
 * The noun phrase beside a verb of saying: before it, back to the last break; behind it, up to "that" or a break.
 * Words that cannot belong to a subject (numbers, other verbs, times) end it.
 */
export function fallbackSource(s: ReadSentence, cue: Mark, side: "before" | "after"): UnknownSource | null {
	const { tokens, at } = s.lattice;
	const stops = (i: number) => tokens[i] === undefined || STOP.includes(tokens[i]!.raw) || tokens[i]!.kind === "number" || at[i]!.some((m) => m.class === "that" || m.class === "sayVerb" || (m.class === "time" && m.from === i) || m.class === "eventCue" || m.class === "during" || m.class === "locator" || m.class === "tense");
	let [from, to] = side === "before" ? [cue.from, cue.from] : [cue.to, cue.to];
	if (side === "before") {
		while (from > 0 && cue.from - from < MOST && !stops(from - 1)) from--;
		while (from < to && at[from]!.some((m) => m.class === "and" || m.class === "or")) from++;
		const cased = s.grammar.language.script === "Latn";
		if (cased && from < to && !startsPhrase(s, from)) {
			const upper = range(from, to).find((i) => tokens[i]!.raw[0] !== tokens[i]!.raw[0]!.toLowerCase() || startsPhrase(s, i));
			if (upper === undefined) return null;
			from = upper;
		}
	} else while (to < tokens.length && to - cue.to < MOST && !stops(to)) to++;
	if (from >= to) return null;
	const span: Span = { version: s.version, start: tokens[from]!.start, end: tokens[to - 1]!.end, quote: s.text.slice(tokens[from]!.start, tokens[to - 1]!.end) };
	return { span, actor: null, class: "unnamed_source", from, to };
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, k) => from + k);
}

function startsPhrase(s: ReadSentence, i: number): boolean {
	return s.lattice.at[i]!.some((m) => m.class === "the" || m.class === "indefinite" || m.class === "pronoun");
}
