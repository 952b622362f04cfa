import type { Reading, Span } from "../../model/index.js";
import { isUnresolved, showReach } from "./when.js";

/** Something the reader could not settle: why, and the words. */
export interface Unread {
	readonly why: string;
	readonly words: readonly Span[];
}

/**
 * What could not be read, told openly: problems, a missing dateline, times without a day, vague words, places that
 * are not on the map.
 * @example unreadOf(reading)[0] // { why: "time without a day", words: ["الثلاثاء"] }
 */
export function unreadOf(reading: Reading): Unread[] {
	const times = reading.times ?? [];
	const places = (reading.places ?? []).filter((p) => !p.metonym && (p.precision === "unknown" || p.lat === null));
	const quantities = (reading.quantities ?? []).filter((q) => q.min === null && q.max === null);
	const vague = new Map<string, Span[]>();
	for (const t of times.filter((t) => t.vague)) push(vague, `a vague time: ${showReach(t)}`, t);
	return [
		...reading.problems.map((p) => ({ why: p.message, words: [] })),
		...(reading.dateline.date === null && times.some(isUnresolved)
			? [{ why: "the report has no date, so relative dates stay unresolved (give one with --date)", words: [] }]
			: []),
		...group("a time that could not be put on the calendar", times.filter(isUnresolved)),
		...[...vague].map(([why, words]) => ({ why, words })),
		...group("an amount that is no number", quantities),
		...group("a place that is not on the map", places),
	];
}

function group(why: string, words: readonly Span[]): Unread[] {
	return words.length === 0 ? [] : [{ why, words }];
}

function push(into: Map<string, Span[]>, key: string, word: Span): void {
	into.set(key, [...(into.get(key) ?? []), word]);
}
