import type { Day } from "../../calendar/index.js";
import type { ActorReference, Alignment, Attribution, Claim, ClaimKind, EventMention, PlaceReference, Quantity, Realis, Span, TimeValue } from "../../model/index.js";
import { within } from "../event/index.js";
import type { ReadSentence } from "../sentence.js";
import { dueWindow } from "./due.js";
import { contentId } from "./id.js";

/** The lists of a reading that claims are made of. */
export interface ClaimSources {
	readonly times: readonly TimeValue[];
	readonly quantities: readonly Quantity[];
	readonly places: readonly PlaceReference[];
	readonly actors: readonly ActorReference[];
	readonly attributions: readonly Attribution[];
	readonly events: readonly EventMention[];
}

/** A figure this near to an event belongs to it. */
const NEAR = 90;

/**
 * Builds the claims: one proposition by one source. Every event is one; a figure without an event, a duration that is
 * foretold, a passive judgement ("is considered …") and a statement without either are claims of their own.
 *
 * @param today the report's day, for the due days of forecasts
 */
export function buildClaims(sentences: readonly ReadSentence[], sources: ClaimSources, today: Day | null): Claim[] {
	const out: Claim[] = [];
	let inherited: number | null = null;
	for (const s of sentences) {
		const local = {
			times: within(sources.times, s), quantities: within(sources.quantities, s), places: within(sources.places, s), events: within(sources.events, s),
			attributions: sources.attributions.map((a, i) => [a, i] as const).filter(([a]) => a.version === s.version && a.cue.start >= s.range.start && a.cue.end <= s.range.end),
		};
		const claims: Claim[] = [];
		const used = new Set<number>();
		for (const [e, i] of local.events) {
			const figures = local.quantities.filter(([q, k]) => !used.has(k) && q.kind !== "duration" && Math.abs(q.start - e.start) <= NEAR && nearestEvent(local.events, q) === i);
			for (const [, k] of figures) used.add(k);
			const kind: ClaimKind = e.realis === "planned" ? "plan" : e.realis === "predicted" ? "forecast" : "event";
			claims.push(claim(s, kind, e, { event: i, realis: e.realis, polarity: e.polarity, time: e.time, actors: e.actors, recipients: e.recipients, places: e.places.map((p) => p.place), quantities: figures.map(([, k]) => k) }));
		}
		for (const [t, i] of local.times)
			if (t.type === "DURATION" && foretold(s, t) && t.timex !== null && !t.timex.includes("X")) claims.push({ ...claim(s, "forecast", t, { time: i, realis: "predicted" }), due: dueWindow(t, today), certainty: "possible" });
		for (const [q, k] of local.quantities)
			if (!used.has(k) && q.kind !== "duration" && !q.implicit) claims.push(claim(s, "figure", q, { quantities: [k], places: nearPlaces(local.places, q), time: local.times.find(([t]) => t.earliest !== null)?.[1] ?? null }));
		for (const [a] of local.attributions)
			if (!claims.some((c) => c.evidence[0]!.start >= a.content.start && c.evidence[0]!.end <= a.content.end)) claims.push(claim(s, a.class === "passive" ? "attribute" : "statement", a.cue, { places: nearPlaces(local.places, a.content) }));
		claims.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
		for (const c of claims) out.push(finish(s, c, local, today, inherited));
		inherited = local.times.find(([t]) => t.earliest !== null && t.earliest === t.latest)?.[1] ?? inherited;
	}
	return out;
}

function nearestEvent(events: readonly (readonly [EventMention, number])[], q: Quantity): number | null {
	let best: readonly [EventMention, number] | null = null;
	for (const e of events) if (best === null || Math.abs(e[0].start - q.start) < Math.abs(best[0].start - q.start)) best = e;
	return best?.[1] ?? null;
}

function nearPlaces(places: readonly (readonly [PlaceReference, number])[], at: { readonly start: number; readonly end: number }): number[] {
	return places.filter(([p]) => p.start < at.end + 60 && at.start < p.end + 60).map(([, i]) => i).slice(0, 2);
}

