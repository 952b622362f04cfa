import type { Command } from "commander";
import type { Kit } from "../../kit.js";
import { LIST_NAMES, type ListName, type Prefer, type ReadOptions } from "../../model/index.js";
import { read } from "../../read.js";
import { MAX_LINE_BYTES, parseReportLine } from "../../schema/index.js";
import { type CliContext, CliError, EXIT } from "../context.js";
import { inputLines } from "../lines.js";
import { preferOption } from "../options.js";

/** `rawi annotate`: JSON Lines of reports in, one reading a line out, in order, in constant memory. */
export function registerAnnotate(program: Command, context: CliContext): void {
	program
		.command("annotate")
		.description("read JSON Lines of reports from standard input, write one reading a line")
		.addOption(preferOption())
		.option("--only <lists>", `the lists to give, joined by commas: ${LIST_NAMES.join(", ")}`)
		.option("--explain", "add the rule trace")
		.option("--gazetteer <file>", "packed places beside the built-in ones")
		.option("--jobs <n>", "how many workers (only 1 for now)", "1")
		.action(async (o: { prefer: Prefer; only?: string; explain?: boolean; gazetteer?: string }) => {
			const only = o.only?.split(",").map((s) => s.trim());
			const unknown = only?.find((s) => !(LIST_NAMES as readonly string[]).includes(s));
			if (unknown !== undefined) throw new CliError(EXIT.usage, `--only knows no list "${unknown}"; it knows ${LIST_NAMES.join(", ")}`);
			const kit = await context.kit(o.gazetteer);
			const options: ReadOptions = { prefer: o.prefer, ...(only ? { only: only as ListName[] } : {}), ...(o.explain ? { explain: true } : {}) };
			await annotate(context, kit, options);
		});
}

async function annotate(context: CliContext, kit: Kit, options: ReadOptions): Promise<void> {
	for await (const line of inputLines(context.stdin as AsyncIterable<Uint8Array>)) {
		const [out, failed] = "tooLong" in line ? [problem(null, "line_too_long", `a line may have at most ${MAX_LINE_BYTES} bytes`), true] : oneLine(line.text, kit, options);
		if (failed) context.exit(EXIT.someFailed);
		if (!context.stdout.write(`${out}\n`)) await new Promise((resolve) => context.stdout.once("drain", resolve));
	}
}

function problem(id: string | null, code: string, message: string): string {
	return JSON.stringify({ id, problems: [{ code, message }] });
}

/** A reading, or the problem in its place: never a crash, never a missing line. */
function oneLine(line: string, kit: Kit, options: ReadOptions): [string, boolean] {
	const parsed = parseReportLine(line);
	if (!parsed.ok) return [problem(parsed.id, parsed.problem.code, parsed.problem.message), true];
	try {
		const reading = read(parsed.report, kit, options);
		return [JSON.stringify(reading), reading.problems.length > 0];
	} catch (e) {
		return [problem(parsed.report.id, "internal", `Rawi failed on this report: ${(e as Error).message}`), true];
	}
}
