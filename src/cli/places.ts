import { closeSync, createReadStream, openSync, readFileSync, readSync } from "node:fs";
import { basename } from "node:path";
import type { ReadTable } from "../gazetteer/import/index.js";
import { beginsPacked, Gazetteer, packRows, StoredImportError, storedImports } from "../gazetteer/index.js";
import { type CliContext, CliError, EXIT } from "./context.js";
import { gazetteerFolder } from "./data-folder.js";
import { shownWords } from "./ledger-list.js";

/** Languages whose names are read from a table, where it tells them. */
const LANGUAGES: ReadonlySet<string> = new Set(["ar", "en"]);

/** Bytes that tell whether a file is packed. */
const LOOK = 4096;

/** The places that come with the program. */
export function builtInPlaces(): Gazetteer {
	return Gazetteer.load(readFileSync(new URL("../../data/gazetteer.bin.gz", import.meta.url)));
}

/**
 * The places every command reads: those that come with the program, then the imported ones, in the order in which they
 * were imported, then those of `file`.
 * @param file a packed file, or a table as `rawi gazetteer import` reads it
 * @throws CliError with status 3 where one of them is damaged or cannot be read, 2 where other options would help
 */
export async function openPlaces(context: Pick<CliContext, "env" | "stderr">, file?: string): Promise<Gazetteer> {
	const places = importedPlaces(context.env);
	return file === undefined ? places : withFile(places, file, context);
}

/** The built-in places and the imported ones. @param except an import that is left out */
export function importedPlaces(env: CliContext["env"], except?: string): Gazetteer {
	let places = builtInPlaces();
	try {
		for (const { id, bytes } of storedImports(gazetteerFolder({ env })))
			if (id !== except) {
				try {
					places = places.with(bytes);
				} catch {
					throw new StoredImportError(id);
				}
			}
	} catch (e) {
		if (e instanceof StoredImportError) throw new CliError(EXIT.unreadable, e.message);
		throw folderError(e, gazetteerFolder({ env }));
	}
	return places;
}

/** A folder of imports that the machine does not let us into. */
export function folderError(e: unknown, folder: string): unknown {
	const code = (e as NodeJS.ErrnoException).code;
	if (e instanceof CliError || typeof code !== "string") return e;
	return new CliError(EXIT.unreadable, `the folder of imported gazetteers, ${folder}, cannot be used (${code})`);
}

async function withFile(places: Gazetteer, file: string, { stderr }: Pick<CliContext, "stderr">): Promise<Gazetteer> {
	const { readTable } = await import("../gazetteer/import/index.js");
	if (await orTableError(file, async () => isPacked(file))) {
		const bytes = readFileSync(file);
		try {
			return places.with(bytes);
		} catch (e) {
			throw new CliError(EXIT.unreadable, `${file}: ${(e as Error).message}`);
		}
	}
	const table = await orTableError(file, () =>
		readTable(createReadStream(file), undefined, { id: "file", languages: LANGUAGES }, places),
	);
	for (const line of faultLines(file, table)) stderr.write(`rawi: ${line}\n`);
	const source = { name: basename(file), licence: null, verified: false };
	return places.with(packRows(table.rows, [source], null));
}

/** Is it a packed file, by how it begins, and no table? */
function isPacked(file: string): boolean {
	const head = Buffer.alloc(LOOK);
	const handle = openSync(file, "r");
	try {
		return beginsPacked(head.subarray(0, readSync(handle, head)));
	} finally {
		closeSync(handle);
	}
}

/** Runs the reading of a table; what it fails on becomes one clear line that names the file and the row. */
export async function orTableError<T>(file: string, work: () => Promise<T>): Promise<T> {
	const { TableFault } = await import("../gazetteer/import/index.js");
	try {
		return await work();
	} catch (e) {
		if (e instanceof TableFault)
			throw new CliError(e.usage ? EXIT.usage : EXIT.unreadable, `${file}: ${shownWords(e.message)}`);
		const code = (e as NodeJS.ErrnoException).code;
		if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) throw e;
		throw new CliError(
			EXIT.unreadable,
			code === "ENOENT" ? `${file} is not there` : `${file} cannot be read (${code})`,
		);
	}
}

/** The first rows that could not be read, or not in full, with the reason, and how many more there are. */
export function faultLines(file: string, table: Pick<ReadTable, "skipped" | "maimed" | "faults">): string[] {
	const { skipped, maimed, faults } = table;
	const more = skipped + maimed - faults.length;
	return [
		...faults.map(({ row, fault }) => `${file}: row ${row}: ${shownWords(fault)}`),
		...(more > 0 ? [`${file}: and ${more} more`] : []),
	];
}
