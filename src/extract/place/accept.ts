import type { ClassName, Place, PlaceIndex, PlaceKind } from "../../model/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import type { Hit } from "./known.js";
import { isNationality } from "./nationality.js";
import { fits } from "./resolve.js";
import { isWellKnown } from "./written.js";

/** In Arabic a foreign city this large is known without a word beside it; a smaller one is rather a common word. */
const FAMOUS = 500_000;
/** Kinds of places that no hamlet is: a "mountain" or "province" of its name is another place, in no gazetteer. */
const LARGE_KINDS: ReadonlySet<PlaceKind> = new Set(["admin1", "mountain", "river", "sea"]);
/** Marks that say nothing against a place. */
const NEUTRAL: ReadonlySet<ClassName> = new Set([
	"placeGuard",
	"placeName",
	"locator",
	"nameHead",
	"nameParticle",
	"siteWord",
]);
/** Marks that a place of the same name never wins against: «الخميس» is a day, «مدينة» a city. */
const HARD: ReadonlySet<ClassName> = new Set([
	"weekday",
	"month",
	"monthAbbreviation",
	"hijriMonth",
	"dayName",
	"season",
	"placeKind",
]);
/** Words that follow a name only as its noun: "US troops", "the Aleppo Police Command". */
const NOUNS: ReadonlySet<ClassName> = new Set([
	"forceNoun",
	"personNoun",
	"title",
	"groupNoun",
	"trigger",
	"counted",
	"harmed",
	"harming",
]);

/**
 * Which of the candidates these words can mean here.
 * @param asked the kind that a trigger word asks for, null without one
 * @param parent the place it is said to lie in, null without one
 * @returns null where they are no place after all; none where it is a place of another kind than all of them
 */
export function accept(
	s: ReadSentence,
	hit: Hit,
	asked: PlaceKind | null,
	parent: Place | null,
	index: PlaceIndex,
): readonly Place[] | null {
	const { at } = s.lattice;
	const { from, to, start } = hit.mark;
	const others = at[from]!.filter((m) => m.to >= to && m.start === start && !NEUTRAL.has(m.class));
	const guarded =
		at[from]!.some((m) => m.class === "placeGuard" && m.value !== "alone" && m.to === to && m.start === start) ||
		insideGuard(s, from, to);
	if (
		to - from === 1 &&
		others.some((m) =>
			m.class === "placeKind" ? !m.article || asked !== null : !m.article && asked === null && HARD.has(m.class),
		) &&
		hit.candidates[0]!.kind !== "country"
	)
		return null;
	if (asked === null && parent === null && isNationality(s, hit)) return null;
	if (asked !== null) {
		if (parent === null && (isCutOff(s, hit, index) || isRatherWhole(s, hit) || isCutShort(s, hit))) return null;
		// «العاصمة السويدية» names no Suwaydiya.
		const adjective = others.some((m) => m.class === "demonym" && m.article);
		if ((guarded || adjective) && !hit.candidates.some(isWellKnown)) return null;
		return LARGE_KINDS.has(asked) && hit.candidates.every((p) => isSmall(p) && !fits(asked, p.kind))
			? []
			: hit.candidates;
	}
	if (guarded) return null;
	const located = parent !== null || (at[from - 1]?.some((m) => m.class === "locator") ?? false);
	if (s.grammar.language.script === "Latn") return acceptLarge(s, hit, located, others.length > 0);
	if (
		parent === null &&
		(isCutOff(s, hit, index) || at[from - 1]?.some((m) => m.class === "nameParticle" && m.to === from))
	)
		return null;
	if (parent !== null && others.length === 0) return hit.candidates;
	// In Arabic most words are a village somewhere: a small one is meant only where its kind is said, or several words name it.
	const said = located || hit.mark.before.some((b) => b === "with" || b === "for");
	const near = hit.candidates.filter(
		(p) =>
			isWellKnown(p) &&
			(said || p.kind !== "admin1" || index.isRegional(p)) &&
			(p.id.startsWith("rawi:") || p.kind === "country" || p.population >= FAMOUS || index.isRegional(p)),
	);
	if (near.length === 0) return to - from >= 2 && (located || hit.candidates.some(isCounted)) ? hit.candidates : null;
	if (others.length === 0 || near[0]!.kind === "country") return hit.candidates;
	if (others.some((m) => HARD.has(m.class))) return null;
	return located || hit.mark.before.length > 0 ? hit.candidates : null;
}

