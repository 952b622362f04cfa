import { addAmount, type Day, dayOf, fieldsOf, timexOf, unitAround, weekdayOf } from "../../calendar/index.js";
import type { Season, TimeUnit } from "../../model/index.js";
import { days, unit } from "./days.js";
import { type Anchor, type Of, type Resolve, type Resolved, UNRESOLVED } from "./resolved.js";

const SEASON_START: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season of a year; winter bears the year it begins in. */
export function season(e: Of<"season">, a: Anchor, resolve: Resolve): Resolved | null {
	const month = SEASON_START[e.season];
	let year = e.year;
	if (e.of !== undefined) {
		const of = resolve(e.of, a);
		if (of === null || of.earliest === null) return of && { ...UNRESOLVED, timex: `XXXX-${e.season}` };
		year = fieldsOf(of.earliest).year;
	}
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
	return days(
		dayOf(year, month, 1),
		end,
		`${String(year).padStart(4, "0")}-${e.season}`,
		e.year === undefined ? "dateline" : "none",
		{ extent: "within" },
	);
}

/** Months behind its end in which a quarter is still the one that is reported. */
const JUST_ENDED = 3;

/** The nth unit of a time. */
export function nth(e: Of<"nth">, a: Anchor, resolve: Resolve): Resolved | null {
	let of = e.of === undefined ? null : resolve(e.of, a);
	if (e.of === undefined) {
		if (a.today === null) return { ...UNRESOLVED, timex: e.n > 0 && e.unit === "quarter" ? `XXXX-Q${e.n}` : null };
		of = unit(a.today, "year", "dateline");
		if (e.n > 0 && (e.unit === "quarter" || e.unit === "half")) {
			const inYear = nthIn(of, e.n, e.unit);
			if (inYear !== null && a.direction === "past" && inYear.earliest! > a.today)
				of = unit(addAmount(a.today, -1, "year"), "year", "dateline");
			// What a company "will report for the third quarter" has just ended.
			if (inYear !== null && a.direction === "future" && addAmount(inYear.latest!, JUST_ENDED, "month") < a.today)
				of = unit(addAmount(a.today, 1, "year"), "year", "dateline");
		}
	}
	if (of !== null && e.weekday !== undefined) return nthWeekday(of, e.n, e.weekday);
	return of === null ? null : nthIn(of, e.n, e.unit);
}

function nthWeekday(of: Resolved, n: number, weekday: number): Resolved | null {
	if (of.earliest === null || of.latest === null) return null;
	const day =
		n === -1
			? addAmount(of.latest, -((weekdayOf(of.latest) - weekday + 7) % 7), "day")
			: addAmount(of.earliest, ((weekday - weekdayOf(of.earliest) + 7) % 7) + 7 * (n - 1), "day");
	return day >= of.earliest && day <= of.latest ? unit(day, "day", of.anchor) : null;
}

/** A half of a time that is no year: of a month the days to the 15th and those after it, else half its years. */
function halfOf(of: Resolved, n: number): Resolved | null {
	const [first, last] = [fieldsOf(of.earliest!), fieldsOf(of.latest!)];
	const year = (first.year + last.year) >> 1;
	const middle = /^\d{4}-\d\d$/.test(of.timex ?? "")
		? `${of.timex}-15`
		: last.year > first.year
			? dayOf(year, 12, 31)
			: null;
	if (middle === null || n > 2) return null;
	const [from, to] = n === 1 ? [of.earliest!, middle] : [addAmount(middle, 1, "day"), of.latest!];
	return { ...of, earliest: from, latest: to, mod: n === 1 ? "START" : "END", extent: "within" };
}

function nthIn(of: Resolved, n: number, u: TimeUnit): Resolved | null {
	if (of.earliest === null || of.latest === null) return null;
	if (u === "half" && of.timex?.length !== 4) return halfOf(of, n);
	const first =
		n === -1
			? unitAround(of.latest, u).earliest
			: addAmount(u === "week" ? of.earliest : unitAround(of.earliest, u).earliest, n - 1, u);
	if (first > of.latest) return null;
	// The last week of a month is the last that has most of its days in it.
	if (u === "week" && n === -1 && addAmount(first, 3, "day") > of.latest)
		return unit(addAmount(first, -7, "day"), u, of.anchor, { extent: "within" });
	if (u === "week" && n !== -1)
		return days(first, addAmount(first, 6, "day"), timexOf(first, "week"), of.anchor, { extent: "within" });
	return unit(first, u, of.anchor, u === "day" ? {} : { extent: "within" });
}

/** Early, middle and late as thirds of a month and quarters of a year. */
export function part(e: Of<"part">, a: Anchor, resolve: Resolve): Resolved | null {
	const of = resolve(e.of, a);
	if (of === null || of.earliest === null || of.latest === null) return of && { ...of, mod: e.part };
	const length = of.timex?.length ?? 0;
	const cut = /^\d{4}-\d{2}$/.test(of.timex ?? "")
		? monthPart(of, e.part)
		: length === 4
			? yearPart(of, e.part)
			: thirds(of, e.part);
	return { ...of, mod: e.part, earliest: cut[0], latest: cut[1], extent: "within" };
}

