import type { Lattice, Mark } from "../../grammar/index.js";
import type { QuantityKind } from "../../model/index.js";
import type { Counted } from "./counted.js";

/** How many tokens behind its noun and before its number a word is looked for that says what befell them. */
const AHEAD = 8;
const BACK = 8;
/** A number without a noun ("the toll … has risen to 39") may stand further from it. */
const BACK_ALONE = 16;
/** How far before its number a rescue may be told: «أنقذ البحارة 11 شخصا من الغرق». */
const SPARED = 3;
/** No list of those who were killed is longer, in tokens. */
const LONGEST_LIST = 120;
/** No part told between two commas is longer, in tokens. */
const LONGEST_PART = 20;
/** "and", "about" before the next of a list, at most. */
const SMALL_WORDS = 4;
const BREAK = ".;:؛()";
const COMMA = ",،";

/** What befell those counted, and how many words away that was said. */
interface Found {
	readonly kind: QuantityKind;
	readonly steps: number;
}

/**
 * What befell those counted, by the nearest word that says so: behind the noun in the same clause ("two people were
 * killed", "20 wounded"), else before the number ("killed at least five", «مقتل 20 مدنياً»); null where none does.
 *
 * @param subjectFirst the subject stands before its verb: then "were killed" speaks of those in front alone
 * @example befell of 5 in "killed 3 soldiers and wounded 5" is injured
 */
export function befell(
	lattice: Lattice,
	m: Mark<"amount">,
	noun: Counted | null,
	subjectFirst: boolean,
): QuantityKind | null {
	// Survivors are those whom nothing befell, whatever is told of others behind them.
	if (noun !== null && harmedAt(lattice, noun.from)?.kind === "other") return "other";
	const behind =
		after(lattice, Math.max(noun?.to ?? 0, m.to), subjectFirst) ??
		(noun === null ? null : harmedAt(lattice, noun.from));
	// Of an unknown noun the verb right before it speaks ("killed 58 villagers"), none across "from" or "at".
	const stranger = noun !== null && noun.mark === undefined;
	const found = before(lattice, m.from, noun === null ? BACK_ALONE : BACK, subjectFirst);
	const front = found !== null && stranger && crosses(lattice, m.from - found.steps, m.from) ? null : found;
	// "rescued eleven from drowning": what they were spared stands behind.
	if (front !== null && front.steps <= SPARED && front.kind === "other") return front.kind;
	// A verb in front governs the number unless one closes its clause behind it.
	if (behind !== null && behind.steps <= 1) return behind.kind;
	if (front !== null && (behind === null || front.steps <= behind.steps + 1)) return front.kind;
	return behind?.kind ?? null;
}

function crosses(lattice: Lattice, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (has(lattice, i, "preposition") && !has(lattice, i, "approx", "of")) return true;
	return false;
}

function harmedAt(lattice: Lattice, i: number): Found | null {
	const h = lattice.at[i]?.find((x): x is Mark<"harmed"> => x.class === "harmed");
	return h === undefined ? null : { kind: h.value, steps: 0 };
}

/** Does the list go on here: "150 officers, 95 civilians and rebels were killed"? A noun that tells its own fate ends it. */
function listGoesOn(lattice: Lattice, i: number, words = SMALL_WORDS): boolean {
	const here = lattice.at[i];
	if (here === undefined || words === 0) return false;
	const joiner = here.find((x) => x.class === "and");
	if (joiner !== undefined) return listGoesOn(lattice, joiner.to, words - 1);
	const item = (at: number) =>
		lattice.at[at]?.some((x) => x.class === "counted" && OPEN_FATE.has((x as Mark<"counted">).value.kind)) ?? false;
	if (item(i)) return true;
	const number = here.find((x) => x.class === "number" || x.class === "vagueNumber");
	if (number === undefined) return here.some((x) => x.class === "approx") && listGoesOn(lattice, i + 1, words - 1);
	return item(number.to) || item(number.to + 1) || (lattice.at[number.to]?.some((x) => x.class === "of") ?? false);
}

const OPEN_FATE: ReadonlySet<QuantityKind> = new Set(["other", "force"]);

