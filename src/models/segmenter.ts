import type { AnalysisScorer } from "../text/index.js";
import { FeatureTable } from "./feature-table.js";
import { readModel, writeModel } from "./model-file.js";
import { hasHamzaSecond, segmenterFeatures, type WordKnowledge } from "./segmenter-features.js";
import { packWords, unpackWords } from "./word-list.js";
import type { WordTable } from "./word-table.js";

/** Points of score by which a reading is as good as certain. */
const CERTAIN = 900;
/** The value of words seen 512 times or more. */
const COMMONEST = 10;

/** Tells where the clitics of a word are, by a linear model over its analyses. */
export interface Segmenter {
	readonly table: FeatureTable;
	readonly stems: WordTable;
	readonly words: WordTable;
	readonly names: WordTable;
	readonly listed: WordTable;
	readonly company: WordTable;
}

/**
 * Opens a segmenter.
 * @throws Error if the bytes are no model
 * @example loadSegmenter(readFileSync("data/segmenter-ar.bin.gz"))
 */
export function loadSegmenter(bytes: Uint8Array): Segmenter {
	const { arrays } = readModel(bytes);
	const words = (name: string) => unpackWords(arrays[name] as Uint8Array);
	return {
		table: new FeatureTable(1, arrays.checks as Uint16Array, arrays.weights as Int8Array),
		stems: words("stems"),
		words: words("words"),
		names: words("names"),
		listed: words("listed"),
		company: words("company"),
	};
}

/** The bytes of a segmenter's file. @param trained what it was trained on and how, for people to read */
export function saveSegmenter(s: Segmenter, trained: unknown): Uint8Array {
	const { checks, weights } = s.table;
	return writeModel({
		header: { kind: "segmenter", trained },
		arrays: {
			checks,
			weights,
			stems: packWords(s.stems),
			words: packWords(s.words),
			names: packWords(s.names),
			listed: packWords(s.listed),
			company: packWords(s.company),
		},
	});
}

/**
 * The scorer that a language's words are weighed by. The best analysis has 0.5 or more; the others fall off with their
 * distance to it. A word that is the name of a well-known place is never cut: «بغداد» is not «ب» and «غداد».
 *
 * @param place what the gazetteer knows of a normalised word, see `WordKnowledge`
 * @example scorerOf(segmenter, () => 0)("وقال", "وقال", analyses)
 */
export function scorerOf(s: Segmenter, place: (key: string) => number): AnalysisScorer {
	const knowledge: WordKnowledge = { ...s, place };
	const features: number[] = [];
	return (raw, key, analyses) => {
		const whole = analyses.find((a) => a.before.length === 0 && a.after === null)!;
		// Where a clitic's letter is followed by a hamza, the place of that name is spelled otherwise: «لأول», not «لاول».
		const known = place(key) === 2 && !hasHamzaSecond(raw);
		const points = analyses.map((a) => {
			// «وان» is a city, and so much oftener "and that" that the place does not decide.
			if (known && a !== whole && s.words.get(a.bare) < COMMONEST) return Number.NEGATIVE_INFINITY;
			segmenterFeatures(raw, key, a, whole, knowledge, features);
			let sum = 0;
			for (const f of features) sum += s.table.get(f);
			return sum;
		});
		const best = Math.max(...points);
		const second = points.reduce((m, p, i) => (i !== points.indexOf(best) && p > m ? p : m), Number.NEGATIVE_INFINITY);
		return points.map((p, i) => squash(i === points.indexOf(best) ? p - second : p - best));
	};
}

/** A difference of points as a number in 0..1, by division alone: the same on every machine. */
function squash(points: number): number {
	if (points === Number.POSITIVE_INFINITY) return 1;
	if (points === Number.NEGATIVE_INFINITY) return 0.01;
	const x = Math.max(-1, Math.min(1, points / CERTAIN));
	return 0.5 + 0.49 * x;
}
