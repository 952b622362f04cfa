import { weekdayOf } from "../calendar/index.js";
import type { Discrepancy, TimeValue } from "../model/index.js";
import { leftovers, onlyRivals } from "./leftovers.js";
import { type BeadPair, bare, bothSay, type Found } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;
const DURATION = /^P(?:T)?(\d+(?:\.\d+)?)([YMWDHS])$/u;
/** Days or seconds of a unit, for durations said in another one; months and years stand apart. */
const SIZE: Readonly<Record<string, readonly [family: string, size: number]>> = {
	PY: ["year", 12],
	PM: ["year", 1],
	PW: ["day", 7 * 86400],
	PD: ["day", 86400],
	PTH: ["day", 3600],
	PTM: ["day", 60],
	PTS: ["day", 1],
};

/** The part of a TIMEX value that names a day or longer: what a clock or part of the day adds is not compared. */
function datePart(t: TimeValue): string | null {
	return t.timex === null ? null : t.timex.replace(/T.*$/u, "");
}

const DIGIT = /\p{Nd}/u;
/** What may stand between a day in words and its date: "Wednesday, 25 June". */
const APPOSED = 2;

/** Does a date in digits follow at once? Then that is what the words before it mean. */
const spelledOut = (t: TimeValue, found: Found) =>
	!DIGIT.test(t.quote) &&
	found.times.some((o) => o.start >= t.end && o.start - t.end <= APPOSED && DIGIT.test(o.quote));

/** Times that name a day, month or year, on the calendar or not ("Saturday", without a dateline). */
function dated(found: Found): TimeValue[] {
	return found.times.filter(
		(t) =>
			!spelledOut(t, found) &&
			(t.type === "DATE" || t.type === "TIME") &&
			!t.vague &&
			t.parts === undefined &&
			t.extent !== "within" &&
			/^[\dX]{4}/u.test(datePart(t) ?? ""),
	);
}

/** Day, week, month, year …: the form of the value without its digits, or its length where it is resolved. */
function grain(t: TimeValue): string {
	if (t.earliest !== null && t.latest !== null) {
		if (t.earliest === t.latest) return "day";
		if (t.earliest.slice(0, 7) === t.latest.slice(0, 7) && /^\d{4}-\d{2}$/u.test(datePart(t)!)) return "month";
		if (/^\d{4}$/u.test(datePart(t)!)) return "year";
		return `other ${datePart(t)!.replace(/\d/gu, "9")}`;
	}
	const form = datePart(t)!;
	if (/^X{4}-WXX-\d$/u.test(form)) return "weekday";
	if (/^X{4}-\d{2}$/u.test(form)) return "month";
	if (/^X{4}-\d{2}-\d{2}$/u.test(form)) return "day";
	return `other ${form.replace(/\d/gu, "9")}`;
}

/**
 * Two days in words, whole weeks apart: one weekday, put into the past by one verb and into the future by the other.
 * Which it was the words alone do not say.
 */
function sameWeekday(a: TimeValue, b: TimeValue): boolean {
	if (grain(a) !== "day" || grain(b) !== "day" || a.timex!.includes("T") !== b.timex!.includes("T")) return false;
	const inWords = (t: TimeValue) => !DIGIT.test(t.quote) || t.type === "TIME";
	return inWords(a) && inWords(b) && weekdayOf(a.earliest!) === weekdayOf(b.earliest!);
}

/** Do two values agree as far as both are known? An X is not known. */
function agrees(a: TimeValue, b: TimeValue): boolean {
	const [x, y] = [datePart(a)!, datePart(b)!];
	if (x === y) return true;
	const spans = (t: TimeValue) =>
		[t, ...t.alternatives].flatMap((v) =>
			v.earliest !== null && v.latest !== null ? [[v.earliest, v.latest] as const] : [],
		);
	const [p, q] = [spans(a), spans(b)];
	if (p.length > 0 && q.length > 0)
		return p.some(([e, l]) => q.some(([f, m]) => e <= m && f <= l)) || sameWeekday(a, b);
	if (x.includes("W") !== y.includes("W")) return true;
	for (let i = 0; i < Math.min(x.length, y.length); i++)
		if (x[i] !== y[i] && x[i] !== "X" && y[i] !== "X") return false;
	return true;
}

