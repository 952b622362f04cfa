import { type Command, Option } from "commander";

/** `--prefer`: where a bare weekday or month lies that no verb decides. */
export function preferOption(): Option {
	return new Option("--prefer <direction>", "where a bare weekday or month lies that no verb decides")
		.choices(["past", "nearest", "future"])
		.default("past");
}

/** `--actors`: tables of actors over the built-in and the imported ones; may come several times. */
export function actorsOption(): Option {
	return new Option(
		"--actors <file>",
		"a table of your own actors, over the built-in and the imported ones (repeatable)",
	).argParser((file: string, before: readonly string[] | undefined) => [...(before ?? []), file]);
}

/** What `terminalOptions` gives. */
export interface TerminalOptions {
	readonly json?: boolean;
	readonly width?: string;
	readonly color: string;
}

/** How lines for people are laid out, or JSON asked for in their place. */
export function terminalOptions(command: Command, json = "one JSON object a line"): Command {
	return command
		.option("--json", json)
		.option("--width <columns>", "columns of a line (else those of the terminal, at most 120; 80 in a file)")
		.addOption(
			new Option("--color <when>", "colours: on a terminal, always or never")
				.choices(["auto", "always", "never"])
				.default("auto"),
		);
}

/** What `outputOptions` gives. */
export interface OutputOptions extends TerminalOptions {
	readonly format: "text" | "md" | "json";
}

/** How a reading is printed, the same for every command that prints one. */
export function outputOptions(command: Command): Command {
	command.addOption(
		new Option("--format <format>", "text for people, md for Markdown, json for the reading")
			.choices(["text", "md", "json"])
			.default("text"),
	);
	return terminalOptions(command, "the same as --format json");
}
