import type { Lattice, Mark } from "../../grammar/index.js";
import type { PlaceKind } from "../../model/index.js";
import { isCapital } from "../../text/index.js";
import { adjectiveEnding } from "../name/endings.js";
import type { ReadSentence } from "../sentence.js";
import { nameMark } from "./written.js";

/** Kinds whose word is as often followed by a common noun: «منطقة الخطر», «ولاية الفقيه», «قاعدة البيانات». */
const LOOSE: readonly PlaceKind[] = ["region", "country", "admin1", "base", "facility", "other"];

/** Below this score the likeliest analysis of a word is a toss-up, as it is for foreign names. */
const SURE = 0.55;

/** Kinds whose word, written large, is the end of a name: "Peace River", "Third Street". */
const PROPER: readonly PlaceKind[] = ["river", "mountain", "sea", "road", "airport", "region"];

/** A word that says what kind of place its neighbour is. */
export interface Trigger {
	readonly kind: PlaceKind;
	/** Name stands in quotation marks or brackets: «قاعدة "…"». */
	readonly quoted: boolean;
	/** Strong enough for a name that no gazetteer knows. */
	readonly teaches: boolean;
	/** The trigger is a plural. */
	readonly many?: boolean;
	/** Where a name before it in a list lies, which it must share. */
	readonly country?: string | null;
	/** Only said to lie in it: the base in "the base in Maidan" is not called so. */
	readonly within: boolean;
}

const OPEN = '"“«(';
const CLOSE = '"”»)';
/** Words of an unknown name at most: beyond, it is rather a sentence. */
const MOST_WORDS = 4;
/** Its tokens at most: words joined by hyphens are one name, but not without end. */
const MOST_TOKENS = 16;
/** Kinds whose word may be written large before a name ("Camp X", "Mount X"); "State X", "District X" are offices. */
const LARGE: readonly PlaceKind[] = ["mountain", "camp", "river"];

/**
 * The kind of place asked for by the words before a token: "city of", «قاعدة», «قاعدة "». In Arabic only a head
 * without article: behind «القاعدة» follows an adjective.
 */
export function triggerBefore(s: ReadSentence, i: number): Trigger | null {
	const { tokens, at } = s.lattice;
	let last = i - 1;
	const mark = tokens[last];
	const quoted = mark?.kind === "mark" && OPEN.includes(mark.raw) && tokens[i]?.glued === true;
	if (quoted) last--;
	const of = at[last]?.some((m) => m.class === "of") ?? false;
	if (of) last--;
	for (let k = Math.max(0, last - 1); k <= last; k++) {
		const m = at[k]?.find(
			(x): x is Mark<"placeKind"> => x.class === "placeKind" && x.to === last + 1 && !x.article && x.after === null,
		);
		if (m === undefined || insideTitle(s.lattice, m) || endsPhrase(s.lattice, m)) continue;
		const large = s.grammar.language.script === "Latn" && isCapital(tokens[m.from]!.raw);
		// "the Islamic State (IS)" is no state of that name.
		if (quoted && large) continue;
		return {
			kind: m.value,
			quoted,
			many: at[m.from]!.some((x) => x.class === "manyPlaces" && x.to === m.to),
			within: of && (at[last + 1]?.some((x) => x.class === "locator" && x.value === "sure") ?? false),
			teaches: of || (!isDoubtful(at[m.from]!, m) && (large ? LARGE.includes(m.value) : mayBeUnknown(s, m.value))),
		};
	}
	return null;
}

/**
 * All countries are in the gazetteer: in a script without capitals «دولة» before another word names none («دولة تقدم»); "state"
 * before a large word is as often an office.
 */
function mayBeUnknown(s: ReadSentence, kind: PlaceKind): boolean {
	return s.grammar.language.script === "Latn" ? kind !== "admin1" : kind !== "country";
}

/**
 * A word for a district that is as well one for an office («مديرية الصحة»), and a plural («مخيمات تدريب»), tell a place only
 * where the gazetteer knows one.
 */
function isDoubtful(at: readonly Mark[], kind: Mark<"placeKind">): boolean {
	return at.some(
		(m) =>
			m.to === kind.to &&
			(m.class === "manyPlaces" ||
				(kind.value === "admin2" && (m.class === "orgNoun" || m.class === "sourceAdjective"))),
	);
}

/** The kind said right behind a name: "Qasrak base". Null where it is written large or stands apart. */
export function kindAfter(lattice: Lattice, to: number): PlaceKind | null {
	return (
		lattice.at[to]?.find((x): x is Mark<"placeKind"> => x.class === "placeKind" && x.before.length === 0 && !x.article)
			?.value ?? null
	);
}

