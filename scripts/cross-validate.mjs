// How the trained models do on text they have not seen, as docs/training.md shows it: five times trained on four fifths
// of the sources and asked for the last. Segmenter: whole words, all cuts right. Taggers: exact spans and types of the
// whole reading.
//   npm run cross-validate
import { arabic } from "../dist/languages/arabic/index.js";
import { placeKnowledge, scorerOf, taggerOf, trainSegmenter } from "../dist/models/index.js";
import { read } from "../dist/read.js";
import { analyse } from "../dist/text/index.js";
import { TEXTS, trainingKit } from "./training/names.mjs";
import { isCut, segmenterKnowledge } from "./training/segmenter.mjs";
import { Sources } from "./training/sources.mjs";
import { textsOf, trainOn } from "./training/tagger.mjs";

const at = process.argv.indexOf("--from");
const sources = new Sources(at < 0 ? "../shared/data/names" : process.argv[at + 1]);
/** Neighbours are from one article: a block goes to one side as a whole. */
const BLOCK = 40;
const FOLDS = 5;

const knowledge = segmenterKnowledge(sources);
const cutSentences = sources.cutSentences();
const cuts = { all: [0, 0], cut: [0, 0] };
for (let fold = 0; fold < FOLDS; fold++) {
	const words = cutSentences
		.filter((_, i) => i % FOLDS !== fold)
		.flat()
		.filter(isCut);
	const scorer = scorerOf(trainSegmenter({ ...knowledge, words }), knowledge.place);
	for (const segments of cutSentences
		.filter((_, i) => i % FOLDS === fold)
		.flat()
		.filter(isCut)) {
		const raw = segments.join("");
		const best = analyse(raw, arabic.clitics, scorer)[0];
		const at = [...best.cuts, best.start, ...(best.after === null ? [] : [best.end]), raw.length];
		const mine = at.slice(0, -1).map((from, k) => raw.slice(from, at[k + 1]));
		const right = mine.join("+") === segments.join("+") ? 1 : 0;
		for (const c of segments.length > 1 ? [cuts.all, cuts.cut] : [cuts.all]) {
			c[0] += right;
			c[1]++;
		}
	}
}
const share = ([right, n]) => `${((100 * right) / n).toFixed(1)} % (${n})`;
console.log(`ar segmenter words ${share(cuts.all)}, with a clitic ${share(cuts.cut)}`);

for (const lang of Object.keys(TEXTS)) {
	const texts = textsOf(lang, sources).flatMap(([source, list]) =>
		list.map((t, i) => ({ ...t, source, fold: Math.floor(i / BLOCK) % FOLDS })),
	);
	const place = placeKnowledge(trainingKit().places);
	const counts = new Map();
	for (let fold = 0; fold < FOLDS; fold++) {
		const seen = texts.filter((t) => t.fold !== fold);
		const kit = trainingKit({ [lang]: taggerOf(trainOn(lang, seen, sources), place) });
		for (const t of texts.filter((t) => t.fold === fold)) {
			const found = read({ id: "t", text: t.text, lang }, kit, { prefer: "past", only: ["names"] }).names;
			const key = (n) => `${n.start} ${n.end} ${n.type}`;
			const right = new Set(t.names.map(key));
			const c = counts.get(t.source) ?? { hit: 0, found: 0, gold: 0 };
			c.hit += found.filter((n) => right.has(key(n))).length;
			c.found += found.length;
			c.gold += right.size;
			counts.set(t.source, c);
		}
	}
	for (const [source, { hit, found, gold }] of counts)
		console.log(`${lang} ${source} F1 ${((200 * hit) / (found + gold)).toFixed(1)} (${gold} names)`);
}
