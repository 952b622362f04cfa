import type { ClassName, Vocabulary } from "../model/index.js";
import type { Lattice } from "./lattice.js";
import type { Mark } from "./mark.js";
import type { Element, Rule } from "./pattern.js";

/** Rules by what must stand where they begin. */
interface Starters {
	/** Those that may begin with the one class alone. */
	readonly alone: Rule[];
	/** Those that go on behind it, by the classes they can go on with. */
	readonly bySecond: Map<ClassName, Rule[]>;
}

/** Rules ready to run: by the classes that can begin them, so that most tokens try none. */
export interface CompiledRules {
	readonly byFirst: ReadonlyMap<ClassName, Starters>;
	readonly rules: readonly Rule[];
}

/**
 * Orders rules by the classes that can begin them.
 * @throws Error if a pattern could match nothing, or two rules bear one name
 */
export function compileRules(rules: readonly Rule[]): CompiledRules {
	const byFirst = new Map<ClassName, Starters>();
	const names = new Set<string>();
	for (const rule of rules) {
		if (names.has(rule.name)) throw new Error(`two rules are named ${rule.name}`);
		names.add(rule.name);
		if (rule.pattern.every((e) => e.least === 0)) throw new Error(`${rule.name} could match nothing`);
		for (const [first, seconds] of openings(rule)) {
			const starters = byFirst.get(first) ?? { alone: [], bySecond: new Map<ClassName, Rule[]>() };
			byFirst.set(first, starters);
			if (seconds === null) starters.alone.push(rule);
			else for (const d of seconds) starters.bySecond.set(d, [...(starters.bySecond.get(d) ?? []), rule]);
		}
	}
	return { byFirst, rules };
}

/** What can begin a match, and with what it goes on from there; null where it need not go on. */
function openings({ pattern }: Rule): ReadonlyMap<ClassName, ReadonlySet<ClassName> | null> {
	const out = new Map<ClassName, Set<ClassName> | null>();
	for (const [i, first] of pattern.entries()) {
		const seconds = reachable(pattern.slice(i + 1));
		for (const c of first.classes) {
			const known = out.get(c);
			out.set(c, seconds === null || known === null ? null : new Set([...(known ?? []), ...seconds]));
		}
		if (first.least > 0) break;
	}
	return out;
}

/** The classes that can come next in the rest of a pattern; null where all of it may be left out. */
function reachable(rest: readonly Element<unknown>[]): ReadonlySet<ClassName> | null {
	const classes = new Set<ClassName>();
	for (const e of rest) {
		for (const c of e.classes) classes.add(c);
		if (e.least > 0) return classes;
	}
	return null;
}

/**
 * Runs rules over a lattice and gives the marks they make; the lattice is not changed. From each token a rule tries at
 * most a constant number of paths (patterns are short, marks on a token few), so the whole is linear in the text.
 */
export function matchRules(lattice: Lattice, compiled: CompiledRules): Mark[] {
	const out: Mark[] = [];
	const tried = new Set<Rule>();
	for (let i = 0; i < lattice.at.length; i++) {
		const marks = lattice.at[i]!;
		if (marks.length === 0) continue;
		if (tried.size > 0) tried.clear();
		for (const m of marks) {
			const starters = compiled.byFirst.get(m.class);
			if (starters === undefined) continue;
			tryRules(starters.alone, lattice, i, tried, out);
			if (starters.bySecond.size === 0 || m.to >= lattice.at.length) continue;
			for (const x of lattice.at[m.to]!) {
				const rules = starters.bySecond.get(x.class);
				if (rules !== undefined) tryRules(rules, lattice, i, tried, out);
			}
		}
	}
	return out;
}

function tryRules(rules: readonly Rule[], lattice: Lattice, i: number, tried: Set<Rule>, out: Mark[]): void {
	for (const rule of rules) {
		if (tried.has(rule)) continue;
		tried.add(rule);
		const found = matchAt(lattice, rule, i);
		if (found !== null) out.push(found);
	}
}

