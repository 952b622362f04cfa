import type { Kit } from "../kit.js";
import type { ReadOptions } from "../model/index.js";
import { read } from "../read.js";
import { parseReportLine } from "../schema/index.js";
import type { InputLine } from "../text/index.js";
import { LINE_FAULTS } from "./line-faults.js";

/** What is written for one line of input, without its line break, and whether something was wrong with it. */
export interface Answer {
	readonly out: string;
	readonly failed: boolean;
}

/**
 * A reading, or the problem in its place: never a crash, never a missing line.
 * @param line one report as JSON, or why there is none
 * @example answerLine({ number: 1, text: '{"id":"a","text":"وصلت القافلة أمس."}' }, kit, { prefer: "past" }).failed // false
 */
export function answerLine(line: InputLine, kit: Kit, options: ReadOptions): Answer {
	if ("fault" in line) return problem(null, LINE_FAULTS[line.fault]);
	const parsed = parseReportLine(line.text);
	if (!parsed.ok) return problem(parsed.id, parsed.problem);
	try {
		const reading = read(parsed.report, kit, options);
		return { out: JSON.stringify(reading), failed: reading.problems.length > 0 };
	} catch (e) {
		const message = `Rawi failed on this report: ${(e as Error).message}`;
		return problem(parsed.report.id, { code: "internal", message });
	}
}

function problem(id: string | null, { code, message }: { readonly code: string; readonly message: string }): Answer {
	return { out: JSON.stringify({ id, problems: [{ code, message }] }), failed: true };
}