/** How likely a whole word must be to stand against a place of our own table or region that a clitic leaves. */
const WHOLE = 0.6;

/**
 * «كريم» is no «ريم» with a clitic: a place from far away is not cut out of a word that is likelier whole, one of the
 * region not out of a word that is whole almost surely («بلاد» is no «لاد»).
 */
function isCutOff(s: ReadSentence, { mark, candidates }: Hit, index: PlaceIndex): boolean {
	if (mark.before.length === 0) return false;
	const best = s.grammar.words.analyses(s.lattice.tokens[mark.from]!.raw)[0];
	if (best === undefined) return false;
	if (best.before.length > 0) {
		// «للحج»: the article grown together with its preposition leaves «الحج», no «لحج»; a country or city may begin so («للندن»).
		const grown = best.article && best.start === mark.start - s.lattice.tokens[mark.from]!.start;
		const named = candidates.some((p) => p.kind === "country" || p.kind === "city");
		return grown && mark.to - mark.from === 1 && !named && !index.find(best.key).some((p) => candidates.includes(p));
	}
	return (
		best.score >= WHOLE ||
		!candidates.some((p) => p.id.startsWith("rawi:") || p.kind === "country" || index.isRegional(p))
	);
}

/** Behind the word for its kind a name has no preposition on it: «منطقة باب بن عيسى» holds no «إب». */
function isRatherWhole(s: ReadSentence, { mark }: Hit): boolean {
	return mark.before.length > 0 && s.grammar.words.analyses(s.lattice.tokens[mark.from]!.raw)[0]!.before.length === 0;
}

/**
 * "the town of Abu Zaher" holds no town "Abu": behind the word for its kind a small place is not the beginning of a longer
 * name that no lexicon knows.
 */
function isCutShort(s: ReadSentence, { mark, candidates }: Hit): boolean {
	const { tokens, at } = s.lattice;
	const next = tokens[mark.to];
	if (s.grammar.language.script !== "Latn" || next?.kind !== "word" || !isCapital(next.raw)) return false;
	// "the County of Brant OPP detachment": what is all capitals is another name.
	if (next.raw === next.raw.toUpperCase()) return false;
	// A name of people goes on with it ("Abu Zaher"); any other word known is one of its own.
	const goesOn = at[mark.to]!.every((m) => m.class === "givenName");
	return mark.end === tokens[mark.to - 1]!.end && goesOn && !candidates.some(isWellKnown);
}

/** A place whose people nobody has counted is called like a person or a thing: «محمد أحمد», «ولي العهد» are hamlets too. */
function isCounted(p: Place): boolean {
	return p.population > 0 || p.id.startsWith("rawi:") || !["village", "district", "other"].includes(p.kind);
}

/** A settlement that is not known by its name alone. */
function isSmall(p: Place): boolean {
	return (p.kind === "village" || p.kind === "town" || p.kind === "district") && !isWellKnown(p);
}

/** "West Nile virus", "US$": a longer phrase that is no place holds the name. */
function insideGuard(s: ReadSentence, from: number, to: number): boolean {
	const { tokens, at } = s.lattice;
	if (tokens[to]?.raw === "$" && tokens[to]!.glued) return true;
	for (let i = Math.max(0, from - 2); i <= from; i++)
		if (at[i]!.some((m) => m.class === "placeGuard" && m.from < m.to - 1 && m.to >= to && (i < from || m.to > to)))
			return true;
	return false;
}

