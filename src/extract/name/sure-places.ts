import type { PlaceReference, Span } from "../../model/index.js";
import { firstFrom } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { isHeadline } from "./headline.js";

/**
 * Which places a tagger's silence does not make doubtful: those of our own table, those that act, and countries that own
 * something or stand in a headline.
 * @example surePlaces(sentences)(bahrain) of "Bahrain's minister resigned." // true
 */
export function surePlaces(sentences: readonly ReadSentence[]): (place: PlaceReference) => boolean {
	const sentenceAt = sentenceFinder(sentences);
	const heads = new Map<ReadSentence, boolean>();
	const inHead = (s: ReadSentence) => {
		if (!heads.has(s)) heads.set(s, isHeadline(s));
		return heads.get(s)!;
	};
	return (p) => {
		if (p.id?.startsWith("rawi:") || p.metonym) return true;
		const s = p.kind === "country" ? sentenceAt(p) : undefined;
		return s !== undefined && (owns(s, p) || inHead(s));
	};
}

/** The sentence that holds a span, found by halving. */
function sentenceFinder(sentences: readonly ReadSentence[]): (span: Span) => ReadSentence | undefined {
	const byVersion = new Map<string, ReadSentence[]>();
	for (const s of sentences) {
		const list = byVersion.get(s.version);
		if (list === undefined) byVersion.set(s.version, [s]);
		else list.push(s);
	}
	return (span) => {
		const list = byVersion.get(span.version) ?? [];
		return list[firstFrom(list, (s) => s.range.end, span.end)];
	};
}

/** Does a place own what follows: "Norland's"? */
function owns(s: ReadSentence, p: Span): boolean {
	const { tokens } = s.lattice;
	const last = tokens[firstFrom(tokens, (t) => t.end, p.end)];
	if (last === undefined || last.kind !== "word" || last.start + last.raw.length === p.end) return false;
	return s.grammar.words.analyses(last.raw).some((a) => a.after === "genitive" && last.start + a.end === p.end);
}
