import type { Language } from "../../grammar/index.js";
import { actingVerbs } from "./acting-verbs.js";
import { actorRules, actorWords } from "./actors.js";
import { attributionWords } from "./attribution.js";
import { countedWords } from "./counted.js";
import { eventWords } from "./events.js";
import { measureWords } from "./measures.js";
import { names } from "./name-nouns.js";
import { nameWords } from "./name-words.js";
import { numeralWords } from "./numerals.js";
import { placeRules, placeWords } from "./places.js";
import { quantityRules, quantityWords } from "./quantities.js";
import { clitics, sentenceTable } from "./script.js";
import { senses } from "./senses.js";
import { stances } from "./stances.js";
import { stems } from "./stems.js";
import { durations, spread } from "./time-amounts.js";
import { counted, parts, ranges } from "./time-compose.js";
import { dates, ordinals } from "./time-dates.js";
import { timeWords } from "./time-words.js";
import { unitAbbreviations } from "./unit-abbreviations.js";

export const english: Language = {
	id: "en",
	script: "Latn",
	clitics,
	sentences: sentenceTable,
	lexicon: [numeralWords, timeWords, quantityWords, countedWords, measureWords, placeWords, unitAbbreviations, actorWords, nameWords, actingVerbs, attributionWords, eventWords],
	numbers: { decimal: ".", joiner: null, onesFirst: false, spread },
	senses,
	stances,
	stems,
	names,
	subject: "before-verb",
	modifiers: "before-noun",
	rules: {
		time: [ordinals, [...durations, ...dates], counted, parts, ranges],
		quantity: quantityRules,
		place: placeRules,
		actor: actorRules,
		attribution: [],
		event: [],
	},
};
