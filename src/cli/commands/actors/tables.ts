import type { Command } from "commander";
import { importIdOf, isImportId } from "../../../gazetteer/index.js";
import { checkedTable, inFolder, storedActors } from "../../actors.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { writeLine } from "../../ledger-list.js";
import { importedPlaces } from "../../places.js";

interface ImportOptions {
	readonly name?: string;
	readonly replace?: boolean;
}

/** `rawi actors import` and `remove`: tables of actors in the user's data folder, where every command reads them. */
export function registerTables(group: Command, context: CliContext): void {
	group
		.command("import <file>")
		.description("import a table of actors, so that every command reads them (- : standard input)")
		.option("--name <id>", "what the import is called (else made from the file's name)")
		.option("--replace", "take the place of an import of the same name")
		.action((file: string, options: ImportOptions) => importTable(context, file, options));
	group
		.command("remove <id>")
		.description("remove an imported table of actors")
		.action((id: string) => {
			if (!isImportId(id)) throw new CliError(EXIT.usage, `"${id}" is no name of an import`);
			const stored = storedActors(context.env);
			if (!inFolder(stored, () => stored.remove(id)))
				throw new CliError(
					EXIT.unreadable,
					`there is no import ${id}; rawi actors list --imported tells which there are`,
				);
		});
}

async function importTable(context: CliContext, file: string, options: ImportOptions): Promise<void> {
	if (file === "-" && options.name === undefined)
		throw new CliError(EXIT.usage, "an import from standard input wants a --name");
	const id = options.name ?? importIdOf(file);
	if (!isImportId(id))
		throw new CliError(EXIT.usage, `--name wants small letters, digits and hyphens, at most 64, not "${id}"`);
	const stored = storedActors(context.env);
	if (!options.replace && inFolder(stored, () => stored.ids()).includes(id))
		throw new CliError(EXIT.usage, `there is an import ${id} already; --replace takes its place, --name names another`);
	const received = context.readText(file);
	const places = importedPlaces(context.env);
	const isCountry = (code: string) => places.byId(`c:${code}`) !== undefined;
	const once = { stderr: context.stderr, readText: () => received };
	const actors = checkedTable(once, file, isCountry, `${file} is no table of actors; nothing is imported`);
	inFolder(stored, () => stored.keep(id, received.text));
	await writeLine(context, `${actors.length} ${actors.length === 1 ? "actor" : "actors"} imported as ${id}`);
}
