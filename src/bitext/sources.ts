import type { Discrepancy, SenseMention } from "../model/index.js";
import { type BeadPair, bare, bothSay, type Found, has } from "./window.js";

/**
 * Who says so, on one side, where the other states it flatly: no source, no word of speech or doubt, no quotation.
 * @example unsourced(pair) // “according to the ministry” against a flat statement: a loss
 */
export function unsourced(pair: BeadPair): Discrepancy[] {
	const [l, r] = [pair.left.here, pair.right.here];
	const flat = (f: Found) =>
		f.attributions.length === 0 &&
		!has(f, "hedge/soft", "hedge/said", "speech/deny") &&
		!f.sentences.some((s) => /["“”«»„:]/u.test(s.quote));
	// A source that stands on the other side as well has only lost its verb.
	const told = (f: Found, other: Found) =>
		f.attributions.find(({ source, cue }) => {
			const saying = f.senses.some((s) => s.sense === "hedge/soft" && s.start < cue.end && cue.start < s.end);
			if (source === null || !saying) return false;
			const roles = f.senses.filter(
				(s) => s.sense.startsWith("source/") && source.start <= s.start && s.end <= source.end,
			);
			return roles.length > 0 && !has(other, ...roles.map((s) => s.sense));
		});
	const [a, b] = [flat(r) ? told(l, r) : undefined, flat(l) ? told(r, l) : undefined];
	const found = a ?? b;
	if (found === undefined || found.source === null) return [];
	return [
		{
			kind: "attribution",
			severity: "loss",
			alignment: pair.index,
			left: a === undefined ? null : bare(found.source),
			right: a === undefined ? bare(found.source) : null,
			explanation: `Told by a source on one side only: ${found.version} gives it to “${found.source.quote}” (“${found.cue.quote}”), the other version states it flatly.`,
		},
	];
}

/** Does somebody with a name speak here? Then an office on the other side may well be theirs. */
function namesSpeaker(found: Found): boolean {
	return found.attributions.some(
		({ source }) =>
			source !== null && found.actors.some((a) => a.named && a.start < source.end && source.start < a.end),
	);
}

/**
 * Sources of another office or trade: each told where its side says who speaks, and nowhere on the other side.
 * @example sources(pair) // «قالت الشرطة» against "doctors said": a contradiction
 */
export function sources(pair: BeadPair): Discrepancy[] {
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
