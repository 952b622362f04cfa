import { type Analysis, analyse, type CliticTable, normaliseKey } from "../text/index.js";
import { AveragedWeights } from "./averaged.js";
import { particleExamples, particlesOf, placeExamples } from "./clitic-examples.js";
import { type Segmenter, scorerOf } from "./segmenter.js";
import { segmenterFeatures } from "./segmenter-features.js";
import { shuffle } from "./shuffle.js";
import { WordTable } from "./word-table.js";

/** What a segmenter is made from. */
export interface SegmenterSources {
	readonly clitics: CliticTable;
	/** Words in their segments: ["و", "قال"]; a word that is not cut is one segment. */
	readonly words: readonly (readonly string[])[];
	/** Running text as words, not cut: how often stems stand there. */
	readonly text: readonly string[];
	/** Words that are whole, whatever they begin with: those of the lexicons. */
	readonly whole: readonly string[];
	/** Parts of names of people, with how many bear them. */
	readonly names: ReadonlyMap<string, number>;
	/** Places of one word, as written, that clitics are learned before. */
	readonly places: readonly string[];
	/** See `WordKnowledge`. */
	readonly place: (key: string) => number;
	readonly epochs: number;
}

/** How far the right analysis must stand before any other. */
const MARGIN = 24;
/** Trainings whose mean is taken, each with the words in orders of its own: one alone is off by a tenth of a percent. */
const ORDERS = 5;
/** Times that stems are counted and the model is trained. */
const ROUNDS = 3;
/** Averaged weights are kept in steps of a sixth. */
const SCALE = 6;

/**
 * Trains a segmenter: an averaged perceptron over the analyses of each word. Stems are first counted in words as they
 * stand, then twice again after the model of the round before has cut the running text.
 *
 * @example trainSegmenter({ clitics, words: [["و", "قال"]], text: ["قال"], whole: [], names: new Map(), place: () => 0, epochs: 5 })
 */
export function trainSegmenter(sources: SegmenterSources): Segmenter {
	const names = WordTable.pack(sources.names);
	const listed = WordTable.of(listedWords(sources));
	const company = WordTable.of(companyOfWords(sources));
	const words = WordTable.pack(countStems(sources, null));
	let segmenter: Segmenter | null = null;
	for (let round = 0; round < ROUNDS; round++) {
		const stems = WordTable.pack(countStems(sources, segmenter));
		const examples = examplesOf(
			[...sources.words, ...particleExamples(sources.clitics), ...placeExamples(sources.clitics, sources.places)],
			sources.clitics,
			{
				stems,
				words,
				names,
				listed,
				company,
				place: sources.place,
			},
		);
		segmenter = { table: learn(examples, sources.epochs), stems, words, names, listed, company };
	}
	return segmenter!;
}

function listedWords({ clitics, whole }: SegmenterSources): Map<string, number> {
	const of = (words: readonly string[], value: number) => words.map((w) => [normaliseKey(w), value] as const);
	return new Map([...of(whole, 2), ...of(particlesOf(clitics), 1)]);
}

/** Words that stand in more than one kind of company: every analysis that a word of the text allows speaks for its stem. */
function companyOfWords({ clitics, text }: SegmenterSources): Map<string, number> {
	const kinds = new Map<string, Set<string>>();
	for (const raw of new Set(text))
		for (const a of analyse(raw, clitics)) {
			if (a.before.length > 1) continue;
			const seen = kinds.get(a.bare) ?? new Set();
			kinds.set(a.bare, seen.add(`${a.before.join()} ${a.article} ${a.after}`));
		}
	return new Map([...kinds].filter(([, k]) => k.size > 1).map(([word, k]) => [word, Math.min(15, k.size - 1)]));
}

/**
 * How often each stem stands in the running text as the last round's model cuts it. The words cut by hand are not
 * counted: the model would never learn what to do with a stem it has not met.
 */
