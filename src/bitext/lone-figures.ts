import type { Discrepancy, Quantity } from "../model/index.js";
import { alone, type BeadPair, bare, type Window } from "./window.js";

/** Numbers up to this one hide in nouns, duals and pronouns of either language. */
const HIDING = 2;

/** A figure that counts something: no rank ("36th"), no age and no share, which either language has other words for. */
function counts(q: Quantity): boolean {
	const figure = /^\p{Nd}+$/u.test(q.quote) && q.qualifier === "exact" && q.min !== null && q.min > HIDING;
	return figure && q.of !== null && q.of.start > q.end && q.kind !== "duration" && q.kind !== "percent";
}

/** Does a side tell no number, in whatever words, and what stands beside it not this one? */
function lacks({ here, near }: Window, n: number): boolean {
	if (here.digits.length > 0 || here.quantities.length > 0 || here.senses.some((s) => s.sense.startsWith("rank/")))
		return false;
	if (here.times.some((t) => t.type === "DURATION" || t.type === "SET")) return false;
	return !near.digits.some((d) => d.value === n) && !near.quantities.some((q) => q.min === n || q.max === n);
}

/**
 * A figure that one version leaves out: it counts something on one side of a sure pair of sentences, and the other side
 * tells no number at all.
 * @example loneFigures(pair) // «هؤلاء الصيادون» against "these 14 fishermen": a loss
 */
export function loneFigures(pair: BeadPair): Discrepancy[] {
	if (!alone(pair)) return [];
	const one = (mine: Window, other: Window) => mine.here.quantities.find((q) => counts(q) && lacks(other, q.min!));
	const [l, r] = [one(pair.left, pair.right), one(pair.right, pair.left)];
	const found = l ?? r;
	if (found === undefined) return [];
	return [
		{
			kind: "number",
			severity: "loss",
			alignment: pair.index,
			left: l === undefined ? null : bare(l),
			right: l === undefined ? bare(found) : null,
			explanation: `A figure on one side only: ${found.version} has “${found.quote}”, the other version no number.`,
		},
	];
}
