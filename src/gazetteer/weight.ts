import { REGION } from "./region.js";
import type { GazetteerRow } from "./row.js";

/** What a first-order unit counts for beside towns of its name. */
const UNIT = 300_000;
/** A smaller unit is meant less often than the town it is named after, unless as many live there as in a city. */
const SMALL_UNIT = 200_000;
/** A place that somebody wrote down by hand is meant more often than its people tell. */
const OWN = 200_000;

/** Above all people, below the regions of our own table. */
const CAPITAL = 1e10;

/**
 * What a bare name means before any context has spoken: more is likelier. Counted in people; countries, seas, regions
 * and capitals stand above every town.
 * @example weight(damascus) > weight(aleppo)
 */
export function weight(r: GazetteerRow): number {
	if (r.first) return 1e13;
	if (r.kind === "country") return 1e12;
	if (r.own && (r.kind === "region" || r.kind === "sea")) return 1e11;
	if (r.capital) return CAPITAL + r.population;
	if (r.kind === "admin1") return UNIT;
	const regional = r.country !== null && REGION.has(r.country);
	const people = regional ? r.population * 2 : r.population;
	if (r.own) return Math.max(people, OWN);
	return r.kind === "admin2" || r.kind === "region" ? Math.min(people, SMALL_UNIT) : people;
}

/** The same in 16 bits, so that places of several files can be put in one order: a thousand steps to each doubling. */
export function packedRank(r: GazetteerRow): number {
	return steps(weight(r));
}

const steps = (n: number) => Math.round(Math.log2(1 + n) * 1000);
const [LEAST_CAPITAL, MOST_CAPITAL] = [steps(CAPITAL), steps(CAPITAL * 5)];

/** Does a rank that `packedRank` made tell of a capital? */
export function ofCapital(rank: number): boolean {
	return rank >= LEAST_CAPITAL && rank <= MOST_CAPITAL;
}
