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
	const { nouns, surnames, openings } = s.grammar.names;
	const end = headEnd(s, from, to);
	const opening = to - from > 1 ? openings.get(keyOf(s, from, from + 1)) : undefined;
	if (end === null) return opening ?? type;
	// "Stock Exchange" before "Exchange"; a noun alone names nothing: "the Bank".
	const most = Math.min(2, end - from);
	for (let words = most; words >= 1; words--) {
		if (words === to - from) continue;
		const key = keyOf(s, end - words, end);
		const found = nouns.get(key);
		if (found === undefined) continue;
		// "Andra Day", "Shirley Temple": a given name and a family name.
		const person = type === "PER" && to - from === 2 && surnames.has(key) && isGiven(s, from);
		return person ? type : found;
	}
	return opening ?? byNeighbours(s, from, to, type);
}

function isGiven(s: ReadSentence, i: number): boolean {
	return s.lattice.at[i]!.some((m) => m.class === "givenName");
}

/** "the towns of Zarnouf", "Zarnouf district": whatever a tagger hears in such a name, it is a place's. */
function byNeighbours(s: ReadSentence, from: number, to: number, type: ProposedName["type"]): NameType {
	const { tokens, at } = s.lattice;
	const { placeNouns } = s.grammar.names;
	if (type === "LOC" || s.grammar.language.modifiers === "after-noun") return type;
	if (at[from]!.some((m) => m.class === "actorName" && m.to === to)) return type;
	const isNoun = (i: number) => placeNouns.has(keyOf(s, i, i + 1)) || placeNouns.has(keyOf(s, i, i + 2));
	const small = (i: number) => tokens[i]?.kind === "word" && !isCapital(tokens[i]!.raw);
	const behind = small(to) && isNoun(to);
	const before = from > 1 && at[from - 1]!.some((m) => m.class === "belonging") && small(from - 2) && isNoun(from - 2);
	return behind || before ? "LOC" : type;
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
