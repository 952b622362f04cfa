import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { actorTable, type JudgedActors, judgedActors } from "../extract/actor/index.js";
import type { Gazetteer } from "../gazetteer/index.js";
import { compileLanguage, type Trained } from "../grammar/index.js";
import type { Kit } from "../kit.js";
import { arabic } from "../languages/arabic/index.js";
import { english } from "../languages/english/index.js";
import type { Actor, PlaceIndex, WordPairs } from "../model/index.js";
import {
	leadJudge,
	loadLeads,
	loadPairs,
	loadSegmenter,
	loadTagger,
	placeKnowledge,
	scorerOf,
	taggerOf,
	WordClasses,
} from "../models/index.js";
import { builtInActors } from "./actors.js";
import { builtInPlaces } from "./places.js";
import { VERSION } from "./version.js";

const data = (name: string) => new URL(`../../data/${name}`, import.meta.url);

/**
 * Builds the kit: languages compiled, data files opened. The one place where the core meets the file system.
 * @param places those that come with the program, unless others are given beside them
 * @param actors the same, as they are after judgements
 * @example buildKit().grammars.map((g) => g.language.id) // ["ar", "en"]
 */
export function buildKit(
	places: Gazetteer = builtInPlaces(),
	{ named, byId, apart }: JudgedActors<Actor> = judgedActors(builtInActors(), []),
): Kit {
	const languages = [arabic, english].map((l) => ({ ...l, lexicon: [...l.lexicon, actorTable(named, l.script)] }));
	const hash = createHash("sha256")
		.update(places.hashes.join())
		.update(JSON.stringify(apart.length === 0 ? [...byId] : [[...byId], apart]));
	const models = trainedModels(places, (bytes) => hash.update(bytes));
	const pairs = wordPairs((bytes) => hash.update(bytes));
	for (const l of languages)
		hash.update(
			JSON.stringify([
				l.lexicon,
				Object.values(l.rules)
					.flat(2)
					.map((r) => r.name),
			]),
		);
	return {
		version: VERSION,
		dataHash: hash.digest("hex").slice(0, 16),
		grammars: languages.map((l) => compileLanguage(l, models[l.id])),
		places,
		actors: byId,
		actorsApart: apart,
		wordPairs: pairs,
	};
}

/** The trained models by language. @param see is shown the bytes of each file */
function trainedModels(places: PlaceIndex, see: (bytes: Uint8Array) => void): Readonly<Record<string, Trained>> {
	const open = (name: string) => {
		const bytes = readFileSync(data(`${name}.bin.gz`));
		see(bytes);
		return bytes;
	};
	const place = placeKnowledge(places);
	const segmenter = (bytes: Uint8Array) => lazily(() => scorerOf(loadSegmenter(bytes), place));
	const tagger = (bytes: Uint8Array, classes?: Uint8Array) =>
		lazily(() => taggerOf(loadTagger(bytes), { place, classes: classes ? WordClasses.load(classes) : null }));
	const leads = (bytes: Uint8Array, classes?: Uint8Array) =>
		lazily(() => leadJudge(loadLeads(bytes), classes ? WordClasses.load(classes) : null));
	const classes = open("word-classes-en");
	return {
		ar: {
			segmenter: segmenter(open("segmenter-ar")),
			tagger: tagger(open("tagger-ar")),
			leads: leads(open("leads-ar")),
		},
		en: { tagger: tagger(open("tagger-en"), classes), leads: leads(open("leads-en"), classes) },
	};
}

/** The lexicon, opened when two versions are first laid side by side. @param see is shown the bytes of its file */
function wordPairs(see: (bytes: Uint8Array) => void): WordPairs {
	const bytes = readFileSync(data("lexicon-ar-en.bin.gz"));
	see(bytes);
	let made: WordPairs | undefined;
	return {
		languages: [arabic.id, english.id],
		renderings: (stem, side) => {
			made ??= loadPairs(bytes);
			return made.renderings(stem, side);
		},
	};
}

/** A function that is made when it is first called: who asks for times alone waits for no model of names. */
function lazily<A extends readonly unknown[], R>(make: () => (...args: A) => R): (...args: A) => R {
	let made: ((...args: A) => R) | undefined;
	return (...args) => {
		made ??= make();
		return made(...args);
	};
}
