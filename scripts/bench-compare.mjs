// How fast two readings that are already made are laid side by side: alignment and comparison alone, in processor time.
// Used by bench.mjs; alone: node scripts/bench-compare.mjs
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { compareVersions } from "../dist/bitext/index.js";
import { buildKit } from "../dist/cli/kit.js";
import { read, sidesOf } from "../dist/read.js";

const FILE = "../shared/data/bitext/consistency.jsonl";
const ROUNDS = 4;
const SENTENCES = 2000;
const OPTIONS = { prefer: "past" };

/** The speed over whole documents, and the time that one very long pair takes. */
export function comparing() {
	const kit = buildKit();
	const examples = examplePairs(kit);
	const pairs = existsSync(FILE) ? fromFile() : Array.from({ length: 20 }, () => examples).flat();
	const sides = pairs.map((p) => sidesOf(report(p), kit, OPTIONS));
	const chars = sides.reduce((n, [l, r]) => n + l.text.length + r.text.length, 0);
	const seconds = best(() => sides.map((pair) => compareVersions(...pair)));
	const long = sidesOf(report(longPair(examples)), kit, OPTIONS);
	return {
		pairs: pairs.length,
		chars,
		speed: chars / seconds,
		long: {
			sentences: SENTENCES,
			chars: long[0].text.length + long[1].text.length,
			seconds: best(() => compareVersions(...long), 2),
		},
	};
}

/** Best of some rounds, the first of which warm up. */
function best(work, rounds = ROUNDS) {
	return Math.min(
		...Array.from({ length: rounds }, () => {
			const began = process.cpuUsage();
			work();
			const { user, system } = process.cpuUsage(began);
			return (user + system) / 1e6;
		}),
	);
}

const report = ({ left, right }) => ({
	id: "x",
	date: "2026-02-23",
	versions: [{ sentences: left }, { sentences: right }],
});

function fromFile() {
	return readFileSync(FILE, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((l) => JSON.parse(l))
		.filter((r) => r.variant === "clean")
		.map(({ ar, en }) => ({ left: ar, right: en }));
}

/** The examples that hold both versions. */
function examplePairs(kit) {
	return readdirSync("examples")
		.filter((f) => f.endsWith(".txt"))
		.sort()
		.map((f) => read({ id: f, text: readFileSync(`examples/${f}`, "utf8") }, kit, { ...OPTIONS, only: ["alignments"] }))
		.filter((r) => r.versions.length === 2)
		.map((r) => {
			const of = ({ id }) => r.sentences.filter((s) => s.version === id).map((s) => s.quote);
			return { left: of(r.versions[0]), right: of(r.versions[1]) };
		});
}

/** The sentences of the examples over and over, each time with another number, a few left out on either side. */
function longPair(examples) {
	const side = (which, without) => {
		const all = examples.flatMap((p) => p[which]);
		return Array.from({ length: SENTENCES }, (_, i) => `${1000 + 7 * i}: ${all[i % all.length]}`).filter(
			(_, i) => i % 97 !== without,
		);
	};
	return { left: side("left", 5), right: side("right", 60) };
}

if (process.argv[1]?.endsWith("bench-compare.mjs")) console.log(comparing());
