import type { Discrepancy, Reading, Span } from "../../model/index.js";
import { bySeverity, isLoud } from "../brief/differences.js";
import { differenceIds } from "./difference-id.js";

/** A difference that somebody answers for: it stays, and is not raised again. */
export interface Acceptance {
	/** The id of the difference. */
	readonly id: string;
	readonly reason: string;
	readonly by: string;
	/** The day, ISO. */
	readonly on: string;
	/** What was accepted, for people who read the file. */
	readonly kind: string;
	readonly left: string | null;
	readonly right: string | null;
}

/** A discrepancy with its id, and who accepts it and why. */
export interface Difference extends Discrepancy {
	readonly id: string;
	readonly accepted: Acceptance | null;
}

/** Two versions laid side by side, as every format of `rawi compare` shows it. */
export interface Comparison {
	readonly reading: Reading;
	/** What the two are called. */
	readonly title: string;
	/** The gravest first; those accepted left out. */
	readonly open: readonly Difference[];
	/** In the same order. */
	readonly accepted: readonly Difference[];
	/** Acceptances of differences that are not there any more. */
	readonly unused: readonly Acceptance[];
}

/**
 * A reading of two versions as a comparison.
 * @param acceptances in the order they were given; of several for one difference the last stands
 * @example comparisonOf(reading, "a.txt / b.txt").open[0].severity // "contradiction"
 */
export function comparisonOf(reading: Reading, title: string, acceptances: readonly Acceptance[] = []): Comparison {
	const idOf = differenceIds(reading);
	const byId = new Map(acceptances.map((a) => [a.id, a]));
	const all = bySeverity(reading).map((d): Difference => {
		const id = idOf(d);
		return { ...d, id, accepted: byId.get(id) ?? null };
	});
	const there = new Set(all.map((d) => d.id));
	return {
		reading,
		title,
		open: all.filter((d) => d.accepted === null),
		accepted: all.filter((d) => d.accepted !== null),
		unused: [...byId.values()].filter((a) => !there.has(a.id)),
	};
}

/** Is there a loud difference that nobody has accepted? */
export function raisesAlarm(comparison: Comparison): boolean {
	return comparison.open.some(isLoud);
}

/** The acceptance of a difference, as it is written into a file. @example acceptanceOf(d, "agency style", "lm", "2026-02-23") */
export function acceptanceOf(d: Difference, reason: string, by: string, on: string): Acceptance {
	const quote = (s: Span | null) => s?.quote ?? null;
	return { id: d.id, kind: d.kind, left: quote(d.left), right: quote(d.right), reason, by, on };
}
