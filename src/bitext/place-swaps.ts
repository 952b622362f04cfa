import type { Discrepancy, PlaceReference, Range } from "../model/index.js";
import { type Anchor, anchorsOf } from "./anchors.js";
import type { BitextSide } from "./side.js";
import { type BeadPair, bare, bothSay, type Found } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;

/** The places that a side names once and that do not act themselves, in the order of the text. */
function places(found: Found): PlaceReference[] {
	const acts = (p: Range) => found.actors.some((a) => a.start < p.end && p.start < a.end);
	return found.places.filter(
		(p) => p.id !== null && !p.metonym && !acts(p) && !found.places.some((o) => o !== p && o.id === p.id),
	);
}

/**
 * Two places that have changed places while the words around them stay: a word before the first and one between the two
 * stand there on either side. Where a translator turns clauses round, their words go with them.
 * @example placeSwaps(left, right, pair) // «ستة من حمص وسابع من درعا» against "six from Daraa, and a seventh from Homs"
 */
export function placeSwaps(left: BitextSide, right: BitextSide, pair: BeadPair): Discrepancy[] {
	if (pair.bead.score < SURE) return [];
	const there = places(pair.right.here);
	const shared = places(pair.left.here).flatMap((l) => {
		const r = there.find((p) => p.id === l.id);
		return r === undefined ? [] : [{ l, r }];
	});
	let anchors: Anchor[] | undefined;
	for (let i = 1; i < shared.length; i++) {
		const [one, two] = [shared[i - 1]!, shared[i]!];
		if (one.r.start < two.r.start) continue;
		anchors ??= anchorsOf(left, right, pair);
		const before = anchors.some((a) => a.left < one.l.start && a.right < two.r.start);
		const between = anchors.some(
			(a) => one.l.end <= a.left && a.left < two.l.start && two.r.end <= a.right && a.right < one.r.start,
		);
		if (!before || !between) continue;
		return [
			{
				kind: "swap",
				severity: "contradiction",
				alignment: pair.index,
				left: bare(one.l),
				right: bare(two.r),
				explanation: `Two places stand in the other order, “${one.l.quote}” and “${two.l.quote}”: ${bothSay(one.l, "first", two.r, "first")}.`,
			},
		];
	}
	return [];
}
