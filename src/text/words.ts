import { type Analysis, type AnalysisScorer, analyse, type CliticTable } from "./clitics.js";

/** Analyses a language has already made: news repeats its words. */
export interface WordMemory {
	/** The analyses of a word as written. */
	analyses(raw: string): readonly Analysis[];
}

/** Beyond this many words the memory starts afresh, so that it does not grow with the stream. */
const LIMIT = 100_000;

/**
 * A bounded memory of word analyses. Results never depend on what it holds.
 * @example rememberWords(arabicClitics).analyses("للقوات")
 */
export function rememberWords(table: CliticTable, scorer?: AnalysisScorer): WordMemory {
	let memory = new Map<string, readonly Analysis[]>();
	return {
		analyses(raw) {
			let found = memory.get(raw);
			if (found === undefined) {
				found = analyse(raw, table, scorer);
				if (memory.size >= LIMIT) memory = new Map();
				memory.set(raw, found);
			}
			return found;
		},
	};
}
