import type { NameMention } from "../../model/index.js";
import { bySentence, tokenAt } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";

/** A name by token. */
export interface PlacedName {
	readonly type: NameMention["type"];
	/** Token indexes in the sentence, end exclusive. */
	readonly from: number;
	readonly to: number;
	/** A proclitic stands on it: «لمحمد» is who is told, no subject. */
	readonly attached: boolean;
}

/** The names of one sentence by the tokens they hold. */
export class NameRow {
	readonly #holding = new Map<number, PlacedName>();

	constructor(names: readonly PlacedName[]) {
		for (const n of names) for (let i = n.from; i < n.to; i++) this.#holding.set(i, n);
	}

	/** The name that holds a token. */
	get(token: number): PlacedName | undefined {
		return this.#holding.get(token);
	}

	has(token: number): boolean {
		return this.#holding.has(token);
	}

	/** The name that begins at a token. */
	at(token: number): PlacedName | null {
		const name = this.#holding.get(token);
		return name?.from === token ? name : null;
	}

	/** The person named at a token, no clitic on the name. */
	person(token: number): PlacedName | null {
		const name = this.at(token);
		return name !== null && name.type === "PER" && !name.attached ? name : null;
	}

	/** Does a person or organisation stand in a stretch of tokens? What the first of them is. */
	first(from: number, to: number): "PER" | "ORG" | null {
		for (let i = from; i < to; i++) {
			const type = this.at(i)?.type;
			if (type === "PER" || type === "ORG") return type;
		}
		return null;
	}
}

const NONE = new NameRow([]);

/**
 * The names of the reading by sentence and token.
 * @example namesOf(sentences, names)(sentences[0]).person(3)
 */
export function namesOf(
	sentences: readonly ReadSentence[],
	names: readonly NameMention[],
): (s: ReadSentence) => NameRow {
	const groups = bySentence(sentences, names);
	const rows = new Map<ReadSentence, NameRow>();
	return (s) => {
		const known = rows.get(s);
		if (known !== undefined) return known;
		const placed = (groups.get(s) ?? []).map(([n]): PlacedName => {
			const from = tokenAt(s.lattice, n.start);
			return {
				type: n.type,
				from,
				to: tokenAt(s.lattice, n.end - 1) + 1,
				attached: s.lattice.tokens[from]!.start < n.start,
			};
		});
		const row = placed.length === 0 ? NONE : new NameRow(placed);
		rows.set(s, row);
		return row;
	};
}
