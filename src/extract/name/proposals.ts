import type { ProposedName } from "../../grammar/index.js";
import type { NameMention } from "../../model/index.js";
import { type Analysis, firstFrom } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { isPeople, typeByHead } from "./head.js";
import { beforeVerb, isHeadline } from "./headline.js";
import { hintsOf } from "./hints.js";
import { joined } from "./joined.js";
import { apart } from "./owned.js";
import { widened } from "./widened.js";
import { asWritten } from "./written.js";

/**
 * What the taggers of the languages propose, one voice beside the rules, whose names they are told.
 * @param byRule the names that rules have found, in order
 */
export function proposedNames(sentences: readonly ReadSentence[], byRule: readonly NameMention[]): NameMention[] {
	const out: NameMention[] = [];
	let n = 0;
	for (const s of sentences) {
		const { tagger, words } = s.grammar;
		if (tagger === null) continue;
		const here: NameMention[] = [];
		while (n < byRule.length && byRule[n]!.version !== s.version) n++;
		for (; n < byRule.length && byRule[n]!.version === s.version && byRule[n]!.start < s.range.end; n++)
			here.push(byRule[n]!);
		const told = joined(s, tagger({ tokens: s.lattice.tokens, words, hints: hintsOf(s, here) }));
		const proposed = isHeadline(s) ? told.map((p) => beforeVerb(s, p)) : told;
		const names = proposed.flatMap((p) => apart(s, p)).flatMap((p) => asWritten(s, p) ?? []);
		for (const p of widened(s, names)) if (!isPeople(s, p.from, p.to)) out.push(mention(s, p));
	}
	return out;
}

/** The span of a proposal: without what is written onto its first and last word. */
function mention(s: ReadSentence, name: ProposedName): NameMention {
	const { from, to } = name;
	const first = s.lattice.tokens[from]!;
	const last = s.lattice.tokens[to - 1]!;
	const before = first.kind === "word" ? nameReading(s, from) : undefined;
	const genitive =
		last.kind === "word" ? s.grammar.words.analyses(last.raw).find((a) => a.after === "genitive") : undefined;
	const start = first.start + (before?.start ?? 0);
	const end = genitive === undefined ? last.end : last.start + genitive.end;
	const quote = s.text.slice(start, end);
	return { version: s.version, start, end, quote, rule: "name/tagger", type: typeByHead(s, name) };
}

/** How sure a clitic must be between a generic word and its name: «مدينة بالعراق», but «مدينة سيلبوبي» whole. */
const SURE = 0.6;

/** The reading of a name's first word: no name stands behind a future, and none is cut without need behind its kind. */
function nameReading(s: ReadSentence, from: number): Analysis | undefined {
	const readings = s.grammar.words.analyses(s.lattice.tokens[from]!.raw).filter((a) => !a.before.includes("will"));
	const best = readings[0];
	const kind = s.lattice.at[from - 1]?.some((m) => m.class === "placeKind" && m.to === from && !m.article);
	return kind && best!.score < SURE ? readings.find((a) => a.before.length === 0) : best;
}

/**
 * Rules and tagger together. The tagger has heard what the rules say and was trained on where they are right, so its
 * names stand first, unless they cut short a name that the rules are sure of («تنف» in «التنف»). Of the rest a
 * rule's name stands where it is sure: an actor of the lexicon, a place of our own table, a name that the tagger has
 * confirmed elsewhere in the report, everything in a language without a tagger.
 */
export function merged(
	byRule: readonly NameMention[],
	proposed: readonly NameMention[],
	isSure: (name: NameMention) => boolean,
): NameMention[] {
	const told = new Map<string, NameMention["type"]>();
	for (const p of proposed) if (!told.has(p.quote)) told.set(p.quote, p.type);
	const cut = cutShort(byRule.filter(isSure));
	return [...proposed.filter((p) => !cut(p)), ...byRule.filter((r) => isSure(r) || told.get(r.quote) === r.type)];
}

/**
 * Does a name cut short one of these, of its type: overlap it without holding all of it? «إقليم كردستان» does, where
 * «كردستان العراق» stands in «إقليم كردستان العراق».
 * @param whole names in order, none of which overlap
 */
function cutShort(whole: readonly NameMention[]): (name: NameMention) => boolean {
	const byVersion = new Map<string, NameMention[]>();
	for (const r of whole) {
		const list = byVersion.get(r.version);
		if (list === undefined) byVersion.set(r.version, [r]);
		else list.push(r);
	}
	return (p) => {
		const list = byVersion.get(p.version) ?? [];
		for (let i = firstFrom(list, (r) => r.end, p.start + 1); i < list.length && list[i]!.start < p.end; i++) {
			const r = list[i]!;
			if (r.type === p.type && (r.start < p.start || p.end < r.end)) return true;
		}
		return false;
	};
}

/** One name, one type through the report: what rules are sure of, else what it is most often, else what it was first. */
export function oneTypeEach(names: readonly NameMention[], isSure: (name: NameMention) => boolean): NameMention[] {
	const votes = new Map<string, Map<NameMention["type"], number>>();
	for (const n of names) {
		const types = votes.get(n.quote) ?? new Map<NameMention["type"], number>();
		types.set(n.type, (types.get(n.type) ?? 0) + (isSure(n) ? names.length : 1));
		votes.set(n.quote, types);
	}
	return names.map((n) => {
		const types = votes.get(n.quote)!;
		if (types.size === 1) return n;
		const [type] = [...types].reduce((best, x) => (x[1] > best[1] ? x : best));
		return type === n.type ? n : { ...n, type };
	});
}
