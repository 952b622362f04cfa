// The name taggers, one a language.
import { readFileSync } from "node:fs";
import { Gazetteer } from "../../dist/gazetteer/index.js";
import { placeKnowledge, saveTagger, trainTagger } from "../../dist/models/index.js";
import { nameParts, TEXTS, taggedSentences } from "./names.mjs";

const SETTINGS = { epochs: 12, leastSeen: 2 };

/** The texts of a language, source by source: [[source, texts], …]. */
export function textsOf(lang, sources) {
	return Object.entries(TEXTS[lang]).map(([source, read]) => [source, read(sources)]);
}

/** A tagger learned from these texts. */
export function trainOn(lang, texts, sources) {
	const place = placeKnowledge(Gazetteer.load(readFileSync("data/gazetteer.bin.gz")));
	return trainTagger({ sentences: taggedSentences(lang, texts), names: nameParts(sources, lang), place, ...SETTINGS });
}

export function trainTaggerFrom(lang, sources) {
	const texts = textsOf(lang, sources).flatMap(([, list]) => list);
	return saveTagger(trainOn(lang, texts, sources), { sources: sources.hashes, ...SETTINGS });
}
