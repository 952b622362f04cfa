import type { ReadSentence } from "../sentence.js";
import type { NameRow } from "./names.js";
import type { ActorRow } from "./placed.js";
import { is, isBreak, type Source, sourceOf } from "./source.js";

/** How many tokens an office may have before the name of who holds it. */
const REACH = 18;
/** How many titles and ranks may stand between a comma and the name. */
const RANKS = 3;
/** How many tokens the body may have that an office is of. */
const BODY = 8;
/** How many words a name may have that no list and no tagger knows. */
const UNKNOWN = 3;
/** A word so short is a preposition set apart: «لـ», «بـ». */
const PREPOSITION = 2;
const ENDS = '.;:؛()"«»“”-–—!?؟';
const COMMAS = ",،";

/**
 * The person a verb of saying begins with, where the language puts the subject behind the verb: a name at once, or the
 * name that an office leads to over whatever it is the office of.
 * @example «قال وزير النقل في الحكومة الانتقالية سامر العلي إن …» → the words from «وزير» to «العلي»
 */
export function namedSubject(s: ReadSentence, from: number, row: ActorRow, names: NameRow): Source | null {
	const first = names.person(from);
	if (first !== null) return named(s, from, officeBehind(s, first.to), row);
	if (!opensOffice(s, from)) return null;
	let comma = -1;
	for (let i = from + 1; i < Math.min(s.lattice.tokens.length, from + REACH); i++) {
		const person = names.person(i);
		if (person !== null) return named(s, from, person.to, row);
		const { raw } = s.lattice.tokens[i]!;
		if (COMMAS.includes(raw) && comma < 0) comma = i;
		else if (stops(s, i, names) || (comma >= 0 && i - comma > RANKS)) return null;
	}
	return null;
}

/**
 * The office without a name: its noun with what it is the office of.
 * @example «أعلن محافظ المدينة أن …» → «محافظ المدينة», not «محافظ»
 */
export function officeSubject(s: ReadSentence, from: number, row: ActorRow): Source | null {
	if (!opensOffice(s, from)) return null;
	const to = officeEnd(s, from);
	const name = unknownName(s, to);
	return sourceOf(s, from, name ?? to, name === null ? "unnamed_official" : "named_person", actorAt(row, from));
}

/**
 * A body where what it said follows without "that": its noun with what it is the body of, or the name that begins here.
 * @example «أعلن المجلس البلدي إغلاق الجسر» → «المجلس البلدي»
 */
export function bodySubject(s: ReadSentence, from: number, row: ActorRow, names: NameRow): Source | null {
	const name = names.at(from);
	const organisation = name !== null && name.type === "ORG" && !name.attached;
	if (!organisation && bodyHead(s, from, true) === null) return null;
	const to = Math.max(organisation ? name.to : 0, officeEnd(s, from));
	return sourceOf(s, from, to, "organisation", actorAt(row, from));
}

/** Two or three words that no lexicon knows between an office and "that" or a break: a name nobody proposed. */
function unknownName(s: ReadSentence, from: number): number | null {
	let to = from;
	while (
		to - from < UNKNOWN &&
		s.lattice.tokens[to]?.kind === "word" &&
		s.lattice.at[to]!.every(
			(m) =>
				m.class === "givenName" || m.class === "nameParticle" || m.class === "placeGuard" || m.class === "siteWord",
		)
	)
		to++;
	return to - from >= 2 && (isBreak(s, to) || is(s, to, "that")) ? to : null;
}

function named(s: ReadSentence, from: number, to: number, row: ActorRow): Source {
	// A name may have swallowed the day behind it.
	for (let i = from + 1; i < to; i++) if (is(s, i, "weekday", "time")) to = i;
	let actor = actorAt(row, from);
	for (let a = row.after(from, REACH); a !== null && a.to <= to; a = row.after(a.to, REACH)) {
		if (a.reference.kind === "person") actor = a.index;
	}
	return sourceOf(s, from, to, "named_person", actor);
}

function actorAt(row: ActorRow, from: number): number | null {
	const a = row.after(from, 0);
	return a !== null && a.from === from ? a.index : null;
}

/** Does a noun of office stand here, nothing written onto it? */
function opensOffice(s: ReadSentence, i: number): boolean {
	return headOf(s, i) !== null;
}

