import { addAmount, dayOf, fieldsOf, isDay, weekdayOf } from "../../calendar/index.js";
import type { TimeExpression } from "../../model/index.js";
import { civilDate, distance, hijriDate, weekday } from "./dates.js";
import { days, unit } from "./days.js";
import { durationTimex } from "./duration.js";
import { feast } from "./feasts.js";
import { clock, dayPart, nth, part, season } from "./parts.js";
import { lent } from "./range-ends.js";
import { away, calendarUnit, stretch } from "./relative.js";
import { type Anchor, type Of, type Resolved, UNRESOLVED } from "./resolved.js";

/**
 * Resolves a symbolic expression against an anchor; null where its fields are on no calendar (30 February).
 * Pure: today is an argument. Conventions: docs/time.md.
 *
 * @example resolve({ at: "weekday", weekday: 3, shift: -1 }, { today: "2026-02-23", direction: "past", last: null })?.timex === "2026-02-18"
 */
export function resolve(e: TimeExpression, a: Anchor): Resolved | null {
	switch (e.at) {
		case "date":
			return e.calendar === "hijri" ? hijriDate(e, a) : civilDate(e, a);
		case "weekday":
			return weekday(e, a);
		case "unit":
			return calendarUnit(e, a);
		case "away":
			return away(e, a, resolve);
		case "stretch":
			return stretch(e, a, resolve);
		case "duration":
			return {
				...UNRESOLVED,
				type: "DURATION",
				timex:
					e.amount.max === undefined
						? durationTimex(e.amount, e.plus)
						: `${durationTimex(e.amount)}/${durationTimex({ n: e.amount.max, unit: e.amount.unit })}`,
				mod: e.amount.mod ?? null,
				vague: e.amount.n === null,
			};
		case "durations":
			return {
				...UNRESOLVED,
				type: "DURATION",
				timex: `${durationTimex(e.low)}/${durationTimex(e.high)}`,
				mod: e.mod ?? null,
			};
		case "set":
			return { ...UNRESOLVED, type: "SET", timex: "every" in e ? durationTimex(e.every) : e.timex };
		case "season":
			return season(e, a, resolve);
		case "nth":
			return nth(e, a, resolve);
		case "years":
			return days(dayOf(e.from, 1, 1), dayOf(e.to, 12, 31), e.timex, "none");
		case "part":
			return part(e, a, resolve);
		case "dayPart":
			return dayPart(e, a, resolve);
		case "clock":
			return clock(e, a, resolve);
		case "ref":
			return {
				...UNRESOLVED,
				timex: e.ref,
				vague: e.ref !== "PRESENT_REF",
				...(e.ref === "PRESENT_REF" && a.today !== null
					? { earliest: a.today, latest: a.today, anchor: "dateline" as const }
					: {}),
			};
		case "both":
			return both(e, a);
		case "range":
			return range(e, a);
		case "mod": {
			const of = resolve(e.of, a);
			return of && { ...of, mod: e.mod };
		}
		case "loosely":
			return loosely(e, a);
		case "feast":
			return feast(e, a, resolve);
	}
}

/** The main day stands; the weekday beside it is checked, and picks the week where the day is open. */
function both(e: Of<"both">, a: Anchor): Resolved | null {
	const main = resolve(e.main, a);
	const check = e.check;
	if (main === null || main.earliest === null || check.at !== "weekday") return main;
	const is = weekdayOf(main.earliest);
	if (is === check.weekday) return { ...main, alternatives: [] };
	if (e.or !== undefined) return resolve(e.or, a);
	// A date without a year fell on that weekday in the year before or after.
	if (e.main.at === "date" && e.main.year === undefined && e.main.month !== undefined && e.main.day !== undefined) {
		const year = fieldsOf(main.earliest).year;
		for (const y of [year + 1, year - 1])
			if (
				isDay(y, e.main.month, e.main.day) &&
				weekdayOf(dayOf(y, e.main.month, e.main.day)) === check.weekday &&
				distance(dayOf(y, e.main.month, e.main.day), a.today ?? main.earliest) < 200
			)
				return unit(dayOf(y, e.main.month, e.main.day), "day", "dateline");
	}
	const other = weekday({ ...check, shift: check.shift ?? undefined }, a);
	return {
		...main,
		clash: { said: check.weekday, is },
		alternatives: other.earliest
			? [{ timex: other.timex, earliest: other.earliest, latest: other.latest, reason: "by the weekday" }]
			: [],
	};
}

