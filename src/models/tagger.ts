import type { Tagger, TaggerInput } from "../grammar/index.js";
import { FeatureTable } from "./feature-table.js";
import { readModel, writeModel } from "./model-file.js";
import {
	factsOf,
	hintFeature,
	hintsHash,
	joinedFeatures,
	type KnownBeside,
	type NameKnowledge,
	OUTSIDE,
	REACH,
	type WordFacts,
	wordFeatures,
} from "./tagger-features.js";
import { namesOf, TAGS } from "./tags.js";
import { bestTags } from "./viterbi.js";
import { WordTable } from "./word-table.js";

/** A tagger's numbers. */
export interface TaggerModel {
	readonly table: FeatureTable;
	/** By tag before and tag. */
	readonly transitions: Int16Array;
	readonly names: WordTable;
	readonly kinds: WordTable;
	readonly proper: WordTable;
}

/**
 * Opens a tagger.
 * @throws Error if the bytes are no model
 * @example loadTagger(readFileSync("data/tagger-en.bin.gz"))
 */
export function loadTagger(bytes: Uint8Array): TaggerModel {
	const { arrays } = readModel(bytes);
	return {
		table: new FeatureTable(TAGS, arrays.checks as Uint16Array, arrays.weights as Int8Array),
		transitions: arrays.transitions as Int16Array,
		names: new WordTable(arrays.names as Uint32Array),
		kinds: new WordTable(arrays.kinds as Uint32Array),
		proper: new WordTable(arrays.proper as Uint32Array),
	};
}

/** The bytes of a tagger's file. @param trained what it was trained on and how, for people to read */
export function saveTagger(m: TaggerModel, trained: unknown): Uint8Array {
	const { checks, weights } = m.table;
	const { transitions, names, kinds, proper } = m;
	return writeModel({
		header: { kind: "tagger", trained },
		arrays: {
			checks,
			weights,
			transitions,
			names: names.slots,
			kinds: kinds.slots,
			proper: proper.slots,
		},
	});
}

/** Words beyond which the memory of a tagger starts afresh. */
const LIMIT = 50_000;

/** A word with the points its features give to the tokens around it, by distance and tag. */
interface Remembered {
	readonly facts: WordFacts;
	readonly points: Int32Array;
}

/** The same for the hints of a token. */
interface RememberedHints {
	readonly hash: number;
	readonly points: Int32Array;
}

const WINDOW = 2 * REACH + 1;

/**
 * A tagger ready to read. What a word says of itself and its neighbours is added up once and kept, since news repeats
 * its words; results never depend on what is kept.
 *
 * @param beside what gazetteer and classes know of a normalised word
 */
export function taggerOf(model: TaggerModel, beside: KnownBeside): Tagger {
	const { table } = model;
	const knowledge: NameKnowledge = { ...model, beside };
	const transitions = Int32Array.from(model.transitions);
	const hintMemory = new WeakMap<readonly string[], RememberedHints>();
	const features: number[] = [];
	let memory = new Map<string, Remembered>();

	const addTo = (points: Int32Array, at: number, hash: number) => {
		const row = table.find(hash);
		if (row >= 0) for (let t = 0; t < TAGS; t++) points[at + t] = points[at + t]! + table.weights[row + t]!;
	};
	const around = (fill: (distance: number) => void) => {
		const points = new Int32Array(WINDOW * TAGS);
		for (let d = -REACH; d <= REACH; d++) {
			features.length = 0;
			fill(d);
			for (const f of features) addTo(points, (d + REACH) * TAGS, f);
		}
		return points;
	};
	const wordOf = (token: TaggerInput["tokens"][number], words: TaggerInput["words"]): Remembered => {
		let found = memory.get(token.raw);
		if (found === undefined) {
			const facts = factsOf(token, words, knowledge);
			found = { facts, points: around((d) => wordFeatures(facts, d, features)) };
			if (memory.size >= LIMIT) memory = new Map();
			memory.set(token.raw, found);
		}
		return found;
	};
	const hintsOf = (hints: readonly string[]): RememberedHints => {
		let found = hintMemory.get(hints);
		if (found === undefined) {
			const points = around((d) => features.push(...hints.map((hint) => hintFeature(hint, d))));
			found = { hash: hintsHash(hints), points };
			hintMemory.set(hints, found);
		}
		return found;
	};
	const outside = around((d) => wordFeatures(OUTSIDE, d, features));

	return ({ tokens, words, hints }) => {
		const n = tokens.length;
		if (n === 0) return [];
		const points = new Int32Array(n * TAGS);
		const known = tokens.map((t) => wordOf(t, words));
		const hinted = hints.map(hintsOf);
		const spread = (from: Int32Array, at: number) => {
			for (let d = -REACH; d <= REACH; d++) {
				// Seen from the token `at - d`, this one stands `d` away.
				const i = at - d;
				if (i < 0 || i >= n) continue;
				const row = (d + REACH) * TAGS;
				for (let t = 0; t < TAGS; t++) points[i * TAGS + t] = points[i * TAGS + t]! + from[row + t]!;
			}
		};
		for (let i = -REACH; i < n + REACH; i++) spread(known[i]?.points ?? outside, i);
		for (let i = 0; i < n; i++) {
			if (hints[i]!.length > 0) spread(hinted[i]!.points, i);
			features.length = 0;
			joinedFeatures(
				known[i - 1]?.facts ?? OUTSIDE,
				known[i]!.facts,
				known[i + 1]?.facts ?? OUTSIDE,
				hinted[i - 1]?.hash ?? 0,
				hinted[i]!.hash,
				hinted[i + 1]?.hash ?? 0,
				features,
			);
			for (const f of features) addTo(points, i * TAGS, f);
		}
		return namesOf(bestTags(n, points, transitions));
	};
}
