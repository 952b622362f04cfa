import { type Day, dayOf } from "./days.js";

/**
 * Easter Sunday of the western churches, by the Gregorian computus (Meeus, Jones, Butcher).
 * @param year of the Gregorian calendar
 * @example easterSunday(2026) === "2026-04-05"
 */
export function easterSunday(year: number): Day {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const inCentury = year % 100;
	const correction = Math.floor((century + 8) / 25);
	const epact =
		(19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
	const days = epact + weekday - 7 * late + 114;
	return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
