import type { Term } from "./term.js";

/** A published text with its versions, as it comes in (one line of `rawi annotate`). */
export interface ReportInput {
	readonly id: string;
	/** One text that may hold several language versions, or … */
	readonly text?: string;
	/** … the versions apart. */
	readonly versions?: readonly VersionInput[];
	/** Publication day or date-time, ISO. The reference for relative dates. */
	readonly date?: string;
	readonly lang?: string;
	readonly title?: string;
	readonly url?: string;
	readonly publisher?: string;
}

/**
 * One language version: whole, already split into sentences, or in segments, each of which says what the segment of the
 * same number says in the other version (an empty one: nothing). Sentences and segments are joined by a line feed.
 */
export interface VersionInput {
	readonly lang?: string;
	readonly role?: string;
	readonly text?: string;
	readonly sentences?: readonly string[];
	readonly segments?: readonly string[];
}

/** What a reader may choose. */
export interface ReadOptions {
	/** A bare weekday or month that no verb decides. */
	readonly prefer: Prefer;
	/** The lists to compute; undefined = all. */
	readonly only?: readonly ListName[];
	/** Adds the rule trace. */
	readonly explain?: boolean;
	/** A desk's glossary: two versions are checked for one rendering of each term. */
	readonly terms?: readonly Term[];
}

export type Prefer = "past" | "nearest" | "future";

/** The lists of a reading that `--only` can name. */
export const LIST_NAMES = [
	"tokens",
	"times",
	"quantities",
	"places",
	"names",
	"actors",
	"attributions",
	"events",
	"claims",
	"alignments",
	"discrepancies",
	"tensions",
] as const;
export type ListName = (typeof LIST_NAMES)[number];
