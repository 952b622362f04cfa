import type { Discrepancy, Sense, SenseMention } from "../model/index.js";
import { AXES, type Axis } from "./axes.js";
import { type BeadPair, bare, bothSay, certain, type Found, mentions } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;

/** Said outright, or by a word that may mean it. */
const has = (found: Found, ...senses: readonly Sense[]) => found.senses.some((s) => senses.includes(certain(s.sense)));
/** Words of one sense that do not at once hold another of these. */
function only(found: Found, sense: Sense, not: readonly Sense[]): SenseMention[] {
	return found.senses.filter(
		(s) =>
			s.sense === sense && !found.senses.some((o) => o.start === s.start && o.end === s.end && not.includes(o.sense)),
	);
}

/**
 * Opposed poles: one that the left side says more often than the right may mean it, against one that the right side
 * says more often than the left may mean it. Where a sentence holds a pole twice, the other version must answer both.
 */
function opposed(pair: BeadPair, axis: Axis): Discrepancy[] {
	const [l, r] = [pair.left.here, pair.right.here];
	const [mine, theirs] = [surplus(l, r, axis), surplus(r, l, axis)];
	for (const [p, as] of mine)
		for (const [q, bs] of theirs) {
			if (p === q || !axis.excludes(p, q)) continue;
			const [a, b] = nearest(as, l, bs, r);
			return [
				{
					kind: axis.kind,
					severity: "contradiction",
					alignment: pair.index,
					left: bare(a),
					right: bare(b),
					explanation: `${axis.told}: ${bothSay(a, p.slice(p.indexOf("/") + 1), b, q.slice(q.indexOf("/") + 1))}.`,
				},
			];
		}
	return [];
}

/** By pole: the words of one side that say it and no contrary one, where they are more than the other side can answer. */
function surplus(mine: Found, other: Found, axis: Axis): Map<Sense, SenseMention[]> {
	const out = new Map<Sense, SenseMention[]>();
	for (const pole of axis.poles) {
		const contrary = axis.poles.filter((p) => p !== pole);
		const words = only(mine, pole, contrary);
		if (words.length > mentions(other, pole)) out.set(pole, words);
	}
	return out;
}

/** The two words that stand at about the same place of their sides. */
function nearest(
	as: readonly SenseMention[],
	left: Found,
	bs: readonly SenseMention[],
	right: Found,
): [SenseMention, SenseMention] {
	const at = (s: SenseMention, found: Found) => {
		const [start, end] = [found.sentences[0]!.start, found.sentences.at(-1)!.end];
		return (s.start - start) / Math.max(1, end - start);
	};
	const all = as.flatMap((a) => bs.map((b) => ({ a, b, gap: Math.abs(at(a, left) - at(b, right)) })));
	const best = all.reduce((x, y) => (y.gap < x.gap ? y : x));
	return [best.a, best.b];
}

/** What one side says and nothing on the other side says, or may say in another way. */
function alone(
	pair: BeadPair,
	sense: Sense,
	covers: readonly Sense[],
	told: Pick<Discrepancy, "kind" | "severity"> & { readonly told: string },
): Discrepancy[] {
	const one = (mine: Found, other: Found) =>
		has(other, sense, ...covers) || (sense === "polarity/not" && has(mine, "polarity/un"))
			? undefined
			: mine.senses.find((s) => s.sense === sense);
	const [l, r] = [one(pair.left.here, pair.right.here), one(pair.right.here, pair.left.here)];
	const found = l ?? r;
	if (found === undefined) return [];
	return [
		{
			kind: told.kind,
			severity: told.severity,
			alignment: pair.index,
			left: l === undefined ? null : bare(l),
			right: l === undefined ? bare(found) : null,
			explanation: `${told.told}: ${found.version} has “${found.quote}”, the other version nothing like it.`,
		},
	];
}

/**
 * Compares the small words that commit a sentence to something: denial, before and after, may and will, who speaks.
 * Words that may say either are silent, and so is a sentence that holds both poles.
 * @example compareSenses(pairs) // «بعد الاجتماع» against "before the meeting": a contradiction
 */
export function compareSenses(pairs: readonly BeadPair[]): Discrepancy[] {
	return pairs.flatMap((pair): Discrepancy[] => {
		if (pair.bead.score < SURE) return [];
		return [
			...AXES.flatMap((axis) => opposed(pair, axis)),
			...alone(pair, "speech/deny", ["polarity/not", "polarity/un"], {
				kind: "attribution",
				severity: "contradiction",
				told: "Said by one, denied by the other",
			}),
			...alone(pair, "polarity/not", ["polarity/un", "speech/deny"], {
				kind: "negation",
				severity: "contradiction",
				told: "Denied on one side only",
			}),
			...alone(pair, "hedge/said", ["hedge/soft"], {
				kind: "hedge",
				severity: "loss",
				told: "A hedge on one side only",
			}),
			...sources(pair),
		];
	});
}

/** Does somebody with a name speak here? Then an office on the other side may well be theirs. */
function namesSpeaker(found: Found): boolean {
	return found.attributions.some(
		({ source }) =>
			source !== null && found.actors.some((a) => a.named && a.start < source.end && source.start < a.end),
	);
}

/** Sources of another office or trade: each told where its side says who speaks, and nowhere on the other side. */
function sources(pair: BeadPair): Discrepancy[] {
	if (namesSpeaker(pair.left.here) || namesSpeaker(pair.right.here)) return [];
	const roles = (mine: Found, other: Found) => {
		const inSource = (s: SenseMention) =>
			mine.attributions.some((a) => a.source !== null && a.source.start <= s.start && s.end <= a.source.end);
		const own = mine.senses.filter((s) => s.sense.startsWith("source/") && inSource(s));
		return own.filter((s) => !own.some((o) => o.start === s.start && has(other, o.sense)));
	};
	const [a, b] = [roles(pair.left.here, pair.right.here)[0], roles(pair.right.here, pair.left.here)[0]];
	return a === undefined || b === undefined
		? []
		: [
				{
					kind: "attribution",
					severity: "contradiction",
					alignment: pair.index,
					left: bare(a),
					right: bare(b),
					explanation: `Different sources: ${bothSay(a, "", b, "")}.`,
				},
			];
}
