import { type Mark, marksOf, settle } from "../../grammar/index.js";
import type { ActorReference, Attribution, AttributionClass, Span } from "../../model/index.js";
import type { FoundActor } from "../actor/index.js";
import type { ReadSentence } from "../sentence.js";
import { fallbackSource } from "./source.js";

/** An actor mention by token, with its index in the reading's list. */
export interface PlacedActor {
	readonly reference: ActorReference;
	readonly index: number;
	readonly class: AttributionClass | undefined;
	readonly from: number;
	readonly to: number;
}

/** How many tokens may stand between a source and its verb. */
const REACH = 9;
const BREAK = ".;؛:";

/**
 * Finds who says what: for every cue its source, and the stretch of the sentence the source is responsible for.
 * Where the subject stands is the language's (`Language.subject`); a cue without a subject of its own («مشدداً», "while
 * stressing") speaks for the source of the cue before it.
 *
 * @param actors the actor list of the reading, for the indexes
 * @param found the same with their marks
 * @example "The army said Thursday it had taken the town." → source "The army", cue "said", content "it had taken the town"
 */
export function findAttributions(sentences: readonly ReadSentence[], actors: readonly ActorReference[], found: readonly FoundActor[]): Attribution[] {
	const out: Attribution[] = [];
	for (const s of sentences) {
		const mine = placed(s, actors, found);
		const cues = settle([...marksOf(s.lattice.at.flat(), "sayVerb"), ...marksOf(s.lattice.at.flat(), "according"), ...phrases(s)].filter((m) => !insideActor(m, mine))).filter((m): m is Mark<"sayVerb" | "according"> => m.class !== "negation");
		let previous: { readonly source: Attribution["source"]; readonly index: number; readonly class: AttributionClass; readonly to: number } | null = null;
		for (const cue of cues) {
			const a = attribute(s, cue, mine, previous);
			if (a === null) continue;
			out.push(a);
			previous = { source: a.source, index: out.length - 1, class: a.class, to: cue.to };
		}
	}
	return out;
}

/** Negations of several words, which a cue inside them gives way to: «لم يعد» is "no longer", not "is considered". */
function phrases(s: ReadSentence): Mark[] {
	return marksOf(s.lattice.at.flat(), "negation").filter((m) => m.to - m.from > 1);
}

/** The actors of a sentence by token; exported for events. */
export function placed(s: ReadSentence, actors: readonly ActorReference[], found: readonly FoundActor[]): PlacedActor[] {
	const out: PlacedActor[] = [];
	for (const [index, reference] of actors.entries()) {
		if (reference.version !== s.version || reference.start < s.range.start || reference.end > s.range.end) continue;
		const f = found.find((x) => x.reference === reference);
		const from = f?.mark.from ?? s.lattice.tokens.findIndex((t) => t.end > reference.start);
		const to = f?.mark.to ?? s.lattice.tokens.findIndex((t) => t.end >= reference.end) + 1;
		out.push({ reference, index, class: f?.mark.value.class, from, to });
	}
	return out;
}

function insideActor(m: Mark, actors: readonly PlacedActor[]): boolean {
	return actors.some((a) => a.from <= m.from && a.to >= m.to);
}

interface Source {
	readonly span: Span;
	readonly actor: number | null;
	readonly class: AttributionClass;
	readonly from: number;
	readonly to: number;
}

function attribute(s: ReadSentence, cue: Mark<"sayVerb" | "according">, actors: readonly PlacedActor[], previous: { readonly source: Attribution["source"]; readonly index: number; readonly class: AttributionClass; readonly to: number } | null): Attribution | null {
	const value = cue.class === "sayVerb" ? (cue as Mark<"sayVerb">).value : null;
	const cueSpan = span(s, cue.start, cue.end);
	const base = { version: s.version, rule: `${s.grammar.language.id}/attribution/${cue.class === "according" ? "according" : value?.passive ? "passive" : "verb"}`, cue: cueSpan, negatedCue: value?.negated === true, parent: null };
	if (value?.passive) return { ...base, source: null, content: contentAfter(s, cue, cue.to) ?? span(s, s.range.start, s.range.end), class: "passive" };
	const source = cue.class === "according" ? sourceAfter(s, cue, actors, 1) : subject(s, cue, actors);
	if (source === null) {
		if (cue.class === "according") return null;
		const content = contentAfter(s, cue, cue.to);
		// A participle or a second verb without a subject speaks for the source before it.
		if (previous !== null && content !== null) return { ...base, source: previous.source, content, class: previous.class };
		return content !== null && opensClause(s, cue) ? { ...base, source: null, content, class: "passive" } : null;
	}
	const content = contentOf(s, cue, source);
	if (content === null) return null;
	return { ...base, source: { ...source.span, actor: source.actor }, content, class: source.class };
}

