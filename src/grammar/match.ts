import type { ClassName, Vocabulary } from "../model/index.js";
import type { Lattice } from "./lattice.js";
import type { Mark } from "./mark.js";
import type { Element, Rule } from "./pattern.js";

/** Rules ready to run: by the class that can begin them. */
export interface CompiledRules {
	readonly byFirst: ReadonlyMap<ClassName, readonly Rule[]>;
	readonly rules: readonly Rule[];
}

/**
 * Orders rules by the classes that can begin them, so that most tokens try none.
 * @throws Error if a pattern could match nothing, or two rules bear one name
 */
export function compileRules(rules: readonly Rule[]): CompiledRules {
	const byFirst = new Map<ClassName, Rule[]>();
	const names = new Set<string>();
	for (const rule of rules) {
		if (names.has(rule.name)) throw new Error(`two rules are named ${rule.name}`);
		names.add(rule.name);
		if (rule.pattern.every((e) => e.least === 0)) throw new Error(`${rule.name} could match nothing`);
		const firsts = new Set<ClassName>();
		for (const e of rule.pattern) {
			for (const c of e.classes) firsts.add(c);
			if (e.least > 0) break;
		}
		for (const c of firsts) byFirst.set(c, [...(byFirst.get(c) ?? []), rule]);
	}
	return { byFirst, rules };
}

/**
 * Runs rules over a lattice and gives the marks they make; the lattice is not changed. From each token a rule tries at
 * most a constant number of paths (patterns are short, marks on a token few), so the whole is linear in the text.
 */
export function matchRules(lattice: Lattice, compiled: CompiledRules): Mark[] {
	const out: Mark[] = [];
	const tried = new Set<Rule>();
	for (let i = 0; i < lattice.at.length; i++) {
		const here = lattice.at[i]!;
		if (here.length === 0) continue;
		tried.clear();
		for (const m of here) {
			const rules = compiled.byFirst.get(m.class);
			if (rules === undefined) continue;
			for (const rule of rules) {
				if (tried.has(rule)) continue;
				tried.add(rule);
				if (!canBegin(lattice, rule, here)) continue;
				const found = matchAt(lattice, rule, i);
				if (found !== null) out.push(found);
			}
		}
	}
	return out;
}

/**
 * A cheap look before the walk: where the first two places of a pattern must be filled, do marks for both stand here?
 * Most rules fail on this and cost no more.
 */
function canBegin(lattice: Lattice, rule: Rule, here: readonly Mark[]): boolean {
	const [first, second] = rule.pattern;
	if (first!.least === 0 || second === undefined || second.least === 0) return true;
	for (const m of here) {
		if (!first!.classes.includes(m.class)) continue;
		const next = lattice.at[m.to];
		if (next !== undefined) for (const x of next) if (second.classes.includes(x.class)) return true;
	}
	return false;
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
