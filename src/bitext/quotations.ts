import type { Discrepancy, Span } from "../model/index.js";
import { isCapital, scan } from "../text/index.js";
import { type BeadPair, bare, type Found, type Window } from "./window.js";

/** A bead less sure than this is not read for its quotations. */
const SURE = 0.5;
/** Fewer words in quotation marks are a name, a title or a word held at arm's length. */
const LEAST_WORDS = 5;

/** Marks that open a quotation, each with those that close it: writers mix straight marks and bent ones. */
const BENT = '"“”„‟';
const CLOSING: ReadonlyMap<string, string> = new Map([["«", "»"], ...[...BENT].map((m) => [m, BENT] as const)]);
/** Any mark of a quotation, also single ones at the edge of a word, and a colon, which hands words over by itself. */
const ANY = /[«»"“”„‟]|(?<![\p{L}\p{N}])['‘‚](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?؟،])['’](?![\p{L}\p{N}])|:(?=\s)/u;

/**
 * The stretches between quotation marks of a sentence; one that is not closed runs to the end, as it goes on in the next.
 * @example quotedIn("He said: “We are leaving.”") // [{ start: 10, end: 25 }]
 */
export function quotedIn(sentence: string): { start: number; end: number }[] {
	const out: { start: number; end: number }[] = [];
	for (let i = 0; i < sentence.length; i++) {
		const closing = CLOSING.get(sentence[i]!);
		if (closing === undefined) continue;
		let end = i + 1;
		while (end < sentence.length && !closing.includes(sentence[end]!)) end++;
		out.push({ start: i + 1, end });
		i = end;
	}
	return out;
}

/** The direct speech of a side: quotations long enough, in a sentence that hands words over. Titles are no speech. */
function speeches(mine: Found): Span[] {
	return mine.sentences.flatMap((s) => {
		const told = mine.attributions.some((a) => s.start <= a.cue.start && a.cue.end <= s.end);
		if (!told) return [];
		return quotedIn(s.quote).flatMap(({ start, end }): Span[] => {
			const quote = s.quote.slice(start, end);
			const words = scan(quote).filter((t) => t.kind === "word");
			const title = words.length > 0 && words.filter((t) => isCapital(t.raw)).length * 2 > words.length;
			if (words.length < LEAST_WORDS || title) return [];
			return [{ version: s.version, start: s.start + start, end: s.start + end, quote }];
		});
	});
}

/** Does a side, or what stands beside it, hold any mark of a quotation? Then where it opens is the translator's choice. */
const quotes = (side: Window) => side.near.sentences.some((s) => ANY.test(s.quote));

/**
 * Direct speech of one version that stands without quotation marks in the other: its words were made a paraphrase there,
 * or the paraphrase was made somebody's own words. A shift; where the words are missing as well, the loss is told too.
 * @example quotations(pair) // «قال: "لن نغادر بيوتنا أبدا هذا العام"» against "He said they would not leave": a shift
 */
export function quotations(pair: BeadPair): Discrepancy[] {
	if (pair.bead.score < SURE) return [];
	const one = (mine: Window, other: Window) => (quotes(other) ? undefined : speeches(mine.here)[0]);
	const [l, r] = [one(pair.left, pair.right), one(pair.right, pair.left)];
	const found = l ?? r;
	if (found === undefined) return [];
	return [
		{
			kind: "quotation",
			severity: "shift",
			alignment: pair.index,
			left: l === undefined ? null : bare(l),
			right: l === undefined ? bare(found) : null,
			explanation: `Direct speech on one side only: ${found.version} quotes “${found.quote}”, the other version has no quotation there.`,
		},
	];
}
