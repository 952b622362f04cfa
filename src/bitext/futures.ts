import { mayBeAlike, nameSimilarity, skeleton } from "../matching/index.js";
import type { SenseMention } from "../model/index.js";
import { isCapital, scan } from "../text/index.js";
import type { BeadPair, Found, Window } from "./window.js";

/** Words this much alike write one name. */
const ALIKE = 0.8;

/** What is written onto a name behind an apostrophe. */
const ENDING = /['’]\p{L}*$/u;

/** A word as it stands, and without the letter that may be written onto it. */
const readings = (quote: string) => [quote, quote.slice(1)];

/** The words of a side that are written large: names, in a script that has capitals. */
function large(found: Found): string[] {
	return found.sentences.flatMap((s) =>
		scan(s.quote).flatMap((t) => (t.kind === "word" && isCapital(t.raw) ? [t.raw.replace(ENDING, "")] : [])),
	);
}

/** The side without the futures that are a name of the other side: in a script without capitals «سيمز» is "Sims". */
function withoutNames(mine: Window, other: Found): Window {
	const isFuture = (s: SenseMention) => s.sense === "mode/will";
	const futures = mine.here.senses.filter(isFuture);
	if (futures.length === 0) return mine;
	const names = large(other).map((raw) => ({ raw, bone: skeleton(raw) }));
	const isName = (s: SenseMention) =>
		names.some((n) =>
			readings(s.quote).some((q) => mayBeAlike(n.bone, skeleton(q)) && nameSimilarity(n.raw, q) >= ALIKE),
		);
	const taken = new Set(futures.filter(isName));
	if (taken.size === 0) return mine;
	return { ...mine, here: { ...mine.here, senses: mine.here.senses.filter((s) => !taken.has(s)) } };
}

/**
 * A bead without the words that only look like futures: a name of the other side is written with the same letters.
 * @example withRealFutures(pair) // «سيمز» beside "Sims" is no future; «سيصل» beside "will arrive" is one
 */
export function withRealFutures(pair: BeadPair): BeadPair {
	return {
		...pair,
		left: withoutNames(pair.left, pair.right.here),
		right: withoutNames(pair.right, pair.left.here),
	};
}
