import { contentId } from "../../extract/claim/id.js";
import type { Discrepancy, Reading, Span } from "../../model/index.js";
import { phraseKey } from "../../text/index.js";
import { sentencesOf } from "../brief/entries.js";

/** A function that tells the id of each discrepancy of a reading. */
export type DifferenceIds = (d: Discrepancy) => string;

/**
 * Ids of differences, made of what they say and of nothing about where they stand: the kind, both quotes, the days a date
 * was read as, and the sentence of the original they stand in (without an original one, of the translation). So an
 * id lives on when sentences are moved, added or taken out, and when the other side of the bead is reworded; another
 * sentence that lacks the same small word is another difference. Letters are compared without vowel marks, letter
 * variants and punctuation.
 * @example differenceIds(reading)(reading.discrepancies[0]) // "1y5k2v8q0m3"
 */
export function differenceIds(reading: Reading): DifferenceIds {
	const sentences = sentencesOf(reading);
	const context = (d: Discrepancy): string => {
		const bead = d.alignment === null ? undefined : reading.alignments?.[d.alignment];
		for (const [side, quote] of [[bead?.left, d.left] as const, [bead?.right, d.right] as const]) {
			const all = side === undefined ? [] : side.sentences.flatMap((i) => sentences.get(side.version)?.[i] ?? []);
			const own = quote === null ? undefined : all.find((s) => s.start <= quote.start && quote.start < s.end);
			if (own !== undefined) return own.quote;
			if (all.length > 0) return all.map((s) => s.quote).join(" ");
		}
		return "";
	};
	const days = (s: Span): string => {
		const time = reading.times?.find((t) => t.version === s.version && t.start === s.start && t.end === s.end);
		return time === undefined ? "" : `${time.earliest}/${time.latest}`;
	};
	const said = (d: Discrepancy, s: Span | null): string =>
		s === null ? "" : `${phraseKey(s.quote)}${d.kind === "date" ? `=${days(s)}` : ""}`;
	return (d) => contentId([d.kind, said(d, d.left), said(d, d.right), phraseKey(context(d))].join("|"));
}
