import { mayBeAlike, nameSimilarity, skeleton } from "../matching/index.js";
import type { Range, SenseMention, Span } from "../model/index.js";
import { scan } from "../text/index.js";
import { type Found, mentions, type Window } from "./window.js";

/** Two words this much alike may write one name, and shorter ones are alike by chance. */
const ALIKE = 0.85;
const LEAST_SKELETON = 3;

/** Axes of words that a translation keeps: the other side answers a clause that holds one of them. */
const KEPT: ReadonlySet<string> = new Set([
	"polarity",
	"compass",
	"rank",
	"turn",
	"trend",
	"source",
	"speech",
	"hedge",
]);

/** What of the values of a side is told so often, by the value. */
function tally(found: Found, within: (x: Range) => boolean): Map<string | number, number> {
	const all = [
		...found.places.filter(within).map((p) => p.id),
		...found.actors.filter(within).map((a) => a.actor),
		...found.digits.filter(within).map((d) => d.value),
		...found.times.filter(within).map((t) => t.timex),
		...found.quantities.filter(within).flatMap((q) => (q.implicit ? [] : [q.min, q.max])),
	];
	const out = new Map<string | number, number>();
	for (const x of all) if (x !== null) out.set(x, (out.get(x) ?? 0) + 1);
	return out;
}

/** The words of some sentences, each with its skeleton. */
const wordsOf = (found: Found) =>
	found.sentences.flatMap((s) =>
		scan(s.quote).flatMap((t) => {
			const bone = t.kind === "word" ? skeleton(t.raw).replaceAll(" ", "") : "";
			return bone.length < LEAST_SKELETON ? [] : [{ raw: t.raw, bone, start: s.start + t.start, end: s.start + t.end }];
		}),
	);

/**
 * Does the other side hold what a clause tells: a name, figure, day or place, a word that a translation keeps, a source?
 * What the rest of the sentence tells as well must stand there once more.
 * @example answers(pair.right)(clause, pair.left.here) // true: the clause names Homs, and so does the other side
 */
export function answers(other: Window): (clause: Span, mine: Found) => boolean {
	const there = other.here;
	const known = tally(there, () => true);
	const words = wordsOf(there);
	let own: ReturnType<typeof wordsOf> | undefined;
	return (clause, mine) => {
		const within = (x: Range) => clause.start <= x.start && x.end <= clause.end;
		const rest = tally(mine, (x) => !within(x));
		for (const x of tally(mine, within).keys()) if ((known.get(x) ?? 0) > (rest.get(x) ?? 0)) return true;
		const kept = (s: SenseMention) =>
			within(s) && KEPT.has(s.sense.slice(0, s.sense.indexOf("/"))) && !s.sense.endsWith("?");
		if (mine.senses.some((s) => kept(s) && mentions(there, s.sense) >= mentions(mine, s.sense))) return true;
		// "did not give the number" is not answered by "announced".
		const cues = (f: Found, negated: boolean) => f.attributions.filter((a) => a.negatedCue === negated);
		const said = (negated: boolean) =>
			cues(mine, negated).some((a) => within(a.cue)) && cues(there, negated).length >= cues(mine, negated).length;
		if (said(false) || said(true)) return true;
		own ??= wordsOf(mine);
		const outside = own.filter((w) => !within(w));
		return own.some((w) => {
			if (!within(w)) return false;
			let wanted = 1 + outside.filter((o) => o.bone === w.bone).length;
			return words.some((o) => mayBeAlike(o.bone, w.bone) && nameSimilarity(w.raw, o.raw) >= ALIKE && --wanted === 0);
		});
	};
}
