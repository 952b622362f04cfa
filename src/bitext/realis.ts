import type { Discrepancy, Sense } from "../model/index.js";
import { type BeadPair, bare, bothSay, type Found, has, placeOf } from "./window.js";

/** Words of what is still to come or meant to be done. */
const TO_COME: readonly Sense[] = ["mode/will", "mode/plan"];

/** Two words this much further into their sentences than each other are not about the same thing. */
const APART = 0.2;

/**
 * What one side says is to come or meant to be done, where the other says that it is done and nothing of the future.
 * @example done(pair) // «ستغلق» against "had closed": a contradiction of status
 */
export function done(pair: BeadPair): Discrepancy[] {
	const one = (mine: Found, other: Found) => {
		if (has(other, ...TO_COME, "mode/may") || has(mine, "mode/done")) return undefined;
		const [a, b] = [
			mine.senses.find((s) => TO_COME.includes(s.sense)),
			other.senses.find((s) => s.sense === "mode/done"),
		];
		return a === undefined || b === undefined || Math.abs(placeOf(a, mine) - placeOf(b, other)) > APART
			? undefined
			: ([a, b] as const);
	};
	const [l, r] = [pair.left.here, pair.right.here];
	const fromRight = one(r, l);
	const [a, b] = one(l, r) ?? (fromRight === undefined ? [] : [fromRight[1], fromRight[0]]);
	if (a === undefined || b === undefined) return [];
	return [
		{
			kind: "status",
			severity: "contradiction",
			alignment: pair.index,
			left: bare(a),
			right: bare(b),
			explanation: `Still to come against done: ${bothSay(a, a.sense === "mode/done" ? "done" : "to come", b, b.sense === "mode/done" ? "done" : "to come")}.`,
		},
	];
}
