import type { Mark } from "../../grammar/index.js";
import type { ActorReference, AttributionClass, ClassName, Span } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import type { ActorRow, PlacedActor } from "./placed.js";

/** Who is responsible for what is said: the full noun phrase, and the actor in it where one is known. */
export interface Source {
	readonly span: Span;
	/** Index in the reading's list of actors. */
	readonly actor: number | null;
	readonly class: AttributionClass;
	readonly from: number;
	readonly to: number;
}

/** How many tokens a noun phrase without a known actor may have. */
const MOST = 7;
/** How many tokens a name may have that follows an office. */
const NAME = 3;
const BREAK = '.,;:،؛()"«»“”-–—!?؟';

/** Does a token carry a mark of one of these classes? */
export function is(s: ReadSentence, i: number, ...classes: readonly ClassName[]): boolean {
	return s.lattice.at[i]?.some((m) => m.from === i && classes.includes(m.class)) ?? false;
}

export function isBreak(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i];
	return t === undefined || BREAK.includes(t.raw);
}

export function isCased(s: ReadSentence): boolean {
	return s.grammar.language.script === "Latn";
}

export function isUpper(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i];
	return t !== undefined && t.kind === "word" && t.raw[0] !== t.raw[0]!.toLowerCase();
}

/** A source from the words of a stretch of tokens. */
export function sourceOf(
	s: ReadSentence,
	from: number,
	to: number,
	kind: AttributionClass,
	actor: number | null,
): Source {
	const start = s.lattice.tokens[from]!.start;
	const end = s.lattice.tokens[to - 1]!.end;
	return { span: { version: s.version, start, end, quote: s.text.slice(start, end) }, actor, class: kind, from, to };
}

export const CLASS: Partial<Record<ActorReference["kind"], AttributionClass>> = {
	person: "named_person",
	media: "media",
	unnamed: "unnamed_source",
	collective: "unnamed_source",
};

function classOf(s: ReadSentence, a: PlacedActor): AttributionClass {
	if (a.reference.kind === "person") return "named_person";
	return a.class ?? spokenClass(s, a.from, a.to) ?? CLASS[a.reference.kind] ?? "organisation";
}

/** What the first speaking noun of a phrase says about it. */
function spokenClass(s: ReadSentence, from: number, to: number): AttributionClass | undefined {
	for (let i = from; i < to; i++)
		for (const m of s.lattice.at[i]!)
			if (m.class === "speakerNoun" || m.class === "personNoun" || m.class === "sourceNoun")
				return m.value as AttributionClass;
	return undefined;
}

/**
 * The whole noun phrase around an actor: the office before a name ("spokesman" + name), the name behind an office
 * («وزير الخارجية» + name), the head it belongs to ("a source in the ministry").
 */
export function widen(s: ReadSentence, row: ActorRow, a: PlacedActor): Source {
	let { from, to } = a;
	let actor: number | null = a.index;
	let kind = classOf(s, a);
	const head = row.before(from, 2);
	if (head !== null && !head.reference.named && linked(s, head.to, from)) {
		from = head.from;
		kind = classOf(s, head);
		actor = head.index;
	}
	const behind = row.after(to, 0);
	if (behind !== null && behind.reference.kind === "person")
		return clipped(s, a, from, behind.to, "named_person", behind.index);
	// An office ("foreign minister"), not a capital that stands for its government.
	if (kind === "unnamed_official" || (a.reference.kind === "government" && to - from > 1)) {
		const end = nameEnd(s, to);
		if (end > to) return clipped(s, a, from, end, "named_person", actor);
	}
	const name = kind === "unnamed_official" ? nameBefore(s, from) : null;
	if (name !== null) return clipped(s, a, name, to, "named_person", actor);
	if (isCased(s)) {
		const first = from;
		while (
			from > 0 &&
			from - 1 > first - NAME &&
			isUpper(s, from - 1) &&
			!is(s, from - 1, "that", "sayVerb", "phraseEnd", "time")
		)
			from--;
		if (from < first && kind === "unnamed_source") kind = "organisation";
		if (from > 0 && is(s, from - 1, "the", "indefinite")) from--;
	}
	return clipped(s, a, from, to, kind, actor);
}

