import type { Command } from "commander";
import type { ClaimRecord, Ledger, ListOptions } from "../../ledger/index.js";
import { type CliContext, EXIT } from "../context.js";
import { type Column, printRows, shownWords } from "../ledger-list.js";
import { countOption, dayOption, ledgerOption, openLedgerFor, orCliError } from "../ledger-session.js";

interface ClaimsOptions {
	readonly json?: boolean;
	readonly limit?: string;
	readonly since?: string;
	readonly ledger?: string;
}

const COLUMNS: readonly Column<ClaimRecord>[] = [
	{ title: "report", width: 12, cell: ({ report }) => report.id.slice(0, 12) },
	{ title: "when", width: 22, cell: when },
	{ title: "kind", width: 9, cell: ({ claim }) => claim.kind },
	{ title: "status", width: 20, cell: status },
	{ title: "words", width: 0, cell: words },
];

/** `rawi claims`: the claims in the ledger, those of the latest arrival first, in reading order. */
export function registerClaims(program: Command, context: CliContext): void {
	program
		.command("claims")
		.description("list the claims in the ledger, those of the latest report first")
		.option("--json", "one JSON object a line")
		.option("--limit <n>", "at most so many")
		.option("--since <day>", "only claims of reports of this day or later (reports without a date are left out)")
		.addOption(ledgerOption())
		.action(async (options: ClaimsOptions) => {
			const since = dayOption("--since", options.since);
			const limit = countOption("--limit", options.limit);
			const list = { ...(since ? { since } : {}), ...(limit ? { limit } : {}) };
			const ledger = await openLedgerFor(context, options.ledger, false);
			try {
				await orCliError(() => printClaims(context, ledger, list, options.json ?? false));
			} finally {
				await ledger.close();
			}
		});
}

async function printClaims(context: CliContext, ledger: Ledger, list: ListOptions, json: boolean): Promise<void> {
	const n = await printRows(context, checked(context, ledger.claims(list)), COLUMNS, json ? jsonLine : undefined);
	if (n > 0) return;
	const where = list.since === undefined ? "in the ledger" : `of reports of ${list.since} or later in the ledger`;
	context.stderr.write(`rawi: no claims ${where}; rawi add FILE puts a report into it\n`);
}

/** Tells of every claim whose words are no longer where they were; the claim is still listed, as it is. */
async function* checked(context: CliContext, claims: AsyncIterable<ClaimRecord>): AsyncGenerator<ClaimRecord> {
	for await (const record of claims) {
		for (const { path } of record.broken) {
			context.stderr.write(
				`rawi: broken anchor: ${path} of claim ${record.claim.id} is not in the text of ${record.report.id}\n`,
			);
			context.exit(EXIT.someFailed);
		}
		yield record;
	}
}

/** The claim with its values in place, after the report it stands in. */
function jsonLine({ report, claim, broken }: ClaimRecord): object {
	const { id, name, date, publisher, extractor } = report;
	return { report: { id, name, date, publisher, extractor }, ...claim, ...(broken.length > 0 ? { broken } : {}) };
}

/** The days of a claim's time; of a forecast whose time names no day, those by which it should have come true. */
function when({ claim: { time, due } }: ClaimRecord): string {
	const days = time?.earliest || time?.latest ? time : due;
	const { earliest = null, latest = null } = days ?? {};
	if (earliest === latest) return earliest ?? "-";
	return `${earliest ?? ""}..${latest ?? ""}`;
}

function status({ claim }: ClaimRecord): string {
	const certainty = claim.certainty === "certain" ? "" : claim.certainty;
	return [claim.polarity === "negative" ? "not" : "", claim.realis, certainty].filter((s) => s !== "").join(" ");
}

function words({ claim }: ClaimRecord): string {
	const source = claim.attribution?.source;
	return shownWords(claim.evidence[0]?.quote ?? "") + (source ? ` (${shownWords(source.quote)})` : "");
}
