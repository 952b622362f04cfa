import type { Denominator, NumberValue, QuantityKind, SymbolicQuantity } from "../model/index.js";
import type { Mark } from "./mark.js";

/** What rules of quantities build, in every language alike, and how their word tables are written. */

/** A quantity of one number, under its word of approximation. */
export function quantity(
	approx: Mark<"approx"> | Mark<"approxAfter"> | undefined,
	n: Mark<"number"> | NumberValue | number,
	more: Partial<SymbolicQuantity> = {},
): SymbolicQuantity {
	const read: NumberValue =
		typeof n === "number" ? { value: n, digits: false, inNoun: true } : "class" in n ? n.value : n;
	const value = read.value;
	const qualifier = approx?.value ?? "exact";
	const min = qualifier === "at_most" || qualifier === "less_than" ? null : value;
	const max = qualifier === "at_least" || qualifier === "more_than" ? null : value;
	return { min, max, qualifier, number: read, ...(read.other === undefined ? {} : { other: read.other }), ...more };
}

/**
 * A quantity between two numbers; null where they do not rise. The scale of the second is the first's as well.
 * @example "10-12", «بين 1800 و2000», "5 to 6 million"
 */
export function quantityRange(a: Mark<"number">, b: Mark<"number">): SymbolicQuantity | null {
	// A share and a number are no range: "one in three or four".
	if ((a.value.outOf === undefined) !== (b.value.outOf === undefined)) return null;
	const max = b.value.value;
	const shared =
		b.value.scale !== undefined && a.value.scale === undefined && a.value.value < max / b.value.scale
			? b.value.scale
			: 1;
	const min = a.value.value * shared;
	return min < max ? { min, max, qualifier: "range", number: a.value } : null;
}

/**
 * The figures behind a decimal point, said one by one ("zero three") or as one number ("eleven").
 * @returns the part they make, null where they make none
 * @example decimals([zero, three]) === 0.03
 */
export function decimals(said: readonly (Mark<"number"> | undefined)[]): number | null {
	const values = said.flatMap((m) => (m === undefined ? [] : [m.value.value]));
	if (values.length === 0 || values.some((v) => !Number.isInteger(v) || v < 0 || (values.length > 1 && v > 9)))
		return null;
	return Number(`0.${values.join("")}`);
}

/**
 * A number with a part added: "three and a half", "a million and a half". The part is of the scale that follows, else
 * of the one the number ends with.
 * @example addPart(3.0 as never, 0.5, 1e6) // 3.5 million
 */
export function addPart(n: Mark<"number">, part: number, scale?: number): NumberValue {
	const { value, digits, scale: own = 1 } = n.value;
	if (scale === undefined) return { value: value + part * (own >= 1000 ? own : 1), digits };
	return value >= scale ? { value: value + part * scale, digits } : { value: (value + part) * scale, digits, scale };
}

/** A word that names an order of size without a number: "dozens", «عشرات». */
export const VAGUE: SymbolicQuantity = { min: null, max: null, qualifier: "vague" };

/** The same quantity, measured: its unit and what that unit measures. */
export function measured(q: SymbolicQuantity, unit: string, kind: QuantityKind): SymbolicQuantity {
	return { ...q, unit, kind };
}

/** A quantity under a word of approximation that stands before its unit: "about $5 million". */
export function qualified(approx: Mark<"approx"> | undefined, q: SymbolicQuantity): SymbolicQuantity {
	return approx === undefined || q.qualifier !== "exact" || q.min === null
		? q
		: { ...q, ...quantity(approx, q.min), ...(q.number && { number: q.number }) };
}

type UnitMark = Mark<"percentWord" | "measure">;

/** A range whose unit stands behind both of its numbers: "between 10% and 15%"; null where the units differ. */
export function measuredRange(a: Mark<"number">, u: UnitMark, b: Mark<"number">, v: UnitMark): SymbolicQuantity | null {
	const [unit, kind] = unitOf(u);
	const range = quantityRange(a, b);
	return range === null || unitOf(v)[0] !== unit ? null : measured(range, unit, kind);
}

function unitOf(m: UnitMark): readonly [string, QuantityKind] {
	return m.class === "percentWord"
		? ["%", "percent"]
		: [(m as Mark<"measure">).value.unit, (m as Mark<"measure">).value.kind];
}

/**
 * Units of measure, from forms as written to what they mean.
 *
 * @param table each row: UCUM or currency code, kind, forms; those marked "2:" are dual and hold their two
 * @example measures([["km", "distance", "km kilometre kilometres"]])
 */
export function measures(
	table: readonly (readonly [string, QuantityKind, string])[],
): Readonly<Record<string, { unit: string; kind: QuantityKind; dual?: boolean }>> {
	return Object.fromEntries(
		table.flatMap(([unit, kind, forms]) =>
			forms
				.split(" ")
				.map((form) => [
					form.replace("2:", "").replaceAll("_", " "),
					{ unit, kind, ...(form.startsWith("2:") ? { dual: true } : {}) },
				]),
		),
	);
}

/**
 * Names of n-ths: a row's n and its forms; "n:" in front of a form says how many it holds.
 * @example denominators([[3, "third"]], [[3, "thirds"]])
 */
export function denominators(
	one: readonly (readonly [number, string])[],
	several: readonly (readonly [number, string])[],
): Readonly<Record<string, Denominator>> {
	const of = ([n, forms]: readonly [number, string], plural: boolean) =>
		forms.split(" ").map((form) => {
			const [mark, word] = form.includes(":") ? (form.split(":") as [string, string]) : ["", form];
			return [
				word.replaceAll("_", " "),
				{
					n,
					...(plural ? { plural } : {}),
					...(mark === "?" ? { bound: true } : mark === "" ? {} : { held: Number(mark) }),
				},
			] as const;
		});
	return Object.fromEntries([...one.flatMap((row) => of(row, false)), ...several.flatMap((row) => of(row, true))]);
}

/**
 * Nouns that can be counted, from forms as written to what they mean.
 *
 * @param table each row: what is counted, and its forms; forms marked "1:" are singular, "2:" dual
 * @example countedNouns([["force", "person", "1:soldier soldiers"]])
 */
export function countedNouns(
	table: readonly (readonly [QuantityKind, string | null, string])[],
): Readonly<Record<string, { kind: QuantityKind; unit: string | null; one?: boolean; dual?: boolean }>> {
	const out: Record<string, { kind: QuantityKind; unit: string | null; one?: boolean; dual?: boolean }> = {};
	for (const [kind, unit, forms] of table)
		for (const form of forms.split(" ")) {
			const [mark, word] = form.includes(":") ? (form.split(":") as [string, string]) : ["", form];
			out[word.replaceAll("_", " ")] = {
				kind,
				unit,
				...(mark === "1" ? { one: true } : mark === "2" ? { dual: true } : {}),
			};
		}
	return out;
}
