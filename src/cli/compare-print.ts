import { type Command, Option } from "commander";
import {
	type Comparison,
	compareLines,
	csvComparison,
	htmlComparison,
	markdownComparison,
	tmxComparison,
	tmxPartsComparison,
} from "../exports/index.js";
import type { CliContext } from "./context.js";
import { type TerminalOptions, terminalOptions } from "./options.js";
import { lineWidth, painted, wantsColour } from "./paint.js";
import { write } from "./print.js";

/** The formats of a comparison that are made of it alone; text asks for columns and colours besides. */
const FORMATS = {
	md: markdownComparison,
	html: htmlComparison,
	csv: csvComparison,
	tmx: tmxComparison,
	"tmx-parts": tmxPartsComparison,
	json: ({ reading }: Comparison) => `${JSON.stringify(reading)}\n`,
};

/** What `compareFormats` gives. */
export interface CompareOutput extends TerminalOptions {
	readonly format: "text" | keyof typeof FORMATS;
}

/** How a comparison is printed. */
export function compareFormats(command: Command): Command {
	command.addOption(
		new Option(
			"--format <format>",
			"text, md, one html page, csv (a row a difference), tmx (the beads), tmx-parts (their parts), json (the reading)",
		)
			.choices(["text", ...Object.keys(FORMATS)])
			.default("text"),
	);
	return terminalOptions(command, "the same as --format json");
}

/** Is it a format for people, that tells of accepted differences which are gone? */
export function isForPeople(output: CompareOutput): boolean {
	return !output.json && ["text", "md", "html"].includes(output.format);
}

/** Prints a comparison in the form asked for, and waits where the reader is slower. */
export async function printComparison(
	context: CliContext,
	comparison: Comparison,
	output: CompareOutput,
): Promise<void> {
	const format = output.json ? "json" : output.format;
	if (format !== "text") return write(context, FORMATS[format](comparison));
	const lines = compareLines(comparison, { width: lineWidth(context, output.width) });
	return write(context, painted(lines, wantsColour(context, output.color)));
}
