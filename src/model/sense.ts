import type { Span } from "./span.js";

/**
 * What a small word commits its sentence to, on an axis that two versions of a report can be compared by: "axis/pole".
 * - `polarity`: `not` denies; `un` denies as part of a word or by its meaning (fail, lack, without) and can stand for `not`
 * - `order`, `turn`, `trend`, `bound`, `compass`, `rank`: poles of which each shuts out the others
 * - `mode`: how sure: `may` against `will`; `plan` is meant to be done, against what is done
 * - `hedge`: `said` to be alleged or suspected; `possible` of a thing that may come to be ("potential buyers"); `soft` is any weaker sign of doubt, and can stand for `said`
 * - `amount`: `all` against `part`
 * - `speech`: `deny` against any other verb of saying
 * - `source`: who speaks, by office or trade
 * - `weekday`, `month`: by number, 1 is Monday, 01 is January
 * - `nation`: a nationality, by the code of its country
 * - `clause`: a word that `opens` a clause
 * - `none`: a fixed phrase whose words commit to nothing ("at a distance of")
 *
 * A "?" behind the pole ("order/after?") marks a word that may mean it: it explains the pole on the other side, and never
 * accuses by itself.
 */
export type SenseAxis =
	| "polarity"
	| "order"
	| "turn"
	| "trend"
	| "bound"
	| "compass"
	| "rank"
	| "mode"
	| "hedge"
	| "amount"
	| "speech"
	| "source"
	| "weekday"
	| "month"
	| "nation"
	| "clause"
	| "frame"
	| "none";
export type Sense = `${SenseAxis}/${string}`;

/** A word or phrase with one of its senses; one that may have several is listed once for each. */
export interface SenseMention extends Span {
	readonly sense: Sense;
}

/** The words of a language by sense, and what its clitics and particles add to a verb. */
export interface SenseWords {
	/** Phrases by sense; a phrase may stand under several. */
	readonly words: Readonly<Partial<Record<Sense, readonly string[]>>>;
	/** Words known by how they begin ("un…") and, where said, end ("in…ble"), of at least so many letters; `except` are
	 * other beginnings, joined by "|". */
	readonly affixes: readonly {
		readonly start: string;
		readonly ends?: readonly string[];
		readonly least: number;
		readonly except: string;
		readonly sense: Sense;
	}[];
	/** Senses of clitics, by label. */
	readonly clitics: Readonly<Record<string, Sense>>;
	/** A particle that has a sense only before a word of certain first letters: «قد» before an imperfect. */
	readonly particles: readonly {
		readonly word: string;
		readonly before: string;
		readonly except: readonly string[];
		readonly sense: Sense;
	}[];
}
