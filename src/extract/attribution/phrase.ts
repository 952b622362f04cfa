import type { ReadSentence } from "../sentence.js";
import type { NameRow } from "./names.js";
import type { ActorRow } from "./placed.js";
import { is, isBreak, isCased, isUpper } from "./source.js";

/** A noun phrase by tokens, end exclusive; `open`: a preposition stands before it, so it is no subject by itself. */
export interface Phrase {
	readonly from: number;
	readonly to: number;
	readonly open: boolean;
}

/** What a sentence holds that a phrase may pass over or end with. */
export interface Holders {
	readonly s: ReadSentence;
	readonly row: ActorRow;
	readonly names: NameRow;
}

/** How many tokens the words around one noun may have, names not counted. */
const MOST = 8;
/** How far a subject may lie from its verb, in tokens. */
const FAR = 40;
/** "the head of the office of the …": so many nouns may hang on one. */
const DEPTH = 4;
const JOINED = "-–'’/&";

/** Is a mark of punctuation written into a word: "director-general", "Al-Monitor"? */
function isInside(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i];
	return t !== undefined && JOINED.includes(t.raw) && t.glued && (s.lattice.tokens[i + 1]?.glued ?? false);
}

/** Does a full stop belong to the title or initial before it: "Gen.", "J."? */
function abbreviates(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i];
	if (t?.raw !== "." || !t.glued || !isUpper(s, i + 1)) return false;
	return s.lattice.tokens[i - 1]?.raw.length === 1 || is(s, i - 1, "title");
}

function ends(s: ReadSentence, i: number): boolean {
	return (isBreak(s, i) || s.lattice.tokens[i]!.kind === "mark") && !isInside(s, i) && !abbreviates(s, i);
}

const stopWords = [
	"that",
	"sayVerb",
	"phraseEnd",
	"preposition",
	"joins",
	"pronoun",
	"according",
	"tense",
	"passiveAux",
	"modal",
	"negation",
	"during",
] as const;

/** Words that no noun phrase holds. */
function stops(s: ReadSentence, i: number): boolean {
	if (ends(s, i) || is(s, i, ...stopWords)) return true;
	const lower = !isUpper(s, i);
	return lower && is(s, i, "eventCue", "harmed", "harming", "actingVerb");
}

/** Where a time begins that ends before a token; the token itself where none does. */
export function timeBefore(s: ReadSentence, to: number): number {
	for (let i = Math.max(0, to - 8); i < to; i++)
		if (s.lattice.at[i]!.some((m) => m.class === "time" && m.to === to)) return i;
	return to;
}

/** Does the word or name that ends before a token speak: an actor, a name, "source", "ministry"? */
export function speaks({ s, row, names }: Holders, to: number): boolean {
	if (row.endingAt(to) !== null) return true;
	const name = names.get(to - 1);
	if (name !== undefined && name.type !== "LOC") return true;
	return is(s, to - 1, "speakerNoun", "personNoun", "title", "groupNoun");
}

/** The words around one noun, back from a token: up to its article, past names as a whole. null where none stand there. */
function coreBefore(h: Holders, to: number): { from: number; to: number } | null {
	const { s, row, names } = h;
	if (to > 0 && is(s, to - 1, "pronoun") && !names.has(to - 1)) return { from: to - 1, to };
	let from = to;
	let words = 0;
	while (from > 0 && words < MOST) {
		const actor = row.endingAt(from);
		const name = names.get(from - 1);
		const whole = Math.min(actor?.from ?? from, name !== undefined && name.to <= to ? name.from : from);
		if (whole < from) {
			from = whole;
			if (is(s, from, "the", "indefinite")) return { from, to };
			continue;
		}
		const i = from - 1;
		if (is(s, i, "the", "indefinite") || (from < to && isNone(s, i))) return { from: i, to };
		if (stops(s, i) || timeBefore(s, from) < from) break;
		if (s.lattice.tokens[i]!.kind === "number" && !(s.lattice.tokens[i + 1]?.glued ?? false)) {
			// "…, 70 percent said": the number opens the phrase.
			if (from < to && (i === 0 || ends(s, i - 1) || is(s, i - 1, "joins", "that", "sayVerb"))) from = i;
			break;
		}
		from = i;
		words++;
	}
	// What ran out of room begins with the first capital.
	if (words >= MOST && isCased(s)) while (from < to && !isUpper(s, from)) from++;
	return from < to ? { from, to } : null;
}

/** "no" before a noun, not in "no longer". */
function isNone(s: ReadSentence, i: number): boolean {
	return is(s, i, "none") && !s.lattice.at[i]!.some((m) => m.class === "negation" && m.to > i + 1);
}

