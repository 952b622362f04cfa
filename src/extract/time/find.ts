import type { Day } from "../../calendar/index.js";
import { type Mark, marksOf, runStages, settle } from "../../grammar/index.js";
import type { Prefer, Tension, TimeExpression, TimeValue } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { directionAt, goesOn, tenseCues } from "./direction.js";
import { edtf } from "./edtf.js";
import { standsInName } from "./named.js";
import { endsOf } from "./range-ends.js";
import { resolve } from "./resolve.js";
import type { Anchor, Resolved } from "./resolved.js";

/** The times of a report, and what in them does not agree with itself. */
export interface FoundTimes {
	readonly times: TimeValue[];
	readonly tensions: Tension[];
}

type TimeMark = Mark<"time">;

/**
 * Finds and resolves the time expressions of a version, sentence by sentence in reading order.
 *
 * @param sentences of one or more versions, numbers already marked
 * @param today the report's day, null where nobody gave one: then relative times stay unresolved (law 2)
 * @param prefer direction of a bare weekday or month that no verb decides
 */
export function findTimes(sentences: readonly ReadSentence[], today: Day | null, prefer: Prefer): FoundTimes {
	const times: TimeValue[] = [];
	const tensions: Tension[] = [];
	let last: Remembered | null = null;
	/** The last of one day: "the same day" asks for a day, though a year was told since. */
	let lastDay: Remembered | null = null;
	let quarter: (Remembered & { readonly sentence: number }) | null = null;
	let version = "";
	const marked = sentences.map((s) => [s, marksOf(runStages(s.lattice, s.grammar.rules.time), "time")] as const);
	const old = tellsOfThePast(
		marked.flatMap(([, made]) => made),
		today,
	);
	for (const [number, [s, made]] of marked.entries()) {
		if (s.version !== version) {
			version = s.version;
			last = null;
			lastDay = null;
			quarter = null;
		}
		const kept = settle(made);
		const at = byToken(made);
		const cues = kept.length === 0 ? [] : tenseCues(s.lattice, (i) => isFutureVerb(s, i));
		// The next one last: taking the first of a long list away moves all the others.
		const waiting = [...kept].reverse();
		for (let m = waiting.pop(); m !== undefined; m = waiting.pop()) {
			if (standsInName(m, s)) continue;
			const decided = directionAt(m, cues, s.lattice);
			const spoken = quarter && { ...quarter, near: number - quarter.sentence <= STILL_SPOKEN_OF };
			const base: Remembered | null =
				lastDay !== null && last !== null && !withinYear(last) && asksForDay(m.value) ? lastDay : last;
			const anchor: Anchor =
				old && last !== null
					? { today: last.earliest, direction: withinYear(last) ? "nearest" : "future", open: true, last: base }
					: { today, direction: decided ?? prefer, open: decided === null, last: base, quarter: spoken };
			const r = resolve(asStretch(m, s), anchor);
			if (r === null) {
				waiting.push(...settle(smaller(m, marksWithin(m, at))).reverse());
				continue;
			}
			const ends = endsOf(m, marksWithin(m, at));
			const first = times.length;
			if (ends !== null) {
				times.push(timeValue(s, m, r, base, [first + 1, first + 2]));
				for (const [i, end] of ends.entries())
					times.push(timeValue(s, { ...m, ...end.span }, r.ends?.[i] ?? resolve(end.value, anchor) ?? r, base));
			} else times.push(timeValue(s, m, r, base));
			if (r.clash !== null) tensions.push(weekdayTension(s, m, r));
			if (r.earliest === null || r.latest === null || r.type === "DURATION" || m.value.at === "ref") continue;
			const told = { earliest: r.earliest, latest: r.latest, index: first };
			if (!old || m.value.at !== "years") last = told;
			if (told.earliest === told.latest) lastDay = told;
			// A year-ago quarter is only compared with: the report goes on about its own.
			if (QUARTER.test(r.timex ?? "") && m.value.at !== "away") quarter = { ...told, sentence: number };
		}
	}
	return { times, tensions };
}

/** The marks by the token they begin at: a long sentence is not searched through for each of its times. */
function byToken(made: readonly TimeMark[]): ReadonlyMap<number, readonly TimeMark[]> {
	const at = new Map<number, TimeMark[]>();
	for (const m of made) {
		const here = at.get(m.from);
		if (here === undefined) at.set(m.from, [m]);
		else here.push(m);
	}
	return at;
}

