import type { Discrepancy, Sense, SenseMention } from "../model/index.js";
import { AXES, type Axis } from "./axes.js";
import { withRealFutures } from "./futures.js";
import { nations } from "./nations.js";
import { done } from "./realis.js";
import { sources, speaker, unsourced } from "./sources.js";
import { type BeadPair, bare, bothSay, certain, type Found, has, mentions, placeOf } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;

/** Two words no further into their sides than this from each other may stand for one another. */
const BESIDE = 0.1;
/** A word further into its side than this from another is about something else: it does not answer it. */
const ANSWERS = 0.35;

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
	for (const [p, one] of mine)
		for (const [q, other] of theirs) {
			if (p === q || !axis.excludes(p, q)) continue;
			const [a, b, gap] = nearest(one.words, l, other.words, r);
			if (!(one.more && other.more) && gap > BESIDE) continue;
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

/** Words of one pole that are not answered: they are more than the answers, or what answers stands elsewhere. */
interface Surplus {
	readonly words: readonly SenseMention[];
	readonly more: boolean;
}

/** By pole: the words of one side that say it and no contrary one, and that the other side does not answer. */
function surplus(mine: Found, other: Found, axis: Axis): Map<Sense, Surplus> {
	const out = new Map<Sense, Surplus>();
	for (const pole of axis.poles) {
		const contrary = axis.poles.filter((p) => p !== pole && axis.excludes(p, pole));
		const sure = only(mine, pole, contrary);
		const more = sure.length > mentions(other, pole);
		const words = more ? sure : unanswered(mine, sure, pole, other);
		if (words.length > 0) out.set(pole, { words, more });
	}
	return out;
}

/**
 * The words that say a pole and that no word of the other side answers: each word there that may mean the pole answers
 * the one that stands nearest, whether that says it or only may.
 */
function unanswered(mine: Found, sure: readonly SenseMention[], pole: Sense, other: Found): SenseMention[] {
	const open = mine.senses.filter((s) => certain(s.sense) === pole);
	for (const a of other.senses.filter((s) => certain(s.sense) === pole)) {
		if (open.length === 0) break;
		const gap = (s: SenseMention) => Math.abs(placeOf(s, mine) - placeOf(a, other));
		const nearest = open.reduce((x, y) => (gap(y) < gap(x) ? y : x));
		if (gap(nearest) <= ANSWERS) open.splice(open.indexOf(nearest), 1);
	}
	return sure.filter((s) => open.some((o) => o.start === s.start));
}

/** The two words that stand at about the same place of their sides. */
function nearest(
	as: readonly SenseMention[],
	left: Found,
	bs: readonly SenseMention[],
	right: Found,
): [SenseMention, SenseMention, number] {
	const all = as.flatMap((a) => bs.map((b) => ({ a, b, gap: Math.abs(placeOf(a, left) - placeOf(b, right)) })));
	const best = all.reduce((x, y) => (y.gap < x.gap ? y : x));
	return [best.a, best.b, best.gap];
}

/** What one side says and nothing on the other side says, or may say in another way. */
function alone(
	pair: BeadPair,
	sense: Sense,
	covers: readonly Sense[],
	told: Pick<Discrepancy, "kind" | "severity"> & { readonly told: string },
): Discrepancy[] {
	const one = (mine: Found, other: Found) => {
		const words = mine.senses.filter((s) => s.sense === sense);
		const all = mentions(other, sense, ...covers);
		// A denial is answered by any other; a word of speech or doubt by its like, or where the doubts are as many.
		if (sense === "polarity/not") return all > 0 || has(mine, "polarity/un") ? undefined : words[0];
		return has(other, sense) || mentions(mine, sense, ...covers) <= all ? undefined : words[0];
	};
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
	return pairs.flatMap((found): Discrepancy[] => {
		if (found.bead.score < SURE) return [];
		const pair = withRealFutures(found);
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
			...alone(pair, "hedge/possible", ["hedge/soft", "hedge/said", "mode/may"], {
				kind: "modality",
				severity: "loss",
				told: "Possible on one side only",
			}),
			...nations(pair),
			...done(pair),
			...unsourced(pair),
			...speaker(pair),
			...sources(pair),
		];
	});
}
