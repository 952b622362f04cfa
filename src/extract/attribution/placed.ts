import type { ActorReference, AttributionClass } from "../../model/index.js";
import { firstFrom } from "../../text/index.js";
import type { FoundActor } from "../actor/index.js";
import { bySentence, tokenAt } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";

/** An actor mention by token, with its index in the reading's list. */
export interface PlacedActor {
	readonly reference: ActorReference;
	readonly index: number;
	/** What an unnamed speaker's noun is worth as a source; undefined for all others. */
	readonly class: AttributionClass | undefined;
	/** Token indexes in the sentence, end exclusive. */
	readonly from: number;
	readonly to: number;
}

/** The actors of one sentence in the order they stand, for looking to the left and to the right. */
export class ActorRow {
	constructor(readonly actors: readonly PlacedActor[]) {}

	/** Index of the first actor that begins at or behind a token. */
	private position(token: number): number {
		return firstFrom(this.actors, (a) => a.from, token);
	}

	/** The nearest actor that ends at or before a token, at most `reach` tokens away. */
	before(token: number, reach: number): PlacedActor | null {
		for (let i = this.position(token) - 1; i >= 0; i--) {
			const a = this.actors[i]!;
			if (a.to <= token) return token - a.to <= reach ? a : null;
		}
		return null;
	}

	/** The nearest actor that begins at or behind a token, at most `reach` tokens away. */
	after(token: number, reach: number): PlacedActor | null {
		const a = this.actors[this.position(token)];
		return a !== undefined && a.from - token <= reach ? a : null;
	}

	/** The longest actor that ends right before a token. */
	endingAt(token: number): PlacedActor | null {
		let found: PlacedActor | null = null;
		for (let i = this.position(token) - 1, n = 0; i >= 0 && n < 6; i--, n++)
			if (this.actors[i]!.to === token) found = this.actors[i]!;
		return found;
	}

	/** The longest actor that begins at a token. */
	beginningAt(token: number): PlacedActor | null {
		const a = this.actors[this.position(token)];
		return a?.from === token ? a : null;
	}

	/** The actors that lie inside a stretch of tokens. */
	within(from: number, to: number): readonly PlacedActor[] {
		const out: PlacedActor[] = [];
		for (let i = this.position(from); i < this.actors.length && this.actors[i]!.from < to; i++)
			if (this.actors[i]!.to <= to) out.push(this.actors[i]!);
		return out;
	}

	/** Does a stretch of tokens lie inside one actor's name? */
	holds(from: number, to: number): boolean {
		for (let i = this.position(from + 1) - 1; i >= 0 && i >= this.position(from + 1) - 3; i--)
			if (this.actors[i]!.from <= from && this.actors[i]!.to >= to) return true;
		return false;
	}
}

const NOBODY = new ActorRow([]);

/**
 * The actors of the reading by sentence and token.
 *
 * @param actors the reading's list, for the indexes
 * @param found the same with their marks; actors without one (a capital that stands for its government) are placed by offset
 * @example rowsOf(sentences, actors, found)(sentences[0]).after(2, 3) // who stands within three tokens behind a verb
 */
export function rowsOf(
	sentences: readonly ReadSentence[],
	actors: readonly ActorReference[],
	found: readonly FoundActor[],
): (s: ReadSentence) => ActorRow {
	const marks = new Map(found.map((f) => [f.reference, f.mark]));
	const groups = bySentence(sentences, actors);
	const rows = new Map<ReadSentence, ActorRow>();
	return (s) => {
		const known = rows.get(s);
		if (known !== undefined) return known;
		const placed = (groups.get(s) ?? []).map(([reference, index]): PlacedActor => {
			const mark = marks.get(reference);
			return {
				reference,
				index,
				class: mark?.value.class,
				from: mark?.from ?? tokenAt(s.lattice, reference.start),
				to: mark?.to ?? tokenAt(s.lattice, reference.end - 1) + 1,
			};
		});
		const row = placed.length === 0 ? NOBODY : new ActorRow(placed.sort((a, b) => a.from - b.from || b.to - a.to));
		rows.set(s, row);
		return row;
	};
}
