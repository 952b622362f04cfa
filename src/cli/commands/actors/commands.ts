import { type Command, Option } from "commander";
import { judgedKey, standing } from "../../../extract/judgements.js";
import { ACTOR_KINDS, checkActors, type LexiconActor } from "../../../gazetteer/index.js";
import type { ActorKind } from "../../../model/index.js";
import { findActors, inFolder, storedActors } from "../../actors.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { openJudgedActors, readJudgements } from "../../judgements.js";
import { type Column, printRows, shownWords, writeLine } from "../../ledger-list.js";
import { countOption } from "../../ledger-session.js";
import { actorsOption } from "../../options.js";
import { actorLines, actorObject } from "./actor-lines.js";

interface ListOptions {
	readonly kind?: ActorKind;
	readonly country?: string;
	readonly jsonl?: boolean;
	readonly imported?: boolean;
	readonly actors?: readonly string[];
}
interface FindOptions {
	readonly actors?: readonly string[];
	readonly limit?: string;
	readonly json?: boolean;
}

/** A table in the user's folder. */
interface ImportedTable {
	readonly id: string;
	readonly actors: number;
	readonly faults: number;
	readonly path: string;
}

const LIMIT = 10;
const IMPORTED: readonly Column<ImportedTable>[] = [
	{ title: "name", width: 20, cell: ({ id }) => id },
	{ title: "actors", width: 8, cell: ({ actors }) => String(actors).padStart(8) },
	{ title: "file", width: 0, cell: ({ path }) => shownWords(path) },
];
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
		.addOption(actorsOption())
		.action((name: string, options: FindOptions) => find(context, name, options));
	group
		.command("list")
		.description("list the actors")
		.addOption(new Option("--kind <kind>", "only actors of this kind").choices(ACTOR_KINDS))
		.option("--country <code>", "only actors of this country (two letters)")
		.option("--jsonl", "one JSON object a line")
		.option("--imported", "the imported tables, and not the actors")
		.addOption(actorsOption())
		.action((options: ListOptions) => list(context, options));
	group
		.command("show <id>")
		.description("show one actor: names in both scripts, kind, country, sector, terms of office")
		.option("--json", "one JSON object")
		.addOption(actorsOption())
		.action((id: string, options: FindOptions) => show(context, id, options));
}

async function find(context: CliContext, name: string, options: FindOptions): Promise<void> {
	const { actors, byId } = openJudgedActors(context, options.actors);
	const asked = byId.get(name)?.id ?? name;
	const apart = standing(readJudgements(context.env), "actor").apart.filter(
		(j) => judgedKey(j) === judgedKey({ judged: name, judgedAs: "name" }),
	);
	const close = actors.filter((a) => !apart.some((j) => j.against === a.id));
	const found = findActors(close, asked, countOption("--limit", options.limit) ?? LIMIT);
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

async function list(context: CliContext, { kind, country, jsonl, imported, actors }: ListOptions): Promise<void> {
	if (imported) return listImported(context, jsonl ?? false);
	if (country !== undefined && !/^[A-Za-z]{2}$/.test(country))
		throw new CliError(EXIT.usage, `--country wants two letters like SY, not "${country}"`);
	const code = country?.toUpperCase();
	const rows = openJudgedActors(context, actors).actors.filter(
		(a) => (kind === undefined || a.kind === kind) && (code === undefined || a.country === code),
	);
	const n = await printRows(context, each(rows), COLUMNS, jsonl ? actorObject : undefined);
	if (n === 0) context.stderr.write("rawi: there is no such actor\n");
}

async function listImported(context: CliContext, jsonl: boolean): Promise<void> {
	const stored = storedActors(context.env);
	const rows = inFolder(stored, () => stored.ids()).map((id): ImportedTable => {
		const { actors, faults } = checkActors(context.readText(stored.path(id)).text);
		return { id, actors: actors.length, faults: faults.length, path: stored.path(id) };
	});
	const n = await printRows(context, each(rows), IMPORTED, jsonl ? (row) => row : undefined);
	if (n === 0) context.stderr.write("rawi: nothing is imported; rawi actors import FILE does that\n");
}

async function show(context: CliContext, id: string, { json, actors }: FindOptions): Promise<void> {
	const known = openJudgedActors(context, actors);
	// An id that was joined to another shows the one that is kept.
	const kept = known.byId.get(id)?.id ?? id;
	const actor = known.actors.find((a) => a.id === kept);
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
