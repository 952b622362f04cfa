import type { StemTable } from "../../text/index.js";

/**
 * Endings of number, gender and person, the beginnings of the imperfect, and the long vowels that come and go between
 * singular, broken plural, verb and verbal noun. Normalised letters (ة is ه, أ is ا); articles are off already.
 */
export const stems: StemTable = {
	irregular: new Map([
		["نساء", "امراه"],
		["ناس", "انسان"],
		["قوي", "قوه"],
		["قوات", "قوه"],
		["مياه", "ماء"],
		["اخوه", "اخ"],
		["ابناء", "ابن"],
		["بنات", "بنت"],
		["مراه", "امراه"],
		["قري", "قريه"],
		["جثث", "جثه"],
	]),
	prefixes: ["ي", "ت", "ن", "ا"],
	endings: [
		["يات", ""],
		["تان", ""],
		["تين", ""],
		["يون", ""],
		["يين", ""],
		["ات", ""],
		["ون", ""],
		["ين", ""],
		["ان", ""],
		["وا", ""],
		["يه", ""],
		["ه", ""],
		["ت", ""],
		["ي", ""],
		["ا", ""],
		["ء", ""],
	],
	unstable: "اويء",
	least: 3,
};
