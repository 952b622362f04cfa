import type { Mark } from "../../grammar/index.js";
import type { ClassName } from "../../model/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { JOINS, TELLS_TIME } from "./classes.js";

const NAMES: ReadonlySet<ClassName> = new Set(["givenName", "nameHead", "placeName", "placeGuard"]);

/**
 * Do these words belong to something that is no time? A bare month before a capital the lexicon does not know, no word
 * of time before it, is a person (April Jones, Ramadan Shalah); a part of the day in capitals before another capital
 * is a title (the Saturday Evening Post); a year tied to a noun by a hyphen counts (a 2010-man force). Capitals speak
 * only in scripts that have them.
 *
 * @example "June Carter sang" → true; "In June Carter resigned" → false
 */
export function standsInName(m: Mark<"time">, s: ReadSentence): boolean {
	const told = m.value.at === "range" && m.value.from === null ? m.value.to! : m.value;
	if (told.at === "date" && told.month === undefined && told.day === undefined) return tiedToNoun(m, s);
	if (s.grammar.language.script !== "Latn") return false;
	if (told.at === "date" && told.day !== undefined && inCode(m, s)) return true;
	// "the Six-Day War": all its words are capitals, and so is the next.
	if (told.at === "duration")
		return m.to - m.from > 1 && largeWord(s, m.from) && largeWord(s, m.to - 1) && largeWord(s, m.to);
	// "The Daily Telegraph": a capital that begins no sentence, before another.
	if (told.at === "set") return m.from > 0 && m.to === m.from + 1 && largeWord(s, m.from) && largeWord(s, m.to);
	if (told.at === "dayPart") return m.to - m.from > 1 && largeWord(s, m.to - 1) && largeWord(s, m.to);
	if (told.at !== "date" || told.month === undefined || told.day !== undefined || m.to !== m.from + 1) return false;
	if (endsName(m, s)) return true;
	if (!strangeCapital(s, m.to)) return false;
	return !timeBefore(s, m.from, true);
}

/** "Theresa May", "Tamer Ramadan": a month right behind a given name, or behind a capital no lexicon knows that opens no sentence. */
function endsName(m: Mark<"time">, s: ReadSentence): boolean {
	const i = m.from - 1;
	if (!largeWord(s, i) || !largeWord(s, m.from)) return false;
	const { raw } = s.lattice.tokens[i]!;
	if (s.grammar.words.analyses(raw).some((a) => a.after !== null)) return false;
	const known = s.grammar.allBeginnings(raw).flatMap((b) => b.node.entries);
	const given = known.length > 0 && known.every((e) => e.class === "givenName" || e.class === "placeGuard");
	return given ? known.some((e) => e.class === "givenName") : known.length === 0 && i > 0;
}

/** A capital that the lexicon does not know, or knows only as a name. */
function strangeCapital(s: ReadSentence, i: number): boolean {
	if (!largeWord(s, i)) return false;
	const known = s.grammar.allBeginnings(s.lattice.tokens[i]!.raw).flatMap((b) => b.node.entries);
	return known.every((e) => NAMES.has(e.class));
}

function timeBefore(s: ReadSentence, from: number, across: boolean): boolean {
	const { at } = s.lattice;
	let joined = false;
	let told = false;
	for (let i = Math.max(0, from - 3); i < from; i++)
		for (const x of at[i]!) {
			if (x.to !== from) continue;
			joined ||= JOINS.has(x.class);
			told ||= TELLS_TIME.has(x.class);
		}
	return joined ? across && timeBefore(s, from - 1, false) : told;
}

/** "Covid-19 may": the day is written onto a word that tells no time. */
function inCode(m: Mark<"time">, s: ReadSentence): boolean {
	const { tokens, at } = s.lattice;
	const [word, hyphen, day] = [tokens[m.from - 2], tokens[m.from - 1], tokens[m.from]!];
	const tied = day.kind === "number" && day.glued && hyphen?.raw === "-" && hyphen.glued && word?.kind === "word";
	return tied && !at[m.from - 2]!.some((x) => x.class === "weekday" || x.class === "month" || x.class === "time");
}

/** A number of four digits, a hyphen and a lower word written together. */
function tiedToNoun(m: Mark<"time">, s: ReadSentence): boolean {
	const { tokens, at } = s.lattice;
	const [hyphen, word] = [tokens[m.to], tokens[m.to + 1]];
	if (m.to !== m.from + 1 || hyphen?.raw !== "-" || !hyphen.glued) return false;
	return word?.kind === "word" && word.glued && !isCapital(word.raw) && !at[m.to + 1]!.some((x) => x.class === "month");
}

function largeWord(s: ReadSentence, i: number): boolean {
	const token = s.lattice.tokens[i];
	return token?.kind === "word" && isCapital(token.raw);
}
