import type { Lattice, Mark } from "../../grammar/index.js";
import type { Quantity } from "../../model/index.js";
import type { WordMemory } from "../../text/index.js";
import type { Counted } from "./counted.js";

/** A part of a whole, as a quantity of kind `percent` tells it: in hundredths, whatever words say it. */
export interface Share {
	readonly min: number | null;
	readonly max: number | null;
	readonly unit: "%";
	readonly alternatives: Quantity["alternatives"];
}

/**
 * The part of a whole that an amount tells, "a third of the crop", «ربع السكان»: nobody counts a quarter of a person. In
 * words a fraction is one unless it stands alone; in figures where a noun says of what ("3/4 of the homes") or two numbers do ("7 in 10").
 * Null where it is no part.
 *
 * @param noun what the number counts, where something does
 * @example shareOf «ثلثي» in «ثلثي المدارس» is 66.67 %, of "half" in "half a mile" null
 */
export function shareOf(lattice: Lattice, m: Mark<"amount">, noun: Counted | null, words: WordMemory): Share | null {
	const { min, max, number, unit } = m.value;
	const value = min ?? max;
	if (unit !== undefined || number === undefined || value === null) return null;
	const nth = nthOf(lattice, m, words);
	if (nth !== null) return { ...hundredths(min && 1 / nth, max && 1 / nth), alternatives: [] };
	if (value <= 0 || value >= 1) return null;
	// A decimal is a measure of something, in figures and in words ("nought point seven").
	for (let i = m.from; i < m.to; i++)
		if (lattice.at[i]!.some((x) => x.class === "point" || (x.class === "digits" && /[.,٫]/u.test(String(x.value)))))
			return null;
	const told = noun !== null || number.outOf !== undefined || isOf(lattice, m.to);
	if (!told && (number.digits || isAlone(lattice, m))) return null;
	const count = number.outOf ?? null;
	const reason = "so many are counted, if a whole of that number is meant";
	return {
		...hundredths(min, max),
		alternatives: number.loosely ? [{ min: min && count, max: max && count, reason }] : [],
	};
}

/** In a cell of its own, say: of what it is a part nothing tells, so it is a number. */
function isAlone({ tokens }: Lattice, m: Mark<"amount">): boolean {
	let before = m.from - 1;
	while (tokens[before]?.kind === "mark") before--;
	let behind = m.to;
	while (tokens[behind]?.kind === "mark") behind++;
	return before < 0 && behind === tokens.length;
}

function isOf(lattice: Lattice, i: number): boolean {
	return lattice.at[i]?.some((x) => x.class === "of") ?? false;
}

/** A third is 33.3333333333 per cent: as many figures as are sure after the division. */
const FIGURES = 12;

function hundredths(min: number | null, max: number | null): Pick<Share, "min" | "max" | "unit"> {
	const of = (x: number | null) => x && Number((x * 100).toPrecision(FIGURES));
	return { min: of(min), max: of(max), unit: "%" };
}

/**
 * A numeral that is spelled like the name of a part is that part before a noun with the article: «خمس السكان» is a fifth of
 * them, «خمس مدارس» five schools. The n of the n-th, else null.
 */
function nthOf(lattice: Lattice, m: Mark<"amount">, words: WordMemory): number | null {
	const { number } = m.value;
	if (m.article || number === undefined || number.digits || number.scale !== undefined) return null;
	const last = m.to - 1;
	const part = lattice.at[last]!.find(
		(x): x is Mark<"denominator"> =>
			x.class === "denominator" && x.to === m.to && (x as Mark<"denominator">).value.bound === true,
	);
	return part !== undefined && part.value.n === number.value && isDefinite(lattice, m.to, words) ? part.value.n : null;
}

/** Does a word with the article stand there, and no numeral («خمس الاف»)? */
export function isDefinite(lattice: Lattice, i: number, words: WordMemory): boolean {
	const token = lattice.tokens[i];
	if (token?.kind !== "word") return false;
	const [likeliest] = words.analyses(token.raw);
	if (likeliest?.article !== true || likeliest.before.length > 0) return false;
	return !lattice.at[i]!.some((x) => NO_NOUN.has(x.class));
}

const NO_NOUN: ReadonlySet<string> = new Set(["numeral", "number", "ordinal", "unit", "fractionName", "half"]);