function countStems({ clitics, text, whole, place }: SegmenterSources, last: Segmenter | null) {
	const counts = new Map<string, number>();
	const count = (stem: string, n: number) => counts.set(stem, (counts.get(stem) ?? 0) + n);
	const scorer = last === null ? undefined : scorerOf(last, place);
	const written = new Map<string, number>();
	for (const w of text) written.set(w, (written.get(w) ?? 0) + 1);
	for (const [raw, n] of written) {
		const analyses = analyse(raw, clitics, scorer);
		// A word of marks alone has no analysis.
		const chosen = last === null ? uncut(analyses) : analyses[0];
		if (chosen !== undefined) count(chosen.bare, n);
	}
	for (const raw of whole) count(uncut(analyse(raw, clitics))!.bare, 1);
	return counts;
}

function uncut(analyses: readonly Analysis[]): Analysis | undefined {
	return analyses.find((a) => a.before.length === 0 && a.after === null);
}

interface Example {
	/** Features by analysis. */
	readonly analyses: readonly Int32Array[];
	readonly right: number;
}

function examplesOf(
	words: SegmenterSources["words"],
	clitics: CliticTable,
	knowledge: Parameters<typeof segmenterFeatures>[4],
): Example[] {
	const features: number[] = [];
	const out: Example[] = [];
	for (const segments of words) {
		const raw = segments.join("");
		const analyses = analyse(raw, clitics);
		const right = analyses.findIndex((a) => isCutSo(a, segments, raw));
		if (right < 0 || analyses.length < 2) continue;
		const whole = uncut(analyses)!;
		out.push({
			right,
			analyses: analyses.map((a) => {
				segmenterFeatures(raw, normaliseKey(raw), a, whole, knowledge, features);
				return Int32Array.from(features);
			}),
		});
	}
	return out;
}

/** Is a word cut where these segments end? */
function isCutSo(a: Analysis, segments: readonly string[], raw: string): boolean {
	const starts: number[] = [...a.cuts];
	starts.push(a.start);
	if (a.after !== null) starts.push(a.end);
	if (a.after === null && a.end !== raw.length) return false;
	let at = 0;
	return (
		starts.length === segments.length &&
		segments.every((s, i) => {
			const fits = starts[i] === at;
			at += s.length;
			return fits;
		})
	);
}

function learn(examples: readonly Example[], epochs: number) {
	const weights = new AveragedWeights(1, seenOften(examples));
	const numbered = examples.map((e) => ({
		right: e.right,
		analyses: e.analyses.map((a) => a.map((h) => weights.index.get(h) ?? -1).filter((n) => n >= 0)),
	}));
	for (let order = 0; order < ORDERS; order++) {
		if (order > 0) weights.again();
		for (let epoch = 0; epoch < epochs; epoch++)
			for (const e of shuffle([...numbered], 1 + epoch + order * epochs)) learnOne(e, weights);
	}
	return weights.pack(SCALE);
}

function learnOne({ analyses, right }: Example, weights: AveragedWeights): void {
	const points = (i: number) => analyses[i]!.reduce((n, f) => n + weights.now[f]!, 0);
	let rival = -1;
	let most = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < analyses.length; i++) {
		if (i === right) continue;
		const p = points(i);
		if (p > most) [rival, most] = [i, p];
	}
	if (points(right) < most + MARGIN) {
		for (const f of analyses[right]!) weights.add(f, 1);
		for (const f of analyses[rival]!) weights.add(f, -1);
	}
	weights.tick();
}

/** Features of at least so many words: a rarer one would only learn its word by heart. */
const LEAST_SEEN = 2;

function seenOften(examples: readonly Example[]): number[] {
	const seen = new Map<number, number>();
	for (const e of examples)
		for (const h of new Set(e.analyses.flatMap((a) => [...a]))) seen.set(h, (seen.get(h) ?? 0) + 1);
	return [...seen].filter(([, n]) => n >= LEAST_SEEN).map(([h]) => h);
}
