import type { ActorReference, Alignment, ReadLists, Sense, SenseMention, Span } from "../model/index.js";
import { type DigitNumber, digitNumbers } from "./digits.js";
import { type BitextSide, bySentence } from "./side.js";

/** What was read in a stretch of sentences of one version. */
export interface Found extends ReadLists {
	readonly sentences: readonly Span[];
	/** All numbers in digits, read or not; offsets into the version's text. */
	readonly digits: readonly DigitNumber[];
	/** The actor that the roles of its events point to. */
	readonly actorsOf: (index: number) => ActorReference | undefined;
}

/** One side of a bead: what stands in it, and what stands in it or beside it, where a translator may have moved it. */
export interface Window {
	readonly here: Found;
	readonly near: Found;
}

/** A bead to compare. */
export interface BeadPair {
	readonly index: number;
	readonly bead: Alignment;
	readonly left: Window;
	readonly right: Window;
}

/** How many sentences before and after a bead still count as beside it. */
const BESIDE = 1;

/** Axes of words that commit to nothing inside a name: "May 2018", "First Street". East Jerusalem is not the west of it. */
const EMPTY_IN_NAMES = { names: ["rank", "order", "turn", "weekday", "month", "mode"], times: ["mode"] };

/** Keeps the senses that are no part of a name. */
function outsideNames(side: BitextSide): (s: SenseMention) => boolean {
	const named = new Set([...side.places, ...side.names].flatMap(offsets));
	const dated = new Set(side.times.flatMap(offsets));
	return (s) => {
		const axis = s.sense.slice(0, s.sense.indexOf("/"));
		const inName = EMPTY_IN_NAMES.names.includes(axis) && named.has(s.start);
		return !inName && !(EMPTY_IN_NAMES.times.includes(axis) && dated.has(s.start));
	};
}

/** Every offset of a span: spans of names and times are short. */
function offsets(s: Span): number[] {
	return Array.from({ length: s.end - s.start }, (_, i) => s.start + i);
}

function windows(side: BitextSide, beside = BESIDE): (indexes: readonly number[]) => Window {
	const times = bySentence(side.sentences, side.times);
	const quantities = bySentence(side.sentences, side.quantities);
	const places = bySentence(side.sentences, side.places);
	const actors = bySentence(side.sentences, side.actors);
	const names = bySentence(side.sentences, side.names);
	const events = bySentence(side.sentences, side.events);
	const senses = bySentence(side.sentences, side.senses.filter(outsideNames(side)));
	const said = bySentence(
		side.sentences,
		side.attributions.map((a) => ({ ...a.cue, attribution: a })),
	);
	const digits = side.sentences.map((s) =>
		digitNumbers(s.quote).map((n) => ({ value: n.value, start: n.start + s.start, end: n.end + s.start })),
	);
	const found = (from: number, to: number): Found => ({
		sentences: side.sentences.slice(from, to),
		times: times.slice(from, to).flat(),
		quantities: quantities.slice(from, to).flat(),
		places: places.slice(from, to).flat(),
		actors: actors.slice(from, to).flat(),
		names: names.slice(from, to).flat(),
		events: events.slice(from, to).flat(),
		attributions: said
			.slice(from, to)
			.flat()
			.map((x) => x.attribution),
		senses: senses.slice(from, to).flat(),
		digits: digits.slice(from, to).flat(),
		actorsOf: side.actorsOf,
	});
	return (indexes) => {
		const [first, last] = [indexes[0]!, indexes[indexes.length - 1]! + 1];
		return { here: found(first, last), near: found(Math.max(0, first - beside), last + beside) };
	};
}

/** UTF-16 units of one side of a bead beyond which nobody wrote it as a sentence, and comparing all with all takes forever. */
const LONGEST = 3_000;

/**
 * The beads too long to be compared: endless sentences, which hardly anybody but an attacker writes.
 * @example endlessBeads(ar, en, alignSentences(ar, en)) // []
 */
