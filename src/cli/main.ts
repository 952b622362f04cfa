#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { COMMANDS } from "./commands/index.js";
import { CliError, EXIT, processContext } from "./context.js";
import { VERSION } from "./version.js";

const SUMMARY =
	"reads Arabic and English news reports: what happened, when, where, who, how many, and according to whom";

/** Runs one command line. @returns when done; the exit status is set on the process */
async function main(argv: readonly string[]): Promise<void> {
	const context = processContext();
	const program = new Command("rawi")
		.description(SUMMARY)
		.version(VERSION)
		.exitOverride()
		.configureOutput({ outputError: (line, write) => write(oneLine(line.replace(/^error: /, ""))) });
	const asked = argv[2] ?? "";
	const one = COMMANDS.filter((c) => c.name === asked);
	// Help and mistakes need them all, the version none.
	const wanted = one.length > 0 ? one : ["--version", "-V"].includes(asked) ? [] : COMMANDS;
	try {
		for (const command of wanted) (await command.load())(program, context);
		await program.parseAsync(argv);
	} catch (e) {
		if (e instanceof CommanderError) {
			process.exitCode = e.exitCode === 0 ? EXIT.done : EXIT.usage;
			return;
		}
		context.stderr.write(oneLine(e instanceof CliError ? e.message : `internal error: ${stack(e)}`));
		process.exitCode = e instanceof CliError ? e.status : EXIT.someFailed;
	}
}

/** A message fit for a terminal: names of files can hold anything. */
function oneLine(message: string): string {
	return `rawi: ${message.trim().replace(/\p{Cc}+/gu, " ")}\n`;
}

function stack(e: unknown): string {
	return e instanceof Error ? (e.stack ?? e.message) : String(e);
}

// A reader that has seen enough ("| head") is no failure.
process.stdout.on("error", (e: NodeJS.ErrnoException) => {
	if (e.code === "EPIPE") process.exit(EXIT.done);
	process.stderr.write(oneLine(`the output cannot be written (${e.code})`));
	process.exit(EXIT.someFailed);
});
await main(process.argv);
