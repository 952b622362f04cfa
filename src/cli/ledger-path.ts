import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, posix, win32 } from "node:path";
import { CliError, EXIT } from "./context.js";

/** What decides where the ledger lies. */
export interface LedgerPlace {
	/** `--ledger`. */
	readonly option?: string | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform?: NodeJS.Platform;
	readonly home?: string;
}

/**
 * The ledger's file: `--ledger`, else RAWI_LEDGER, else the user's data folder. An empty value counts as none.
 * @returns the path, and whether its folder is our own, to be made where it is not there
 * @example ledgerPath({ env: {}, platform: "linux", home: "/home/rawi" }).path // "/home/rawi/.local/share/rawi/ledger.sqlite"
 */
export function ledgerPath(place: LedgerPlace): { readonly path: string; readonly ownFolder: boolean } {
	const { option, env, platform = process.platform, home = homedir() } = place;
	const chosen = option || env.RAWI_LEDGER;
	if (chosen) return { path: chosen, ownFolder: false };
	const { join } = platform === "win32" ? win32 : posix;
	return { path: join(dataFolder(env, platform, home), "rawi", "ledger.sqlite"), ownFolder: true };
}

function dataFolder(env: LedgerPlace["env"], platform: NodeJS.Platform, home: string): string {
	if (platform === "win32") return env.APPDATA || win32.join(home, "AppData", "Roaming");
	if (platform === "darwin") return posix.join(home, "Library", "Application Support");
	// The XDG rule: a relative path there is to be ignored.
	return env.XDG_DATA_HOME?.startsWith("/") ? env.XDG_DATA_HOME : posix.join(home, ".local", "share");
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
