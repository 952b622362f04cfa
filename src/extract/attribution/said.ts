import type { Mark } from "../../grammar/index.js";
import type { Attribution } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { contentStart, follows, isLast, trimmed } from "./content.js";
import type { Holders } from "./phrase.js";
import { is, isBreak, type Source } from "./source.js";
import type { Voice } from "./voice.js";

/** No speech of one sentence is longer, in tokens; keeps a text without full stops from being quoted again and again. */
const LONGEST = 600;
/** How far behind "said in a statement …" the word "that" may stand. */
const FAR_THAT = 12;

/** A verb of saying, or words that name a source without one. */
export type Cue = Mark<"sayVerb" | "according">;
/** A cue with who is responsible for what it tells. */
export interface Said {
	readonly cue: Cue;
	readonly source: Source | null;
	/** The source stands beside the cue, … */
	readonly beside: boolean;
	/** … or the cue shares that of the cue before it. */
	readonly shared: boolean;
	readonly voice: Voice;
}

/** "that" or an opening quotation mark: then the verb reports something even if its subject is unsaid. */
export function opensSpeech(s: ReadSentence, cue: Cue): boolean {
	// «وقال في تصريح لإذاعة محلية إن …»: before "that" stands where it was said.
	const reach = s.grammar.language.subject === "after-verb" && is(s, cue.to, "phraseEnd") ? FAR_THAT : 3;
	for (let i = cue.to; i < cue.to + reach; i++)
		if (is(s, i, "that") || '"«“:'.includes(s.lattice.tokens[i]?.raw ?? ".")) return true;
	return false;
}

/** Where the speech must end: before the next cue that shares its source («…، مضيفاً أن …»). */
export function ending(s: ReadSentence, cue: Cue, later: readonly Said[]): number {
	const next = later.find((x) => x.shared);
	if (next === undefined) return Math.min(s.lattice.tokens.length, cue.to + LONGEST);
	let end = next.cue.from;
	for (let i = end; i > Math.max(cue.to, end - 4); i--) if (",،".includes(s.lattice.tokens[i - 1]!.raw)) end = i;
	return end;
}

/** What a cue tells: behind it, or in front of it and its source. */
export function contentOf(
	h: Holders,
	cue: Cue,
	beside: Source | null,
	later: readonly Said[],
): Attribution["content"] | null {
	const { s } = h;
	const [first, last] =
		beside === null ? [cue.from, cue.to] : [Math.min(cue.from, beside.from), Math.max(cue.to, beside.to)];
	const rest = is(s, cue.from, "hearer") ? pastHearer(h, last) : last;
	// "The agency, citing officials, reported …": what the agency tells.
	const told = cue.class === "according" && is(s, cue.from, "carriesOn") ? verbBehind(s, rest) : null;
	if (told !== null) return trimmed(s, contentStart(s, told), ending(s, cue, later));
	// "…, officials said." and «…، بحسب المصدر»: what was said stands before.
	const behind = isLast(s, rest) || (cue.class === "according" ? first > 3 : follows(s, first, rest));
	if (behind && first > 1) return trimmed(s, Math.max(0, first - LONGEST), first);
	return trimmed(s, contentStart(s, rest), ending(s, cue, later));
}

/** The token behind a verb of saying that stands right behind a comma. */
function verbBehind(s: ReadSentence, comma: number): number | null {
	if (s.lattice.tokens[comma]?.raw !== ",") return null;
	for (let i = comma + 1; i < comma + 4; i++) {
		const verb = s.lattice.at[i]?.find((m) => m.class === "sayVerb");
		if (verb !== undefined) return verb.to;
		if (!is(s, i, "phraseEnd")) return null;
	}
	return null;
}

/** Past who is told: "told AFP", "told the Associated Press", "told the broadcaster …". */
function pastHearer({ s, row, names }: Holders, from: number): number {
	let i = from;
	if (is(s, i, "the")) i++;
	for (let k = i; k < i + 4; k++) {
		if (isBreak(s, k) || is(s, k, "that", "the", "indefinite")) break;
		const to = Math.max(
			names.get(k)?.from === k ? names.get(k)!.to : k,
			row.beginningAt(k)?.reference.kind === "media" ? row.beginningAt(k)!.to : k,
		);
		if (to > k) return to;
	}
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
