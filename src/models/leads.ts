import type { LeadInput, LeadJudge } from "../grammar/index.js";
import { mayOpen } from "../text/index.js";
import { FeatureTable } from "./feature-table.js";
import { openingFacts, openingFeatures } from "./lead-features.js";
import { readModel, writeModel } from "./model-file.js";
import type { WordClasses } from "./word-classes.js";
import { packWords, unpackWords } from "./word-list.js";
import type { WordTable } from "./word-table.js";

/** What tells where a text begins behind its headline. */
export interface LeadModel {
	/** How much a word in its surroundings looks like the first of a sentence. */
	readonly openings: FeatureTable;
	/** Stems met in so many sentences that a text would say them twice by chance. */
	readonly common: WordTable;
	/** Above it the openings alone decide; found with the model, by language. */
	readonly least: number;
}

/** Opens a model. @throws Error if the bytes are none */
export function loadLeads(bytes: Uint8Array): LeadModel {
	const { header, arrays } = readModel(bytes);
	return {
		openings: new FeatureTable(1, arrays.checks as Uint16Array, arrays.weights as Int8Array),
		common: unpackWords(arrays.common as Uint8Array),
		least: (header as { least: number }).least,
	};
}

/** The bytes of a model's file. @param trained what it was trained on and how, for people to read */
export function saveLeads({ openings: { checks, weights }, common, least }: LeadModel, trained: unknown): Uint8Array {
	return writeModel({
		header: { kind: "leads", least, trained },
		arrays: { checks, weights, common: packWords(common) },
	});
}

/** The words of a headline, in tokens. */
const SHORTEST = 2;
const LONGEST = 30;
/** The least of a text that stands behind it. */
const REST = 6;
/** How far behind its beginning a text is looked through for words of the headline. */
const ECHO = 28;
/** Points for each word that both say, for the share of the headline's words they are, and for those that open the text. */
const SAID_TWICE = 24;
const SHARE = 120;
const FIRST = [48, 24, 12];

/**
 * The judge of a model. A lead tells what its headline tells, so words said on both sides of a place speak for it beside
 * the words that stand at it.
 * @param classes of the words of a language, null where there are none
 * @example leadJudge(model, null)({ tokens, words, stems }) // [{ token: 9, points: 130, saidTwice: 96 }]
 */
export function leadJudge(model: LeadModel, classes: WordClasses | null): LeadJudge {
	const features: number[] = [];
	return ({ tokens, words, stems }) => {
		const facts = openingFacts(tokens, words, classes);
		const telling = stems.map((s) => (s === null || s.length < 2 || model.common.get(s) > 0 ? null : s));
		const out = [];
		for (let token = SHORTEST; token <= Math.min(LONGEST, tokens.length - REST); token++) {
			if (!mayOpen(tokens, token)) continue;
			openingFeatures(facts, token, features);
			const saidTwice = echo(telling, token);
			let points = saidTwice - model.least;
			for (const f of features) points += model.openings.get(f);
			out.push({ token, points, saidTwice });
		}
		return out;
	};
}

/** Points for what is said on both sides of a token. */
function echo(telling: LeadInput["stems"], at: number): number {
	const left = new Set(telling.slice(0, at).filter((s) => s !== null));
	const right = new Set(telling.slice(at, at + ECHO));
	const both = [...left].filter((s) => right.has(s)).length;
	let points = SAID_TWICE * both + Math.round((SHARE * both) / Math.max(1, left.size));
	for (const [i, first] of FIRST.entries()) {
		const stem = telling[at + i];
		if (stem != null && left.has(stem)) points += first;
	}
	return points;
}
