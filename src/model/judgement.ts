/** What a judgement is about. */
export type JudgedKind = "actor" | "event" | "place";

/**
 * A decision, by a person or a program, that two things mean the same, or that they do not. It stands beside what was
 * read and is never changed; a later one that says otherwise holds in its place, and a `JudgementUndo` takes it back.
 */
export interface Judgement {
	/** Made of all the rest, so that the same decision has the same id everywhere. */
	readonly id: string;
	readonly verdict: "same" | "different";
	readonly about: JudgedKind;
	/** What was judged: an id, or a name as written, in any script. */
	readonly judged: string;
	readonly judgedAs: "id" | "name";
	/** The id it is the same as (which is the one kept), or different from. */
	readonly against: string;
	/** Who decided; null = not told. */
	readonly by: string | null;
	/** When, an ISO day. */
	readonly day: string;
	readonly reason: string | null;
}

/** A judgement taken back: a record of its own, so that nothing is deleted. */
export interface JudgementUndo {
	readonly id: string;
	/** The id of the judgement. */
	readonly undoes: string;
	readonly by: string | null;
	readonly day: string;
}

/** One record of a file of judgements, which only ever grows. */
export type JudgementRecord = Judgement | JudgementUndo;
