import type { ListName, Reading, Span, TraceStep } from "../../model/index.js";
import { shadow } from "../../text/index.js";

/** A value of a reading that stands on some words, and the list it is in. */
export interface ExplainedValue {
	readonly list: ListName;
	readonly index: number;
	/** The words it stands on. */
	readonly span: Span;
	readonly rule: string;
	/** Classes of the words the rule took, where the trace knows them. */
	readonly classes: readonly string[];
}

/** One place where the phrase stands: what was read there, and what was tried and gave way. */
export interface Explained {
	readonly found: Span;
	readonly values: readonly ExplainedValue[];
	readonly gaveWay: readonly TraceStep[];
}

/** The lists whose values bear a rule, in the order they are told. */
const LISTS = ["times", "quantities", "places", "actors", "names", "attributions", "events"] as const;

/**
 * How the values on a phrase came about, for each place where it stands. Case, vowel marks, tatweel, letter variants
 * and kinds of white space make no difference to the search.
 *
 * @param reading one made with `explain`, so that it holds the trace
 * @param phrase words of the report; a part of a word will do
 * @example explain(reading, "الأربعاء الماضي")[0].values[0].rule // "ar/date/weekday"
 */
export function explain(reading: Reading, phrase: string): Explained[] {
	return occurrences(reading.sentences, phrase).map((found) => {
		const here = <T extends Span>(x: T) => x.version === found.version && x.start < found.end && found.start < x.end;
		const steps = (reading.trace ?? []).filter(here);
		const values = LISTS.flatMap((list) =>
			(reading[list] ?? []).flatMap((value, index): ExplainedValue[] => {
				const span = "cue" in value ? value.cue : value;
				if (!here(span)) return [];
				const step = steps.find((s) => s.rule === value.rule && s.start === span.start && s.end === span.end);
				return [{ list, index, span, rule: value.rule, classes: step?.classes ?? [] }];
			}),
		);
		const taken = new Set(values.map((v) => `${v.rule}|${v.span.start}|${v.span.end}`));
		const gaveWay = steps.filter((s) => !s.kept && !taken.has(`${s.rule}|${s.start}|${s.end}`));
		return { found, values, gaveWay };
	});
}

/** Where the phrase stands in the sentences, in order. */
function occurrences(sentences: readonly Span[], phrase: string): Span[] {
	const wanted = plainSpaces(shadow(phrase.trim()).key);
	if (wanted === "") return [];
	return sentences.flatMap((sentence) => {
		const { key, map } = shadow(sentence.quote);
		const text = plainSpaces(key);
		const out: Span[] = [];
		for (let i = text.indexOf(wanted); i !== -1; i = text.indexOf(wanted, i + wanted.length)) {
			const [from, to] = [i, i + wanted.length].map((k) => (map === null ? k : map[k]!)) as [number, number];
			out.push({
				version: sentence.version,
				start: sentence.start + from,
				end: sentence.start + to,
				quote: sentence.quote.slice(from, to),
			});
		}
		return out;
	});
}

/** Any white space as one space of the same length, so that offsets stay. */
function plainSpaces(text: string): string {
	return text.replace(/\s/g, " ");
}
