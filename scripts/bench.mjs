// How fast `rawi annotate` is, how soon it starts and how much memory it takes, beside two readers of English on the
// same texts in the same run; how fast two readings are compared; how reading time grows. About a minute.
//   npm run bench
// Each program reads the same JSON Lines in a process of its own. Speed is told in processor time, which other work on
// the machine disturbs less than the clock, and without the start: the time of all reports less the time of one.
// Figures of one machine say little: the ratios are what to compare.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { comparing } from "./bench-compare.mjs";
import { growth } from "./linear.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const FOLDER = "../shared/data/reports";
const ROUNDS = 3;

/**
 * So many times is each report read by the quick programs, under new names: a newsroom's stream is long, and warming up
 * is not its speed. Those that take long have long warmed up in one.
 */
const COPIES = 12;

const reports = existsSync(FOLDER) ? fromFolder(FOLDER) : fromExamples();
const english = reports.filter((r) => r.lang === "en");
const stream = Array.from({ length: COPIES }, (_, k) => english.map((r) => ({ ...r, id: `${k}-${r.id}` }))).flat();
const chars = (list) => list.reduce((n, r) => n + r.text.length, 0);
const number = (x) => Math.round(x).toLocaleString("en-US");

console.log(
	`${reports.length} reports, ${number(chars(reports))} characters (${existsSync(FOLDER) ? FOLDER : "examples/"}), best of ${ROUNDS} rounds where they are quick\n`,
);

const all = measure("rawi annotate", rawi(), reports, 1);
const times = measure("rawi annotate --only times", rawi("--only", "times"), stream);
const chrono = measure("chrono-node", peer("chrono-node"), stream);
const compromise = measure("compromise", peer("compromise"), english, 1);
const whole = measure("rawi annotate", rawi(), english, 1);

console.log("all reports, everything:");
tell(all);
console.log(`\nEnglish reports only (${english.length}; for times alone each ${COPIES} times):`);
for (const m of [whole, times, chrono, compromise]) tell(m);
console.log("\nratios of speed:");
console.log(`  rawi --only times to chrono-node (dates against dates)     ${(times.speed / chrono.speed).toFixed(2)}`);
console.log(
	`  rawi, everything, to compromise (tags, people, places)     ${(whole.speed / compromise.speed).toFixed(2)}`,
);
console.log(
	`\nstart to the first reading of a short report: ${all.start.toFixed(2)} s; rawi --version: ${seconds(["dist/cli/main.js", "--version"]).toFixed(2)} s`,
);

const pairs = comparing();
console.log(
	`\ntwo versions laid side by side, once they are read (${pairs.pairs} pairs, ${number(pairs.chars)} characters): ${number(pairs.speed)} characters/s`,
);
console.log(
	`  a pair of ${number(pairs.long.sentences)} sentences (${number(pairs.long.chars)} characters): ${pairs.long.seconds.toFixed(1)} s`,
);

const [worst] = growth();
console.log(
	`four times a hostile text takes at most ${worst.times.toFixed(1)} times as long (${JSON.stringify(worst.unit)} without end)`,
);

function tell({ name, speed, perReport, start, memory }) {
	console.log(
		`  ${name.padEnd(28)} ${number(speed).padStart(10)} characters/s  ${number(perReport).padStart(6)} reports/s  start ${start.toFixed(2)} s  peak ${number(memory)} MB`,
	);
}

/** Best of some rounds: what disturbs a machine only ever makes it slower. The start is told by the clock. */
function measure(name, args, list, rounds = ROUNDS) {
	const one = [{ id: "short", date: "2026-02-23", lang: "en", text: "The convoy left last Wednesday." }];
	const runs = Array.from({ length: rounds }, () => ({ short: run(args, one), long: run(args, list) }));
	const least = (of) => Math.min(...runs.map(of));
	const start = least((r) => r.short.seconds);
	const time = least((r) => r.long.processor) - least((r) => r.short.processor);
	if (time <= 0) throw new Error(`${name}: the machine is too busy to measure anything`);
	const memory = Math.max(...runs.map((r) => r.long.memory));
	return { name, start, memory, speed: chars(list) / time, perReport: list.length / time };
}

