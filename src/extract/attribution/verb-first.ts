import { adjectiveEnding } from "../name/endings.js";
import type { ReadSentence } from "../sentence.js";
import type { NameRow } from "./names.js";
import { bodySubject, namedSubject, officeSubject } from "./office.js";
import type { Holders } from "./phrase.js";
import type { ActorRow } from "./placed.js";
import type { Cue } from "./said.js";
import { fallbackSource, is, isBreak, type Source, sourceOf, widen } from "./source.js";

/** How many tokens may stand between a source and its verb, on the side where the language puts it and on the other. */
const REACH = 9;
const BEHIND = 3;
/** How far before its verb «كان» may stand: "had, …, said". */
const PERFECT = 16;
/** "according to the ministry's spokesman in the town,": so long a source may be. */
const LONG = 8;

/** The subject of a verb of saying in a language that puts the verb first: behind it, or where an auxiliary left it. */
export function verbFirstSubject({ s, row, names }: Holders, cue: Cue): Source | null {
	const near = (side: "before" | "after", reach: number): Source | null => {
		const a = side === "before" ? row.before(cue.from, reach) : row.after(cue.to, reach);
		if (a === null || (side === "before" ? parted(s, a.to, cue.from) : parted(s, cue.to, a.from))) return null;
		return widen(s, row, a);
	};
	const told = beforePerfect(s, cue, row, names);
	if (told !== null) return told;
	const start = pastPronouns(s, cue.to);
	const person = namedSubject(s, start, row, names);
	if (person !== null) return person;
	const phrase = opensSubject(s, start, names) ? classed(s, fallbackSource(s, cue, start), names) : null;
	const behind = near("after", start - cue.to + (phrase === null ? 0 : BEHIND));
	// An unknown subject that ends before the next actor begins is the subject: «أكدت وزارة الداخلية في بلاغ».
	if (behind !== null && (phrase === null || behind.from < phrase.to))
		return longer(joined(s, behind, phrase), officeSubject(s, start, row));
	const body = officeSubject(s, start, row) ?? bodySubject(s, start, row, names);
	if (phrase !== null) return body !== null && holdsObject(s, phrase, body) ? body : phrase;
	return body ?? (cue.before.length === 0 ? near("before", REACH) : null);
}

/** An actor with the words of its phrase that stand in front of it. */
function joined(s: ReadSentence, actor: Source, phrase: Source | null): Source {
	if (phrase === null || phrase.from >= actor.from) return actor;
	return sourceOf(
		s,
		phrase.from,
		actor.to,
		phrase.class === "unnamed_source" ? actor.class : phrase.class,
		actor.actor,
	);
}

/** «وكان محافظ المدينة سامر العلي قد أوضح»: the subject stands between the auxiliary and the particle. */
function beforePerfect(s: ReadSentence, cue: Cue, row: ActorRow, names: NameRow): Source | null {
	if (!is(s, cue.from - 1, "perfective")) return null;
	for (let i = cue.from - 2; i >= Math.max(0, cue.from - PERFECT); i--) {
		if (!is(s, i, "tense")) {
			if (is(s, i, "that", "sayVerb")) return null;
			continue;
		}
		const from = i + 1;
		const actor = row.after(from, 0);
		const found =
			namedSubject(s, from, row, names) ??
			longer(
				actor === null ? null : widen(s, row, actor),
				officeSubject(s, from, row) ?? bodySubject(s, from, row, names),
			);
		return found !== null && found.to < cue.from ? found : null;
	}
	return null;
}

/** Past «له», «فيه», «ذلك» between a verb and its subject. */
function pastPronouns(s: ReadSentence, from: number): number {
	let i = from;
	while (i < from + 2 && is(s, i, "pronoun")) i++;
	return i;
}

/**
 * Can a subject begin here? Not with a word that a preposition is written onto, nor with one a pronoun is: «وصفت شخصيته» and
 * «أكدت رفضها» leave the subject unsaid. Words of people and bodies may have their pronoun («مكتبه»).
 */
