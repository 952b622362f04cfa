import type { ActorReference, ReadLists, SideRenderings, Span } from "../model/index.js";
import { firstFrom } from "../text/index.js";

/**
 * One version of a report as the comparison sees it: its sentences and what was read in them. Every list holds this
 * version only; offsets are into `text`.
 */
export interface BitextSide extends ReadLists {
	readonly version: string;
	readonly lang?: string;
	readonly text: string;
	readonly sentences: readonly Span[];
	/** The actor that the roles of its events point to. */
	readonly actorsOf: (index: number) => ActorReference | undefined;
	/** What its words are rendered by in the other version, where a lexicon of the two languages is at hand. */
	readonly renderings?: SideRenderings | null;
}

/** All that was read, of every version of a report. */
export type SideLists = ReadLists;

/**
 * What the comparison sees of one version: its own members of every list.
 * @param sentences of all versions
 * @example sideOf({ id: "ar", text }, sentences, lists, null).times // those of the Arabic version
 */
export function sideOf(
	{ id, text }: { readonly id: string; readonly text: string },
	sentences: readonly Span[],
	lists: SideLists,
	renderings: SideRenderings | null,
): BitextSide {
	const of = <T extends { readonly version: string }>(list: readonly T[]) => list.filter((x) => x.version === id);
	return {
		version: id,
		text,
		sentences: of(sentences),
		times: of(lists.times),
		quantities: of(lists.quantities),
		places: of(lists.places),
		actors: of(lists.actors),
		names: of(lists.names),
		attributions: of(lists.attributions),
		senses: of(lists.senses),
		events: of(lists.events),
		actorsOf: (index) => lists.actors[index],
		renderings,
	};
}

/** Index of the sentence that holds an offset, -1 where none does. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
	const at = firstFrom(sentences, (s) => s.end, offset + 1);
	return at < sentences.length && sentences[at]!.start <= offset ? at : -1;
}

/**
 * The members of a list, by the sentence they begin in: one array a sentence.
 * @example bySentence(side.sentences, side.times)[0] // the times of the first sentence
 */
export function bySentence<T extends Span>(sentences: readonly Span[], list: readonly T[]): T[][] {
	const out: T[][] = sentences.map(() => []);
	for (const x of list) {
		const at = sentenceAt(sentences, x.start);
		if (at >= 0) out[at]!.push(x);
	}
	return out;
}
