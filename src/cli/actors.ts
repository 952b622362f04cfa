import { readFileSync } from "node:fs";
import { type LexiconActor, parseActors } from "../gazetteer/index.js";
import { nameSimilarity, SAME } from "../matching/index.js";
import { phraseKey } from "../text/index.js";

/** An actor with a name that is spelled alike. */
export interface ActorProposal {
	readonly actor: LexiconActor;
	/** The name, as written in the lexicon. */
	readonly spelled: string;
	/** 0 to 1, see `nameSimilarity`. */
	readonly similarity: number;
}

/** What a name finds: the actor that bears it, else actors with names alike, for a person to choose from. */
export interface FoundActors {
	readonly actors: readonly LexiconActor[];
	readonly proposals: readonly ActorProposal[];
}

/** The actors that come with the program, in the order of their table. */
export function builtInActors(): LexiconActor[] {
	return parseActors(readFileSync(new URL("../../data/actors.tsv", import.meta.url), "utf8"));
}

/**
 * The actor of an id or a name, in either script; where there is none, those with a name spelled alike, the most similar
 * first.
 * @param limit at most so many proposals
 * @example findActors(builtInActors(), "قسد", 10).actors[0]?.id // "sdf"
 */
export function findActors(actors: readonly LexiconActor[], name: string, limit: number): FoundActors {
	const key = phraseKey(name);
	const exact = actors.filter((a) => a.id === name || a.names.some((n) => phraseKey(n) === key));
	if (exact.length > 0) return { actors: exact, proposals: [] };
	const proposals = actors.flatMap((actor): ActorProposal[] => {
		const alike = actor.names
			.map((spelled) => ({ actor, spelled, similarity: nameSimilarity(name, spelled) }))
			.reduce((best, one) => (one.similarity > best.similarity ? one : best));
		return alike.similarity >= SAME ? [alike] : [];
	});
	return { actors: [], proposals: proposals.sort((a, b) => b.similarity - a.similarity).slice(0, limit) };
}