/** The span of a widened source: where an end did not move, the actor's own offsets, which know its clitics. */
function clipped(
	s: ReadSentence,
	a: PlacedActor,
	from: number,
	to: number,
	kind: AttributionClass,
	actor: number | null,
): Source {
	const start = from === a.from ? a.reference.start : s.lattice.tokens[from]!.start;
	const end = to === a.to ? a.reference.end : s.lattice.tokens[to - 1]!.end;
	return { span: { version: s.version, start, end, quote: s.text.slice(start, end) }, actor, class: kind, from, to };
}

/** Nothing but words like "of", "in" and "the" between a head and what it belongs to; in Arabic nothing at all. */
function linked(s: ReadSentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (!is(s, i, "of", "locator", "the", "in")) return false;
	return true;
}

/** Where a name behind an office ends: words the lexicon does not know, with capitals where the script has them. */
function nameEnd(s: ReadSentence, from: number): number {
	let to = from;
	const cased = isCased(s);
	while (
		to < from + NAME &&
		s.lattice.tokens[to]?.kind === "word" &&
		(cased
			? isUpper(s, to) && !is(s, to, "weekday", "month")
			: s.lattice.at[to]!.every((m) => m.class === "givenName" || m.class === "placeGuard" || m.class === "siteWord"))
	)
		to++;
	// Without capitals only what stands between the office and "that" or a break is surely a name.
	return cased || isBreak(s, to) || is(s, to, "that") ? to : from;
}

/** Where a name begins that an office explains: "Jane Roe, a spokesperson". */
function nameBefore(s: ReadSentence, from: number): number | null {
	if (!isCased(s) || s.lattice.tokens[from - 1]?.raw !== ",") return null;
	let i = from - 1;
	while (i > 0 && from - i <= NAME + 1 && isUpper(s, i - 1)) i--;
	return from - 1 - i >= 2 ? i : null;
}

/**
 * The noun phrase behind a verb of saying when nobody known stands there, up to "that" or a break. null where nothing
 * can be a subject.
 * @param from where it begins
 */
export function fallbackSource(s: ReadSentence, cue: Mark, from: number = cue.to): Source | null {
	const { tokens } = s.lattice;
	const stops = (i: number) =>
		isBreak(s, i) ||
		tokens[i]!.kind === "number" ||
		is(s, i, "that", "sayVerb", "time", "eventCue", "during", "tense", "phraseEnd", "according");
	let to = from;
	while (to < tokens.length && to - from < MOST && !stops(to)) to++;
	// A phrase that ran out of room may be anything.
	if (to - from >= MOST) return null;
	return from < to ? unattached(s, cue, sourceOf(s, from, to, phraseClass(s, from, to), null)) : null;
}

/** «وفقا لتقرير»: the preposition that the cue asks for is no part of the source. */
function unattached(s: ReadSentence, cue: Mark, source: Source): Source {
	if (cue.class !== "according") return source;
	const token = s.lattice.tokens[source.from]!;
	const a = s.grammar.words.analyses(token.raw).find((x) => x.before.length === 1 && x.before[0] === "for");
	if (a === undefined) return source;
	const start = token.start + a.start;
	return { ...source, span: { ...source.span, start, quote: s.text.slice(start, source.span.end) } };
}

/** What an unknown noun phrase is worth: by its speaking noun, its title, its capitals. */
export function phraseClass(s: ReadSentence, from: number, to: number): AttributionClass {
	const spoken = spokenClass(s, from, to);
	let titled = false;
	let upper = 0;
	for (let i = from; i < to; i++) {
		if (is(s, i, "title", "givenName")) titled = true;
		if (isUpper(s, i)) upper++;
	}
	if (titled && to - from > 1 && (spoken === undefined || spoken === "unnamed_official")) return "named_person";
	if (spoken !== undefined) return spoken;
	if (isCased(s)) {
		if (upper === 0) return "unnamed_source";
		const word = s.lattice.tokens[to - 1]!.raw;
		return is(s, from, "the") || word === word.toUpperCase() || upper > NAME ? "organisation" : "named_person";
	}
	const unknown = s.lattice.at
		.slice(from, to)
		.every((marks) =>
			marks.every((m) => m.class === "givenName" || m.class === "placeGuard" || m.class === "siteWord"),
		);
	return unknown && to - from <= 2 ? "named_person" : "unnamed_source";
}
