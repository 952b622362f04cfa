import { addAmount, type Day, unitAround } from "../../calendar/index.js";
import type { Amount, TimeUnit } from "../../model/index.js";
import { days, unit } from "./days.js";
import { durationTimex, isClockUnit, UNSAID } from "./duration.js";
import { type Anchor, type Of, type Resolve, type Resolved, UNRESOLVED } from "./resolved.js";

function base(a: Anchor, anaphor: boolean | undefined): { day: Day; anchor: "dateline" | "time"; last: Day } | null {
	if (anaphor && a.last !== null) return { day: a.last.earliest, last: a.last.latest, anchor: "time" };
	return a.today === null ? null : { day: a.today, last: a.today, anchor: "dateline" };
}

function quarterBase(q: NonNullable<Anchor["quarter"]>): { day: Day; anchor: "time"; last: Day } {
	return { day: q.earliest, last: q.latest, anchor: "time" };
}

/** The calendar unit that holds today, moved by whole units. */
export function calendarUnit(e: Of<"unit">, a: Anchor): Resolved {
	if (e.recalled && !a.quarter) return { ...UNRESOLVED, vague: true };
	const from = e.anaphor && e.unit === "quarter" && a.quarter ? quarterBase(a.quarter) : base(a, e.anaphor);
	if (from === null) return e.offset === 0 && e.unit === "day" ? { ...UNRESOLVED, timex: "PRESENT_REF" } : UNRESOLVED;
	const start = e.unit === "day" && e.offset > 0 ? from.last : from.day;
	// "It was held this weekend", said on a Monday: what is done was done on the one that is over.
	const over = e.unit === "weekend" && e.offset === 0 && a.direction === "past" && !a.open;
	const offset = over && unitAround(start, "weekend").earliest > start ? -1 : e.offset;
	return unit(addAmount(start, offset, e.unit), e.unit, from.anchor, e.unit === "day" ? {} : { extent: "within" });
}

/** How exact "n units ago" is: to the unit itself, but "a year ago" to the month. */
function grain(amount: Amount): TimeUnit {
	if (isClockUnit(amount.unit) || amount.unit === "day" || amount.unit === "week" || amount.unit === "weekend")
		return "day";
	if (amount.unit === "quarter" || amount.unit === "half") return amount.unit;
	if (amount.unit === "year") return amount.n === 1 || !Number.isInteger(amount.n) ? "month" : "year";
	return amount.unit === "month" ? "month" : "year";
}

/** An amount of time before or after now, or a time of the text. */
export function away(e: Of<"away">, a: Anchor, resolve: Resolve): Resolved | null {
	let from = base(a, e.anaphor);
	if (e.from !== undefined) {
		const start = resolve(e.from, a);
		from = start?.earliest && start.latest ? { day: start.earliest, last: start.latest, anchor: "time" } : null;
	}
	if (from === null)
		return { ...UNRESOLVED, timex: e.direction === -1 ? "PAST_REF" : "FUTURE_REF", vague: e.amount.n === null };
	const { amount, direction } = e;
	if (amount.unit === "year" && amount.n !== null && amount.max === undefined && e.from === undefined) {
		const quarter = a.quarter && (e.comparable || a.quarter.near) && direction === -1 ? a.quarter : null;
		if (quarter !== null)
			return unit(addAmount(quarter.earliest, -amount.n, "year"), "quarter", "time", { extent: "within" });
		if (e.comparable) return unit(addAmount(from.day, direction * amount.n, "year"), "year", from.anchor);
	}
	const start = direction === 1 ? from.last : from.day;
	if (amount.n === null) {
		const { least, most } = UNSAID[amount.unit];
		const [near, far] = [
			addAmount(start, direction * least, amount.unit),
			addAmount(start, direction * most, amount.unit),
		];
		const [earliest, latest] = direction === -1 ? [far, near] : [near, far];
		return days(earliest, latest < earliest ? earliest : latest, durationTimex(amount), from.anchor, {
			vague: true,
			mod: "APPROX",
			extent: "within",
		});
	}
	const g = grain(amount);
	if (amount.max !== undefined) {
		const ends = [
			addAmount(start, direction * amount.n, amount.unit),
			addAmount(start, direction * amount.max, amount.unit),
		].sort() as [Day, Day];
		return days(unitAround(ends[0], g).earliest, unitAround(ends[1], g).latest, null, from.anchor, {
			extent: "within",
			vague: true,
		});
	}
	return unit(addAmount(start, direction * amount.n, amount.unit), g, from.anchor, {
		mod: amount.mod ?? null,
		extent: g === "day" ? "throughout" : "within",
		alternatives: e.since ? [stillGoing(e, a, resolve)] : [],
	});
}

/** «منذ ثلاثة أيام» is also the three days since. */
function stillGoing(e: Of<"away">, a: Anchor, resolve: Resolve): Resolved["alternatives"][number] {
	const { timex, earliest, latest } = stretch({ at: "stretch", amount: e.amount, direction: -1 }, a, resolve);
	return { timex, earliest, latest, reason: "if it goes on still" };
}

/** A stretch that ends or begins now. */
export function stretch(e: Of<"stretch">, a: Anchor, resolve: Resolve): Resolved {
	const { amount, direction } = e;
	if (e.from !== undefined) return ending(e, resolve(e.from, a));
	// "in recent years": how many nobody said, so TIMEX3 knows only that it was the past.
	const pointing = amount.n === null && !e.counted;
	const timex = pointing ? (direction === -1 ? "PAST_REF" : "FUTURE_REF") : durationTimex(amount);
	const from = base(a, e.anaphor);
	const more: Partial<Resolved> = {
		type: pointing ? "DATE" : "DURATION",
		extent: e.extent ?? "within",
		vague: amount.n === null,
		mod: amount.mod ?? null,
	};
	if (from === null) return { ...UNRESOLVED, ...more, timex };
	const n = amount.n ?? UNSAID[amount.unit].most;
	// Clock units reach into the day they end or begin in: "the last 24 hours" touches two days.
	const far = isClockUnit(amount.unit)
		? addAmount(
				from.day,
				direction *
					Math.max(1, Math.ceil((n * { hour: 1, minute: 1 / 60, second: 1 / 3600 }[amount.unit as "hour"]) / 24)),
				"day",
			)
		: addAmount(from.day, direction * n, amount.unit);
	const [earliest, latest] = direction === -1 ? [far, from.day] : [from.day, far];
	const whole = days(earliest, latest, timex, from.anchor, more);
	// The stretch itself is exactly as long as its words say and ends (begins) with the report's day.
	return isClockUnit(amount.unit) ? whole : { ...whole, to: `${latest}T00:00:00` };
}

/** A stretch told by its last day: "the year ended March 31". */
function ending(e: Of<"stretch">, end: Resolved | null): Resolved {
	const more: Partial<Resolved> = { type: "DURATION", extent: e.extent ?? "within", mod: e.amount.mod ?? null };
	const timex = durationTimex(e.amount);
	if (end?.latest == null || e.amount.n === null) return { ...UNRESOLVED, ...more, timex };
	const after = addAmount(end.latest, 1, "day");
	return days(addAmount(after, -e.amount.n, e.amount.unit), end.latest, timex, end.anchor, more);
}
