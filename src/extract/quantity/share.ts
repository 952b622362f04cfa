import type { Lattice, Mark } from "../../grammar/index.js";
import type { Counted } from "./counted.js";

/** A part of a whole, as a quantity of kind `percent` tells it. */
export interface Share {
	readonly min: number | null;
	readonly max: number | null;
	/** "%" for a half and a quarter, else "1", UCUM's unity: hundredths of a third would be rounded. */
	readonly unit: "%" | "1";
}

/**
 * The part of a whole that an amount tells, "a third of the crop", «ربع السكان»: nobody counts a quarter of a person. In
 * words a fraction always is one; in figures where a noun says of what ("3/4 of the homes"). Null where it is no part.
 *
 * @param noun what the number counts, where something does
 * @example shareOf «ثلثي» in «ثلثي المدارس» is 0.667 of 1, of "half" in "half a mile" null
 */
export function shareOf(lattice: Lattice, m: Mark<"amount">, noun: Counted | null): Share | null {
	const { min, max, number, unit } = m.value;
	const value = min ?? max;
	if (unit !== undefined || number === undefined || value === null || value <= 0 || value >= 1) return null;
	// A decimal is a measure of something, in figures and in words ("nought point seven").
	for (let i = m.from; i < m.to; i++)
		if (lattice.at[i]!.some((x) => x.class === "point" || (x.class === "digits" && /[.,٫]/u.test(String(x.value)))))
			return null;
	const whole = noun !== null || (lattice.at[m.to]?.some((x) => x.class === "of") ?? false);
	if (!whole && number.digits) return null;
	return HALVES.has(value) ? { min: min && min * 100, max: max && max * 100, unit: "%" } : { min, max, unit: "1" };
}

/** What newspapers change for its hundredths at will: "half", "50 per cent". A third is not 33 per cent. */
const HALVES: ReadonlySet<number> = new Set([0.25, 0.5]);
