import type { Mark } from "../../grammar/index.js";
import type { ClassName, PlaceIndex, PlaceKind } from "../../model/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { beginsName } from "./first-words.js";
import { nameMark } from "./written.js";

/** Words of a road's name at most, its generic word among them: "North Martin Luther King Drive" is left to other rules. */
const MOST_WORDS = 4;
/** What a word within a road's name may be to the lexicon: "North", "Third", "State". */
const ROAD_WORDS: ReadonlySet<ClassName> = new Set([
	"direction",
	"ordinal",
	"numeral",
	"number",
	"denominator",
	"placeKind",
	"placeGuard",
	"unit",
]);

/** A name told by its form alone, and the kind of place it then is. */
export interface FormedName {
	readonly mark: Mark<"placeName">;
	readonly kind: PlaceKind;
}

/**
 * A road whose name holds words that the lexicon knows or a town of the gazetteer: "Third Street", "North State
 * Street", "West 42nd Street". All its words are written large and the generic one ends it, with nothing large behind;
 * the road is not the town it is called after.
 * @returns null where no such name begins at token `i`
 * @example roadName(s, 3) // "South Ingleside Avenue"
 */
export function roadName(s: ReadSentence, i: number): FormedName | null {
	const { tokens, at } = s.lattice;
	if (s.grammar.language.script !== "Latn" || behindLarge(s, i)) return null;
	for (let k = i; k < i + MOST_WORDS; k++) {
		const token = tokens[k];
		if (token === undefined || token.kind === "mark") return null;
		const ends = k > i && isLarge(s, k) && at[k]!.some((m) => m.class === "placeKind" && m.value === "road");
		if (ends && !isLarge(s, k + 1))
			return { mark: nameMark(i, k + 1, tokens[i]!.start, token.end, [], null), kind: "road" };
		// "Augusta's Highland Avenue": the genitive is another place, or whose the road is.
		if (isGenitive(s, k)) return null;
		const counted = token.kind === "number" || (token.glued && at[k]!.some((m) => m.class === "ordinalEnd"));
		if (!counted && !(isLarge(s, k) && at[k]!.every((m) => ROAD_WORDS.has(m.class)))) return null;
	}
	return null;
}

/**
 * A region whose name begins with a direction, behind "in": "in East Yorkshire", where no gazetteer knows what follows.
 * "in southern Ruritania" is a part of something, and left alone.
 * @returns null where no such name begins at token `i`
 */
export function directedRegion(s: ReadSentence, i: number, index: PlaceIndex): FormedName | null {
	const { tokens, at } = s.lattice;
	if (s.grammar.language.script !== "Latn" || !isLarge(s, i) || !isLarge(s, i + 1) || isLarge(s, i + 2)) return null;
	if (!at[i]!.some((m) => m.class === "direction" && m.to === i + 1)) return null;
	if (!(at[i - 1]?.some((m) => m.class === "locator" && m.value === "sure") ?? false)) return null;
	const name = tokens[i + 1]!;
	if (at[i + 1]!.length > 0 || name.raw === name.raw.toUpperCase() || tokens[i + 2]?.raw === "-") return null;
	if (isGenitive(s, i + 1) || beginsName(name.raw, index, s.grammar.words)) return null;
	return { mark: nameMark(i, i + 2, tokens[i]!.start, name.end, [], null), kind: "region" };
}

function isGenitive(s: ReadSentence, i: number): boolean {
	return s.grammar.words.analyses(s.lattice.tokens[i]!.raw).some((a) => a.after === "genitive");
}

function isLarge(s: ReadSentence, i: number): boolean {
	const token = s.lattice.tokens[i];
	return token?.kind === "word" && isCapital(token.raw);
}

/** Behind a large word this is only the end of a name, unless that is a genitive, or begins the sentence and is small elsewhere. */
function behindLarge(s: ReadSentence, i: number): boolean {
	return (
		isLarge(s, i - 1) &&
		!isGenitive(s, i - 1) &&
		!(i === 1 && s.lattice.at[0]!.some((m) => m.class === "locator" || m.class === "the"))
	);
}
