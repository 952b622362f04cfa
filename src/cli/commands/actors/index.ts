import type { Command } from "commander";
import type { CliContext } from "../../context.js";
import { registerActorCommands } from "./commands.js";
import { registerJudge } from "./judge.js";
import { registerJudgements } from "./judgements.js";
import { registerTables } from "./tables.js";

/** `rawi actors …`: the people, forces, states and organisations that readings know. */
export function registerActors(program: Command, context: CliContext): void {
	const group = program.command("actors").description("list, find, import and judge the actors that readings know");
	for (const register of [registerActorCommands, registerTables, registerJudge, registerJudgements])
		register(group, context);
}
