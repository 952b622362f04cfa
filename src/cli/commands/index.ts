import type { Command } from "commander";
import type { CliContext } from "../context.js";

type Register = (program: Command, context: CliContext) => void;

/** Every command by name, each loaded only when it is called or the whole help is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
	annotate: () => import("./annotate.js").then((m) => m.registerAnnotate),
	add: () => import("./add.js").then((m) => m.registerAdd),
	reports: () => import("./reports.js").then((m) => m.registerReports),
	claims: () => import("./claims.js").then((m) => m.registerClaims),
};

/**
 * The commands a command line needs: the one it names, else all of them.
 * @example await commandsFor(["annotate", "--only", "times"]) // one
 */
export async function commandsFor(words: readonly string[]): Promise<Register[]> {
	const named = words.find((w) => !w.startsWith("-"));
	const one = named === undefined ? undefined : COMMANDS[named];
	return Promise.all((one === undefined ? Object.values(COMMANDS) : [one]).map((load) => load()));
}
