import type { Lattice, Mark } from "../../grammar/index.js";
import type { Counted } from "./counted.js";

/**
 * A part of a whole, "a third of the crop", «ربع السكان»: nobody counts a quarter of a person. In words it always is
 * one, in figures where they are a fraction and a noun says of what ("3/4 of the homes").
 *
 * @param noun what the number counts, where something does
 * @example isShare of «ثلثي» in «ثلثي المدارس» is true, of "half" in "half a mile" false
 */
export function isShare(lattice: Lattice, m: Mark<"amount">, noun: Counted | null): boolean {
	const { min, max, number, unit } = m.value;
	const value = min ?? max;
	if (unit !== undefined || number === undefined || value === null || value <= 0 || value >= 1) return false;
	// A decimal is a measure of something, in figures and in words ("nought point seven").
	for (let i = m.from; i < m.to; i++)
		if (lattice.at[i]!.some((x) => x.class === "point" || (x.class === "digits" && /[.,٫]/u.test(String(x.value)))))
			return false;
	if (!number.digits) return true;
	return noun !== null || (lattice.at[m.to]?.some((x) => x.class === "of") ?? false);
}
