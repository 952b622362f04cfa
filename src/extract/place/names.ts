import type { Place, PlaceIndex, PlaceKind } from "../../model/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { accept } from "./accept.js";
import { directedRegion, type FormedName, roadName } from "./directed.js";
import { gazetteerKey } from "./first-words.js";
import { type Hit, known } from "./known.js";
import { liesIn } from "./lies.js";
import { countryBefore, parentBehind } from "./parent.js";
import { isPerson } from "./people.js";
import { siteName } from "./site.js";
import { wholeTag } from "./tag.js";
import { commaBehind, kindAfter, type Trigger, triggerBefore, unknownName } from "./unknown.js";
import { isWellKnown, nameMark } from "./written.js";

/** A name of the gazetteer, or one that only its trigger word tells for a place, where it stands. */
export interface NameHit extends Hit {
	/** Kind its trigger word asks for ("base", «معبر»), null without one. */
	readonly asked: PlaceKind | null;
	/** The place it is said to lie in ("Oxford, North Carolina"), null without one. */
	readonly parent: Place | null;
}

/**
 * Token ranges that are taken: people and organisations named after places.
 * @param whole a range that is the whole name of an actor is free
 */
export type Taken = (from: number, to: number, whole?: boolean) => boolean;

/**
 * Finds the names of places in a sentence: the longest run of tokens that the gazetteer knows, through clitics, and
 * unknown names beside a word that says what kind of place they are.
 * @param people family names of the report, in small letters: "Paterson" is then no town
 */
export function findNames(s: ReadSentence, index: PlaceIndex, people: ReadonlySet<string>, taken: Taken): NameHit[] {
	const out: NameHit[] = [];
	const { tokens, at } = s.lattice;
	const cased = s.grammar.language.script === "Latn";
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!;
		if (
			token.kind !== "word" ||
			(cased &&
				!isCapital(token.raw) &&
				!(tokens[i + 1]?.raw === "-" && at[i]!.some((m) => m.class === "nameParticle")))
		)
			continue;
		const trigger = triggerBefore(s, i);
		const listed = trigger ?? alsoAsked(s, i, out.at(-1));
		const road = roadName(s, i);
		const gazetteer =
			afterAnd(s, i, index, out.at(-1)) ??
			fromGazetteer(s, i, index, people, listed) ??
			(listed === trigger ? null : fromGazetteer(s, i, index, people, null));
		const formed = road ?? (gazetteer === null ? directedRegion(s, i, index) : null);
		const name =
			longer(gazetteer?.hit ?? null, formed ?? (trigger?.quoted ? unknownName(s, i, trigger) : null)) ??
			unformed(siteName(s, i, index) ?? unknownName(s, i, trigger)) ??
			besideParent(s, i, index);
		const mark = name === null ? null : wholeTag(s, name.mark);
		if (name === null || mark === null) continue;
		const hit = mark === name.mark ? name : { ...name, mark };
		// An actor that is called as its country is ("the Holy See") is a place as well.
		const country = hit.candidates[0]?.kind === "country";
		if (taken(hit.mark.from, hit.mark.to, country)) continue;
		out.push(hit);
		i = hit.mark.to - 1;
		// What is named behind as the parent is a place by that alone: "Ky." in "London, Ky.".
		const named = name === gazetteer?.hit ? gazetteer.named : null;
		if (named === null || taken(named.mark.from, named.mark.to)) continue;
		out.push({ ...named, asked: null, parent: null });
		i = named.mark.to - 1;
	}
	return out;
}

/**
 * «بلدات عندان وحريتان»: what is told with a name by "and" is of its kind, where the conjunction is surely one; whether it
 * may be so is for the gazetteer to say.
 */
function alsoAsked(s: ReadSentence, i: number, last: NameHit | undefined): Trigger | null {
	if (last === undefined || last.asked === null || last.mark.to !== i || last.candidates.length === 0) return null;
	if (s.grammar.language.subject !== "after-verb") return null;
	const best = s.grammar.words.analyses(s.lattice.tokens[i]!.raw)[0]!;
	return best.before.length === 1 && best.before[0] === "and"
		? { kind: last.asked, quoted: false, teaches: false, within: false, country: last.candidates[0]!.country }
		: null;
}

/**
 * «الرياض وجدة»: behind a place, "and" with another of its country, rather than a place from elsewhere that begins so.
 */
function afterAnd(
	s: ReadSentence,
	i: number,
	index: PlaceIndex,
	last: NameHit | undefined,
): { hit: NameHit; named: null } | null {
	const country = last?.mark.to === i ? last.candidates[0]?.country : undefined;
	if (country == null || s.grammar.language.script === "Latn") return null;
	const { raw, start } = s.lattice.tokens[i]!;
	const whole = index.find(gazetteerKey(s.grammar.words.analyses(raw)[0]!.key));
	if (whole.length === 0 || whole.some((p) => p.country === country)) return null;
	for (const a of s.grammar.words.analyses(raw)) {
		if (a.before.length !== 1 || a.before[0] !== "and" || a.after !== null) continue;
		const candidates = index.find(gazetteerKey(a.key)).filter((p) => p.country === country && isWellKnown(p));
		if (candidates.length === 0) continue;
		const mark = nameMark(i, i + 1, start + a.start, start + a.end, a.before, null);
		return { hit: { mark, candidates, asked: null, parent: null }, named: null };
	}
	return null;
}

/** Does a name of the same country follow with "and"? */
function isListed(s: ReadSentence, hit: Hit, index: PlaceIndex): boolean {
	const next = s.lattice.tokens[hit.mark.to]?.kind === "word" ? known(s, hit.mark.to, index) : null;
	if (next === null || next.mark.before[0] !== "and") return false;
	return next.candidates.some((p) => hit.candidates.some((q) => q.country === p.country));
}

