import { type Lattice, type Mark, marksOf, runStages, settle } from "../../grammar/index.js";
import type { Quantity, QuantityKind, Span, TimeValue } from "../../model/index.js";
import { inside } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";
import { isAge } from "./age.js";
import { isCode, isLabel } from "./code.js";
import { type Counted, countedNoun } from "./counted.js";
import { befell } from "./kind.js";
import { isDefinite, shareOf } from "./share.js";
import { withVictims } from "./with-victims.js";

type AmountMark = Mark<"amount">;

/** No expression of time is longer, in UTF-16 units. */
const LONGEST = 300;

const UCUM: Record<string, string> = {
	second: "s",
	minute: "min",
	hour: "h",
	day: "d",
	week: "wk",
	weekend: "wk",
	month: "mo",
	quarter: "mo",
	half: "mo",
	year: "a",
	decade: "a",
	century: "a",
};

/**
 * Finds what is counted and measured in the sentences of a report: how many, of what, and what befell them.
 * Numbers that are dates stay dates; numbers of a duration are quantities of kind `duration` too.
 *
 * @param times all times of the report, so that a year is never a figure
 * @example «مقتل نحو 20 مدنياً» → min 20, max 20, qualifier about, of «مدنياً», kind killed, unit person
 */
export function findQuantities(sentences: readonly ReadSentence[], times: readonly TimeValue[]): Quantity[] {
	const out: Quantity[] = [];
	let nextTime = 0;
	for (const s of sentences) {
		const told: TimeValue[] = [];
		while (nextTime < times.length && times[nextTime]!.version === s.version && times[nextTime]!.start < s.range.end)
			told.push(times[nextTime++]!);
		told.sort((a, b) => a.start - b.start);
		const made = marksOf(runStages(s.lattice, s.grammar.rules.quantity), "amount");
		const cased = s.grammar.language.script === "Latn";
		const numbers = settle(made.filter((m) => !isCode(s.lattice, m)));
		const here: Quantity[] = [];
		for (const m of numbers) {
			if (isAge(s.lattice, m, cased)) {
				here.push(age(s, m));
				continue;
			}
			const time = inside(told, (t) => t.start, m.start - LONGEST, m.end).find((t) => m.start < t.end);
			if (time !== undefined && (time.type !== "DURATION" || m.value.implicit)) continue;
			// The noun of a figure that is told in many words is no figure of its own.
			if (m.value.implicit && here.slice(-2).some((q) => q.of !== null && q.of.start <= m.start && m.end <= q.of.end))
				continue;
			if (m.value.implicit && m.before.includes("and") && endsAt(here, s.lattice.tokens[m.from - 1]?.end)) continue;
			// «سنة ونصف»: the half is of a year that is told.
			if (time !== undefined && time.start < m.start && m.before.includes("and") && (m.value.max ?? 1) < 1) continue;
			// "three quarters", "a million and a half": the words of a duration inside a number are parts of it.
			const part = time !== undefined && m.start <= time.start && time.end <= m.end;
			const q = time === undefined || part ? figure(s, m, here, out.length) : duration(s, m);
			if (q !== null) here.push(q);
		}
		for (const q of withVictims(s, here, out.length)) out.push(q);
	}
	return out;
}

/** Is a noun with its number right in front? «خمسة آلاف قتيل ومفقود» counts both kinds together. */
function endsAt(earlier: readonly Quantity[], end: number | undefined): boolean {
	return earlier.slice(-2).some((q) => !q.implicit && q.of !== null && q.of.end === end);
}

function span(s: ReadSentence, start: number, end: number): Span {
	return { version: s.version, start, end, quote: s.text.slice(start, end) };
}

function base(s: ReadSentence, m: AmountMark): Omit<Quantity, "of" | "kind" | "unit" | "subsetOf"> {
	const v = m.value;
	return {
		...span(s, m.start, m.end),
		rule: m.rule ?? "",
		min: v.min,
		max: v.max,
		qualifier: v.qualifier,
		implicit: v.implicit === true,
		alternatives:
			v.other === undefined
				? []
				: [
						{
							min: v.other,
							max: v.other,
							reason: "the mark between the digits may be a decimal point or a thousands mark",
						},
					],
	};
}

function duration(s: ReadSentence, m: AmountMark): Quantity | null {
	const unit = unitMark(s.lattice, m);
	return unit === undefined
		? null
		: {
				...base(s, m),
				of: span(s, unit.start, unit.end),
				unit: UCUM[unit.value.unit] ?? null,
				kind: "duration",
				subsetOf: null,
			};
}

