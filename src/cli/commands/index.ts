import type { Command } from "commander";
import type { CliContext } from "../context.js";

/** Puts a command into the program. */
export type Register = (program: Command, context: CliContext) => void;

/** Every command in the order of the help. Each is loaded only when it is asked for: starting must be quick. */
export const COMMANDS: readonly { readonly name: string; readonly load: () => Promise<Register> }[] = [
	{ name: "read", load: () => import("./read.js").then((m) => m.registerRead) },
	{ name: "compare", load: () => import("./compare.js").then((m) => m.registerCompare) },
	{ name: "why", load: () => import("./why.js").then((m) => m.registerWhy) },
	{ name: "places", load: () => import("./places.js").then((m) => m.registerPlaces) },
	{ name: "annotate", load: () => import("./annotate.js").then((m) => m.registerAnnotate) },
	{ name: "match", load: () => import("./match.js").then((m) => m.registerMatch) },
	{ name: "add", load: () => import("./add.js").then((m) => m.registerAdd) },
	{ name: "reports", load: () => import("./reports.js").then((m) => m.registerReports) },
	{ name: "claims", load: () => import("./claims.js").then((m) => m.registerClaims) },
	{ name: "gazetteer", load: () => import("./gazetteer/index.js").then((m) => m.registerGazetteer) },
	{ name: "actors", load: () => import("./actors/index.js").then((m) => m.registerActors) },
];