function range(e: Of<"range">, a: Anchor): Resolved | null {
	// The end that says its year, month or day lends it to the other: "28 January to 3 February 2026".
	let to = e.to === null ? null : resolve(e.from === null ? e.to : lent(e.from, e.to), a);
	// A weekday before another is the one before it: "from Monday to Thursday".
	const before = e.from === null ? null : shifted(e.from, -1);
	const from =
		e.from === null
			? null
			: to?.earliest && before !== null
				? backFrom(before, to, a)
				: resolve(e.to === null ? e.from : lent(e.to, e.from), a);
	if ((e.from !== null && from === null) || (e.to !== null && to === null)) return null;
	if (from === null && to === null) return null;
	// From eight in the evening to six in the morning: of the next day.
	if (from?.earliest && to?.from && e.to?.at === "clock" && e.from?.at === "clock" && to.from < from.from!)
		to = resolve({ ...e.to, on: undefined }, { ...a, today: addAmount(from.earliest, 1, "day") });
	if (from === null || to === null) {
		const known = (from ?? to)!;
		return {
			...known,
			earliest: from?.earliest ?? null,
			latest: to?.latest ?? null,
			from: from?.from ?? null,
			to: to?.to ?? null,
			mod: known.mod ?? null,
		};
	}
	if (from.earliest !== null && to.latest !== null && from.earliest > to.latest) return turned(e, from, a);
	if (from.earliest === null || to.latest === null)
		return { ...UNRESOLVED, timex: from.timex && to.timex ? `${from.timex}/${to.timex}` : null };
	return joined(from, to, from.anchor === "none" ? to.anchor : from.anchor);
}

/** The range from one resolved end to the other; both have days. */
function joined(from: Resolved, to: Resolved, anchor: Resolved["anchor"]): Resolved {
	const clocked = from.type === "TIME" && to.type === "TIME";
	return {
		...days(from.earliest!, to.latest!, `${from.timex}/${to.timex}`, anchor),
		...(clocked ? { from: from.from, to: to.to } : {}),
		ends: [from, to],
	};
}

/** The weekday an expression hangs on, taken before or behind the day it is reckoned from; null where it has none. */
function shifted(e: TimeExpression, shift: -1 | 1): TimeExpression | null {
	if (e.at === "weekday") return e.shift === undefined ? { ...e, shift } : null;
	if (e.at !== "dayPart" || e.through !== undefined) return null;
	const of = shifted(e.of, shift);
	return of && { ...e, of };
}

function backFrom(e: TimeExpression, to: Resolved, a: Anchor): Resolved | null {
	const from = resolve(e, { ...a, today: to.earliest });
	return from && { ...from, anchor: to.anchor };
}

/**
 * Ends that came out the wrong way round, each read by itself: "between January and March" begins in the year in which
 * March ends it, "from today to Friday" ends on the Friday after. null where nothing leaves room for that.
 */
function turned(e: Of<"range">, from: Resolved, a: Anchor): Resolved | null {
	const later = e.to === null ? null : shifted(e.to, 1);
	if (later !== null) {
		const to = resolve(later, { ...a, today: from.earliest });
		return to?.latest == null ? null : joined(from, to, from.anchor);
	}
	if (e.from?.at !== "date" || e.to === null || e.from.year !== undefined || e.from.calendar !== undefined) return null;
	const to = resolve(e.to, a)!;
	for (const back of [0, 1]) {
		const start = resolve({ ...e.from, year: fieldsOf(to.earliest!).year - back, shift: undefined }, a);
		if (start?.earliest && start.earliest <= to.latest!) return joined(start, to, to.anchor);
	}
	return null;
}

/** "earlier this year": from its first day to today; "later this month": from today to its last. */
function loosely(e: Of<"loosely">, a: Anchor): Resolved | null {
	const of = resolve(e.of, a);
	if (of === null || of.earliest === null || of.latest === null || a.today === null) return of;
	const ahead = e.direction === undefined ? a.direction === "future" : e.direction === 1;
	const holdsToday = of.earliest <= a.today && a.today <= of.latest;
	return holdsToday && of.earliest !== of.latest
		? {
				...of,
				latest: ahead ? of.latest : a.today,
				earliest: ahead ? a.today : of.earliest,
				extent: "within",
			}
		: of;
}
