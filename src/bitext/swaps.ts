import type { Discrepancy, Quantity, Span } from "../model/index.js";
import { type BeadPair, bothSay, type Found } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;

/** A figure that stands once in its side, with what was read of it. */
interface Figure {
	readonly value: number;
	readonly span: Span;
	readonly read: Quantity | undefined;
}

/** The figures in digits that stand once and are no part of a date, in the order of the text. */
function figures(found: Found): Figure[] {
	const dated = found.times.filter((t) => t.type === "DATE");
	const inside = (at: number, x: Span) => x.start <= at && at < x.end;
	return found.digits.flatMap((d): Figure[] => {
		if (found.digits.some((o) => o !== d && o.value === d.value) || dated.some((t) => inside(d.start, t))) return [];
		const sentence = found.sentences.find((s) => inside(d.start, s))!;
		const quote = sentence.quote.slice(d.start - sentence.start, d.end - sentence.start);
		return [
			{
				value: d.value,
				span: { version: sentence.version, start: d.start, end: d.end, quote },
				read: found.quantities.find((q) => inside(d.start, q)),
			},
		];
	});
}

/** What is counted tells two figures apart, so that each may stand where its sentence wants it. */
function told(a: Figure, b: Figure): boolean {
	if (a.read === undefined || b.read === undefined) return false;
	const known = (q: Quantity) => q.kind !== "other" || q.unit !== null;
	return known(a.read) && known(b.read) && (a.read.kind !== b.read.kind || a.read.unit !== b.read.unit);
}

/** Blanks and strokes alone stand between: scores and telephone numbers are turned round where writing runs leftwards. */
function joined(found: Found, a: Figure, b: Figure): boolean {
	const sentence = found.sentences.find((s) => s.start <= a.span.start && a.span.start < s.end)!;
	return /^[\s\-–—/]*$/u.test(sentence.quote.slice(a.span.end - sentence.start, b.span.start - sentence.start));
}

/**
 * Finds two figures that have changed places: translators keep the order of figures, unless what they count tells
 * which is which.
 * @example compareOrder(pair) // «3 فازوا و5 خسروا» against "5 won and 3 lost": a swap
 */
export function compareOrder(pair: BeadPair): Discrepancy[] {
	if (pair.bead.score < SURE) return [];
	const right = figures(pair.right.here);
	const shared = figures(pair.left.here).flatMap((l) => {
		const at = right.findIndex((r) => r.value === l.value);
		return at === -1 ? [] : [{ l, r: right[at]!, at }];
	});
	for (let i = 1; i < shared.length; i++) {
		const [one, two] = [shared[i - 1]!, shared[i]!];
		if (one.at < two.at || joined(pair.left.here, one.l, two.l) || joined(pair.right.here, two.r, one.r)) continue;
		if (told(one.l, two.l) || told(one.r, two.r)) continue;
		return [
			{
				kind: "swap",
				severity: "contradiction",
				alignment: pair.index,
				left: one.l.span,
				right: two.r.span,
				explanation: `Two figures stand in the other order, “${one.l.span.quote}” and “${two.l.span.quote}”: ${bothSay(one.l.span, "first", two.r.span, "first")}.`,
			},
		];
	}
	return [];
}
