// The name taggers, one a language.
import { readFileSync } from "node:fs";
import { Gazetteer } from "../../dist/gazetteer/index.js";
import { placeKnowledge, saveTagger, trainTagger, WordClasses } from "../../dist/models/index.js";
import { normaliseKey } from "../../dist/text/index.js";
import { arabicNameWords, commonArabicWords } from "./arabic-words.mjs";
import { englishWords, PACKAGES } from "./english-words.mjs";
import { nameParts, TEXTS, taggedSentences } from "./names.mjs";
import { variants } from "./variants.mjs";

const SETTINGS = {
	ar: { margin: 100, rounds: 1, epochs: 12, leastSeen: 2, leastWeight: 10 },
	en: { margin: 60, rounds: 3, epochs: 7, leastSeen: 2, leastWeight: 5 },
};

const made = new Map();
/** What is known of the words of a language; made once. @param analyses of words of the language */
function words(lang, sources, analyses) {
	if (!made.has(lang)) {
		const english = lang === "en" ? englishWords(normaliseKey) : null;
		made.set(lang, {
			kinds: english?.kinds ?? commonArabicWords(sources, analyses),
			proper: english?.names ?? arabicNameWords(normaliseKey),
		});
	}
	return made.get(lang);
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
	const known = words(lang, sources, sentences[0].words);
	return trainTagger({ sentences, names: nameParts(sources, lang), ...known, beside, ...SETTINGS[lang] });
}

export function trainTaggerFrom(lang, sources) {
	const texts = textsOf(lang, sources).flatMap(([source, list]) => list.map((t) => ({ ...t, source })));
	const all = [...texts, ...variants(texts, (t) => t.source)];
	const tagger = trainOn(lang, taggedSentences(lang, all), sources);
	const packages = lang === "en" ? { packages: PACKAGES } : {};
	return saveTagger(tagger, { sources: sources.hashes, ...packages, ...SETTINGS[lang] });
}
