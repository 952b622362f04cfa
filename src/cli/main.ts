#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { commandsFor } from "./commands/index.js";
import { CliError, EXIT, processContext } from "./context.js";
import { VERSION } from "./version.js";

/** Runs one command line. @returns when done; the exit status is set on the process */
async function main(argv: readonly string[]): Promise<void> {
	const context = processContext();
	const program = new Command("rawi")
		.description("reads Arabic and English news reports: what happened, when, where, who, how many, and according to whom")
		.version(VERSION)
		.exitOverride()
		.configureOutput({ outputError: (line, write) => write(`rawi: ${line.replace(/^error: /, "")}`) });
	for (const register of await commandsFor(argv.slice(2))) register(program, context);
	try {
		await program.parseAsync(argv);
	} catch (e) {
		if (e instanceof CommanderError) {
			process.exitCode = e.exitCode === 0 ? EXIT.done : EXIT.usage;
			return;
		}
		if (e instanceof CliError) {
			context.stderr.write(`rawi: ${e.message}\n`);
			process.exitCode = e.status;
			return;
		}
		throw e;
	}
}

// A reader that has seen enough ("| head") is no failure.
process.stdout.on("error", (e: NodeJS.ErrnoException) => {
	if (e.code === "EPIPE") process.exit(0);
	throw e;
});
await main(process.argv);