export function endlessBeads(left: BitextSide, right: BitextSide, beads: readonly Alignment[]): number[] {
	const size = (side: BitextSide, at: readonly number[]) =>
		at.reduce((n, i) => n + side.sentences[i]!.end - side.sentences[i]!.start, 0);
	return beads.flatMap((b, i) =>
		Math.max(size(left, b.left.sentences), size(right, b.right.sentences)) > LONGEST ? [i] : [],
	);
}

/**
 * The beads whose two sides hold something, each with what was read in and beside it; endless ones left out.
 * @example beadPairs(ar, en, alignSentences(ar, en))[0].left.here.times
 */
export function beadPairs(left: BitextSide, right: BitextSide, beads: readonly Alignment[]): BeadPair[] {
	const [l, r] = [windows(left), windows(right)];
	const endless = new Set(endlessBeads(left, right, beads));
	return beads.flatMap((bead, index) =>
		bead.left.sentences.length === 0 || bead.right.sentences.length === 0 || endless.has(index)
			? []
			: [{ index, bead, left: l(bead.left.sentences), right: r(bead.right.sentences) }],
	);
}

/**
 * A headline beside the first sentences of its text, all of which counts as beside them.
 * @param lead how many sentences the headline is held against
 * @example headlinePair(title, body, 2)
 */
export function headlinePair(title: BitextSide, body: BitextSide, lead: number): BeadPair | null {
	const first = (side: BitextSide, most: number) => side.sentences.slice(0, most).map((_, i) => i);
	const [left, right] = [first(title, title.sentences.length), first(body, lead)];
	if (left.length === 0 || right.length === 0) return null;
	return {
		index: 0,
		bead: {
			left: { version: title.version, sentences: left },
			right: { version: body.version, sentences: right },
			score: 1,
			parts: [],
		},
		left: windows(title)(left),
		right: windows(body, body.sentences.length)(right),
	};
}

/** From this score on, two single sentences say the same, and what one lacks is not looked for beside it. */
const ALONE = 0.9;

/**
 * Do two single sentences stand for each other beyond doubt?
 * @example alone({ bead: { left: one, right: one, score: 0.97, … } }) // true
 */
export function alone({ bead }: BeadPair): boolean {
	return bead.left.sentences.length === 1 && bead.right.sentences.length === 1 && bead.score >= ALONE;
}

/** A span alone, without what else its holder says. */
export function bare(s: Span): Span {
	return { version: s.version, start: s.start, end: s.end, quote: s.quote };
}

/** "ar has “…” (17), en has “…” (70)": both quotes with what they were read as, for a desk editor. */
export function bothSay(left: Span, leftValue: string, right: Span, rightValue: string): string {
	const say = (s: Span, v: string) => `${s.version} has “${s.quote}”${v === "" || v === s.quote ? "" : ` (${v})`}`;
	return `${say(left, leftValue)}, ${say(right, rightValue)}`;
}

/** A sense without the "?" that says that its word may mean it. */
export const certain = (s: Sense) => (s.endsWith("?") ? s.slice(0, -1) : s) as Sense;

/**
 * How many words of a side say one of these senses or may mean it.
 * @example mentions(pair.left.here, "mode/may") // 2
 */
export function mentions(found: Found, ...senses: readonly Sense[]): number {
	return new Set(found.senses.filter((s) => senses.includes(certain(s.sense))).map((s) => s.start)).size;
}

/**
 * Is one of these senses said outright, or by a word that may mean it?
 * @example has(pair.right.here, "mode/may") // true
 */
export const has = (found: Found, ...senses: readonly Sense[]): boolean =>
	found.senses.some((s) => senses.includes(certain(s.sense)));

/**
 * How far into its side a word stands, 0 to 1.
 * @example placeOf(word, pair.left.here) // 0.4
 */
export function placeOf(s: SenseMention, found: Found): number {
	const [start, end] = [found.sentences[0]!.start, found.sentences.at(-1)!.end];
	return (s.start - start) / Math.max(1, end - start);
}
