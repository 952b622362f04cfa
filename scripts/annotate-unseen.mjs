// `rawi annotate` with a lexicon that has not learned from the document it reads, so that docs/training.md can say what
// the lexicon does on text it has not seen: one half of the NTREX documents is read with what the other half taught.
//   python3 ../shared/eval/score.py --rawi "node scripts/annotate-unseen.mjs" align consistency
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildKit } from "../dist/cli/kit.js";
import { loadPairs } from "../dist/models/index.js";
import { read } from "../dist/read.js";
import { trainLexiconFrom } from "./training/lexicon.mjs";
import { Sources } from "./training/sources.mjs";

const half = (document) => createHash("sha256").update(document).digest()[0] % 2;
const sources = new Sources("../shared/data/names");
const learned = (keep) => loadPairs(trainLexiconFrom(sources, keep));
const lexicons = {
	0: learned((d) => d === "pud" || half(d) === 1),
	1: learned((d) => d === "pud" || half(d) === 0),
	pud: learned((d) => d !== "pud"),
};

const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1].split(",") : undefined;
const kit = buildKit();
for (const line of readFileSync(0, "utf8").split("\n")) {
	if (line === "") continue;
	const report = JSON.parse(line);
	// "nytimes.184804#clean", "pud-12#L2"
	const document = report.id.split("#")[0];
	const wordPairs = lexicons[document.startsWith("pud") ? "pud" : half(document)];
	process.stdout.write(`${JSON.stringify(read(report, { ...kit, wordPairs }, { prefer: "past", only }))}\n`);
}
