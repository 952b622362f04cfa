import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { type Command, Option } from "commander";
import { type Bytes, FORMATS, type Format, readTable } from "../../../gazetteer/import/index.js";
import {
	gzipped,
	importIdOf,
	importIds,
	isImportId,
	keepImport,
	PLACE_KINDS,
	packRows,
} from "../../../gazetteer/index.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { gazetteerFolder } from "../../data-folder.js";
import { writeLine } from "../../ledger-list.js";
import { faultLines, folderError, importedPlaces, orTableError } from "../../places.js";
import { type TableOptions, tableOptions } from "./table-options.js";

interface ImportOptions extends TableOptions {
	readonly id?: string;
	readonly format?: Format;
	readonly source?: string;
	readonly licence?: string;
	readonly replace?: boolean;
	readonly alternateNames?: string;
}

/** `rawi gazetteer import`: packs a table of places into the user's data folder, where every command reads it. */
export function registerImport(group: Command, context: CliContext): void {
	group
		.command("import <file>")
		.description("import places, so that every command reads them (- : standard input)")
		.option("--id <id>", "what the import is called (else made from the file's name)")
		.addOption(new Option("--format <format>", "how the file is written (else told by how it begins)").choices(FORMATS))
		.option("--source <name>", "who made the data; without it the places count as unverified")
		.option("--licence <name>", "the licence it stands under")
		.option("--replace", "take the place of an import of the same id")
		.option("--countries <codes>", "only places of these countries: SY,IQ")
		.option("--languages <codes>", "languages whose names are read, where the file tells them", "ar,en")
		.option("--classes <codes>", "only these feature classes or codes of GeoNames: P,A,AIRB")
		.option("--alternate-names <file>", "alternateNamesV2.txt of GeoNames, for the names in those languages")
		.option("--map <columns>", "which column of a csv is what: name_en=admin3Name_en,name_ar=…,lat=…,lon=…")
		.addOption(new Option("--kind <kind>", "the kind of places whose rows tell none").choices(PLACE_KINDS))
		.option("--country <code>", "the country of places whose rows tell none")
		.action((file: string, options: ImportOptions) => importFile(context, file, options));
}

async function importFile(context: CliContext, file: string, options: ImportOptions): Promise<void> {
	const id = options.id ?? idOf(file);
	if (!isImportId(id))
		throw new CliError(EXIT.usage, `--id wants small letters, digits and hyphens, at most 64, not "${id}"`);
	const read = tableOptions(id, options);
	const folder = gazetteerFolder({ env: context.env });
	if (!options.replace && isThere(folder, id))
		throw new CliError(EXIT.usage, `there is an import ${id} already; --replace takes its place, --id names another`);
	const known = importedPlaces(context.env, id);
	const hash = createHash("sha256");
	const bytes = hashed(file === "-" ? (context.stdin as unknown as Bytes) : createReadStream(file), hash);
	const alternates = options.alternateNames === undefined ? undefined : createReadStream(options.alternateNames);
	const table = await orTableError(file, () => readTable(bytes, options.format, { ...read, alternates }, known));
	for (const line of faultLines(file, table)) context.stderr.write(`rawi: ${line}\n`);
	const { rows, skipped, maimed, leftOut, format } = table;
	if (rows.length === 0) throw new CliError(EXIT.unreadable, `no place in ${file}; nothing is imported`);
	const name = file === "-" ? "standard input" : basename(file);
	const source = {
		name: options.source ?? name,
		licence: options.licence ?? null,
		verified: options.source !== undefined,
	};
	const record = { id, file: name, sha256: hash.digest("hex"), format, added: context.now(), skipped, leftOut };
	keep(folder, id, gzipped(packRows(rows, [source], record)));
	const joined = rows.filter((r) => r.joined).length;
	const rest = [
		`${joined} of them known before`,
		...(skipped > 0 ? [`${skipped} rows skipped`] : []),
		...(maimed > 0 ? [`${maimed} rows without one of their names`] : []),
		...(leftOut > 0 ? [`${leftOut} rows left out`] : []),
	];
	await writeLine(context, `${id}: ${rows.length} places, ${rest.join(", ")}`);
	if (skipped + maimed > 0) context.exit(EXIT.someFailed);
}

function idOf(file: string): string {
	if (file === "-") throw new CliError(EXIT.usage, "an import from standard input wants an --id");
	return importIdOf(file);
}

function isThere(folder: string, id: string): boolean {
	try {
		return importIds(folder).includes(id);
	} catch (e) {
		throw folderError(e, folder);
	}
}

function keep(folder: string, id: string, packed: Uint8Array): void {
	try {
		keepImport(folder, id, packed);
	} catch (e) {
		throw folderError(e, folder);
	}
}

async function* hashed(bytes: Bytes, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
	for await (const chunk of bytes) {
		hash.update(chunk);
		yield chunk;
	}
}
