import { type Mark, settle } from "../../grammar/index.js";
import type { ActorReference, Attribution, NameMention } from "../../model/index.js";
import type { FoundActor } from "../actor/index.js";
import type { ReadSentence } from "../sentence.js";
import { contentStart, isLast, passiveContent, trimmed } from "./content.js";
import { namesOf } from "./names.js";
import { type ActorRow, rowsOf } from "./placed.js";
import { is, isBreak, type Source, widen } from "./source.js";
import { authority, type Cue, type Sources, subject } from "./subject.js";

export { type ActorRow, type PlacedActor, rowsOf } from "./placed.js";

/** A participle may stand far behind the subject it shares. */
const FAR = 30;
/** How far behind "said in a statement …" the word "that" may stand. */
const FAR_THAT = 12;

/** No speech of one sentence is longer, in tokens; keeps a text without full stops from being quoted again and again. */
const LONGEST = 600;

interface Said {
	readonly cue: Cue;
	readonly source: Source | null;
	/** The source stands beside the cue, … */
	readonly beside: boolean;
	/** … or the cue shares that of the cue before it. */
	readonly shared: boolean;
}

/**
 * Finds who says what: for every cue its source, and the stretch of the sentence the source is responsible for.
 * Where the subject stands is the language's (`Language.subject`); a cue without a subject of its own («مشدداً»,
 * "while stressing") speaks for the source of the cue before it. A passive has no source.
 *
 * @param actors the actor list of the reading, for the indexes
 * @param found the same with their marks
 * @param names the names of the reading, for the person an office leads to
 * @returns ordered by cue; `parent` is the index, within this list, of the attribution whose content holds the cue
 * @example "The army said Thursday it had taken the town." → source "The army", cue "said", content "it had taken the town"
 * @example «وأكد الناطق أن القافلة وصلت، مضيفاً أنها سليمة» → two cues, one source
 */
export function findAttributions(
	sentences: readonly ReadSentence[],
	actors: readonly ActorReference[],
	found: readonly FoundActor[],
	names: readonly NameMention[],
): Attribution[] {
	const rows = rowsOf(sentences, actors, found);
	const namesIn = namesOf(sentences, names);
	const out: Attribution[] = [];
	let speaker: Source | null = null;
	let version: string | null = null;
	for (const s of sentences) {
		if (s.version !== version) speaker = null;
		version = s.version;
		const cues = cuesOf(s, rows(s));
		if (cues.length === 0) continue;
		const said = sourced(s, cues, { row: rows(s), names: namesIn(s) }, speaker);
		speaker = said.findLast((x) => x.source !== null)?.source ?? speaker;
		const first = out.length;
		said.forEach((x, k) => {
			const a = attribution(s, x, said.slice(k + 1, k + 4));
			if (a !== null) out.push(a);
		});
		nest(out, first);
	}
	return out;
}

/** The cues of a sentence; verbs inside a name and word forms that cannot be a verb are none. */
function cuesOf(s: ReadSentence, row: ActorRow): Cue[] {
	const marks: Mark[] = [];
	for (const at of s.lattice.at)
		for (const m of at) {
			// Negations of several words keep what stands in them: «لم يعد» is "no longer", not "is considered".
			if (
				m.class === "negation"
					? m.to - m.from > 1
					: m.class === "according" || (m.class === "sayVerb" && isVerb(s, m as Mark<"sayVerb">))
			)
				marks.push(m);
		}
	return settle(marks.filter((m) => !row.holds(m.from, m.to))).filter((m): m is Cue => m.class !== "negation");
}

/**
 * A verb carries no article, no pronoun and no preposition («الجدد» is not «جدد»), and stands behind no word that asks for
 * a noun («استطلاع رأي», «دون ذكر»).
 */
function isVerb(s: ReadSentence, m: Mark<"sayVerb">): boolean {
	const { spelled } = m.value;
	if (spelled !== undefined && !s.lattice.tokens[m.from]!.raw.endsWith(spelled)) return false;
	if (m.before.length === 0 && !is(s, m.from, "carriesOn") && is(s, m.from - 1, "nounAhead")) return false;
	return !m.article && m.after === null && m.before.every((b) => b === "and" || b === "so" || b === "will");
}

/** Gives every cue its source, in order: a later cue may share an earlier one's. */
function sourced(s: ReadSentence, cues: readonly Cue[], of: Sources, speaker: Source | null): Said[] {
	const out: Said[] = [];
	let last: Source | null = null;
	for (const cue of cues) {
		if (cue.class === "sayVerb" && (cue as Mark<"sayVerb">).value.passive === true) {
			out.push({ cue, source: null, beside: false, shared: false });
			continue;
		}
		const own =
			cue.class === "according" ? authority(s, cue, of) : is(s, cue.from, "carriesOn") ? null : subject(s, cue, of);
		const source: Source | null = own ?? (cue.class === "according" ? null : (last ?? unsaid(s, cue, of.row, speaker)));
		out.push({ cue, source, beside: own !== null, shared: own === null && source !== null && source === last });
		if (source !== null) last = source;
	}
	return out;
}

