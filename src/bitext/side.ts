import type { ActorReference, Attribution, PlaceReference, Quantity, Span, TimeValue } from "../model/index.js";

/** One version of a report as the comparison sees it: its sentences and what was read in them. */
export interface BitextSide {
	readonly version: string;
	readonly text: string;
	readonly sentences: readonly Span[];
	readonly times: readonly TimeValue[];
	readonly quantities: readonly Quantity[];
	readonly places: readonly PlaceReference[];
	readonly actors: readonly ActorReference[];
	readonly attributions: readonly Attribution[];
}

/** The members of a list inside a stretch of sentences. */
export function inside<T extends Span>(list: readonly T[], sentences: readonly Span[]): T[] {
	return list.filter((x) => sentences.some((s) => x.start >= s.start && x.end <= s.end));
}
