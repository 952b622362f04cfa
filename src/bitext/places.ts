import { mayBeAlike, nameSimilarity, skeleton } from "../matching/index.js";
import { DIRECTION_NAMES, type Direction, type Discrepancy, type PlaceReference } from "../model/index.js";
import { scan } from "../text/index.js";
import { leftovers, onlyRivals } from "./leftovers.js";
import { alone, type BeadPair, bare, bothSay, type Window } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;
/** Names less alike than this are two names … */
const ALIKE = 0.7;
/** … and so much alike that a word of the text may well be the name. */
const WORD_ALIKE = 0.8;

/** A place and what it lies in, or two readings of one name. */
function related(a: PlaceReference, b: PlaceReference): boolean {
	return around(a, b) || alike(a, b);
}

const same = (a: PlaceReference, b: PlaceReference) => a.id !== null && a.id === b.id;
/** Is one of them what the other lies in? */
const around = (a: PlaceReference, b: PlaceReference) =>
	(a.within !== null && a.within === b.id) || (b.within !== null && b.within === a.id);

/** One place, or two readings or spellings of one name. */
function alike(a: PlaceReference, b: PlaceReference): boolean {
	if (same(a, b)) return true;
	if (a.alternatives.some((x) => x.id === b.id) || b.alternatives.some((x) => x.id === a.id)) return true;
	return (
		nameSimilarity(a.quote, b.quote) >= ALIKE ||
		nameSimilarity(a.name, b.quote) >= ALIKE ||
		nameSimilarity(a.quote, b.name) >= ALIKE
	);
}

const LEVELS: Readonly<Record<string, string>> = {
	country: "country",
	city: "town",
	town: "town",
	village: "town",
	base: "town",
	admin1: "admin",
	admin2: "admin",
	region: "admin",
};
/** A province that another place shares its name with may stand for the town. */
function levels(p: PlaceReference): readonly string[] {
	const level = LEVELS[p.kind];
	if (level === undefined) return [];
	return level === "admin" && p.alternatives.length > 0 ? [level, "town"] : [level];
}

/**
 * Two countries, or two towns or provinces of one country: further apart, one of them is more likely a word misread,
 * unless both were read as names of places as well.
 */
function rivals(pair: BeadPair): (a: PlaceReference, b: PlaceReference) => boolean {
	const located = new Set(
		[...pair.left.here.names, ...pair.right.here.names]
			.filter((n) => n.type === "LOC")
			.map((n) => `${n.version} ${n.start} ${n.end}`),
	);
	const sure = (p: PlaceReference) => located.has(`${p.version} ${p.start} ${p.end}`);
	return (a, b) => {
		const [mine, other] = [levels(a), levels(b)];
		if (mine.length === 0 || other.length === 0) return false;
		if (mine.some((l) => other.includes(l) && (l === "country" || a.country === b.country))) return true;
		return sure(a) && sure(b) && alone(pair) && !neighbours(a, b, pair.right) && !neighbours(b, a, pair.left);
	};
}

/** Does the side of a rival name another place of this one's country? Then the two say it at different depths. */
const neighbours = (p: PlaceReference, rival: PlaceReference, side: Window) =>
	side.here.places.some((o) => o.id !== rival.id && o.country === p.country && p.country !== null);

/** Does a stretch name the place in any way: as a place, as an actor of its country, or by an unread word? */
function named(
	side: Window,
	p: PlaceReference,
	taken: ReadonlySet<PlaceReference>,
	sure: boolean,
	mine: Window,
): boolean {
	const country = p.kind === "country" ? p.country : null;
	// What a place lies in may stand for it, unless both sides name that as well.
	const stands = (o: PlaceReference) => around(p, o) && !mine.here.places.some((m) => same(m, o));
	const meant = (o: PlaceReference) => alike(p, o) || stands(o) || (country !== null && o.country === country);
	if (side.here.places.some(meant) || (!sure && side.near.places.some((o) => !taken.has(o) && meant(o)))) return true;
	if (
		side.here.actors.some(
			(a) =>
				(country !== null && a.actor?.startsWith(`${country.toLowerCase()}-`)) ||
				nameSimilarity(a.name, p.name) >= ALIKE,
		)
	)
		return true;
	const stem = skeleton(p.name);
	return side.here.sentences.some((s) =>
		scan(s.quote).some((t) => {
			if (t.kind !== "word") return false;
			const bone = skeleton(t.raw);
			if (bone === stem || (stem.length > 2 && bone.includes(stem))) return true;
			return (
				mayBeAlike(bone, stem) &&
				(nameSimilarity(t.raw, p.name) >= WORD_ALIKE || nameSimilarity(t.raw, p.quote) >= WORD_ALIKE)
			);
		}),
	);
}

/** North against north-east is a coarser word for it, north against south excludes it. */
const excludes = (a: Direction, b: Direction) => a !== b && !(a.includes(b) || b.includes(a));

/**
 * Compares the places of all beads: other ids, and other directions of the same place. A place that the other side names
 * in any way, or that a word beside it may name, is silent.
 * @example comparePlaces(pairs) // «جنوب شرق حماة» against "north-west of Hama": a contradiction
 */
export function comparePlaces(pairs: readonly BeadPair[]): Discrepancy[] {
	const sameDirection = (a: PlaceReference, b: PlaceReference) => same(a, b) && a.direction === b.direction;
	const beads = pairs.map((pair) => ({
		pair,
		...leftovers(pair.left.here.places, pair.right.here.places, [sameDirection, same, related]),
	}));
	const taken = new Set(beads.flatMap((b) => b.pairs.flat()));
	return beads.flatMap(({ pair, pairs: links, left, right }): Discrepancy[] => {
		const out = links.flatMap(([a, b]) => directions(pair, a, b));
		if (pair.bead.score < SURE) return out;
		const known = (places: readonly PlaceReference[], mine: Window, other: Window) =>
			distinct(places.filter((p) => p.id !== null && !named(other, p, taken, alone(pair), mine)));
		const [lost, other] = [known(left, pair.left, pair.right), known(right, pair.right, pair.left)];
		for (const [a, b] of onlyRivals(lost, other, rivals(pair)))
			out.push({
				kind: "place",
				severity: "contradiction",
				alignment: pair.index,
				left: bare(a),
				right: bare(b),
				explanation: `Different places: ${bothSay(a, a.name, b, b.name)}.`,
			});
		return out;
	});
}

/** The first mention of each place. */
function distinct(places: readonly PlaceReference[]): PlaceReference[] {
	return places.filter((p, i) => places.findIndex((o) => o.id === p.id) === i);
}

function directions(pair: BeadPair, a: PlaceReference, b: PlaceReference): Discrepancy[] {
	if (a.direction === null || b.direction === null || a.direction === b.direction || !same(a, b)) return [];
	const loud = excludes(a.direction, b.direction) && pair.bead.score >= SURE;
	const [x, y] = [a.area ?? a, b.area ?? b];
	return [
		{
			kind: "direction",
			severity: loud ? "contradiction" : "shift",
			alignment: pair.index,
			left: bare(x),
			right: bare(y),
			explanation: `${loud ? "Different directions" : "One direction is less precise"}: ${bothSay(x, DIRECTION_NAMES[a.direction], y, DIRECTION_NAMES[b.direction])}.`,
		},
	];
}
