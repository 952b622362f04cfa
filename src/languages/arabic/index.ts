import type { Language } from "../../grammar/index.js";
import { numeralWords } from "./numerals.js";
import { clitics, sentenceTable } from "./script.js";
import { quantityRules, quantityWords } from "./quantities.js";
import { durations } from "./time-amounts.js";
import { counted, parts, ranges } from "./time-compose.js";
import { dates, ordinals } from "./time-dates.js";
import { timeWords } from "./time-words.js";

export const arabic: Language = {
	id: "ar",
	script: "Arab",
	clitics,
	sentences: sentenceTable,
	lexicon: [numeralWords, timeWords, quantityWords],
	numbers: { decimal: ",", joiner: "and", onesFirst: true },
	rules: {
		time: [ordinals, [...durations, ...dates], counted, parts, ranges],
		quantity: quantityRules,
		place: [],
		actor: [],
		attribution: [],
		event: [],
	},
};
