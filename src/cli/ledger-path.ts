import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { CliError, EXIT } from "./context.js";
import { inDataFolder, type UserPlace } from "./data-folder.js";

/** What decides where the ledger lies. */
export interface LedgerPlace extends UserPlace {
	/** `--ledger`. */
	readonly option?: string | undefined;
}

/**
 * The ledger's file: `--ledger`, else RAWI_LEDGER, else the user's data folder. An empty value counts as none.
 * @returns the path, and whether its folder is our own, to be made where it is not there
 * @example ledgerPath({ env: {}, platform: "linux", home: "/home/rawi" }).path // "/home/rawi/.local/share/rawi/ledger.sqlite"
 */
export function ledgerPath(place: LedgerPlace): { readonly path: string; readonly ownFolder: boolean } {
	const chosen = place.option || place.env.RAWI_LEDGER;
	if (chosen) return { path: chosen, ownFolder: false };
	return { path: inDataFolder("ledger.sqlite", place), ownFolder: true };
}

/** Makes the folder of the default ledger, for its owner alone. @throws CliError with status 4 */
export function makeLedgerFolder(path: string): void {
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	} catch (e) {
		throw new CliError(
			EXIT.ledger,
			`the folder ${dirname(path)} cannot be made (${(e as NodeJS.ErrnoException).code})`,
		);
	}
}
