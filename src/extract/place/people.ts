import type { ReadSentence } from "../sentence.js";
import type { Hit } from "./names.js";
import { isUpper } from "./written.js";

/** Between a given name and a family name at most: "Roy A. Nelson", "Diego da Silva". */
const BETWEEN = 3;
/** A city of so many people can stand for its government. */
const GREAT = 500_000;

/**
 * Family names that a report in a script with capitals gives to people: behind a given name or a title, or alone with
 * a verb of saying.
 * @example after "Dr. Jane Moore … said Logan": "moore", "logan"
 */
export function familyNames(sentences: readonly ReadSentence[]): ReadonlySet<string> {
	const out = new Set<string>();
	for (const s of sentences) {
		if (s.grammar.language.script !== "Latn") continue;
		const { tokens, at } = s.lattice;
		const large = (i: number) => tokens[i]?.kind === "word" && isUpper(tokens[i]!.raw) && tokens[i]!.raw.length > 2;
		for (let i = 0; i < tokens.length; i++) {
			const given = large(i) && at[i]!.some((m) => m.class === "givenName");
			const titled = at[i]!.find((m) => m.class === "title" && m.to === i + 1);
			if (!given && titled === undefined) continue;
			let last = -1;
			for (let k = i + 1; k <= i + BETWEEN && k < tokens.length; k++) {
				if (large(k)) last = k;
				else if (!isInitial(s, k)) break;
			}
			if (last !== -1) out.add(bare(s, last));
		}
	}
	return out;
}

function isInitial(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i]!;
	if (t.kind !== "word") return t.raw === ".";
	return (isUpper(t.raw) && t.raw.length <= 2) || s.lattice.at[i]!.some((m) => m.class === "nameParticle");
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
	const large = (i: number) => tokens[i]?.kind === "word" && isUpper(tokens[i]!.raw);
	// A capital or a great city may speak for those who govern there; "said Avondale Mayor …" names a place.
	if (hit.candidates.some((p) => p.id.startsWith("rawi:") || p.population >= GREAT)) return false;
	return says(to) || (says(from - 1) && !large(to));
}
