import { weekdayOf } from "../../calendar/index.js";
import type { TimeValue } from "../../model/index.js";
import { DAY_PARTS, DURATION_UNITS, MODS, WEEKDAYS } from "./tables.js";

/** A day with its weekday. @example showDay("2026-02-18") === "2026-02-18 (Wed)" */
export function showDay(day: string): string {
	return /^\d{4}-\d\d-\d\d$/.test(day) ? `${day} (${WEEKDAYS[weekdayOf(day) - 1]})` : day;
}

/**
 * What a time expression was read as, or why it was not.
 * @example showTime(الأربعاء الماضي) === "2026-02-18 (Wed)"
 */
export function showTime(time: TimeValue): string {
	return showReach(time) + (time.vague ? ", vague" : "");
}

/** The same, without telling whether its words are vague. @example showReach(قبل أيام) === "some time in 2026-02-13 to 2026-02-20" */
export function showReach(time: TimeValue): string {
	// A vague word is not "about" some value of its own.
	return (time.mod === null || time.vague ? "" : `${MODS[time.mod]} `) + core(time);
}

/** Was it left without a place on the calendar although it names one? */
export function isUnresolved(time: TimeValue): boolean {
	const dated = time.type === "DATE" || time.type === "TIME";
	return dated && time.earliest === null && time.latest === null && !/_REF$/.test(time.timex ?? "");
}

function core(time: TimeValue): string {
	const { earliest, latest, timex } = time;
	if (earliest === null && latest === null) {
		const length = timex === null ? null : showDuration(timex);
		if (length !== null) return time.type === "SET" ? `every ${length}` : length;
		return isUnresolved(time) ? "unresolved" : (timex ?? "unresolved");
	}
	if (earliest === null) return `up to ${showDay(latest!)}`;
	if (latest === null) return `from ${showDay(earliest)} on`;
	if (earliest === latest) return showDay(earliest) + clock(time);
	// A whole month or year says itself.
	if (timex !== null && /^\d{4}(-\d\d)?$/.test(timex)) return timex;
	return `${time.extent === "within" ? "some time in " : ""}${earliest} to ${latest}`;
}

function clock({ timex, from, to, zone }: TimeValue): string {
	const part = /T([A-Z]+)$/.exec(timex ?? "")?.[1];
	if (part !== undefined) return DAY_PARTS[part] === undefined ? "" : ` ${DAY_PARTS[part]}`;
	if (from === null || !/T\d/.test(timex ?? "")) return "";
	const start = from.slice(11, 16);
	const end = to?.slice(11, 16) ?? start;
	// To the minute, the half-open end is only the next one.
	const range = /T\d\d$/.test(timex ?? "") ? `${start}–${end}` : start;
	return ` ${range}${zone === null ? "" : ` ${zone}`}`;
}

/** Reads an ISO 8601 duration, or two with a slash between; null where it is none. */
function showDuration(timex: string): string | null {
	const ends = timex.split("/").map((part) => {
		const found = /^P(?:(X|\d+(?:\.\d+)?)([YMWD])|T(X|\d+(?:\.\d+)?)([HMS]))$/.exec(part);
		if (found === null) return null;
		const n = found[1] ?? found[3]!;
		const unit = DURATION_UNITS[found[2] ?? `T${found[4]}`]!;
		return n === "X" ? `some ${unit}s` : `${n} ${unit}${n === "1" ? "" : "s"}`;
	});
	return ends.includes(null) ? null : ends.join(" to ");
}
