// Trains the models in data/ from annotated text (docs/training.md). The same sources give the same bytes.
//   node scripts/train.mjs [--from FOLDER] [segmenter] [tagger]
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { trainSegmenterFrom } from "./training/segmenter.mjs";
import { Sources } from "./training/sources.mjs";

const args = process.argv.slice(2);
const at = args.indexOf("--from");
const sources = new Sources(at < 0 ? "../shared/data/names" : args.splice(at, 2)[1]);
const wanted = (part) => args.length === 0 || args.includes(part);

function write(name, bytes) {
	writeFileSync(`data/${name}`, bytes);
	console.log(`data/${name} ${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
}

if (wanted("segmenter")) write("segmenter-ar.bin.gz", trainSegmenterFrom(sources));
