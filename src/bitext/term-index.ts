import type { TermWord } from "../model/index.js";
import { phraseKey } from "../text/index.js";

/** A phrase found: what it stands for, and where. */
export interface FoundPhrase<T> {
	readonly value: T;
	readonly start: number;
	readonly end: number;
}

/**
 * Phrases by their first word, for finding them in a sentence in one pass; at each word the longest phrase stands.
 * What is written onto its first word («وبقسرك») or its last ("Qasrak's") is no part of it.
 * @example new TermIndex([["Qasrak base", 1]]).find(words) // [{ value: 1, start: 10, end: 21 }]
 */
export class TermIndex<T> {
	readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

	constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
		for (const [phrase, value] of phrases) {
			const words = phraseKey(phrase).split(" ");
			const first = words[0]!;
			if (first === "") continue;
			const list = this.#byFirst.get(first);
			if (list === undefined) this.#byFirst.set(first, [{ words, value }]);
			else list.push({ words, value });
		}
		for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	}

	find(words: readonly TermWord[]): FoundPhrase<T>[] {
		const out: FoundPhrase<T>[] = [];
		for (let i = 0; i < words.length; ) {
			const found = this.#at(words, i);
			if (found === null) i++;
			else {
				out.push(found.phrase);
				i += found.length;
			}
		}
		return out;
	}

	#at(words: readonly TermWord[], i: number): { phrase: FoundPhrase<T>; length: number } | null {
		for (const first of words[i]!.forms)
			for (const { words: wanted, value } of this.#byFirst.get(first.key) ?? []) {
				let end = first.end;
				const fits = wanted.every((key, k) => {
					if (k === 0) return true;
					const form = words[i + k]?.forms.find((f) => f.key === key);
					if (form !== undefined) end = form.end;
					return form !== undefined;
				});
				if (fits) return { phrase: { value, start: first.start, end }, length: wanted.length };
			}
		return null;
	}
}
