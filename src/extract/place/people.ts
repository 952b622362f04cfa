import { isCapital } from "../../text/index.js";
import { familyNames, peopleIn } from "../name/people.js";
import type { ReadSentence } from "../sentence.js";
import type { Hit } from "./known.js";

/** A city of so many people can stand for its government. */
const GREAT = 500_000;

/**
 * The family names of people in a report, in small letters, where its script has capitals; what a lone "Logan" then is,
 * no gazetteer knows better.
 */
export function peopleOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
	const cased = sentences.filter((s) => s.grammar.language.script === "Latn");
	return new Set([...familyNames(cased.flatMap(peopleIn))].map((name) => name.toLowerCase()));
}

/** A token in small letters, without a genitive. */
function bare(s: ReadSentence, i: number): string {
	const { raw } = s.lattice.tokens[i]!;
	const genitive = s.grammar.words.analyses(raw).find((a) => a.after === "genitive");
	return (genitive === undefined ? raw : raw.slice(0, genitive.end)).toLowerCase();
}

/**
 * Is a name of one word that of a person of the report, or of someone who speaks ("said Logan")? Countries and places
 * of our own table are never doubted, nor what stands behind "in".
 */
export function isPerson(s: ReadSentence, hit: Hit, people: ReadonlySet<string>): boolean {
	const { from, to } = hit.mark;
	if (to - from !== 1 || s.grammar.language.script !== "Latn") return false;
	const { tokens, at } = s.lattice;
	if (hit.candidates.some((p) => p.kind === "country" || p.kind === "region")) return false;
	if (at[from - 1]?.some((m) => m.class === "locator" && m.value === "sure")) return false;
	if (people.has(bare(s, from))) return true;
	const says = (i: number) => at[i]?.some((m) => m.class === "sayVerb") ?? false;
	const large = (i: number) => tokens[i]?.kind === "word" && isCapital(tokens[i]!.raw);
	// A capital or a great city may speak for those who govern there; "said Avondale Mayor …" names a place.
	if (hit.candidates.some((p) => p.id.startsWith("rawi:") || p.population >= GREAT)) return false;
	return says(to) || (says(from - 1) && !large(to));
}
