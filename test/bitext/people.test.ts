import { describe, expect, it } from "vitest";
import { compareBeads } from "../../src/bitext/index.js";
import type { Judgement } from "../../src/model/index.js";
import { side } from "./sides.js";

const BEADS = [
	{ left: { version: "ar", sentences: [0] }, right: { version: "en", sentences: [0] }, score: 1, parts: [] },
];

/** The differences between the names of two people, one a side, each with the actor it was read as. */
function names(ar: string, en: string, actors: readonly (string | null)[], apart: readonly Judgement[] = []): string[] {
	const read = (quote: string, actor: string | null) => ({ names: [{ quote }], actors: [{ quote, actor }] });
	return compareBeads(
		side("ar", [`وصل ${ar} إلى المرفأ.`], read(ar, actors[0] ?? null)),
		side("en", [`${en} reached the harbour.`], read(en, actors[1] ?? null)),
		BEADS,
		apart,
	).map((d) => `${d.kind} ${d.severity} ${d.explanation}`);
}

const different = (judged: string, judgedAs: "id" | "name"): Judgement => ({
	id: "j-1",
	verdict: "different",
	about: "actor",
	judged,
	judgedAs,
	against: "samer",
	by: null,
	day: "2026-02-23",
	reason: null,
});

describe("people of two versions", () => {
	it("are compared letter by letter", () => {
		expect(names("سامر الخطيب", "Samer al-Khatib", [])).toEqual([]);
		expect(names("سامر الخطيب", "Samer Haddad", [])).toHaveLength(1);
	});

	it("are the same where both names are of one actor, as the lexicon or a judgement has it", () => {
		expect(names("سامر الخطيب", "Samer Haddad", ["samer", "samer"])).toEqual([]);
		expect(names("سامر الخطيب", "Samer Haddad", ["samer", "other"])).toHaveLength(1);
	});

	it("are different where somebody judged so, however alike their names", () => {
		const [ar, en] = ["سامر الخطيب", "Samer Khatib"];
		const told = ["name contradiction Judged not to be the same: ar has “سامر الخطيب”, en has “Samer Khatib”."];
		expect(names(ar, en, ["samer", null])).toEqual([]);
		expect(names(ar, en, ["samer", null], [different("Samer Khatib", "name")])).toEqual(told);
		expect(names(ar, en, ["samer", "young-samer"], [different("young-samer", "id")])).toEqual(told);
		expect(names(ar, en, ["young-samer", "samer"], [different("young-samer", "id")])).toEqual(told);
		expect(names(ar, en, ["samer", null], [different("Samer Haddad", "name")])).toEqual([]);
		expect(names(ar, en, ["samer", "samer"], [different("young-samer", "id")])).toEqual([]);
	});

	it("are no difference where both versions name the two", () => {
		const read = (a: string, b: string) => ({
			names: [{ quote: a }, { quote: b }],
			actors: [
				{ quote: a, actor: "samer" },
				{ quote: b, actor: "young-samer" },
			],
		});
		const both = compareBeads(
			side("ar", ["وصل سامر الخطيب مع سامر الخطيب الابن."], read("سامر الخطيب", "سامر الخطيب الابن")),
			side("en", ["Samer Khatib came with Samer Khatib junior."], read("Samer Khatib", "Samer Khatib junior")),
			BEADS,
			[different("young-samer", "id")],
		);
		expect(both).toEqual([]);
	});
});
