import { FULL_STRENGTH } from "../model/index.js";
import type { BitextSide } from "./side.js";

/** Two words that may stand for each other, as evidence of each sentence that holds one of them. */
interface Rendered {
	readonly key: string;
	readonly kind: "rendering";
	readonly weight: number;
}

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
	const stems = theirs.words.map((words) => new Set(words.map((w) => w.stem)));
	const there = new Set(stems.flatMap((s) => [...s]));
	/** Pairs by the word of the right side, and by that of the left. */
	const by = [new Map<string, Rendered[]>(), new Map<string, Rendered[]>()] as const;
	const put = (side: 0 | 1, word: string, pair: Rendered) => by[side].set(word, [...(by[side].get(word) ?? []), pair]);
	for (const [i, words] of mine.words.entries())
		for (const stem of new Set(words.map((w) => w.stem))) {
			if (!by[0].has(stem)) {
				by[0].set(stem, []);
				const found = mine.of(stem).filter((r) => there.has(r.stem));
				for (const r of found.slice(0, MOST)) {
					const pair: Rendered = { key: `x:${stem} ${r.stem}`, kind: "rendering", weight: r.strength / FULL_STRENGTH };
					put(0, stem, pair);
					put(1, r.stem, pair);
				}
			}
			out[0][i]!.push(...by[0].get(stem)!);
		}
	for (const [j, set] of stems.entries()) for (const stem of set) out[1][j]!.push(...(by[1].get(stem) ?? []));
	return out;
}