/** A core with what it hangs on: "the head of …", "a spokesman for …", "… and …". */
function whole(h: Holders, core: { from: number; to: number }): Phrase {
	const { s } = h;
	let from = core.from;
	for (let depth = 0; depth < DEPTH; depth++) {
		const p = from - 1;
		if (p < 1 || ends(s, p)) break;
		if (is(s, p, "preposition")) {
			const head = coreBefore(h, p);
			const hangs = head !== null && (is(s, p, "belonging") || speaks(h, p) || is(s, p - 1, "orgNoun"));
			if (!hangs) return { from, to: core.to, open: true };
			from = head!.from;
		} else if (is(s, p, "and", "or")) {
			const head = coreBefore(h, p);
			if (head === null || !(speaks(h, p) || h.names.has(p - 1) || is(s, p - 1, "sourceAdjective"))) break;
			const first = whole(h, head);
			if (first.open || !closed(s, first.from)) break;
			from = first.from;
		} else break;
	}
	return { from, to: core.to, open: from > 0 && is(s, from - 1, "preposition") };
}

/** Does a phrase begin where a clause does, or with an article? */
function closed(s: ReadSentence, from: number): boolean {
	return (
		from === 0 ||
		ends(s, from - 1) ||
		is(s, from, "the", "indefinite") ||
		is(s, from - 1, "that", "sayVerb", "phraseEnd")
	);
}

/**
 * The noun phrase that ends before a token and can be a subject. What a preposition stands before is passed over, to
 * the noun it hangs on: "a resident of the town said".
 * @example phraseBefore({ s, row, names }, cue.from) // "the head of the agency"
 */
export function phraseBefore(h: Holders, end: number): Phrase | null {
	let nearest: Phrase | null = null;
	let to = end;
	while (to > 0 && end - to < FAR) {
		const core = coreBefore(h, to);
		if (core === null) break;
		const found = whole(h, core);
		if (!found.open) {
			if (nearest === null || holdsSpeaker(h, found) || is(h.s, found.from, "the", "indefinite"))
				return { ...found, to: nearest === null ? found.to : end };
			break;
		}
		// "in the north residents said", the commas lost: who speaks stands right there.
		const actor = h.row.endingAt(to);
		if (nearest === null && actor !== null && actor.from > core.from) return { from: actor.from, to, open: false };
		nearest ??= found;
		to = found.from - 1;
	}
	return nearest;
}

/** Does another noun phrase begin here, and not one that says who the first one is? */
function opensAnother(s: ReadSentence, at: number): boolean {
	if (is(s, at, "number", "approx", "current", "anaphor")) return true;
	if (!is(s, at, "the", "indefinite")) return false;
	const office = is(s, at, "indefinite")
		? (["title", "personNoun", "speakerNoun", "orgNoun"] as const)
		: (["title", "personNoun"] as const);
	for (let i = at + 1; i < at + 7 && !is(s, i, "preposition", "phraseEnd", "sayVerb"); i++)
		if (is(s, i, ...office)) return false;
	return true;
}

/** Does anyone in a phrase speak? */
export function holdsSpeaker(h: Holders, p: { readonly from: number; readonly to: number }): boolean {
	for (let i = p.from + 1; i <= p.to; i++) if (speaks(h, i)) return true;
	return false;
}

/** Where the noun phrase ends that begins at a token: before a break, a verb, a preposition that hangs on nobody. */
export function phraseAfter(h: Holders, from: number): Phrase | null {
	const { s, row, names } = h;
	let to = from;
	let words = 0;
	while (to < s.lattice.tokens.length && words < MOST) {
		const name = names.get(to);
		const actor = row.beginningAt(to);
		const past = Math.max(actor?.to ?? to, name !== undefined && name.from === to ? name.to : to);
		if (past > to) {
			to = past;
			continue;
		}
		if (is(s, to, "time")) break;
		if (to > from && !is(s, to - 1, "preposition", "and") && opensAnother(s, to)) break;
		const joined = is(s, to, "and") && (row.beginningAt(to + 1) !== null || names.has(to + 1));
		const hangs =
			to > from &&
			((is(s, to, "preposition") && is(s, to, "belonging")) || speaks(h, to)) &&
			(joined || is(s, to, "preposition"));
		if (!hangs && stops(s, to)) break;
		to++;
		words++;
	}
	while (to > from && is(s, to - 1, "preposition", "the", "indefinite", "and")) to--;
	return to > from ? { from, to, open: false } : null;
}
