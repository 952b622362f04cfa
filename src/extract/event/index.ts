import { type Mark, marksOf, settle } from "../../grammar/index.js";
import type { ActorReference, EventMention, PlaceReference, Realis, TimeValue } from "../../model/index.js";
import type { FoundActor } from "../actor/index.js";
import { type PlacedActor, placed } from "../attribution/index.js";
import type { ReadSentence } from "../sentence.js";

/** What events are made of: the lists of the reading they point into. */
export interface EventSources {
	readonly actors: readonly ActorReference[];
	readonly found: readonly FoundActor[];
	readonly places: readonly PlaceReference[];
	readonly times: readonly TimeValue[];
}

/** How far before a trigger a word can still turn it into a plan, a guess or a denial. */
const REACH = 4;

/**
 * Finds what is reported to happen: a trigger word with its PLOVER type, who and where stand beside it in the
 * sentence, and whether it happened, goes on, is planned or denied.
 */
export function findEvents(sentences: readonly ReadSentence[], sources: EventSources): EventMention[] {
	const out: EventMention[] = [];
	for (const s of sentences) {
		const triggers = settle([...marksOf(s.lattice.at.flat(), "trigger"), ...marksOf(s.lattice.at.flat(), "counted")]).filter((m): m is Mark<"trigger"> => m.class === "trigger");
		if (triggers.length === 0) continue;
		const actors = placed(s, sources.actors, sources.found);
		const places = within(sources.places, s);
		const times = within(sources.times, s);
		for (const t of triggers) {
			if (actors.some((a) => a.from <= t.from && a.to >= t.to)) continue;
			const { agents, patients } = roles(s, t, actors);
			const near = places.filter(([p]) => Math.abs(p.start - t.start) < 120 && !p.metonym).slice(0, 2);
			out.push({
				version: s.version, start: t.start, end: t.end, quote: s.text.slice(t.start, t.end),
				rule: `${s.grammar.language.id}/event/trigger`, type: t.value.type, mode: t.value.mode ?? null, contexts: [], mentions: [],
				actors: agents, recipients: patients, places: near.map(([, place]) => ({ role: "at" as const, place })),
				time: nearest(times, t), realis: realis(s, t), polarity: negated(s, t) ? "negative" : "positive",
			});
		}
	}
	return out;
}

/** The members of a list that stand in a sentence, with their indexes. */
export function within<T extends { readonly version: string; readonly start: number; readonly end: number }>(list: readonly T[], s: ReadSentence): [T, number][] {
	const out: [T, number][] = [];
	for (const [i, x] of list.entries()) if (x.version === s.version && x.start >= s.range.start && x.end <= s.range.end) out.push([x, i]);
	return out;
}

function nearest(times: readonly (readonly [TimeValue, number])[], t: Mark): number | null {
	let best: readonly [TimeValue, number] | null = null;
	for (const x of times) if (x[0].earliest !== null && (best === null || Math.abs(x[0].start - t.start) < Math.abs(best[0].start - t.start))) best = x;
	return best?.[1] ?? null;
}

/** The nearest actor on the subject's side acts, the nearest on the other is acted upon. */
function roles(s: ReadSentence, t: Mark, actors: readonly PlacedActor[]): { agents: number[]; patients: number[] } {
	const before = [...actors].reverse().find((a) => a.to <= t.from && t.from - a.to <= 8);
	const after = actors.find((a) => a.from >= t.to && a.from - t.to <= 6);
	const [agent, patient] = s.grammar.language.subject === "after-verb" ? [after ?? before, after === undefined ? undefined : actors.find((a) => a.from >= after.to && a.from - after.to <= 6)] : [before, after];
	return { agents: agent === undefined ? [] : [agent.index], patients: patient === undefined || patient === agent ? [] : [patient.index] };
}

function realis(s: ReadSentence, t: Mark): Realis {
	if (t.before.includes("will")) return "planned";
	for (let i = t.from - 1; i >= Math.max(0, t.from - REACH); i--) {
		if (",.;،؛".includes(s.lattice.tokens[i]!.raw)) break;
		for (const m of s.lattice.at[i]!) {
			if (m.class === "eventCue") return (m as Mark<"eventCue">).value;
			if (m.class === "modal") return "predicted";
		}
	}
	return "actual";
}

function negated(s: ReadSentence, t: Mark): boolean {
	for (let i = t.from - 1; i >= Math.max(0, t.from - 3); i--) {
		if (",.;،؛".includes(s.lattice.tokens[i]!.raw)) return false;
		if (s.lattice.at[i]!.some((m) => m.class === "negation")) return true;
	}
	return false;
}
