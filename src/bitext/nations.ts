import type { Discrepancy, SenseMention } from "../model/index.js";
import { alone, type BeadPair, bare, bothSay, type Found, type Window } from "./window.js";

const NATION = "nation/";
const codeOf = (s: SenseMention) => s.sense.slice(NATION.length);

/** The first word for each nationality of a side. */
function nationsOf(found: Found): SenseMention[] {
	const all = found.senses.filter((s) => s.sense.startsWith(NATION));
	return all.filter((s, i) => all.findIndex((o) => o.sense === s.sense) === i);
}

/** Does a side, or what stands beside it, speak of a country: its people, a place or an actor of it? */
function speaksOf({ near }: Window, code: string): boolean {
	return (
		near.senses.some((s) => s.sense === NATION + code) ||
		near.places.some((p) => p.country === code) ||
		near.actors.some((a) => a.actor?.startsWith(`${code.toLowerCase()}-`))
	);
}

/**
 * One nationality for another: each side has one that the other does not speak of, in or beside its sentence.
 * @example nations(pair) // «الراكب الألماني» against "the American passenger": a contradiction
 */
export function nations(pair: BeadPair): Discrepancy[] {
	if (!alone(pair)) return [];
	const lost = (mine: Window, other: Window) => nationsOf(mine.here).filter((s) => !speaksOf(other, codeOf(s)));
	const [as, bs] = [lost(pair.left, pair.right), lost(pair.right, pair.left)];
	const [a, b] = [as[0], bs[0]];
	if (a === undefined || b === undefined || as.length > 1 || bs.length > 1) return [];
	return [
		{
			kind: "name",
			severity: "contradiction",
			alignment: pair.index,
			left: bare(a),
			right: bare(b),
			explanation: `Different nationalities: ${bothSay(a, "", b, "")}.`,
		},
	];
}
