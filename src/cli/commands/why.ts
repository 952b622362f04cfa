import type { Command } from "commander";
import { explain, whyLines } from "../../exports/index.js";
import type { Prefer } from "../../model/index.js";
import { read } from "../../read.js";
import { type CliContext, CliError, EXIT } from "../context.js";
import { openReport } from "../input.js";
import { dayOption } from "../ledger-session.js";
import { actorsOption, preferOption, type TerminalOptions, terminalOptions } from "../options.js";
import { lineWidth, painted, wantsColour } from "../paint.js";

interface CommandOptions extends TerminalOptions {
	readonly actors?: readonly string[];
	readonly prefer: Prefer;
	readonly date?: string;
}

/** `rawi why`: how the values on some words of a report came about. */
export function registerWhy(program: Command, context: CliContext): void {
	terminalOptions(
		program
			.command("why <file> <phrase>")
			.description("explain what was read from some words of a report: value, rule, anchor, alternatives")
			.option("--date <day>", "publication day, the reference for relative dates")
			.addOption(preferOption())
			.addOption(actorsOption()),
	).action((file: string, phrase: string, options: CommandOptions) => why(context, file, phrase, options));
}

async function why(context: CliContext, file: string, phrase: string, options: CommandOptions): Promise<void> {
	const date = dayOption("--date", options.date);
	const width = lineWidth(context, options.width);
	const { report } = await openReport(context, file, date);
	const kit = await context.kit({ actors: options.actors });
	const reading = read(report, kit, { prefer: options.prefer, explain: true });
	const explained = explain(reading, phrase);
	if (explained.length === 0) throw new CliError(EXIT.someFailed, `"${phrase}" stands nowhere in ${file}`);
	if (options.json) {
		for (const { found, values, gaveWay } of explained) {
			const told = values.map((v) => ({
				list: v.list,
				index: v.index,
				classes: v.classes,
				value: reading[v.list]![v.index],
			}));
			context.stdout.write(`${JSON.stringify({ found, values: told, gaveWay })}\n`);
		}
		return;
	}
	const lines = whyLines(explained, reading, { width, names: (id) => kit.places.byId(id)?.name });
	context.stdout.write(painted(lines, wantsColour(context, options.color)));
}