function opensSubject(s: ReadSentence, i: number, names: NameRow): boolean {
	const t = s.lattice.tokens[i];
	if (t === undefined || t.kind !== "word" || names.at(i) !== null) return true;
	if (is(s, i, "speakerNoun", "personNoun", "sourceNoun", "orgNoun", "title", "forceNoun", "actorName")) return true;
	if (t.raw.length <= 2) return false;
	const best = s.grammar.words.analyses(t.raw)[0]!;
	return best.after === null && !best.before.some((b) => b !== "and" && b !== "so");
}

/**
 * «أعلنت وزارة الصحة تسجيل …»: no "that" and no break ended the phrase, and behind the body stands a bare noun, which is what
 * was announced.
 */
function holdsObject(s: ReadSentence, phrase: Source, body: Source): boolean {
	if (body.from !== phrase.from || body.to >= phrase.to || isBreak(s, phrase.to) || is(s, phrase.to, "that"))
		return false;
	const best = s.grammar.words.analyses(s.lattice.tokens[body.to]!.raw)[0]!;
	return (
		!best.article && best.before.length === 0 && !is(s, body.to, "demonym", "placeName", "givenName", "sourceAdjective")
	);
}

/** Of two sources the one that goes on where they begin together, else the first. */
function longer<A extends Source | null>(a: A, b: Source | null): A | Source {
	if (a === null) return b ?? a;
	return b !== null && b.from === a.from && b.to > a.to ? b : a;
}

/** An unknown phrase in a script without capitals is a person or body where a name in it says so. */
function classed(s: ReadSentence, phrase: Source | null, names: NameRow): Source | null {
	if (phrase === null || (phrase.class !== "named_person" && phrase.class !== "unnamed_source")) return phrase;
	const type = names.first(phrase.from, phrase.to);
	if (type !== null) return { ...phrase, class: type === "PER" ? "named_person" : "organisation" };
	if (is(s, phrase.from, "title")) return { ...phrase, class: "unnamed_official" };
	// One word alone is rather a family name that nobody proposed than a noun, but for the endings of nouns.
	const alone = phrase.to - phrase.from === 1 && adjectiveEnding(s, s.lattice.tokens[phrase.from]!.raw) === null;
	return alone ? phrase : { ...phrase, class: "unnamed_source" };
}

/** «وفق الجدول المعلن», «حسب الحاجة»: an authority is someone who speaks, a document or a name; the rest only measures. */
function speaking(s: ReadSentence, phrase: Source | null, names: NameRow): Source | null {
	if (phrase === null) return null;
	const told = classed(s, phrase, names)!;
	if (names.first(phrase.from, phrase.to) !== null) return told;
	for (let i = phrase.from; i < phrase.to; i++)
		if (is(s, i, "speakerNoun", "personNoun", "sourceNoun", "groupNoun")) return told;
	return null;
}

/** "according to …": the noun phrase behind it, to the next break where that is near. */
export function verbFirstAuthority({ s, row, names }: Holders, cue: Cue): Source | null {
	const person = namedSubject(s, cue.to, row, names);
	if (person !== null) return person;
	const a = row.after(cue.to, 1);
	const known = a === null || parted(s, cue.to, a.from) ? null : widen(s, row, a);
	let end = cue.to;
	while (end < s.lattice.tokens.length && end - cue.to <= LONG && !isBreak(s, end)) end++;
	if (known === null) return speaking(s, fallbackSource(s, cue), names);
	if (end - cue.to > LONG || end <= known.to || !closes(s, end)) return known;
	return {
		...sourceOf(s, known.from, end, known.class, known.actor),
		...(known.from === a!.from
			? {
					span: {
						...known.span,
						end: s.lattice.tokens[end - 1]!.end,
						quote: s.text.slice(known.span.start, s.lattice.tokens[end - 1]!.end),
					},
				}
			: {}),
	};
}

function closes(s: ReadSentence, token: number): boolean {
	return ",،.".includes(s.lattice.tokens[token]?.raw ?? ".");
}

/** Does a break, a "that" or another verb of saying stand between a source and its cue? */
function parted(s: ReadSentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (".;؛:".includes(s.lattice.tokens[i]!.raw) || is(s, i, "that", "sayVerb")) return true;
	return false;
}
