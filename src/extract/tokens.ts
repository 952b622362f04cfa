import type { TokenSpan } from "../model/index.js";
import type { ReadSentence } from "./sentence.js";

/** The tokens of a sentence with the likeliest analysis of each: where its clitics are cut. */
export function tokenSpans(s: ReadSentence): TokenSpan[] {
	return s.lattice.tokens.map((t) => {
		const span = { version: s.version, start: t.start, end: t.end, quote: t.raw };
		if (t.kind !== "word") return { ...span, parts: [[t.start, t.end] as const] };
		const best = s.grammar.words.analyses(t.raw)[0];
		if (best === undefined || (best.cuts.length === 0 && best.after === null))
			return { ...span, parts: [[t.start, t.end] as const] };
		const cuts = [...best.cuts, best.start, ...(best.after === null ? [] : [best.end]), t.end - t.start];
		return { ...span, parts: cuts.slice(0, -1).map((c, i) => [t.start + c, t.start + cuts[i + 1]!] as const) };
	});
}
