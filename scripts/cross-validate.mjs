// How the trained models do on text they have not seen, as docs/training.md shows it: five times trained on four fifths
// of the sources and asked for the last. Segmenter: whole words, all cuts right; on PADT as trained on all of PUD.
// Taggers: exact spans and types of the whole reading, on whole words.
//   npm run cross-validate [-- [--from FOLDER] [--errors FILE] [--block N] [segmenter] [leads] [ar] [en]]
// --block 1 learns other sentences of the same articles, where documents are not told.
// --errors writes a JSON line for each name that is wrong, with the rule that found it.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { arabic } from "../dist/languages/arabic/index.js";
import { scorerOf, taggerOf, trainSegmenter } from "../dist/models/index.js";
import { read } from "../dist/read.js";
import { analyse } from "../dist/text/index.js";
import { CutCounts, NameCounts, onWords } from "./training/measure.mjs";
import { TEXTS, taggedSentences, trainingKit } from "./training/names.mjs";
import { measureRunInTitles } from "./training/run-in-titles.mjs";
import { isCut, segmenterKnowledge } from "./training/segmenter.mjs";
import { Sources } from "./training/sources.mjs";
import { knownBeside, textsOf, trainOn } from "./training/tagger.mjs";
import { variants } from "./training/variants.mjs";

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined);
const folder = option("--from") ?? "../shared/data/names";
const sources = new Sources(folder);
const errorFile = option("--errors");
const wanted = (part) => args.length === 0 || args.includes(part);
/** Sentences of one document go to one side; where documents are not told, neighbours do, in blocks of so many. */
const block = Number(option("--block") ?? 40);
const FOLDS = 5;

if (wanted("segmenter")) segmenter();
if (wanted("leads")) measureRunInTitles(`${folder}/../reports`);
const errors = [];
for (const lang of Object.keys(TEXTS)) if (wanted(lang)) tagger(lang);
if (errorFile) writeFileSync(errorFile, errors.map((e) => `${JSON.stringify(e)}\n`).join(""));

function segmenter() {
	const knowledge = segmenterKnowledge(sources);
	const cutSentences = sources.cutSentences();
	const wordsOf = (isIn) => cutSentences.filter((_, i) => isIn(i % FOLDS)).flatMap((s) => s.filter(isCut));
	const train = (words) => scorerOf(trainSegmenter({ ...knowledge, words }), knowledge.place);
	const pud = new CutCounts();
	for (let fold = 0; fold < FOLDS; fold++) {
		const scorer = train(wordsOf((f) => f !== fold));
		for (const segments of wordsOf((f) => f === fold)) pud.add(segments, cutOf(segments.join(""), scorer));
	}
	console.log(`ar segmenter PUD ${pud}`);
	const scorer = train(wordsOf(() => true));
	const padt = new Map(["all", "fair", "repeated", "mixed"].map((kind) => [kind, new CutCounts()]));
	for (const words of sources.cutSentences("padtClitics"))
		words.forEach((segments, i) => {
			if (!isCut(segments)) return;
			const found = cutOf(segments.join(""), scorer);
			for (const kind of ["all", kindOf(words, i)]) padt.get(kind).add(segments, found);
		});
	for (const [kind, counts] of padt) console.log(`ar segmenter PADT ${kind} ${counts}`);
}

/** A word in the segments of its likeliest analysis. */
function cutOf(raw, scorer) {
	const best = analyse(raw, arabic.clitics, scorer)[0];
	if (best === undefined) return [raw];
	const at = [...best.cuts, best.start, ...(best.after === null ? [] : [best.end]), raw.length];
	return at.slice(0, -1).map((from, k) => raw.slice(from, at[k + 1]));
}

/**
 * What a word of PADT can be held to. A word that its treebank left without analysis stands in this file once for each
 * of its segments, whole each time; a letter with a digit or a mark behind it stands as one word.
 */
function kindOf(words, i) {
	const isSame = (other) => other?.length === 1 && words[i].length === 1 && other[0] === words[i][0];
	if (isSame(words[i - 1]) || isSame(words[i + 1])) return "repeated";
	return /[^\u0621-\u0652\u0670-\u06d3]/.test(words[i].join("")) ? "mixed" : "fair";
}

function tagger(lang) {
	const texts = textsOf(lang, sources).flatMap(([source, list]) =>
		list.map((t, i) => ({ ...t, source, fold: foldOf(t.document ?? Math.floor(i / block)) })),
	);
	const all = [...texts, ...variants(texts, (t) => `${t.source} ${t.fold}`)];
	const sentences = taggedSentences(lang, all);
	const beside = knownBeside(lang);
	const counts = new Map();
	for (let fold = 0; fold < FOLDS; fold++) {
		const seen = sentences.filter((s) => all[s.of].fold !== fold);
		const kit = trainingKit({ [lang]: taggerOf(trainOn(lang, seen, sources), beside) });
		for (const t of texts.filter((t) => t.fold === fold)) {
			const { names } = read({ id: "t", text: t.text, lang }, kit, { prefer: "past", only: ["names"] });
			const found = names
				.map((n) => ({ ...(t.raw ? n : onWords(t.text, n)), rule: n.rule }))
				.filter((n) => n.type !== "MISC");
			for (const [source, gold] of [[t.source, t.names], ...Object.entries(t.also ?? {})]) {
				if (!counts.has(source)) counts.set(source, new NameCounts());
				for (const e of counts.get(source).add(gold, found)) errors.push(shown(source, t.text, e));
			}
		}
	}
	for (const [source, c] of counts) console.log(`${lang} ${source} ${c}`);
}

function foldOf(group) {
	return createHash("sha256").update(String(group)).digest().readUInt32LE() % FOLDS;
}

function shown(source, text, { kind, gold, found }) {
	const quote = (n) => n && `${n.type} ${text.slice(n.start, n.end)}`;
	const { start, end } = found ?? gold;
	const around = text.slice(Math.max(0, start - 50), end + 30);
	return { source, kind, gold: quote(gold), found: quote(found), rule: found?.rule ?? null, around };
}
