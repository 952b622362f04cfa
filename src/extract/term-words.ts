import type { TermWord } from "../model/index.js";
import { phraseKey } from "../text/index.js";
import type { ReadSentence } from "./sentence.js";

/**
 * The words and numbers of a sentence, for looking up terms in it.
 * @example termWords(sentence)[0].forms.map((f) => f.key) // for «بقسرك»: ["قسرك", "بقسرك"]
 */
function termWords(s: ReadSentence): TermWord[] {
	return s.lattice.tokens.flatMap((t): TermWord[] => {
		if (t.kind === "mark") return [];
		const whole = { key: phraseKey(t.raw), start: t.start, end: t.end };
		const read = t.kind === "word" ? s.grammar.words.analyses(t.raw) : [];
		const cut = read.map((a) => ({ key: phraseKey(a.key), start: t.start + a.start, end: t.start + a.end }));
		return [{ start: t.start, end: t.end, forms: [whole, ...cut.filter((f) => f.key !== whole.key)] }];
	});
}

/**
 * The same for every sentence of one version, by the sentence's number.
 * @param count how many sentences the version has; those in no known language have no words
 */
export function termWordsOf(version: string, count: number, sentences: readonly ReadSentence[]): TermWord[][] {
	const out: TermWord[][] = Array.from({ length: count }, () => []);
	for (const s of sentences) if (s.version === version) out[s.index] = termWords(s);
	return out;
}
