/** How far a number in words has been read. */
export interface State {
	readonly total: number;
	readonly group: number;
	/** The scale used last, so that "five thousand two million" is two numbers. */
	readonly scale: number;
	/** What was added last to the group: "three hundred and two dozen" makes dozens of the two alone. */
	readonly low: number;
	/** It began with digits. */
	readonly digits: boolean;
	readonly last: "none" | "add" | "hundred" | "scale" | "digits";
}

export const START: State = {
	total: 0,
	group: 0,
	scale: Number.POSITIVE_INFINITY,
	low: 0,
	digits: false,
	last: "none",
};

/** What the next atom does: ones and tens add, hundreds and scales multiply, ten joins the ones before it. */
export type Role = "add" | "times" | "teen" | "digits";

/**
 * Adds one more atom, or says null where no number goes on like this.
 *
 * @param joined a joiner stands before it: "and", «و»
 * @param onesFirst the language says ones before tens («خمسة وعشرون»)
 * @example step({ ...START, group: 3, last: "add" }, 100, "times", false, false) // three hundred
 */
export function step(s: State, n: number, role: Role, joined: boolean, onesFirst: boolean): State | null {
	if (role === "digits") return digits(s, n, joined);
	if (role === "teen" && s.group % 100 >= 1 && s.group % 100 <= 9 && !joined)
		return { ...s, group: s.group + 10, last: "add" };
	if (role === "times") return n === 100 ? hundred(s, joined) : n === 12 ? dozen(s) : scale(s, n, joined);
	return plus(s, n, joined, onesFirst);
}

function digits(s: State, n: number, joined: boolean): State | null {
	if (s.last === "none") return { ...s, group: n, digits: true, last: "digits" };
	// "4 thousand 3 hundred", «3 ملايين و200 ألف»
	if (s.last === "scale" && (joined || s.digits) && n < s.scale && n < 1000) return { ...s, group: n, last: "digits" };
	// "3 hundred and 21"
	return s.last === "hundred" && s.digits && joined && n > 0 && n < 100
		? { ...s, group: s.group + n, last: "add" }
		: null;
}

function hundred(s: State, joined: boolean): State | null {
	if (s.group === 0) return { ...s, group: 100, last: "hundred" };
	if (joined || s.last === "scale" || s.last === "hundred") return null;
	// "3 hundred", "322 hundred", but 2003 is a year before a hundred people.
	if (s.last === "digits") return s.group < 1000 ? { ...s, group: s.group * 100, last: "hundred" } : null;
	// "fifteen hundred", and no "twenty hundred".
	return s.group < 100 && (s.group < 10 || s.group % 10 !== 0) ? { ...s, group: s.group * 100, last: "hundred" } : null;
}

function dozen(s: State): State | null {
	if (s.group === 0) return s.last === "none" ? { ...s, group: 12, last: "scale", scale: 12 } : null;
	// A year in front of dozens.
	if (s.last === "digits" && s.group >= 1000) return null;
	const low = s.last === "add" && s.low > 0 ? s.low : s.group;
	return { ...s, group: s.group - low + low * 12, last: "scale", scale: 12 };
}

function scale(s: State, n: number, joined: boolean): State | null {
	if (joined && s.group > 0) return null;
	if (s.group === 0 && s.total > 0 && !joined)
		return s.last === "scale" ? { ...s, total: s.total * n, scale: n } : null;
	return n >= s.scale
		? null
		: { ...s, total: s.total + (s.group === 0 ? 1 : s.group) * n, group: 0, low: 0, scale: n, last: "scale" };
}

/** The scale a word holds with its number: «مليونان» is of millions. */
export function scaleWithin(n: number): number {
	return 1000 ** Math.floor(Math.log10(n) / 3);
}

function plus(s: State, n: number, joined: boolean, onesFirst: boolean): State | null {
	// A scale that holds its number («مليونان») closes its group as any other does.
	if (n >= 1000 && s.last !== "digits")
		return s.group === 0 && n < s.scale
			? { ...s, total: s.total + n, low: 0, scale: scaleWithin(n), last: "scale" }
			: null;
	// "1.7 million four": words do not go on from digits, unless joined.
	if (s.last === "digits" || (s.digits && !joined)) return null;
	if (s.last === "none") return { ...s, group: n, low: n, last: "add" };
	// Nothing goes on from nought: "point nought four" says its figures one by one.
	if (s.group === 0 && s.last === "add") return null;
	if (s.group === 0) return n > 0 && n < s.scale ? { ...s, group: n, low: n, last: "add" } : null;
	// «خمسة وعشرون»: ones, and, tens.
	if (onesFirst && joined && s.group % 100 >= 1 && s.group % 100 <= 9 && n >= 20 && n <= 90)
		return { ...s, group: s.group + n, low: s.low + n, last: "add" };
	// In such a language tens never stand before ones: «خمسون وثلاثة» are two numbers.
	if (onesFirst && n < 10 && s.group % 100 >= 20) return null;
	const room = n < 10 ? 10 : n < 100 ? 100 : 1000;
	if (n === 0 || s.group % room !== 0 || n >= s.group) return null;
	// Without a joiner only tens take ones ("twenty five") and hundreds the rest, in languages that write it so.
	return joined || !onesFirst
		? { ...s, group: s.group + n, low: n >= 20 ? n : n + (s.last === "add" ? s.low : 0), last: "add" }
		: null;
}
