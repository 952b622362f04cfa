import type { Mark } from "../../grammar/index.js";
import type { Place, PlaceIndex, PlaceKind } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { accept } from "./accept.js";
import { beginsName, gazetteerKey } from "./first-words.js";
import { liesIn } from "./lies.js";
import { countryBefore, parentBehind } from "./parent.js";
import { isPerson } from "./people.js";
import { kindAfter, type Trigger, triggerBefore, unknownName } from "./unknown.js";
import { isUpper, isWellKnown, nameMark } from "./written.js";

/** Words of the gazetteer with the places they can name. */
export interface Hit {
	readonly mark: Mark<"placeName">;
	readonly candidates: readonly Place[];
}

/** A name of the gazetteer, or one that only its trigger word tells for a place, where it stands. */
export interface NameHit extends Hit {
	/** Kind its trigger word asks for ("base", «معبر»), null without one. */
	readonly asked: PlaceKind | null;
	/** The place it is said to lie in ("Oxford, North Carolina"), null without one. */
	readonly parent: Place | null;
}

/** Token ranges that are taken: people and organisations named after places. */
export type Taken = (from: number, to: number) => boolean;

const MOST_WORDS = 5;

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
			(cased && !isUpper(token.raw) && !(tokens[i + 1]?.raw === "-" && at[i]!.some((m) => m.class === "nameParticle")))
		)
			continue;
		const trigger = triggerBefore(s, i);
		const gazetteer = fromGazetteer(s, i, index, people, trigger);
		const hit =
			better(gazetteer?.hit ?? null, trigger?.quoted ? fromTrigger(s, i, trigger) : null) ?? fromTrigger(s, i, trigger);
		if (hit === null || taken(hit.mark.from, hit.mark.to)) continue;
		out.push(hit);
		i = hit.mark.to - 1;
		// What is named behind as the parent is a place by that alone: "Ky." in "London, Ky.".
		const named = hit === gazetteer?.hit ? gazetteer.named : null;
		if (named === null || taken(named.mark.from, named.mark.to)) continue;
		out.push({ ...named, asked: null, parent: null });
		i = named.mark.to - 1;
	}
	return out;
}

function fromGazetteer(
	s: ReadSentence,
	i: number,
	index: PlaceIndex,
	people: ReadonlySet<string>,
	trigger: Trigger | null,
): { hit: NameHit; named: Hit | null } | null {
	const found = withoutKind(s, known(s, i, index), index);
	if (found === null || insideTag(s, found)) return null;
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
	if (s.grammar.language.script !== "Latn" || kind === undefined || word === undefined || !isUpper(word.raw))
		return hit;
	const next = tokens[kind.to];
	// "Dublin City Council" is a council.
	if (next?.kind === "word" && isUpper(next.raw)) return hit;
	return mark.end < tokens[mark.to - 1]!.end ? hit : { ...hit, mark: { ...mark, to: kind.to, end: kind.end } };
}

/** "#أمطار_الكويت": the words of a hashtag that are joined to others name no place of their own. */
function insideTag(s: ReadSentence, hit: Hit): boolean {
	const joined = (i: number) => s.lattice.tokens[i]?.raw === "_";
	return joined(hit.mark.from - 1) || joined(hit.mark.to);
}

/** A name in quotation marks is the whole quotation, even where its first word is a place too. */
function better(hit: NameHit | null, quoted: NameHit | null): NameHit | null {
	return hit === null || (quoted !== null && quoted.mark.to > hit.mark.to) ? quoted : hit;
}

function fromTrigger(s: ReadSentence, i: number, trigger: Trigger | null): NameHit | null {
	const found = unknownName(s, i, trigger);
	return found === null ? null : { mark: found.mark, candidates: [], asked: found.kind, parent: null };
}

/** The longest name of the gazetteer that begins at a token, ending before `limit`. */
export function known(s: ReadSentence, i: number, index: PlaceIndex, limit = Number.POSITIVE_INFINITY): Hit | null {
	const { tokens } = s.lattice;
	let best: Hit | null = null;
	if (!beginsName(tokens[i]!.raw, index, s.grammar.words)) return best;
	for (const a of s.grammar.words.analyses(tokens[i]!.raw)) {
		if (a.after !== null && a.after !== "genitive") continue;
		const words = [gazetteerKey(a.key)];
		let found = index.find(words[0]!);
		const start = tokens[i]!.start + a.start;
		if (found.length > 0 && (best === null || best.mark.to < i + 1))
			best = { mark: nameMark(i, i + 1, start, tokens[i]!.start + a.end, a.before, a.after), candidates: found };
		let last = i;
		while (words.length < MOST_WORDS && a.after === null && index.hasPrefix(words)) {
			let j = last + 1;
			// "Deir ez-Zor", "#حفر_الباطن", "St. Petersburg"
			const joint = tokens[j]?.raw;
			if (
				(joint === "-" || joint === "_" || (joint === "." && j - i === 1 && tokens[i]!.raw.length <= 3)) &&
				tokens[j]!.glued
			)
				j++;
			const next = tokens[j];
			if (next?.kind !== "word" || j >= limit) break;
			const analyses = s.grammar.words.analyses(next.raw);
			const end = analyses.find((x) => x.after === "genitive" && x.before.length === 0);
			words.push(
				gazetteerKey((end ?? analyses.find((x) => x.before.length === 0 && x.after === null) ?? analyses[0]!).key),
			);
			last = j;
			found = index.find(words.join(" "));
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
		if (rest === null || rest.mark.to !== to) return hit;
		if (same(rest, hit)) return null;
		return s.grammar.language.script === "Latn" || !site(hit) ? hit : { ...rest, candidates: hit.candidates };
	}
	if (!kind(to - 1, true)) return hit;
	if (site(hit) && isUpper(s.lattice.tokens[to - 1]!.raw)) return hit;
	const short = known(s, from, index, to - 1);
	if (short !== null && same(short, hit)) return short;
	return short?.mark.to === to - 1 && site(hit) ? { ...short, candidates: hit.candidates } : hit;
}

/** Called after the town it serves, and another place. */
const site = (hit: Hit) => hit.candidates.every((p) => p.kind === "airport" || p.kind === "base");

function same(a: Hit, b: Hit): boolean {
	return a.candidates.some((p) => b.candidates.includes(p));
}
