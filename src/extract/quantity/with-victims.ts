import type { Quantity } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { namedVictims, type Victim } from "./victims.js";

/**
 * The figures of a sentence with the people named as victims among them, in order. Those told right behind a figure of
 * their fate are a part of it: "two men, Reem Fadel and Sami Odeh, were killed".
 * @param first where the figures of this sentence begin in the whole list
 */
export function withVictims(s: ReadSentence, figures: readonly Quantity[], first: number): readonly Quantity[] {
	const victims = namedVictims(s).filter((v) => !figures.some((q) => q.start < v.end && v.start < q.end));
	if (victims.length === 0) return figures;
	const all: Quantity[] = [...figures, ...victims.map((v) => victim(s, v))].sort((a, b) => a.start - b.start);
	const indexOf = (q: Quantity | undefined) => (q === undefined ? null : all.findIndex((x) => x.start === q.start));
	for (const [i, q] of all.entries()) {
		const v = victims.find((v) => v.start === q.start);
		const whole =
			v === undefined
				? indexOf(q.subsetOf === null ? undefined : figures[q.subsetOf - first])
				: v.apposedTo === null
					? null
					: indexOf(figures.findLast((f) => f.end <= v.apposedTo! && f.unit === "person"));
		if (whole === null) continue;
		all[i] = { ...q, subsetOf: whole + first };
		// What is told of those named is told of those they are.
		if (v !== undefined && all[whole]!.kind === "other") all[whole] = { ...all[whole]!, kind: v.kind };
	}
	return all;
}

function victim(s: ReadSentence, { start, end, kind }: Victim): Quantity {
	const name = { version: s.version, start, end, quote: s.text.slice(start, end) };
	const one = { min: 1, max: 1, qualifier: "exact", unit: "person", implicit: true } as const;
	return { ...name, rule: "quantity/named-victim", ...one, of: name, kind, subsetOf: null, alternatives: [] };
}
