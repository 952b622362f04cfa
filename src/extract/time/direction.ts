import type { Lattice, Mark } from "../../grammar/index.js";
import type { Prefer } from "../../model/index.js";
import { firstFrom } from "../../text/index.js";
import { inside } from "../by-sentence.js";

/**
 * Where a bare weekday or month lies, by the tense of the verb it stands with: the nearest cue before it in its
 * clause, else the first after it. null where there is no cue.
 *
 * @param cues marks of class `tense` and imperfects with the future prefix, by start
 * @example "Parliament will vote on Wednesday" → "future"
 */
export function directionAt(mark: Mark, cues: readonly Cue[], lattice: Lattice): Prefer | null {
	if (saidThen(mark, cues, lattice)) return "past";
	const first = firstFrom(cues, tokenOf, mark.from);
	const nearest = cues[first - 1];
	const before = nearest !== undefined && mark.from - nearest.from <= REACH ? nearest : null;
	const after = cues[firstFrom(cues, tokenOf, mark.to)] ?? null;
	if (before !== null && clauseBreaks(lattice, before.from, mark.from) === 0) return before.direction;
	if (after !== null && after.from - mark.to <= AHEAD && clauseBreaks(lattice, mark.to, after.from) === 0)
		return after.direction;
	if (before !== null && before.direction === "future" && clauseBreaks(lattice, before.from, mark.from) <= 1)
		return before.direction;
	return null;
}

/** How far behind the time the verb may stand where none stands before it, in tokens. */
const AHEAD = 6;
/** No clause is longer: how many tokens before the time its verb may stand. */
const REACH = 120;

const tokenOf = (cue: Cue) => cue.from;

/**
 * Does the time stand right behind a verb of saying, with at most a preposition between: "he said Wednesday", «أعلن
 * الأربعاء»? Then it is the day it was said, whatever the said thing waits for; unless that verb is of the future.
 */
function saidThen(mark: Mark, cues: readonly Cue[], lattice: Lattice): boolean {
	for (let i = mark.from - 1; i >= Math.max(0, mark.from - 2); i--) {
		const said = lattice.at[i]!.some((m) => m.class === "sayVerb" && m.to === i + 1);
		if (said) return !inside(cues, tokenOf, i - 2, i + 1).some((c) => c.direction === "future");
		if (!lattice.at[i]!.some((m) => m.class === "on" && m.to === i + 1)) return false;
	}
	return false;
}

export interface Cue {
	readonly from: number;
	readonly direction: Prefer;
}

const BREAKS = ",;،؛:";

function clauseBreaks(lattice: Lattice, from: number, to: number): number {
	let n = 0;
	for (let i = from; i < to; i++) {
		const t = lattice.tokens[i]!;
		if (t.kind === "mark" && BREAKS.includes(t.raw)) n++;
		// What is said "that" it will be does not move the day on which it was said.
		else if (lattice.at[i]!.some((m) => m.class === "that")) n++;
	}
	return n;
}

/** The tense cues of a sentence. @param future the proclitic label of a future verb, null where there is none */
export function tenseCues(lattice: Lattice, isFutureVerb: (token: number) => boolean): Cue[] {
	const cues: Cue[] = [];
	for (let i = 0; i < lattice.at.length; i++) {
		if (isFutureVerb(i)) {
			cues.push({ from: i, direction: "future" });
			continue;
		}
		// Of "were" and "were to" the longer speaks.
		let tense: Mark | null = null;
		for (const m of lattice.at[i]!) if (m.class === "tense" && (tense === null || m.to > tense.to)) tense = m;
		if (tense !== null) cues.push({ from: i, direction: tense.value === "future" ? "future" : "past" });
	}
	return cues;
}

/** How many words before it such a word can stand. */
const GOES_ON_WITHIN = 7;

/**
 * Does what the clause tells go on until now? «لم تتوقف الغارات منذ ثلاثة أيام» is a stretch, «وصل منذ ثلاثة أيام» a day:
 * a denial («لم», «لا يزال») stands before it in the clause.
 */
export function goesOn(mark: Mark, lattice: Lattice): boolean {
	for (
		let i = mark.from - 1;
		i >= Math.max(0, mark.from - GOES_ON_WITHIN) && clauseBreaks(lattice, i, i + 1) === 0;
		i--
	)
		if (lattice.at[i]!.some((m) => m.class === "negation")) return true;
	return false;
}
