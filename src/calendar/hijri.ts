import { Temporal } from "temporal-polyfill/full";
import type { Day } from "./days.js";

/** The sighting of the moon can move a Hijri month by a day against the tables. */
export const HIJRI_SLACK_DAYS = 1;

/**
 * The civil day of a date in the Umm al-Qura calendar, or null where that calendar does not have it.
 * @param month 1 = Muharram … 12 = Dhu al-Hijja
 * @example hijriDay(1436, 10, 25) === "2015-08-10"
 */
export function hijriDay(year: number, month: number, day: number): Day | null {
	try {
		return Temporal.PlainDate.from({ calendar: "islamic-umalqura", year, month, day }, { overflow: "reject" })
			.withCalendar("iso8601")
			.toString();
	} catch {
		return null;
	}
}

/** How many days a Hijri month has. @example hijriMonthLength(1447, 9) === 30 */
export function hijriMonthLength(year: number, month: number): number {
	return Temporal.PlainDate.from({ calendar: "islamic-umalqura", year, month, day: 1 }).daysInMonth;
}

/** Year, month and day of a civil day in the Umm al-Qura calendar. */
export function hijriFields(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
	const h = Temporal.PlainDate.from(day).withCalendar("islamic-umalqura");
	return { year: h.year, month: h.month, day: h.day };
}
