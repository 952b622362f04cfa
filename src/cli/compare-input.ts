import type { ReportInput } from "../model/index.js";
import { pairFormat, ReaderError, readPairs, reportOfPairs } from "../readers/index.js";
import { type CliContext, CliError, EXIT } from "./context.js";
import { openReport } from "./input.js";

/** Two versions to lay side by side, and what they are called. */
export interface ToCompare {
	readonly report: ReportInput;
	readonly title: string;
}

/**
 * Opens what is to be compared: two files, one that holds both versions, or one of paired segments (a table of two
 * columns, TMX, XLIFF), whose pairs are kept as they are.
 * @param date the day of publication the user gives
 * @throws CliError with status 2 or 3
 */
export async function openVersions(
	context: CliContext,
	left: string,
	right: string | undefined,
	date: string | undefined,
): Promise<ToCompare> {
	const day = date === undefined ? {} : { date };
	if (right === undefined) {
		const received = context.readText(left);
		const format = pairFormat(received.name, received.text);
		if (format === null) {
			const { report } = await openReport(context, left, date, received);
			return { report, title: received.name };
		}
		try {
			const report = reportOfPairs(received.sha256, readPairs(received.text, format));
			return { report: { ...report, ...day }, title: received.name };
		} catch (e) {
			if (e instanceof ReaderError)
				throw new CliError(EXIT.unreadable, `${received.name} cannot be read: ${e.message}`);
			throw e;
		}
	}
	if (left === "-" && right === "-") throw new CliError(EXIT.usage, "standard input can be one of the two, not both");
	const [a, b] = [context.readText(left), context.readText(right)];
	for (const file of [a, b])
		if (pairFormat(file.name, file.text) !== null)
			throw new CliError(EXIT.usage, `${file.name} holds both versions; compare it alone`);
	const versions = [
		{ text: a.text, role: "original" },
		{ text: b.text, role: "translation" },
	];
	return { report: { id: `${a.sha256}-${b.sha256}`, versions, ...day }, title: `${a.name} / ${b.name}` };
}
