import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { type JudgedActors, judgedActors } from "../extract/actor/index.js";
import type { LexiconActor } from "../gazetteer/index.js";
import type { Judgement, JudgementRecord, JudgementUndo } from "../model/index.js";
import { parseJudgementLine } from "../schema/index.js";
import { openActors } from "./actors.js";
import { type CliContext, CliError, EXIT } from "./context.js";
import { judgementFile } from "./data-folder.js";

const ID_LETTERS = 16;

/** A record with its id, which is made of all else that it says. */
export function withId(record: Omit<Judgement, "id"> | Omit<JudgementUndo, "id">): JudgementRecord {
	const content = JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
	const hash = createHash("sha256").update(content).digest("hex").slice(0, ID_LETTERS);
	return { id: `j-${hash}`, ...record };
}

/**
 * The judgements in the user's data folder, in the order in which they were written; none where there is no file.
 * @throws CliError with status 3 where the file cannot be read, or a line is no judgement or not the one its id says
 */
export function readJudgements(env: CliContext["env"]): JudgementRecord[] {
	const file = judgementFile({ env });
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (e) {
		if ((e as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw fileError(e, file);
	}
	return text.split("\n").flatMap((line, i): JudgementRecord[] => {
		if (line.trim() === "") return [];
		const record = parseJudgementLine(line);
		const { id, ...said } = record ?? { id: "" };
		if (record === null || withId(said as Omit<Judgement, "id">).id !== id)
			throw new CliError(EXIT.unreadable, `${file}: line ${i + 1} is no judgement, or was changed after it was made`);
		return [record];
	});
}

/** Writes a record behind the others. The file and its folder are made for their owner alone. */
export function addJudgement(env: CliContext["env"], record: JudgementRecord): void {
	const file = judgementFile({ env });
	try {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		appendFileSync(file, `${JSON.stringify(record)}\n`, { mode: 0o600, flush: true });
	} catch (e) {
		throw fileError(e, file);
	}
}

function fileError(e: unknown, file: string): unknown {
	const code = (e as NodeJS.ErrnoException).code;
	return typeof code === "string" ? new CliError(EXIT.unreadable, `${file} cannot be used (${code})`) : e;
}

/** The actors every command reads, see `openActors`, as they are after the user's judgements. */
export function openJudgedActors(...args: Parameters<typeof openActors>): JudgedActors<LexiconActor> {
	return judgedActors(openActors(...args), readJudgements(args[0].env));
}
