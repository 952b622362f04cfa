import { NUMBER_CLASSES } from "./extract/numeral/index.js";
import { TIME_CLASSES } from "./extract/time/index.js";
import { type Grammar, narrowed } from "./grammar/index.js";
import { LIST_NAMES, type ListName } from "./model/index.js";

/** Lists that a list points into: `--only events` gives these as well. */
const POINTS_INTO: { readonly [L in ListName]?: readonly ListName[] } = {
	attributions: ["actors"],
	events: ["actors", "places", "times"],
	claims: ["events", "times", "actors", "places", "quantities", "attributions"],
	discrepancies: ["alignments"],
};

/** Is a list asked for, by itself or by one that points into it? @param only the lists named; all but tokens without */
export function wanted(only: readonly ListName[] | undefined): (list: ListName) => boolean {
	if (only === undefined) return (list) => list !== "tokens";
	const set = new Set<ListName>();
	const add = (list: ListName) => {
		if (set.has(list)) return;
		set.add(list);
		for (const l of POINTS_INTO[list] ?? []) add(l);
	};
	for (const list of only) add(list);
	return (list) => set.has(list);
}

/** Lists that ask for no other rules than those of time. */
const BY_TIME_RULES: ReadonlySet<ListName> = new Set(["tokens", "times", "tensions"]);

/** The languages with what the lists asked for need: the words of time alone where nothing else is. */
export function grammarsFor(want: (list: ListName) => boolean, grammars: readonly Grammar[]): readonly Grammar[] {
	return LIST_NAMES.some((l) => want(l) && !BY_TIME_RULES.has(l)) ? grammars : grammars.map(timeOnly);
}

/** A language with the words of time alone, what the dateline and the tense of a verb need among them. */
function timeOnly(grammar: Grammar): Grammar {
	return narrowed(grammar, "time", [...NUMBER_CLASSES, ...TIME_CLASSES, "datelineLabel"]);
}
