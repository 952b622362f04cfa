// Scores the built program on the gold data beside the project, and writes docs/evaluation.md.
//   npm run eval [-- TASK…]
// The page holds figures, and failing examples by record id and place only: the data is not ours to repeat.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SCORER = "../shared/eval/score.py";
const TASKS = ["time-docs", "time-cases", "numbers", "places", "gold", "mission", "clitics"];
const PAGE = "docs/evaluation.md";
/** Failing examples shown of each part of a task. */
const SHOWN = 5;

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
if (!existsSync(SCORER)) {
	console.log(`${SCORER} is not there: nothing to score, ${PAGE} stays as it is`);
	process.exit(0);
}
mkdirSync(".eval", { recursive: true });
const tasks = process.argv.length > 2 ? process.argv.slice(2) : TASKS;
const results = [];
for (const task of tasks) {
	const errors = `.eval/${task}.errors.jsonl`;
	writeFileSync(errors, "");
	const rawi = `"${process.execPath}" dist/cli/main.js`;
	const run = spawnSync("python3", [SCORER, "--rawi", rawi, "--errors", errors, task], {
		encoding: "utf8",
		stdio: ["ignore", "pipe", "inherit"],
		maxBuffer: 1 << 28,
	});
	if (run.error !== undefined) {
		console.log(`the scorer cannot be started (${run.error.code}): it wants python3`);
		process.exit(1);
	}
	process.stdout.write(run.stdout);
	const figures = [...run.stdout.matchAll(/^(\S+) (\S+)(?: \((\d+)\))?$/gm)].map(([, name, value, n]) => ({
		name,
		value,
		n,
	}));
	const wrong = readFileSync(errors, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((l) => JSON.parse(l));
	results.push({ task, figures, wrong, status: run.status });
}
// A page of some tasks only would hide the others.
const whole = TASKS.every((t) => tasks.includes(t));
const file = whole ? PAGE : ".eval/evaluation.md";
mkdirSync("docs", { recursive: true });
writeFileSync(file, page(results));
console.log(`wrote ${file}${whole ? "" : ` (${PAGE} is written when all of ${TASKS.join(", ")} are scored)`}`);
process.exitCode = results.every((r) => r.status === 0) ? 0 : 1;

function page(all) {
	return `${[
		"# Evaluation",
		"",
		"Written by `npm run eval`; do not edit. Each figure is what the scorer says of `rawi annotate` on gold data that",
		"is not part of this project; `n` is how many things were scored. Failing examples are named by record and place",
		"(UTF-16 offsets of the gold span and of what Rawi found), never by their words. `brokenQuotes` counts spans whose",
		"quote is not the text at its offsets: it must be 0.",
		"The clitic segmenter learned from `pud`, so only `padt` tells how it does on words it has not seen; what the taggers",
		"do on names they have not seen stands in [training.md](training.md).",
		"",
		...all.flatMap(section),
	]
		.join("\n")
		.trimEnd()}\n`;
}

function section({ task, figures, wrong, status }) {
	const rows = figures.map((f) => `| ${f.name.replace(`${task}/`, "")} | ${f.value} | ${f.n ?? ""} |`);
	const failed = status === 0 ? [] : ["The scorer did not end well on this task.", ""];
	return [`## ${task}`, "", ...failed, "| figure | value | n |", "|:---|---:|---:|", ...rows, "", ...failures(wrong)];
}

/** The records with most failures of each part: where to look first. */
function failures(wrong) {
	if (wrong.length === 0) return [];
	const parts = groupBy(wrong);
	const lines = [...parts].flatMap(([part, list]) => {
		const byRecord = new Map();
		for (const w of list) byRecord.set(w.id, [...(byRecord.get(w.id) ?? []), w]);
		const worst = [...byRecord]
			.sort((a, b) => b[1].length - a[1].length || (String(a[0]) < String(b[0]) ? -1 : 1))
			.slice(0, SHOWN);
		return [
			`- ${part}: ${list.length} in ${byRecord.size} records`,
			...worst.map(
				([id, ws]) =>
					`  - \`${String(id).replaceAll("`", "")}\`: ${[...new Set(ws.map(where))].slice(0, 6).join(", ")}`,
			),
		];
	});
	return ["Failing, worst records first:", "", ...lines, ""];
}

function groupBy(list) {
	const out = new Map();
	for (const w of list) out.set(w.task, [...(out.get(w.task) ?? []), w]);
	return out;
}

function where({ what, gold, got }) {
	const at = (x) => (Array.isArray(x) && Number.isInteger(x[0]) && Number.isInteger(x[1]) ? ` ${x[0]}–${x[1]}` : "");
	return `${what}${at(gold) || at(got)}`;
}
