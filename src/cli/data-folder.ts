import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** What decides where the user's own data lies. */
export interface UserPlace {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform?: NodeJS.Platform;
	readonly home?: string;
}

/**
 * A file or folder of ours in the user's data folder.
 * @example inDataFolder("ledger.sqlite", { env: {}, platform: "linux", home: "/home/rawi" }) // "/home/rawi/.local/share/rawi/ledger.sqlite"
 */
export function inDataFolder(name: string, place: UserPlace): string {
	const { env, platform = process.platform, home = homedir() } = place;
	const { join } = platform === "win32" ? win32 : posix;
	return join(dataFolder(env, platform, home), "rawi", name);
}

/** The folder of imported gazetteers: RAWI_GAZETTEERS, else in the user's data folder. An empty value counts as none. */
export function gazetteerFolder(place: UserPlace): string {
	return place.env.RAWI_GAZETTEERS || inDataFolder("gazetteers", place);
}

/** The folder of imported actors: RAWI_ACTORS, else in the user's data folder. An empty value counts as none. */
export function actorFolder(place: UserPlace): string {
	return place.env.RAWI_ACTORS || inDataFolder("actors", place);
}

/** The file of judgements: RAWI_JUDGEMENTS, else in the user's data folder. An empty value counts as none. */
export function judgementFile(place: UserPlace): string {
	return place.env.RAWI_JUDGEMENTS || inDataFolder("judgements.jsonl", place);
}

function dataFolder(env: UserPlace["env"], platform: NodeJS.Platform, home: string): string {
	if (platform === "win32") return env.APPDATA || win32.join(home, "AppData", "Roaming");
	if (platform === "darwin") return posix.join(home, "Library", "Application Support");
	// The XDG rule: a relative path there is to be ignored.
	return env.XDG_DATA_HOME?.startsWith("/") ? env.XDG_DATA_HOME : posix.join(home, ".local", "share");
}
