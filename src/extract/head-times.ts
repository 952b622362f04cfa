import type { Day } from "../calendar/index.js";
import { type Grammar, type Lattice, marksOf, runStages, settle } from "../grammar/index.js";
import { findNumbers } from "./numeral/index.js";
import { resolve } from "./time/index.js";

/** A time in the head of a report, by its tokens; `date` where it is a whole day with its year. */
export interface HeadTime {
	readonly from: number;
	readonly to: number;
	readonly date: Day | null;
}

/**
 * The times in the first line of a report, before its day is known.
 * @param lattice as `markTokens` gives it; the marks of numbers and times are added
 * @example headTimes(markTokens(text, scan("BEIRUT, Feb 23, 2026 -"), english), english) // [{ from: 2, to: 6, date: "2026-02-23" }]
 */
export function headTimes(lattice: Lattice, grammar: Grammar): HeadTime[] {
	findNumbers(lattice, grammar.language.numbers);
	// The last stage makes ranges, and a report is of one day.
	const stages = grammar.rules.time.slice(0, Math.max(1, grammar.rules.time.length - 1));
	return settle(marksOf(runStages(lattice, stages), "time")).map(({ from, to, value }) => {
		const core = value.at === "both" ? value.main : value;
		const whole = core.at === "date" && core.year !== undefined && core.day !== undefined;
		const r = whole ? resolve(value, { today: null, direction: "past", open: true, last: null }) : null;
		return { from, to, date: r?.earliest && r.earliest === r.latest ? r.earliest : null };
	});
}