function claim(s: ReadSentence, kind: ClaimKind, at: Span, more: Partial<Claim>): Claim {
	const evidence: Span[] = [{ version: at.version, start: at.start, end: at.end, quote: at.quote }];
	return {
		id: contentId([s.grammar.language.id, kind, at.start, at.quote, s.text.slice(s.range.start, s.range.end)].join("|")),
		version: s.version, sentence: s.index, kind, event: null, time: null, timeBasis: "none", statementTime: null, actors: [], recipients: [], places: [], quantities: [],
		attribution: null, realis: "actual" as Realis, polarity: "positive", certainty: "certain", due: null, counterpart: null, evidence, ...more,
	};
}

/** Does a word of possibility stand before it in the sentence? */
function foretold(s: ReadSentence, at: Span): boolean {
	return s.lattice.at.some((marks, i) => s.lattice.tokens[i]!.start < at.start && marks.some((m) => m.class === "modal" || (m.class === "eventCue" && m.value === "predicted")));
}

interface Local {
	readonly times: readonly (readonly [TimeValue, number])[];
	readonly attributions: readonly (readonly [Attribution, number])[];
}

/** Adds what depends on the sentence: its source, its time, how certain it is, when it is due. */
function finish(s: ReadSentence, c: Claim, local: Local, today: Day | null, inherited: number | null): Claim {
	const at = c.evidence[0]!;
	let attribution: readonly [Attribution, number] | null = null;
	for (const a of local.attributions) {
		const content = a[0].content;
		const holds = (content.start <= at.start && content.end >= at.end) || (a[0].cue.start === at.start && a[0].cue.end === at.end);
		if (holds && (attribution === null || content.end - content.start <= attribution[0].content.end - attribution[0].content.start)) attribution = a;
	}
	const time = c.time ?? inherited;
	const certainty = c.certainty !== "certain" ? c.certainty : modality(s, at);
	const statementTime = attribution === null ? null : (local.times.find(([t]) => t.earliest !== null && (t.end <= attribution[0].content.start || t.start >= attribution[0].content.end))?.[1] ?? null);
	const due = c.due ?? ((c.kind === "plan" || c.kind === "forecast") && c.time !== null ? dueOf(local, c.time, today) : null);
	return { ...c, attribution: attribution?.[1] ?? null, time, timeBasis: c.time !== null ? "stated" : time !== null ? "inherited" : "none", certainty, statementTime, due };
}

function dueOf(local: Local, time: number, today: Day | null): Claim["due"] {
	const t = local.times.find(([, i]) => i === time);
	return t === undefined ? null : dueWindow(t[0], today);
}

function modality(s: ReadSentence, at: Span): Claim["certainty"] {
	const i = s.lattice.tokens.findIndex((t) => t.end > at.start);
	for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
		if (",.;،؛".includes(s.lattice.tokens[k]!.raw)) break;
		for (const m of s.lattice.at[k]!) if (m.class === "modal") return m.value as "possible" | "probable";
	}
	return "certain";
}

/**
 * Pairs the claims of two versions: the same kind and event type in sentences that stand side by side, in order.
 * @returns the claims with `counterpart` filled where one was found
 */
export function linkCounterparts(claims: readonly Claim[], alignments: readonly Alignment[], events: readonly EventMention[]): Claim[] {
	const out = [...claims];
	const key = (c: Claim) => `${c.kind}|${c.event === null ? "" : events[c.event]!.type}`;
	for (const bead of alignments) {
		const side = (x: Alignment["left"]) => out.map((c, i) => [c, i] as const).filter(([c]) => c.version === x.version && x.sentences.includes(c.sentence));
		const right = side(bead.right);
		const taken = new Set<number>();
		for (const [c, i] of side(bead.left)) {
			const match = right.find(([d, j]) => !taken.has(j) && key(c) === key(d));
			if (match === undefined) continue;
			taken.add(match[1]);
			out[i] = { ...c, counterpart: match[1] };
			out[match[1]] = { ...match[0], counterpart: i };
		}
	}
	return out;
}
