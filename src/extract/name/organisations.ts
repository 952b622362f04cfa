import type { NameMention } from "../../model/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

/** Words of an organisation's name at most. */
const MOST_WORDS = 7;

/**
 * Organisations told by the noun in their name: "Ministry of Health", "Amman Chamber of Commerce", «جامعة حلب»,
 * «مجلس الأمن الدولي».
 */
export function organisationsIn(s: ReadSentence): NameMention[] {
	const out: NameMention[] = [];
	const cased = s.grammar.language.script === "Latn";
	for (let i = 0; i < s.lattice.tokens.length; i++) {
		const range = cased ? largeName(s, i) : headedName(s, i);
		if (range === null) continue;
		out.push({
			version: s.version,
			start: range.start,
			end: range.end,
			quote: s.text.slice(range.start, range.end),
			rule: "name/organisation",
			type: "ORG",
		});
		i = range.to - 1;
	}
	return out;
}

interface NameRange {
	readonly start: number;
	readonly end: number;
	readonly to: number;
}

function isNoun(s: ReadSentence, i: number): boolean {
	return s.lattice.at[i]!.some((m) => m.class === "orgNoun" && m.to === i + 1);
}

/** A run of large words, small connectors inside, of which one is such a noun. */
function largeName(s: ReadSentence, i: number): NameRange | null {
	const { tokens, at } = s.lattice;
	const large = (k: number) => tokens[k]?.kind === "word" && isCapital(tokens[k]!.raw);
	const link = (k: number) => at[k]?.some((m) => m.class === "of" || m.class === "nameLink") ?? false;
	// "Norland's Central Bank": what a place owns is named without it.
	const owns = (k: number) =>
		(at[k]?.some((m) => m.class === "placeName" && m.to === k + 1) ?? false) &&
		s.grammar.words.analyses(tokens[k]!.raw).some((a) => a.after === "genitive");
	// The article, or a word that is large only because it begins the sentence, is no part of the name.
	if (
		!large(i) ||
		owns(i) ||
		(i > 0 && large(i - 1) && !owns(i - 1) && !at[i - 1]!.some((m) => m.class === "the")) ||
		at[i]!.some((m) => m.class === "the" || m.class === "title" || m.class === "weekday" || m.class === "month")
	)
		return null;
	let to = i;
	let noun = false;
	let words = 0;
	while (to < tokens.length && words < MOST_WORDS) {
		if (large(to)) {
			noun ||= isNoun(s, to);
			to++;
			words++;
		} else if (noun && link(to) && large(to + 1)) to++;
		else if (noun && link(to) && at[to + 1]?.some((m) => m.class === "the") && large(to + 2)) to += 2;
		else break;
	}
	return noun && words > 1 ? { start: tokens[i]!.start, end: tokens[to - 1]!.end, to } : null;
}

/** A head noun, and behind it words with the article or the name of a place or an actor. */
function headedName(s: ReadSentence, i: number): NameRange | null {
	const { tokens, at } = s.lattice;
	const head = at[i]!.find((m) => m.class === "orgNoun" && !m.article && m.after === null);
	if (head === undefined) return null;
	// «جامعة حلب» as a place where something happens is an organisation by name.
	const site = at[i]!.find((m) => m.class === "placeName" && m.start === head.start && m.to > head.to);
	if (site !== undefined) return site;
	let to = head.to;
	let end = head.end;
	while (to < tokens.length && to < head.to + 3) {
		const token = tokens[to]!;
		if (token.kind !== "word") break;
		const name = at[to]!.find((m) => (m.class === "placeName" || m.class === "actorName") && m.before.length === 0);
		const a = s.grammar.words.analyses(token.raw)[0]!;
		if (name !== undefined && to === head.to) {
			to = name.to;
			end = name.end;
		} else if (
			a.article &&
			a.before.length === 0 &&
			!at[to]!.some((m) => m.class === "placeGuard" && m.to === to + 1)
		) {
			to++;
			end = token.end;
		} else break;
	}
	return to === head.to ? null : { start: head.start, end, to };
}
