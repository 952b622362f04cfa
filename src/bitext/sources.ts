import type { ActorReference, Discrepancy, Range } from "../model/index.js";
import { type BeadPair, bare, bothSay, type Found, has, type Window } from "./window.js";

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
			// "No group claimed it": nobody speaks.
			const nobody = f.senses.some(
				(s) => s.sense.startsWith("polarity/not") && source.start <= s.start && s.end <= source.end,
			);
			return !nobody && roles.length > 0 && !has(other, ...roles.map((s) => s.sense));
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

/** Does a word stand where its side says who speaks? */
function inSource(found: Found, word: Range): boolean {
	return found.attributions.some(
		({ source }) => source !== null && source.start <= word.start && word.end <= source.end,
	);
}

/** The known people, offices, organisations and media in the sources of a side, that the other side names nowhere. */
function speakers(mine: Found, other: Window): ActorReference[] {
	return mine.actors.filter(
		(a) =>
			a.actor !== null &&
			a.named &&
			inSource(mine, a) &&
			!other.near.actors.some(
				(o) =>
					o.actor === a.actor ||
					o.alternatives.some((x) => x.actor === a.actor) ||
					a.alternatives.some((x) => x.actor === o.actor && x.actor !== null),
			),
	);
}

/** People hold offices and speak for what they lead: they are compared with people, bodies with bodies. */
const person = (a: ActorReference) => a.kind === "person";

/** The one speaker of a side that hands words over once; undefined where it is not known who that is. */
function loneSpeaker(found: Found): ActorReference | undefined {
	const told = found.attributions.filter((x) => x.source !== null);
	if (told.length !== 1) return undefined;
	return found.actors.find((a) => a.actor !== null && a.named && inSource(found, a));
}

/** Does each side speak of the other's speaker as well, so that the two have changed places? */
function turned(a: ActorReference, left: Found, b: ActorReference, right: Found): boolean {
	const names = (f: Found, x: ActorReference) => f.actors.some((o) => o.actor === x.actor && !inSource(f, o));
	return a.actor !== b.actor && names(left, b) && names(right, a);
}

/**
 * The same words given to somebody else: one known speaker on each side, neither of whom the other side names, or each
 * of whom the other side only speaks of.
 * @example speaker(pair) // «بحسب اليونيسف» against "according to the Red Cross": a contradiction
 */
export function speaker(pair: BeadPair): Discrepancy[] {
	const { left, right } = pair;
	const [as, bs] = [speakers(left.here, right), speakers(right.here, left)];
	const lone = [loneSpeaker(left.here), loneSpeaker(right.here)] as const;
	const [a, b] = as.length > 0 && bs.length > 0 ? [as[0], bs[0]] : lone;
	if (a === undefined || b === undefined || person(a) !== person(b)) return [];
	if ([...as, ...bs].some((x) => x.actor !== a.actor && x.actor !== b.actor)) return [];
	if ((as.length === 0 || bs.length === 0) && !turned(a, left.here, b, right.here)) return [];
	return [
		{
			kind: "attribution",
			severity: "contradiction",
			alignment: pair.index,
			left: bare(a),
			right: bare(b),
			explanation: `Given to another speaker: ${bothSay(a, a.name, b, b.name)}.`,
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
		const own = mine.senses.filter((s) => s.sense.startsWith("source/") && inSource(mine, s));
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
