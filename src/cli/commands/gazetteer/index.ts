import type { Command } from "commander";
import type { CliContext } from "../../context.js";
import { registerFind } from "./find.js";
import { registerImport } from "./import.js";
import { registerList } from "./list.js";
import { registerRemove } from "./remove.js";

/** `rawi gazetteer …`: the places that readings are held against. */
export function registerGazetteer(program: Command, context: CliContext): void {
	const group = program.command("gazetteer").description("find places, and import more of them");
	for (const register of [registerFind, registerImport, registerList, registerRemove]) register(group, context);
}
