import { addAmount, type Day, dayOf, fieldsOf, HIJRI_SLACK_DAYS, hijriDay, hijriFields, hijriMonthLength, isDay, lastOfMonth, timexOf, unitAround, weekdayOf } from "../../calendar/index.js";
import type { Amount, Season, Shift, TimeExpression, TimeUnit } from "../../model/index.js";
import { durationTimex, isClockUnit, UNSAID } from "./duration.js";
import { type Anchor, type Resolved, UNRESOLVED } from "./resolved.js";

type Of<A extends TimeExpression["at"]> = Extract<TimeExpression, { at: A }>;

/** A stretch of whole days as a Resolved: from/to are the same days, half-open. */
function days(earliest: Day, latest: Day, timex: string | null, anchor: Resolved["anchor"], more: Partial<Resolved> = {}): Resolved {
	return { ...UNRESOLVED, timex, earliest, latest, from: `${earliest}T00:00:00`, to: `${addAmount(latest, 1, "day")}T00:00:00`, anchor, ...more };
}

function unit(day: Day, u: TimeUnit, anchor: Resolved["anchor"], more: Partial<Resolved> = {}): Resolved {
	const { earliest, latest } = unitAround(day, u);
	return days(earliest, latest, timexOf(earliest, u), anchor, more);
}

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
			return away(e, a);
		case "stretch":
			return stretch(e, a);
		case "duration":
			return { ...UNRESOLVED, type: "DURATION", timex: e.amount.max === undefined ? durationTimex(e.amount) : `${durationTimex(e.amount)}/${durationTimex({ n: e.amount.max, unit: e.amount.unit })}`, mod: e.amount.mod ?? null, vague: e.amount.n === null };
		case "durations":
			return { ...UNRESOLVED, type: "DURATION", timex: `${durationTimex(e.low)}/${durationTimex(e.high)}`, mod: e.mod ?? null };
		case "set":
			return { ...UNRESOLVED, type: "SET", timex: e.timex };
		case "season":
			return season(e, a);
		case "nth":
			return nth(e, a);
		case "years":
			return days(dayOf(e.from, 1, 1), dayOf(e.to, 12, 31), e.timex, "none");
		case "part":
			return part(e, a);
		case "dayPart":
			return dayPart(e, a);
		case "clock":
			return clock(e, a);
		case "ref":
			return { ...UNRESOLVED, timex: e.ref, vague: e.ref !== "PRESENT_REF", ...(e.ref === "PRESENT_REF" && a.today !== null ? { earliest: a.today, latest: a.today, anchor: "dateline" as const } : {}) };
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
			return feast(e, a);
	}
}

/** How far ahead, in days, an undecided day of the year may lie before last year's is meant. */
const SOON = 100;

/** The year in which a month and day lie, as the direction says. */
function yearFor(month: number, day: number | undefined, shift: Shift | undefined, a: Anchor, today: Day): number {
	const { year, month: m } = fieldsOf(today);
	const here = dayOf(year, month, day ?? 1);
	const now = day === undefined ? dayOf(year, m, 1) : today;
	const past = here <= now ? year : year - 1;
	const future = here >= now ? year : year + 1;
	if (shift === -1) return here < now ? year : year - 1;
	if (shift === 1) return here > now ? year : year + 1;
	if (shift === 0) return year;
	if (a.direction === "future") return future;
	// A day without a year, and no verb to decide: the coming weeks are nearer than last year.
	if (a.direction === "past") return a.open && day !== undefined && distance(dayOf(future, month, day), today) <= SOON ? future : past;
	return distance(dayOf(past, month, day ?? 15), today) <= distance(dayOf(future, month, day ?? 15), today) ? past : future;
}

function distance(x: Day, y: Day): number {
	const [p, q] = [fieldsOf(x), fieldsOf(y)];
	return Math.abs((p.year - q.year) * 372 + (p.month - q.month) * 31 + p.day - q.day);
}

