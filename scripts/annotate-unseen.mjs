// `rawi annotate` with a lexicon and with judges of leads that have not learned from the document they read, so that
// docs/training.md can say what they do on text they have not seen: one half of the NTREX documents is read with what
// the other half taught.
//   python3 ../shared/eval/score.py --rawi "node scripts/annotate-unseen.mjs" align consistency
// With --parts each part of a bead is given as a bead of its own, of one "sentence" a side: so the same scorer measures
// how parts follow running text (align/raw; its other figures mean nothing then).
//   python3 ../shared/eval/score.py --rawi "node scripts/annotate-unseen.mjs --parts" align
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildKit } from "../dist/cli/kit.js";
import { leadJudge, loadPairs } from "../dist/models/index.js";
import { read } from "../dist/read.js";
import { classesOf, trainLeadsOn } from "./training/leads.mjs";
import { trainLexiconFrom } from "./training/lexicon.mjs";
import { Sources } from "./training/sources.mjs";

const half = (document) => createHash("sha256").update(document).digest()[0] % 2;
const sources = new Sources("../shared/data/names");
const KEPT = {
	0: (d) => d === "pud" || half(d) === 1,
	1: (d) => d === "pud" || half(d) === 0,
	pud: (d) => d !== "pud",
};
const kit = buildKit();
const kits = Object.fromEntries(
	Object.entries(KEPT).map(([name, keep]) => {
		const judge = (lang) => leadJudge(trainLeadsOn(lang, sources, keep), classesOf(lang));
		const grammars = kit.grammars.map((g) => ({ ...g, leads: judge(g.language.id) }));
		return [name, { ...kit, grammars, wordPairs: loadPairs(trainLexiconFrom(sources, keep)) }];
	}),
);

const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1].split(",") : undefined;
for (const line of readFileSync(0, "utf8").split("\n")) {
	if (line === "") continue;
	const report = JSON.parse(line);
	// "nytimes.184804#clean", "pud-12#L2"
	const document = report.id.split("#")[0];
	const unseen = kits[document.startsWith("pud") ? "pud" : half(document)];
	const reading = read(report, unseen, { prefer: "past", only });
	process.stdout.write(`${JSON.stringify(process.argv.includes("--parts") ? byParts(reading) : reading)}\n`);
}

/** The reading with the parts of its beads for sentences. */
function byParts(reading) {
	const lists = {};
	const all = reading.sentences.reduce((m, s) => m.set(s.version, [...(m.get(s.version) ?? []), s]), new Map());
	const add = (span) => {
		lists[span.version] ??= [];
		lists[span.version].push(span);
		return { version: span.version, sentences: [lists[span.version].length - 1] };
	};
	const whole = ({ version, sentences }) => {
		const numbers = sentences.flatMap((i) => add(all.get(version)[i]).sentences);
		return { version, sentences: numbers };
	};
	const alignments = reading.alignments.flatMap((b) =>
		b.parts.length === 0
			? [{ ...b, left: whole(b.left), right: whole(b.right) }]
			: b.parts.map((p) => ({ ...b, left: add(p.left), right: add(p.right), parts: [] })),
	);
	return { ...reading, sentences: reading.versions.flatMap((v) => lists[v.id] ?? []), alignments };
}
