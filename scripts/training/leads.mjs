// Where a text begins behind a headline that ran into it: what the first word of a sentence looks like, learned from the
// sentences of the taggers' sources and of NTREX.
import { readFileSync } from "node:fs";
import { stemTokens } from "../../dist/extract/stem-words.js";
import { saveLeads, trainLeads, WordClasses } from "../../dist/models/index.js";
import { scan } from "../../dist/text/index.js";
import { trainingKit } from "./names.mjs";

const SETTINGS = {
	ar: { sources: ["newsfane", "aqmar", "wojood"], least: 0, epochs: 6 },
	en: { sources: ["wikigold", "crossner", "ewt"], least: 40, epochs: 6 },
};

const CLOSING = /[.!?؟…۔"”»\s]+$/;
/** Shorter ones are lists and captions. */
const LEAST_WORDS = 4;

/** Words of a treebank as they are written in running text. */
function written(tokens) {
	return tokens
		.join(" ")
		.replace(/ ([.,;:!?%)\]؟،؛])/g, "$1")
		.replace(/([([]) /g, "$1")
		.replace(/ (?='(?:s|t|re|ve|ll|d|m)\b)| (?=n't)/g, "")
		.replace(/`` ?| ?''/g, '"');
}

/** The sentences of a language, each as written. @param keep which documents to learn from, by name */
function sentencesOf(lang, sources, keep) {
	const tagged = SETTINGS[lang].sources.flatMap((name) => sources.rows(name).map((r) => written(r.tokens)));
	const pud = keep("pud") ? sources.rows("pud").map((r) => r[lang]) : [];
	const ntrex = sources.rows("ntrex").filter((r) => r.variant === "clean" && keep(r.doc));
	return [...tagged, ...pud, ...ntrex.flatMap((r) => r[lang])].filter((s) => s.split(" ").length >= LEAST_WORDS);
}

/** "Volcano Spews Ash on Mexico City": headlines in English are often written so. */
const titled = (text) => text.replace(/\b\p{Ll}\p{L}{3,}/gu, (word) => word[0].toUpperCase() + word.slice(1));

/** The classes of a language's words, null where it has none. */
export function classesOf(lang) {
	return lang === "en" ? WordClasses.load(readFileSync("data/word-classes-en.bin.gz")) : null;
}

/** The model of a language. @param keep which documents are learned from, by name: those of NTREX, "pud" */
export function trainLeadsOn(lang, sources, keep = () => true) {
	const grammar = trainingKit().grammars.find((g) => g.language.id === lang);
	const sentences = sentencesOf(lang, sources, keep).map((s) => {
		const text = s.replace(CLOSING, "");
		const tokens = scan(text, 0, text.length);
		const headline = titled(text);
		return {
			tokens,
			stems: stemTokens(tokens, grammar),
			...(headline === text ? {} : { asHeadline: scan(headline, 0, headline.length) }),
		};
	});
	const { least, epochs } = SETTINGS[lang];
	return trainLeads({ sentences, words: grammar.words, classes: classesOf(lang), least, epochs });
}

export function trainLeadsFrom(lang, sources) {
	const model = trainLeadsOn(lang, sources);
	return saveLeads(model, { sources: sources.hashes, epochs: SETTINGS[lang].epochs });
}
