import type { Tension } from "../model/index.js";
import { compareDates, compareDurations } from "./dates.js";
import { compareNumbers } from "./numbers.js";
import { comparePlaces } from "./places.js";
import type { BitextSide } from "./side.js";
import { headlinePair } from "./window.js";

/** How many sentences tell what a headline sums up. */
const LEAD = 2;

/**
 * Where a headline and its text exclude each other: a figure, day or place of the headline that the text has nowhere,
 * against the one of its first sentences that stands in its stead. A headline leaves out most of the text, so what it
 * lacks is silent.
 * @example compareHeadline(title, body) // «مقتل 30 راعيا» over a text of "3 shepherds": a tension of number
 */
export function compareHeadline(title: BitextSide, body: BitextSide): Tension[] {
	const pair = headlinePair(withoutCountries(title), withoutCountries(body), LEAD);
	if (pair === null) return [];
	const all = [...compareNumbers([pair]), ...compareDates(pair), ...compareDurations(pair), ...comparePlaces([pair])];
	return all.flatMap(({ kind, severity, left, right, explanation }) =>
		severity === "contradiction" && left !== null ? [{ kind, left, right, explanation }] : [],
	);
}

/** A headline may name the country of all that the text tells: towns and provinces alone are held against each other. */
const withoutCountries = (side: BitextSide): BitextSide => ({
	...side,
	places: side.places.filter((p) => p.kind !== "country"),
});