/** The longest noun of office that begins at a token; `whole`: nothing need follow that says of what. */
function headOf(s: ReadSentence, i: number): { to: number; whole: boolean } | null {
	let to = -1;
	let ofSomething = false;
	for (const m of s.lattice.at[i] ?? []) {
		if (m.from !== i || m.before.length > 0 || m.after !== null || m.to < to) continue;
		const office = m.class === "title" || (m.class === "sourceNoun" && m.value === "unnamed_official");
		const person = (m.class === "personNoun" || m.class === "speakerNoun") && m.value === "unnamed_official";
		if (!office && !person) continue;
		ofSomething = office || (m.to === to && ofSomething);
		to = m.to;
	}
	// «الوزير» and «مسؤول» are whole; «وزير» asks for what he is minister of, «المتحدث باسم» for whom he speaks for.
	return to < 0 ? null : { to, whole: !ofSomething || hasArticle(s, to - 1) };
}

function hasArticle(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i];
	return t?.kind === "word" && s.grammar.words.analyses(t.raw)[0]!.article;
}

function officeEnd(s: ReadSentence, from: number): number {
	const limit = Math.min(s.lattice.tokens.length, from + BODY);
	let i = from;
	let whole = false;
	// «رئيس مجلس إدارة الشركة»: bare nouns, each of the next; the first with an article, or none we know, is the last.
	while (!whole && i < limit && s.lattice.tokens[i]!.kind === "word" && (i === from || !stops(s, i, null))) {
		const head = headOf(s, i) ?? bodyHead(s, i, i === from);
		if (head === null) {
			if (s.lattice.tokens[i]!.raw.length <= PREPOSITION) break;
			i++;
			break;
		}
		({ to: i, whole } = head);
	}
	// «… الوطنية للنفط», «… والتجارة»: what describes or is told with it has the article too.
	const joined = (k: number) => {
		let end = k;
		while (end < limit && joins(s, end)) end++;
		return end;
	};
	const described = joined(i);
	// «الأمين العام للاتحاد العام»: what it is the office of may follow with «ل».
	if (described < limit && isForBody(s, described)) return joined(described + 1);
	// Behind a whole office a word with an article may be what is said.
	return i - from < 2 && whole && headOf(s, from) !== null ? i : described;
}

/** Does a word describe the noun before it, or is it told with it? */
function joins(s: ReadSentence, i: number): boolean {
	const t = s.lattice.tokens[i];
	if (t?.kind !== "word" || stops(s, i, null)) return false;
	const a = s.grammar.words.analyses(t.raw)[0]!;
	return a.article && a.before.every((b) => b === "and") && a.after === null;
}

/** «للهيئة»: a body that something is for or of; «لوكالة» rather is told. */
function isForBody(s: ReadSentence, i: number): boolean {
	const marks = s.lattice.at[i]!.filter((m) => m.from === i && m.before.length === 1 && m.before[0] === "for");
	return (
		marks.some((m) => m.class === "orgNoun" || m.class === "speakerNoun") && !marks.some((m) => m.value === "media")
	);
}

/** A noun of a body, with an article only where that is asked for: «وزارة», «المجلس». */
function bodyHead(s: ReadSentence, i: number, article: boolean): { to: number; whole: boolean } | null {
	const m = s.lattice.at[i]?.find(
		(x) =>
			(x.class === "orgNoun" || x.class === "forceNoun" || x.class === "speakerNoun" || x.class === "placeKind") &&
			x.before.length === 0,
	);
	return m === undefined || (m.article && !article) ? null : { to: m.to, whole: hasArticle(s, m.to - 1) };
}

/** An office told behind the name: «سامر العلي رئيس البلدية». */
function officeBehind(s: ReadSentence, from: number): number {
	const head = headOf(s, from);
	return head === null || head.whole ? from : officeEnd(s, from);
}

/** What ends the phrase of an office: a verb, "that", a day, a preposition that does not lead to the body it is of. */
function stops(s: ReadSentence, i: number, names: NameRow | null): boolean {
	const t = s.lattice.tokens[i]!;
	if (ENDS.includes(t.raw) || t.kind === "number") return true;
	if (is(s, i, "that", "sayVerb", "time", "eventCue", "tense", "according", "negation")) return true;
	if (!is(s, i, "phraseEnd")) return false;
	if (names === null || !is(s, i, "officeTie")) return true;
	const next = names.at(i + 1);
	return !(next !== null && next.type !== "PER") && !is(s, i + 1, "orgNoun", "forceNoun", "speakerNoun", "groupNoun");
}
