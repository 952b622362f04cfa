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
	const place = placeKnowledge(Gazetteer.load(readFileSync("data/gazetteer.bin.gz")));
	return {
		clitics: arabic.clitics,
		text: ["newsfane", "aqmar", "wojood"].flatMap((n) => sources.rows(n).flatMap((r) => r.tokens)).filter(isArabic),
		whole: arabic.lexicon
			.flatMap((table) => Object.values(table).flatMap((words) => Object.keys(words)))
			.flatMap((phrase) => phrase.split(" "))
			.filter(isArabic),
		names: sources.nameParts(0, normaliseKey),
		places: ownPlaces().filter((name) => place(normaliseKey(name)) === 2),
		place,
		epochs: EPOCHS,
	};
}

/** Names of one Arabic word in our own table of places. */
function ownPlaces() {
	const rows = readFileSync("data/overlay.tsv", "utf8").split("\n");
	const names = rows.flatMap((row) => row.split(/[\t|]/)).filter((name) => /^[\u0621-\u064a]{3,}$/.test(name));
	return [...new Set(names)];
}

/** Words worth cutting: Arabic ones of two letters or more. */
export const isCut = (segments) => segments.join("").length > 1 && isArabic(segments.join(""));

export function trainSegmenterFrom(sources) {
	const words = sources.cutSentences().flat().filter(isCut);
	const segmenter = trainSegmenter({ ...segmenterKnowledge(sources), words });
	return saveSegmenter(segmenter, { sources: sources.hashes, epochs: EPOCHS });
}
