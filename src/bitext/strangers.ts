import type { Discrepancy, Span } from "../model/index.js";
import { answeredBy, type Bones, bonesOnce, largeBones, likeness, type NameWord, nameWords } from "./name-words.js";
import type { BitextSide } from "./side.js";
import { alone, type BeadPair, bothSay, type Window } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;
/** Two words more alike than this may write one name after all. */
const OTHER = 0.45;
/** A word this much like another writes the same given name. */
const SAME = 0.8;

/** One side of a bead: its words, and those of them that may be names and that the other side does not answer. */
interface Names {
	readonly side: BitextSide;
	readonly words: readonly NameWord[];
	readonly open: ReadonlySet<NameWord>;
}

/** Both sides of a bead, as far as names go. */
function namesOf(left: BitextSide, right: BitextSide, pair: BeadPair, large: Large, bones: Bones): [Names, Names] {
	const words = (side: BitextSide, { here }: Window, sentences: readonly number[], other: ReadonlySet<string>) =>
		nameWords(side, here, sentences, other, bones);
	const { left: l, right: r } = pair.bead;
	const [a, b] = [words(left, pair.left, l.sentences, large.right), words(right, pair.right, r.sentences, large.left)];
	/** What may answer a word: where the bead is not sure, also what stands beside it. */
	const around = (side: BitextSide, window: Window, sentences: readonly number[], mine: readonly NameWord[]) => {
		if (alone(pair)) return mine;
		const beside = [sentences[0]! - 1, sentences.at(-1)! + 1].filter((i) => side.sentences[i] !== undefined);
		return [...mine, ...nameWords(side, window.near, beside, new Set(), bones)];
	};
	const [as, bs] = [around(left, pair.left, l.sentences, a), around(right, pair.right, r.sentences, b)];
	const inRight = answeredBy(left, pair.left.here, pair.right, bs, bones);
	const inLeft = answeredBy(right, pair.right.here, pair.left, as, bones);
	const open = new Set(a.filter((w) => w.named && !inRight(w)));
	// Without an open name here, those of the other side are not asked for.
	const others = new Set(open.size === 0 ? [] : b.filter((w) => w.named && !inLeft(w)));
	return [
		{ side: left, words: a, open },
		{ side: right, words: b, open: others },
	];
}

/** The skeletons of what each version writes large. */
interface Large {
	readonly left: ReadonlySet<string>;
	readonly right: ReadonlySet<string>;
}

/** Names without an answer, of two words in a row and more, or of one that was read as a name. */
function runs({ words, open }: Names): NameWord[][] {
	const out: NameWord[][] = [];
	for (const [i, w] of words.entries()) {
		if (!open.has(w)) continue;
		const last = out.at(-1);
		if (w.joined && last?.at(-1) === words[i - 1]) last!.push(w);
		else out.push([w]);
	}
	return out.filter((run) => run.length > 1 || run[0]!.name !== undefined);
}

const isPerson = (w: NameWord) => w.name?.type === "PER";

/** One name without an answer on each side, at least one of them surely somebody's, and quite unlike. */
function whole(left: Names, right: Names, bones: Bones): [NameWord[], NameWord[]] | undefined {
	const [as, bs] = [runs(left), runs(right)];
	const [a, b] = [as[0], bs[0]];
	if (a === undefined || b === undefined || as.length > 1 || bs.length > 1) return undefined;
	const person = (run: readonly NameWord[]) => run.length > 1 && run.every(isPerson);
	const two = a.length > 1 && b.length > 1 && (a.some(isPerson) || b.some(isPerson));
	if (!two && !person(a) && !person(b)) return undefined;
	return a.every((x) => b.every((y) => likeness(x.quote, y.quote, bones) < OTHER)) ? [a, b] : undefined;
}

/** A given name that both sides have, with a family name behind it that neither has an answer for, and quite unlike. */
function family(left: Names, right: Names, bones: Bones): [NameWord[], NameWord[]] | undefined {
	for (const [i, y] of right.words.entries()) {
		const given = right.words[i - 1];
		if (given === undefined || !right.open.has(y) || !y.joined || right.open.has(given) || !given.named) continue;
		const same = left.words.flatMap((w, k) => (likeness(w.quote, given.quote, bones) >= SAME ? [k] : []));
		const x = left.words[same[0]! + 1];
		if (same.length !== 1 || x === undefined || !left.open.has(x) || !x.joined) continue;
		if (!isPerson(x) && !isPerson(y)) continue;
		if (likeness(x.quote, y.quote, bones) < OTHER)
			return [
				[left.words[same[0]!]!, x],
				[given, y],
			];
	}
	return undefined;
}

/** All the words of a name as one span. */
function spanOf({ side }: Names, words: readonly NameWord[]): Span {
	const [start, end] = [words[0]!.start, words.at(-1)!.end];
	return { version: side.version, start, end, quote: side.text.slice(start, end) };
}

/**
 * Somebody else's name: each side of a bead has one that is nowhere on the other side, whether or not both were read as
 * people, or the same given name with another family name. In a script without capitals a word may be a name where the
 * lexicon does not know it and the other version writes it large somewhere.
 * @example strangers(ar, en, pairs) // «ناصر» … «مراد الحلبي» against "Mourad Shahin": a contradiction
 */
export function strangers(left: BitextSide, right: BitextSide, pairs: readonly BeadPair[]): Discrepancy[] {
	const bones = bonesOnce();
	let large: Large | undefined;
	return pairs.flatMap((pair): Discrepancy[] => {
		const people = [...pair.left.here.names, ...pair.right.here.names].some((n) => n.type === "PER");
		if (pair.bead.score < SURE || !people) return [];
		large ??= { left: largeBones(left, bones), right: largeBones(right, bones) };
		const [l, r] = namesOf(left, right, pair, large, bones);
		if (l.open.size === 0 || r.open.size === 0) return [];
		const found = family(l, r, bones) ?? whole(l, r, bones);
		if (found === undefined) return [];
		const [a, b] = [spanOf(l, found[0]), spanOf(r, found[1])];
		return [
			{
				kind: "name",
				severity: "contradiction",
				alignment: pair.index,
				left: a,
				right: b,
				explanation: `Different names: ${bothSay(a, "", b, "")}.`,
			},
		];
	});
}
