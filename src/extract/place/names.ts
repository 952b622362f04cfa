import type { Lattice, Mark } from "../../grammar/index.js";
import type { Place, PlaceIndex, PlaceKind } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";

/** A name of the gazetteer, or one that only its trigger word tells for a place, where it stands. */
export interface NameHit {
	readonly mark: Mark<"placeName">;
	readonly candidates: readonly Place[];
	/** Kind its trigger word asks for ("base", «معبر»), null without one. */
	readonly asked: PlaceKind | null;
}

const MOST_WORDS = 5;
/** A settlement of so many people is known by its name alone; a smaller one needs a word beside it that says "place". */
const WELL_KNOWN = 50_000;
/** In Arabic a foreign city this large is known without a word beside it; a smaller one is rather a common word. */
const FAMOUS = 500_000;

const isUpper = (raw: string) => raw[0]!.toLowerCase() !== raw[0];

function wellKnown(p: Place): boolean {
	return p.id.startsWith("rawi:") || p.kind === "country" || p.population >= WELL_KNOWN;
}

/** Token ranges that are taken: people and organisations named after places. */
export type Taken = (from: number, to: number) => boolean;

/**
 * Finds the names of places in a sentence: the longest run of tokens that the gazetteer knows, through clitics, and
 * unknown names behind a word that says what kind of place they are.
 */
export function findNames(s: ReadSentence, index: PlaceIndex, taken: Taken): NameHit[] {
	const out: NameHit[] = [];
	const { lattice } = s;
	const cased = s.grammar.language.script === "Latn";
	for (let i = 0; i < lattice.tokens.length; i++) {
		const token = lattice.tokens[i]!;
		if (token.kind !== "word" || (cased && !isUpper(token.raw))) continue;
		const trigger = triggerBefore(lattice, i);
		const hit = withoutKind(s, known(s, i, index, cased), index, cased) ?? (trigger === null ? null : unknown(s, i, cased));
		if (hit === null || taken(hit.mark.from, hit.mark.to)) continue;
		const asked = trigger ?? kindAfter(lattice, hit.mark.to);
		const candidates = accept(s, hit, asked, cased, index);
		if (candidates === null) continue;
		const mark: Mark<"placeName"> = { ...hit.mark, value: String(out.length) };
		out.push({ mark, candidates, asked });
		i = hit.mark.to - 1;
	}
	return out;
}

interface Hit {
	readonly mark: Mark<"placeName">;
	readonly candidates: readonly Place[];
}

function mark(s: ReadSentence, from: number, to: number, start: number, end: number, before: readonly string[], after: string | null): Mark<"placeName"> {
	return { class: "placeName", value: "", from, to, start, end, before, after, article: false, score: 1, rule: "gazetteer" };
}

function known(s: ReadSentence, i: number, index: PlaceIndex, cased: boolean, limit = Number.POSITIVE_INFINITY): Hit | null {
	const { tokens } = s.lattice;
	let best: Hit | null = null;
	for (const a of s.grammar.words.analyses(tokens[i]!.raw)) {
		if (a.after !== null && a.after !== "genitive") continue;
		const words = [a.key.replaceAll("'", "")];
		let found = index.find(words[0]!);
		const start = tokens[i]!.start + a.start;
		if (found.length > 0 && (best === null || best.mark.to < i + 1)) best = { mark: mark(s, i, i + 1, start, tokens[i]!.start + a.end, a.before, a.after), candidates: found };
		let last = i;
		while (words.length < MOST_WORDS && a.after === null && index.hasPrefix(words)) {
			let j = last + 1;
			if (tokens[j]?.raw === "-" && tokens[j]!.glued) j++;
			const next = tokens[j];
			if (next?.kind !== "word" || j >= limit) break;
			const analyses = s.grammar.words.analyses(next.raw);
			const end = analyses.find((x) => x.after === "genitive" && x.before.length === 0);
			words.push((end ?? analyses.find((x) => x.before.length === 0 && x.after === null) ?? analyses[0]!).key.replaceAll("'", ""));
			last = j;
			found = index.find(words.join(" "));
			if (found.length > 0 && (best === null || best.mark.to <= last)) best = { mark: mark(s, i, last + 1, start, end ? next.start + end.end : next.end, a.before, null), candidates: found };
			if (end) break;
		}
	}
	return cased || best === null || best.mark.before.length < 2 || best.candidates.some(wellKnown) ? best : null;
}