/** The source of a verb whose subject is not said beside it. */
function unsaid(s: ReadSentence, cue: Cue, row: ActorRow, speaker: Source | null): Source | null {
	if (is(s, cue.from, "carriesOn")) {
		const acting = actingSubject(s, cue, row);
		return acting === null ? null : widen(s, row, acting);
	}
	// A language that puts its subject behind the verb may leave it out: «وأضاف أن …» is said by who spoke last.
	return s.grammar.language.subject === "after-verb" && speaker !== null && opensSpeech(s, cue) ? speaker : null;
}

/** The actor that the main verb of the sentence belongs to: the last one before the cue with a verb of acting beside it. */
function actingSubject(s: ReadSentence, cue: Cue, row: ActorRow) {
	let token = cue.from;
	for (let a = row.before(token, FAR); a !== null && cue.from - a.to <= FAR; a = row.before(token, FAR)) {
		const verb = s.grammar.language.subject === "after-verb" ? a.from - 1 : a.to;
		if (is(s, verb, "actingVerb")) return a;
		token = a.from;
	}
	return null;
}

/** "that" or an opening quotation mark: then the verb reports something even if its subject is unsaid. */
function opensSpeech(s: ReadSentence, cue: Cue): boolean {
	// «وقال في تصريح لإذاعة محلية إن …»: before "that" stands where it was said.
	const reach = s.grammar.language.subject === "after-verb" && is(s, cue.to, "phraseEnd") ? FAR_THAT : 3;
	for (let i = cue.to; i < cue.to + reach; i++)
		if (is(s, i, "that") || '"«“:'.includes(s.lattice.tokens[i]?.raw ?? ".")) return true;
	return false;
}

function attribution(s: ReadSentence, said: Said, later: readonly Said[]): Attribution | null {
	const { cue, source, shared } = said;
	const value = cue.class === "sayVerb" ? (cue as Mark<"sayVerb">).value : {};
	const base = {
		version: s.version,
		rule: `${s.grammar.language.id}/attribution/${cue.class === "according" ? "according" : value.passive ? "passive" : shared ? "shared" : "verb"}`,
		cue: { version: s.version, start: cue.start, end: cue.end, quote: s.text.slice(cue.start, cue.end) },
		negatedCue: value.negated === true,
		parent: null,
	};
	if (value.passive === true) {
		const content = passiveContent(s, cue);
		return content === null ? null : { ...base, source: null, content, class: "passive" };
	}
	if (source === null) {
		const content =
			cue.class !== "according" && opensSpeech(s, cue)
				? trimmed(s, contentStart(s, cue.to), ending(s, cue, later))
				: null;
		return content === null ? null : { ...base, source: null, content, class: "passive" };
	}
	const content = contentOf(s, cue, said.beside ? source : null, later);
	return content === null
		? null
		: { ...base, source: { ...source.span, actor: source.actor }, content, class: source.class };
}

/** Where the speech must end: before the next cue that shares its source («…، مضيفاً أن …»). */
function ending(s: ReadSentence, cue: Cue, later: readonly Said[]): number {
	const next = later.find((x) => x.shared);
	if (next === undefined) return Math.min(s.lattice.tokens.length, cue.to + LONGEST);
	let end = next.cue.from;
	for (let i = end; i > Math.max(cue.to, end - 4); i--) if (",،".includes(s.lattice.tokens[i - 1]!.raw)) end = i;
	return end;
}

function contentOf(
	s: ReadSentence,
	cue: Cue,
	beside: Source | null,
	later: readonly Said[],
): Attribution["content"] | null {
	const [first, last] =
		beside === null ? [cue.from, cue.to] : [Math.min(cue.from, beside.from), Math.max(cue.to, beside.to)];
	const rest = is(s, cue.from, "hearer") ? pastHearer(s, last) : last;
	// "…, officials said." and «…، بحسب المصدر»: what was said stands before.
	if ((isLast(s, rest) || (cue.class === "according" && first > 3)) && first > 1)
		return trimmed(s, Math.max(0, first - LONGEST), first);
	return trimmed(s, contentStart(s, rest), ending(s, cue, later));
}

/** Past who is told: "told AFP", "told the Associated Press". */
function pastHearer(s: ReadSentence, from: number): number {
	let i = from;
	if (is(s, i, "the")) i++;
	while (
		i < from + 4 &&
		i < s.lattice.tokens.length &&
		!isBreak(s, i) &&
		!is(s, i, "that", "indefinite") &&
		s.lattice.tokens[i]!.raw[0] !== s.lattice.tokens[i]!.raw[0]!.toLowerCase()
	)
		i++;
	return i;
}

/** The attribution a cue stands in is the one with the shortest content around it that has another source. */
function nest(out: Attribution[], first: number): void {
	const size = (a: Attribution) => a.content.end - a.content.start;
	for (let i = first; i < out.length; i++) {
		const a = out[i]!;
		let parent: number | null = null;
		for (let k = Math.max(first, i - 8); k < out.length && k < i + 8; k++) {
			const b = out[k]!;
			if (
				k === i ||
				b.content.start > a.cue.start ||
				b.content.end < a.cue.end ||
				(b.source !== null && b.source.start === a.source?.start)
			)
				continue;
			if (size(b) > size(a) && (parent === null || size(b) < size(out[parent]!))) parent = k;
		}
		if (parent !== null) out[i] = { ...a, parent };
	}
}
