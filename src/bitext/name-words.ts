import { mayBeAlike, nameSimilarity, skeleton } from "../matching/index.js";
import type { NameMention, Span } from "../model/index.js";
import { isCapital, scan } from "../text/index.js";
import type { BitextSide } from "./side.js";
import type { Found, Window } from "./window.js";

/** Two words this much alike may write one name. */
const ALIKE = 0.7;
/** A shorter word is an initial or a particle, and like others by chance. */
const LEAST = 3;
/** Particles written onto a word leave up to two letters before a name. */
const BEFORE = 2;
/** A heading writes all its words large: from this share on, capitals say nothing. */
const HEADING = 0.85;

/** What may stand between two words of one name. */
const JOINT = /^[\s\-–'’.]+$/u;
/** A letter that has a large and a small form. */
const CASED = /\p{Lu}|\p{Ll}/u;
const ENDING = /['’]s?$/u;

/** A word of a bead. */
export interface NameWord extends Span {
	/** Does it follow the word before it in one stretch, with no mark between? */
	readonly joined: boolean;
	/** May it be a name: read as one, written large, or unknown to the lexicon and a name of the other version? */
	readonly named: boolean;
	/** The name that holds it. */
	readonly name: NameMention | undefined;
	readonly stem: string | undefined;
}

/** Skeletons of words are asked for again and again. */
export type Bones = (raw: string) => string;

/** A memory of skeletons for one comparison. */
export function bonesOnce(): Bones {
	const memory = new Map<string, string>();
	return (raw) => {
		let bone = memory.get(raw);
		if (bone === undefined) {
			bone = skeleton(raw).replaceAll(" ", "");
			memory.set(raw, bone);
		}
		return bone;
	};
}

/** A word as it stands, and in a script that writes particles onto it, without them. */
function forms(raw: string): string[] {
	if (CASED.test(raw)) return [raw.replace(ENDING, "")];
	return Array.from({ length: BEFORE + 1 }, (_, i) => raw.slice(i)).filter((form) => form.length >= LEAST);
}

/**
 * How much two words are alike as names, particles written onto them or not: 0 to 1.
 * @example likeness("لسامر", "Samer", bonesOnce()) > 0.8
 */
export function likeness(a: string, b: string, bones: Bones): number {
	let most = 0;
	for (const x of forms(a))
		for (const y of forms(b)) {
			// The shortest skeletons say too little to shut anything out.
			if (bones(x).length > 2 && !mayBeAlike(bones(x), bones(y))) continue;
			most = Math.max(most, nameSimilarity(x, y));
		}
	return most;
}

/** The skeletons of all words that a version writes large. */
export function largeBones(side: BitextSide, bones: Bones): ReadonlySet<string> {
	const out = new Set<string>();
	for (const s of side.sentences)
		for (const t of scan(side.text, s.start, s.end))
			if (t.kind === "word" && isCapital(t.raw)) out.add(bones(t.raw.replace(ENDING, "")));
	return out;
}

/** Does a sentence write nearly all its words large? */
function isHeading(words: readonly { readonly raw: string }[]): boolean {
	const long = words.filter((w) => w.raw.length > LEAST && CASED.test(w.raw));
	return long.filter((w) => isCapital(w.raw)).length > HEADING * long.length;
}

/**
 * The words of some sentences of a side, each with what says that it may be a name.
 * @param large what the other version writes large, by skeleton
 * @example nameWords(ar, pair.left.here, [3], largeBones(en, bones), bones).filter((w) => w.named)
 */
export function nameWords(
	side: BitextSide,
	found: Found,
	sentences: readonly number[],
	large: ReadonlySet<string>,
	bones: Bones,
): NameWord[] {
	const isUnknown = (stem: string | undefined) => stem !== undefined && side.renderings!.of(stem).length === 0;
	const isLarge = (raw: string) => forms(raw).some((form) => bones(form).length >= LEAST && large.has(bones(form)));
	return sentences.flatMap((i) => {
		const { version, start, end } = side.sentences[i]!;
		const stems = new Map(side.renderings?.words[i]?.map((w) => [w.start, w.stem]));
		const words = scan(side.text, start, end).filter((t) => t.kind === "word");
		const heading = isHeading(words);
		return words.map((t, k): NameWord => {
			const before = words[k - 1];
			const stem = stems.get(t.start);
			const name = found.names.find((n) => n.start < t.end && t.start < n.end);
			const written = CASED.test(t.raw)
				? isCapital(t.raw) && before !== undefined && !heading
				: isUnknown(stem) && isLarge(t.raw);
			return {
				...{ version, start: t.start, end: t.end, quote: t.raw, name, stem },
				joined: before !== undefined && JOINT.test(side.text.slice(before.end, t.start)),
				named: t.raw.length >= LEAST && (name !== undefined || written),
			};
		});
	});
}

/**
 * Does the other side answer a word: by a word that may write the same name, by a rendering, by the place or the actor
 * that it is part of?
 * @param theirs the words of the other side that may answer
 * @example answeredBy(ar, pair.left.here, pair.right, words, bones)(word)
 */
export function answeredBy(
	side: BitextSide,
	mine: Found,
	other: Window,
	theirs: readonly NameWord[],
	bones: Bones,
): (word: NameWord) => boolean {
	const stems = new Set(theirs.map((w) => w.stem));
	// What may be a name answers one: it is asked first.
	const likely = [...theirs.filter((w) => w.named), ...theirs.filter((w) => !w.named)];
	const same = new Set(theirs.flatMap((w) => forms(w.quote).map(bones)));
	const known = new Set<string | null>([
		...other.near.places.map((p) => p.id),
		...other.near.actors.flatMap((a) => [a.actor, ...a.alternatives.map((x) => x.actor)]),
	]);
	known.delete(null);
	return (word) => {
		const holds = (s: Span) => s.start < word.end && word.start < s.end;
		if (mine.places.some((p) => holds(p) && known.has(p.id))) return true;
		if (mine.actors.some((a) => a.named && holds(a) && known.has(a.actor))) return true;
		if (word.stem !== undefined && side.renderings?.of(word.stem).some((r) => stems.has(r.stem))) return true;
		// One skeleton is one name; most names are found so, and nothing needs to be weighed.
		if (forms(word.quote).some((form) => bones(form).length >= LEAST && same.has(bones(form)))) return true;
		return likely.some((o) => likeness(word.quote, o.quote, bones) >= ALIKE);
	};
}
