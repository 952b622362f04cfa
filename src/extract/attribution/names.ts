import type { NameMention } from "../../model/index.js";
import { bySentence, tokenAt } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";

/** A name of the reading by the tokens of its sentence, end exclusive. */
export interface PlacedName {
	readonly type: NameMention["type"];
	readonly from: number;
	readonly to: number;
}

/** The names of one sentence, by every token they hold. */
export type NameRow = ReadonlyMap<number, PlacedName>;

const NONE: NameRow = new Map();

/**
 * The names of the reading by sentence and token, so that a noun phrase can pass over one as a whole.
 * @example namesOf(sentences, names)(sentences[0]).get(4)?.from // where the name begins that holds the fifth token
 */
export function namesOf(
	sentences: readonly ReadSentence[],
	names: readonly NameMention[],
): (s: ReadSentence) => NameRow {
	const groups = bySentence(sentences, names);
	const rows = new Map<ReadSentence, NameRow>();
	return (s) => {
		const known = rows.get(s);
		if (known !== undefined) return known;
		const row = new Map<number, PlacedName>();
		for (const [n] of groups.get(s) ?? []) {
			const placed = { type: n.type, from: tokenAt(s.lattice, n.start), to: tokenAt(s.lattice, n.end - 1) + 1 };
			for (let i = placed.from; i < placed.to; i++) row.set(i, placed);
		}
		const made = row.size === 0 ? NONE : row;
		rows.set(s, made);
		return made;
	};
}
