import type { Command } from "commander";
import { LIST_NAMES, type ListName, type Prefer, type ReadOptions } from "../../model/index.js";
import { MAX_LINE_BYTES } from "../../schema/index.js";
import { inputLines } from "../../text/index.js";
import { type Answer, answerLine } from "../answer.js";
import { type CliContext, CliError, EXIT, type KitFiles } from "../context.js";
import { actorsOption, preferOption } from "../options.js";

interface AnnotateOptions {
	readonly actors?: readonly string[];
	readonly prefer: Prefer;
	readonly only?: string;
	readonly explain?: boolean;
	readonly gazetteer?: string;
	readonly jobs: string;
}

/** `rawi annotate`: JSON Lines of reports in, one reading a line out, in order, in constant memory. */
export function registerAnnotate(program: Command, context: CliContext): void {
	program
		.command("annotate")
		.description("read JSON Lines of reports from standard input, write one reading a line")
		.addOption(preferOption())
		.addOption(actorsOption())
		.option("--only <lists>", `the lists to give, joined by commas: ${LIST_NAMES.join(", ")}`)
		.option("--explain", "add the rule trace")
		.option("--gazetteer <file>", "packed places beside the built-in ones")
		.option("--jobs <n>", "how many workers read side by side", "1")
		.action(async (o: AnnotateOptions) => {
			const only = onlyLists(o.only);
			const files = { gazetteer: o.gazetteer, actors: o.actors };
			const options = { prefer: o.prefer, ...(only ? { only } : {}), ...(o.explain ? { explain: true } : {}) };
			for await (const { out, failed } of answers(context, jobsOf(o.jobs), files, options)) {
				if (failed) context.exit(EXIT.someFailed);
				if (!context.stdout.write(`${out}\n`)) await new Promise((resolve) => context.stdout.once("drain", resolve));
			}
		});
}

/** More workers than this are a slip of the finger. */
const MOST_JOBS = 64;

function jobsOf(value: string): number {
	const jobs = /^\d{1,4}$/.test(value) ? Number(value) : 0;
	if (jobs < 1 || jobs > MOST_JOBS)
		throw new CliError(EXIT.usage, `--jobs wants a number from 1 to ${MOST_JOBS}, not "${value}"`);
	return jobs;
}

function onlyLists(value: string | undefined): readonly ListName[] | undefined {
	const names = value?.split(",").map((s) => s.trim());
	const unknown = names?.find((s) => !(LIST_NAMES as readonly string[]).includes(s));
	if (unknown !== undefined)
		throw new CliError(EXIT.usage, `--only knows no list "${unknown}"; it knows ${LIST_NAMES.join(", ")}`);
	return names as ListName[] | undefined;
}

/** The answers in the order of the lines, made here or by workers. */
async function* answers(
	context: CliContext,
	jobs: number,
	files: KitFiles,
	options: ReadOptions,
): AsyncGenerator<Answer> {
	const lines = inputLines(context.stdin as AsyncIterable<Uint8Array>, MAX_LINE_BYTES);
	if (jobs > 1) {
		const { answersByWorkers } = await import("../workers.js");
		yield* answersByWorkers(jobs, { files, options }, lines);
		return;
	}
	const kit = await context.kit(files);
	for await (const line of lines) yield answerLine(line, kit, options);
}
