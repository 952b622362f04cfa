import { type Analysis, normaliseKey, type Token, type WordMemory } from "../text/index.js";
import { EMPTY, hashOf, mix } from "./hash.js";
import { shapeOf } from "./shape.js";
import type { ClassesOfWord, WordClasses } from "./word-classes.js";
import type { WordTable } from "./word-table.js";

/** How far around a token its words are seen. */
export const REACH = 2;

/** What is known of words before any sentence is read. */
export interface NameKnowledge {
	/** Parts of names of people, normalised. */
	readonly names: WordTable;
	/** Common words by kind or by how common they are, words of proper names by what they name; empty where nothing is known. */
	readonly kinds: WordTable;
	readonly proper: WordTable;
	/** What is known beside the model. */
	readonly beside: KnownBeside;
}

/** What a tagger hears that is not in its own file. */
export interface KnownBeside {
	/** 0: no place bears this name, 1: some place does, 2: a well-known one does. */
	readonly place: (key: string) => number;
	/** Null in a language without any. */
	readonly classes: WordClasses | null;
}

/** A word with what its features are made of. */
export interface WordFacts {
	readonly key: string;
	readonly word: number;
	/** Without clitics and article. */
	readonly bare: string;
	readonly stem: number;
	readonly shape: number;
	/** How common as part of a name, 0..4, and whether a place is called so, times 5. */
	readonly known: number;
	readonly clitics: number;
	/** Of which kind it is as a common word, or how common, 0..15; `UNTOLD` where nothing is known of the words of a language. */
	readonly kind: number;
	/** What it names as a proper word: bits, 0..15. */
	readonly proper: number;
	/** Null in a language without classes. */
	readonly classes: ClassesOfWord | null;
}

/** The kind of every word of a language without such tables: such features would only say the others again. */
const UNTOLD = -1;

/** The facts of one token. */
export function factsOf(token: Token, words: WordMemory, k: NameKnowledge): WordFacts {
	const key = normaliseKey(token.raw);
	const a = token.kind === "word" ? words.analyses(token.raw)[0] : undefined;
	const stem = a?.key ?? key;
	const bare = a?.bare ?? key;
	let clitics = EMPTY;
	if (a !== undefined) for (const b of a.before) clitics = mix(clitics, hashOf(b));
	if (a?.article) clitics = mix(clitics, 1);
	if (a !== undefined && a.after !== null) clitics = mix(clitics, 2);
	return {
		key,
		word: hashOf(key),
		bare,
		stem: hashOf(bare),
		shape: shapeOf(token.raw),
		known: Math.min(4, k.names.get(stem)) + 5 * k.beside.place(stem),
		clitics,
		kind: k.kinds.empty ? UNTOLD : k.kinds.get(stem),
		proper: properOf(k.proper, key, a),
		classes: k.beside.classes?.of(stem) ?? null,
	};
}

/** What a word names, through its clitics and its article; as it stands too, for a name may begin like a clitic. */
function properOf(proper: WordTable, key: string, a: Analysis | undefined): number {
	if (proper.empty) return 0;
	if (a === undefined) return proper.get(key);
	return proper.get(a.key) | (a.article ? proper.get(a.bare) : 0) | (a.before.length > 0 ? proper.get(key) : 0);
}

/** A template's number with the distance it is seen at. */
const seen = (template: number, distance: number) => template * 8 + distance + REACH;

/** Features of a word for the token `-distance` away from it. */
export function wordFeatures(w: WordFacts, distance: number, out: number[]): void {
	const add = (template: number, value: number) => out.push(mix(seen(template, distance), value));
	add(1, w.word);
	const told = w.kind !== UNTOLD;
	if (told) {
		add(16, w.kind);
		add(17, w.proper);
	}
	if (w.classes !== null) {
		add(22, w.classes.middle);
		add(23, w.classes.coarse);
		if (distance >= -1 && distance <= 1) add(24, w.classes.fine);
	}
	if (distance < -1 || distance > 1) return;
	add(2, w.stem);
	add(3, w.shape);
	add(4, w.known);
	add(5, w.clitics);
	const { key, bare } = w;
	const least = distance === 0 ? 1 : 2;
	const most = distance === 0 ? 4 : 3;
	for (let n = least; n <= most && n < key.length; n++) add(5 + n, hashOf(key, key.length - n));
	if (distance !== 0) return;
	for (let n = 1; n <= 4 && n < key.length; n++) add(9 + n, hashOf(key, 0, n));
	// The same of what stands behind clitics and article.
	if (!key.startsWith(bare)) for (let n = 1; n <= 4 && n < bare.length; n++) add(27 + n, hashOf(bare, 0, n));
	add(14, mix(w.shape, w.known));
	add(15, Math.min(8, key.length));
	if (w.classes !== null) {
		add(25, mix(w.shape, w.classes.fine));
		add(26, mix(w.shape, w.classes.middle));
		add(27, mix(w.shape, w.classes.coarse));
	}
	if (!told) return;
	add(18, mix(w.shape, w.kind));
	add(19, mix(w.shape, mix(w.proper, w.kind)));
	add(21, mix(w.known, w.proper));
}

/** Features of a hint for the token `-distance` away from it. */
export function hintFeature(hint: string, distance: number): number {
	return mix(seen(20, distance), hashOf(hint));
}

/** All the hints of a token as one number. */
export function hintsHash(hints: readonly string[]): number {
	let h = EMPTY;
	for (const hint of hints) h = mix(h, hashOf(hint));
	return h;
}

/** A class beyond all others. */
const EDGE = 0xffff;

/** The facts of what stands outside a sentence. */
export const OUTSIDE: WordFacts = {
	key: "",
	word: 7,
	bare: "",
	stem: 7,
	shape: 7,
	known: 40,
	clitics: 7,
	kind: UNTOLD,
	proper: 16,
	classes: { fine: EDGE, middle: EDGE, coarse: EDGE },
};

/** Features that need neighbours together. `h*` are the hashes of the hints of the token before, itself, the next. */
export function joinedFeatures(
	before: WordFacts,
	w: WordFacts,
	next: WordFacts,
	hBefore: number,
	h: number,
	hNext: number,
	out: number[],
): void {
	out.push(
		mix(200, mix(before.word, w.word)),
		mix(201, mix(w.word, next.word)),
		mix(202, mix(before.shape, mix(w.shape, next.shape))),
		mix(203, mix(before.known, mix(w.known, next.known))),
		mix(204, mix(hBefore, h)),
		mix(205, mix(h, hNext)),
		mix(206, mix(h, w.shape)),
		mix(207, mix(h, w.known)),
		mix(208, mix(before.word, w.shape)),
		mix(209, mix(before.stem, h)),
		mix(210, mix(before.stem, w.known)),
		mix(211, mix(w.word, h)),
	);
	if (w.classes !== null) {
		const [a, c, e] = [before.classes, w.classes, next.classes];
		out.push(mix(218, mix(mix(a?.coarse ?? 0, c.coarse), mix(w.shape, e?.coarse ?? 0))));
	}
	if (w.kind === UNTOLD) return;
	out.push(
		mix(212, mix(before.kind, mix(w.shape, w.kind))),
		mix(213, mix(w.shape, mix(w.proper, next.kind))),
		mix(214, mix(before.proper, mix(w.proper, next.proper))),
		mix(215, mix(h, mix(w.proper, w.kind))),
		mix(216, mix(before.word, mix(w.proper, w.kind))),
		mix(217, mix(mix(w.proper, w.kind), next.word)),
	);
}