function marksWithin(m: TimeMark, at: ReadonlyMap<number, readonly TimeMark[]>): TimeMark[] {
	const found: TimeMark[] = [];
	for (let i = m.from; i < m.to; i++) found.push(...(at.get(i) ?? []).filter((x) => x.end <= m.end));
	return found.filter((x) => x.start >= m.start);
}

/** What was read inside an expression that means no day there is: the month of "31 February 2026". */
function smaller(m: TimeMark, inside: readonly TimeMark[]): TimeMark[] {
	return inside.filter((x) => x.end - x.start < m.end - m.start);
}

/** «منذ ثلاثة أيام»: a day three days ago, but the stretch since then where what is told goes on. */
function asStretch(m: TimeMark, s: ReadSentence): TimeExpression {
	const e = m.value;
	if (e.at !== "away" || !e.since || e.amount.n === null || !goesOn(m, s.lattice)) return e;
	return { at: "stretch", amount: e.amount, direction: -1, extent: "throughout" };
}

/** Sentences behind which a quarter named once no longer makes "a year ago" a quarter. */
const STILL_SPOKEN_OF = 6;
const QUARTER = /^\d{4}-Q\d$/;

/** In a narrative a month behind a whole year is a month of that year; behind anything shorter it is the nearest. */
function withinYear(last: Remembered): boolean {
	return !(last.earliest.endsWith("-01-01") && last.latest.endsWith("-12-31"));
}

/** "the same day", "the next morning": of a day told before. */
function asksForDay(e: TimeExpression): boolean {
	return e.at === "dayPart" ? asksForDay(e.of) : e.at === "unit" && e.unit === "day" && e.anaphor === true;
}

/** So many years said, most of them so long ago, make a narrative: its bare days follow its own dates, not the report's. */
const NARRATIVE = { years: 5, ago: 3 };

function tellsOfThePast(marks: readonly TimeMark[], today: Day | null): boolean {
	const years = marks.flatMap((m) =>
		m.value.at === "date" && m.value.year !== undefined && m.value.month !== undefined && m.value.calendar === undefined
			? [m.value.year]
			: [],
	);
	if (years.length < NARRATIVE.years) return false;
	const now = today === null ? Number.POSITIVE_INFINITY : Number(today.slice(0, 4));
	return years.filter((y) => y < now - NARRATIVE.ago).length > years.length * 0.8;
}

interface Remembered {
	readonly earliest: Day;
	readonly latest: Day;
	readonly index: number;
}

/** An imperfect with the future prefix («سيزور»), where the language has one. */
function isFutureVerb(s: ReadSentence, i: number): boolean {
	const token = s.lattice.tokens[i]!;
	if (token.kind !== "word") return false;
	const analyses = s.grammar.words.analyses(token.raw);
	return analyses.length > 1 && analyses.some((a) => a.before.includes("will") && a.bare.length >= 3);
}

function timeValue(
	s: ReadSentence,
	m: TimeMark,
	r: Resolved,
	last: Remembered | null,
	parts?: readonly number[],
): TimeValue {
	return {
		version: s.version,
		start: m.start,
		end: m.end,
		quote: s.text.slice(m.start, m.end),
		rule: m.rule ?? "",
		type: r.type,
		timex: r.timex,
		mod: r.mod,
		edtf: edtf(r),
		earliest: r.earliest,
		latest: r.latest,
		from: r.from,
		to: r.to,
		zone: r.zone,
		extent: r.extent,
		anchor: { to: r.anchor, time: r.anchor === "time" && last !== null ? last.index : null },
		vague: r.vague,
		alternatives: r.alternatives,
		...(parts === undefined ? {} : { parts }),
	};
}

function weekdayTension(s: ReadSentence, m: TimeMark, r: Resolved): Tension {
	const span = { version: s.version, start: m.start, end: m.end, quote: s.text.slice(m.start, m.end) };
	return {
		kind: "date",
		left: span,
		right: null,
		explanation: `the weekday says ${WEEKDAYS[r.clash!.said - 1]}, but ${r.earliest} is a ${WEEKDAYS[r.clash!.is - 1]}`,
	};
}

/** English names for explanations, which are English throughout the interface. */
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