/** Does the word "that" follow? Then the verb reports something even if its subject is unsaid. */
function opensClause(s: ReadSentence, cue: Mark): boolean {
	return [0, 1, 2].some((k) => s.lattice.at[cue.to + k]?.some((m) => m.class === "that"));
}

function span(s: ReadSentence, start: number, end: number): Span {
	return { version: s.version, start, end, quote: s.text.slice(start, end) };
}

function subject(s: ReadSentence, cue: Mark, actors: readonly PlacedActor[]): Source | null {
	const before = sourceBefore(s, cue, actors);
	if (s.grammar.language.subject === "before-verb") return before ?? fallbackSource(s, cue, "before") ?? sourceAfter(s, cue, actors, 1);
	return sourceAfter(s, cue, actors, 3) ?? (cue.before.length === 0 ? before : null) ?? fallbackSource(s, cue, "after");
}

function broken(s: ReadSentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (BREAK.includes(s.lattice.tokens[i]!.raw) || s.lattice.at[i]!.some((m) => m.class === "that" || m.class === "sayVerb")) return true;
	return false;
}

function sourceBefore(s: ReadSentence, cue: Mark, actors: readonly PlacedActor[]): Source | null {
	let best: PlacedActor | null = null;
	for (const a of actors) if (a.to <= cue.from && cue.from - a.to <= REACH && !broken(s, a.to, cue.from) && (best === null || a.to >= best.to)) best = a;
	return best === null ? null : asSource(best);
}

function sourceAfter(s: ReadSentence, cue: Mark, actors: readonly PlacedActor[], gap: number): Source | null {
	for (const a of actors) if (a.from >= cue.to && a.from - cue.to <= gap && !broken(s, cue.to, a.from)) return asSource(a);
	return null;
}

const CLASS: Partial<Record<ActorReference["kind"], AttributionClass>> = { person: "named_person", media: "media", unnamed: "unnamed_source", collective: "unnamed_source" };

function asSource(a: PlacedActor): Source {
	const r = a.reference;
	return { span: { version: r.version, start: r.start, end: r.end, quote: r.quote }, actor: a.index, class: a.class ?? CLASS[r.kind] ?? "organisation", from: a.from, to: a.to };
}

/** From a token on to the end of the sentence, without "that", opening marks and the full stop. */
function contentAfter(s: ReadSentence, cue: Mark, from: number): Span | null {
	const { tokens, at } = s.lattice;
	let i = from;
	for (let k = from; k < Math.min(tokens.length, from + 8); k++) {
		const that = at[k]!.find((m) => m.class === "that");
		if (that !== undefined) {
			i = that.to;
			break;
		}
		if (",،".includes(tokens[k]!.raw)) break;
	}
	while (i < tokens.length && ":,،\"«“'".includes(tokens[i]!.raw)) i++;
	let end = tokens.length;
	while (end > i && ".!?؟\"»”،,".includes(tokens[end - 1]!.raw)) end--;
	return i < end && tokens[i]!.start >= cue.end ? span(s, tokens[i]!.start, tokens[end - 1]!.end) : null;
}

function contentOf(s: ReadSentence, cue: Mark, source: Source): Span | null {
	const { tokens } = s.lattice;
	const [first, last] = [Math.min(cue.from, source.from), Math.max(cue.to, source.to)];
	let rest = last;
	while (rest < tokens.length && ".!?\"»”".includes(tokens[rest]!.raw)) rest++;
	// "…, officials said." and «…، بحسب المصدر»: what was said stands before.
	const closes = rest >= tokens.length - 1 || (cue.class === "according" && first > 3);
	if (closes && first > 1) {
		let end = first;
		while (end > 0 && ",،\"”»".includes(tokens[end - 1]!.raw)) end--;
		let start = 0;
		while (start < end && "\"«“".includes(tokens[start]!.raw)) start++;
		return end > start ? span(s, tokens[start]!.start, tokens[end - 1]!.end) : null;
	}
	return contentAfter(s, cue, last);
}
