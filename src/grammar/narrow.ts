import type { ClassName, Sense } from "../model/index.js";
import { rememberBeginnings } from "./beginnings.js";
import type { Grammar, RuleField } from "./language.js";
import { all, buildLexicon, type LexiconTables } from "./lexicon.js";

const made = new WeakMap<Grammar, Map<string, Grammar>>();

/**
 * A grammar that knows only the words one field needs: it marks less and so reads faster, and what it reads of the
 * field is the same. Made once for each grammar and field.
 *
 * @param also classes that the field's code asks for beside those in its rules
 * @example narrowed(grammar, "time", ["tense"]).lexicon.phrases < grammar.lexicon.phrases
 */
export function narrowed(grammar: Grammar, field: RuleField, also: readonly ClassName[]): Grammar {
	const fields = made.get(grammar) ?? new Map<string, Grammar>();
	made.set(grammar, fields);
	const known = fields.get(field);
	if (known !== undefined) return known;
	const classes = new Set<ClassName>(also);
	for (const { rules } of grammar.rules[field])
		for (const rule of rules) {
			for (const e of rule.pattern) for (const c of e.classes) classes.add(c);
			for (const c of [...(rule.unless.before ?? []), ...(rule.unless.after ?? [])]) classes.add(c);
		}
	const lexicon = buildLexicon(grammar.language.lexicon.map((t) => pick(t, classes)));
	const fresh = { ...grammar, lexicon, beginnings: rememberBeginnings(lexicon, grammar.words) };
	fields.set(field, fresh);
	return fresh;
}

function pick(tables: LexiconTables, classes: ReadonlySet<ClassName>): LexiconTables {
	return Object.fromEntries(Object.entries(tables).filter(([c]) => classes.has(c as ClassName)));
}

const sensed = new WeakMap<Grammar, Grammar>();

/**
 * A grammar that knows only the words two versions are compared by; null where the language lists none. Made once.
 * @example sensing(grammar)?.lexicon.phrases
 */
export function sensing(grammar: Grammar): Grammar | null {
	const words = grammar.language.senses?.words;
	if (words === undefined) return null;
	let found = sensed.get(grammar);
	if (found === undefined) {
		const tables = Object.entries(words).map(([sense, phrases]) => ({ sense: all(phrases ?? [], sense as Sense) }));
		const lexicon = buildLexicon(tables);
		found = { ...grammar, lexicon, beginnings: rememberBeginnings(lexicon, grammar.words) };
		sensed.set(grammar, found);
	}
	return found;
}
