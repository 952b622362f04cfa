import { bySentence } from "../../bitext/index.js";
import type { Reading, Span } from "../../model/index.js";
import { charClass } from "../../text/index.js";
import { sentencesOf } from "../brief/entries.js";
import { SEVERITY_ORDER } from "../brief/tables.js";
import type { Difference } from "./comparison.js";

/** A piece of a sentence, and the difference it is marked for. */
export interface Piece {
	readonly text: string;
	readonly mark: Difference | null;
}

/** A span of a difference. */
export type Marked = Span & { readonly of: Difference };

/** The words of differences by the sentence they begin in. */
export function marksOf(reading: Reading, differences: readonly Difference[]): ReadonlyMap<Span, readonly Marked[]> {
	const all = differences.flatMap((d) =>
		[d.left, d.right].flatMap((s): Marked[] => (s === null ? [] : [{ ...s, of: d }])),
	);
	const out = new Map<Span, readonly Marked[]>();
	for (const [version, sentences] of sentencesOf(reading)) {
		const own = bySentence(
			sentences,
			all.filter((m) => m.version === version),
		);
		for (const [i, sentence] of sentences.entries()) if (own[i]!.length > 0) out.set(sentence, own[i]!);
	}
	return out;
}

/**
 * A sentence cut into pieces, marked and not. Marks are widened to whole words: Arabic letters join, and a mark that
 * began inside a word would tear it. Where two differences stand on the same words, the graver one shows.
 * @example pieces(sentence, marks).map((p) => p.text).join("") === sentence.quote
 */
export function pieces(sentence: Span, marks: readonly Marked[]): Piece[] {
	const text = sentence.quote;
	const owner = new Array<Difference | null>(text.length).fill(null);
	for (const m of marks) {
		const [from, to] = wholeWords(text, m.start - sentence.start, m.end - sentence.start);
		for (let i = from; i < to; i++) {
			const other = owner[i];
			if (other == null || SEVERITY_ORDER[m.of.severity] < SEVERITY_ORDER[other.severity]) owner[i] = m.of;
		}
	}
	const out: Piece[] = [];
	for (let i = 0, from = 0; i < text.length; i++)
		if (i + 1 === text.length || owner[i + 1] !== owner[from]) {
			out.push({ text: text.slice(from, i + 1), mark: owner[from]! });
			from = i + 1;
		}
	return out;
}

function wholeWords(text: string, start: number, end: number): [number, number] {
	let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
	const inWord = (i: number) => ["letter", "digit", "silent"].includes(charClass(text, i));
	while (from > 0 && inWord(from) && inWord(from - 1)) from--;
	while (to < text.length && to > 0 && inWord(to) && inWord(to - 1)) to++;
	return [from, to];
}
