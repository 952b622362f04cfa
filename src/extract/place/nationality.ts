import type { Mark } from "../../grammar/index.js";
import { adjectiveEnding } from "../name/endings.js";
import type { ReadSentence } from "../sentence.js";
import type { Hit } from "./known.js";

/** How far before its subject a verb may stand that takes the country for its object: «اتهم المتمردون السعودية». */
const VERB = 4;
/** The sign of an indefinite accusative, which stands on no name of a country. */
const FATHATAN = "\u064B";

/**
 * Where a country is called as its people's adjective is («السعودية», «سورية», «سوريا» as the accusative of «سوري»), the
 * word is the adjective behind a noun that it agrees with.
 * @example «المصارف السعودية», «عائلة سورية», «20 لاجئا سوريا» name no country; «في السعودية», «إلى سوريا» do
 */
export function isNationality(s: ReadSentence, hit: Hit): boolean {
	const { tokens, at } = s.lattice;
	const { from, to, start, end } = hit.mark;
	const country = hit.candidates[0];
	if (s.grammar.language.modifiers !== "after-noun" || to - from !== 1 || country?.kind !== "country") return false;
	const { raw } = tokens[from]!;
	const accusative = adjectiveEnding(s, raw.replace(FATHATAN, "")) === "adverb";
	if (accusative && raw.includes(FATHATAN)) return true;
	const before = tokens[from - 1];
	if (hit.mark.before.length > 0 || before?.kind !== "word") return false;
	const noun = s.grammar.words.analyses(before.raw)[0]!;
	const demonym = at[from]!.find((m) => m.class === "demonym" && m.start === start && m.end === end);
	const feminine = adjectiveEnding(s, before.raw) === "feminine";
	if (demonym !== undefined && demonym.value === country.country)
		return demonym.article
			? noun.article && (feminine || !takesObject(s, from - 1))
			: (feminine || isPlural(s, from - 1)) && !noun.article;
	return accusative && adjectiveEnding(s, before.raw.replace(FATHATAN, "")) === "adverb" && isCounted(s, from - 1);
}

/** «قوات سورية», «دبابات سورية»: such nouns are told in the plural, where the adjective is as for a feminine. */
function isPlural(s: ReadSentence, noun: number): boolean {
	const marks = s.lattice.at[noun]!;
	// «مدن سورية» is as well "cities of Syria".
	if (
		marks.some((m) => m.class === "counted" && (m as Mark<"counted">).value.one !== true) &&
		!marks.some((m) => m.class === "placeKind")
	)
		return true;
	return marks.some((m) => m.class === "forceNoun" || (m.class === "personNoun" && m.value !== "unnamed_official"));
}

/** Does a verb stand before a noun that may have the next one for its object? */
function takesObject(s: ReadSentence, noun: number): boolean {
	for (let i = Math.max(0, noun - VERB); i < noun; i++)
		if (s.lattice.at[i]!.some((m) => m.class === "sayVerb" || m.class === "trigger" || m.class === "actingVerb"))
			return true;
	return false;
}

/** Does a number end before a noun? */
function isCounted(s: ReadSentence, noun: number): boolean {
	for (let i = Math.max(0, noun - VERB); i < noun; i++)
		if (s.lattice.at[i]!.some((m) => m.class === "number" && m.to === noun)) return true;
	return false;
}
