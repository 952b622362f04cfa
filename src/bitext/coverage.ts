import { FULL_STRENGTH, type SideRenderings, type Span, type StemWord } from "../model/index.js";
import { firstFrom } from "../text/index.js";
import type { BitextSide } from "./side.js";

/** Share of the words that have a rendering by chance, and of those of a faithful translation that have one. */
const ANSWERED = { byChance: 0.12, faithful: 0.6 } as const;
/** A word that stands again and again may be answered by those of its renderings that stand nearest: so many of each. */
const NEAREST = 8;
/** How many words that share weighs against what the rest of the sentence shows: some are translated freely. */
const PRIOR = 8;

interface Looked {
	readonly start: number;
	readonly end: number;
	readonly answered: boolean;
	/** How much the lexicon knows of it, 0..1. */
	readonly weight: number;
}

/** A word of one side and one of the other that may stand for it. */
interface Candidate {
	readonly mine: number;
	readonly theirs: number;
	readonly strength: number;
	/** How far the two stand apart in their sides, 0..1. */
	readonly gap: number;
}

/**
 * Which word of the other side answers each word: one word answers one, those that stand at the same place of their
 * sides first. So a word that one side says twice and the other once has one answer.
 */
function answeredWords(
	mine: SideRenderings,
	words: readonly StemWord[],
	theirs: readonly StemWord[],
): Map<number, number> {
	const byStem = new Map<string, number[]>();
	for (const [j, { stem }] of theirs.entries()) {
		const same = byStem.get(stem);
		if (same === undefined) byStem.set(stem, [j]);
		else same.push(j);
	}
	const candidates = words.flatMap((w, i) => {
		const place = (i / words.length) * theirs.length;
		return mine.of(w.stem).flatMap(({ stem, strength }): Candidate[] => {
			const all = byStem.get(stem) ?? [];
			const first = Math.max(0, firstFrom(all, (j) => j, place) - NEAREST / 2);
			return all
				.slice(first, first + NEAREST)
				.map((j) => ({ mine: i, theirs: j, strength, gap: Math.abs(place - j) / theirs.length }));
		});
	});
	candidates.sort((a, b) => a.gap - b.gap || a.mine - b.mine || a.theirs - b.theirs);
	const out = new Map<number, number>();
	const taken = new Set<number>();
	for (const { mine: i, theirs: j, strength } of candidates) {
		if (out.has(i) || taken.has(j)) continue;
		out.set(i, strength);
		taken.add(j);
	}
	return out;
}

/**
 * How much the words of a stretch speak for its having no counterpart in some sentences of the other side, in nats:
 * above 0 where fewer of them have a rendering there than in the rest of its sentences. Words that the lexicon does not
 * know say nothing; null where there is no lexicon.
 *
 * @param here the sentences that hold the stretch, by number; @param there those of the other side
 * @example absence(ar, en, [3], [4])(clause) // 4.2: none of its words is in the English sentence
 */
export function absence(
	side: BitextSide,
	other: BitextSide,
	here: readonly number[],
	there: readonly number[],
): ((stretch: Span) => number) | null {
	const [mine, theirs] = [side.renderings, other.renderings];
	if (!mine || !theirs) return null;
	const all = here.flatMap((i) => mine.words[i]!);
	const answered = answeredWords(
		mine,
		all,
		there.flatMap((i) => theirs.words[i]!),
	);
	const words = all.flatMap(({ start, end, stem }, i): Looked[] => {
		const strength = answered.get(i) ?? mine.of(stem)[0]?.strength;
		return strength === undefined ? [] : [{ start, end, answered: answered.has(i), weight: strength / FULL_STRENGTH }];
	});
	return (stretch) => {
		const [inside, outside] = [
			{ all: 0, answered: 0 },
			{ all: 0, answered: 0 },
		];
		for (const w of words) {
			const count = stretch.start <= w.start && w.end <= stretch.end ? inside : outside;
			count.all += w.weight;
			if (w.answered) count.answered += w.weight;
		}
		const share = (outside.answered + PRIOR * ANSWERED.faithful) / (outside.all + PRIOR);
		const chance = ANSWERED.byChance;
		return (
			inside.answered * Math.log(chance / share) + (inside.all - inside.answered) * Math.log((1 - chance) / (1 - share))
		);
	};
}
