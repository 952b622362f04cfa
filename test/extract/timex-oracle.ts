/**
 * Reads a TIMEX3 value of the calendar back into its days, by arithmetic of its own: the judge of what `extract/time`
 * writes. null for values that name no stretch of the calendar (durations, sets, references, parts of days).
 */
export function daysOfTimex(timex: string): { first: string; after: string } | null {
	const day = (y: number, m: number, d: number) => {
		const date = new Date(0);
		date.setUTCFullYear(y, m - 1, d);
		return date.toISOString().slice(0, 10);
	};
	let m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(timex);
	if (m) return { first: timex, after: day(+m[1]!, +m[2]!, +m[3]! + 1) };
	m = /^(\d{4})-(\d\d)$/.exec(timex);
	if (m) return { first: day(+m[1]!, +m[2]!, 1), after: day(+m[1]!, +m[2]! + 1, 1) };
	m = /^(\d{4})-Q([1-4])$/.exec(timex);
	if (m) return { first: day(+m[1]!, 3 * +m[2]! - 2, 1), after: day(+m[1]!, 3 * +m[2]! + 1, 1) };
	m = /^(\d{4})-H([12])$/.exec(timex);
	if (m) return { first: day(+m[1]!, 6 * +m[2]! - 5, 1), after: day(+m[1]!, 6 * +m[2]! + 1, 1) };
	m = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
	if (m) {
		const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[m[2] as "SP"];
		return { first: day(+m[1]!, begins, 1), after: day(+m[1]!, begins + 3, 1) };
	}
	m = /^(\d{4})-W(\d\d)$/.exec(timex);
	if (m) {
		// ISO 8601: week 1 is the one that holds 4 January.
		const fourth = new Date(Date.UTC(+m[1]!, 0, 4));
		const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (+m[2]! - 1);
		return { first: day(+m[1]!, 1, monday), after: day(+m[1]!, 1, monday + 7) };
	}
	m = /^(\d{2,4})$/.exec(timex);
	if (!m) return null;
	if (timex.length === 4) return { first: day(+timex, 1, 1), after: day(+timex + 1, 1, 1) };
	if (timex.length === 3) return { first: day(+timex * 10, 1, 1), after: day(+timex * 10 + 10, 1, 1) };
	// Centuries as Rawi counts them: they begin with the year 1.
	return { first: day(+timex * 100 + 1, 1, 1), after: day(+timex * 100 + 101, 1, 1) };
}
