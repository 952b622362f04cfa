import type { Mark } from "../../grammar/index.js";
import type { ReadSentence } from "../sentence.js";

/** What stands before a month that is a month: prepositions, articles, other words of time. */
const TELLS_TIME: ReadonlySet<string> = new Set([
	"in",
	"on",
	"at",
	"of",
	"the",
	"to",
	"and",
	"or",
	"from",
	"since",
	"until",
	"during",
	"between",
	"within",
	"past",
	"next",
	"current",
	"every",
	"timePart",
	"digits",
	"ordinal",
	"weekday",
	"time",
]);

/**
 * Is a bare month the first word of a name: April Jones, June Carter, Ramadan Shalah? So it is where a capital follows
 * that the lexicon does not know and no word of time stands before it. Only in scripts with capitals.
 *
 * @example "June Carter sang" → true; "In June Carter resigned" → false
 */
export function standsInName(m: Mark<"time">, s: ReadSentence): boolean {
	if (s.grammar.language.script !== "Latn" || m.to !== m.from + 1) return false;
	if (m.value.at !== "date" || m.value.month === undefined || m.value.day !== undefined) return false;
	const { tokens, at } = s.lattice;
	const next = tokens[m.to];
	if (next?.kind !== "word" || !isCapital(next.raw)) return false;
	// A word the lexicon knows is no surname, unless it knows it only as a name.
	if (at[m.to]!.some((x) => !NAMES.has(x.class))) return false;
	for (let i = Math.max(0, m.from - 3); i < m.from; i++)
		if (at[i]!.some((x) => x.to === m.from && TELLS_TIME.has(x.class))) return false;
	return true;
}

const NAMES: ReadonlySet<string> = new Set(["givenName", "nameHead", "placeName", "placeGuard"]);

function isCapital(raw: string): boolean {
	return raw[0]!.toLowerCase() !== raw[0];
}
