import type { Rendering, WordPairs } from "../model/index.js";
import { readModel, writeModel } from "./model-file.js";

/** What a lexicon says of two words: how surely they stand for each other, 1..15. */
export interface PairRow {
	readonly left: string;
	readonly right: string;
	readonly strength: number;
}

/**
 * Packs a lexicon: a line a word of the first language, with what renders it.
 * @param header what it was made from
 * @example savePairs([{ left: "قتل", right: "kill", strength: 14 }], ["ar", "en"], {})
 */
export function savePairs(rows: readonly PairRow[], languages: readonly [string, string], header: object): Uint8Array {
	const lines = new Map<string, string[]>();
	for (const { left, right, strength } of rows)
		lines.set(left, [...(lines.get(left) ?? []), `${strength.toString(16)}${right}`]);
	const text = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([left, cells]) => `${left} ${cells.join(" ")}`);
	return writeModel({ header: { languages, ...header }, arrays: { rows: new TextEncoder().encode(text.join("\n")) } });
}

/**
 * Opens a packed lexicon.
 * @throws Error if the bytes are none
 * @example loadPairs(readFileSync("data/lexicon-ar-en.bin.gz")).renderings("kill", 1)
 */
export function loadPairs(packed: Uint8Array): WordPairs {
	const { header, arrays } = readModel(packed);
	const rows = new TextDecoder()
		.decode(arrays.rows as Uint8Array)
		.split("\n")
		.flatMap((line): PairRow[] => {
			const [left, ...cells] = line.split(" ") as [string, ...string[]];
			return cells.map((c) => ({ left, right: c.slice(1), strength: Number.parseInt(c[0]!, 16) }));
		});
	return pairTable(rows, (header as { languages: [string, string] }).languages);
}

/**
 * A lexicon for looking up from either side.
 * @example pairTable(rows, ["ar", "en"]).renderings("قتل", 0)
 */
function pairTable(rows: readonly PairRow[], languages: readonly [string, string]): WordPairs {
	const sides = [new Map<string, Rendering[]>(), new Map<string, Rendering[]>()] as const;
	const add = (side: 0 | 1, from: string, stem: string, strength: number) => {
		const list = sides[side].get(from);
		if (list === undefined) sides[side].set(from, [{ stem, strength }]);
		else list.push({ stem, strength });
	};
	for (const { left, right, strength } of rows) {
		add(0, left, right, strength);
		add(1, right, left, strength);
	}
	for (const side of sides) for (const list of side.values()) list.sort((a, b) => b.strength - a.strength);
	return { languages, renderings: (stem, side) => sides[side].get(stem) ?? NONE };
}

const NONE: readonly Rendering[] = [];
