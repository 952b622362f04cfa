import type { ClassName, NumberValue } from "../model/index.js";
import type { Mark } from "./mark.js";

/**
 * What shares are told of, where no "every" says so: "two in three", "nine out of ten", «سبعة من أصل عشرة». Of any other
 * whole so many are counted: "38 seats out of 150".
 */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1e3, 1e4, 1e5, 1e6]);

/** Behind a word of what befell people, so many are counted: "killed three out of five soldiers". */
export const BEHIND_FATE: readonly ClassName[] = ["harmed", "harming"];
/** Behind these the second number is no whole: "two in three days", "one in 5 per cent". */
export const NO_WHOLE: readonly ClassName[] = ["unit", "measure", "percentWord", "meridiem", "month"];

/**
 * So many of so many as one number, the share; null where the second does not hold the first.
 *
 * @param sure "every" says that it is a share: then any numbers can be told
 * @example ratio(two, three, false) → { value: 0.667, digits: false, outOf: 2 }
 */
export function ratio(part: Mark<"number">, whole: Mark<"number">, sure: boolean): NumberValue | null {
	const [a, b] = [part.value.value, whole.value.value];
	if (a <= 0 || a >= b || whole.article) return null;
	if (!sure && (!Number.isInteger(a) || !WHOLES.has(b))) return null;
	return { value: a / b, digits: part.value.digits, outOf: a, ...(sure ? {} : { loosely: true }) };
}
