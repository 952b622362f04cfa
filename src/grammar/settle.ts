import type { Lattice } from "./lattice.js";
import type { Mark } from "./mark.js";
import { type CompiledRules, matchRules } from "./match.js";

/**
 * Drops every mark that stands inside a longer one of its class, and all but the likeliest of those on the same tokens
 * (then the rule named first). Order of the result: by start.
 */
export function keepLongest(marks: readonly Mark[]): Mark[] {
	const sorted = [...marks].sort(
		(a, b) => a.from - b.from || b.to - a.to || (b.seen ?? 0) - (a.seen ?? 0) || b.score - a.score || byRule(a, b),
	);
	const out: Mark[] = [];
	for (const m of sorted) {
		let covered = false;
		for (let k = out.length - 1; k >= 0 && !covered; k--) {
			const o = out[k]!;
			covered = o.class === m.class && o.from <= m.from && o.to >= m.to;
			if (o.to <= m.from && o.from < m.from - 40) break;
		}
		if (!covered) out.push(m);
	}
	return out;
}

function byRule(a: Mark, b: Mark): number {
	return (a.rule ?? "") < (b.rule ?? "") ? -1 : (a.rule ?? "") > (b.rule ?? "") ? 1 : 0;
}

/**
 * A set of marks of which no two overlap: longer before shorter, composed before plain, likelier before less likely,
 * earlier before later.
 * @example the weekday inside «الأربعاء الماضي» gives way to the whole
 */
export function settle<M extends Mark>(marks: readonly M[]): M[] {
	const taken = new Set<number>();
	const out: M[] = [];
	const order = [...marks].sort(
		(a, b) =>
			b.end - b.start - (a.end - a.start) ||
			(b.stage ?? 0) - (a.stage ?? 0) ||
			(b.seen ?? 0) - (a.seen ?? 0) ||
			b.score - a.score ||
			a.start - b.start ||
			byRule(a, b),
	);
	for (const m of order) {
		let free = true;
		for (let t = m.from; t < m.to && free; t++) free = !taken.has(t);
		if (!free) continue;
		for (let t = m.from; t < m.to; t++) taken.add(t);
		out.push(m);
	}
	return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Puts marks into the lattice, so that the rules of later stages can build on them. */
export function addMarks(lattice: Lattice, marks: readonly Mark[]): void {
	for (const m of marks) lattice.at[m.from]!.unshift(m);
}

/**
 * Runs stages of rules one after another, each over what the earlier ones made.
 * @returns all marks made, those of the last stage last
 */
export function runStages(lattice: Lattice, stages: readonly CompiledRules[]): Mark[] {
	const made: Mark[] = [];
	for (const [i, stage] of stages.entries()) {
		const found = matchRules(lattice, stage);
		if (found.length === 0) continue;
		const marks = keepLongest(found).map((m) => ({ ...m, stage: i }));
		addMarks(lattice, marks);
		// One by one: a spread of as many as an endless sentence makes is no call.
		for (const m of marks) made.push(m);
	}
	return made;
}
