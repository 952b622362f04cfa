import type { CliticTable, SentenceTable } from "../../text/index.js";

/** English writes nothing before its words; behind them stands the possessive. */
export const clitics: CliticTable = {
	proclitics: [],
	article: null,
	contractions: [],
	suffixes: [
		{ form: "'s", label: "genitive" },
		{ form: "'", label: "genitive" },
		{ form: "'ll", label: "will" },
	],
	beforeDigits: [],
	minStem: 2,
};

const ABBREVIATIONS = "mr mrs ms dr prof gen col lt sgt maj capt cmdr adm sen rep gov hon rev st sr jr no nos vs etc inc ltd co corp dept est approx fig vol art sec u.s u.k u.n e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m mon tue tues wed thu thur thurs fri sat sun";

export const sentenceTable: SentenceTable = { abbreviations: new Set(ABBREVIATIONS.split(" ")), initials: true };