/** "Secretary of State" is an office: its "state" asks for no place. */
function insideTitle(lattice: Lattice, kind: Mark<"placeKind">): boolean {
	for (let k = Math.max(0, kind.from - 3); k < kind.from; k++)
		if (lattice.at[k]!.some((m) => m.class === "title" && m.to >= kind.to)) return true;
	return false;
}

/** «عن طريق», «من ناحية»: a longer phrase that is no place ends in the word for a kind. */
export function endsPhrase(lattice: Lattice, kind: Mark): boolean {
	return lattice.at[kind.from - 1]?.some((m) => m.class === "placeGuard" && m.to === kind.to) ?? false;
}

/**
 * A name that the gazetteer does not know, behind its trigger word or (where the script has capitals) before it:
 * «قاعدة قسرك», "the town of Al-Atareb", "Nisr mountain".
 *
 * @param trigger as found before token `i`, null without one
 * @returns the mark of the name and its kind, null where these words are no name
 */
export function unknownName(
	s: ReadSentence,
	i: number,
	trigger: Trigger | null,
): { mark: Mark<"placeName">; kind: PlaceKind } | null {
	const cased = s.grammar.language.script === "Latn";
	if (trigger?.quoted) return quotedName(s, i, trigger.kind, cased);
	if (!cased) {
		if (trigger?.teaches === false) return null;
		const mark = trigger === null ? sureHead(s, i) : bareName(s, i, trigger.kind);
		return mark === null ? null : { mark, kind: trigger?.kind ?? "other" };
	}
	const to = largeRun(s, i);
	if (to === null) return null;
	const mark = nameMark(i, to, s.lattice.tokens[i]!.start, endOf(s, to), [], null);
	if (trigger !== null) return trigger.teaches ? { mark, kind: trigger.within ? "other" : trigger.kind } : null;
	const after = kindAfter(s.lattice, to);
	if (after !== null && PROPER.includes(after) && isCapital(s.lattice.tokens[to]!.raw)) return withKind(s, mark, after);
	// At the head of a sentence every word is large; behind a large word this is only the end of a name.
	const before = s.lattice.tokens[i - 1];
	const begins = before === undefined || before.kind === "mark" || isCapital(before.raw);
	return after === null || begins || mark.end < s.lattice.tokens[to - 1]!.end || isCapital(s.lattice.tokens[to]!.raw)
		? null
		: { mark, kind: after };
}

/**
 * "in Oldbury, Kansas": behind a preposition of place, a name no lexicon knows with the place behind its comma. Where the
 * comma stands; null where these words are no such name.
 */
export function commaBehind(s: ReadSentence, i: number): { mark: Mark<"placeName">; comma: number } | null {
	const { tokens, at } = s.lattice;
	if (s.grammar.language.script !== "Latn" || i === 0) return null;
	if (!at[i - 1]!.some((m) => m.class === "locator" && m.value === "sure")) return null;
	const to = largeRun(s, i);
	if (to === null || tokens[to]?.raw !== ",") return null;
	return { mark: nameMark(i, to, tokens[i]!.start, endOf(s, to), [], null), comma: to };
}

/** "Rest Acres Road", "Glenrock Lagoon": the generic word is large and ends the name, with nothing large behind it. */
function withKind(
	s: ReadSentence,
	mark: Mark<"placeName">,
	kind: PlaceKind,
): { mark: Mark<"placeName">; kind: PlaceKind } | null {
	const { tokens } = s.lattice;
	const next = tokens[mark.to + 1];
	if (mark.end < tokens[mark.to - 1]!.end || (next?.kind === "word" && isCapital(next.raw))) return null;
	return { mark: { ...mark, to: mark.to + 1, end: tokens[mark.to]!.end }, kind };
}

/** End of the last token, without a genitive hanging on it. */
function endOf(s: ReadSentence, to: number): number {
	const token = s.lattice.tokens[to - 1]!;
	const genitive = s.grammar.words.analyses(token.raw).find((a) => a.after === "genitive");
	return genitive === undefined ? token.end : token.start + genitive.end;
}

/** "SDF", "CBD": all large and short. */
function isAcronym(raw: string): boolean {
	return raw.length <= 5 && raw === raw.toUpperCase();
}

