import type { Lattice, Mark } from "../../grammar/index.js";
import { isCapital } from "../../text/index.js";

/**
 * Is the number a part of a name or a code and counts nothing: F-16, resolution 2254, Covid-19, a telephone number, a
 * time of day, a page?
 * @example isCode is true for the 16 of "an F-16"
 */
export function isCode(lattice: Lattice, m: Mark<"amount">): boolean {
	const i = m.from;
	// «في المئة», «40 بالمائة»: the hundred of a percentage.
	const counted = lattice.at[i - 1]?.some((x) => (x.class === "number" || x.class === "digits") && x.to === i) ?? false;
	for (let k = Math.max(0, i - 1); k <= i; k++)
		if (
			lattice.at[k]!.some((x) => x.class === "percentWord" && (k < i || counted || x.before.length > 0) && x.to >= m.to)
		)
			return true;
	// «السادسة والثلاثين»: the tens of an ordinal.
	for (let k = Math.max(0, i - 2); k < i; k++)
		if (lattice.at[k]!.some((x) => x.class === "ordinal" && x.to >= m.to)) return true;
	// "the 72nd brigade".
	if (lattice.tokens[m.to]?.glued && lattice.at[m.to]!.some((x) => x.class === "ordinalEnd")) return true;
	if (inTitle(lattice, m)) return true;
	if (isNumbered(lattice, m)) return true;
	// Under a word of approximation it counts: "number around 900-1000".
	if (m.value.number?.digits !== true || !lattice.at[i]!.some((x) => x.class === "digits")) return false;
	return isItem(lattice) || named(lattice, m) || isZeroed(lattice, m) || inChain(lattice, m) || isDay(lattice, m);
}

/** "the Six-Day War": a number in words tied to a word, both large, and the next as well; "World War Two". */
function inTitle(lattice: Lattice, m: Mark<"amount">): boolean {
	const { tokens } = lattice;
	const large = (i: number) => tokens[i]?.kind === "word" && isCapital(tokens[i]!.raw);
	for (let k = Math.max(0, m.from - 2); k < m.from; k++)
		if (large(m.from) && large(k) && lattice.at[k]!.some((x) => x.class === "notTime" && x.to === m.from)) return true;
	return tokens[m.to]?.raw === "-" && m.from > 0 && large(m.from) && large(m.to + 1) && large(m.to + 2);
}

/** "phase two of the plan": a numeral behind a word that numbers things, where nothing is counted behind it. */
function isNumbered({ tokens, at }: Lattice, m: Mark<"amount">): boolean {
	const plain = m.to === m.from + 1 && m.value.number?.digits === false && m.value.qualifier === "exact";
	if (!plain || !at[m.from - 1]?.some((x) => x.class === "notTime" && x.to === m.from)) return false;
	return tokens[m.to]?.kind !== "word" || at[m.to]!.some((x) => CLOSES.has(x.class));
}

const CLOSES: ReadonlySet<string> = new Set(["of", "in", "and", "tense", "modal", "passiveAux", "preposition"]);

/** "1." alone: an item of a list. */
function isItem({ tokens }: Lattice): boolean {
	return tokens.length === 2 && /^[0-9]{1,2}$/.test(tokens[0]!.raw) && ").".includes(tokens[1]!.raw);
}

/** After a word that numbers things, or written onto one: "Article 15", F16, F-16; after "at" of the clock. */
function named(lattice: Lattice, m: Mark<"amount">): boolean {
	const i = m.from;
	const prev = lattice.tokens[i - 1];
	if (prev === undefined) return false;
	for (let k = Math.max(0, i - 2); k < i; k++)
		// Nothing is named by a word with a pronoun on it: «أسهم» is no "إس" of theirs.
		if (
			lattice.at[k]!.some((x) => (x.class === "notTime" || x.class === "clockWord") && x.after === null && x.to === i)
		)
			return true;
	const token = lattice.tokens[i]!;
	if (
		token.glued &&
		prev.kind === "word" &&
		token.kind === "number" &&
		!lattice.at[i - 1]!.some((x) => SMALL.has(x.class))
	)
		return true;
	return token.glued && prev.raw === "-" && prev.glued && lattice.tokens[i - 2]?.kind === "word";
}

/** Small words and currencies with the space behind them lost: «بينهم3», "USD15". */
const SMALL: ReadonlySet<string> = new Set([
	"including",
	"during",
	"between",
	"approx",
	"of",
	"from",
	"to",
	"currency",
]);

/**
 * "Region 12", "Flight 370": digits behind a word with a capital that opens no sentence, nothing counted behind them. The
 * caller says that no noun follows.
 */
export function isLabel(lattice: Lattice, m: Mark<"amount">): boolean {
	const { tokens, at } = lattice;
	const prev = tokens[m.from - 1];
	if (m.to !== m.from + 1 || tokens[m.from]!.kind !== "number" || prev?.kind !== "word" || m.from < 2) return false;
	const told = at[m.from - 1]!.some((x) => x.class !== "placeKind" && x.class !== "orgNoun");
	return (
		isCapital(prev.raw) &&
		!told &&
		!at[m.to]?.some((x) => COUNTABLE.has(x.class) || x.class === "tense" || x.class === "passiveAux")
	);
}

/** The day behind a weekday: «الأحد 15», where no noun is counted. */
function isDay(lattice: Lattice, m: Mark<"amount">): boolean {
	const day = m.value.number!.value;
	if (day > 31 || !Number.isInteger(day) || m.value.min !== m.value.max) return false;
	if (!lattice.at[m.from - 1]?.some((x) => x.class === "weekday" && x.to === m.from)) return false;
	return !(lattice.at[m.to]?.some((x) => COUNTABLE.has(x.class)) ?? false);
}

const COUNTABLE: ReadonlySet<string> = new Set(["counted", "measure", "percentWord", "harmed", "of"]);

/** 0100, 007, 0912345678: nobody counts with a nought in front. */
function isZeroed(lattice: Lattice, m: Mark<"amount">): boolean {
	return lattice.at[m.from]!.some((x) => x.class === "digits" && /^0[0-9]+$/.test(x.value as string));
}

const LINKS = "-/–.+";
/** How many tokens a chain is followed to either side: three runs tell. */
const ENOUGH = 8;

/** Three or more runs of figures tied together are a date, a code or a telephone number: +1-222-333, 5/17/2018. */
function inChain(lattice: Lattice, m: Mark<"amount">): boolean {
	const figures = (i: number) => lattice.tokens[i]?.kind === "number";
	const tied = (i: number) => lattice.tokens[i]?.glued === true && LINKS.includes(lattice.tokens[i]!.raw);
	let from = m.from;
	while (from > m.from - ENOUGH && figures(from - 2) && tied(from - 1) && lattice.tokens[from]!.glued) from -= 2;
	let to = m.to - 1;
	while (to < m.to + ENOUGH && figures(to + 2) && tied(to + 1) && lattice.tokens[to + 2]!.glued) to += 2;
	let runs = 0;
	for (let i = from; i <= to; i++) if (figures(i) && (i === from || (tied(i - 1) && lattice.tokens[i]!.glued))) runs++;
	if (runs >= 3) return true;
	// An international prefix goes on with groups of figures: +963 11 222 3333.
	if (lattice.tokens[from - 1]?.raw === "+" && lattice.tokens[from]!.glued && figures(to + 1)) return true;
	let k = from;
	while (figures(k - 1) && k > m.from - 6) k--;
	return k < from && lattice.tokens[k - 1]?.raw === "+";
}
