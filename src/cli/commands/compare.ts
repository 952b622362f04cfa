import type { Command } from "commander";
import { comparisonOf, raisesAlarm } from "../../exports/index.js";
import type { Prefer } from "../../model/index.js";
import { read } from "../../read.js";
import { type AcceptOptions, acceptOptions, addAccepted, openAccepted } from "../accepted.js";
import { openTerms, openVersions } from "../compare-input.js";
import { type CompareOutput, compareFormats, isForPeople, printComparison } from "../compare-print.js";
import { type CliContext, CliError, EXIT } from "../context.js";
import { dayOption } from "../ledger-session.js";
import { actorsOption, preferOption } from "../options.js";
import { lineWidth } from "../paint.js";

interface CompareOptions extends CompareOutput, AcceptOptions {
	readonly actors?: readonly string[];
	readonly prefer: Prefer;
	readonly date?: string;
	readonly terms?: string;
}

/** `rawi compare`: two versions of one report, the differences first. Status 5 where one of them is loud. */
export function registerCompare(program: Command, context: CliContext): void {
	const command = program
		.command("compare <original> [translation]")
		.description("lay two versions of a report side by side, differences first (or one file that holds both)")
		.option("--date <day>", "publication day, the reference for relative dates")
		.option(
			"--terms <file>",
			"a glossary of the desk (term, renderings, note, cut by tabs): one rendering each is checked",
		)
		.addOption(preferOption())
		.addOption(actorsOption());
	compareFormats(acceptOptions(command)).action((left: string, right: string | undefined, options: CompareOptions) =>
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
	const acceptances = await openAccepted(context, options);
	const terms = options.terms === undefined ? undefined : openTerms(context, options.terms);
	const { report, title } = await openVersions(context, left, right, date);
	const kit = await context.kit({ actors: options.actors });
	const reading = read(report, kit, { prefer: options.prefer, ...(terms === undefined ? {} : { terms }) });
	if ((reading.alignments ?? []).length === 0)
		throw new CliError(EXIT.unreadable, `${title} holds one version only; rawi compare wants two`);
	const before = comparisonOf(reading, title, acceptances);
	const added = addAccepted(before, options);
	const comparison = added.length === 0 ? before : comparisonOf(reading, title, [...acceptances, ...added]);
	await printComparison(context, comparison, options);
	if (!isForPeople(options))
		for (const a of comparison.unused)
			context.stderr.write(`rawi: accepted ${a.id} (${a.kind}) is unused: there is no such difference any more\n`);
	if (reading.problems.length > 0) context.exit(EXIT.someFailed);
	if (raisesAlarm(comparison)) context.exit(EXIT.loud);
}
