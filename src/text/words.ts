import { type Analysis, type AnalysisScorer, analyse, type CliticTable } from "./clitics.js";
import { remembered } from "./memory.js";

/** Analyses a language has already made. */
export interface WordMemory {
	/** The analyses of a word as written. */
	analyses(raw: string): readonly Analysis[];
}

/**
 * A bounded memory of word analyses.
 * @example rememberWords(arabicClitics).analyses("للقوات")
 */
export function rememberWords(table: CliticTable, scorer?: AnalysisScorer): WordMemory {
	return { analyses: remembered((raw) => analyse(raw, table, scorer)) };
}
