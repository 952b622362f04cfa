import { mayOpen, type Token, type WordMemory } from "../text/index.js";
import { AveragedWeights } from "./averaged.js";
import type { FeatureTable } from "./feature-table.js";
import { openingFacts, openingFeatures } from "./lead-features.js";
import type { LeadModel } from "./leads.js";
import { shuffle } from "./shuffle.js";
import type { WordClasses } from "./word-classes.js";
import { WordTable } from "./word-table.js";

/** A sentence without the mark that ends it. */
export interface LeadSentence {
	readonly tokens: readonly Token[];
	/** Null for what is no word. */
	readonly stems: readonly (string | null)[];
	/** The same written as a headline would be, where that is another way. */
	readonly asHeadline?: readonly Token[];
}

/** What a judge of leads is made from, the sentences in the order they stand. */
export interface LeadSources {
	readonly sentences: readonly LeadSentence[];
	readonly words: WordMemory;
	readonly classes: WordClasses | null;
	/** Points an opening must have, see `LeadModel`. */
	readonly least: number;
	readonly epochs: number;
}

/** How much of a sentence before a join is learned, and of the one behind it. */
const BEFORE = 14;
const BEHIND = 12;
/** One in so many sentences is learned as a headline before the next. */
const HEADLINES = 3;
/** How far right and wrong must stand apart. */
const MARGIN = 60;
/** Features seen so often at least, and weights so large at least in the steps they are kept in. */
const LEAST_SEEN = 5;
const LEAST_WEIGHT = 3;
const SCALE = 2;
/** A stem met in one of so many sentences is common. */
const COMMON = 80;

/**
 * Learns what the first word of a sentence looks like: sentences are joined without the mark between them, and of all
 * the places near a join where one could open, one does.
 */
export function trainLeads(sources: LeadSources): LeadModel {
	const { sentences, least } = sources;
	const met = new Map<string, number>();
	for (const { stems } of sentences) for (const s of new Set(stems)) if (s !== null) met.set(s, (met.get(s) ?? 0) + 1);
	const common = [...met].filter(([, n]) => n * COMMON > sentences.length);
	return { openings: learn(sources), common: WordTable.of(new Map(common.map(([s]) => [s, 1]))), least };
}

interface Example {
	readonly opens: boolean;
	readonly features: Int32Array;
}

function examplesOf({ sentences, words, classes }: LeadSources): Example[] {
	const out: Example[] = [];
	const features: number[] = [];
	for (let i = 0; i + 1 < sentences.length; i++) {
		const { tokens: written, asHeadline } = sentences[i]!;
		const left = (i % HEADLINES === 0 ? (asHeadline ?? written) : written).slice(-BEFORE);
		const right = sentences[i + 1]!.tokens.slice(0, BEHIND);
		const tokens = [...left, ...right.map((t, k) => (k === 0 ? { ...t, glued: false } : t))];
		const facts = openingFacts(tokens, words, classes);
		for (let at = 1; at < tokens.length; at++) {
			if (!mayOpen(tokens, at)) continue;
			openingFeatures(facts, at, features);
			out.push({ opens: at === left.length, features: Int32Array.from(features) });
		}
	}
	return out;
}

function learn(sources: LeadSources): FeatureTable {
	const examples = examplesOf(sources);
	const seen = new Map<number, number>();
	for (const e of examples) for (const f of e.features) seen.set(f, (seen.get(f) ?? 0) + 1);
	const weights = new AveragedWeights(
		1,
		[...seen].filter(([, n]) => n >= LEAST_SEEN).map(([f]) => f),
	);
	const numbered = examples.map(({ opens, features }) => ({
		sign: opens ? 1 : -1,
		features: [...features].map((f) => weights.index.get(f) ?? -1).filter((n) => n >= 0),
	}));
	for (let epoch = 0; epoch < sources.epochs; epoch++)
		for (const { sign, features } of shuffle([...numbered], epoch + 1)) {
			const points = features.reduce((n, f) => n + weights.now[f]!, 0);
			if (sign * points < MARGIN) for (const f of features) weights.add(f, sign);
			weights.tick();
		}
	return weights.pack(SCALE, LEAST_WEIGHT);
}