function monthPart(of: Resolved, p: "START" | "MID" | "END"): [Day, Day] {
	const at = (d: number) => `${of.earliest!.slice(0, 8)}${String(d).padStart(2, "0")}`;
	return p === "START" ? [of.earliest!, at(10)] : p === "MID" ? [at(11), at(20)] : [at(21), of.latest!];
}

function yearPart(of: Resolved, p: "START" | "MID" | "END"): [Day, Day] {
	const y = of.earliest!.slice(0, 4);
	return p === "START"
		? [`${y}-01-01`, `${y}-03-31`]
		: p === "MID"
			? [`${y}-05-01`, `${y}-08-31`]
			: [`${y}-10-01`, `${y}-12-31`];
}

function thirds(of: Resolved, p: "START" | "MID" | "END"): [Day, Day] {
	let n = 0;
	for (let d = of.earliest!; d < of.latest! && n < 40_000; n++) d = addAmount(d, 1, "day");
	const third = Math.floor(n / 3);
	const at = (k: number) => addAmount(of.earliest!, k, "day");
	return p === "START"
		? [of.earliest!, at(third)]
		: p === "MID"
			? [at(third), at(n - third)]
			: [at(n - third), of.latest!];
}

const PART_CODE = { MO: "MO", MI: "MI", AF: "AF", EV: "EV", NI: "NI", DT: "DT", DAWN: "MO" } as const;

/** A part of a day; a night may reach into the next. */
export function dayPart(e: Of<"dayPart">, a: Anchor, resolve: Resolve): Resolved | null {
	const of = resolve(e.of, a);
	if (of === null || of.earliest === null || of.timex === null)
		return of && { ...of, type: "TIME", timex: of.timex === null ? null : `${of.timex}T${PART_CODE[e.part]}` };
	const through =
		e.through === undefined
			? null
			: resolve(
					{
						at: "weekday",
						weekday: (e.through as { weekday?: number }).weekday ?? weekdayOf(addAmount(of.earliest, 1, "day")),
						shift: 1,
					},
					{ ...a, today: of.earliest },
				);
	// A night that began yesterday ("overnight") ends today.
	const told = e.of.at === "both" ? e.of.main : e.of;
	const overnight =
		e.part === "NI" && told.at === "unit" && told.offset === -1 ? addAmount(of.earliest, 1, "day") : null;
	const latest = through?.latest ?? overnight ?? of.latest!;
	return {
		...days(of.earliest, latest, `${of.timex}T${PART_CODE[e.part]}`, of.anchor, { type: "TIME" }),
		alternatives: of.alternatives,
	};
}

/** A clock time, on a day where one is said or known. */
export function clock(e: Of<"clock">, a: Anchor, resolve: Resolve): Resolved | null {
	const two = (n: number) => String(n).padStart(2, "0");
	if (e.hour > 24 || (e.minute ?? 0) > 59) return null;
	const on = e.on === undefined ? (a.today === null ? null : unit(a.today, "day", "dateline")) : resolve(e.on, a);
	const time = `T${two(e.hour % 24)}:${two(e.minute ?? 0)}`;
	const zone = e.zone ? e.zone : null;
	// TimeBank writes the hour alone to the minute, too: 8 p.m. is T20:00. How wide it is, from and to say.
	// Midnight as the end of a day is its hour 24.
	const hour = e.hour === 24 && !e.minute ? 24 : e.hour % 24;
	const shown = `T${two(hour)}:${two(e.minute ?? 0)}${e.second === undefined ? "" : `:${two(e.second)}`}`;
	if (on === null || on.earliest === null) return { ...UNRESOLVED, type: "TIME", timex: shown, zone };
	if (hour === 24) {
		const next = addAmount(on.earliest, 1, "day");
		const [from, to] = [`${next}T00:00:00`, e.minute === undefined ? `${next}T01:00:00` : `${next}T00:01:00`];
		return { ...on, type: "TIME", timex: `${on.timex}${shown}`, latest: next, from, to, zone, alternatives: [] };
	}
	const to =
		e.minute === undefined
			? e.hour >= 23
				? `${addAmount(on.earliest, 1, "day")}T00:00:00`
				: `${on.earliest}T${two(e.hour + 1)}:00:00`
			: e.minute === 59
				? e.hour >= 23
					? `${addAmount(on.earliest, 1, "day")}T00:00:00`
					: `${on.earliest}T${two(e.hour + 1)}:00:00`
				: `${on.earliest}T${two(e.hour % 24)}:${two(e.minute + 1)}:00`;
	return {
		...on,
		type: "TIME",
		timex: `${on.timex}${shown}${zone === "Etc/UTC" ? "Z" : ""}`,
		from: `${on.earliest}${time}:00`,
		to,
		zone,
		alternatives: [],
	};
}
