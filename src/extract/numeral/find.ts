import { addMarks, keepLongest, type Lattice, type Mark, type NumberConventions } from "../../grammar/index.js";
import type { ClassName, NumberValue, NumeralAtom } from "../../model/index.js";
import { readDigits } from "./digits.js";
import { SPREAD_CLASSES, settleSpread } from "./spread.js";
import { START, type State, scaleWithin, step } from "./steps.js";

/** An atom that a number goes on with, and what the number is then. */
interface Next {
	readonly state: State;
	readonly mark: Mark;
	readonly read: NumberValue | null;
}

/** The atom at a token that takes a number furthest. */
function nextAtom(lattice: Lattice, i: number, s: State, joined: boolean, conventions: NumberConventions): Next | null {
	const first = s.last === "none";
	let best: Next | null = null;
	for (const m of lattice.at[i] ?? []) {
		if (m.class !== "numeral" && m.class !== "digits") continue;
		if (conventions.spelledElse?.includes(lattice.tokens[i]!.raw)) continue;
		const marked = !first && m.before.length > 0;
		if (marked && !(m.before.length === 1 && m.before[0] === conventions.joiner)) continue;
		const read = m.class === "digits" ? readDigits(m.value as string, conventions.decimal) : null;
		if (m.class === "digits" && read === null) continue;
		const atom = m.class === "numeral" ? (m.value as NumeralAtom) : null;
		if (first && atom?.plural) continue;
		const state = step(s, read?.value ?? atom!.n, atom?.role ?? "digits", joined || marked, conventions.onesFirst);
		if (state !== null && (best === null || m.to > best.mark.to)) best = { state, mark: m, read };
	}
	return best;
}

/** What stands between two atoms: a joiner of its own, a hyphen, or a comma between thousands and hundreds. */
function link(lattice: Lattice, i: number, s: State, conventions: NumberConventions): Mark | null {
	for (const m of lattice.at[i] ?? []) {
		if (m.class === "and") {
			// Where numerals are joined throughout («خمسة و عشرون») the joiner may stand alone; else only behind a hundred.
			return conventions.onesFirst || s.last === "hundred" || s.last === "scale" ? m : null;
		}
		if (m.class !== "punct") continue;
		if (m.value === "-" && lattice.tokens[i]!.glued) return m;
		// "one thousand, two hundred": in words alone, since digits with a comma between are a list.
		if (m.value === "," && s.last === "scale" && s.scale >= 1000 && !s.digits && isHundreds(lattice, m.to)) return m;
	}
	return null;
}

function isHundreds(lattice: Lattice, i: number): boolean {
	const numeral = (at: number) => lattice.at[at]?.find((m): m is Mark<"numeral"> => m.class === "numeral");
	const ones = numeral(i);
	return ones !== undefined && ones.before.length === 0 && numeral(ones.to)?.value.n === 100;
}

/** How many tokens ahead the n-ths of a joined fraction are looked for: "and fifty-four hundredths". */
const FRACTION_REACH = 5;

/**
 * Does a proper fraction begin here: "(one hundred and) three quarters", «(مئة) وثلاثة أرباع»? Then the number before
 * ends at the joiner. An improper one is a numerator that goes on: "one hundred and thirty fifths" is 26.
 */
function fractionAt(lattice: Lattice, i: number, conventions: NumberConventions): boolean {
	for (let k = i + 1; k <= i + FRACTION_REACH && k < lattice.at.length; k++) {
		const parts = lattice.at[k]!.find(
			(m): m is Mark<"denominator"> => m.class === "denominator" && (m as Mark<"denominator">).value.plural === true,
		);
		if (parts === undefined) continue;
		const numerator = readAt(lattice, i, conventions);
		return numerator !== null && numerator.to === k && numerator.value.value < parts.value.n;
	}
	return false;
}

/** How far a number has been read, token by token. */
interface Progress {
	readonly state: State;
	/** The token it goes on at. */
	readonly at: number;
	readonly atoms: number;
	/** The first and last of its atoms, null where none is read yet. */
	readonly first: Mark | null;
	readonly last: Mark | null;
	/** The value of the first, where it is in digits. */
	readonly digits: NumberValue | null;
}

/** The longest number in words, digits or both that begins at a token. */
function readAt(lattice: Lattice, i: number, conventions: NumberConventions): Mark<"number"> | null {
	let p: Progress = { state: START, at: i, atoms: 0, first: null, last: null, digits: null };
	/** The number in front of its last joiner, and the token behind that. */
	let inFront: Progress | null = null;
	let behind = 0;
	while (p.at < lattice.at.length) {
		const between = p.first === null ? null : link(lattice, p.at, p.state, conventions);
		const j = between?.to ?? p.at;
		const joined = between?.class === "and";
		const next = nextAtom(lattice, j, p.state, joined, conventions);
		if (next === null) break;
		if (p.first !== null && (joined || next.mark.before.length > 0)) {
			if (fractionAt(lattice, j, conventions)) break;
			inFront = p;
			behind = j;
		}
		p = {
			state: next.state,
			at: next.mark.to,
			atoms: p.atoms + 1,
			first: p.first ?? next.mark,
			last: next.mark,
			digits: p.atoms === 0 ? next.read : p.digits,
		};
	}
	// A joiner that would cut the number behind it in two joins two numbers: "three hundred and two hundred".
	const cut = inFront !== null && (readAt(lattice, behind, conventions)?.to ?? 0) > p.at;
	return asNumber(lattice, cut ? inFront! : p);
}