function run(args, list) {
	const input = `${list.map((r) => JSON.stringify(r)).join("\n")}\n`;
	mkdirSync(".eval", { recursive: true });
	const note = `.eval/bench-${process.pid}.json`;
	const began = process.hrtime.bigint();
	const done = spawnSync(process.execPath, ["--import", watcher(note), ...args], { input, maxBuffer: 1 << 30 });
	const took = Number(process.hrtime.bigint() - began) / 1e9;
	// Fast because it failed is not fast.
	const lines = done.stdout.toString("utf8").split("\n").length - 1;
	if (lines !== list.length) throw new Error(`${args.join(" ")}: ${lines} lines for ${list.length}\n${done.stderr}`);
	const { maxRSS, processor } = JSON.parse(readFileSync(note, "utf8"));
	return { seconds: took, processor, memory: maxRSS / 1024 };
}

/** Has a process write down, as it ends, the seconds of processor it took and the most memory (kilobytes) it had. */
function watcher(note) {
	const code = `import { writeFileSync } from "node:fs";
process.on("exit", () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	writeFileSync(${JSON.stringify(note)}, JSON.stringify({ maxRSS, processor: (userCPUTime + systemCPUTime) / 1e6 }));
});`;
	return `data:text/javascript,${encodeURIComponent(code)}`;
}

function seconds(args) {
	const times = Array.from({ length: ROUNDS }, () => {
		const began = process.hrtime.bigint();
		spawnSync(process.execPath, args);
		return Number(process.hrtime.bigint() - began) / 1e9;
	});
	return Math.min(...times);
}

function rawi(...options) {
	return ["dist/cli/main.js", "annotate", ...options];
}

/** A peer as a filter of the same lines. */
function peer(name) {
	const file = `.eval/bench-${name}.mjs`;
	const work = {
		"chrono-node": `import * as chrono from "chrono-node";
const answer = (r) => chrono.parse(r.text, new Date(r.date)).map((x) => [x.index, x.text, x.start.date().toISOString()]);`,
		compromise: `import nlp from "compromise";
const answer = (r) => { const d = nlp(r.text); return [d.people().out("array"), d.places().out("array"), d.numbers().out("array")]; };`,
	}[name];
	mkdirSync(".eval", { recursive: true });
	writeFileSync(
		file,
		`${work}
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) if (line !== "") process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + "\\n");
`,
	);
	return [file];
}

function fromFolder(folder) {
	return readdirSync(folder)
		.filter((f) => f.endsWith(".jsonl"))
		.sort()
		.flatMap((f) =>
			readFileSync(`${folder}/${f}`, "utf8")
				.split("\n")
				.filter(Boolean)
				.map((l) => JSON.parse(l)),
		)
		.map(({ id, lang, date, text }) => ({ id, lang, date, text }));
}

/** Few and short: each is read many times over, and its English paragraphs stand for the English reports. */
function fromExamples() {
	const files = readdirSync("examples")
		.filter((f) => f.endsWith(".txt"))
		.sort();
	const texts = files.map((f) => readFileSync(`examples/${f}`, "utf8"));
	const englishOf = (t) =>
		t
			.split("\n")
			.filter((l) => /^\P{L}*\p{Script=Latin}/u.test(l))
			.join("\n");
	return Array.from({ length: 40 }, (_, i) =>
		texts.flatMap((text, k) => [
			{ id: `${i}-${k}`, lang: undefined, date: "2026-02-23", text },
			{ id: `${i}-${k}-en`, lang: "en", date: "2026-02-23", text: englishOf(text) },
		]),
	).flat();
}
