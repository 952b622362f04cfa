import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { actorTable } from "../extract/actor/index.js";
import { Gazetteer, parseActors } from "../gazetteer/index.js";
import { compileLanguage, type Trained } from "../grammar/index.js";
import type { Kit } from "../kit.js";
import { arabic } from "../languages/arabic/index.js";
import { english } from "../languages/english/index.js";
import type { PlaceIndex } from "../model/index.js";
import { loadSegmenter, loadTagger, placeKnowledge, scorerOf, taggerOf } from "../models/index.js";
import { CliError, EXIT } from "./context.js";
import { VERSION } from "./version.js";

/** What the caller may add to the built-in data. */
export interface KitOptions {
	/** A table of places like data/overlay.tsv, beside the built-in ones. */
	readonly gazetteer?: string;
}

const data = (name: string) => new URL(`../../data/${name}`, import.meta.url);

/**
 * Builds the kit: languages compiled, data files opened. The one place where the core meets the file system.
 * @throws CliError if the gazetteer file cannot be read
 * @example buildKit().grammars.map((g) => g.language.id) // ["ar", "en"]
 */
export function buildKit(options: KitOptions = {}): Kit {
	const packed = readFileSync(data("gazetteer.bin.gz"));
	const own = extra(options.gazetteer);
	const actorsTsv = readFileSync(data("actors.tsv"), "utf8");
	const actors = parseActors(actorsTsv);
	const languages = [arabic, english].map((l) => ({ ...l, lexicon: [...l.lexicon, actorTable(actors, l.script)] }));
	const hash = createHash("sha256").update(packed).update(own).update(actorsTsv);
	const places = Gazetteer.load(packed, own);
	const models = trainedModels(places, (bytes) => hash.update(bytes));
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
		actors: new Map(actors.map((a) => [a.id, a])),
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
	return {
		ar: {
			segmenter: scorerOf(loadSegmenter(open("segmenter-ar")), place),
			tagger: taggerOf(loadTagger(open("tagger-ar")), place),
		},
		en: { tagger: taggerOf(loadTagger(open("tagger-en")), place) },
	};
}

function extra(path: string | undefined): string {
	if (path === undefined) return "";
	try {
		return `\n${readFileSync(path, "utf8").split("\n").slice(1).join("\n")}`;
	} catch (e) {
		throw new CliError(EXIT.unreadable, `${path} cannot be read (${(e as NodeJS.ErrnoException).code})`);
	}
}
