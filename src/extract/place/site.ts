import type { Mark } from "../../grammar/index.js";
import type { ClassName, PlaceIndex } from "../../model/index.js";
import { adjectiveEnding } from "../name/endings.js";
import type { ReadSentence } from "../sentence.js";
import type { FormedName } from "./directed.js";
import { known } from "./known.js";
import { endsPhrase } from "./unknown.js";
import { isWellKnown, nameMark } from "./written.js";

/** What says of the word behind a noun of sites that it is no name of one. */
const COMMON: ReadonlySet<ClassName> = new Set([
	"placeKind",
	"placePart",
	"direction",
	"siteNoun",
	"forceNoun",
	"personNoun",
	"weekday",
	"month",
	"unit",
]);
/** Words of a person's name at most, the honour before it not counted. */
const MOST_WORDS = 3;

/**
 * A site that is called after a common word or a person, in a script without capitals: «مستشفى الروم», «مقبرة الشهداء»,
 * «شارع الملك فيصل», «الدائري السابع». The noun belongs to the name, which is none without it; where a place of the gazetteer
 * follows, the site is that place's («نفق المنقف») and left to other rules, unless it is only called after it («شارع تونس»).
 * @returns null where no such name begins at token `i`
 * @example siteName(s, 2, index) // «معهد الأورام», facility
 */
export function siteName(s: ReadSentence, i: number, index: PlaceIndex): FormedName | null {
	if (s.grammar.language.script === "Latn") return null;
	return numbered(s, i) ?? headed(s, i, index);
}

function headed(s: ReadSentence, i: number, index: PlaceIndex): FormedName | null {
	const { tokens, at } = s.lattice;
	const head = at[i]!.find((m): m is Mark<"siteNoun"> => m.class === "siteNoun" && !m.article && m.after === null);
	if (head === undefined || tokens[head.to]?.kind !== "word" || endsPhrase(s.lattice, head)) return null;
	const { kind, office, named, loose } = head.value;
	if (office && !isSaidWhere(s, head)) return null;
	const place = known(s, head.to, index);
	const isPlace = place !== null && place.mark.before.length === 0 && place.candidates.some(isWellKnown);
	if (isPlace && !named) return null;
	const to = isPlace ? place.mark.to : (person(s, head.to) ?? (loose ? null : articled(s, head.to)));
	if (to === null) return null;
	const end = withEnding(s, head.to - 1, to);
	return { kind, mark: nameMark(i, end, head.start, tokens[end - 1]!.end, head.before, null) };
}

/** «الدائري السابع», «طريق الدائري الخامس»: a road by its number. */
function numbered(s: ReadSentence, i: number): FormedName | null {
	const { tokens, at } = s.lattice;
	const head = at[i]!.find((m): m is Mark<"siteNumbered"> => m.class === "siteNumbered" && m.after === null);
	if (head === undefined) return null;
	const number = at[head.to]?.find((m) => m.class === "ordinal" && m.article && m.before.length === 0);
	if (number === undefined) return null;
	return {
		kind: head.value,
		mark: nameMark(i, number.to, head.start, tokens[number.to - 1]!.end, head.before, null),
	};
}

/** Something is there or happens there: behind a word that locates, or the noun of an event. */
function isSaidWhere(s: ReadSentence, { from, before }: Mark): boolean {
	if (before.includes("with")) return true;
	if (s.lattice.tokens[from + 1]?.joined) return true;
	return (
		s.lattice.at[from - 1]?.some(
			(m) =>
				m.class === "locator" ||
				(m.class === "siteWord" && m.value === "beside" && !m.article) ||
				m.class === "placePart" ||
				m.class === "direction" ||
				(m.class === "trigger" && !m.article),
		) ?? false
	);
}

/** Where the name of a person ends that begins at a token, an honour before it or a given name. */
function person(s: ReadSentence, k: number): number | null {
	const { at } = s.lattice;
	const bare = (n: number, c: ClassName) =>
		at[n]?.find((m) => m.class === c && m.before.length === 0 && m.after === null);
	const honour = siteWord(s, k, "honour");
	const first = honour?.to ?? k;
	const named = (n: number, mayBePlain: boolean): number | null =>
		(isCut(s, n) ? undefined : bare(n, "givenName"))?.to ?? (mayBePlain && isPlain(s, n) ? n + 1 : null);
	let to = named(first, honour !== undefined);
	for (let words = 1; to !== null && words < MOST_WORDS; words++) {
		const particle: number | undefined = bare(to, "nameParticle")?.to;
		const more = named(particle ?? to, particle !== undefined);
		if (more === null) break;
		to = more;
	}
	return to;
}

/** A word that no lexicon knows, nothing written onto it. */
function isPlain(s: ReadSentence, k: number): boolean {
	const token = s.lattice.tokens[k];
	return token?.kind === "word" && s.lattice.at[k]!.every((m) => m.class === "placeGuard") && !isCut(s, k);
}

/** Is something rather written onto a word: «كنيسة باسم …» has no Basim? */
function isCut(s: ReadSentence, k: number): boolean {
	const token = s.lattice.tokens[k];
	return token?.kind === "word" && s.grammar.words.analyses(token.raw)[0]!.before.length > 0;
}

/** The word with the article that a site is called after. */
function articled(s: ReadSentence, k: number): number | null {
	const a = s.grammar.words.analyses(s.lattice.tokens[k]!.raw)[0]!;
	if (!a.article || a.before.length > 0) return null;
	if (siteWord(s, k, "common") !== undefined) return null;
	return s.lattice.at[k]!.some((m) => COMMON.has(m.class)) ? null : k + 1;
}

/** A word of the names of sites with nothing written onto it. */
function siteWord(s: ReadSentence, k: number, value: Mark<"siteWord">["value"]): Mark | undefined {
	return s.lattice.at[k]?.find((m) => m.class === "siteWord" && m.value === value && m.before.length === 0);
}

/**
 * Where the name ends with what describes it: an adjective of institutions («… القومي»), the number of a ruler («… الثاني»),
 * or a feminine one where the site or what it is called after is feminine, as an event told before need not be.
 */
function withEnding(s: ReadSentence, head: number, to: number): number {
	const { tokens, at } = s.lattice;
	const next = tokens[to];
	if (next?.kind !== "word") return to;
	const ending = siteWord(s, to, "ending") ?? at[to]!.find((m) => m.class === "ordinal" && m.article);
	if (ending !== undefined && ending.before.length === 0) return ending.to;
	const a = s.grammar.words.analyses(next.raw)[0]!;
	const feminine = (k: number) => adjectiveEnding(s, tokens[k]!.raw) === "feminine";
	return a.article &&
		a.before.length === 0 &&
		feminine(to) &&
		at[to]!.length === 0 &&
		(feminine(head) || feminine(to - 1))
		? to + 1
		: to;
}
