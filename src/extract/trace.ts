import type { Span, TraceStep } from "../model/index.js";
import type { ReadSentence } from "./sentence.js";

/**
 * How a reading came about: every mark a rule made, and whether it stands in the reading under that rule.
 * @param kept what the reading holds, each with its rule
 */
export function traceOf(
	sentences: readonly ReadSentence[],
	kept: readonly (Span & { readonly rule: string })[],
): TraceStep[] {
	const stands = new Set(kept.map((k) => `${k.version}|${k.start}|${k.end}|${k.rule}`));
	const out: TraceStep[] = [];
	for (const s of sentences)
		for (const marks of s.lattice.at)
			for (const m of marks) {
				if (m.rule === null) continue;
				const classes = s.lattice.at
					.slice(m.from, m.to)
					.flatMap((ms) => ms.filter((x) => x.rule === null && x.to <= m.to).map((x) => x.class));
				out.push({
					version: s.version,
					start: m.start,
					end: m.end,
					quote: s.text.slice(m.start, m.end),
					rule: m.rule,
					classes: [...new Set(classes)],
					kept: stands.has(`${s.version}|${m.start}|${m.end}|${m.rule}`),
				});
			}
	return out;
}
