import type { Mark } from "../../grammar/index.js";
import type { ReadSentence } from "../sentence.js";
import { isLast } from "./content.js";
import { type Holders, holdsSpeaker, type Phrase, phraseAfter, phraseBefore, speaks, timeBefore } from "./phrase.js";
import { is, isBreak, isUpper } from "./source.js";

/** How far the comma may stand that opens an insertion, in tokens. */
const INSERTION = 20;
const BRACKET = 8;
const ADVERBS = 5;
const CLOSED = '"”»’';

/** A subject; `told`: with an insertion that says who it is. */
type Inserted = Phrase & { readonly told?: boolean };

/** What stands in front of a verb of saying: its subject, the words of a verb before it that share theirs, or nothing. */
export type Before = Inserted | "shared" | null;

/** Past adverbs, auxiliaries and times, back to where the subject must end. */
function subjectEnd(h: Holders, cue: Mark): number {
	const { s } = h;
	let to = cue.from;
	for (let n = 0; n < ADVERBS && to > 0; n++) {
		const time = timeBefore(s, to);
		if (time < to) {
			to = time;
			if (to > 0 && is(s, to - 1, "on", "in", "at")) to--;
		} else if (is(s, to - 1, "phraseEnd", "passiveAux", "tense") && !is(s, to - 1, "preposition", "joins", "relative"))
			to--;
		else if (isHedge(s, to - 1)) to--;
		else if (isAdverb(h, to - 1)) to--;
		else break;
	}
	return to;
}

/** "reportedly", between the subject and another verb of saying. */
function isHedge(s: ReadSentence, i: number): boolean {
	return s.lattice.at[i]!.some((m) => m.class === "sayVerb" && m.to === i + 1 && (m as Mark<"sayVerb">).value.passive);
}

/** An unknown word between an auxiliary, or the comma behind a subject, and the verb: "…, bitterly criticised". */
function isAdverb({ s }: Holders, i: number): boolean {
	if (i < 1 || isUpper(s, i) || s.lattice.tokens[i]!.kind !== "word" || s.lattice.at[i]!.length > 0) return false;
	return s.lattice.tokens[i - 1]!.raw === "," || is(s, i - 1, "passiveAux", "tense", "modal");
}

/**
 * The subject of a verb of saying, in a language that puts it in front: the whole noun phrase with what is inserted
 * behind it between commas ("Jane Roe, a spokeswoman for the agency, said").
 */
export function subjectBefore(h: Holders, cue: Mark): Before {
	const { s } = h;
	let end = subjectEnd(h, cue);
	if (end === 0) return null;
	const raw = s.lattice.tokens[end - 1]!.raw;
	if (raw === ",") return inserted(h, end - 1);
	if (is(s, end - 1, "joins")) return "shared";
	if (is(s, end - 1, "relative")) {
		end--;
		if (s.lattice.tokens[end - 1]?.raw === ",") end--;
	}
	const found = bracketed(h, end);
	return found === null ? null : withOffice(h, found);
}

/** The phrase that ends before a token, with the brackets behind it: "the Health Agency (HA)". */
function bracketed(h: Holders, end: number): Phrase | null {
	const { tokens } = h.s.lattice;
	if (tokens[end - 1]?.raw !== ")") return phraseBefore(h, end);
	let open = end - 2;
	while (open > 0 && end - open < BRACKET && tokens[open]!.raw !== "(") open--;
	if (tokens[open]?.raw !== "(") return null;
	const named = phraseBefore(h, open);
	return named === null ? null : { ...named, to: end };
}

/** A name with the office in front of it that a comma parts from it: "A member of the council, Jane Roe". */
function withOffice(h: Holders, name: Phrase): Phrase {
	const { s, names } = h;
	const comma = name.from - 1;
	if (names.get(name.from)?.type !== "PER" || s.lattice.tokens[comma]?.raw !== ",") return name;
	const office = phraseBefore(h, comma);
	if (office === null || office.open || office.from > 1 || !tellsWho(h, office.from, comma)) return name;
	return { ...name, from: office.from };
}

/** A subject with an insertion behind it that ends at a comma. */
function inserted(h: Holders, comma: number): Inserted | null {
	const { s, names } = h;
	let open = comma - 1;
	while (open > 0 && comma - open < INSERTION && s.lattice.tokens[open]!.raw !== ",") {
		if (CLOSED.includes(s.lattice.tokens[open]!.raw)) return null;
		open--;
	}
	if (open === 0 || s.lattice.tokens[open]!.raw !== ",") return null;
	const head = bracketed(h, open);
	if (head === null || head.open) return null;
	const first = open + 1;
	const name = names.get(first);
	if (name !== undefined && name.type === "PER" && name.to >= comma - 1) return { ...head, to: comma, told: true };
	if (s.lattice.tokens[first]?.kind === "word" && allUpper(h, first, comma) && speaks(h, open))
		return { ...head, to: comma, told: true };
	if (tellsWho(h, first, comma)) return { ...head, to: comma, told: true };
	return speaks(h, open) || is(s, first, "relative") ? head : null;
}

