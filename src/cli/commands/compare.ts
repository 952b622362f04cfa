import type { Command } from "commander";
import { comparisonOf, raisesAlarm } from "../../exports/index.js";
import type { Prefer } from "../../model/index.js";
import { read } from "../../read.js";
import { openVersions } from "../compare-input.js";
import { type CompareOutput, compareFormats, printComparison } from "../compare-print.js";
import { type CliContext, CliError, EXIT } from "../context.js";
import { dayOption } from "../ledger-session.js";
import { preferOption } from "../options.js";
import { lineWidth } from "../paint.js";

interface CompareOptions extends CompareOutput {
	readonly prefer: Prefer;
	readonly date?: string;
}

/** `rawi compare`: two versions of one report, the differences first. Status 5 where one of them is loud. */
export function registerCompare(program: Command, context: CliContext): void {
	compareFormats(
		program
			.command("compare <original> [translation]")
			.description("lay two versions of a report side by side, differences first (or one file that holds both)")
			.option("--date <day>", "publication day, the reference for relative dates")
			.addOption(preferOption()),
	).action((left: string, right: string | undefined, options: CompareOptions) =>
		compare(context, left, right, options),
	);
}

async function compare(
	context: CliContext,
	left: string,
	right: string | undefined,
	options: CompareOptions,
): Promise<void> {
	const date = dayOption("--date", options.date);
	lineWidth(context, options.width);
	const { report, title } = await openVersions(context, left, right, date);
	const kit = await context.kit();
	const reading = read(report, kit, { prefer: options.prefer });
	if ((reading.alignments ?? []).length === 0)
		throw new CliError(EXIT.unreadable, `${title} holds one version only; rawi compare wants two`);
	const comparison = comparisonOf(reading, title);
	await printComparison(context, comparison, options);
	if (reading.problems.length > 0) context.exit(EXIT.someFailed);
	if (raisesAlarm(comparison)) context.exit(EXIT.loud);
}
