import type { Alignment, Reading } from "../../model/index.js";
import { sentencesOf } from "./entries.js";
import { type Line, seg } from "./styled.js";
import { pad, wrap } from "./width.js";
import { isolate, isRtl, shown } from "./words.js";

const GUTTER = 4;
const BETWEEN = " │ ";

/** A bead as two cells: the version that runs from left to right on the left, the other on the right. */
export interface Bead {
	readonly number: number;
	readonly left: string;
	readonly right: string;
	/** Does a discrepancy stand in it? */
	readonly marked: boolean;
}

/** The beads of a reading with their words; empty where there are not two versions. */
export function beadsOf(reading: Reading): {
	readonly names: readonly [string, string];
	readonly beads: readonly Bead[];
} {
	const alignments = reading.alignments ?? [];
	const first = alignments[0];
	if (first === undefined) return { names: ["", ""], beads: [] };
	const sentences = sentencesOf(reading);
	const words = (side: Alignment["left"]) =>
		shown(side.sentences.map((i) => sentences.get(side.version)?.[i]?.quote ?? "").join(" "));
	const marked = new Set((reading.discrepancies ?? []).map((d) => d.alignment));
	const swap =
		isRtl(words({ version: first.left.version, sentences: [0] })) &&
		!isRtl(words({ version: first.right.version, sentences: [0] }));
	const beads = alignments.map((a, i) => {
		const [left, right] = swap ? [a.right, a.left] : [a.left, a.right];
		return { number: i + 1, left: words(left), right: words(right), marked: marked.has(i) };
	});
	return { names: swap ? [first.right.version, first.left.version] : [first.left.version, first.right.version], beads };
}

/**
 * Two versions in two columns, bead by bead. A text from right to left stands at the right edge of its column, in
 * logical order, each of its lines in an isolate.
 * @param width columns of the whole line
 */
export function sideBySide(beads: readonly Bead[], width: number): Line[] {
	const column = Math.max(12, Math.floor((width - GUTTER - BETWEEN.length) / 2));
	return beads.flatMap((b, i) => {
		const [left, right] = [cell(b.left, column), cell(b.right, column)];
		const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, k): Line => {
			const gutter =
				k === 0 ? `${pad(String(b.number), GUTTER - 2, "end")}${b.marked ? "!" : " "} ` : " ".repeat(GUTTER);
			return [
				seg(gutter, b.marked ? "mild" : "faint"),
				seg(left[k] ?? " ".repeat(column)),
				seg(BETWEEN, "faint"),
				seg(right[k] ?? ""),
			];
		});
		return i === 0 ? rows : [[], ...rows];
	});
}

function cell(text: string, width: number): string[] {
	if (text === "") return [pad("—", width)];
	const rtl = isRtl(text);
	return wrap(text, width).map((line) => {
		// The whole line takes the direction of its text, whatever its first letter is.
		const own = rtl ? `\u2067${line}\u2069` : isolate(line);
		return pad(own, width, rtl ? "end" : "start");
	});
}
