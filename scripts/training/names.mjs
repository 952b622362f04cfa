// Sentences with the names that people found in them, as the taggers learn them: read by Rawi itself, so that a tagger
// hears in training what it will hear in use.
import { readFileSync } from "node:fs";
import { actorTable } from "../../dist/extract/actor/index.js";
import { Gazetteer, parseActors } from "../../dist/gazetteer/index.js";
import { compileLanguage } from "../../dist/grammar/index.js";
import { arabic } from "../../dist/languages/arabic/index.js";
import { english } from "../../dist/languages/english/index.js";
import { loadSegmenter, placeKnowledge, scorerOf } from "../../dist/models/index.js";
import { read } from "../../dist/read.js";
import { normaliseKey } from "../../dist/text/index.js";

/** What is called what: the sources' types as ours. Whatever is not here is no name (or none we tell). */
const TYPE = {
	PER: "PER",
	PERS: "PER",
	Person: "PER",
	LOC: "LOC",
	GPE: "LOC",
	FAC: "LOC",
	Location: "LOC",
	ORG: "ORG",
	Organisation: "ORG",
};

/**
 * Texts with the names in them: {text, names: [{start, end, type}]}, by language and source. Some are learned twice
 * (`copy`): with half of their names exchanged, see variants.mjs, or as they are.
 */
export const TEXTS = {
	ar: {
		newsfane: (s) =>
			s
				.rows("newsfane")
				.filter((r) => !r.fine_partial)
				// Learned are the labels of NewsFANE; those of ANERcorp, whose terms are unclear, are only measured against.
				.map((r) => ({
					...fromTokens(r, r.fine),
					heads: true,
					also: { anercorp: fromTokens(r, r.ents).names },
				})),
		aqmar: (s) => s.rows("aqmar").map((r) => ({ ...fromTokens(r, r.ents), document: documentOf(r) })),
		wojood: (s) => s.rows("wojood").map((r) => fromTokens(r, r.ents)),
	},
	en: {
		wikigold: (s) => s.rows("wikigold").map((r) => ({ ...fromTokens(r, r.ents), copy: "exchanged" })),
		// Most of its sentences name nothing: they keep their weight beside the copies of others.
		ewt: (s) => s.rows("ewt").map((r) => ({ ...fromTokens(r, r.ents), copy: "same", document: documentOf(r) })),
		crossner: (s) => s.rows("crossner").map((r) => fromTokens(r, r.ents)),
		pud: (s) => s.rows("pud").map((r) => fromTokens(r, r.ents)),
		re3d: (s) => s.rows("re3d").filter(isOpen).map(fromOffsets),
	},
};

/** The documents of re3d carry their own licences; those of the BBC are non-commercial. */
const isOpen = (r) => !r.licence.includes("NC");

/** The id of a sentence without its number. */
const documentOf = (r) => r.id.replace(/-\d+$/, "");

function fromTokens({ tokens }, ents) {
	const starts = [];
	let text = "";
	for (const t of tokens) {
		if (text !== "") text += " ";
		starts.push(text.length);
		text += t;
	}
	const names = ents.map(([from, to, type]) => ({
		start: starts[from],
		end: starts[to - 1] + tokens[to - 1].length,
		type: TYPE[type.split("/")[0]],
	}));
	return { text, names: names.filter((n) => n.type) };
}

/** Names alone, not "rebels", and of names within names the shortest. */
function fromOffsets({ text, entities }) {
	const names = entities
		.map(({ start, end, type }) => ({ start, end, type: TYPE[type] }))
		.filter((n) => n.type && /\p{Lu}/u.test(text.slice(n.start, n.end)))
		.sort((a, b) => a.end - a.start - (b.end - b.start));
	const kept = [];
	for (const n of names) if (!kept.some((k) => k.start < n.end && n.start < k.end)) kept.push(n);
	return { text, names: kept, raw: true };
}

/**
 * The kit that sentences are read with in training: as shipped, without taggers.
 * @param tagger a tagger to read with, by language id
 */
export function trainingKit(taggers = {}) {
	const places = Gazetteer.load(readFileSync("data/gazetteer.bin.gz"));
	const actors = parseActors(readFileSync("data/actors.tsv", "utf8"));
	const segmenter = scorerOf(loadSegmenter(readFileSync("data/segmenter-ar.bin.gz")), placeKnowledge(places));
	const grammars = [arabic, english].map((l) =>
		compileLanguage(
			{ ...l, lexicon: [...l.lexicon, actorTable(actors, l.script)] },
			{ ...(l.id === "ar" ? { segmenter } : {}), ...(taggers[l.id] ? { tagger: taggers[l.id] } : {}) },
		),
	);
	return { version: "0", dataHash: "", grammars, places, actors: new Map(actors.map((a) => [a.id, a])) };
}

/** Names as spans of whole tokens; a name that begins or ends inside a token takes all of it. */
function onTokens(tokens, names) {
	const out = [];
	for (const n of names) {
		const from = tokens.findIndex((t) => t.end > n.start);
		if (from < 0) continue;
		let to = from;
		while (to < tokens.length && tokens[to].start < n.end) to++;
		if (to > from) out.push({ from, to, type: n.type });
	}
	return out;
}

/** A place without the kind it begins with, as readings name it: «الموصل», not «مدينة الموصل»; but «الولايات المتحدة». */
function withoutHead(name, { tokens, words, hints }) {
	const isKind = (i) => hints[i].includes("placeKind") && !words.analyses(tokens[i].raw)[0].article;
	let { from } = name;
	while (name.type === "LOC" && from + 1 < name.to && isKind(from)) from++;
	return { ...name, from };
}

/** What the tagger of a language hears while Rawi reads these texts, what it should say, and of which text it is. */
export function taggedSentences(lang, texts) {
	const out = [];
	let names = [];
	let of = 0;
	const listen = (input) => {
		const found = onTokens(input.tokens, names);
		out.push({ ...input, names: texts[of].heads ? found.map((n) => withoutHead(n, input)) : found, of });
		return [];
	};
	const kit = trainingKit({ [lang]: listen });
	for (const [i, t] of texts.entries()) {
		names = t.names;
		of = i;
		read({ id: String(i), text: t.text, lang }, kit, { prefer: "past", only: ["names"] });
	}
	return out;
}

/** Parts of names of people, by language; of English ones, which are many, those that at least two bear. */
export function nameParts(sources, lang) {
	const all = sources.nameParts(lang === "ar" ? 0 : 1, normaliseKey);
	return lang === "ar" ? all : new Map([...all].filter(([, n]) => n > 1));
}
