import type { Language } from "../../grammar/index.js";
import { actorRules, actorWords } from "./actors.js";
import { attributionWords } from "./attribution.js";
import { countedWords } from "./counted.js";
import { eventWords } from "./events.js";
import { measureWords } from "./measures.js";
import { numeralWords } from "./numerals.js";
import { placeRules, placeWords } from "./places.js";
import { quantityRules, quantityWords } from "./quantities.js";
import { clitics, sentenceTable } from "./script.js";
import { durations } from "./time-amounts.js";
import { counted, parts, ranges } from "./time-compose.js";
import { dates, ordinals } from "./time-dates.js";
import { timeWords } from "./time-words.js";

export const arabic: Language = {
	id: "ar",
	script: "Arab",
	clitics,
	sentences: sentenceTable,
	lexicon: [numeralWords, timeWords, quantityWords, countedWords, measureWords, placeWords, actorWords, attributionWords, eventWords],
	numbers: { decimal: ".", joiner: "and", onesFirst: true },
	subject: "after-verb",
	rules: {
		time: [ordinals, [...durations, ...dates], counted, parts, ranges],
		quantity: quantityRules,
		place: placeRules,
		actor: actorRules,
		attribution: [],
		event: [],
	},
};
