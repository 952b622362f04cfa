import type { Vocabulary } from "../model/index.js";

/** Kilometres in the lengths that distances are told in, by UCUM code. */
const KILOMETRES: Readonly<Record<string, number>> = { km: 1, m: 0.001, "[mi_i]": 1.609344, "[nmi_i]": 1.852 };

/**
 * A distance in kilometres; null where the measure is no length that distances between places are told in.
 * @example kilometres(60, { unit: "[mi_i]", kind: "distance" }) → 96.56064
 */
export function kilometres(n: number, measure: Vocabulary["measure"]): number | null {
	const unit = KILOMETRES[measure.unit];
	return unit === undefined || measure.dual === true || !(n > 0) ? null : n * unit;
}