function allUpper({ s }: Holders, from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (!isUpper(s, i) && !is(s, i, "nameParticle") && s.lattice.tokens[i]!.kind === "word") return false;
	return true;
}

/** Do the words between two commas say who the one before them is: "a spokesman", "the agency's head", "of the council"? */
function tellsWho(h: Holders, from: number, to: number): boolean {
	const { s } = h;
	if (is(s, from, "time", "relative", "sayVerb", "according", "carriesOn")) return false;
	if (is(s, from, "the", "indefinite", "personNoun", "title", "speakerNoun", "belonging", "from", "sourceAdjective"))
		return true;
	// "the agency's head", "deputy head of the agency": an office before any verb.
	for (let i = from; i < to && i < from + 4; i++) {
		if (is(s, i, "title", "personNoun")) return true;
		if (is(s, i, "preposition", "phraseEnd", "sayVerb")) return false;
	}
	return false;
}

/** Where an insertion ends that says who the one before its comma is; the token of the comma where it says no such thing. */
function pastInsertion(h: Holders, comma: number): number {
	const { s } = h;
	if (s.lattice.tokens[comma]?.raw !== ",") return comma;
	let end = comma + 1;
	while (
		end < s.lattice.tokens.length &&
		end - comma < INSERTION &&
		![",", ".", ";"].includes(s.lattice.tokens[end]!.raw)
	) {
		if (
			CLOSED.includes(s.lattice.tokens[end]!.raw) ||
			(is(s, end, "that", "sayVerb", "phraseEnd") && !is(s, end, "preposition"))
		)
			return comma;
		end++;
	}
	return end - comma < INSERTION && end > comma + 1 && tellsWho(h, comma + 1, end) ? end : comma;
}

/** The same, where a clause may begin behind the comma: only an office surely tells who ("…, head of the agency"). */
export function pastOffice(h: Holders, comma: number): number {
	if (h.names.get(comma - 1)?.type !== "PER") return comma;
	const end = pastInsertion(h, comma);
	for (let i = comma + 1; i < end && i < comma + 7; i++) {
		if (is(h.s, i, "title", "personNoun")) return end;
		if (is(h.s, i, "preposition", "phraseEnd")) break;
	}
	return comma;
}

/**
 * The subject behind its verb, where the speech stands in front: "…," said Jane Roe, a spokeswoman.
 * @param told the verb tells and takes no one as its object, so that who ends the sentence speaks without any comma
 */
export function subjectAfter(h: Holders, cue: Mark, told: boolean): Phrase | null {
	const { s } = h;
	const before = s.lattice.tokens[cue.from - 1];
	if (before === undefined) return null;
	const phrase = phraseAfter(h, cue.to);
	if (phrase === null || !holdsSpeaker(h, phrase)) return null;
	if (!`,${CLOSED}`.includes(before.raw)) return told && isLast(s, phrase.to) ? phrase : null;
	const to = pastInsertion(h, phrase.to);
	// What goes on without a comma is a clause, and the phrase its subject.
	const next = s.lattice.tokens[to];
	if (next === undefined || isBreak(s, to)) return { ...phrase, to };
	if (is(s, to, "modal", "tense", "passiveAux", "actingVerb") || !is(s, to, "time", "preposition", "phraseEnd"))
		return null;
	return { ...phrase, to };
}

/** The noun phrase that opens a sentence: whose verbs are joined to its first. */
export function opening(h: Holders): Phrase | null {
	const { s } = h;
	let from = 0;
	for (let n = 0; n < 3; n++) {
		const at = is(s, from, "on", "in", "at") ? from + 1 : from;
		const time = s.lattice.at[at]?.find((m) => m.class === "time" && m.from === at);
		if (time !== undefined) from = time.to;
		if (s.lattice.tokens[from] !== undefined && isBreak(s, from)) from++;
	}
	if (is(s, from, "pronoun")) return { from, to: from + 1, open: false };
	const phrase = phraseAfter(h, from);
	if (phrase === null) return null;
	// Behind who speaks begins what they did: "The rebels took the town and said …".
	for (let to = from + 1; to <= phrase.to; to++)
		if (speaks(h, to) && !speaks(h, to + 1) && !isUpper(s, to) && !is(s, to, "preposition")) return { ...phrase, to };
	return null;
}
