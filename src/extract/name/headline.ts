import type { Grammar, ProposedName } from "../../grammar/index.js";
import type { ClassName } from "../../model/index.js";
import { isCapital, normaliseKey, stemOf } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

/** Share of large words from which a sentence is a headline in large words, of which capitals tell nothing. */
const LARGE = 0.7;
/** Fewer words make no headline. */
const LEAST = 4;
/** Classes of words that say what happens, and end a name in a headline. */
const HAPPENS: ReadonlySet<ClassName> = new Set(["sayVerb", "actingVerb", "trigger", "commits"]);
/** Small words that a headline may write large. */
const SMALL: ReadonlySet<ClassName> = new Set(["preposition", "joins", "passiveAux"]);

/** Is this a headline in large words: "Army Enters Town"? */
export function isHeadline(s: ReadSentence): boolean {
	if (s.grammar.language.script !== "Latn") return false;
	const words = s.lattice.tokens.filter((t) => t.kind === "word");
	return words.length >= LEAST && words.filter((t) => isCapital(t.raw)).length > LARGE * words.length;
}

const VERBS = new WeakMap<Grammar["lexicon"], ReadonlySet<string>>();

/** The stems of all words of the lexicon that say what happens. */
function verbStems(grammar: Grammar): ReadonlySet<string> {
	let found = VERBS.get(grammar.lexicon);
	if (found === undefined) {
		const { stems } = grammar.language;
		const words = [...(grammar.lexicon.root.next ?? [])].filter(([, n]) => n.entries.some((e) => HAPPENS.has(e.class)));
		found = new Set(stems === undefined ? [] : words.map(([key]) => stemOf(key, stems)));
		VERBS.set(grammar.lexicon, found);
	}
	return found;
}

/**
 * In a headline a tagger hears names in every large word; what happens is in none. Cuts a proposal there and keeps what
 * stands first.
 * @example of "Griffiths Urges Houthis" → "Griffiths"; of "Annex Zarnouf" → "Zarnouf"
 */
export function beforeVerb(s: ReadSentence, p: ProposedName): ProposedName {
	const { stems } = s.grammar.language;
	if (stems === undefined) return p;
	const verbs = verbStems(s.grammar);
	const ends = (i: number) => {
		const { kind, raw } = s.lattice.tokens[i]!;
		if (kind !== "word") return false;
		return verbs.has(stemOf(normaliseKey(raw), stems)) || s.lattice.at[i]!.some((m) => SMALL.has(m.class));
	};
	let { from } = p;
	while (from < p.to - 1 && ends(from)) from++;
	let to = from + 1;
	while (to < p.to && !ends(to)) to++;
	return { ...p, from, to };
}
