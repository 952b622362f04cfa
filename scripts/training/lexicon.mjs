// Which Arabic and English words stand for each other: learned from sentence pairs, with a hand-made list beside them.
import { readFileSync } from "node:fs";
import { stemWords } from "../../dist/extract/stem-words.js";
import { Gazetteer } from "../../dist/gazetteer/index.js";
import { compileLanguage } from "../../dist/grammar/index.js";
import { arabic } from "../../dist/languages/arabic/index.js";
import { english } from "../../dist/languages/english/index.js";
import { loadSegmenter, placeKnowledge, savePairs, scorerOf, trainPairs } from "../../dist/models/index.js";
import { scan } from "../../dist/text/index.js";

const LANGUAGES = ["ar", "en"];

/** Sentence pairs that say the same, with the document each is from and its proper nouns where they are told. */
export function sentencePairs(sources) {
	const news = sources
		.rows("ntrex")
		.filter((r) => r.variant === "clean")
		.flatMap((r) => r.ar.map((ar, i) => ({ document: r.doc, ar, en: r.en[i] })));
	const mixed = sources.rows("pud").map((r) => ({ document: "pud", ar: r.ar, en: r.en, proper: r.ar_propn }));
	return [...news, ...mixed];
}

/** Stems of a stretch of text, by language, cut as reading cuts them. */
function stemmers() {
	const place = placeKnowledge(Gazetteer.load(readFileSync("data/gazetteer.bin.gz")));
	const segmenter = scorerOf(loadSegmenter(readFileSync("data/segmenter-ar.bin.gz")), place);
	const grammars = [compileLanguage(arabic, { segmenter }), compileLanguage(english)];
	return grammars.map((g) => (text) => stemWords(scan(text, 0, text.length), g).map((w) => w.stem));
}

/** The hand-made list: rows of English words and of Arabic ones, each of which may render each. */
function byHand([ar, en]) {
	return readFileSync("data/words-ar-en.tsv", "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.flatMap((line) => {
			const [english, arabic] = line.split("\t").map((cell) => cell.split(" "));
			return english.flatMap((e) => arabic.map((a) => [ar(a)[0], en(e)[0]]));
		});
}

/** @param keep which documents to learn from */
export function trainLexiconFrom(sources, keep = () => true) {
	const [ar, en] = stemmers();
	const pairs = sentencePairs(sources).filter((p) => keep(p.document));
	const rows = trainPairs(
		pairs.map((p) => ({ left: ar(p.ar), right: en(p.en) })),
		byHand([ar, en]),
	);
	return savePairs(rows, LANGUAGES, { kind: "lexicon", sources: sources.hashes });
}
