import type { SenseWords, StanceWords } from "../model/index.js";
import type { AnalysisScorer, CliticTable, Script, SentenceTable, StemTable, WordMemory } from "../text/index.js";
import { rememberWords } from "../text/index.js";
import { type Beginnings, rememberBeginnings } from "./beginnings.js";
import type { LeadJudge } from "./leads.js";
import { buildLexicon, type Lexicon, type LexiconTables } from "./lexicon.js";
import { type CompiledRules, compileRules } from "./match.js";
import { type CompiledNameWords, compileNameWords, type NameWords } from "./name-words.js";
import type { Rule } from "./pattern.js";
import type { Tagger } from "./tagger.js";

/** The fields that have rules of their own; each runs in stages. */
const RULE_FIELDS = ["time", "quantity", "place", "actor", "attribution", "event"] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** One language as data: what a folder of `src/languages` exports. */
export interface Language {
	/** BCP 47 tag. */
	readonly id: string;
	readonly script: Script;
	readonly clitics: CliticTable;
	readonly sentences: SentenceTable;
	readonly lexicon: readonly LexiconTables[];
	/** Stages in the order they run, by field; a stage sees the marks of the stages before it. */
	readonly rules: { readonly [F in RuleField]: readonly (readonly Rule[])[] };
	readonly numbers: NumberConventions;
	/** The words two versions of a report are compared by. */
	readonly senses?: SenseWords;
	/** Words that take a side, and those for the same thing that take none. */
	readonly stances?: StanceWords;
	/** How its words are cut to their stems, for looking up what renders them in another language. */
	readonly stems?: StemTable;
	/** What the words of a name tell of its type. */
	readonly names?: NameWords;
	/** Where the subject stands to its verb in news: behind it in Arabic, before it in English. */
	readonly subject: "before-verb" | "after-verb";
	/** Where adjectives and nouns that narrow a noun stand: behind it in Arabic, before it in English. */
	readonly modifiers: "before-noun" | "after-noun";
}

/** How digits are written and numerals joined. */
export interface NumberConventions {
	/** The decimal mark where both readings are possible ("1.234"). */
	readonly decimal: "." | ",";
	/** The proclitic label that joins numerals («خمسة وعشرون»), null where a word does or nothing. */
	readonly joiner: string | null;
	/** Ones may stand before tens («خمسة وعشرون»). */
	readonly onesFirst: boolean;
	/** Words as written that are no numeral, though they are one once letters are levelled: «أثنى» (praised) is not «اثني». */
	readonly spelledElse?: readonly string[];
	/** Around a word that is a bound and a preposition of time alike ("over"); where there is none, nothing. */
	readonly spread?: SpreadWords;
}

/** What stands before "over" and decides what it is; keys as the lexicon levels them. */
export interface SpreadWords {
	/** Behind these an amount stands, so that it bounds: "for", "took". */
	readonly amountCues: ReadonlySet<string>;
	/** It belongs to these where no amount of time follows: "took over two towns", "control over". */
	readonly owners: ReadonlySet<string>;
}

/** A language made ready for reading: trie built, rules indexed, memory empty. */
export interface Grammar {
	readonly language: Language;
	readonly lexicon: Lexicon;
	readonly words: WordMemory;
	/** Null where none is trained. */
	readonly tagger: Tagger | null;
	/** Null where none is trained. */
	readonly leads: LeadJudge | null;
	readonly names: CompiledNameWords;
	readonly beginnings: Beginnings;
	/** The same over all words of the language, where this grammar is a narrowed one. */
	readonly allBeginnings: Beginnings;
	readonly rules: { readonly [F in RuleField]: readonly CompiledRules[] };
}

/** What is trained for a language; all of it may be missing. */
export interface Trained {
	/** Weighs the analyses of its words. */
	readonly segmenter?: AnalysisScorer;
	/** Proposes names. */
	readonly tagger?: Tagger;
	/** Tells where a headline ends that ran into its text. */
	readonly leads?: LeadJudge;
}

/**
 * Compiles a language.
 * @param trained models made from annotated text
 * @throws Error if a rule or a word of it is broken
 * @example compileLanguage(arabic)
 */
export function compileLanguage(language: Language, trained: Trained = {}): Grammar {
	const lexicon = buildLexicon(language.lexicon);
	const words = rememberWords(language.clitics, trained.segmenter);
	const beginnings = rememberBeginnings(lexicon, words);
	return {
		language,
		lexicon,
		words,
		tagger: trained.tagger ?? null,
		leads: trained.leads ?? null,
		names: compileNameWords(language.names),
		beginnings,
		allBeginnings: beginnings,
		rules: Object.fromEntries(
			RULE_FIELDS.map((f) => [f, language.rules[f].map(compileRules)]),
		) as unknown as Grammar["rules"],
	};
}
