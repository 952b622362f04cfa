/**
 * How a language's words are cut to what their forms share: data of a language folder. A stem is a key for looking up,
 * never a word to show, and may join what a dictionary keeps apart.
 */
export interface StemTable {
	/** Forms that no rule leads to their stem ("men" → "man"), normalised. */
	readonly irregular: ReadonlyMap<string, string>;
	/** What may be taken off the beginning, the first that fits, once. */
	readonly prefixes: readonly string[];
	/** What may be taken off the end and what stands in its place, the first that fits; tried again on what is left. */
	readonly endings: readonly (readonly [ending: string, instead: string])[];
	/** Letters left out inside a stem: those that change between a word's forms. */
	readonly unstable: string;
	/** Nothing is taken off where fewer letters would be left. */
	readonly least: number;
}

/** How many endings a word bears at most. */
const ENDINGS = 2;

/**
 * The stem of a normalised word without clitics (Larkey, Ballesteros and Connell 2002, *Improving Stemming for Arabic
 * Information Retrieval*, for the idea; the tables are our own).
 * @example stemOf("killings", englishStems) // "kill"
 */
export function stemOf(key: string, table: StemTable): string {
	const known = table.irregular.get(key);
	if (known !== undefined) return known;
	let word = key;
	for (let i = 0; i < ENDINGS; i++) {
		const end = table.endings.find(
			([e, instead]) => word.length - e.length + instead.length >= table.least && word.endsWith(e),
		);
		if (end === undefined) break;
		word = word.slice(0, word.length - end[0].length) + end[1];
	}
	const begin = table.prefixes.find((p) => word.length - p.length >= table.least && word.startsWith(p));
	if (begin !== undefined) word = word.slice(begin.length);
	if (table.unstable === "") return word;
	const steady = word[0] + [...word.slice(1)].filter((c) => !table.unstable.includes(c)).join("");
	return steady.length >= 2 ? steady : word;
}
