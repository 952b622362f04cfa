import { type Day, parseDay } from "../calendar/index.js";
import type { Grammar } from "../grammar/index.js";
import { marksOf, markTokens, runStages, settle } from "../grammar/index.js";
import type { Dateline, Range, Tension } from "../model/index.js";
import { scan } from "../text/index.js";
import { findNumbers } from "./numeral/index.js";
import { resolve } from "./time/index.js";

/** A date that stands before the body as the report's own. */
export interface StatedDate extends Range {
	readonly date: Day;
	/** Where the body begins. */
	readonly bodyStart: number;
}

/** How far into a text its own date may stand. */
const HEAD = 160;

/**
 * Finds the date a text states for itself: a full date (day, month, year) at its very beginning, alone on its line,
 * after a label ("date", «التاريخ») or before the first word of the body.
 *
 * @param grammars all languages of the kit: the label may be in another one than the body
 * @example statedDate("date 2026-02-23 بدأت …", grammars)?.date === "2026-02-23"
 */
export function statedDate(text: string, grammars: readonly Grammar[]): StatedDate | null {
	const head = text.slice(0, HEAD);
	const lead = head.length - head.trimStart().length;
	const lineEnd = head.indexOf("\n", lead);
	const to = lineEnd === -1 ? head.length : lineEnd;
	const tokens = scan(text, 0, to);
	for (const g of grammars) {
		const lattice = markTokens(text, tokens, g);
		findNumbers(lattice, g.language.numbers);
		const label = lattice.at[0]?.find((m) => m.class === "datelineLabel");
		const from = label?.to ?? 0;
		const colon = lattice.at[from]?.some((m) => m.class === "punct" && m.value === ":") ? from + 1 : from;
		// The last stage makes ranges, and a report is of one day.
		const stages = g.rules.time.slice(0, Math.max(1, g.rules.time.length - 1));
		const times = settle(marksOf(runStages(lattice, stages), "time"));
		const first = times.find((m) => m.from === colon);
		if (first === undefined) continue;
		const value = first.value;
		const core = value.at === "both" ? value.main : value;
		if (core.at !== "date" || core.year === undefined || core.day === undefined) continue;
		// Without a label the date must be alone on its line, or a number-only date: prose may well begin with a date.
		const alone = first.to === tokens.length && lineEnd !== -1;
		const numeric = /^[\p{N}/.-]+$/u.test(text.slice(first.start, first.end));
		if (label === undefined && !alone && !numeric) continue;
		const r = resolve(value, { today: null, direction: "past", open: true, last: null });
		if (r?.earliest && r.earliest === r.latest)
			return { start: first.start, end: first.end, date: r.earliest, bodyStart: first.end };
	}
	return null;
}

/** The dateline, and the tension where the given and the stated day differ. */
export function dateline(
	given: string | undefined,
	stated: StatedDate | null,
	text: string,
	version: string,
): { dateline: Dateline; tension: Tension | null } {
	const span = stated && {
		version,
		start: stated.start,
		end: stated.end,
		quote: text.slice(stated.start, stated.end),
		date: stated.date,
	};
	const day = given === undefined ? null : parseDay(given);
	const date = day ?? stated?.date ?? null;
	return {
		dateline: {
			date,
			basis: day !== null ? "given" : stated !== null ? "stated" : "none",
			stated: span,
			place: null,
			agency: null,
		},
		tension:
			day !== null && span !== null && span.date !== day
				? {
						kind: "date",
						left: span,
						right: null,
						explanation: `the report was given as of ${day}, but its own first line says ${span.date}`,
					}
				: null,
	};
}
