import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

/**
 * The files of one ending in a folder of the user's: an import each, called by its id. The folder is ours, and so is
 * every file of that ending in it; others are left alone.
 */
export class StoredFiles {
	constructor(
		readonly folder: string,
		/** With its full stop, e.g. `.rawigaz`. */
		readonly ending: string,
	) {}

	/** The ids that are there, in their alphabetical order; none where there is no folder. */
	ids(): string[] {
		let names: string[];
		try {
			names = readdirSync(this.folder);
		} catch (e) {
			if ((e as NodeJS.ErrnoException).code === "ENOENT") return [];
			throw e;
		}
		return names
			.filter((n) => n.endsWith(this.ending))
			.map((n) => n.slice(0, -this.ending.length))
			.filter(isImportId)
			.sort();
	}

	/** Where the file of an id lies. @throws Error where that is no id */
	path(id: string): string {
		if (!isImportId(id)) throw new Error(`"${id}" is no id of an import`);
		return join(this.folder, `${id}${this.ending}`);
	}

	/**
	 * Keeps a file, whole or not at all; one of the same id is replaced. The folder is made for its owner alone.
	 * @returns its path
	 */
	keep(id: string, content: Uint8Array | string): string {
		const path = this.path(id);
		mkdirSync(this.folder, { recursive: true, mode: 0o700 });
		const fresh = join(this.folder, `.${id}-${randomUUID()}`);
		try {
			writeFileSync(fresh, content, { mode: 0o600, flush: true });
			renameSync(fresh, path);
		} catch (e) {
			rmSync(fresh, { force: true });
			throw e;
		}
		return path;
	}

	/** Takes a file away. @returns was it there? */
	remove(id: string): boolean {
		if (!this.ids().includes(id)) return false;
		rmSync(this.path(id));
		return true;
	}
}

/** Can a string be the id of an import? It names a file: small letters, digits and hyphens, and nothing else. */
export function isImportId(id: string): boolean {
	return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id);
}

/** An id from the name of a file; "" where nothing of it is left. @example importIdOf("data/SY Places.txt") // "sy-places" */
export function importIdOf(file: string): string {
	const plain = basename(file, extname(file))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-");
	return plain.replace(/^-+/, "").slice(0, 64).replace(/-+$/, "");
}