const rival = (a: TimeValue, b: TimeValue) => grain(a) === grain(b);
const read = (t: TimeValue) =>
	t.earliest === null ? "" : t.earliest === t.latest ? t.earliest : `${t.earliest} to ${t.latest}`;

/** Numbers of a value that its words or digits may show elsewhere. */
function shown(near: Found, t: TimeValue): boolean {
	const year = /^\d{4}$/u.exec(datePart(t)!)?.[0];
	return year !== undefined && near.digits.some((d) => d.value === Number(year));
}

/**
 * Compares the days, months and years of a bead by the interval they name: a relative date and its resolved form are
 * the same, a value that one side leaves open is silent.
 * @example compareDates(pair) // «الخميس 9 أبريل» against "Friday 10 April": a contradiction
 */
export function compareDates(pair: BeadPair): Discrepancy[] {
	if (pair.bead.score < SURE) return [];
	const { left, right } = leftovers(dated(pair.left.here), dated(pair.right.here), [
		(a, b) => datePart(a) === datePart(b),
		(a, b) => rival(a, b) && agrees(a, b),
	]);
	const missing = (mine: readonly TimeValue[], other: Found) =>
		mine.filter((t) => !dated(other).some((o) => agrees(t, o) && rival(t, o)) && !shown(other, t));
	return onlyRivals(missing(left, pair.right.near), missing(right, pair.left.near), rival)
		.filter(([a, b]) => !agrees(a, b))
		.map(([a, b]) => ({
			kind: "date",
			severity: "contradiction",
			alignment: pair.index,
			left: bare(a),
			right: bare(b),
			explanation: `Different dates: ${bothSay(a, read(a), b, read(b))}.`,
		}));
}

interface Duration {
	readonly time: TimeValue;
	readonly n: number;
	readonly unit: string;
}

function durations(found: Found): Duration[] {
	return found.times.flatMap((time): Duration[] => {
		if (time.vague || time.timex === null || time.type !== "DURATION") return [];
		// "15 days to a month": both ends count.
		return time.timex.split("/").flatMap((end): Duration[] => {
			const m = DURATION.exec(end);
			return m === null ? [] : [{ time, n: Number(m[1]), unit: (end.startsWith("PT") ? "PT" : "P") + m[2]! }];
		});
	});
}

const long = (d: Duration) => d.n * SIZE[d.unit]![1];
const sameLength = (a: Duration, b: Duration) => SIZE[a.unit]![0] === SIZE[b.unit]![0] && long(a) === long(b);

/**
 * Compares how long things last: the same length in another unit is silent, the same number in another unit is not.
 * @example compareDurations(pair) // «ثلاثة أشهر» against "three years": a contradiction of unit
 */
export function compareDurations(pair: BeadPair): Discrepancy[] {
	if (pair.bead.score < SURE) return [];
	const { left, right } = leftovers(durations(pair.left.here), durations(pair.right.here), [sameLength]);
	const missing = (mine: readonly Duration[], other: Found) =>
		mine.filter((d) => !durations(other).some((o) => sameLength(d, o)));
	return onlyRivals(
		missing(left, pair.right.near),
		missing(right, pair.left.near),
		(a, b) => a.n === b.n || a.unit === b.unit,
	).flatMap(([a, b]): Discrepancy[] => {
		const held = (near: Found, d: Duration) =>
			near.digits.some((x) => x.value === d.n) || near.quantities.some((q) => q.min === d.n || q.max === d.n);
		const unit = a.n === b.n;
		if (!unit && (held(pair.right.near, a) || held(pair.left.near, b))) return [];
		return [
			{
				kind: unit ? "unit" : "number",
				severity: "contradiction",
				alignment: pair.index,
				left: bare(a.time),
				right: bare(b.time),
				explanation: `${unit ? "Same number, other unit of time" : "Different lengths of time"}: ${bothSay(a.time, "", b.time, "")}.`,
			},
		];
	});
}
