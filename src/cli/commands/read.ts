import type { Command } from "commander";
import { briefLines, markdownBrief } from "../../exports/index.js";
import type { Ledger } from "../../ledger/index.js";
import type { Prefer, Reading } from "../../model/index.js";
import { read } from "../../read.js";
import { type CliContext, CliError, EXIT } from "../context.js";
import { eachFile } from "../each-file.js";
import { openReport, type Received } from "../input.js";
import { dayOption, ledgerOption, openLedgerFor, orCliError } from "../ledger-session.js";
import { actorsOption, type OutputOptions, outputOptions, preferOption } from "../options.js";
import { lineWidth } from "../paint.js";
import { printReading } from "../print.js";

interface CommandOptions extends OutputOptions {
	readonly actors?: readonly string[];
	readonly prefer: Prefer;
	readonly date?: string;
	readonly save?: boolean;
	readonly ledger?: string;
}

const FORMS = { text: briefLines, markdown: markdownBrief };

/** `rawi read`: the brief of each file; keeps nothing unless asked to. */
export function registerRead(program: Command, context: CliContext): void {
	outputOptions(
		program
			.command("read [files...]")
			.description("read reports and print what they say (- or nothing: standard input)")
			.option("--date <day>", "publication day, the reference for relative dates")
			.addOption(preferOption())
			.addOption(actorsOption()),
	)
		.option("--save", "keep reports, readings and claims in the ledger, as rawi add does")
		.addOption(ledgerOption())
		.action((files: string[], options: CommandOptions) => readFiles(context, files, options));
}

async function readFiles(context: CliContext, files: readonly string[], options: CommandOptions): Promise<void> {
	const date = dayOption("--date", options.date);
	lineWidth(context, options.width);
	await eachFile(context, "read", files, (path) => readOne(context, path, date, options));
}

async function readOne(
	context: CliContext,
	path: string,
	date: string | undefined,
	options: CommandOptions,
): Promise<void> {
	const opened = await openReport(context, path, date);
	const kit = await context.kit({ actors: options.actors });
	const reading = read(opened.report, kit, { prefer: options.prefer });
	if (options.save) await save(context, opened, reading, options);
	const title = opened.report.title ?? opened.received.name;
	await printReading(context, reading, FORMS, options, { title, kit });
	if (reading.problems.length > 0) context.exit(EXIT.someFailed);
}

/** Keeps it in the ledger, before anything is printed: what was shown as read is then also kept. */
async function save(
	context: CliContext,
	{ received, report, structured }: Received,
	reading: Reading,
	options: CommandOptions,
): Promise<void> {
	if (structured) throw new CliError(EXIT.usage, "--save keeps texts; reports in JSON cannot be kept yet");
	const { text, sha256, name } = received;
	const input = report.date === undefined ? {} : { date: report.date };
	const ledger: Ledger = await openLedgerFor(context, options.ledger, true);
	try {
		const prefer = options.prefer;
		await orCliError(() =>
			ledger.add({ bytesSha256: sha256, text, name, addedAt: context.now(), input, prefer, reading }),
		);
	} finally {
		await ledger.close();
	}
}
