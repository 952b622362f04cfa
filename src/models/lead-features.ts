import { isCapital, normaliseKey, type Token, type WordMemory } from "../text/index.js";
import { EMPTY, hashOf, mix } from "./hash.js";
import { shapeOf } from "./shape.js";
import type { ClassesOfWord, WordClasses } from "./word-classes.js";

/** A word with what the features of an opening are made of. */
export interface OpeningFacts {
	readonly key: string;
	readonly word: number;
	/** Without clitics. */
	readonly bare: number;
	readonly shape: number;
	/** Its clitics and article. */
	readonly company: number;
	/** Its first and last letter: what tells most Arabic verbs. */
	readonly frame: number;
	/** Null in a language without classes of words. */
	readonly classes: ClassesOfWord | null;
	readonly isWord: boolean;
	readonly isCapital: boolean;
}

/** How many words around it tell whether all words bear capitals there. */
const AROUND = 7;

const EDGE: OpeningFacts = {
	key: "",
	word: 7,
	bare: 7,
	shape: 7,
	company: 7,
	frame: 7,
	classes: null,
	isWord: false,
	isCapital: false,
};

/** The facts of each token. */
export function openingFacts(
	tokens: readonly Token[],
	words: WordMemory,
	classes: WordClasses | null,
): readonly OpeningFacts[] {
	return tokens.map(({ raw, kind }) => {
		const key = normaliseKey(raw);
		const a = kind === "word" ? words.analyses(raw)[0] : undefined;
		let company = EMPTY;
		if (a !== undefined) {
			for (const b of a.before) company = mix(company, hashOf(b));
			company = mix(company, (a.article ? 1 : 0) + (a.after === null ? 0 : 2));
		}
		return {
			key,
			word: hashOf(key),
			bare: hashOf(a?.bare ?? key),
			shape: shapeOf(raw),
			company,
			frame: mix(key.charCodeAt(0), key.charCodeAt(key.length - 1)),
			classes: classes?.of(key) ?? null,
			isWord: kind === "word",
			isCapital: kind === "word" && isCapital(raw),
		};
	});
}

/** The features of "a sentence opens at this token". @param out is emptied first */
export function openingFeatures(facts: readonly OpeningFacts[], at: number, out: number[]): void {
	out.length = 0;
	const [before2, before, w, next, next2] = [-2, -1, 0, 1, 2].map((d) => facts[at + d] ?? EDGE) as [
		OpeningFacts,
		OpeningFacts,
		OpeningFacts,
		OpeningFacts,
		OpeningFacts,
	];
	const add = (template: number, value: number) => out.push(mix(template, value));
	const tail = (f: OpeningFacts, n: number) => hashOf(f.key, Math.max(0, f.key.length - n));
	add(1, w.word);
	add(2, w.bare);
	add(3, w.shape);
	add(4, w.company);
	add(5, hashOf(w.key, 0, 2));
	add(6, tail(w, 2));
	add(7, tail(w, 3));
	add(8, mix(w.frame, Math.min(6, w.key.length)));
	add(9, next.word);
	add(10, tail(next, 2));
	add(11, next.shape);
	add(12, next2.shape);
	add(13, mix(w.word, next.word));
	add(14, mix(w.shape, mix(next.shape, next2.shape)));
	add(15, mix(w.frame, next.company));
	add(16, mix(w.frame, before.company));
	add(17, mix(before.company, mix(w.company, next.company)));
	add(20, before.word);
	add(21, before.bare);
	add(22, before.shape);
	add(23, tail(before, 2));
	add(24, before2.word);
	add(25, mix(before.shape, w.shape));
	add(26, mix(before2.shape, mix(before.shape, w.shape)));
	add(27, mix(before.shape, mix(w.shape, next.shape)));
	add(28, mix(tail(before, 2), hashOf(w.key, 0, 2)));
	add(29, mix(before.company, w.frame));
	add(50, 1);
	if (w.classes === null) return;
	add(30, mix(w.classes.middle, w.shape));
	add(31, mix(w.classes.fine, w.shape));
	add(32, before.classes?.middle ?? 0);
	add(33, mix(next.classes?.middle ?? 0, next.shape));
	add(34, mix(w.shape, mix(w.classes.coarse, next.classes?.coarse ?? 0)));
	add(35, mix(w.shape, mix(w.classes.coarse, before.classes?.coarse ?? 0)));
	const left = capitals(facts, at - AROUND, at);
	const right = capitals(facts, at + 1, at + 1 + AROUND);
	add(36, mix(left, w.shape));
	add(37, mix(left, mix(w.shape, next.shape)));
	add(38, mix(left, right));
	add(39, mix(w.shape, mix(left, right)));
}

/** How many of the words between two tokens bear a capital, in quarters; 9 where there are none. */
function capitals(facts: readonly OpeningFacts[], from: number, to: number): number {
	const words = facts.slice(Math.max(0, from), Math.max(0, to)).filter((f) => f.isWord);
	return words.length === 0 ? 9 : Math.floor((4 * words.filter((f) => f.isCapital).length) / words.length);
}
