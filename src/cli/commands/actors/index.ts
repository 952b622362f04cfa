import type { Command } from "commander";
import type { CliContext } from "../../context.js";
import { registerActorCommands } from "./commands.js";

/** `rawi actors …`: the people, forces, states and organisations that readings know. */
export function registerActors(program: Command, context: CliContext): void {
	registerActorCommands(
		program.command("actors").description("list, find and explain the actors that readings know"),
		context,
	);
}