/** How old somebody is: years, whether said or not, where no other unit of time is said ("20 months old"). */
function age(s: ReadSentence, m: AmountMark): Quantity {
	const said = unitMark(s.lattice, m)?.value.unit;
	return { ...base(s, m), of: null, unit: (said && UCUM[said]) ?? UCUM.year!, kind: "duration", subsetOf: null };
}

function unitMark(lattice: Lattice, m: AmountMark): Mark<"unit"> | undefined {
	for (const i of [m.to, m.to + 1]) {
		const u = lattice.at[i]?.find((x): x is Mark<"unit"> => x.class === "unit");
		if (u !== undefined) return u;
	}
	return undefined;
}

/** @param earlier the figures of this sentence so far, the first of which is `first` in the whole list */
function figure(s: ReadSentence, m: AmountMark, earlier: readonly Quantity[], first: number): Quantity | null {
	const v = m.value;
	const part = subsetOf(s, m, earlier, first);
	const whole = part === null ? undefined : earlier[part];
	const subset = part === null ? null : part + first;
	if (v.kind !== undefined && v.kind !== "other" && v.unit !== "person")
		return { ...base(s, m), of: unitAfter(s, m), unit: v.unit ?? null, kind: v.kind, subsetOf: subset };
	const noun = countedNoun(s, m);
	if (v.ofWhole && !isDefinite(s.lattice, m.to, s.grammar.words)) return null;
	const share = shareOf(s.lattice, m, noun, s.grammar.words);
	if (share !== null)
		return { ...base(s, m), ...share, of: noun && span(s, noun.start, noun.end), kind: "percent", subsetOf: subset };
	if (noun === null && isLabel(s.lattice, m)) return null;
	if (isOneThing(s, m, noun) || isBareNought(s.lattice, m, noun)) return null;
	const fate = befell(s.lattice, m, noun, s.grammar.language.subject === "before-verb");
	if (idle(s.lattice, m) && (fate === null || denied(s.lattice, m))) return null;
	const person = (noun?.mark?.value.unit ?? v.unit) === "person";
	const kind = kindOf(
		noun?.mark?.value.kind ?? v.kind ?? null,
		fate,
		person || (noun?.mark === undefined && (v.unit ?? null) === null),
		whole,
	);
	return {
		...base(s, noun?.mark === undefined ? m : wholeThings(m)),
		of: measures(v) ? unitAfter(s, m) : noun === null ? null : span(s, noun.start, noun.end),
		unit: v.unit ?? (person || (HUMAN.has(kind) && noun?.mark === undefined) ? "person" : null),
		kind,
		subsetOf: subset,
	};
}

/** Is it an amount of a unit, not of things? */
function measures(v: AmountMark["value"]): boolean {
	return typeof v.unit === "string" && v.unit !== "person";
}

const HUMAN: ReadonlySet<QuantityKind> = new Set(["killed", "injured", "missing", "displaced", "arrested"]);
/** What a noun says of people as they are, and what can befall them still: five refugees were killed. */
const STANDING: ReadonlySet<QuantityKind> = new Set(["displaced", "arrested"]);
const FINAL: ReadonlySet<QuantityKind> = new Set(["killed", "injured", "missing"]);

function kindOf(
	own: QuantityKind | null,
	fate: QuantityKind | null,
	open: boolean,
	whole: Quantity | undefined,
): QuantityKind {
	// Migrants who were rescued fled nothing; prisoners who were freed had been taken.
	if (own === "displaced" && fate === "other") return "other";
	if (own !== null && HUMAN.has(own)) return STANDING.has(own) && fate !== null && FINAL.has(fate) ? fate : own;
	if (!open) return own ?? "other";
	if (fate !== null) return fate === "other" && own !== null ? own : fate;
	return (whole !== undefined && (own === null || whole.unit === "person") ? whole.kind : own) ?? "other";
}

/** Nobody counts 1.234 people: where things are counted, a mark that can be one of thousands is one. */
function wholeThings(m: AmountMark): AmountMark {
	const { min, max, other, number } = m.value;
	if (other === undefined || number === undefined || Number.isInteger(number.value) || !Number.isInteger(other))
		return m;
	const swap = (n: number | null) => (n === number.value ? other : n);
	return { ...m, value: { ...m.value, min: swap(min), max: swap(max), other: number.value } };
}

/** "nobody", «لم يقتل أحد»: a negation right before. */
function denied(lattice: Lattice, m: AmountMark): boolean {
	for (let i = Math.max(0, m.from - 3); i < m.from; i++)
		if (lattice.at[i]!.some((x) => x.class === "negation")) return true;
	return false;
}

