import { FULL_STRENGTH, type Span } from "../model/index.js";
import type { BitextSide } from "./side.js";

/** Share of the words that have a rendering by chance, and of those of a faithful translation that have one. */
const ANSWERED = { byChance: 0.12, faithful: 0.6 } as const;
/** How many words that share weighs against what the rest of the sentence shows: some are translated freely. */
const PRIOR = 8;

interface Looked {
	readonly start: number;
	readonly end: number;
	readonly answered: boolean;
	/** How much the lexicon knows of it, 0..1. */
	readonly weight: number;
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
	const stems = new Set(there.flatMap((i) => theirs.words[i]!.map((w) => w.stem)));
	const words = here
		.flatMap((i) => mine.words[i]!)
		.flatMap(({ start, end, stem }): Looked[] => {
			const known = mine.of(stem);
			const found = known.find((r) => stems.has(r.stem));
			const surest = found ?? known[0];
			return surest === undefined
				? []
				: [{ start, end, answered: found !== undefined, weight: surest.strength / FULL_STRENGTH }];
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
