import { readFileSync } from "node:fs";
import { checkActors, type LexiconActor, layeredActors, parseActors, StoredFiles } from "../gazetteer/index.js";
import { nameSimilarity, SAME } from "../matching/index.js";
import { phraseKey } from "../text/index.js";
import { type CliContext, CliError, EXIT } from "./context.js";
import { actorFolder } from "./data-folder.js";
import { shownWords } from "./ledger-list.js";

/** An actor with a name that is spelled alike. */
export interface ActorProposal {
	readonly actor: LexiconActor;
	/** The name, as written in the lexicon. */
	readonly spelled: string;
	/** 0 to 1, see `nameSimilarity`. */
	readonly similarity: number;
}

/** What a name finds: the actor that bears it, else actors with names alike, for a person to choose from. */
export interface FoundActors {
	readonly actors: readonly LexiconActor[];
	readonly proposals: readonly ActorProposal[];
}

/** The actors that come with the program, in the order of their table. */
export function builtInActors(): LexiconActor[] {
	return parseActors(readFileSync(new URL("../../data/actors.tsv", import.meta.url), "utf8"));
}

/** The imported tables in the user's folder. */
export const storedActors = (env: CliContext["env"]): StoredFiles => new StoredFiles(actorFolder({ env }), ".tsv");

/**
 * The actors every command reads: those that come with the program, over them the imported tables in the order of their
 * ids, over them those of `files`. The later row wins, see `layeredActors`.
 * @param isCountry see `checkActors`
 * @throws CliError with status 3 where a table is broken or cannot be read; each fault is a line on standard error
 */
export function openActors(
	context: Pick<CliContext, "env" | "stderr" | "readText">,
	files: readonly string[] = [],
	isCountry: (code: string) => boolean = () => true,
): LexiconActor[] {
	const stored = storedActors(context.env);
	const imported = inFolder(stored, () => stored.ids()).map((id) => {
		const damaged = `the imported actors ${id} are damaged; import them again, or: rawi actors remove ${id}`;
		return checkedTable(context, stored.path(id), isCountry, damaged);
	});
	const given = files.map((file) => checkedTable(context, file, isCountry, `${file} is no table of actors`));
	return layeredActors([builtInActors(), ...imported, ...given]);
}

/**
 * The actors of one table, which must be whole.
 * @param message what to say where it is not, after one line for each fault
 * @throws CliError with status 3
 */
export function checkedTable(
	context: Pick<CliContext, "stderr" | "readText">,
	file: string,
	isCountry: (code: string) => boolean,
	message: string,
): LexiconActor[] {
	const { actors, faults } = checkActors(context.readText(file).text, isCountry);
	for (const { line, fault } of faults)
		context.stderr.write(`rawi: ${shownWords(file)}: line ${line}: ${shownWords(fault)}\n`);
	if (faults.length > 0) throw new CliError(EXIT.unreadable, message);
	if (actors.length === 0) throw new CliError(EXIT.unreadable, `no actor in ${file}`);
	return [...actors];
}

/** Work in the folder of imports; what the machine does not let us do becomes one clear line. */
export function inFolder<T>(stored: StoredFiles, work: () => T): T {
	try {
		return work();
	} catch (e) {
		const code = (e as NodeJS.ErrnoException).code;
		if (e instanceof CliError || typeof code !== "string") throw e;
		throw new CliError(EXIT.unreadable, `the folder of imported actors, ${stored.folder}, cannot be used (${code})`);
	}
}

/**
 * The actor of an id or a name, in either script; where there is none, those with a name spelled alike, the most similar
 * first.
 * @param limit at most so many proposals
 * @example findActors(builtInActors(), "قسد", 10).actors[0]?.id // "sdf"
 */
export function findActors(actors: readonly LexiconActor[], name: string, limit: number): FoundActors {
	const key = phraseKey(name);
	const exact = actors.filter((a) => a.id === name || a.names.some((n) => phraseKey(n) === key));
	if (exact.length > 0) return { actors: exact, proposals: [] };
	const proposals = actors.flatMap((actor): ActorProposal[] => {
		const alike = actor.names
			.map((spelled) => ({ actor, spelled, similarity: nameSimilarity(name, spelled) }))
			.sort((a, b) => b.similarity - a.similarity)[0];
		return alike !== undefined && alike.similarity >= SAME ? [alike] : [];
	});
	return { actors: [], proposals: proposals.sort((a, b) => b.similarity - a.similarity).slice(0, limit) };
}
