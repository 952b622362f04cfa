// Trains the models in data/ from annotated text (docs/training.md). The same sources give the same bytes.
//   node scripts/train.mjs [--from FOLDER] [letters] [segmenter] [tagger-ar] [tagger-en]
//     [leads-ar] [leads-en] [lexicon-ar-en]
// The classes of English words are made only when they are asked for: word-classes-en.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { Sources } from "./training/sources.mjs";

const args = process.argv.slice(2);
const at = args.indexOf("--from");
const folder = at < 0 ? "../shared/data/names" : args.splice(at, 2)[1];
const wanted = (part) => args.length === 0 || args.includes(part);

/** Each model by the sources it reads itself, so that its header names no others. */
async function write(name, make) {
	const bytes = await make(new Sources(folder));
	writeFileSync(`data/${name}.bin.gz`, bytes);
	console.log(`data/${name}.bin.gz ${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
}

// A table in the source, for the core opens no files; build again after it.
if (wanted("letters")) {
	const text = (await import("./training/letters.mjs")).trainLettersFrom(new Sources(folder));
	writeFileSync("src/matching/letters-ar-latn.ts", text);
	console.log(`src/matching/letters-ar-latn.ts ${Buffer.byteLength(text)} bytes`);
}
if (args.includes("word-classes-en"))
	await write("word-classes-en", async () => (await import("./training/word-classes.mjs")).englishClasses());
// The taggers read through the segmenter: it comes first.
if (wanted("segmenter"))
	await write("segmenter-ar", async (s) => (await import("./training/segmenter.mjs")).trainSegmenterFrom(s));
for (const lang of ["ar", "en"])
	if (wanted(`tagger-${lang}`))
		await write(`tagger-${lang}`, async (s) => (await import("./training/tagger.mjs")).trainTaggerFrom(lang, s));
for (const lang of ["ar", "en"])
	if (wanted(`leads-${lang}`))
		await write(`leads-${lang}`, async (s) => (await import("./training/leads.mjs")).trainLeadsFrom(lang, s));
// It cuts words as the segmenter does.
if (wanted("lexicon-ar-en"))
	await write("lexicon-ar-en", async (s) => (await import("./training/lexicon.mjs")).trainLexiconFrom(s));
