import { type Mark, settle } from "../../grammar/index.js";
import type { ActorReference, EventMention, PlaceReference, Span, TimeValue } from "../../model/index.js";
import type { FoundActor } from "../actor/index.js";
import { type ActorRow, rowsOf } from "../attribution/index.js";
import { bySentence, inside } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";
import { polarityOf, realisOf } from "./factuality.js";
import { clauseOf, placesOf, rolesOf, timeOf } from "./roles.js";

/** What events are made of: the lists of the reading they point into. */
export interface EventSources {
	readonly actors: readonly ActorReference[];
	readonly found: readonly FoundActor[];
	readonly places: readonly PlaceReference[];
	readonly times: readonly TimeValue[];
}

/** How many events back "the attack" may look for the attack it means. */
const MEMORY = 6;

/** How far from an attack its dead may be told in one sentence, UTF-16 units. */
const ONE_STORY = 600;
/** How far behind a warning the deed may stand that it is of, in tokens. */
const DEED = 6;
/** How far before a withdrawal the verb may stand that announces it, in tokens. */
const ANNOUNCED = 6;

/** An event while more mentions of it may still come. */
type Draft = Omit<EventMention, "mentions"> & { readonly mentions: Span[] };

/**
 * Finds what is reported to happen: a trigger word with its PLOVER type, who and where stand beside it in the clause,
 * and whether it happened, goes on, is planned or denied. "The attack" that was told before is another mention of the
 * same event, and so are the dead of an attack that the sentence names: neither is an event of its own.
 *
 * @returns ordered by version, then start; indexes point into the lists handed in
 * @example "Rebels attacked the town on Monday. The attack killed five." → one ASSAULT with two more mentions
 * @example «لم تنسحب القوات» → RETREAT, polarity negative
 */
export function findEvents(sentences: readonly ReadSentence[], sources: EventSources): EventMention[] {
	const rows = rowsOf(sentences, sources.actors, sources.found);
	const places = bySentence(sentences, sources.places);
	const times = bySentence(sentences, sources.times);
	const out: Draft[] = [];
	let first = 0;
	let version: string | null = null;
	for (const s of sentences) {
		if (s.version !== version) first = out.length;
		version = s.version;
		const row = rows(s);
		const triggers = triggersOf(s, row);
		if (triggers.length === 0) continue;
		const causes: Draft[] = [];
		let lastHarm: Draft | null = null;
		// Deaths come last, so that the attack they belong to is known.
		for (const t of [...triggers.filter((x) => !isHarm(s, x)), ...triggers.filter((x) => isHarm(s, x))]) {
			const harm = isHarm(s, t);
			const known = harm ? cause(causes, lastHarm, t) : isTold(s, t) ? told(out, first, t) : null;
			if (known !== null) {
				known.mentions.push(spanOf(s, t));
				// Told again here, it can be what people of this sentence died in; the copy shares the list of mentions.
				if (!harm && isCause(known)) causes.push({ ...known, ...spanOf(s, t) });
				continue;
			}
			const clause = clauseOf(s, t);
			const event: Draft = {
				...spanOf(s, t),
				rule: `${s.grammar.language.id}/event/trigger`,
				...kindOf(s, t),
				contexts: [],
				mentions: [],
				...rolesOf(s, t, row, clause),
				places: placesOf(s, t, places.get(s) ?? [], clause),
				time: timeOf(s, t, times.get(s) ?? [], clause),
				realis: isAnnounced(s, t) ? "planned" : realisOf(s, t),
				polarity: polarityOf(s, t),
			};
			if (harm) lastHarm = event;
			else if (isCause(event)) causes.push(event);
			out.push(event);
		}
	}
	const order = new Map([...new Set(sentences.map((s) => s.version))].map((v, i) => [v, i]));
	out.sort((a, b) => order.get(a.version)! - order.get(b.version)! || a.start - b.start);
	for (const e of out) e.mentions.sort((a, b) => a.start - b.start);
	return out;
}

