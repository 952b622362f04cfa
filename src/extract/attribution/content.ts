import type { Mark } from "../../grammar/index.js";
import type { Span } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { is } from "./source.js";

const OPENERS = ":,،\"«“'‘";
const CLOSERS = ".!?؟\"»”،,;؛'’";
const QUOTES = '"«“»”';
const COMMA = ",،;؛–—";
/** How far behind a verb "that" may stand: "said in a statement on Monday that …". */
const THAT_REACH = 12;
/** No clause is longer, in tokens. */
const CLAUSE = 120;

/** The words of a stretch of tokens without marks of punctuation at its ends; null where nothing is left. */
export function trimmed(s: ReadSentence, from: number, to: number): Span | null {
	const { tokens } = s.lattice;
	let [a, b] = [from, to];
	while (a < b && OPENERS.includes(tokens[a]!.raw)) a++;
	while (b > a && CLOSERS.includes(tokens[b - 1]!.raw)) b--;
	if (a >= b) return null;
	const [start, end] = [tokens[a]!.start, tokens[b - 1]!.end];
	return { version: s.version, start, end, quote: s.text.slice(start, end) };
}

/** The first token of what is said behind a verb: behind "that" where one follows, past who was told and when. */
export function contentStart(s: ReadSentence, from: number): number {
	const { tokens, at } = s.lattice;
	let comma = false;
	for (let k = from; k < Math.min(tokens.length, from + THAT_REACH); k++) {
		const that = at[k]!.find((m) => m.class === "that");
		// "it had taken the town and that …": what "and" joins to it began before.
		if (that !== undefined && is(s, k - 1, "joins")) break;
		if (that !== undefined && (!comma || COMMA.includes(tokens[k - 1]!.raw))) return that.to;
		if (QUOTES.includes(tokens[k]!.raw) && k > from) break;
		if (COMMA.includes(tokens[k]!.raw)) comma = true;
		if (k > from && is(s, k, "sayVerb")) break;
	}
	return pastTimes(s, from);
}

/** "declared three days of mourning": how long is what was said, not when. */
function isDay(m: Mark<"time">): boolean {
	return m.value.at !== "duration" && m.value.at !== "set";
}

/** Skips times with their prepositions: "said on Thursday", «قال الأحد». */
function pastTimes(s: ReadSentence, from: number): number {
	let i = from;
	for (;;) {
		const k = is(s, i, "on", "in", "at") ? i + 1 : i;
		const time = s.lattice.at[k]
			?.filter((m): m is Mark<"time"> => m.class === "time" && m.from === k && isDay(m as Mark<"time">))
			.sort((a, b) => b.to - a.to)[0];
		if (time === undefined) return i;
		i = time.to;
	}
}

/** Does nothing stand behind a token but times and marks of punctuation? */
export function isLast(s: ReadSentence, token: number): boolean {
	const { tokens } = s.lattice;
	let i = pastTimes(s, token);
	while (i < tokens.length && CLOSERS.includes(tokens[i]!.raw)) i++;
	return i >= tokens.length;
}

/**
 * Does a verb with its subject stand behind what was said, with more of the sentence to come: "…", she said in a
 * statement / "…, officials said, as talks went on"?
 *
 * @param first the first token of subject and verb, @param rest the token behind both
 */
export function follows(s: ReadSentence, first: number, rest: number): boolean {
	const { tokens } = s.lattice;
	const before = tokens[first - 1]?.raw;
	if (before === undefined || first < 4) return false;
	if ('"”»'.includes(before) && tokens[first - 2] !== undefined) return !speechOpens(s, rest);
	// "On Tuesday, the army said …": a time alone is nothing that was said.
	if (before !== "," || pastTimes(s, 0) >= first - 1 || speechOpens(s, rest)) return false;
	const i = pastTimes(s, rest);
	return tokens[i]?.raw === "," || is(s, i, "preposition", "phraseEnd", "carriesOn");
}

/** Does speech begin within the next words: "that", a colon, an opening quotation mark? */
function speechOpens(s: ReadSentence, from: number): boolean {
	const { tokens } = s.lattice;
	for (let k = from; k < Math.min(tokens.length, from + THAT_REACH); k++) {
		if (is(s, k, "that") || '":“«'.includes(tokens[k]!.raw)) return true;
		if (k > from && is(s, k, "sayVerb")) return false;
	}
	return false;
}

/** A comma, or a dash between spaces: that of "900-1000" parts nothing. */
function endsClause(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i]!;
	return ",،;؛".includes(t.raw) || ("-–—".includes(t.raw) && !t.glued);
}

/** From a token to the end of its clause: the next comma or dash. */
function clauseEnd(s: ReadSentence, from: number): number {
	let i = from;
	while (i < s.lattice.tokens.length && i < from + CLAUSE && !endsClause(s, i)) i++;
	return i;
}

/** The first token of the clause a token stands in; relative pronouns stay outside. */
function clauseStart(s: ReadSentence, token: number): number {
	let i = token;
	while (i > 0 && token - i < CLAUSE && !endsClause(s, i - 1) && !is(s, i - 1, "that", "sayVerb")) i--;
	return i;
}

/** What a passive ("is considered", «تُعد») holds: its clause, with the subject where the language puts it in front. */
export function passiveContent(s: ReadSentence, cue: Mark): Span | null {
	const end = clauseEnd(s, contentStart(s, cue.to));
	const start = s.grammar.language.subject === "before-verb" ? clauseStart(s, cue.from) : cue.from;
	// "…, which is considered the largest": the pronoun is no subject of its own.
	if (start < cue.from && !is(s, start, "pronoun", "and", "or")) return trimmed(s, start, end);
	return trimmed(s, contentStart(s, cue.to), end);
}
