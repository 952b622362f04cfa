import type { ProposedName, TaggerInput } from "../grammar/index.js";
import { AveragedWeights } from "./averaged.js";
import { mix } from "./hash.js";
import { shuffle } from "./shuffle.js";
import type { TaggerModel } from "./tagger.js";
import {
	factsOf,
	hintFeature,
	hintsHash,
	joinedFeatures,
	type KnownBeside,
	type NameKnowledge,
	OUTSIDE,
	REACH,
	wordFeatures,
} from "./tagger-features.js";
import { TAGS, tagsOf } from "./tags.js";
import { bestTags } from "./viterbi.js";
import { WordTable } from "./word-table.js";

/** A sentence with the names that people found in it. */
export interface TaggedSentence extends TaggerInput {
	readonly names: readonly ProposedName[];
}

/** What a tagger is made from. */
export interface TaggerSources {
	readonly sentences: readonly TaggedSentence[];
	/** Parts of names of people, with how many bear them. */
	readonly names: ReadonlyMap<string, number>;
	/** Common words and words of proper names, values 1..15: see `NameKnowledge`. */
	readonly kinds: ReadonlyMap<string, number>;
	readonly proper: ReadonlyMap<string, number>;
	readonly beside: KnownBeside;
	/** How far the right tags must stand before others, a wrong tag. One step of learning moves them by twice their features. */
	readonly margin: number;
	/** How often learning starts afresh, in another order; the average of all is kept. */
	readonly rounds: number;
	readonly epochs: number;
	/** Features of fewer tokens are left out. */
	readonly leastSeen: number;
	/** Features all of whose weights, in steps of a half, are smaller are left out: they hardly ever decide. */
	readonly leastWeight: number;
}

/** Averaged weights are kept in steps of a half. */
const SCALE = 2;

/**
 * Trains a tagger: an averaged structured perceptron (Collins 2002) with a margin, over first-order tags.
 * @example saveTagger(trainTagger({ sentences, names: new Map(), kinds: new Map(), proper: new Map(), beside: { place: () => 0, classes: null }, margin: 8, rounds: 1, epochs: 5, leastSeen: 1, leastWeight: 1 }), {})
 */
export function trainTagger({
	sentences,
	beside,
	margin,
	rounds,
	epochs,
	leastSeen,
	leastWeight,
	...known
}: TaggerSources): TaggerModel {
	const names = WordTable.pack(known.names);
	const [kinds, proper] = [WordTable.of(known.kinds), WordTable.of(known.proper)];
	const hashed = sentences.map((s) => ({
		features: featuresOf(s, { names, kinds, proper, beside }),
		tags: tagsOf(s.tokens.length, s.names),
	}));
	const weights = new AveragedWeights(TAGS, seenOften(hashed, leastSeen));
	const transitions = new AveragedWeights(
		TAGS,
		Array.from({ length: TAGS }, (_, t) => mix(300, t)),
	);
	const examples = hashed.map(({ features, tags }) => ({
		tags,
		features: features.map((list) =>
			Int32Array.from(list.map((h) => (weights.index.get(h) ?? -1) * TAGS).filter((at) => at >= 0)),
		),
	}));
	for (let round = 0; round < rounds; round++) {
		if (round > 0) for (const w of [weights, transitions]) w.again();
		for (let epoch = 0; epoch < epochs; epoch++)
			for (const e of shuffle([...examples], 1 + epoch + round * epochs)) learn(e, margin, weights, transitions);
	}
	return {
		table: weights.pack(SCALE, leastWeight),
		transitions: Int16Array.from({ length: TAGS * TAGS }, (_, at) => Math.round(transitions.average(at) * SCALE)),
		names,
		kinds,
		proper,
	};
}

interface Example {
	/** By token: places of its features' weights. */
	readonly features: readonly Int32Array[];
	readonly tags: Uint8Array;
}

function learn(
	{ features, tags }: Example,
	margin: number,
	weights: AveragedWeights,
	transitions: AveragedWeights,
): void {
	const n = tags.length;
	const points = new Int32Array(n * TAGS);
	for (let i = 0; i < n; i++) {
		const at = i * TAGS;
		for (const f of features[i]!) for (let t = 0; t < TAGS; t++) points[at + t] = points[at + t]! + weights.now[f + t]!;
		for (let t = 0; t < TAGS; t++) if (t !== tags[i]) points[at + t]! += margin;
	}
	const guess = bestTags(n, points, transitions.now);
	for (let i = 0; i < n; i++) {
		const [right, wrong] = [tags[i]!, guess[i]!];
		if (right !== wrong)
			for (const f of features[i]!) {
				weights.add(f + right, 1);
				weights.add(f + wrong, -1);
			}
		if (i > 0 && (right !== wrong || tags[i - 1] !== guess[i - 1])) {
			transitions.add(tags[i - 1]! * TAGS + right, 1);
			transitions.add(guess[i - 1]! * TAGS + wrong, -1);
		}
	}
	weights.tick();
	transitions.tick();
}

function featuresOf({ tokens, words, hints }: TaggerInput, knowledge: NameKnowledge): number[][] {
	const facts = tokens.map((t) => factsOf(t, words, knowledge));
	const hashes = hints.map(hintsHash);
	const at = (i: number) => facts[i] ?? OUTSIDE;
	return tokens.map((_, i) => {
		const out: number[] = [];
		for (let d = -REACH; d <= REACH; d++) {
			wordFeatures(at(i + d), d, out);
			for (const hint of hints[i + d] ?? []) out.push(hintFeature(hint, d));
		}
		joinedFeatures(at(i - 1), at(i), at(i + 1), hashes[i - 1] ?? 0, hashes[i]!, hashes[i + 1] ?? 0, out);
		return out;
	});
}

function seenOften(sentences: readonly { readonly features: readonly number[][] }[], least: number): number[] {
	const seen = new Map<number, number>();
	for (const s of sentences) for (const list of s.features) for (const h of list) seen.set(h, (seen.get(h) ?? 0) + 1);
	return [...seen].filter(([, n]) => n >= least).map(([h]) => h);
}
