import type { Command } from "commander";
import type { ReportRecord } from "../../ledger/index.js";
import type { CliContext } from "../context.js";
import { type Column, printRows, shownWords } from "../ledger-list.js";
import { countOption, dayOption, ledgerOption, openLedgerFor, orCliError } from "../ledger-session.js";

interface ReportsOptions {
	readonly json?: boolean;
	readonly limit?: string;
	readonly since?: string;
	readonly ledger?: string;
}

const COLUMNS: readonly Column<ReportRecord>[] = [
	{ title: "report", width: 12, cell: (r) => r.id.slice(0, 12) },
	{ title: "date", width: 10, cell: (r) => r.date ?? "-" },
	{ title: "claims", width: 6, cell: (r) => String(r.claims).padStart(6) },
	{
		title: "name",
		width: 0,
		cell: (r) => shownWords(r.title ?? r.name) + (r.publisher === null ? "" : ` (${shownWords(r.publisher)})`),
	},
];

/** `rawi reports`: what is in the ledger, latest arrival first. */
export function registerReports(program: Command, context: CliContext): void {
	program
		.command("reports")
		.description("list the reports in the ledger, latest arrival first")
		.option("--json", "one JSON object a line")
		.option("--limit <n>", "at most so many")
		.option("--since <day>", "only reports of this day or later (those without a date are left out)")
		.addOption(ledgerOption())
		.action(async (options: ReportsOptions) => {
			const since = dayOption("--since", options.since);
			const limit = countOption("--limit", options.limit);
			const list = { ...(since ? { since } : {}), ...(limit ? { limit } : {}) };
			const ledger = await openLedgerFor(context, options.ledger, false);
			try {
				const json = options.json ? (r: ReportRecord) => r : undefined;
				const n = await orCliError(() => printRows(context, ledger.reports(list), COLUMNS, json));
				const none = since
					? `no report of ${since} or later in the ledger`
					: "the ledger is empty; rawi add FILE puts a report into it";
				if (n === 0) context.stderr.write(`rawi: ${none}\n`);
			} finally {
				await ledger.close();
			}
		});
}
