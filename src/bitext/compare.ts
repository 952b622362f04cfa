import type { Alignment, Discrepancy, Quantity, Span, TimeValue } from "../model/index.js";
import { type BitextSide, inside } from "./side.js";

/**
 * Compares what two versions say inside each bead. Silence is the rule where two wordings mean the same; a loud
 * difference needs a value on each side that exclude each other.
 */
export function compareBeads(left: BitextSide, right: BitextSide, beads: readonly Alignment[]): Discrepancy[] {
	const out: Discrepancy[] = [];
	for (const [index, bead] of beads.entries()) {
		const l = bead.left.sentences.map((i) => left.sentences[i]!);
		const r = bead.right.sentences.map((i) => right.sentences[i]!);
		if (l.length === 0 || r.length === 0) {
			out.push(whole(index, l, r));
			continue;
		}
		out.push(...numbers(index, inside(left.quantities, l), inside(right.quantities, r)));
		out.push(...dates(index, inside(left.times, l), inside(right.times, r)));
	}
	return out;
}

function whole(alignment: number, l: readonly Span[], r: readonly Span[]): Discrepancy {
	const [left, right] = [l[0] ?? null, r[0] ?? null];
	return left !== null
		? { kind: "omission", severity: "loss", alignment, left, right: null, explanation: `nothing in the other version stands for “${left.quote.slice(0, 80)}”` }
		: { kind: "addition", severity: "loss", alignment, left: null, right, explanation: `nothing in the original stands for “${right!.quote.slice(0, 80)}”` };
}

const bare = (s: Span): Span => ({ version: s.version, start: s.start, end: s.end, quote: s.quote });
const measured = (q: Quantity) => !q.implicit && (q.min !== null || q.max !== null) && q.kind !== "duration";
const bounds = (q: Quantity) => `${q.min ?? ""}–${q.max ?? ""}`;
const value = (q: Quantity) => q.min ?? q.max;

function numbers(alignment: number, left: readonly Quantity[], right: readonly Quantity[]): Discrepancy[] {
	const out: Discrepancy[] = [];
	const rest = right.filter(measured);
	const open: Quantity[] = [];
	for (const q of left.filter(measured)) {
		const same = rest.findIndex((x) => bounds(x) === bounds(q));
		if (same === -1) open.push(q);
		else {
			if (rest[same]!.qualifier !== q.qualifier) out.push({ kind: "hedge", severity: "shift", alignment, left: bare(q), right: bare(rest[same]!), explanation: `the same number, told as ${q.qualifier} in one version and ${rest[same]!.qualifier} in the other` });
			rest.splice(same, 1);
		}
	}
	for (const q of open) {
		const loose = rest.findIndex((x) => value(x) === value(q));
		if (loose !== -1) {
			out.push({ kind: "hedge", severity: "shift", alignment, left: bare(q), right: bare(rest[loose]!), explanation: `“${q.quote}” (${q.qualifier}) against “${rest[loose]!.quote}” (${rest[loose]!.qualifier})` });
			rest.splice(loose, 1);
			continue;
		}
		const rivals = rest.filter((x) => x.kind === q.kind && x.unit === q.unit);
		if (open.length === 1 && rest.length === 1 && rivals.length === 1) out.push({ kind: "number", severity: "contradiction", alignment, left: bare(q), right: bare(rivals[0]!), explanation: `“${q.quote}” in one version, “${rivals[0]!.quote}” in the other` });
	}
	return out;
}

const dated = (t: TimeValue) => t.parts === undefined && t.earliest !== null && t.latest !== null && !t.vague && t.type !== "DURATION" && t.timex !== "PRESENT_REF";
const interval = (t: TimeValue) => `${t.earliest}/${t.latest}`;

function dates(alignment: number, left: readonly TimeValue[], right: readonly TimeValue[]): Discrepancy[] {
	const r = right.filter(dated);
	const l = left.filter(dated);
	const onlyLeft = l.filter((t) => !r.some((x) => interval(x) === interval(t)));
	const onlyRight = r.filter((t) => !l.some((x) => interval(x) === interval(t)));
	const [a, b] = [onlyLeft[0], onlyRight[0]];
	if (a === undefined || b === undefined || onlyLeft.length !== 1 || onlyRight.length !== 1 || overlap(a, b)) return [];
	return [{ kind: "date", severity: "contradiction", alignment, left: bare(a), right: bare(b), explanation: `“${a.quote}” is ${interval(a)}, “${b.quote}” is ${interval(b)}` }];
}

function overlap(a: TimeValue, b: TimeValue): boolean {
	return a.earliest! <= b.latest! && b.earliest! <= a.latest!;
}
