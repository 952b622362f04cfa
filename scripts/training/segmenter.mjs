// The Arabic clitic segmenter, from Arabic-PUD; stems are counted in the text of the other Arabic sources.
import { readFileSync } from "node:fs";
import { Gazetteer } from "../../dist/gazetteer/index.js";
import { arabic } from "../../dist/languages/arabic/index.js";
import { placeKnowledge, saveSegmenter, trainSegmenter } from "../../dist/models/index.js";
import { normaliseKey } from "../../dist/text/index.js";

const EPOCHS = 8;
const isArabic = (word) => /[\u0621-\u064a]/.test(word);

/** Everything training needs but the words cut by hand. */
export function segmenterKnowledge(sources) {
	return {
		clitics: arabic.clitics,
		text: ["newsfane", "aqmar", "wojood"].flatMap((n) => sources.rows(n).flatMap((r) => r.tokens)).filter(isArabic),
		whole: arabic.lexicon
			.flatMap((table) => Object.values(table).flatMap((words) => Object.keys(words)))
			.flatMap((phrase) => phrase.split(" "))
			.filter(isArabic),
		names: sources.nameParts(0, normaliseKey),
		place: placeKnowledge(Gazetteer.load(readFileSync("data/gazetteer.bin.gz"))),
		epochs: EPOCHS,
	};
}

/** Words worth cutting: Arabic ones of two letters or more. */
export const isCut = (segments) => segments.join("").length > 1 && isArabic(segments.join(""));

export function trainSegmenterFrom(sources) {
	const words = sources.cutSentences().flat().filter(isCut);
	const segmenter = trainSegmenter({ ...segmenterKnowledge(sources), words });
	return saveSegmenter(segmenter, { sources: sources.hashes, epochs: EPOCHS });
}
