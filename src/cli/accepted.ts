import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { type Acceptance, acceptanceOf, type Comparison } from "../exports/index.js";
import { type CliContext, CliError, EXIT } from "./context.js";
import { dayOption } from "./ledger-session.js";

/** What `acceptOptions` gives. */
export interface AcceptOptions {
	readonly accepted?: string;
	readonly accept?: readonly string[];
	readonly reason?: string;
	readonly by?: string;
	readonly on?: string;
}

/** Differences that somebody answers for, kept in a file of the desk. */
export function acceptOptions(command: Command): Command {
	return command
		.option("--accepted <file>", "differences accepted before: they are shown as such, and are not loud")
		.option("--accept <id>", "accept a difference by its id; may be given again", (id: string, ids: string[] = []) => [
			...ids,
			id,
		])
		.option("--reason <text>", "why, with --accept")
		.option("--by <name>", "who accepts it, with --accept")
		.option("--on <day>", "on which day, with --accept");
}

/**
 * The acceptances of a file, in order; none where `--accept` is about to begin it.
 * @throws CliError with status 2 where options are missing, 3 where the file cannot be read
 */
export async function openAccepted(context: CliContext, options: AcceptOptions): Promise<readonly Acceptance[]> {
	const { accepted, accept, reason, by, on } = options;
	const given = Object.entries({ reason, by, on }).flatMap(([name, v]) => (v === undefined ? [] : [`--${name}`]));
	if (accept === undefined && given.length > 0) throw new CliError(EXIT.usage, `${given[0]} goes with --accept`);
	if (accept !== undefined && (!accepted || !reason?.trim() || !by?.trim() || !on))
		throw new CliError(EXIT.usage, "--accept wants --accepted FILE, --reason TEXT, --by NAME and --on DAY with it");
	dayOption("--on", on);
	if (accepted === undefined || (accept !== undefined && isEmpty(accepted))) return [];
	const { text } = context.readText(accepted);
	const { parseAccepted } = await import("../schema/index.js");
	try {
		return parseAccepted(text);
	} catch (e) {
		throw new CliError(EXIT.unreadable, `${accepted} is no file of accepted differences: ${(e as Error).message}`);
	}
}

/**
 * Writes what `--accept` asks for behind the last line of the file: nothing in it is ever changed.
 * @returns what was added
 * @throws CliError with status 2 where there is no open difference of that id, 3 where the file cannot be written
 */
export function addAccepted(comparison: Comparison, options: AcceptOptions): readonly Acceptance[] {
	const { accepted: file, accept = [], reason = "", by = "", on = "" } = options;
	const added = [...new Set(accept)].map((id) => {
		const found = comparison.open.find((d) => d.id === id);
		if (found !== undefined) return acceptanceOf(found, reason, by, on);
		const known = comparison.accepted.some((d) => d.id === id);
		throw new CliError(EXIT.usage, known ? `${id} is accepted already` : `there is no difference ${id} to accept`);
	});
	if (file === undefined || added.length === 0) return [];
	const lines = added.map((a) => `${JSON.stringify(a)}\n`).join("");
	try {
		const unended = existsSync(file) && /[^\n]$/.test(readFileSync(file, "utf8"));
		appendFileSync(file, unended ? `\n${lines}` : lines);
	} catch (e) {
		throw new CliError(EXIT.unreadable, `${file} cannot be written (${(e as NodeJS.ErrnoException).code})`);
	}
	return added;
}

/** Not there, or without a line: both are how a file of acceptances begins. */
function isEmpty(file: string): boolean {
	return !existsSync(file) || readFileSync(file, "utf8").trim() === "";
}