/** Words that name an event and are not the noun of a figure nor part of a name. */
function triggersOf(s: ReadSentence, row: ActorRow): Mark<"trigger">[] {
	const triggers: Mark[] = [];
	const counted: Mark[] = [];
	for (const at of s.lattice.at)
		for (const m of at)
			if (m.class === "trigger") triggers.push(m);
			// «على أيدي» is "by", and no «أيد» with a pronoun.
			else if (m.class === "counted" || m.class === "agentBy") counted.push(m);
	// On the same words the event wins; a longer counted noun ("car bombs") takes the event's word.
	return triggers.length === 0
		? []
		: settle([...triggers, ...counted]).filter(
				(m): m is Mark<"trigger"> => m.class === "trigger" && !row.holds(m.from, m.to) && !isHazard(s, m),
			);
}

/** Is it said of what nobody does: a warning of a flood? */
function isHazard(s: ReadSentence, m: Mark): boolean {
	if (m.class !== "trigger" || !(m as Mark<"trigger">).value.ofDeed) return false;
	const ahead = s.lattice.at.slice(m.to, m.to + DEED).flat();
	return !ahead.some((x) => x.class === "trigger" && (x as Mark<"trigger">).value.type !== "OTHER");
}

function spanOf(s: ReadSentence, m: Mark): Span {
	return { version: s.version, start: m.start, end: m.end, quote: s.text.slice(m.start, m.end) };
}

/** A word that tells what befell people, not what was done to them. */
function isHarm(s: ReadSentence, t: Mark<"trigger">): boolean {
	return (
		t.value.type === "ASSAULT" &&
		t.value.mode === undefined &&
		s.lattice.at[t.from]!.some(
			(m) => (m.class === "harmed" || m.class === "harming") && (m.value === "killed" || m.value === "injured"),
		)
	);
}

/** Attacks and disasters kill; meetings do not. */
function isCause(e: Draft): boolean {
	return e.type === "ASSAULT" || e.type === "OTHER";
}

/** A withdrawal or ceasefire that is only announced is a concession in words; all else is what its word says. */
function kindOf(s: ReadSentence, t: Mark<"trigger">): Pick<EventMention, "type" | "mode"> {
	return isAnnounced(s, t) ? { type: "CONCEDE", mode: null } : { type: t.value.type, mode: t.value.mode ?? null };
}

function isAnnounced(s: ReadSentence, t: Mark<"trigger">): boolean {
	if (t.value.type !== "RETREAT" || (t.value.mode !== "withdraw" && t.value.mode !== "ceasefire")) return false;
	for (let i = t.from - 1; i >= Math.max(0, t.from - ANNOUNCED); i--) {
		if (s.lattice.at[i]!.some((m) => m.class === "commits")) return true;
		if (
			s.lattice.at[i]!.some((m) => m.class === "that" || m.class === "after") ||
			".,;:،؛".includes(s.lattice.tokens[i]!.raw)
		)
			return false;
	}
	return false;
}

/**
 * The event of the sentence that people died or were hurt in: the nearest attack or disaster, else the harm told just
 * before ("killed five and wounded ten").
 */
function cause(causes: readonly Draft[], harm: Draft | null, t: Mark): Draft | null {
	const near = inside(causes, (e) => e.start, t.start - ONE_STORY, t.end + ONE_STORY);
	let best: Draft | null = null;
	for (const e of near) if (best === null || Math.abs(e.start - t.start) < Math.abs(best.start - t.start)) best = e;
	return best ?? harm;
}

/** Does the trigger speak of something known: "the attack", "this withdrawal", «هذا الهجوم»? */
function isTold(s: ReadSentence, t: Mark): boolean {
	return [1, 2].some((k) =>
		s.lattice.at[t.from - k]?.some((m) => m.class === "anaphor" || (m.class === "the" && k === 1)),
	);
}

/** The latest event of the same kind told before. */
function told(out: readonly Draft[], first: number, t: Mark<"trigger">): Draft | null {
	for (let i = out.length - 1; i >= Math.max(first, out.length - MEMORY); i--) {
		const e = out[i]!;
		if (e.type === t.value.type && (e.mode === (t.value.mode ?? null) || e.mode === null || t.value.mode === undefined))
			return e;
	}
	return null;
}
