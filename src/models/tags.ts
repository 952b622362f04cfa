import type { ProposedName } from "../grammar/index.js";

/** The types of names a tagger tells apart. */
const TYPES = ["PER", "LOC", "ORG"] as const satisfies readonly ProposedName["type"][];

/**
 * Tags of tokens: 0 outside, then four a type: first, inside, last, the only one (BILOU: Ratinov and Roth 2009).
 */
export const TAGS = 1 + 4 * TYPES.length;
const FIRST = 0;
const LAST = 2;
const ONLY = 3;

const place = (tag: number) => (tag - 1) & 3;
const kind = (tag: number) => (tag - 1) >> 2;
const opens = (tag: number) => tag !== 0 && (place(tag) === FIRST || place(tag) === ONLY);
const ends = (tag: number) => tag === 0 || place(tag) === LAST || place(tag) === ONLY;

/** May `tag` stand behind `before`? */
function mayFollow(before: number, tag: number): boolean {
	if (tag === 0 || opens(tag)) return ends(before);
	return before !== 0 && !ends(before) && kind(before) === kind(tag);
}

/** May a sentence begin, may it end with this tag? */
export const mayBegin = (tag: number): boolean => tag === 0 || opens(tag);
export const mayEnd = ends;

/** The tags that may stand before each tag. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, tag) =>
	Array.from({ length: TAGS }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

/**
 * The tags of a sentence of `length` tokens with these names; names that overlap an earlier one are left out.
 * @example tagsOf(3, [{ from: 0, to: 2, type: "PER" }]) // first, last, outside
 */
export function tagsOf(length: number, names: readonly ProposedName[]): Uint8Array {
	const tags = new Uint8Array(length);
	for (const { from, to, type } of names) {
		if (tags.subarray(from, to).some((t) => t !== 0)) continue;
		const base = 1 + 4 * TYPES.indexOf(type);
		for (let i = from; i < to; i++)
			tags[i] = base + (to - from === 1 ? ONLY : i === from ? FIRST : i === to - 1 ? LAST : 1);
	}
	return tags;
}

/** The names that tags tell. */
export function namesOf(tags: Uint8Array): ProposedName[] {
	const out: ProposedName[] = [];
	let from = 0;
	for (const [i, tag] of tags.entries()) {
		if (tag === 0) continue;
		if (opens(tag)) from = i;
		if (ends(tag)) out.push({ from, to: i + 1, type: TYPES[kind(tag)]! });
	}
	return out;
}
