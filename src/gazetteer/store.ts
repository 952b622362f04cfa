import { readFileSync } from "node:fs";
import { type PackedHeader, readHeader } from "./layout.js";
import { StoredFiles } from "./stored-files.js";
import { unpack } from "./unpack.js";

const ENDING = ".rawigaz";

/** An imported gazetteer in the user's folder. */
export interface StoredImport {
	readonly id: string;
	readonly path: string;
	readonly header: PackedHeader;
	/** The packed file without gzip. */
	readonly bytes: Uint8Array;
}

/** An import that is there and cannot be used. */
export class StoredImportError extends Error {
	constructor(readonly id: string) {
		super(
			`the imported gazetteer ${id} is damaged or of another version; import it again, or: rawi gazetteer remove ${id}`,
		);
	}
}

const files = (folder: string) => new StoredFiles(folder, ENDING);

/** The ids of the imports in a folder, in their alphabetical order; none where there is no folder. */
export function importIds(folder: string): string[] {
	return files(folder).ids();
}

/**
 * The imports in a folder, in the order in which they were added: a place that two of them hold is that of the first.
 * @throws StoredImportError where one of them is no packed gazetteer of this version
 */
export function storedImports(folder: string): StoredImport[] {
	return importIds(folder)
		.map((id) => storedImport(folder, id))
		.sort((a, b) => {
			const [x, y] = [a.header.imported?.added ?? "", b.header.imported?.added ?? ""];
			return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
		});
}

function storedImport(folder: string, id: string): StoredImport {
	const path = files(folder).path(id);
	try {
		const bytes = unpack(readFileSync(path));
		return { id, path, bytes, header: readHeader(bytes) };
	} catch {
		throw new StoredImportError(id);
	}
}

/** Keeps a packed file, whole or not at all; one of the same id is replaced. The folder is made for its owner alone. */
export function keepImport(folder: string, id: string, packed: Uint8Array): string {
	return files(folder).keep(id, packed);
}

/** Takes an import away. @returns was it there? */
export function removeImport(folder: string, id: string): boolean {
	return files(folder).remove(id);
}
