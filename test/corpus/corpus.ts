import { readFileSync } from "node:fs";

/** One example of a corpus: a phrase, the part of it that must be found, and what it must mean. */
export interface Example {
	readonly line: number;
	/** The title of its part of the corpus, as `# --- title` or `# title` announces it. */
	readonly section: string;
	/** The day the phrase is read on, null for a text without a dateline. */
	readonly today: string | null;
	/** The phrase without its brackets. */
	readonly phrase: string;
	/** The expected span within the phrase; the whole phrase where nothing is bracketed. */
	readonly start: number;
	readonly end: number;
	/** null: nothing may be found. */
	readonly value: string | null;
	/** Sentences with {} into which a phrase without brackets is put as well. */
	readonly carriers: readonly string[];
}

/**
 * Reads a corpus file. Lines: `# title of what follows`, `@ 2026-02-23` (today, `@ none`), `~ sentence with {}` (a carrier for what
 * follows; `~` alone clears them), `= value`, `none`, and phrases, one a line, `[…]` round the part that must be found.
 */
export function readCorpus(path: string): Example[] {
	let today: string | null = null;
	let value: string | null | undefined;
	let carriers: string[] = [];
	let section = "";
	const out: Example[] = [];
	for (const [i, raw] of readFileSync(path, "utf8").split("\n").entries()) {
		const line = raw.trim();
		if (line === "") continue;
		if (line.startsWith("#")) section = line.replace(/^#( ---)? ?/, "");
		else if (line.startsWith("@")) today = line.slice(1).trim() === "none" ? null : line.slice(1).trim();
		else if (line === "~") carriers = [];
		else if (line.startsWith("~")) carriers = [...carriers, line.slice(1).trim()];
		else if (line.startsWith("=")) value = line.slice(1).trim();
		else if (line === "none") value = null;
		else {
			if (value === undefined) throw new Error(`${path}:${i + 1}: a phrase before any value`);
			const open = line.indexOf("[");
			const close = line.indexOf("]") - 1;
			const phrase = line.replace("[", "").replace("]", "");
			out.push({
				line: i + 1,
				section,
				today,
				phrase,
				start: open === -1 ? 0 : open,
				end: open === -1 ? phrase.length : close,
				value,
				carriers: open === -1 ? carriers : [],
			});
		}
	}
	return out;
}
