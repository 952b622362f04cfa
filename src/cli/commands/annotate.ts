import type { Command } from "commander";
import type { Kit } from "../../kit.js";
import { LIST_NAMES, type ListName, type Prefer, type ReadOptions } from "../../model/index.js";
import { read } from "../../read.js";
import { MAX_LINE_BYTES, parseReportLine } from "../../schema/index.js";
import { type InputLine, inputLines } from "../../text/index.js";
import { type CliContext, CliError, EXIT } from "../context.js";
import { LINE_FAULTS } from "../line-faults.js";
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
		.option("--jobs <n>", "how many workers (only 1 is built so far)", "1")
		.action(async (o: AnnotateOptions) => {
			const only = onlyLists(o.only);
			if (!/^[1-9]\d{0,3}$/.test(o.jobs))
				throw new CliError(EXIT.usage, `--jobs wants a number from 1 up, not "${o.jobs}"`);
			if (o.jobs !== "1") context.stderr.write("rawi: more than one worker is not built yet; working with one\n");
			const kit = await context.kit({ gazetteer: o.gazetteer, actors: o.actors });
			await annotate(context, kit, {
				prefer: o.prefer,
				...(only ? { only } : {}),
				...(o.explain ? { explain: true } : {}),
			});
		});
}

function onlyLists(value: string | undefined): readonly ListName[] | undefined {
	const names = value?.split(",").map((s) => s.trim());
	const unknown = names?.find((s) => !(LIST_NAMES as readonly string[]).includes(s));
	if (unknown !== undefined)
		throw new CliError(EXIT.usage, `--only knows no list "${unknown}"; it knows ${LIST_NAMES.join(", ")}`);
	return names as ListName[] | undefined;
}

async function annotate(context: CliContext, kit: Kit, options: ReadOptions): Promise<void> {
	for await (const line of inputLines(context.stdin as AsyncIterable<Uint8Array>, MAX_LINE_BYTES)) {
		const [out, failed] = answer(line, kit, options);
		if (failed) context.exit(EXIT.someFailed);
		if (!context.stdout.write(`${out}\n`)) await new Promise((resolve) => context.stdout.once("drain", resolve));
	}
}

/** A reading, or the problem in its place: never a crash, never a missing line. */
function answer(line: InputLine, kit: Kit, options: ReadOptions): [string, boolean] {
	if ("fault" in line) return [problem(null, LINE_FAULTS[line.fault]), true];
	const parsed = parseReportLine(line.text);
	if (!parsed.ok) return [problem(parsed.id, parsed.problem), true];
	try {
		const reading = read(parsed.report, kit, options);
		return [JSON.stringify(reading), reading.problems.length > 0];
	} catch (e) {
		const message = `Rawi failed on this report: ${(e as Error).message}`;
		return [problem(parsed.report.id, { code: "internal", message }), true];
	}
}

function problem(id: string | null, { code, message }: { readonly code: string; readonly message: string }): string {
	return JSON.stringify({ id, problems: [{ code, message }] });
}
