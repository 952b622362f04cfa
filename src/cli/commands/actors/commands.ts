import { type Command, Option } from "commander";
import { ACTOR_KINDS, type LexiconActor } from "../../../gazetteer/index.js";
import type { ActorKind } from "../../../model/index.js";
import { builtInActors, findActors } from "../../actors.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { type Column, printRows, shownWords, writeLine } from "../../ledger-list.js";
import { countOption } from "../../ledger-session.js";
import { actorLines, actorObject } from "./actor-lines.js";

interface ListOptions {
	readonly kind?: ActorKind;
	readonly country?: string;
	readonly jsonl?: boolean;
}
interface FindOptions {
	readonly limit?: string;
	readonly json?: boolean;
}

const LIMIT = 10;
const COLUMNS: readonly Column<LexiconActor>[] = [
	{ title: "id", width: 26, cell: ({ id }) => id },
	{ title: "kind", width: 12, cell: ({ kind }) => kind },
	{ title: "of", width: 2, cell: ({ country }) => country ?? "-" },
	{ title: "name", width: 0, cell: ({ name }) => shownWords(name) },
];

/** The commands of `rawi actors`: find, list, show. */
export function registerActorCommands(group: Command, context: CliContext): void {
	group
		.command("find <name>")
		.description("find an actor by a name in either script, or propose those spelled alike")
		.option("--limit <n>", "at most so many proposals", String(LIMIT))
		.option("--json", "one JSON object")
		.action((name: string, options: FindOptions) => find(context, name, options));
	group
		.command("list")
		.description("list the actors")
		.addOption(new Option("--kind <kind>", "only actors of this kind").choices(ACTOR_KINDS))
		.option("--country <code>", "only actors of this country (two letters)")
		.option("--jsonl", "one JSON object a line")
		.action((options: ListOptions) => list(context, options));
	group
		.command("show <id>")
		.description("show one actor: names in both scripts, kind, country, sector, terms of office")
		.option("--json", "one JSON object")
		.action((id: string, options: { readonly json?: boolean }) => show(context, id, options.json ?? false));
}

async function find(context: CliContext, name: string, options: FindOptions): Promise<void> {
	const found = findActors(builtInActors(), name, countOption("--limit", options.limit) ?? LIMIT);
	if (options.json) {
		const proposals = found.proposals.map(({ actor, spelled, similarity }) => ({
			...actorObject(actor),
			spelled,
			similarity: Number(similarity.toFixed(3)),
		}));
		await writeLine(context, JSON.stringify({ name, actors: found.actors.map(actorObject), proposals }));
		return;
	}
	for (const actor of found.actors) await writeLines(context, actorLines(actor));
	if (found.actors.length > 0) return;
	const alike = found.proposals.length > 0 ? "; spelled alike:" : "";
	context.stderr.write(`rawi: no actor is called ${shownWords(name)}${alike}\n`);
	for (const { actor, spelled } of found.proposals)
		await writeLines(context, actorLines(actor, `as "${shownWords(spelled)}"`));
}

async function list(context: CliContext, { kind, country, jsonl }: ListOptions): Promise<void> {
	if (country !== undefined && !/^[A-Za-z]{2}$/.test(country))
		throw new CliError(EXIT.usage, `--country wants two letters like SY, not "${country}"`);
	const code = country?.toUpperCase();
	const rows = builtInActors().filter(
		(a) => (kind === undefined || a.kind === kind) && (code === undefined || a.country === code),
	);
	const n = await printRows(context, each(rows), COLUMNS, jsonl ? actorObject : undefined);
	if (n === 0) context.stderr.write("rawi: there is no such actor\n");
}

async function show(context: CliContext, id: string, json: boolean): Promise<void> {
	const actor = builtInActors().find((a) => a.id === id);
	if (actor === undefined)
		throw new CliError(EXIT.usage, `no actor has the id ${shownWords(id)}; rawi actors find NAME looks for names`);
	await writeLines(context, json ? [JSON.stringify(actorObject(actor))] : actorLines(actor));
}

async function writeLines(context: CliContext, lines: readonly string[]): Promise<void> {
	for (const line of lines) await writeLine(context, line);
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
	yield* rows;
}
