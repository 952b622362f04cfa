// The name taggers, one a language.
import { readFileSync } from "node:fs";
import { Gazetteer } from "../../dist/gazetteer/index.js";
import { placeKnowledge, saveTagger, trainTagger, WordClasses } from "../../dist/models/index.js";
import { normaliseKey } from "../../dist/text/index.js";
import { englishWords, PACKAGES } from "./english-words.mjs";
import { nameParts, TEXTS, taggedSentences } from "./names.mjs";
import { variants } from "./variants.mjs";

const SETTINGS = {
	ar: { rounds: 1, epochs: 12, leastSeen: 2, leastWeight: 3 },
	en: { rounds: 3, epochs: 7, leastSeen: 2, leastWeight: 3 },
};

let known;
function words() {
	known ??= englishWords(normaliseKey);
	return { kinds: known.kinds, proper: known.names };
}

/** The texts of a language, source by source: [[source, texts], …]. */
export function textsOf(lang, sources) {
	return Object.entries(TEXTS[lang]).map(([source, read]) => [source, read(sources)]);
}

/** What the tagger of a language hears beside its own file. */
export function knownBeside(lang) {
	return {
		place: placeKnowledge(Gazetteer.load(readFileSync("data/gazetteer.bin.gz"))),
		classes: lang === "en" ? WordClasses.load(readFileSync("data/word-classes-en.bin.gz")) : null,
	};
}

/** A tagger learned from these sentences, see `taggedSentences`. */
export function trainOn(lang, sentences, sources) {
	const beside = knownBeside(lang);
	const { kinds, proper } = lang === "en" ? words() : { kinds: new Map(), proper: new Map() };
	return trainTagger({ sentences, names: nameParts(sources, lang), kinds, proper, beside, ...SETTINGS[lang] });
}

export function trainTaggerFrom(lang, sources) {
	const texts = textsOf(lang, sources).flatMap(([source, list]) => list.map((t) => ({ ...t, source })));
	const all = [...texts, ...variants(texts, (t) => t.source)];
	const tagger = trainOn(lang, taggedSentences(lang, all), sources);
	const packages = lang === "en" ? { packages: PACKAGES } : {};
	return saveTagger(tagger, { sources: sources.hashes, ...packages, ...SETTINGS[lang] });
}
