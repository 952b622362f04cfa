import type { Language } from "../../grammar/index.js";
import { actorRules, actorWords } from "./actors.js";
import { attributionWords } from "./attribution.js";
import { countedWords } from "./counted.js";
import { demonymWords } from "./demonyms.js";
import { eventWords } from "./events.js";
import { measureWords } from "./measures.js";
import { numeralWords } from "./numerals.js";
import { placeGuardWords } from "./place-guards.js";
import { placeRules, placeWords } from "./places.js";
import { quantityRules, quantityWords } from "./quantities.js";
import { clitics, sentenceTable } from "./script.js";
import { senses } from "./senses.js";
import { siteWords } from "./sites.js";
import { speakerWords } from "./speakers.js";
import { stances } from "./stances.js";
import { stems } from "./stems.js";
import { composedDurations, durations } from "./time-amounts.js";
import { clocks, clocksOfDays } from "./time-clock.js";
import { clockWords } from "./time-clock-words.js";
import { dates, ordinals } from "./time-dates.js";
import { feastWords } from "./time-feasts.js";
import { longTimes } from "./time-long.js";
import { nths } from "./time-nth.js";
import { parts } from "./time-parts.js";
import { ranges } from "./time-ranges.js";
import { openEnds, relatives } from "./time-relative.js";
import { sets } from "./time-sets.js";
import { timeWords } from "./time-words.js";

export const arabic: Language = {
	id: "ar",
	script: "Arab",
	clitics,
	sentences: sentenceTable,
	lexicon: [numeralWords, timeWords, clockWords, feastWords, quantityWords, countedWords, measureWords, placeWords, siteWords, demonymWords, placeGuardWords, actorWords, attributionWords, speakerWords, eventWords],
	numbers: { decimal: ".", joiner: "and", onesFirst: true, spelledElse: ["أثنى", "أثني"] },
	senses,
	stances,
	stems,
	subject: "after-verb",
	modifiers: "after-noun",
	rules: {
		/** A stage sees what the earlier ones made: months before their days, days before their parts, all before ranges. */
		time: [ordinals, longTimes, [...durations, ...dates], composedDurations, [...relatives, ...nths, ...clocks, ...sets], [...parts, ...clocksOfDays], [...ranges, ...openEnds]],
		quantity: quantityRules,
		place: placeRules,
		actor: actorRules,
		attribution: [],
		event: [],
	},
};
