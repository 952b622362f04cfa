import { type Lattice, type Mark, marksOf, runStages, settle } from "../../grammar/index.js";
import type { Quantity, QuantityKind, Span, TimeValue } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { countedNoun } from "./counted.js";
import { befell } from "./kind.js";

type AmountMark = Mark<"amount">;

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
		const inside: TimeValue[] = [];
		while (nextTime < times.length && times[nextTime]!.version === s.version && times[nextTime]!.start < s.range.end)
			inside.push(times[nextTime++]!);
		const made = marksOf(runStages(s.lattice, s.grammar.rules.quantity), "amount");
		const numbers = settle(made.filter((m) => !isName(s.lattice, m)));
		const before = out.length;
		for (const m of numbers) {
			const time = inside.find((t) => t.start < m.end && m.start < t.end);
			if (time !== undefined && (time.type !== "DURATION" || m.value.implicit)) continue;
			const q = time === undefined ? figure(s, m, out.slice(before)) : duration(s, m);
			if (q !== null) out.push(q.subsetOf === null ? q : { ...q, subsetOf: q.subsetOf + before });
		}
	}
	return out;
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

function unitMark(lattice: Lattice, m: AmountMark): Mark<"unit"> | undefined {
	for (const i of [m.to, m.to + 1]) {
		const u = lattice.at[i]?.find((x): x is Mark<"unit"> => x.class === "unit");
		if (u !== undefined) return u;
	}
	return undefined;
}

function figure(s: ReadSentence, m: AmountMark, earlier: readonly Quantity[]): Quantity | null {
	const v = m.value;
	const subset = subsetOf(s, m, earlier);
	const whole = subset === null ? undefined : earlier[subset];
	if (v.kind !== undefined && v.kind !== "other" && v.unit !== "person")
		return { ...base(s, m), of: nounAfter(s, m), unit: v.unit ?? null, kind: v.kind, subsetOf: subset };
	const noun = countedNoun(s.lattice, m);
	const fate = befell(s.lattice, m, noun);
	const person = (noun?.mark?.value.unit ?? v.unit) === "person";
	if (v.implicit && fate === null && (v.kind === undefined || v.kind === "other" || v.kind === "force")) return null;
	const own = noun?.mark?.value.kind ?? v.kind ?? null;
	const kind: QuantityKind =
		own !== null && own !== "other" && own !== "force" && own !== "weapons"
			? own
			: person || noun?.mark === undefined
				? (fate ??
					(own === null ? whole?.kind : whole !== undefined && whole.unit === "person" ? whole.kind : own) ??
					"other")
				: (own ?? "other");
	const human =
		kind === "killed" || kind === "injured" || kind === "missing" || kind === "displaced" || kind === "arrested";
	return {
		...base(s, m),
		of: noun === null ? null : span(s, noun.start, noun.end),
		unit: v.unit ?? (person || (human && noun?.mark === undefined) ? "person" : null),
		kind,
		subsetOf: subset,
	};
}

function nounAfter(s: ReadSentence, m: AmountMark): Span | null {
	const next = s.lattice.at[m.to]?.find((x) => x.class === "measure" || x.class === "percentWord");
	return next === undefined ? null : span(s, next.start, next.end);
}

/** "39 dead, including 6 children": the figure right before the word of inclusion holds this one. */
function subsetOf(s: ReadSentence, m: AmountMark, earlier: readonly Quantity[]): number | null {
	if (earlier.length === 0) return null;
	for (let i = m.from - 1; i >= Math.max(0, m.from - 4); i--) {
		if (s.lattice.at[i]!.some((x) => x.class === "including")) {
			const at = s.lattice.tokens[i]!.start;
			for (let k = earlier.length - 1; k >= 0; k--)
				if (earlier[k]!.end <= at && earlier[k]!.subsetOf === null) return k;
			return null;
		}
	}
	// «بينهم 57 امرأة و300 طفل»: what is joined to a part is a part as well.
	const last = earlier.findLast((q) => q.kind !== "duration") ?? earlier[earlier.length - 1]!;
	const joined = m.before.includes("and") || s.lattice.at[m.from - 1]?.some((x) => x.class === "and");
	return joined && last.subsetOf !== null ? last.subsetOf : null;
}

/** A number that is part of a name or a code: F-16, resolution 2254, Covid-19. */
function isName(lattice: Lattice, m: AmountMark): boolean {
	const i = m.from;
	// «في المئة»: the hundred of a percentage.
	if (i > 0 && lattice.at[i - 1]!.some((x) => x.class === "percentWord" && x.to === m.to)) return true;
	const token = lattice.tokens[i]!;
	const prev = lattice.tokens[i - 1];
	// «السادسة والثلاثين»: the tens of an ordinal.
	for (let k = Math.max(0, i - 2); k < i; k++)
		if (lattice.at[k]!.some((x) => x.class === "ordinal" && x.to >= m.to)) return true;
	if (m.value.number?.digits !== true || prev === undefined) return false;
	if (lattice.at[i - 1]!.some((x) => x.class === "notTime" && x.to === i)) return true;
	const before = lattice.tokens[i - 2];
	if (token.glued && prev.kind === "word" && token.kind === "number") return true;
	return token.glued && prev.raw === "-" && prev.glued && before?.kind === "word";
}