/** The most steps one rule may take from one token: a guard, far above what any real text needs. */
const STEP_LIMIT = 2_000;

/** The longest match of a rule that begins at a token. */
export function matchAt(lattice: Lattice, rule: Rule, from: number): Mark | null {
	let best: Mark | null = null;
	let steps = 0;
	const captured: (Mark | undefined)[] = [];

	if (rule.unless.before && endsBefore(lattice, from, rule.unless.before)) return null;
	const finish = (to: number) => {
		if (best !== null && best.to >= to) return;
		if (rule.unless.after && beginsWith(lattice, to, rule.unless.after)) return;
		const made = build(rule, captured);
		if (made !== null) best = made;
	};

	const walk = (place: number, at: number, first: boolean): void => {
		if (++steps > STEP_LIMIT) return;
		if (place === rule.pattern.length) {
			finish(at);
			return;
		}
		const e = rule.pattern[place]!;
		if (at < lattice.at.length)
			for (const m of lattice.at[at]!) {
				if (!fits(e, m, lattice, first)) continue;
				captured.push(m);
				walk(place + 1, m.to, false);
				captured.pop();
			}
		if (e.least === 0) {
			captured.push(undefined);
			walk(place + 1, at, first);
			captured.pop();
		}
	};
	walk(0, from, true);
	return best;
}

/** Does a mark of one of these classes begin where the match ends? `word` stands for any word. */
function beginsWith(lattice: Lattice, at: number, classes: readonly ClassName[]): boolean {
	if (classes.includes("word") && lattice.tokens[at]?.kind === "word") return true;
	return lattice.at[at]?.some((m) => classes.includes(m.class)) ?? false;
}

/** Does a mark of one of these classes end where the match begins? Phrases of up to three tokens are seen; `word`
 * stands for any word written together with the match. */
function endsBefore(lattice: Lattice, from: number, classes: readonly ClassName[]): boolean {
	if (classes.includes("word") && lattice.tokens[from]!.glued && lattice.tokens[from - 1]?.kind === "word") return true;
	for (let i = Math.max(0, from - 3); i < from; i++)
		if (lattice.at[i]!.some((m) => m.to === from && classes.includes(m.class))) return true;
	return false;
}

function fits(e: Element<unknown>, m: Mark, lattice: Lattice, first: boolean): boolean {
	if (!e.classes.includes(m.class)) return false;
	if (e.article !== null && e.article !== m.article) return false;
	// The first word of a match may carry anything: the span begins after it.
	if (e.clitics === "none") {
		if (!first && m.before.length > 0) return false;
	} else if (e.clitics !== "any" && !(m.before.length === 1 && e.clitics.includes(m.before[0]!))) return false;
	if (e.glued !== null && !first && lattice.tokens[m.from]!.glued !== e.glued) return false;
	return e.test === null || (e.test as (v: unknown, m: Mark) => boolean)(m.value, m);
}

function build(rule: Rule, captured: readonly (Mark | undefined)[]): Mark | null {
	const value = (rule.make as (...c: unknown[]) => unknown)(...captured);
	if (value === null || value === undefined) return null;
	let head: Mark | undefined;
	let tail: Mark | undefined;
	let score = 1;
	let seen = 0;
	for (let k = 0; k < captured.length; k++) {
		const m = captured[k];
		if (m === undefined) continue;
		score = Math.min(score, m.score);
		seen++;
		if (rule.pattern[k]!.outside) continue;
		head ??= m;
		tail = m;
	}
	if (head === undefined || tail === undefined) return null;
	return {
		class: rule.yields,
		value: value as Vocabulary[ClassName],
		from: head.from,
		to: tail.to,
		start: head.start,
		end: tail.end,
		before: head.before,
		after: tail.after,
		article: head.article,
		score,
		seen,
		rule: rule.name,
	};
}
