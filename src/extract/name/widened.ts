import type { ProposedName } from "../../grammar/index.js";
import { isCapital, normaliseKey } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { typeByHead } from "./head.js";
import { isHeadline } from "./headline.js";

/**
 * Takes a name's own noun to it where the tagger left it outside: "Army" and "Radio", "Fahd International" and "Stadium";
 * and the title of whom a place or organisation is called after: "King" and "Fahd Stadium". Only large words, in
 * sentences where small ones are.
 *
 * @param names in order; none overlap
 */
export function widened(s: ReadSentence, names: readonly ProposedName[]): readonly ProposedName[] {
	if (names.length === 0 || s.grammar.language.script !== "Latn" || isHeadline(s)) return names;
	return names.map((p, n) => {
		const whole = withNoun(s, p, names[n + 1]?.from ?? s.lattice.tokens.length);
		return withTitle(s, whole, names[n - 1]?.to ?? 0);
	});
}

function isLarge(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i];
	return t?.kind === "word" && isCapital(t.raw);
}

/** With the noun behind it, if it has none of its own. */
function withNoun(s: ReadSentence, p: ProposedName, limit: number): ProposedName {
	const { tokens } = s.lattice;
	const { nouns, surnames } = s.grammar.names;
	if (p.to >= limit || !isLarge(s, p.to) || !isLarge(s, p.to - 1)) return p;
	const [last, next] = [tokens[p.to - 1]!.raw, normaliseKey(tokens[p.to]!.raw)];
	const kind = nouns.get(next);
	const isWhole = p.to - p.from > 1 && nouns.has(normaliseKey(last));
	const owns = s.grammar.words.analyses(last).some((a) => a.after === "genitive");
	if (isWhole || owns || surnames.has(next) || (kind !== "LOC" && kind !== "ORG")) return p;
	return { from: p.from, to: p.to + 1, type: kind };
}

/** A place or organisation with the title of the person it is called after. */
function withTitle(s: ReadSentence, p: ProposedName, limit: number): ProposedName {
	const { at } = s.lattice;
	if (p.from <= limit || p.to - p.from < 2 || !isLarge(s, p.from - 1)) return p;
	const isTitle = at[p.from - 1]!.some((m) => m.class === "title" && m.to === p.from);
	if (!isTitle || !at[p.from]!.some((m) => m.class === "givenName")) return p;
	return typeByHead(s, p) === "PER" ? p : { ...p, from: p.from - 1 };
}