/** Of a product of decimals so many figures are sure. */
const SURE_FIGURES = 15;

/** What was read as a mark of class `number`. */
function asNumber(lattice: Lattice, { state, atoms, first, last, digits }: Progress): Mark<"number"> | null {
	if (first === null || last === null) return null;
	const atom = first.class === "numeral" ? (first.value as NumeralAtom) : null;
	const sum = (state.total + state.group) * (atoms === 1 && atom?.dual && isDual(lattice, first) ? 2 : 1);
	// 266.6 million are 266,600,000 and no part more.
	const value = Number.isInteger(sum) ? sum : Number(sum.toPrecision(SURE_FIGURES));
	const scale = state.last === "scale" ? state.scale : scaleOf(last);
	const read: NumberValue =
		atoms === 1 && digits !== null
			? digits
			: {
					value,
					digits: digits !== null,
					...(scale === null ? {} : { scale }),
					...(atoms === 1 && atom?.bound ? { inNoun: true } : {}),
				};
	return {
		class: "number",
		value: read,
		from: first.from,
		to: last.to,
		start: first.start,
		end: last.end,
		before: first.before,
		after: last.after,
		article: first.article,
		score: first.score,
		rule: "number",
	};
}

/** The scale a word holds with its number: «مليونين» is of millions. */
function scaleOf(m: Mark): number | null {
	const n = m.class === "numeral" ? (m.value as NumeralAtom).n : 0;
	return n < 1000 ? null : scaleWithin(n);
}

/** What a number counts: before it a dual in the construct state has lost its last letter. */
const COUNTABLE: readonly ClassName[] = ["counted", "measure", "unit"];

/** A form that is a dual and an accusative alike: the dual where a counted noun follows and no tanween is written. */
function isDual(lattice: Lattice, m: Mark): boolean {
	const written = lattice.text.slice(m.start, lattice.tokens[m.to - 1]!.end);
	if (written.includes("\u064b")) return false;
	return lattice.at[m.to]?.some((x) => COUNTABLE.includes(x.class) && x.before.length === 0) ?? false;
}

/** Nobody writes more groups of three: they are a table. */
const MOST_GROUPS = 7;

/** "1 234 567" with plain or narrow spaces: groups of three digits after one to three. */
function readSpaced(lattice: Lattice, i: number): Mark<"number"> | null {
	const first = lattice.tokens[i]!;
	if (first.kind !== "number" || !/^[0-9]{1,3}$/.test(digitsOf(lattice, i)) || digitsOf(lattice, i) === "0")
		return null;
	let j = i + 1;
	let text = digitsOf(lattice, i);
	while (
		j < Math.min(lattice.tokens.length, i + MOST_GROUPS) &&
		lattice.tokens[j]!.kind === "number" &&
		lattice.tokens[j]!.start === lattice.tokens[j - 1]!.end + 1 &&
		/^[0-9]{3}$/.test(digitsOf(lattice, j))
	) {
		text += digitsOf(lattice, j);
		j++;
	}
	if (j === i + 1) return null;
	return {
		class: "number",
		value: { value: Number(text), digits: true },
		from: i,
		to: j,
		start: first.start,
		end: lattice.tokens[j - 1]!.end,
		before: [],
		after: null,
		article: false,
		score: 1,
		rule: "number/spaced",
	};
}

function digitsOf(lattice: Lattice, i: number): string {
	return (lattice.at[i]!.find((m) => m.class === "digits")?.value as string | undefined) ?? "";
}

/** The classes that numbers are made of. */
export const NUMBER_CLASSES: readonly ClassName[] = [
	"numeral",
	"digits",
	"and",
	"punct",
	"denominator",
	...COUNTABLE,
	...SPREAD_CLASSES,
];

/**
 * Finds all numbers of a sentence and adds them to its lattice as marks of class `number`.
 * Composition is the same in both languages: atoms that add, atoms that multiply, and what may follow what.
 *
 * @example «ثلاثمئة وخمسون ألفاً» → 350000; "two hundred and five thousand" → 205000
 */
export function findNumbers(lattice: Lattice, conventions: NumberConventions): void {
	const found: Mark[] = [];
	for (let i = 0; i < lattice.at.length; i++) {
		if (!lattice.at[i]!.some((m) => m.class === "numeral" || m.class === "digits")) continue;
		const spaced = readSpaced(lattice, i);
		const plain = readAt(lattice, i, conventions);
		if (spaced) found.push(spaced);
		if (plain) found.push(plain);
	}
	addMarks(lattice, keepLongest(found));
	if (conventions.spread !== undefined) settleSpread(lattice, conventions.spread);
}
