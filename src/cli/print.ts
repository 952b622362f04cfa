import type { Line } from "../exports/index.js";
import type { Kit } from "../kit.js";
import type { Reading } from "../model/index.js";
import type { CliContext } from "./context.js";
import type { OutputOptions } from "./options.js";
import { lineWidth, painted, wantsColour } from "./paint.js";

/** The two forms for people that a command has; JSON is the reading itself. */
export interface Forms {
	readonly text: (reading: Reading, options: FormOptions & { readonly width: number }) => readonly Line[];
	readonly markdown: (reading: Reading, options: FormOptions) => string;
}

interface FormOptions {
	readonly title: string;
	readonly names: (id: string) => string | undefined;
}

/** Prints one reading in the form asked for, and waits where the reader is slower. */
export async function printReading(
	context: CliContext,
	reading: Reading,
	forms: Forms,
	output: OutputOptions,
	about: { readonly title: string; readonly kit: Kit },
): Promise<void> {
	const options: FormOptions = { title: about.title, names: (id) => about.kit.places.byId(id)?.name };
	const format = output.json ? "json" : output.format;
	if (format === "json") return write(context, `${JSON.stringify(reading)}\n`);
	if (format === "md") return write(context, forms.markdown(reading, options));
	const lines = forms.text(reading, { ...options, width: lineWidth(context, output.width) });
	return write(context, painted(lines, wantsColour(context, output.color)));
}

/** Writes to standard output, and waits where the reader is slower. */
export async function write(context: CliContext, text: string): Promise<void> {
	if (!context.stdout.write(text)) await new Promise((resolve) => context.stdout.once("drain", resolve));
}
