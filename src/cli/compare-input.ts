import type { ReportInput, Term } from "../model/index.js";
import { pairFormat, ReaderError, readPairs, readTerms, reportOfPairs } from "../readers/index.js";
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
		const report = orUnreadable(received.name, () => reportOfPairs(received.sha256, readPairs(received.text, format)));
		return { report: { ...report, ...day }, title: received.name };
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

/**
 * A glossary of the desk.
 * @throws CliError with status 3 where it cannot be read or is none
 */
export function openTerms(context: CliContext, path: string): Term[] {
	const { name, text } = context.readText(path);
	return orUnreadable(name, () => readTerms(text));
}

/** What a reader gives; where it is not what it should be, one clear line. */
function orUnreadable<T>(name: string, reader: () => T): T {
	try {
		return reader();
	} catch (e) {
		if (e instanceof ReaderError) throw new CliError(EXIT.unreadable, `${name} cannot be read: ${e.message}`);
		throw e;
	}
}
