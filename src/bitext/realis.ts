import type { Discrepancy, Sense, SenseMention } from "../model/index.js";
import { type BeadPair, bare, bothSay, certain, type Found, has, placeOf } from "./window.js";

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
		if (has(mine, "mode/done")) return undefined;
		const [a, b] = [
			mine.senses.find((s) => TO_COME.includes(s.sense)),
			other.senses.find((s) => s.sense === "mode/done"),
		];
		if (a === undefined || b === undefined || Math.abs(placeOf(a, mine) - placeOf(b, other)) > APART) return undefined;
		// A word of the future may well be what the translator made of the first one: of a plan, if it stands beside it.
		const future = (s: SenseMention) => [...TO_COME, "mode/may"].includes(certain(s.sense));
		const close = (x: number, y: number) => Math.abs(x - y) <= APART;
		const beside = (s: SenseMention) => {
			const at = placeOf(s, other);
			return a.sense !== "mode/plan" || close(at, placeOf(a, mine)) || close(at, placeOf(b, other));
		};
		return other.senses.some((s) => future(s) && beside(s)) ? undefined : ([a, b] as const);
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
