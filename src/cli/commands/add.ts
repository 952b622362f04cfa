import type { Command } from "commander";
import type { Kit } from "../../kit.js";
import type { Added, KeptFact, Ledger } from "../../ledger/index.js";
import type { Prefer, Problem } from "../../model/index.js";
import { read } from "../../read.js";
import { type CliContext, CliError, EXIT } from "../context.js";
import { shownWords, writeLine } from "../ledger-list.js";
import { dayOption, ledgerOption, openLedgerFor, orCliError } from "../ledger-session.js";
import { actorsOption, preferOption } from "../options.js";

interface AddOptions {
	readonly actors?: readonly string[];
	readonly prefer: Prefer;
	readonly date?: string;
	readonly publisher?: string;
	readonly ledger?: string;
}

/** `rawi add FILE…`: reads each file and keeps report, reading and claims in the ledger. */
export function registerAdd(program: Command, context: CliContext): void {
	program
		.command("add <files...>")
		.description("read reports and keep them, with their claims, in the ledger")
		.option("--date <day>", "publication day of the reports, the reference for relative dates")
		.option("--publisher <name>", "who printed them")
		.addOption(preferOption())
		.addOption(actorsOption())
		.addOption(ledgerOption())
		.action((files: string[], options: AddOptions) => addFiles(context, files, options));
}

/** A file that cannot be read is named and the rest go on; a ledger that cannot be used ends the command. */
async function addFiles(context: CliContext, files: readonly string[], options: AddOptions): Promise<void> {
	const date = dayOption("--date", options.date);
	const facts = { ...(date ? { date } : {}), ...(options.publisher ? { publisher: options.publisher } : {}) };
	let ledger: Ledger | undefined;
	let unreadable = 0;
	try {
		for (const file of files) {
			try {
				const received = context.readText(file);
				const kit = await context.kit({ actors: options.actors });
				// Opened only now: a command that can read nothing makes no ledger.
				ledger ??= await openLedgerFor(context, options.ledger, true);
				await addOne(context, ledger, kit, received, facts, options.prefer);
			} catch (e) {
				if (e instanceof CliError && e.status !== EXIT.unreadable) throw e;
				if (e instanceof CliError) unreadable++;
				context.stderr.write(
					`rawi: ${e instanceof CliError ? e.message : `${file} was not added: ${(e as Error).message}`}\n`,
				);
				context.exit(EXIT.someFailed);
			}
		}
	} finally {
		await ledger?.close();
	}
	if (unreadable === files.length) context.exit(EXIT.unreadable);
}

type Facts = { readonly date?: string; readonly publisher?: string };

async function addOne(
	context: CliContext,
	ledger: Ledger,
	kit: Kit,
	{ text, sha256, name }: ReturnType<CliContext["readText"]>,
	facts: Facts,
	prefer: Prefer,
): Promise<void> {
	const reading = read({ id: sha256, text, ...facts }, kit, { prefer });
	const added = await orCliError(() =>
		ledger.add({ bytesSha256: sha256, text, name, addedAt: context.now(), input: facts, prefer, reading }),
	);
	const claims = `${added.claims} ${added.claims === 1 ? "claim" : "claims"}`;
	await writeLine(context, `${whatHappened(added)}  ${sha256.slice(0, 12)}  ${shownWords(name)}  ${claims}`);
	for (const note of [...added.differing.map(kept), ...reading.problems.map(told)])
		context.stderr.write(`rawi: ${name}: ${note}\n`);
	if (reading.problems.length > 0) context.exit(EXIT.someFailed);
}

function whatHappened({ added, newReport }: Added): string {
	return (newReport ? "added" : added ? "read again" : "already there").padEnd(13);
}

function kept(fact: KeptFact): string {
	return `the report is there with another ${fact} or none, and keeps it`;
}

function told(problem: Problem): string {
	return problem.message;
}
