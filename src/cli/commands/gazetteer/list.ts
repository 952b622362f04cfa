import type { Command } from "commander";
import { type StoredImport, StoredImportError, storedImports } from "../../../gazetteer/index.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { gazetteerFolder } from "../../data-folder.js";
import { type Column, printRows, shownWords } from "../../ledger-list.js";
import { folderError } from "../../places.js";

const COLUMNS: readonly Column<StoredImport>[] = [
	{ title: "id", width: 20, cell: ({ id }) => id },
	{ title: "places", width: 8, cell: ({ header }) => String(header.places).padStart(8) },
	{ title: "added", width: 10, cell: ({ header }) => header.imported?.added.slice(0, 10) ?? "-" },
	{
		title: "source",
		width: 0,
		cell: ({ header }) =>
			header.sources.map((s) => shownWords(s.licence === null ? s.name : `${s.name} (${s.licence})`)).join(", "),
	},
];

/** `rawi gazetteer list`: what was imported. */
export function registerList(group: Command, context: CliContext): void {
	group
		.command("list")
		.description("list the imported gazetteers, in the order in which they were added")
		.option("--json", "one JSON object a line")
		.action(async (options: { readonly json?: boolean }) => {
			const folder = gazetteerFolder({ env: context.env });
			const imports = stored(folder);
			const n = await printRows(context, each(imports), COLUMNS, options.json ? jsonLine : undefined);
			if (n === 0) context.stderr.write("rawi: nothing is imported; rawi gazetteer import FILE does that\n");
		});
}

function stored(folder: string): StoredImport[] {
	try {
		return storedImports(folder);
	} catch (e) {
		if (e instanceof StoredImportError) throw new CliError(EXIT.unreadable, e.message);
		throw folderError(e, folder);
	}
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
	yield* list;
}

function jsonLine(stored: StoredImport): object {
	const { id, path, header } = stored;
	return { id, places: header.places, sources: header.sources, hash: header.hash, path, imported: header.imported };
}
