import { describe, expect, it } from "vitest";
import { compileRules, markTokens, matchAt, matchRules, opt, rule, settle } from "../../src/grammar/index.js";
import { scan } from "../../src/text/index.js";
import { testKit } from "../kit.js";

const arabic = () => testKit().grammars.find((g) => g.language.id === "ar")!;
const lattice = (text: string) => {
	const g = arabic();
	return markTokens(text, scan(text), g);
};

describe("the lexicon trie", () => {
	it("finds a phrase of two words behind a proclitic, and its span leaves the proclitic out", () => {
		const month = lattice("وكانون الثاني").at[0]!.find((m) => m.class === "month")!;
		expect([month.value, month.before, month.start, month.end]).toEqual([1, ["and"], 1, 13]);
	});
	it("keeps the reading of the uncut word beside that of the cut one", () => {
		const marks = lattice("بعد").at[0]!;
		expect(marks.some((m) => m.class === "after" && m.before.length === 0)).toBe(true);
	});
});

describe("rules", () => {
	const last = rule("t/last", "time", ["weekday", "past"], (d) => ({ at: "weekday", weekday: d.value, shift: -1 }));
	it("match the words they name, and not with a proclitic inside", () => {
		expect(matchAt(lattice("الأربعاء الماضي"), last, 0)).toMatchObject({ start: 0, end: 15, rule: "t/last" });
		expect(matchAt(lattice("الأربعاء والماضي"), last, 0)).toBeNull();
	});
	it("refuse two of one name, and one that could match nothing", () => {
		expect(() => compileRules([last, last])).toThrow("t/last");
		expect(() =>
			compileRules([rule("t/empty", "time", [opt("weekday")], () => ({ at: "ref", ref: "PAST_REF" }))]),
		).toThrow("nothing");
	});
	it("settle on marks of which no two overlap", () => {
		const l = lattice("الأربعاء الماضي الأربعاء");
		const plain = rule("t/day", "time", ["weekday"], (d) => ({ at: "weekday", weekday: d.value }));
		const kept = settle(matchRules(l, compileRules([last, plain])));
		expect(kept.map((m) => m.rule)).toEqual(["t/last", "t/day"]);
	});
	it("take a number of steps that grows with the text, not with its square", () => {
		const pattern = rule("t/many", "time", [opt("weekday"), opt("weekday"), opt("weekday"), "past"], () => ({
			at: "ref",
			ref: "PAST_REF",
		}));
		let made = 0;
		const counting = {
			...pattern,
			make: ((...c: unknown[]) => {
				made++;
				return (pattern.make as (...a: unknown[]) => unknown)(...c);
			}) as never,
		};
		const count = (n: number) => {
			made = 0;
			matchRules(lattice("الأربعاء الماضي ".repeat(n)), compileRules([counting]));
			return made;
		};
		expect(count(400) / count(100)).toBeCloseTo(4, 0);
	});
});
