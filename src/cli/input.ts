import type { ReportInput } from "../model/index.js";
import { type CliContext, CliError, EXIT, type ReceivedText } from "./context.js";

/** A report ready to be read, and the text it came in. */
export interface Received {
	readonly received: ReceivedText;
	readonly report: ReportInput;
	/** Was the file a report in JSON, and not a text? */
	readonly structured: boolean;
}

/**
 * Opens what the user named: a text, or (by its name) a report in JSON. A text's id is the hash of its bytes.
 * @param date the day the user gives; it goes before the report's own
 * @param received the file, where it has been read already
 * @throws CliError with status 3 where it cannot be read or is no report
 */
export async function openReport(
	context: CliContext,
	path: string,
	date: string | undefined,
	received: ReceivedText = context.readText(path),
): Promise<Received> {
	const given = date === undefined ? {} : { date };
	if (!path.toLowerCase().endsWith(".json"))
		return { received, report: { id: received.sha256, text: received.text, ...given }, structured: false };
	const { parseReportLine } = await import("../schema/index.js");
	const parsed = parseReportLine(received.text.replace(/^\uFEFF/, ""));
	if (!parsed.ok) throw new CliError(EXIT.unreadable, `${path} is no report: ${parsed.problem.message}`);
	return { received, report: { ...parsed.report, ...given }, structured: true };
}
