import { Option } from "commander";
import { parseDay } from "../calendar/index.js";
import type { Ledger } from "../ledger/index.js";
import { type CliContext, CliError, EXIT } from "./context.js";
import { ledgerPath, makeLedgerFolder } from "./ledger-path.js";

/** `--ledger`: the file the command works on. */
export function ledgerOption(): Option {
	return new Option("--ledger <file>", "the ledger (else RAWI_LEDGER, else ledger.sqlite in your data folder)");
}

/**
 * Opens the ledger a command works on. The SQL room is loaded only here, so that other commands start without it.
 * @param create make it where there is none
 * @throws CliError 3 where it is not there, 4 where it is locked, incompatible or not writable
 */
export async function openLedgerFor(context: CliContext, option: string | undefined, create: boolean): Promise<Ledger> {
	const { path, ownFolder } = ledgerPath({ option, env: context.env });
	if (create && ownFolder) makeLedgerFolder(path);
	const { openLedger } = await import("../ledger/index.js");
	return orCliError(async () => openLedger(path, { create }));
}

/** Runs work on a ledger; its LedgerErrors become CliErrors with the right exit status. */
export async function orCliError<T>(work: () => Promise<T>): Promise<T> {
	const { LedgerError } = await import("../ledger/index.js");
	try {
		return await work();
	} catch (e) {
		if (!(e instanceof LedgerError)) throw e;
		throw new CliError(e.kind === "missing" ? EXIT.unreadable : EXIT.ledger, e.message);
	}
}

/** The day an option names. @throws CliError with status 2 where it is none */
export function dayOption(name: string, value: string | undefined): string | undefined {
	if (value === undefined) return undefined;
	const day = parseDay(value);
	if (day === null) throw new CliError(EXIT.usage, `${name} wants a day like 2026-02-23, not "${value}"`);
	return day;
}

/** The count an option names. @throws CliError with status 2 where it is none */
export function countOption(name: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (!/^[1-9][0-9]{0,8}$/.test(value))
		throw new CliError(EXIT.usage, `${name} wants a number from 1 up, not "${value}"`);
	return Number(value);
}
