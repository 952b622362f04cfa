import type { Command } from "commander";
import { standing } from "../../../extract/judgements.js";
import type { Judgement, JudgementRecord } from "../../../model/index.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { addJudgement, readJudgements, withId } from "../../judgements.js";
import { type Column, printRows, shownWords } from "../../ledger-list.js";
import { type DecisionOptions, decisionOf, decisionOptions, judgementWords } from "./judge.js";

/** A judgement with what became of it. */
interface Row {
	readonly judgement: Judgement;
	readonly state: "holds" | "undone" | "overruled";
	/** The record that undid or overruled it. */
	readonly because: string | null;
}

const COLUMNS: readonly Column<Row>[] = [
	{ title: "id", width: 18, cell: ({ judgement }) => judgement.id },
	{ title: "day", width: 10, cell: ({ judgement }) => judgement.day },
	{ title: "state", width: 9, cell: ({ state }) => state },
	{
		title: "judgement",
		width: 0,
		cell: ({ judgement: j }) =>
			[
				judgementWords(j),
				j.by === null ? "" : ` (${shownWords(j.by)})`,
				j.reason === null ? "" : `: ${shownWords(j.reason)}`,
			].join(""),
	},
];

/** `rawi actors judgements` and `undo`: what was judged of actors, and taking it back. */
export function registerJudgements(group: Command, context: CliContext): void {
	group
		.command("judgements")
		.description("list the judgements on actors in the order in which they were made, undone ones too")
		.option("--json", "one JSON object a line")
		.action(async ({ json }: { readonly json?: boolean }) => {
			const rows = rowsOf(readJudgements(context.env));
			const object = ({ judgement, state, because }: Row) => ({ ...judgement, state, because });
			const n = await printRows(context, each(rows), COLUMNS, json ? object : undefined);
			if (n === 0) context.stderr.write("rawi: nothing is judged; rawi actors same NAME ID does that\n");
		});
	decisionOptions(group.command("undo <id>").description("take a judgement back; both stay in the list")).action(
		(id: string, options: DecisionOptions) => undo(context, id, options),
	);
}

function rowsOf(records: readonly JudgementRecord[]): Row[] {
	const { overruled } = standing(records, "actor");
	const rows = new Map<string, Row>();
	for (const record of records) {
		if ("undoes" in record) {
			const row = rows.get(record.undoes);
			if (row !== undefined) rows.set(record.undoes, { ...row, state: "undone", because: record.id });
			continue;
		}
		if (record.about !== "actor") continue;
		const by = overruled.get(record.id) ?? null;
		// Made again after it was undone, it stands where it was made last.
		rows.delete(record.id);
		rows.set(record.id, { judgement: record, state: by === null ? "holds" : "overruled", because: by });
	}
	return [...rows.values()];
}

function undo(context: CliContext, id: string, options: DecisionOptions): void {
	const row = rowsOf(readJudgements(context.env)).find((r) => r.judgement.id === id);
	if (row === undefined)
		throw new CliError(EXIT.usage, `there is no judgement ${shownWords(id)}; rawi actors judgements lists them`);
	if (row.state === "undone") throw new CliError(EXIT.usage, `${id} is undone already`);
	addJudgement(context.env, withId({ undoes: id, ...decisionOf(context, options) }));
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
	yield* rows;
}
