import { skeleton } from "../matching/index.js";
import { scan } from "../text/index.js";
import { COSTS } from "./costs.js";
import { digitNumbers } from "./digits.js";
import { countLetters } from "./lengths.js";
import { renderings } from "./renderings.js";
import { type BitextSide, bySentence } from "./side.js";

/** A sentence as the aligner sees it. */
export interface Prepared {
	/** Letters and digits. */
	readonly letters: number;
	/** Ids of its evidence, ascending. */
	readonly evidence: readonly number[];
	/** The same by where it stands, each place apart; without marks. */
	readonly placed: readonly Placed[];
}

/** A piece of evidence where it stands: its id, and the offset it begins at. */
export interface Placed {
	readonly id: number;
	readonly at: number;
}

/** Both sides, with the weight of each evidence id. */
export interface PreparedPair {
	readonly left: readonly Prepared[];
	readonly right: readonly Prepared[];
	/** By id: what it takes off the cost when both sides of a bead hold it. */
	readonly shared: readonly number[];
	/** By id: what it costs when one side alone holds it; 0 for what translation often loses. */
	readonly lonely: readonly number[];
}

/** Shorter skeletons meet by chance. */
const LEAST_SKELETON = 3;
/** Particles written onto a word leave up to two letters before its skeleton, endings one behind it. */
const BEFORE = 2;
const AFTER = 1;
const MARKS: readonly (readonly [key: string, forms: RegExp])[] = [
	["?", /[?؟]/u],
	["quote", /["“”«»„]/u],
	["(", /[()]/u],
	[":", /:(?!\d)/u],
	["%", /[%٪]/u],
];

type Kind = "number" | "date" | "place" | "actor" | "word" | "rendering" | "mark";
interface Found {
	readonly key: string;
	readonly kind: Kind;
	/** Where it begins; of a mark, which is no place to cut at, nothing. */
	readonly at?: number;
	/** Share of the kind's weight; 1 where none is given. */
	readonly weight?: number;
}

/** What survives translation in each sentence of a side, words left out. */
function find(side: BitextSide): Found[][] {
	const times = bySentence(side.sentences, side.times);
	const quantities = bySentence(side.sentences, side.quantities);
	const places = bySentence(side.sentences, side.places);
	const actors = bySentence(side.sentences, side.actors);
	return side.sentences.map((s, i) => {
		const out: Found[] = [];
		const number = (n: number, at: number) => out.push({ key: `n:${n}`, kind: "number", at });
		for (const n of digitNumbers(s.quote)) number(n.value, s.start + n.start);
		for (const q of quantities[i]!) if (!q.implicit) for (const n of [q.min, q.max]) if (n !== null) number(n, q.start);
		for (const t of times[i]!)
			if (t.earliest !== null && t.latest !== null && !t.vague)
				out.push({ key: `t:${t.earliest}/${t.latest}`, kind: "date", at: t.start });
		for (const p of places[i]!) if (p.id !== null) out.push({ key: `p:${p.id}`, kind: "place", at: p.start });
		for (const a of actors[i]!) if (a.actor !== null) out.push({ key: `a:${a.actor}`, kind: "actor", at: a.start });
		for (const [key, forms] of MARKS) if (forms.test(s.quote)) out.push({ key, kind: "mark" });
		return out;
	});
}

/** A word by its skeleton. */
interface Bone {
	readonly bone: string;
	readonly at: number;
}

/** The words of each sentence by their skeletons. */
function skeletons(side: BitextSide, memory: Map<string, string>): Bone[][] {
	return side.sentences.map((s) => {
		const out: Bone[] = [];
		for (const t of scan(side.text, s.start, s.end)) {
			if (t.kind !== "word") continue;
			let bone = memory.get(t.raw);
			if (bone === undefined) {
				bone = skeleton(t.raw).replaceAll(" ", "");
				memory.set(t.raw, bone);
			}
			if (bone.length >= LEAST_SKELETON) out.push({ bone, at: t.start });
		}
		return out;
	});
}

/** All that may be left of a skeleton when what is written onto the word is taken off. */
function cores(bone: string, before: number): string[] {
	const out: string[] = [];
	for (let i = 0; i <= before; i++)
		for (let j = 0; j <= AFTER; j++)
			if (bone.length - i - j >= LEAST_SKELETON) out.push(bone.slice(i, bone.length - j));
	return out;
}

/** Words of the two sides that share a core: the longest shared one is the key. */
function words(left: BitextSide, right: BitextSide): [Found[][], Found[][]] {
	const memory = new Map<string, string>();
	const sides = [skeletons(left, memory), skeletons(right, memory)] as const;
	const all = sides.map((side) => new Set(side.flatMap((bones) => bones.flatMap((b) => cores(b.bone, BEFORE)))));
	const longest = (bone: string) =>
		cores(bone, BEFORE)
			.filter((c) => all[0]!.has(c) && all[1]!.has(c))
			.sort((a, b) => b.length - a.length);
	const keys = new Map<string, readonly string[]>();
	const keysOf = (bone: string) => {
		let found = keys.get(bone);
		if (found === undefined) {
			found = longest(bone);
			keys.set(bone, found);
		}
		return found;
	};
	const found = sides.map((side) =>
		side.map((bones): Found[] =>
			bones.flatMap(({ bone, at }) => keysOf(bone).map((c) => ({ key: `w:${c}`, kind: "word" as const, at }))),
		),
	);
	return [found[0]!, found[1]!];
}

/**
 * Reads off both sides what can tell which sentences belong together, and weighs it: what stands in few sentences
 * tells more than what stands in many.
 * @example prepare(ar, en).left[0].letters
 */
export function prepare(left: BitextSide, right: BitextSide): PreparedPair {
	const bones = words(left, right);
	const rendered = renderings(left, right);
	const ids = new Map<string, number>();
	const kinds: Kind[] = [];
	const spread: [number, number][] = [];
	const weights: number[] = [];
	const sides = [left, right].map((side, which) =>
		find(side).map((found, i): Prepared => {
			const mine = new Set<number>();
			const placed: Placed[] = [];
			for (const { key, kind, weight, at } of [...found, ...bones[which]![i]!, ...rendered[which]![i]!]) {
				let id = ids.get(key);
				if (id === undefined) {
					id = kinds.length;
					ids.set(key, id);
					kinds.push(kind);
					weights.push(weight ?? 1);
					spread.push([0, 0]);
				}
				mine.add(id);
				if (at !== undefined) placed.push({ id, at });
			}
			for (const id of mine) spread[id]![which]!++;
			return {
				letters: countLetters(side.text, side.sentences[i]!.start, side.sentences[i]!.end),
				evidence: [...mine].sort((a, b) => a - b),
				placed,
			};
		}),
	);
	const sentences = Math.max(left.sentences.length, right.sentences.length, 2);
	const rarity = kinds.map((_, id) => Math.log(1 + sentences / Math.max(1, ...spread[id]!)) / Math.log(1 + sentences));
	const shared = kinds.map((kind, id) => COSTS[kind] * weights[id]! * rarity[id]!);
	const lonely = kinds.map((kind, id) => (kind === "word" || kind === "rendering" ? 0 : COSTS.lonely * shared[id]!));
	return { left: sides[0]!, right: sides[1]!, shared, lonely };
}
