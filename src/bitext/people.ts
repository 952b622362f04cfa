import { mayBeAlike, nameSimilarity, skeleton } from "../matching/index.js";
import type { Discrepancy, Judgement, NameMention } from "../model/index.js";
import { phraseKey, scan } from "../text/index.js";
import { onlyRivals } from "./leftovers.js";
import { alone, type BeadPair, bare, bothSay, type Window } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;
/** Two words this much alike may write one name; below `OTHER` they cannot. */
const ALIKE = 0.8;
const OTHER = 0.45;
/** Short words are alike by chance. */
const LEAST = 3;

/** The words of a name, as written, short particles left out. */
function wordsOf(name: NameMention): string[] {
	return scan(name.quote)
		.filter((t) => t.kind === "word" && t.raw.length >= LEAST)
		.map((t) => t.raw);
}

/** The words in one side of a bead, or beside it too where the bead is not sure, by skeleton. */
function wordsOn(side: Window, sure: boolean): ReadonlyMap<string, readonly string[]> {
	const out = new Map<string, string[]>();
	for (const s of (sure ? side.here : side.near).sentences)
		for (const t of scan(s.quote)) {
			if (t.kind !== "word" || t.raw.length < LEAST) continue;
			const bone = skeleton(t.raw);
			const same = out.get(bone);
			if (same === undefined) out.set(bone, [t.raw]);
			else if (!same.includes(t.raw)) same.push(t.raw);
		}
	return out;
}

/** May one of these words write the same name? */
function isAmong(word: string, others: ReadonlyMap<string, readonly string[]>): boolean {
	const bone = skeleton(word);
	if (bone.length >= LEAST && others.has(bone)) return true;
	return [...others].some(
		([other, words]) => mayBeAlike(other, bone) && words.some((w) => nameSimilarity(word, w) >= ALIKE),
	);
}

interface Person {
	readonly name: NameMention;
	readonly words: readonly string[];
	/** Who it is, where that is known: of the lexicon, or by a judgement. */
	readonly actor: string | null;
}

/** People's names, each once. */
function people(side: Window): Person[] {
	const seen = new Set<string>();
	return side.here.names.flatMap((name) => {
		if (name.type !== "PER" || seen.has(name.quote)) return [];
		seen.add(name.quote);
		const known = side.here.actors.find((a) => a.actor !== null && a.start < name.end && name.start < a.end);
		return [{ name, words: wordsOf(name), actor: known?.actor ?? null }];
	});
}

/**
 * Compares the people named in each bead, letter by letter across scripts: a given name that agrees beside a family
 * name that does not, or a whole name with no counterpart on either side. A judgement stands over the letters: two names
 * of one actor are the same, and two that somebody judged to be different are not, however alike.
 * @param apart the judgements that two actors, or a name and an actor, are not the same
 * @example compareNames(pairs, []) // «سامر الخطيب» against "Samer Haddad": a contradiction
 */
export function compareNames(pairs: readonly BeadPair[], apart: readonly Judgement[]): Discrepancy[] {
	return pairs.flatMap((pair): Discrepancy[] => {
		if (pair.bead.score < SURE) return [];
		const [left, right] = [people(pair.left), people(pair.right)];
		if (left.length === 0 || right.length === 0) return [];
		const say = (a: Person, b: Person, told: string): Discrepancy => ({
			kind: "name",
			severity: "contradiction",
			alignment: pair.index,
			left: bare(a.name),
			right: bare(b.name),
			explanation: `${told}: ${bothSay(a.name, "", b.name, "")}.`,
		});
		const has = (all: readonly Person[], p: Person) => p.actor !== null && all.some((o) => o.actor === p.actor);
		const judged = left.flatMap((a) =>
			has(right, a) ? [] : right.filter((b) => !has(left, b) && areApart(a, b, apart)).map((b) => [a, b] as const),
		);
		const whole = (all: readonly Person[]) => all.filter((p) => p.words.length >= 2);
		const lost = missing(whole(left), pair.right, alone(pair));
		const others = lost.length === 0 ? [] : missing(whole(right), pair.left, alone(pair));
		return [
			...judged.map(([a, b]) => say(a, b, "Judged not to be the same")),
			...onlyRivals(lost, others, differs).map(([a, b]) => say(a, b, "Different names")),
		];
	});
}

/** Did somebody judge that the one is not the other? */
function areApart(a: Person, b: Person, apart: readonly Judgement[]): boolean {
	const is = (p: Person, j: Judgement) =>
		j.judgedAs === "id" ? p.actor === j.judged : phraseKey(p.name.quote) === phraseKey(j.judged);
	return apart.some((j) => (is(a, j) && b.actor === j.against) || (is(b, j) && a.actor === j.against));
}

/** The people of whose names a word is not on the other side, with which words. */
function missing(
	mine: readonly Person[],
	other: Window,
	sure: boolean,
): (Person & { readonly absent: readonly boolean[] })[] {
	const words = wordsOn(other, sure);
	return mine
		.map((p) => ({ ...p, absent: p.words.map((w) => !isAmong(w, words)) }))
		.filter((p) => p.absent.includes(true));
}

/**
 * The same number of words, the family name of each nowhere on the other side, and quite unlike the other. A title or a
 * trade before a name is written in another number or order, and a short given name is like some word by chance
 * ("Joe", «الجوية»): where one side alone misses a word, that word says nothing.
 */
function differs(a: ReturnType<typeof missing>[number], b: ReturnType<typeof missing>[number]): boolean {
	if (a.actor !== null && a.actor === b.actor) return false;
	if (a.words.length !== b.words.length || a.absent.at(-1) !== true || b.absent.at(-1) !== true) return false;
	return a.words.every((w, i) => !a.absent[i] || !b.absent[i] || nameSimilarity(w, b.words[i]!) < OTHER);
}
