import { definite, one, punct, where } from "../../grammar/index.js";
import type { Amount, NumberValue, TimeExpression, TimeUnit } from "../../model/index.js";

/** Elements that several tables of Arabic time rules share. */

export const hyphen = punct("-–—");
export const comma = punct("،,");
export const open = punct("(");
export const close = punct(")");
/** A month name, or a word that is one in company. */
export const anyMonth = one("month", "monthAbbreviation");
export const unitOf = (...units: TimeUnit[]) => where("unit", (u, m) => units.includes(u.unit) && u.n === 1 && m.after === null);
/** A unit in the singular: «الشهر», «ساعة». A weekend is none that one counts by; «يومي» can be "my day". */
export const bare = where("unit", (u, m) => u.n === 1 && u.unit !== "weekend" && m.after === null);
/** The same, surely without article. */
export const single = definite(bare, false);
export const many = where("unit", (u) => u.n === "many");
export const shift = one("past", "next", "current");
/** The last and the next, which also turn an amount: «الأيام الثلاثة الماضية». */
export const pastOrNext = one("past", "next");
/** Words behind a number that show it counts something: no year, no day of the month. */
export const COUNTED = { after: ["unit", "counted", "measure", "numeral", "percentWord"] } as const;
/** Words around a month or a day that make it a name. */
export const NAMED = { before: ["nameGuard", "notTime"], after: ["nameTail"] } as const;
/** A year told in words: «ألفين وأربعة عشر». */
export const spokenYear = where("number", (n) => !n.digits && Number.isInteger(n.value) && n.value >= 1000 && n.value <= 2100);
/** The same where nothing says that it is a year: a round thousand counts something else. */
export const plainSpokenYear = where("number", (n) => !n.digits && Number.isInteger(n.value) && n.value >= 1900 && n.value <= 2100);
/** A number that counts units. One and two in words never do: the noun holds them («يوم», «يومين»). */
export const counting = where("number", (n) => n.value >= 0 && n.value < 1e6 && (n.digits || n.value === 0 || n.value > 2 || !Number.isInteger(n.value)));
/** An hour of the clock in words: «الثامنة», «الواحدة», and in speech «ثمانية». */
export const hourInWords = {
	...one("ordinal", "number"),
	test: ((v: NumberValue | number) => {
		const n = typeof v === "number" ? v : v.value;
		return Number.isInteger(n) && n >= 1 && n <= 12 && (typeof v === "number" || !v.digits);
	}) as never,
};

/** The amount of a duration. */
export const amountOf = (m: { value: TimeExpression }): Amount => (m.value as { amount: Amount }).amount;
/** One of a unit. */
export const one1 = (unit: TimeUnit): Amount => ({ n: 1, unit });

const LETTERS: Record<TimeUnit, string> = { second: "TnS", minute: "TnM", hour: "TnH", day: "nD", week: "nW", weekend: "nW", month: "nM", quarter: "nQ", half: "nH", year: "nY", decade: "n0Y", century: "n00Y" };

/** The TIMEX3 value of what comes back every so often. @example everyTimex(3, "day") === "P3D"; everyTimex(1, "decade") === "P10Y" */
export function everyTimex(n: number, unit: TimeUnit): string {
	return `P${LETTERS[unit].replace("n", String(n))}`;
}
