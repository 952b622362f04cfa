import type { Amount, TimeUnit } from "../../model/index.js";

const LETTER: Record<TimeUnit, string> = {
	second: "S",
	minute: "M",
	hour: "H",
	day: "D",
	week: "W",
	weekend: "WE",
	month: "M",
	quarter: "Q",
	half: "H",
	year: "Y",
	decade: "E",
	century: "C",
};

/** Units that stand behind the T of an ISO duration. */
export function isClockUnit(unit: TimeUnit): boolean {
	return unit === "second" || unit === "minute" || unit === "hour";
}

/**
 * The TIMEX3 value of an amount; X where no number was said.
 * @param plus smaller units that go with it
 * @example durationTimex({ n: 72, unit: "hour" }) === "PT72H"; durationTimex({ n: null, unit: "day" }) === "PXD";
 * durationTimex({ n: 1, unit: "year" }, [{ n: 2, unit: "month" }]) === "P1Y2M"
 */
export function durationTimex(amount: Amount, plus: readonly Amount[] = []): string {
	return plus.reduce((sum, more) => {
		const next = durationTimex(more).slice(1);
		return sum.includes("T") && next.startsWith("T") ? sum + next.slice(1) : sum + next;
	}, single(amount));
}

function single(amount: Amount): string {
	if (amount.n === null) return `P${isClockUnit(amount.unit) ? "T" : ""}X${LETTER[amount.unit]}`;
	// A quarter of an hour is said in minutes; halves stay halves, as in "two and a half hours".
	if (amount.unit === "hour" && !Number.isInteger(amount.n * 2)) return `PT${Math.round(amount.n * 60)}M`;
	// Decades and centuries are counted in years, as TimeBank does.
	const years = { decade: 10, century: 100 }[amount.unit as "decade"];
	return years === undefined
		? `P${isClockUnit(amount.unit) ? "T" : ""}${amount.n}${LETTER[amount.unit]}`
		: `P${amount.n * years}Y`;
}

/**
 * How many units an unsaid number can mean: "days" are 3 to 10 (the Arabic plural of few), and few enough that the
 * next larger unit was not used.
 */
export const UNSAID: Record<TimeUnit, { readonly least: number; readonly most: number }> = {
	second: { least: 3, most: 59 },
	minute: { least: 3, most: 59 },
	hour: { least: 3, most: 23 },
	day: { least: 3, most: 10 },
	week: { least: 3, most: 6 },
	weekend: { least: 3, most: 6 },
	month: { least: 3, most: 10 },
	quarter: { least: 3, most: 6 },
	half: { least: 3, most: 6 },
	year: { least: 3, most: 10 },
	decade: { least: 3, most: 9 },
	century: { least: 3, most: 9 },
};
