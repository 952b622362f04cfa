import { type Mark, settle } from "../../grammar/index.js";
import type { ActorReference, Attribution, NameMention } from "../../model/index.js";
import type { FoundActor } from "../actor/index.js";
import type { ReadSentence } from "../sentence.js";
import { contentStart, passiveContent, trimmed } from "./content.js";
import { namesOf } from "./names.js";
import { type Holders, holdsSpeaker, phraseAfter } from "./phrase.js";
import { type ActorRow, rowsOf } from "./placed.js";
import { type Cue, contentOf, ending, opensSpeech, type Said } from "./said.js";
import { is, type Source, widen } from "./source.js";
import { opening, pastOffice, subjectAfter, subjectBefore } from "./subject.js";
import { verbFirstAuthority, verbFirstSubject } from "./verb-first.js";
import { voiceOf } from "./voice.js";
import { sourceOfPhrase } from "./worth.js";

export { type ActorRow, type PlacedActor, rowsOf } from "./placed.js";

/** A participle may stand far behind the subject it shares. */
const FAR = 30;

/**
 * Finds who says what: for every cue its source, and the stretch of the sentence the source is responsible for.
 * Where the subject stands is the language's (`Language.subject`); a cue without a subject of its own («مشدداً»,
 * "while stressing") speaks for the source of the cue before it. A passive has no source.
 *
 * @param actors the actor list of the reading, for the indexes
 * @param found the same with their marks
 * @param names the names of the reading, which a source holds as a whole
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
	const named = namesOf(sentences, names);
	const out: Attribution[] = [];
	let speaker: Source | null = null;
	let version: string | null = null;
	for (const s of sentences) {
		if (s.version !== version) speaker = null;
		version = s.version;
		const h: Holders = { s, row: rows(s), names: named(s) };
		const cues = cuesOf(h);
		if (cues.length === 0) continue;
		const said = sourced(h, cues, speaker);
		speaker = said.findLast((x) => x.source !== null)?.source ?? speaker;
		const first = out.length;
		said.forEach((x, k) => {
			const a = attribution(h, x, said.slice(k + 1, k + 4));
			if (a !== null) out.push(a);
		});
		nest(out, first);
	}
	return out;
}

/** The cues of a sentence; verbs inside a name and word forms that cannot be a verb are none. */
function cuesOf({ s, row }: Holders): Cue[] {
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
function sourced(h: Holders, cues: readonly Cue[], speaker: Source | null): Said[] {
	const { s } = h;
	const out: Said[] = [];
	let last: Source | null = null;
	for (const cue of cues) {
		const voice = voiceOf(h, cue);
		if (voice.is !== "active") {
			const agent = voice.is === "passive" && voice.agent !== null ? phraseAfter(h, voice.agent) : null;
			const source = agent === null ? null : sourceOfPhrase(h, agent);
			out.push({ cue, source, beside: source !== null, shared: false, voice });
			continue;
		}
		const own: Source | null =
			cue.class === "according" ? authority(h, cue) : is(s, cue.from, "carriesOn") ? null : subject(h, cue, last);
		const source: Source | null = own ?? (cue.class === "according" ? null : (last ?? unsaid(h, cue, speaker)));
		const shared = source !== null && source === last;
		out.push({ cue, source, beside: own !== null && !shared, shared, voice });
		if (source !== null) last = source;
	}
	return out;
}

/** The source of a verb whose subject is not said beside it. */
function unsaid(h: Holders, cue: Cue, speaker: Source | null): Source | null {
	const { s, row } = h;
	if (is(s, cue.from, "carriesOn")) {
		const acting = actingSubject(s, cue, row);
		if (acting !== null) return widen(s, row, acting);
		return s.grammar.language.subject === "before-verb" ? opener(h, cue) : null;
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

/** Who opens the sentence, as the subject of a verb joined to its first. */
function opener(h: Holders, cue: Cue): Source | null {
	const phrase = opening(h);
	return phrase === null || phrase.to > cue.from ? null : sourceOfPhrase(h, phrase);
}

/** The subject of a verb in a language that puts it in front, or behind where the speech itself is in front. */
function subjectInFront(h: Holders, cue: Cue, last: Source | null): Source | null {
	// "went on to say": said by who went on.
	if (is(h.s, cue.from - 1, "to") && !opensSpeech(h.s, cue)) return null;
	const before = is(h.s, cue.from - 1, "to") ? "shared" : subjectBefore(h, cue);
	if (before === "shared") return last ?? opener(h, cue);
	const told = cue.class === "sayVerb" && (cue as Mark<"sayVerb">).value.turned === "told";
	const after = before === null || !before.told ? subjectAfter(h, cue, told) : null;
	const phrase = after ?? before;
	return phrase === null ? null : sourceOfPhrase(h, phrase);
}

function subject(h: Holders, cue: Cue, last: Source | null): Source | null {
	const inFront = h.s.grammar.language.subject === "before-verb";
	return inFront ? subjectInFront(h, cue, last) : verbFirstSubject(h, cue);
}

/** "according to …": the noun phrase behind it, to the next break where that is near. */
function authority(h: Holders, cue: Cue): Source | null {
	const { s } = h;
	if (s.grammar.language.subject === "after-verb") return verbFirstAuthority(h, cue);
	const phrase = phraseAfter(h, cue.to);
	// "citing security concerns": what is cited and cannot speak is no source.
	if (phrase === null || (is(s, cue.from, "carriesOn") && !holdsSpeaker(h, phrase))) return null;
	return sourceOfPhrase(h, { ...phrase, to: pastOffice(h, phrase.to) });
}

function attribution(h: Holders, said: Said, later: readonly Said[]): Attribution | null {
	const { s } = h;
	const { cue, source, shared, voice } = said;
	if (voice.is === "none") return null;
	const value = cue.class === "sayVerb" ? (cue as Mark<"sayVerb">).value : {};
	const base = {
		version: s.version,
		rule: `${s.grammar.language.id}/attribution/${cue.class === "according" ? "according" : voice.is === "passive" ? "passive" : shared ? "shared" : "verb"}`,
		cue: { version: s.version, start: cue.start, end: cue.end, quote: s.text.slice(cue.start, cue.end) },
		negatedCue: value.negated === true,
		parent: null,
	};
	if (voice.is === "passive" && source === null) {
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
	const content =
		voice.is === "passive" ? passiveContent(s, cue) : contentOf(h, cue, said.beside ? source : null, later);
	return content === null
		? null
		: { ...base, source: { ...source.span, actor: source.actor }, content, class: source.class };
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
