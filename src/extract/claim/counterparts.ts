import type { Alignment, Claim, EventMention } from "../../model/index.js";

/**
 * Pairs the claims of two versions: the same kind and event type in sentences that stand side by side, in order.
 *
 * @param alignments the beads of `bitext`
 * @param events the reading's list, for the types
 * @returns the claims with `counterpart` filled on both sides where one was found
 * @example the withdrawal of the first Arabic sentence ↔ the withdrawal of the first English one
 */
export function linkCounterparts(
	claims: readonly Claim[],
	alignments: readonly Alignment[],
	events: readonly EventMention[],
): Claim[] {
	const out = [...claims];
	const sentences = new Map<string, number[]>();
	for (const [i, c] of claims.entries()) {
		const place = `${c.version}|${c.sentence}`;
		const mine = sentences.get(place);
		if (mine === undefined) sentences.set(place, [i]);
		else mine.push(i);
	}
	const key = (c: Claim) => `${c.kind}|${c.event === null ? "" : events[c.event]!.type}`;
	for (const bead of alignments) {
		const side = (x: Alignment["left"]) => x.sentences.flatMap((n) => sentences.get(`${x.version}|${n}`) ?? []);
		// By key, each list in order: the nth plan of one side is the nth plan of the other.
		const waiting = new Map<string, number[]>();
		for (const j of side(bead.right)) waiting.set(key(claims[j]!), [...(waiting.get(key(claims[j]!)) ?? []), j]);
		for (const i of side(bead.left)) {
			const j = waiting.get(key(claims[i]!))?.shift();
			if (j === undefined) continue;
			out[i] = { ...out[i]!, counterpart: j };
			out[j] = { ...out[j]!, counterpart: i };
		}
	}
	return out;
}
