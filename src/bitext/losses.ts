import type { Discrepancy, Span } from "../model/index.js";
import { answers } from "./answers.js";
import { clausesOf } from "./clauses.js";
import { absence } from "./coverage.js";
import { countLetters, excesses } from "./lengths.js";
import type { BitextSide } from "./side.js";
import { type BeadPair, bare, type Found, type Window } from "./window.js";

/** A bead less sure than this is not read for what it lost; a clause that is missing makes it less sure itself. */
const SURE = 0.2;
/** From this deviation on, a clause may be missing: more is asked of a sentence that was cut in two or joined. */
const SUSPECT = { whole: 2.9, cut: 3 } as const;
/** A clause as long as this share of what is missing could be it. */
const SHARE = { least: 0.5, most: 1.5 } as const;
/**
 * With a lexicon, in nats: how much must speak for a clause being missing, what its words must say at least, and how
 * much the length may.
 */
const DOUBT = { whole: 4.5, cut: 5.5 } as const;
const LEAST_ABSENCE = 0;
const LENGTH_SAYS = 6;
/** In nats: a figure that stands nowhere near on the other side. */
const LONELY_FIGURE = 2;
/** What is shorter than this is no clause. */
const LEAST_LETTERS = 18;
/** How many clauses in a row may be missing. */
const LONGEST = 4;

/**
 * Finds clauses of one side that have no counterpart: a bead whose other side has no room for all that is said, and in
 * it a clause of about that length whose names, figures, days and places are nowhere on the other side.
 * @example compareLosses(left, right, pairs) // «… بعد أن أغلقت السلطات الطريق» against a sentence without it: a loss
 */
export function compareLosses(left: BitextSide, right: BitextSide, pairs: readonly BeadPair[]): Discrepancy[] {
	const far = excesses(left, right, pairs);
	return pairs.flatMap((pair, i): Discrepancy[] => {
		const { deviation, letters } = far[i]!;
		const fromLeft = deviation > 0;
		const [has, lacks] = fromLeft ? [left, right] : [right, left];
		const [mine, other] = fromLeft ? [pair.left, pair.right] : [pair.right, pair.left];
		const { bead } = pair;
		const [here, there] = fromLeft ? [bead.left, bead.right] : [bead.right, bead.left];
		if (bead.score < SURE) return [];
		const absent = absence(has, lacks, here.sentences, there.sentences);
		const shape = isWhole(pair) ? "whole" : "cut";
		const needed = (stretch: Span) => (mine.here.sentences.some((s) => opens(s, stretch)) ? DOUBT.whole : DOUBT[shape]);
		const doubt =
			absent === null
				? byLength(has, letters, Math.abs(deviation) < SUSPECT[shape])
				: byWords(has, letters, deviation, withFigures(absent, mine.here, other.near), needed);
		const clause = lostClause(mine.here, other, doubt);
		if (clause === null) return [];
		return [
			{
				kind: fromLeft ? "omission" : "addition",
				severity: "loss",
				alignment: pair.index,
				left: fromLeft ? bare(clause) : null,
				right: fromLeft ? null : bare(clause),
				explanation: `${has.version} says more here than ${lacks.version}, which seems to have no counterpart of “${clause.quote}”.`,
			},
		];
	});
}

const isWhole = (p: BeadPair) => p.bead.left.sentences.length === 1 && p.bead.right.sentences.length === 1;

/** How much speaks for a stretch being what is missing; null where it is not. */
type Doubt = (stretch: Span) => number | null;

/** Without a lexicon: how well the length of a stretch fits what is missing. */
function byLength(side: BitextSide, missing: number, unsuspected: boolean): Doubt {
	return ({ start, end }) => {
		const letters = countLetters(side.text, start, end);
		if (unsuspected || letters < SHARE.least * missing || letters > SHARE.most * missing) return null;
		return -Math.abs(Math.log(letters / missing));
	};
}

/** With one: what its words say, and how much better the two lengths agree without it. */
function byWords(
	side: BitextSide,
	missing: number,
	deviation: number,
	absent: (stretch: Span) => number,
	needed: (stretch: Span) => number,
): Doubt {
	return (stretch) => {
		const words = absent(stretch);
		if (words < LEAST_ABSENCE) return null;
		const left = deviation * (1 - countLetters(side.text, stretch.start, stretch.end) / missing);
		const nats = words + Math.min(LENGTH_SAYS, (deviation * deviation - left * left) / 2);
		return nats < needed(stretch) ? null : nats;
	};
}

/** Does a stretch stand where its sentence begins? Then all of the sentence is meant. */
const opens = (sentence: Span, stretch: Span) =>
	stretch.start >= sentence.start && !/[\p{L}\p{N}]/u.test(sentence.quote.slice(0, stretch.start - sentence.start));

/** What the words of a stretch say, and the figures in it that the other side does not have. */
function withFigures(absent: (stretch: Span) => number, mine: Found, other: Found): (stretch: Span) => number {
	const known = new Set<number | null>([
		...other.digits.map((d) => d.value),
		...other.quantities.flatMap((q) => [q.min, q.max]),
		...other.times.flatMap((t) => (t.timex?.match(/\d+/gu) ?? []).map(Number)),
	]);
	const lonely = mine.digits.filter((d) => !known.has(d.value));
	return (stretch) =>
		absent(stretch) + LONELY_FIGURE * lonely.filter((d) => stretch.start <= d.start && d.end <= stretch.end).length;
}

/** The run of clauses that is most likely missing; null where all of them are answered. */
function lostClause(mine: Found, other: Window, doubt: Doubt): Span | null {
	const answered = answers(other);
	let best: { readonly span: Span; readonly doubt: number } | null = null;
	for (const sentence of mine.sentences) {
		const clauses = clausesOf(sentence, mine.senses);
		// The first clause is what a sentence says: where its bead holds another one, it may be missing with all the rest.
		for (let from = mine.sentences.length > 1 ? 0 : 1; from < clauses.length; from++)
			for (let to = from; to < clauses.length && to < from + LONGEST; to++) {
				if (answered(clauses[to]!, mine)) break;
				if (from === 0 && to < clauses.length - 1) continue;
				const [start, end] = [clauses[from]!.start, clauses[to]!.end];
				const quote = sentence.quote.slice(start - sentence.start, end - sentence.start);
				if (countLetters(quote, 0, quote.length) < LEAST_LETTERS) continue;
				const span = { version: sentence.version, start, end, quote };
				const d = doubt(span);
				if (d !== null && (best === null || d > best.doubt)) best = { span, doubt: d };
			}
	}
	return best === null ? null : best.span;
}
