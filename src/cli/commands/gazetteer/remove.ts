import type { Command } from "commander";
import { isImportId, removeImport } from "../../../gazetteer/index.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { gazetteerFolder } from "../../data-folder.js";
import { folderError } from "../../places.js";

/** `rawi gazetteer remove`: takes an import away. */
export function registerRemove(group: Command, context: CliContext): void {
	group
		.command("remove <id>")
		.description("remove an imported gazetteer")
		.action((id: string) => {
			if (!isImportId(id)) throw new CliError(EXIT.usage, `"${id}" is no id of an import`);
			const folder = gazetteerFolder({ env: context.env });
			if (!removed(folder, id))
				throw new CliError(EXIT.unreadable, `there is no import ${id}; rawi gazetteer list tells which there are`);
		});
}

function removed(folder: string, id: string): boolean {
	try {
		return removeImport(folder, id);
	} catch (e) {
		throw folderError(e, folder);
	}
}
