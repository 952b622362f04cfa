import { FULL_STRENGTH } from "../model/index.js";
import type { BitextSide } from "./side.js";

/** Two words that may stand for each other, as evidence of each sentence that holds one of them. */
interface Rendered {
	readonly key: string;
	readonly kind: "rendering";
	readonly weight: number;
	/** Where the word of this side begins. */
	readonly at: number;
}

type Pair = Omit<Rendered, "at">;

/** A word has many renderings; the surest of those that are there tell enough. */
const MOST = 3;

/**
 * Words of the two sides that the lexicon takes for renderings of each other, by sentence; none where there is no
 * lexicon. A pair is listed where one of its words stands, so that a bead that holds both shares it.
 * @example renderings(ar, en)[0][3].map((r) => r.key) // ["x:قتل kill", …]
 */
export function renderings(left: BitextSide, right: BitextSide): [Rendered[][], Rendered[][]] {
	const [mine, theirs] = [left.renderings, right.renderings];
	const out = [left, right].map((s) => s.sentences.map((): Rendered[] => [])) as [Rendered[][], Rendered[][]];
	if (!mine || !theirs) return out;
	const there = new Set(theirs.words.flatMap((words) => words.map((w) => w.stem)));
	/** Pairs by the word of the right side, and by that of the left. */
	const by = [new Map<string, Pair[]>(), new Map<string, Pair[]>()] as const;
	const put = (side: 0 | 1, word: string, pair: Pair) => by[side].set(word, [...(by[side].get(word) ?? []), pair]);
	for (const [i, words] of mine.words.entries())
		for (const { stem, start } of words) {
			if (!by[0].has(stem)) {
				by[0].set(stem, []);
				const found = mine.of(stem).filter((r) => there.has(r.stem));
				for (const r of found.slice(0, MOST)) {
					const pair: Pair = { key: `x:${stem} ${r.stem}`, kind: "rendering", weight: r.strength / FULL_STRENGTH };
					put(0, stem, pair);
					put(1, r.stem, pair);
				}
			}
			for (const pair of by[0].get(stem)!) out[0][i]!.push({ ...pair, at: start });
		}
	for (const [j, words] of theirs.words.entries())
		for (const { stem, start } of words)
			for (const pair of by[1].get(stem) ?? []) out[1][j]!.push({ ...pair, at: start });
	return out;
}
