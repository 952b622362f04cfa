import { addMarks, keepLongest, type Lattice, type Mark, type NumberConventions } from "../grammar/index.js";
import type { ClassName, NumberValue } from "../model/index.js";

/**
 * Reads a run of digits with its separators; null where it is no number (a dotted date, a version).
 * @param key normalised digits, separators as written
 * @example readDigits("1٬234٫5", ".") // { value: 1234.5, … }
 */
export function readDigits(key: string, decimal: "." | ","): NumberValue | null {
	const plain = key.replaceAll(/['’]/g, "").replaceAll("،", ",");
	// The Arabic thousands mark and decimal mark leave no doubt.
	if (plain.includes("٬")) return number(plain.replaceAll("٬", "").replace("٫", "."));
	const certain = plain.includes("٫");
	const text = plain.replaceAll("٫", ".");
	if (certain) return number(text.replaceAll(",", ""));
	const dots = text.split(".").length - 1;
	const commas = text.split(",").length - 1;
	if (dots + commas === 0) return { value: Number(text), digits: true, yearLike: text.length === 4 };
	if (dots > 0 && commas > 0) {
		const last = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
		const group = last === "." ? "," : ".";
		if (text.split(last).length > 2) return null;
		return number(text.replaceAll(group, "").replace(last, "."));
	}
	const sep = dots > 0 ? "." : ",";
	const parts = text.split(sep);
	const grouped = parts.slice(1).every((p) => p.length === 3) && parts[0]!.length <= 3 && parts[0] !== "0";
	if (parts.length > 2) return grouped ? number(parts.join("")) : null;
	const asDecimal = number(parts.join("."));
	if (!grouped) return asDecimal;
	const asGroups = number(parts.join(""));
	const [first, second] = sep === decimal ? [asDecimal, asGroups] : [asGroups, asDecimal];
	return first && second ? { ...first, other: second.value } : null;
}

function number(text: string): NumberValue | null {
	const value = Number(text);
	return text !== "" && Number.isFinite(value) ? { value, digits: true } : null;
}

interface State {
	total: number;
	group: number;
	/** The scale used last, so that "five thousand two million" is two numbers. */
	scale: number;
	/** It began with digits. */
	digits: boolean;
	last: "none" | "add" | "hundred" | "scale" | "digits";
}

/** Adds one more atom, or says null where no number goes on like this. */
function step(
	s: State,
	n: number,
	role: "add" | "times" | "teen" | "digits",
	joined: boolean,
	onesFirst: boolean,
): State | null {
	if (role === "digits")
		return s.last === "none" || (s.last === "scale" && joined && n < s.scale)
			? { ...s, group: n, digits: true, last: "digits" }
			: null;
	if (role === "teen") {
		if (s.group % 100 >= 1 && s.group % 100 <= 9 && !joined) return { ...s, group: s.group + 10, last: "add" };
		role = "add";
	}
	if (role === "times") {
		if (s.last === "digits" && n === 100) return null;
		if (n === 100)
			return joined || s.group === 0 || s.group > 9
				? s.group === 0
					? { ...s, group: s.group + 100, last: "hundred" }
					: null
				: { ...s, group: s.group * 100, last: "hundred" };
		if (joined && s.group > 0) return null;
		if (s.group === 0 && s.total > 0 && !joined)
			return s.last === "scale" ? { ...s, total: s.total * n, scale: n } : null;
		return n >= s.scale
			? null
			: { ...s, total: s.total + (s.group === 0 ? 1 : s.group) * n, group: 0, scale: n, last: "scale" };
	}
	// "1.7 million four": words do not go on from digits, unless joined.
	if (s.last === "digits" || (s.digits && !joined)) return null;
	if (s.last === "none") return { ...s, group: n, last: "add" };
	if (s.group === 0) return n < s.scale ? { ...s, group: n, last: "add" } : null;
	// «خمسة وعشرون»: ones, and, tens.
	if (onesFirst && joined && s.group % 100 >= 1 && s.group % 100 <= 9 && n >= 20 && n <= 90)
		return { ...s, group: s.group + n, last: "add" };
	const room = n < 10 ? 10 : n < 100 ? 100 : 1000;
	if (s.group % room !== 0 || n >= s.group) return null;
	// Without a joiner only tens take ones ("twenty five") and hundreds the rest, in languages that write it so.
	return joined || !onesFirst ? { ...s, group: s.group + n, last: "add" } : null;
}

/** The longest number in words, digits or both that begins at a token. */
function readAt(lattice: Lattice, i: number, conventions: NumberConventions): Mark<"number"> | null {
	let state: State = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, digits: false, last: "none" };
	let at = i;
	let first: Mark | null = null;
	let last: Mark | null = null;
	let digits: NumberValue | null = null;
	let atoms = 0;
	while (at < lattice.at.length) {
		let j = at;
		let joined = false;
		if (first !== null) {
			// A joiner of its own ("two hundred and five") or a hyphen ("twenty-five").
			const link = lattice.at[j]!.find(
				(m) => m.class === "and" || (m.class === "punct" && m.value === "-" && lattice.tokens[j]!.glued),
			);
			// Where numerals are joined throughout («خمسة و عشرون») the joiner may stand alone; else only behind a hundred.
			if (link?.class === "and" && !conventions.onesFirst && state.last !== "hundred" && state.last !== "scale") break;
			if (link) {
				joined = link.class === "and";
				j = link.to;
			}
		}
		let next: { state: State; mark: Mark; read: NumberValue | null } | null = null;
		for (const m of lattice.at[j] ?? []) {
			if (m.class !== "numeral" && m.class !== "digits") continue;
			const marked = first !== null && m.before.length > 0;
			if (marked && !(m.before.length === 1 && m.before[0] === conventions.joiner)) continue;
			const read = m.class === "digits" ? readDigits(m.value as string, conventions.decimal) : null;
			if (m.class === "digits" && read === null) continue;
			if (first === null && read === null && (m.value as { plural?: boolean }).plural) continue;
			const [n, role] = read
				? [read.value, "digits" as const]
				: [(m.value as { n: number }).n, (m.value as { role: "add" | "times" | "teen" }).role];
			const s = step(state, n, role, joined || marked, conventions.onesFirst);
			if (s !== null && (next === null || m.to > next.mark.to)) next = { state: s, mark: m, read };
		}
		if (next === null) break;
		state = next.state;
		first ??= next.mark;
		last = next.mark;
		if (atoms++ === 0) digits = next.read;
		at = next.mark.to;
	}
	if (first === null || last === null) return null;
	const value = state.total + state.group;
	const read: NumberValue = atoms === 1 && digits !== null ? digits : { value, digits: digits !== null };
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

/** "1 234 567" with plain or narrow spaces: groups of three digits after one to three. */
function readSpaced(lattice: Lattice, i: number): Mark<"number"> | null {
	const first = lattice.tokens[i]!;
	if (first.kind !== "number" || !/^[0-9]{1,3}$/.test(digitsOf(lattice, i)) || digitsOf(lattice, i) === "0")
		return null;
	let j = i + 1;
	let text = digitsOf(lattice, i);
	while (
		j < lattice.tokens.length &&
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
export const NUMBER_CLASSES: readonly ClassName[] = ["numeral", "digits", "and", "punct"];

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
}
