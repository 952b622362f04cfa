import type { Day } from "../../calendar/index.js";
import type { Attribution, Claim, Span, TimeValue } from "../../model/index.js";
import { type Indexed, inside, start, tokenAt } from "../by-sentence.js";
import { certaintyOf } from "../event/factuality.js";
import type { ReadSentence } from "../sentence.js";
import { dueWindow } from "./due.js";
import type { Local } from "./index.js";

/** The time that a sentence without one of its own goes on from. */
export interface Carried {
	/** Index in the reading's list of times. */
	readonly time: number;
	readonly version: string;
	readonly sentence: number;
}

/** For how many sentences a time carries on. */
const CARRIES = 3;
/** A cue further away than this, in UTF-16 units, holds no words; a time further from its cue does not belong to it. */
const WIDE = 6000;
const AROUND = 600;

function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && outer.end >= inner.end;
}

/**
 * The innermost attribution whose content holds a stretch of words, or whose cue it is.
 * @returns the attribution with its index; null where the author speaks
 */
export function holder(attributions: Local["attributions"], at: Span): Indexed<Attribution> | null {
	let best: Indexed<Attribution> | null = null;
	for (const a of inside(attributions, (x) => x[0].cue.start, at.start - WIDE, at.end + WIDE)) {
		const { content, cue } = a[0];
		if (cue.start === at.start && cue.end === at.end) return a;
		if (
			holds(content, at) &&
			(best === null || content.end - content.start < best[0].content.end - best[0].content.start)
		)
			best = a;
	}
	return best;
}

/**
 * Adds what depends on the sentence around a claim: its source, when it was and when it was said, how certain it is,
 * when it is due (`times`: the reading's list). A time outside the words of the source is when it was said, not when it happened.
 */
export function finish(
	s: ReadSentence,
	c: Claim,
	local: Local,
	times: readonly TimeValue[],
	today: Day | null,
	carried: Carried | null,
	by: Indexed<Attribution> | null,
): Claim {
	const at = c.evidence[0]!;
	const own = c.time === null ? undefined : times[c.time];
	const said = by !== null && by[0].class !== "passive" ? statementTime(local, by[0]) : null;
	// "On Sunday officials said the town had fallen": Sunday is theirs.
	const stated = own === undefined || (said !== null && c.time === said && !holds(by![0].content, own)) ? null : c.time;
	const inherited = stated === null && c.kind !== "attribute" ? inheritedTime(s, local, carried, c) : null;
	const due =
		c.due ??
		((c.kind === "plan" || c.kind === "forecast") && own !== undefined && stated !== null
			? dueWindow(own, today)
			: null);
	return {
		...c,
		attribution: by?.[1] ?? null,
		time: stated ?? inherited,
		timeBasis: stated !== null ? "stated" : inherited !== null ? "inherited" : "none",
		statementTime: said,
		certainty: c.certainty !== "certain" ? c.certainty : certaintyOf(s, tokenAt(s.lattice, at.start)),
		due,
	};
}

/** The time nearest to the verb of saying, outside what is said. */
function statementTime(local: Local, a: Attribution): number | null {
	let best: Indexed<TimeValue> | null = null;
	for (const t of inside(local.times, start, a.cue.start - AROUND, a.cue.end + AROUND)) {
		if (t[0].earliest === null || (t[0].start < a.content.end && a.content.start < t[0].end)) continue;
		if (best === null || Math.abs(t[0].start - a.cue.start) < Math.abs(best[0].start - a.cue.start)) best = t;
	}
	return best?.[1] ?? null;
}

/** A length has no day; what happens takes the day of its sentence, else of the sentences just before. */
function inheritedTime(s: ReadSentence, local: Local, carried: Carried | null, c: Claim): number | null {
	if (c.kind === "figure" || c.kind === "forecast" || c.kind === "plan") return null;
	if (local.day !== null) return local.day;
	return carried !== null && s.index - carried.sentence <= CARRIES ? carried.time : null;
}
