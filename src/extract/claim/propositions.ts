import type { Day } from "../../calendar/index.js";
import type { ClaimKind, EventMention, PlaceReference, Span } from "../../model/index.js";
import { type Indexed, inside, start, tokenAt } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";
import { dueWindow } from "./due.js";
import { holder } from "./finish.js";
import type { Local, Proposition } from "./index.js";

/** A figure this near to an event belongs to it; a place or time this near to a figure belongs to that. UTF-16 units. */
const NEAR = 90;
/** No event word or figure is longer; how far back a neighbour may begin. UTF-16 units. */
const WORD = 200;
/** How far before a duration the word may stand that makes it a forecast, in tokens. */
const FORETOLD = 25;
/** A statement whose content begins with a claim is told by that claim. UTF-16 units. */
const HEAD = 70;

function distance(a: Span, b: Span): number {
	return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0;
}

/**
 * One proposition an event and sentence. An event told before is claimed again only where something new is said of it:
 * a figure, or a source.
 *
 * @param used gets the indexes (within the local list) of the figures that went to an event
 */
export function eventClaims(local: Local, used: Set<number>): Proposition[] {
	const figures = new Map<number, number[]>();
	for (const [k, [q, index]] of local.quantities.entries()) {
		if (q.kind === "duration") continue;
		let best: Local["events"][number] | null = null;
		for (const e of inside(local.events, (x) => x.at.start, q.start - NEAR - WORD, q.end + NEAR + 1))
			if (distance(q, e.at) <= NEAR && (best === null || distance(q, e.at) < distance(q, best.at))) best = e;
		// What is only estimated by somebody else is a claim of its own.
		if (best === null || holder(local.attributions, q) !== holder(local.attributions, best.at)) continue;
		used.add(k);
		const own = figures.get(best.index);
		if (own === undefined) figures.set(best.index, [index]);
		else own.push(index);
	}
	const out: Proposition[] = [];
	const done = new Set<number>();
	for (const { event: e, index, at, again } of local.events) {
		if (done.has(index) || (again && !figures.has(index) && holder(local.attributions, at) === null)) continue;
		done.add(index);
		const place = again ? [] : e.places.map((p) => p.place);
		out.push({
			at,
			kind: kindOf(e),
			event: index,
			realis: e.realis,
			polarity: e.polarity,
			time: again ? null : e.time,
			actors: e.actors,
			recipients: e.recipients,
			places: place,
			quantities: figures.get(index) ?? [],
		});
	}
	return out;
}

function kindOf(e: EventMention): ClaimKind {
	return e.realis === "planned" ? "plan" : e.realis === "predicted" ? "forecast" : "event";
}

/** Durations that a word of possibility makes a forecast: "could take 15 days to a month". */
export function forecastClaims(s: ReadSentence, local: Local, today: Day | null): Proposition[] {
	const out: Proposition[] = [];
	const ends = new Set(local.times.flatMap(([t]) => (t.type === "DURATION" ? (t.parts ?? []) : [])));
	for (const [t, i] of local.times) {
		if (t.type !== "DURATION" || t.earliest !== null || t.timex === null || t.timex.includes("X") || !foretold(s, t))
			continue;
		// The ends of a range are no forecasts of their own.
		if (ends.has(i)) continue;
		out.push({
			at: t,
			kind: "forecast",
			time: i,
			realis: "predicted",
			due: dueWindow(t, today),
			certainty: "possible",
		});
	}
	return out;
}

function foretold(s: ReadSentence, at: Span): boolean {
	const token = tokenAt(s.lattice, at.start);
	for (let i = token - 1; i >= Math.max(0, token - FORETOLD); i--) {
		if (".;؛".includes(s.lattice.tokens[i]!.raw)) return false;
		if (s.lattice.at[i]!.some((m) => m.class === "modal" || (m.class === "eventCue" && m.value === "predicted")))
			return true;
	}
	return false;
}

/** Figures that belong to no event: a strength, a length, a price. */
export function figureClaims(local: Local, used: ReadonlySet<number>): Proposition[] {
	const out: Proposition[] = [];
	for (const [k, [q, index]] of local.quantities.entries()) {
		if (used.has(k) || q.kind === "duration" || q.implicit) continue;
		const source = holder(local.attributions, q);
		const time = inside(local.times, start, q.start - NEAR - WORD, q.end + NEAR + 1).find(
			([t]) => t.earliest !== null && distance(t, q) <= NEAR && holder(local.attributions, t) === source,
		);
		const lasting = q.kind === "distance" || q.kind === "area";
		out.push({
			at: q,
			kind: "figure",
			quantities: [index],
			places: near(local.places, q),
			time: lasting ? null : (time?.[1] ?? null),
		});
	}
	return out;
}

/**
 * Attributions whose content begins with no other claim: a judgement in the passive, or a plain statement.
 * @param made the claims of the sentence so far, by start
 */
export function statementClaims(local: Local, made: readonly Proposition[]): Proposition[] {
	const out: Proposition[] = [];
	for (const [a] of local.attributions) {
		const { content } = a;
		const passive = a.class === "passive" && a.source === null;
		const limit = passive ? content.end : Math.min(content.end, content.start + HEAD);
		if (inside(made, (p) => p.at.start, content.start, limit).some((p) => p.at.end <= content.end)) continue;
		out.push({
			at: a.cue,
			kind: passive ? "attribute" : "statement",
			places: near(local.places, content),
			actors: a.source?.actor == null ? [] : [a.source.actor],
		});
	}
	return out;
}

function near(places: readonly Indexed<PlaceReference>[], at: Span): number[] {
	return inside(places, start, at.start - NEAR - WORD, at.end + NEAR)
		.filter(([p]) => !p.metonym && distance(p, at) <= NEAR / 2)
		.map(([, i]) => i)
		.slice(0, 2);
}