function fromGazetteer(
	s: ReadSentence,
	i: number,
	index: PlaceIndex,
	people: ReadonlySet<string>,
	trigger: Trigger | null,
): { hit: NameHit; named: Hit | null } | null {
	const found = withoutKind(s, known(s, i, index), index);
	if (found === null) return null;
	const hit = withLargeKind(s, found);
	// The generic word in front was part of the name that the gazetteer knows: «مطار اللاذقية».
	const before = found.mark.from === i ? trigger : triggerBefore(s, found.mark.from);
	// Only "Qasrak base" says the kind behind the name; in Arabic what follows is the kind of the next one.
	const cased = s.grammar.language.script === "Latn";
	const asked = before?.kind ?? (cased ? kindAfter(s.lattice, found.mark.to) : null);
	const behind = parentBehind(s, hit, index);
	const parent = behind?.parent ?? countryBefore(s, hit, index);
	if (asked === null && parent === null && isPerson(s, hit, people)) return null;
	const candidates = accept(s, hit, asked, parent, index);
	if (candidates === null) return null;
	// «مدن البلاد» is no village of that name; «بلدات عندان وحريتان» are two.
	if (before?.many && !candidates.some(isWellKnown) && !isListed(s, hit, index)) return null;
	if (trigger?.country !== undefined && !candidates.some((p) => p.country === trigger.country)) return null;
	// "London, Ky." is none of the Londons of the gazetteer where none lies in Kentucky.
	const inside = behind?.sure ? candidates.filter((p) => liesIn(p, behind.parent, index)) : candidates;
	return { hit: { ...hit, candidates: inside, asked, parent }, named: behind?.named ?? null };
}

/** "Nyanza Province", "New York City": a generic word written large belongs to the name. */
function withLargeKind(s: ReadSentence, hit: Hit): Hit {
	const { tokens, at } = s.lattice;
	const { mark } = hit;
	const kind = at[mark.to]?.find((m) => m.class === "placeKind");
	const word = tokens[mark.to];
	if (s.grammar.language.script !== "Latn" || kind === undefined || word === undefined || !isCapital(word.raw))
		return hit;
	const next = tokens[kind.to];
	// "Dublin City Council" is a council.
	if (next?.kind === "word" && isCapital(next.raw)) return hit;
	return mark.end < tokens[mark.to - 1]!.end ? hit : { ...hit, mark: { ...mark, to: kind.to, end: kind.end } };
}

/**
 * A name in quotation marks is the whole quotation, and a road the whole of its name, even where its first word is a
 * place too.
 */
function longer(hit: NameHit | null, formed: FormedName | null): NameHit | null {
	const road = formed?.kind === "road";
	if (hit === null || formed === null || formed.mark.to < hit.mark.to + (road ? 0 : 1)) return hit ?? unformed(formed);
	return unformed(formed);
}

/** A name that no gazetteer knows, told to lie in a country or unit that one does: "in Oldbury, Kansas". */
function besideParent(s: ReadSentence, i: number, index: PlaceIndex): NameHit | null {
	const found = commaBehind(s, i);
	if (found === null) return null;
	const parent = known(s, found.comma + 1, index)?.candidates[0];
	if (parent === undefined || (parent.kind !== "country" && parent.kind !== "admin1")) return null;
	return { mark: found.mark, candidates: [], asked: "other", parent };
}

/** A name that no gazetteer knows. */
function unformed(found: FormedName | null): NameHit | null {
	return found === null ? null : { mark: found.mark, candidates: [], asked: found.kind, parent: null };
}

/**
 * "Qasrak base", «قاعدة قسرك» as a name of the gazetteer: the name is what is left without the generic word, and means
 * what the whole means («مطار اللاذقية» no town). Written large the word is part of the name ("Heathrow Airport").
 */
function withoutKind(s: ReadSentence, hit: Hit | null, index: PlaceIndex): Hit | null {
	if (hit === null || hit.mark.to - hit.mark.from < 2) return hit;
	const { from, to } = hit.mark;
	const kind = (i: number, last: boolean) =>
		s.lattice.at[i]!.some((m) => m.class === "placeKind" && !m.article && (last ? m.to === to : true));
	if (kind(from, false)) {
		const rest = known(s, from + 1, index);
		if (rest === null || rest.mark.to < to) return hit;
		if (same(rest, hit)) return null;
		return rest.mark.to > to || s.grammar.language.script === "Latn" || !hit.candidates.every((p) => SITES.has(p.kind))
			? hit
			: { ...rest, candidates: hit.candidates };
	}
	if (!kind(to - 1, true)) return hit;
	if (site(hit) && isCapital(s.lattice.tokens[to - 1]!.raw)) return hit;
	const short = known(s, from, index, to - 1);
	if (short !== null && same(short, hit)) return short;
	// "Washington state" is the state; in "Central district" the first word is no name.
	const named = s.lattice.at[from]!.length === 0 && !isCapital(s.lattice.tokens[to - 1]!.raw);
	return short?.mark.to === to - 1 && (site(hit) || named) ? { ...short, candidates: hit.candidates } : hit;
}

/** Kinds that are called after a town, with their word before it: «سجن صيدنايا». */
const SITES: ReadonlySet<PlaceKind> = new Set(["airport", "base", "facility", "crossing", "camp"]);

/** Called after the town it serves, and another place. */
const site = (hit: Hit) => hit.candidates.every((p) => p.kind === "airport" || p.kind === "base");

function same(a: Hit, b: Hit): boolean {
	return a.candidates.some((p) => b.candidates.includes(p));
}
