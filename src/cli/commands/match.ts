import type { Command } from "commander";
import { rankNames } from "../../matching/index.js";
import { MAX_LINE_BYTES, parseMatchLine } from "../../schema/index.js";
import { type InputLine, inputLines } from "../../text/index.js";
import { type CliContext, EXIT } from "../context.js";
import { writeLine } from "../ledger-list.js";
import { LINE_FAULTS } from "../line-faults.js";

/** `rawi match`: names in either script, each held against its candidates, one answer a line. */
export function registerMatch(program: Command, context: CliContext): void {
	program
		.command("match")
		.description("read JSON Lines of names and candidates from standard input, say which candidate is the same name")
		.action(async () => {
			for await (const line of inputLines(context.stdin as AsyncIterable<Uint8Array>, MAX_LINE_BYTES))
				await writeLine(context, JSON.stringify(answer(line, context)));
		});
}

/** The answer to one line, or the problem in its place: never a missing line. */
function answer(line: InputLine, context: CliContext): object {
	const failed = (id: string | number | null, problem: { readonly code: string; readonly message: string }) => {
		context.exit(EXIT.someFailed);
		return { id, problems: [problem] };
	};
	if ("fault" in line) return failed(null, LINE_FAULTS[line.fault]);
	const parsed = parseMatchLine(line.text);
	if (!parsed.ok) return failed(parsed.id, parsed.problem);
	const { id, name, candidates } = parsed.line;
	const { best, scores, accepted, alternatives } = rankNames(name, candidates);
	const shown = scores.map((s) => Number(s.toFixed(4)));
	return { id, best, score: best === null ? null : shown[best], accepted, alternatives, scores: shown };
}
