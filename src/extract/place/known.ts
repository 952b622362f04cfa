import type { Mark } from "../../grammar/index.js";
import type { Place, PlaceIndex } from "../../model/index.js";
import type { Analysis } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { beginsName, gazetteerKey } from "./first-words.js";
import { isWellKnown, nameMark } from "./written.js";

/** Words of the gazetteer with the places they can name. */
export interface Hit {
	readonly mark: Mark<"placeName">;
	readonly candidates: readonly Place[];
}

/** Words of a name of the gazetteer at most. */
const MOST_WORDS = 5;

/** The longest name of the gazetteer that begins at a token, ending before `limit`. */
export function known(s: ReadSentence, i: number, index: PlaceIndex, limit = Number.POSITIVE_INFINITY): Hit | null {
	const { tokens } = s.lattice;
	let best: Hit | null = null;
	if (!beginsName(tokens[i]!.raw, index, s.grammar.words)) return best;
	for (const { a, key, bare } of spellings(s.grammar.words.analyses(tokens[i]!.raw))) {
		if (a.after !== null && a.after !== "genitive") continue;
		const words = [gazetteerKey(key)];
		let found = bare ? [] : index.find(words[0]!);
		const start = tokens[i]!.start + a.start;
		if (found.length > 0 && (best === null || best.mark.to < i + 1))
			best = { mark: nameMark(i, i + 1, start, tokens[i]!.start + a.end, a.before, a.after), candidates: found };
		let last = i;
		while (words.length < MOST_WORDS && a.after === null && index.hasPrefix(words)) {
			let j = last + 1;
			if (isJoint(s, i, j)) j++;
			const next = tokens[j];
			if (next?.kind !== "word" || j >= limit) break;
			const analyses = s.grammar.words.analyses(next.raw);
			const whole = analyses.find((x) => x.before.length === 0 && x.after === null);
			// "in Deir ez-Zor's east" ends the name; "St. John's", "People's Republic" go on with the genitive.
			const own = whole !== undefined && isName(index, [...words, gazetteerKey(whole.key)]);
			const end = own ? undefined : analyses.find((x) => x.after === "genitive" && x.before.length === 0);
			words.push(gazetteerKey((end ?? whole ?? analyses[0]!).key));
			last = j;
			found = index.find(words.join(" ")).filter((p) => !bare || p.kind === "country");
			if (found.length > 0 && (best === null || best.mark.to <= last))
				best = {
					mark: nameMark(i, last + 1, start, end ? next.start + end.end : next.end, a.before, null),
					candidates: found,
				};
			if (end) break;
		}
	}
	return s.grammar.language.script === "Latn" ||
		best === null ||
		best.mark.before.length < 2 ||
		best.candidates.some(isWellKnown)
		? best
		: null;
}

/** Reports put the article before a country of several words where its name has none: «الكوت ديفوار», «الغينيا بيساو». */
function spellings(analyses: readonly Analysis[]): { a: Analysis; key: string; bare: boolean }[] {
	return analyses.flatMap((a) => [
		{ a, key: a.key, bare: false },
		...(a.article ? [{ a, key: a.bare, bare: true }] : []),
	]);
}

/** Are these words a name of the gazetteer, or the beginning of one? */
function isName(index: PlaceIndex, words: readonly string[]): boolean {
	return index.hasPrefix(words) || index.find(words.join(" ")).length > 0;
}

/** What may stand between two words of a name: "Deir ez-Zor", "St. Petersburg", "Washington, D.C.". */
function isJoint(s: ReadSentence, from: number, j: number): boolean {
	const { tokens, at } = s.lattice;
	const joint = tokens[j];
	if (joint?.raw === ",") return at[j + 1]?.some((m) => m.class === "unitAbbreviation") ?? false;
	const dot = joint?.raw === "." && j - from === 1 && tokens[from]!.raw.length <= 3;
	return (joint?.raw === "-" || dot) && joint!.glued;
}
