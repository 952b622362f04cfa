import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PackedHeader, readHeader } from "./layout.js";
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

/** Can a string be the id of an import? It names a file: small letters, digits and hyphens, and nothing else. */
export function isImportId(id: string): boolean {
	return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id);
}

/** The ids of the imports in a folder, in their alphabetical order; none where there is no folder. */
export function importIds(folder: string): string[] {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (e) {
		if ((e as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw e;
	}
	return names
		.filter((n) => n.endsWith(ENDING))
		.map((n) => n.slice(0, -ENDING.length))
		.filter(isImportId)
		.sort();
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
	const path = importPath(folder, id);
	try {
		const bytes = unpack(readFileSync(path));
		return { id, path, bytes, header: readHeader(bytes) };
	} catch {
		throw new StoredImportError(id);
	}
}

/** Keeps a packed file, whole or not at all; one of the same id is replaced. The folder is made for its owner alone. */
export function keepImport(folder: string, id: string, packed: Uint8Array): string {
	const path = importPath(folder, id);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const fresh = join(folder, `.${id}-${randomUUID()}`);
	try {
		writeFileSync(fresh, packed, { mode: 0o600, flush: true });
		renameSync(fresh, path);
	} catch (e) {
		rmSync(fresh, { force: true });
		throw e;
	}
	return path;
}

/** Takes an import away. @returns was it there? */
export function removeImport(folder: string, id: string): boolean {
	if (!importIds(folder).includes(id)) return false;
	rmSync(importPath(folder, id));
	return true;
}

function importPath(folder: string, id: string): string {
	if (!isImportId(id)) throw new Error(`"${id}" is no id of an import`);
	return join(folder, `${id}${ENDING}`);
}