/** Where a run of large words no lexicon knows ends, joined by hyphens and particles ("Naba al-Fawwar"); null: none. */
function largeRun(s: ReadSentence, i: number): number | null {
	const { tokens, at } = s.lattice;
	const particle = (k: number, free = false) =>
		at[k]?.some((m) => m.class === "nameParticle" && (!free || m.value === "free")) ?? false;
	const hyphen = (k: number) =>
		tokens[k]?.raw === "-" && tokens[k]!.glued && tokens[k + 1]?.glued === true && tokens[k + 1]!.kind === "word";
	const large = (k: number) => tokens[k]?.kind === "word" && isCapital(tokens[k]!.raw);
	// A name of people goes on with one that has begun ("Abu Zaher").
	const unknown = (k: number) => at[k]!.every((m) => k > i && m.class === "givenName");
	const free = (k: number) => large(k) && !isAcronym(tokens[k]!.raw) && unknown(k);
	let k = i;
	for (let words = 0; words < MOST_WORDS; words++) {
		if (free(k)) {
			k++;
			// "Moore's Ford": the genitive ends a name.
			if (s.grammar.words.analyses(tokens[k - 1]!.raw).some((a) => a.after === "genitive")) return k;
		} else if (particle(k) && hyphen(k + 1) && large(k + 2)) k += 3;
		else if (particle(k, true) && free(k + 1)) k += 2;
		else break;
		while (k > i && k < i + MOST_TOKENS && hyphen(k)) {
			// "Georgian-controlled" is an adjective.
			if (!large(k + 1)) return null;
			k += 2;
		}
	}
	return k === i ? null : k;
}

/** The whole of a short quotation or bracket: «ولاية "صباح"». */
function quotedName(
	s: ReadSentence,
	i: number,
	kind: PlaceKind,
	cased: boolean,
): { mark: Mark<"placeName">; kind: PlaceKind } | null {
	const { tokens } = s.lattice;
	if (cased && !isCapital(tokens[i]!.raw)) return null;
	for (let to = i + 1; to <= i + 3 && to < tokens.length; to++) {
		const t = tokens[to]!;
		if (t.kind === "mark" && CLOSE.includes(t.raw))
			return { mark: nameMark(i, to, tokens[i]!.start, tokens[to - 1]!.end, [], null), kind };
		if (t.kind !== "word") return null;
	}
	return null;
}

/** In a script without capitals: one word that no lexicon knows, or a word that heads names and its second. */
function bareName(s: ReadSentence, i: number, kind: PlaceKind): Mark<"placeName"> | null {
	const { tokens, at } = s.lattice;
	if (at[i]!.some((m) => m.class === "nameHead" && m.before.length === 0))
		return withSecond(s, i, tokens[i]!.start, []);
	// "https" is of another script than the text, and no name there either.
	const { raw } = tokens[i]!;
	if (raw.toLowerCase() !== raw.toUpperCase() && !isCapital(raw)) return null;
	const a = s.grammar.words.analyses(raw);
	// «سجن ومركز»: what may begin with a conjunction goes on with the sentence.
	if (
		at[i]!.length > 0 ||
		(a[0]!.before.length > 0 && a[0]!.score >= SURE) ||
		a.some((x) => x.before[0] === "and" && x.after === null && x.bare.length > 2)
	)
		return null;
	if (a[0]!.article && LOOSE.includes(kind)) return null;
	return indefinite(s, i) ? null : nameMark(i, i + 1, tokens[i]!.start, tokens[i]!.end, [], null);
}

/** «قاعدة عسكرية»: an indefinite feminine or adverb is an adjective of its head, no name. */
function indefinite(s: ReadSentence, i: number): boolean {
	const { raw } = s.lattice.tokens[i]!;
	return !s.grammar.words.analyses(raw)[0]!.article && adjectiveEnding(s, raw) !== null;
}

/** «في سان بطرسبرج»: a first word that is part of names and nothing else. */
function sureHead(s: ReadSentence, i: number): Mark<"placeName"> | null {
	const head = s.lattice.at[i]!.find((m) => m.class === "nameHead" && m.value === "sure" && m.after === null);
	return head === undefined ? null : withSecond(s, i, head.start, head.before);
}

function withSecond(s: ReadSentence, i: number, start: number, before: readonly string[]): Mark<"placeName"> | null {
	const { tokens, at } = s.lattice;
	const second = tokens[i + 1];
	if (second?.kind !== "word" || at[i + 1]!.some((m) => m.class !== "placeGuard")) return null;
	// «والموضوع» goes on with the sentence.
	const a = s.grammar.words.analyses(second.raw)[0]!;
	if (a.article && a.before.length > 0) return null;
	return nameMark(i, i + 2, start, second.end, before, null);
}