/** "Qasrak base", «قاعدة قسرك» as a name of the gazetteer: the name is what is left without the generic word. */
function withoutKind(s: ReadSentence, hit: Hit | null, index: PlaceIndex, cased: boolean): Hit | null {
	if (hit === null || hit.mark.to - hit.mark.from < 2) return hit;
	const { from, to } = hit.mark;
	const kind = (i: number, last: boolean) => s.lattice.at[i]!.some((m) => m.class === "placeKind" && !m.article && (last ? m.to === to : true));
	if (kind(from, false)) {
		const rest = known(s, from + 1, index, cased);
		return rest?.mark.to === to && same(rest, hit) ? null : hit;
	}
	if (!kind(to - 1, true)) return hit;
	const short = known(s, from, index, cased, to - 1);
	return short !== null && same(short, hit) ? short : hit;
}

function same(a: Hit, b: Hit): boolean {
	return a.candidates.some((p) => b.candidates.includes(p));
}

/** «قاعدة قسرك»: a word the lexicon does not know, behind a kind of place in the construct state. */
function unknown(s: ReadSentence, i: number, cased: boolean): Hit | null {
	const token = s.lattice.tokens[i]!;
	if (s.lattice.at[i]!.length > 0) return null;
	if (!cased) {
		const a = s.grammar.words.analyses(token.raw)[0]!;
		// «قاعدة عسكرية»: an indefinite feminine is an adjective of its head, no name.
		if (a.before.length > 0 || (!a.article && (token.raw.endsWith("ة") || token.raw.endsWith("ا")))) return null;
		return { mark: mark(s, i, i + 1, token.start, token.end, [], null), candidates: [] };
	}
	let to = i + 1;
	while (to < i + 3 && s.lattice.tokens[to]?.kind === "word" && isUpper(s.lattice.tokens[to]!.raw) && s.lattice.at[to]!.length === 0) to++;
	return { mark: mark(s, i, to, token.start, s.lattice.tokens[to - 1]!.end, [], null), candidates: [] };
}

/** The kind of place asked for by the word before: "city of", «قاعدة»; only without an article in Arabic. */
function triggerBefore(lattice: Lattice, i: number): PlaceKind | null {
	const of = lattice.at[i - 1]?.some((m) => m.class === "of");
	const at = of ? i - 2 : i - 1;
	for (let k = Math.max(0, at - 1); k <= at; k++) {
		const m = lattice.at[k]?.find((x): x is Mark<"placeKind"> => x.class === "placeKind" && x.to === at + 1 && !x.article);
		if (m !== undefined) return m.value;
	}
	return null;
}

function kindAfter(lattice: Lattice, to: number): PlaceKind | null {
	return lattice.at[to]?.find((x): x is Mark<"placeKind"> => x.class === "placeKind" && x.before.length === 0 && !x.article)?.value ?? null;
}

/** Which of the candidates these words can mean here; null where they are no place after all. */
function accept(s: ReadSentence, hit: Hit, asked: PlaceKind | null, cased: boolean, index: PlaceIndex): readonly Place[] | null {
	const { lattice } = s;
	const { from, to } = hit.mark;
	if (hit.candidates.length === 0) return [];
	const guarded = to - from === 1 && lattice.at[from]!.some((m) => m.class === "placeGuard" && m.start === hit.mark.start);
	if (asked !== null) return guarded && !hit.candidates.some(wellKnown) ? null : hit.candidates;
	if (guarded) return null;
	const strong = hit.candidates.filter(wellKnown);
	const located = lattice.at[from - 1]?.some((m) => m.class === "locator") ?? false;
	if (cased) {
		if (insideName(s, from, to)) return null;
		if (strong.length > 0) return hit.candidates;
		return located && !lattice.at[from]!.some((m) => m.to === to && m.class !== "placeGuard") ? hit.candidates : null;
	}
	// In Arabic most words are a village somewhere: a small one is meant only where its kind is said, or several words name it.
	const near = strong.filter((p) => p.id.startsWith("rawi:") || p.kind === "country" || p.population >= FAMOUS || index.isRegional(p));
	if (near.length > 0) return lattice.at[from]!.some((m) => m.to >= to && m.start === hit.mark.start && (m.class === "demonym" || m.class === "tense" || m.class === "ordinal" || m.class === "numeral" || m.class === "month")) && !located && hit.mark.before.length === 0 && near[0]!.kind !== "country" ? null : hit.candidates;
	return to - from >= 2 ? hit.candidates : null;
}

/** "George Washington", "Paris Hilton": a capital word that is no place stands right beside. */
function insideName(s: ReadSentence, from: number, to: number): boolean {
	const { tokens, at } = s.lattice;
	const beside = (i: number, first: boolean) => {
		const t = tokens[i];
		if (t === undefined || t.kind !== "word" || !isUpper(t.raw) || t.raw.length < 2) return false;
		if (first && i === 0) return false;
		return !at[i]!.some((m) => m.class !== "word" && m.class !== "placeGuard");
	};
	return beside(from - 1, true) || (beside(to, false) && tokens[to]!.raw.length > 2);
}