function after(lattice: Lattice, from: number, subjectFirst: boolean): Found | null {
	let reach = from + AHEAD;
	let list = false;
	for (let i = from; i < Math.min(lattice.tokens.length, reach, from + LONGEST_LIST); i++) {
		const marks = lattice.at[i]!;
		// "people including women and children were killed": what is included stands between noun and verb.
		if (marks.some((x) => x.class === "including")) {
			list = true;
			reach = i + 2 * AHEAD;
		}
		const raw = lattice.tokens[i]!.raw;
		if (BREAK.includes(raw) || marks.some((x) => x.class === "harming")) return null;
		if (COMMA.includes(raw)) {
			const closed = pastPart(lattice, i);
			if (closed !== null) {
				i = closed;
				reach = i + AHEAD;
				continue;
			}
			if (!listGoesOn(lattice, i + 1)) return null;
			list = true;
			reach = i + AHEAD;
			continue;
		}
		const h = harmedAt(lattice, i);
		if (h !== null) {
			if (marks.some((x) => x.class === "harmed" && x.before.length > 0)) return null;
			// One with a number behind it speaks of that where the verb comes first («وصل 90 … فيما توفي 20») or goes on with
			// the same subject ("killed 5 and injured 10").
			const goesOn = lattice.at[i - 1]?.some((x) => x.class === "and") ?? false;
			// … or has it as its object ("blasts at four hotels killed 207 people").
			const acts = subjectFirst && !has(lattice, i - 1, "passiveAux") && !tellsFate(lattice, i + 1);
			return (!subjectFirst || goesOn || acts) && beginsCount(lattice, i + 1)
				? null
				: { kind: h.kind, steps: i - from };
		}
		if (!marks.some((x) => x.class === "and" || x.class === "number" || x.before[0] === "and")) continue;
		if (listGoesOn(lattice, i)) {
			list = true;
			reach = i + AHEAD;
		} else if (!list) return null;
	}
	return null;
}

/** Behind the comma that closes "…, five of them children, …": a part told between those counted and their verb; null for no such. */
function pastPart(lattice: Lattice, comma: number): number | null {
	const told = [1, 2, 3, 4].some((k) => has(lattice, comma + k, "including", "ofThem"));
	if (!told) return null;
	for (let i = comma + 2; i < Math.min(lattice.tokens.length, comma + LONGEST_PART); i++) {
		if (COMMA.includes(lattice.tokens[i]!.raw)) return i;
		if (BREAK.includes(lattice.tokens[i]!.raw) || has(lattice, i, "harmed", "harming")) return null;
	}
	return null;
}

function has(lattice: Lattice, i: number, ...classes: readonly Mark["class"][]): boolean {
	return lattice.at[i]?.some((x) => classes.includes(x.class)) ?? false;
}

/** Has the count that begins here a fate of its own: "2 killed 20 injured"? */
function tellsFate(lattice: Lattice, at: number): boolean {
	return [1, 2, 3].some((k) => has(lattice, at + k, "harmed"));
}

function beginsCount(lattice: Lattice, i: number): boolean {
	return lattice.at[i]?.some((x) => x.class === "number" || x.class === "approx" || x.class === "vagueNumber") ?? false;
}

function before(lattice: Lattice, from: number, back: number, subjectFirst: boolean): Found | null {
	for (let i = from - 1; i >= Math.max(0, from - back); i--) {
		if (".;؛".includes(lattice.tokens[i]!.raw)) return null;
		const marks = lattice.at[i]!;
		const h = marks.find((x) => x.class === "harmed" || x.class === "harming");
		// «فقد» may be no more than "indeed": it tells a fate of what stands right behind it.
		// «مخيمات اللجوء» is a place: what it is named by befalls nobody here.
		if (h?.article && has(lattice, i - 1, "placeKind")) continue;
		const loose = from - 1 - i > 0 && marks.some((x) => x.class === "looseFate" && x.value === "beside");
		if (h !== undefined && !loose) {
			// "two were killed and five returned": the passive has its own in front.
			if (subjectFirst && lattice.at[i - 1]?.some((x) => x.class === "passiveAux")) return null;
			return { kind: h.value as QuantityKind, steps: from - 1 - i };
		}
		// Past another figure only a list goes on: "killed 10 soldiers and five civilians".
		if (marks.some((x) => x.class === "number" && x.to <= from) && !joined(lattice, from)) return null;
	}
	return null;
}

function joined(lattice: Lattice, from: number): boolean {
	return (
		(from > 0 && COMMA.includes(lattice.tokens[from - 1]!.raw)) ||
		(lattice.at[from - 1]?.some((x) => x.class === "and") ?? false) ||
		(lattice.at[from]?.some((x) => x.before[0] === "and") ?? false)
	);
}
