import type { ProposedName } from "../../grammar/index.js";
import type { NameMention } from "../../model/index.js";
import { isCapital, normaliseKey } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

type NameType = NameMention["type"];

/**
 * The type of a name by the noun that heads it: a company or a ministry is an organisation, a street or a lake a place,
 * a cup or a treaty none of the three, whatever stands before it ("Cal Anderson Park" is nobody). Where no noun tells, the
 * type stays.
 *
 * @example typeByHead(s, "Gulf of Sidra", "ORG") === "LOC"; typeByHead(s, "Battle of Karama", "LOC") === "MISC"
 */
export function typeByHead(s: ReadSentence, { from, to, type }: ProposedName): NameType {
	const end = headEnd(s, from, to);
	// "Andra Day", "Shirley Temple": a given name and a family name.
	const person = type === "PER" && to - from === 2 && s.lattice.at[from]!.some((m) => m.class === "givenName");
	if (end === null || person) return type;
	const { nouns } = s.grammar.names;
	// "Stock Exchange" before "Exchange"; a noun alone names nothing: "the Bank".
	const most = Math.min(2, end - from);
	for (let words = most; words >= 1; words--) {
		if (words === to - from) continue;
		const found = nouns.get(keyOf(s, end - words, end));
		if (found !== undefined) return found;
	}
	return type;
}

function keyOf(s: ReadSentence, from: number, to: number): string {
	return s.lattice.tokens
		.slice(from, to)
		.map((t) => normaliseKey(t.raw))
		.join(" ");
}

/**
 * Behind the head noun: the last word before "of", else the last, where nothing is joined on ("Rally for the Republic" is
 * no republic); the first where modifiers follow their noun.
 */
function headEnd(s: ReadSentence, from: number, to: number): number | null {
	const { tokens, at } = s.lattice;
	if (s.grammar.language.modifiers === "after-noun") return from + 1;
	for (let i = from + 1; i < to - 1; i++) {
		if (at[i]!.some((m) => m.class === "belonging")) return i;
		if (at[i]!.some((m) => m.class === "nameLink")) return null;
	}
	const last = tokens[to - 1]!;
	return last.kind === "word" && isCapital(last.raw) ? to : null;
}

const OWN_NAMES: ReadonlySet<string> = new Set(["placeName", "actorName"]);

/**
 * Are these words for peoples and faiths and nothing else, none of them the name of a place or an actor?
 * @example isPeople(s, …) of "Sunni Arabs", "Syrians", "10 Syrian"; not of "US", "Taliban"
 */
export function isPeople(s: ReadSentence, from: number, to: number): boolean {
	const { at, tokens } = s.lattice;
	const { peoples } = s.grammar.names;
	for (let i = from; i < to; ) {
		// "US", "U.S.": the country.
		const isShort = tokens[i]!.raw === tokens[i]!.raw.toUpperCase() && tokens[i]!.kind === "word";
		if (isShort || at[i]!.some((m) => OWN_NAMES.has(m.class) && m.to <= to)) return false;
		const two = i + 2 <= to && peoples.has(keyOf(s, i, i + 2));
		const nation = at[i]!.find((m) => m.class === "demonym" && m.to <= to);
		if (two) i += 2;
		else if (peoples.has(keyOf(s, i, i + 1))) i++;
		else if (nation !== undefined) i = nation.to;
		else if (tokens[i]!.kind !== "word" && i + 1 < to) i++;
		else return false;
	}
	return from < to;
}