function civilDate(e: Of<"date">, a: Anchor): Resolved | null {
	if (e.bc) return { ...UNRESOLVED, timex: `BC${String(e.year ?? 0).padStart(4, "0")}` };
	if (e.year !== undefined && e.month === undefined) return e.year >= 1 && e.year <= 9999 ? days(dayOf(e.year, 1, 1), dayOf(e.year, 12, 31), String(e.year).padStart(4, "0"), "none") : null;
	const anchored = e.year === undefined;
	const { today } = a;
	if (anchored && today === null) {
		const m = e.month === undefined ? "XX" : String(e.month).padStart(2, "0");
		return { ...UNRESOLVED, timex: e.day === undefined ? `XXXX-${m}` : `XXXX-${m}-${String(e.day).padStart(2, "0")}` };
	}
	if (e.month === undefined) return e.day === undefined ? null : dayOfMonth(e.day, a, today!);
	const year = e.year ?? yearFor(e.month, e.day, e.shift, a, today!);
	const anchor = anchored ? "dateline" : "none";
	if (e.day === undefined) return unit(dayOf(year, e.month, 1), "month", anchor);
	if (!isDay(year, e.month, e.day)) return null;
	return unit(dayOf(year, e.month, e.day), "day", anchor);
}

/** "the 26th": of the month the text speaks of, else the nearest such day in the direction. */
function dayOfMonth(day: number, a: Anchor, today: Day): Resolved | null {
	const base = a.last !== null && a.last.earliest.slice(0, 7) === a.last.latest.slice(0, 7) ? a.last.earliest : today;
	let { year, month } = fieldsOf(base);
	const now = base === today ? fieldsOf(today).day : 0;
	if (base === today && a.direction === "past" && !a.open && day > now) [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
	if (base === today && a.direction === "future" && day < now) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
	return day <= lastOfMonth(year, month) ? unit(dayOf(year, month, day), "day", base === today ? "dateline" : "time") : null;
}

function hijriDate(e: Of<"date">, a: Anchor): Resolved | null {
	if (e.year === undefined && a.today === null) return UNRESOLVED;
	const now = a.today === null ? null : hijriFields(a.today);
	const month = e.month;
	if (month === undefined) {
		const first = hijriDay(e.year!, 1, 1);
		const next = hijriDay(e.year! + 1, 1, 1);
		return first && next ? days(first, addAmount(next, -1, "day"), null, "none", { mod: "APPROX" }) : null;
	}
	let year = e.year;
	if (year === undefined) {
		const key = (m: number, d: number) => m * 40 + d;
		const here = key(month, e.day ?? 1);
		const there = key(now!.month, e.day === undefined ? 1 : now!.day);
		const forward = e.shift === 1 || (e.shift === undefined && a.direction === "future");
		year = forward ? (here > there || (e.shift === undefined && here === there) ? now!.year : now!.year + 1) : here <= there && !(e.shift === -1 && here === there) ? now!.year : now!.year - 1;
	}
	const anchor = e.year === undefined ? "dateline" : "none";
	if (e.day === undefined) {
		const first = hijriDay(year, month, 1);
		if (first === null) return null;
		return days(first, addAmount(first, hijriMonthLength(year, month) - 1, "day"), null, anchor, { mod: "APPROX" });
	}
	const day = hijriDay(year, month, e.day);
	if (day === null) return null;
	const near = [-HIJRI_SLACK_DAYS, HIJRI_SLACK_DAYS].map((n) => {
		const d = addAmount(day, n, "day");
		return { timex: d, earliest: d, latest: d, reason: "the moon may be sighted a day earlier or later than the Umm al-Qura tables say" };
	});
	return unit(day, "day", anchor, { alternatives: near });
}

function weekday(e: Of<"weekday">, a: Anchor): Resolved {
	const { today } = a;
	if (today === null) return { ...UNRESOLVED, timex: `XXXX-WXX-${e.weekday}` };
	if (e.week !== undefined) {
		const monday = unitAround(addAmount(today, e.week * 7, "day"), "week").earliest;
		return unit(addAmount(monday, e.weekday - 1, "day"), "day", "dateline");
	}
	const back = (weekdayOf(today) - e.weekday + 7) % 7;
	const ahead = (7 - back) % 7;
	const at = (n: number) => addAmount(today, n, "day");
	if (e.shift === -1) return unit(at(-(back || 7)), "day", "dateline");
	if (e.shift === 1) return unit(at(ahead || 7), "day", "dateline");
	if (e.shift === 0) return unit(at(e.weekday - weekdayOf(today)), "day", "dateline");
	// On a Wednesday, "on Wednesday" is today, whether the verb looks back or ahead.
	const [past, future] = [at(-back), at(ahead)];
	const chosen = a.direction === "past" ? past : a.direction === "future" ? future : back <= ahead ? past : future;
	const other = chosen === past ? future : past;
	return unit(chosen, "day", "dateline", { alternatives: other === chosen ? [] : [{ timex: other, earliest: other, latest: other, reason: chosen === past ? "if the verb looked ahead" : "if the verb looked back" }] });
}

function base(a: Anchor, anaphor: boolean | undefined): { day: Day; anchor: "dateline" | "time"; last: Day } | null {
	if (anaphor && a.last !== null) return { day: a.last.earliest, last: a.last.latest, anchor: "time" };
	return a.today === null ? null : { day: a.today, last: a.today, anchor: "dateline" };
}

function calendarUnit(e: Of<"unit">, a: Anchor): Resolved {
	const from = base(a, e.anaphor);
	if (from === null) return e.offset === 0 && e.unit === "day" ? { ...UNRESOLVED, timex: "PRESENT_REF" } : UNRESOLVED;
	const start = e.unit === "day" && e.offset > 0 ? from.last : from.day;
	return unit(addAmount(start, e.offset, e.unit), e.unit, from.anchor, e.unit === "day" ? {} : { extent: "within" });
}

/** How exact "n units ago" is: to the unit itself, but "a year ago" to the month. */
function grain(amount: Amount): TimeUnit {
	if (isClockUnit(amount.unit) || amount.unit === "day" || amount.unit === "week" || amount.unit === "weekend") return "day";
	if (amount.unit === "year") return amount.n === 1 || !Number.isInteger(amount.n) ? "month" : "year";
	return amount.unit === "month" ? "month" : "year";
}

function away(e: Of<"away">, a: Anchor): Resolved | null {
	let from = base(a, e.anaphor);
	if (e.from !== undefined) {
		const start = resolve(e.from, a);
		from = start?.earliest && start.latest ? { day: start.earliest, last: start.latest, anchor: "time" } : null;
	}
	if (from === null) return { ...UNRESOLVED, timex: e.direction === -1 ? "PAST_REF" : "FUTURE_REF", vague: e.amount.n === null };
	const { amount, direction } = e;
	const start = direction === 1 ? from.last : from.day;
	if (amount.n === null) {
		const { least, most } = UNSAID[amount.unit];
		const [near, far] = [addAmount(start, direction * least, amount.unit), addAmount(start, direction * most, amount.unit)];
		const [earliest, latest] = direction === -1 ? [far, near] : [near, far];
		return days(earliest, latest < earliest ? earliest : latest, durationTimex(amount), from.anchor, { vague: true, mod: "APPROX", extent: "within" });
	}
	const g = grain(amount);
	if (amount.max !== undefined) {
		const ends = [addAmount(start, direction * amount.n, amount.unit), addAmount(start, direction * amount.max, amount.unit)].sort() as [Day, Day];
		return days(unitAround(ends[0], g).earliest, unitAround(ends[1], g).latest, null, from.anchor, { extent: "within", vague: true });
	}
	return unit(addAmount(start, direction * amount.n, amount.unit), g, from.anchor, { mod: amount.mod ?? null, extent: g === "day" ? "throughout" : "within" });
}

function stretch(e: Of<"stretch">, a: Anchor): Resolved {
	const { amount, direction } = e;
	// "in recent years": how many nobody said, so TIMEX3 knows only that it was the past.
	const timex = amount.n === null ? (direction === -1 ? "PAST_REF" : "FUTURE_REF") : durationTimex(amount);
	const from = base(a, e.anaphor);
	const more: Partial<Resolved> = { type: amount.n === null ? "DATE" : "DURATION", extent: e.extent ?? "within", vague: amount.n === null, mod: amount.mod ?? null };
	if (from === null) return { ...UNRESOLVED, ...more, timex };
	const n = amount.n ?? UNSAID[amount.unit].most;
	// Clock units reach into the day they end or begin in: "the last 24 hours" touches two days.
	const far = isClockUnit(amount.unit) ? addAmount(from.day, direction * Math.max(1, Math.ceil((n * { hour: 1, minute: 1 / 60, second: 1 / 3600 }[amount.unit as "hour"]) / 24)), "day") : addAmount(from.day, direction * n, amount.unit);
	const [earliest, latest] = direction === -1 ? [far, from.day] : [from.day, far];
	const whole = days(earliest, latest, timex, from.anchor, more);
	// The stretch itself is exactly as long as its words say and ends (begins) with the report's day.
	return isClockUnit(amount.unit) ? whole : { ...whole, to: `${latest}T00:00:00` };
}

const SEASON_START: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function season(e: Of<"season">, a: Anchor): Resolved {
	const month = SEASON_START[e.season];
	let year = e.year;
	if (year === undefined) {
		if (a.today === null) return { ...UNRESOLVED, timex: `XXXX-${e.season}` };
		const now = fieldsOf(a.today);
		const running = (now.month - month + 12) % 12 < 3;
		const current = now.month < month && e.season === "WI" && now.month <= 2 ? now.year - 1 : now.year;
		const forward = e.shift === 1 || (e.shift === undefined && a.direction === "future");
		if (e.shift === 0) year = running ? current : now.year;
		else if (forward) year = now.month < month || (running && e.shift !== 1) ? current : now.year + 1;
		else year = running ? (e.shift === -1 ? current - 1 : current) : now.month > month ? now.year : now.year - 1;
	}
	const end = addAmount(addAmount(dayOf(year, month, 1), 3, "month"), -1, "day");
	return days(dayOf(year, month, 1), end, `${String(year).padStart(4, "0")}-${e.season}`, e.year === undefined ? "dateline" : "none", { extent: "within" });
}

function nth(e: Of<"nth">, a: Anchor): Resolved | null {
	let of = e.of === undefined ? null : resolve(e.of, a);
	if (e.of === undefined) {
		if (a.today === null) return { ...UNRESOLVED, timex: e.n > 0 && e.unit === "quarter" ? `XXXX-Q${e.n}` : null };
		of = unit(a.today, "year", "dateline");
		if (e.n > 0 && (e.unit === "quarter" || e.unit === "half")) {
			const inYear = nthIn(of, e.n, e.unit);
			if (inYear !== null && a.direction === "past" && inYear.earliest! > a.today) of = unit(addAmount(a.today, -1, "year"), "year", "dateline");
			if (inYear !== null && a.direction === "future" && inYear.latest! < a.today) of = unit(addAmount(a.today, 1, "year"), "year", "dateline");
		}
	}
	if (of !== null && e.weekday !== undefined) return nthWeekday(of, e.n, e.weekday);
	return of === null ? null : nthIn(of, e.n, e.unit);
}

function nthWeekday(of: Resolved, n: number, weekday: number): Resolved | null {
	if (of.earliest === null || of.latest === null) return null;
	const day = n === -1 ? addAmount(of.latest, -((weekdayOf(of.latest) - weekday + 7) % 7), "day") : addAmount(of.earliest, ((weekday - weekdayOf(of.earliest) + 7) % 7) + 7 * (n - 1), "day");
	return day >= of.earliest && day <= of.latest ? unit(day, "day", of.anchor) : null;
}

function nthIn(of: Resolved, n: number, u: TimeUnit): Resolved | null {
	if (of.earliest === null || of.latest === null) return null;
	const first = n === -1 ? unitAround(of.latest, u).earliest : addAmount(u === "week" ? of.earliest : unitAround(of.earliest, u).earliest, n - 1, u);
	if (first > of.latest) return null;
	if (u === "week" && n !== -1) return days(first, addAmount(first, 6, "day"), timexOf(first, "week"), of.anchor, { extent: "within" });
	return unit(first, u, of.anchor, u === "day" ? {} : { extent: "within" });
}

/** Early, middle and late as thirds of a month and quarters of a year. */
function part(e: Of<"part">, a: Anchor): Resolved | null {
	const of = resolve(e.of, a);
	if (of === null || of.earliest === null || of.latest === null) return of && { ...of, mod: e.part };
	const length = of.timex?.length ?? 0;
	const cut = /^\d{4}-\d{2}$/.test(of.timex ?? "") ? monthPart(of, e.part) : length === 4 ? yearPart(of, e.part) : thirds(of, e.part);
	return { ...of, mod: e.part, earliest: cut[0], latest: cut[1], extent: "within" };
}

function monthPart(of: Resolved, p: "START" | "MID" | "END"): [Day, Day] {
	const at = (d: number) => `${of.earliest!.slice(0, 8)}${String(d).padStart(2, "0")}`;
	return p === "START" ? [of.earliest!, at(10)] : p === "MID" ? [at(11), at(20)] : [at(21), of.latest!];
}

function yearPart(of: Resolved, p: "START" | "MID" | "END"): [Day, Day] {
	const y = of.earliest!.slice(0, 4);
	return p === "START" ? [`${y}-01-01`, `${y}-03-31`] : p === "MID" ? [`${y}-05-01`, `${y}-08-31`] : [`${y}-10-01`, `${y}-12-31`];
}

function thirds(of: Resolved, p: "START" | "MID" | "END"): [Day, Day] {
	let n = 0;
	for (let d = of.earliest!; d < of.latest! && n < 40_000; n++) d = addAmount(d, 1, "day");
	const third = Math.floor(n / 3);
	const at = (k: number) => addAmount(of.earliest!, k, "day");
	return p === "START" ? [of.earliest!, at(third)] : p === "MID" ? [at(third), at(n - third)] : [at(n - third), of.latest!];
}

const PART_CODE = { MO: "MO", MI: "MI", AF: "AF", EV: "EV", NI: "NI", DT: "DT", DAWN: "MO" } as const;

function dayPart(e: Of<"dayPart">, a: Anchor): Resolved | null {
	const of = resolve(e.of, a);
	if (of === null || of.earliest === null || of.timex === null) return of && { ...of, type: "TIME", timex: of.timex === null ? null : `${of.timex}T${PART_CODE[e.part]}` };
	const through = e.through === undefined ? null : resolve({ at: "weekday", weekday: (e.through as { weekday?: number }).weekday ?? weekdayOf(addAmount(of.earliest, 1, "day")), shift: 1 }, { ...a, today: of.earliest });
	// A night that began yesterday ("overnight") ends today.
	const overnight = e.part === "NI" && e.of.at === "unit" && e.of.offset === -1 ? addAmount(of.earliest, 1, "day") : null;
	const latest = through?.latest ?? overnight ?? of.latest!;
	return { ...days(of.earliest, latest, `${of.timex}T${PART_CODE[e.part]}`, of.anchor, { type: "TIME" }), alternatives: of.alternatives };
}

function clock(e: Of<"clock">, a: Anchor): Resolved | null {
	const two = (n: number) => String(n).padStart(2, "0");
	if (e.hour > 24 || (e.minute ?? 0) > 59) return null;
	const on = e.on === undefined ? (a.today === null ? null : unit(a.today, "day", "dateline")) : resolve(e.on, a);
	const time = `T${two(e.hour % 24)}:${two(e.minute ?? 0)}`;
	const zone = e.zone ? e.zone : null;
	const shown = e.minute === undefined ? `T${two(e.hour % 24)}` : time;
	if (on === null || on.earliest === null) return { ...UNRESOLVED, type: "TIME", timex: shown, zone };
	const to = e.minute === undefined ? (e.hour >= 23 ? `${addAmount(on.earliest, 1, "day")}T00:00:00` : `${on.earliest}T${two(e.hour + 1)}:00:00`) : (e.minute === 59 ? (e.hour >= 23 ? `${addAmount(on.earliest, 1, "day")}T00:00:00` : `${on.earliest}T${two(e.hour + 1)}:00:00`) : `${on.earliest}T${two(e.hour % 24)}:${two(e.minute + 1)}:00`);
	return { ...on, type: "TIME", timex: `${on.timex}${shown}${zone === "Etc/UTC" ? "Z" : ""}`, from: `${on.earliest}${time}:00`, to, zone, alternatives: [] };
}

/** The main day stands; the weekday beside it is checked, and picks the week where the day is open. */
function both(e: Of<"both">, a: Anchor): Resolved | null {
	const main = resolve(e.main, a);
	const check = e.check;
	if (main === null || main.earliest === null || check.at !== "weekday") return main;
	const is = weekdayOf(main.earliest);
	if (is === check.weekday) return { ...main, alternatives: [] };
	// A date without a year fell on that weekday in the year before or after.
	if (e.main.at === "date" && e.main.year === undefined && e.main.month !== undefined && e.main.day !== undefined) {
		const year = fieldsOf(main.earliest).year;
		for (const y of [year + 1, year - 1])
			if (isDay(y, e.main.month, e.main.day) && weekdayOf(dayOf(y, e.main.month, e.main.day)) === check.weekday && distance(dayOf(y, e.main.month, e.main.day), a.today ?? main.earliest) < 200)
				return unit(dayOf(y, e.main.month, e.main.day), "day", "dateline");
	}
	const other = weekday({ ...check, shift: check.shift ?? undefined }, a);
	return { ...main, clash: { said: check.weekday, is }, alternatives: other.earliest ? [{ timex: other.timex, earliest: other.earliest, latest: other.latest, reason: "by the weekday" }] : [] };
}

function range(e: Of<"range">, a: Anchor): Resolved | null {
	// The end that says its year, month or day lends it to the other: "28 January to 3 February 2026".
	const to = e.to === null ? null : resolve(lend(e.from, e.to), a);
	// A weekday before another is the one before it: "from Monday to Thursday".
	const from = e.from === null ? null : to?.earliest && e.from.at === "weekday" ? weekday({ ...e.from, shift: -1 }, { ...a, today: to.earliest }) : resolve(lend(e.to, e.from), a);
	if ((e.from !== null && from === null) || (e.to !== null && to === null)) return null;
	if (from === null && to === null) return null;
	if (from === null || to === null) {
		const known = (from ?? to)!;
		return { ...known, earliest: from?.earliest ?? null, latest: to?.latest ?? null, from: from?.from ?? null, to: to?.to ?? null, mod: known.mod ?? null };
	}
	if (from.earliest === null || to.latest === null) return { ...UNRESOLVED, timex: from.timex && to.timex ? `${from.timex}/${to.timex}` : null };
	if (from.earliest > to.latest) return null;
	const clocked = from.type === "TIME" && to.type === "TIME";
	return { ...days(from.earliest, to.latest, `${from.timex}/${to.timex}`, from.anchor === "none" ? to.anchor : from.anchor), ...(clocked ? { from: from.from, to: to.to } : {}) };
}

function lend(from: TimeExpression | null, e: TimeExpression): TimeExpression {
	if (from === null || from.at !== "date" || e.at !== "date") return e;
	return { ...e, year: e.year ?? (from.year !== undefined && e.month !== undefined ? from.year : undefined), month: e.month ?? (e.day !== undefined ? from.month : undefined) };
}

/** "earlier this year": from its first day to today; "later this month": from today to its last. */
function loosely(e: Of<"loosely">, a: Anchor): Resolved | null {
	const of = resolve(e.of, a);
	if (of === null || of.earliest === null || of.latest === null || a.today === null) return of;
	const holdsToday = of.earliest <= a.today && a.today <= of.latest;
	return holdsToday && of.earliest !== of.latest ? { ...of, latest: a.direction === "future" ? of.latest : a.today, earliest: a.direction === "future" ? a.today : of.earliest, extent: "within" } : of;
}

function feast(e: Of<"feast">, a: Anchor): Resolved | null {
	const start: TimeExpression = { at: "date", month: e.month, day: e.day, year: e.year, shift: e.shift, ...(e.calendar === "hijri" && e.year === undefined ? { calendar: "hijri" as const } : {}) };
	const first = e.calendar === "hijri" && e.year !== undefined ? hijriInYear(e.year, e.month, e.day) : resolve(start, a);
	if (first === null || first.earliest === null) return first;
	return days(first.earliest, addAmount(first.earliest, e.days - 1, "day"), e.days === 1 ? first.timex : null, first.anchor, { alternatives: first.alternatives });
}

/** A Hijri feast in a civil year: it falls there once, rarely twice; the first is meant. */
function hijriInYear(year: number, month: number, day: number): Resolved | null {
	const around = hijriFields(dayOf(year, 1, 1)).year;
	for (const y of [around, around + 1]) {
		const found = hijriDay(y, month, day);
		if (found?.startsWith(String(year))) return unit(found, "day", "none");
	}
	return null;
}
