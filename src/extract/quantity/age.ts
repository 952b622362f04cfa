import type { Lattice, Mark } from "../../grammar/index.js";
import { isCapital } from "../../text/index.js";

/** Nobody in the news is older. */
const OLDEST = 120;
/** How many words may stand between a word that speaks of ages and the number: «تقل أعمارهم عن 18». */
const AFTER_CUE = 3;

/**
 * Does a number tell how old somebody is, and so count nobody? "the 43-year-old driver", "Samir Haddad, 31, left",
 * «(31 عاما)», «عمره 18 عاما».
 *
 * @param cased the script has capitals: a name before a comma is then seen
 */
export function isAge(lattice: Lattice, m: Mark<"amount">, cased: boolean): boolean {
	const { min, max } = m.value;
	if (m.value.implicit || min === null || min !== max || !Number.isInteger(min) || min < 1 || min > OLDEST)
		return false;
	const { tokens, at } = lattice;
	const hyphen = (i: number) => (tokens[i]?.raw === "-" ? i + 1 : i);
	const years = at[hyphen(m.to)]?.find((x) => x.class === "unit");
	const end = years === undefined ? m.to : years.to;
	if (years !== undefined && (at[end]?.some((x) => x.class === "ageWord") ?? false)) return true;
	// «يبلغ من العمر (18) سنة».
	const front = tokens[m.from - 1]?.raw === "(" ? m.from - 1 : m.from;
	for (let i = front - 1; i >= Math.max(0, front - AFTER_CUE); i--) {
		if (tokens[i]!.kind === "mark") break;
		if (at[i]!.some((x) => x.class === "ageCue" && x.to <= m.from)) return true;
	}
	if (years === undefined && isToldOf(lattice, m)) return true;
	const open = tokens[m.from - 1]?.raw;
	const close = tokens[end]?.raw;
	if (open === "(" && close === ")") return years !== undefined ? isYear(years) : person(lattice, m.from - 2, cased);
	return open === "," && close === "," && years === undefined && person(lattice, m.from - 2, cased);
}

/** "He was 95.", "she is 26 and lives in the town": nothing counted behind it. */
function isToldOf({ tokens, at }: Lattice, m: Mark<"amount">): boolean {
	const next = tokens[m.to];
	if (
		next !== undefined &&
		!(next.kind === "mark" && !JOINED.includes(next.raw)) &&
		!at[m.to]!.some((x) => x.class === "and")
	)
		return false;
	return [2, 1].some((k) => at[m.from - k]?.some((x) => x.class === "ageSubject" && x.to === m.from));
}
/** Behind these a number goes on: "he was 12-0 up". */
const JOINED = "-–—:/%";

function isYear(m: Mark): boolean {
	return (m as Mark<"unit">).value.unit === "year";
}

/** A name written large, or a noun for one person. */
function person(lattice: Lattice, i: number, cased: boolean): boolean {
	const token = lattice.tokens[i];
	if (token?.kind !== "word") return false;
	const marks = lattice.at[i]!;
	if (marks.some((x) => x.class === "counted" && (x as Mark<"counted">).value.one === true)) return true;
	if (marks.some((x) => x.class === "title" || x.class === "personNoun" || x.class === "speakerNoun")) return true;
	const large = cased && isCapital(token.raw);
	return large && !marks.some((x) => x.class === "month" || x.class === "weekday" || x.class === "number");
}
