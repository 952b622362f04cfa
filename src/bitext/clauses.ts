import type { SenseMention, Span } from "../model/index.js";

/** Marks that end a clause in either script. */
const STOPS = /[,،;؛:()–—«»“”"\n]|[.!?؟](?=\s)|\s-\s/gu;

/**
 * Cuts a sentence into clauses: at punctuation, and before the words that open a clause (sense `clause/opens`). Every
 * clause is a span of the sentence, without the marks around it.
 * @example clausesOf(sentence, senses).map((c) => c.quote) // ["The road was closed", "after the snow fell"]
 */
export function clausesOf(sentence: Span, senses: readonly SenseMention[]): Span[] {
	const cuts = new Set<number>([sentence.start, sentence.end]);
	for (const m of sentence.quote.matchAll(STOPS)) cuts.add(sentence.start + m.index + m[0].length);
	for (const s of senses) if (s.sense === "clause/opens") cuts.add(s.start);
	const at = [...cuts].filter((c) => c >= sentence.start && c <= sentence.end).sort((a, b) => a - b);
	return at.slice(1).flatMap((end, i): Span[] => {
		const raw = sentence.quote.slice(at[i]! - sentence.start, end - sentence.start);
		const first = raw.search(/[\p{L}\p{N}]/u);
		if (first < 0) return [];
		const quote = raw.slice(first).replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
		return [{ version: sentence.version, start: at[i]! + first, end: at[i]! + first + quote.length, quote }];
	});
}