/**
 * Words that count only where something befell those counted: a noun alone («جندي»), a dual with the article («القريتين»),
 * "one of", "one to" (someone), and "no one".
 */
function idle(lattice: Lattice, m: AmountMark): boolean {
	const v = m.value;
	const shown = v.kind === undefined || v.kind === "other" || v.kind === "force";
	if (v.implicit || (m.article && v.number !== undefined && v.number.inNoun === true)) return shown;
	const one = v.number?.value === 1 && !v.number.digits && v.min === 1 && v.max === 1;
	// «الشجيرة الواحدة» is each of them.
	if (one && m.article) return true;
	if (one && v.number?.inNoun) return shown;
	const nobody = lattice.at[m.from - 1]?.some((x) => x.class === "none") ?? false;
	return one && (nobody || (lattice.at[m.to]?.some((x) => x.class === "of" || x.class === "to") ?? false));
}

/** «أحد الطرق», «إحدى المزارع»: one of things is no figure, and none of what befell people beside it. */
function isOneThing(s: ReadSentence, m: AmountMark, noun: ReturnType<typeof countedNoun>): boolean {
	const { number, min, max } = m.value;
	if (noun === null || number?.value !== 1 || number.digits || min !== 1 || max !== 1 || noun.from < m.to) return false;
	// «إحدى المزارع» is a farm: one of a farmer, in the singular, is nobody.
	if (noun.mark !== undefined)
		return noun.mark.article && (noun.mark.value.unit !== "person" || noun.mark.value.one === true);
	const word = s.grammar.words.analyses(s.lattice.tokens[noun.from]!.raw)[0];
	return (
		word?.article === true && word.before.length === 0 && !s.lattice.at[noun.from]!.some((x) => PEOPLE.has(x.class))
	);
}

/** "Ground Zero", "zero tolerance", «الوزير صفر الحارثي»: a nought in words tells how many of what is known, or from or to where. */
function isBareNought(lattice: Lattice, m: AmountMark, noun: Counted | null): boolean {
	const { number } = m.value;
	if (number?.value !== 0 || number.digits || number.inNoun || m.value.qualifier !== "exact" || m.article) return false;
	if (m.to !== m.from + 1 || m.before.length > 0 || noun?.mark !== undefined) return false;
	const front = lattice.at[m.from - 1]?.filter((x) => x.to === m.from) ?? [];
	const led = front.some((x) => LEADS_TO_NOUGHT.has(x.class)) && !front.some((x) => x.class === "of");
	const isAlone = lattice.tokens.every((t, i) => i === m.from || t.kind === "mark");
	return !led && !isAlone;
}

const LEADS_TO_NOUGHT: ReadonlySet<string> = new Set([
	"preposition",
	"to",
	"from",
	"between",
	"punct",
	"and",
	"or",
	"digits",
]);

const PEOPLE: ReadonlySet<string> = new Set([
	"harmed",
	"personNoun",
	"groupNoun",
	"speakerNoun",
	"title",
	"demonym",
	"sourceNoun",
]);

function unitAfter(s: ReadSentence, m: AmountMark): Span | null {
	const next = s.lattice.at[m.to]?.find((x) => x.class === "measure" || x.class === "percentWord");
	return next === undefined ? null : span(s, next.start, next.end);
}

/**
 * "39 dead, including 6 children", "two of them": the figure right before the word of inclusion holds this one.
 * @returns its place among the figures of this sentence
 */
function subsetOf(s: ReadSentence, m: AmountMark, earlier: readonly Quantity[], first: number): number | null {
	if (earlier.length === 0) return null;
	const wholeBefore = (at: number): number | null => {
		const k = earlier.findLastIndex((q) => q.end <= at && q.subsetOf === null && q.kind !== "duration");
		return k < 0 ? null : k;
	};
	if (s.lattice.at[m.to]?.some((x) => x.class === "ofThem")) return wholeBefore(m.start);
	for (let i = m.from - 1; i >= Math.max(0, m.from - 4); i--) {
		// "18 people, mostly children, and wounded 40": what befell others is told anew.
		if (s.lattice.at[i]!.some((x) => x.class === "harming")) break;
		if (s.lattice.at[i]!.some((x) => x.class === "including")) return wholeBefore(s.lattice.tokens[i]!.start);
	}
	// «بينهم 57 امرأة و300 طفل»: what is joined to a part is a part as well.
	const last = earlier.findLast((q) => q.kind !== "duration");
	const joined = m.before.includes("and") || s.lattice.at[m.from - 1]?.some((x) => x.class === "and");
	return joined && last !== undefined && last.subsetOf !== null ? last.subsetOf - first : null;
}
