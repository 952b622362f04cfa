import type { Alignment, Discrepancy, Judgement, Span } from "../model/index.js";
import { isByline } from "./bylines.js";
import { compareDates, compareDurations } from "./dates.js";
import { loneFigures } from "./lone-figures.js";
import { compareLosses } from "./losses.js";
import { compareNumbers } from "./numbers.js";
import { compareNames } from "./people.js";
import { placeSwaps } from "./place-swaps.js";
import { comparePlaces } from "./places.js";
import { quotations } from "./quotations.js";
import { roles } from "./roles.js";
import { compareSenses } from "./senses.js";
import type { BitextSide } from "./side.js";
import { strangers } from "./strangers.js";
import { compareOrder } from "./swaps.js";
import { bare, beadPairs } from "./window.js";

/** A sentence shorter than this is a caption or a slip of the splitter: its loss is no news. */
const LEAST_LETTERS = 12;
/** How much of a lost sentence an explanation quotes. */
const QUOTED = 80;

/**
 * Compares what two versions say, bead by bead. Silence is the rule where two wordings mean the same: a loud
 * difference needs a value on each side, and that they exclude each other; or a whole sentence without a counterpart.
 *
 * @param beads the alignment of the two, whose indexes `alignment` points into
 * @param apart what somebody judged to be two actors, whatever their names look like
 * @example compareBeads(ar, en, alignSentences(ar, en)).filter((d) => d.severity === "contradiction")
 */
export function compareBeads(
	left: BitextSide,
	right: BitextSide,
	beads: readonly Alignment[],
	apart: readonly Judgement[] = [],
): Discrepancy[] {
	const out: Discrepancy[] = beads.flatMap((bead, index) => gap(index, bead, left, right));
	const pairs = beadPairs(left, right, beads);
	out.push(
		...compareNumbers(pairs),
		...pairs.flatMap(loneFigures),
		...pairs.flatMap(compareDates),
		...pairs.flatMap(compareDurations),
		...comparePlaces(pairs),
		...pairs.flatMap(compareOrder),
		...compareNames(pairs, apart),
		...strangers(left, right, pairs),
		...compareSenses(pairs),
		...pairs.flatMap((pair) => placeSwaps(left, right, pair)),
		...pairs.flatMap(roles),
		...pairs.flatMap(quotations),
		...compareLosses(left, right, pairs),
	);
	return once(out).sort((a, b) => a.alignment! - b.alignment!);
}

/**
 * What was found by value is not told again by word: a difference of the same kind that meets an earlier one, or one of
 * any kind whose two spans lie in those of an earlier loud one ("North" in "North Korea").
 */
function once(all: readonly Discrepancy[]): Discrepancy[] {
	const meets = (a: Span | null, b: Span | null) => a !== null && b !== null && a.start < b.end && b.start < a.end;
	const within = (a: Span | null, b: Span | null) => a !== null && b !== null && b.start <= a.start && a.end <= b.end;
	return all.filter(
		(d, i) =>
			!all
				.slice(0, i)
				.some(
					(o) =>
						o.alignment === d.alignment &&
						((o.kind === d.kind && (meets(o.left, d.left) || meets(o.right, d.right))) ||
							(o.severity !== "shift" && within(d.left, o.left) && within(d.right, o.right))),
				),
	);
}

/** A sentence that has no counterpart at all. */
function gap(alignment: number, bead: Alignment, left: BitextSide, right: BitextSide): Discrepancy[] {
	const [l, r] = [bead.left.sentences, bead.right.sentences];
	if (l.length > 0 && r.length > 0) return [];
	const span = l.length > 0 ? left.sentences[l[0]!]! : right.sentences[r[0]!]!;
	if (span.quote.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_LETTERS) return [];
	if (isByline(l.length > 0 ? left : right, span)) return [];
	const quote = shorten(span);
	return l.length > 0
		? [
				{
					kind: "omission",
					severity: "loss",
					alignment,
					left: bare(span),
					right: null,
					explanation: `${right.version} has no counterpart of this sentence: “${quote}”`,
				},
			]
		: [
				{
					kind: "addition",
					severity: "loss",
					alignment,
					left: null,
					right: bare(span),
					explanation: `${left.version} has no counterpart of this sentence: “${quote}”`,
				},
			];
}

/** The first words of a sentence, never cut inside a pair of surrogates. */
function shorten(span: Span): string {
	const letters = [...span.quote];
	return letters.length <= QUOTED ? span.quote : `${letters.slice(0, QUOTED).join("")}…`;
}