function acceptLarge(s: ReadSentence, hit: Hit, located: boolean, common: boolean): readonly Place[] | null {
	const { from, to } = hit.mark;
	if (insideName(s, hit) || adjective(s, from, to)) return null;
	if (s.lattice.at[from]!.some((m) => m.class === "givenName" && m.to === to)) return null;
	if (hit.candidates.some(isWellKnown)) return hit.candidates;
	return located && !common ? hit.candidates : null;
}

/** "US" before a noun is an adjective, "the US" before anything else a country. */
function adjective(s: ReadSentence, from: number, to: number): boolean {
	const { tokens, at } = s.lattice;
	if (!at[from]!.some((m) => m.class === "demonym" && m.to === to)) return false;
	const next = tokens[to];
	if (next === undefined || (next.kind === "mark" && !(next.raw === "-" && next.glued))) return false;
	if (next.kind !== "word" || isCapital(next.raw)) return true;
	return at[to]!.every((m) => NOUNS.has(m.class) || m.class === "placeGuard" || m.class === "sourceAdjective");
}

/** "George Washington", "Surigao del Sur": a large word that is no place stands beside. */
function insideName(s: ReadSentence, hit: Hit): boolean {
	const { tokens, at } = s.lattice;
	const { from, to, end } = hit.mark;
	const large = (i: number) => tokens[i]?.kind === "word" && isCapital(tokens[i]!.raw) && tokens[i]!.raw.length > 1;
	const unmarked = (i: number) => at[i]!.every((m) => m.class === "placeGuard");
	const particle = (i: number) => at[i]?.some((m) => m.class === "nameParticle" && m.value === "free") ?? false;
	if (
		large(from - 1) &&
		(at[from - 1]!.some((m) => m.class === "givenName" || m.class === "actorName") || (from > 1 && unmarked(from - 1)))
	)
		return true;
	if (particle(from - 1) && large(from - 2)) return true;
	// "the Government of Iraq" is one actor, "Council of Europe" an organisation; the head of a sentence is large anyway.
	const the = at[from - 1]?.some((m) => m.class === "the") ? 1 : 0;
	let head = from - 2 - the;
	if (head > 0 && at[head + 1]!.some((m) => m.class === "belonging"))
		for (; head >= 0 && large(head); head--)
			if (at[head]!.some((m) => m.class === "forceNoun" || m.class === "orgNoun")) return true;
	// "Syria's Idlib", "President of Ukraine Volodymyr …": what follows is another name.
	if (end < (tokens[to - 1]?.end ?? end)) return false;
	if (titleBefore(s, from - the)) return false;
	if (particle(to) && large(to + 1)) return true;
	if (
		tokens[to]?.raw === "-" &&
		tokens[to]!.glued &&
		tokens[to + 1]?.glued &&
		large(to + 1) &&
		end - hit.mark.start <= 3 &&
		unmarked(to + 1)
	)
		return true;
	if (!large(to) || tokens[to]!.raw.length <= 2) return false;
	return (unmarked(to) || at[to]!.some((m) => m.class === "forceNoun")) && !officeAhead(s, to);
}

/** "President of Ukraine Volodymyr …", "ambassador to Lebanon Dorothy …": a title tied to the place by one small word. */
function titleBefore(s: ReadSentence, from: number): boolean {
	const { at } = s.lattice;
	const tie = at[from - 1]?.some((m) => m.class === "of" || m.class === "to" || m.class === "locator") ?? false;
	return tie && (at[from - 2]?.some((m) => m.class === "title" && m.to === from - 1) ?? false);
}

/** Words before the title of an office: "Quebec Health Minister", "Granville County Fire Marshal". */
const OFFICE_WORDS = 3;

/** Large words that end in a title name an office of the place, not something called after it. */
function officeAhead(s: ReadSentence, from: number): boolean {
	const { tokens, at } = s.lattice;
	for (let i = from; i < from + OFFICE_WORDS && tokens[i]?.kind === "word" && isCapital(tokens[i]!.raw); i++)
		if (at[i]!.some((m) => m.class === "title")) return true;
	return false;
}
