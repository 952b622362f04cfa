import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignSentences } from "../../src/bitext/index.js";
import { side } from "./sides.js";

const beads = (ar: readonly string[], en: readonly string[]) =>
	alignSentences(side("ar", ar), side("en", en)).map((b) => [b.left.sentences, b.right.sentences]);

describe("alignment", () => {
	it("pairs sentences one to one", () => {
		expect(
			beads(
				["وصلت القافلة إلى مدينة القامشلي صباحا.", "كانت تضم 40 شاحنة."],
				["The convoy reached the city of Qamishli in the morning.", "It had 40 lorries."],
			),
		).toEqual([
			[[0], [0]],
			[[1], [1]],
		]);
	});

	it("finds a sentence that was split in translation", () => {
		const ar = [
			"أعلنت البلدية فتح الطريق بعد إزالة الثلوج.",
			"غادرت 40 شاحنة القاعدة محملة بالوقود والخيام متجهة نحو معبر سيمالكا، فيما رافقتها 12 عربة مدرعة من طراز هامفي.",
			"ولم يصدر تعليق آخر حتى مساء اليوم.",
		];
		const en = [
			"The municipality opened the road after the snow was cleared.",
			"Some 40 lorries left the base with fuel and tents for the Semalka crossing.",
			"They were escorted by 12 armoured Humvee vehicles.",
			"No other comment had come by this evening.",
		];
		expect(beads(ar, en)).toEqual([
			[[0], [0]],
			[[1], [1, 2]],
			[[2], [3]],
		]);
	});

	it("leaves alone a sentence without a counterpart", () => {
		const ar = [
			"زار الوزير مدينة دير الزور والتقى 15 من وجهائها.",
			"وتناول الحضور الغداء في قاعة المحافظة قبل أن يتفرقوا ويعودوا إلى بيوتهم.",
			"ثم توجه إلى الرقة حيث افتتح 3 مدارس.",
		];
		const en = [
			"The minister visited Deir ez-Zor and met 15 of its notables.",
			"He then went on to Raqqa, where he opened 3 schools.",
		];
		expect(beads(ar, en)).toEqual([
			[[0], [0]],
			[[1], []],
			[[2], [1]],
		]);
	});

	it("gives every sentence of an empty counterpart a bead of its own", () => {
		expect(beads(["خبر أول.", "خبر ثان."], [])).toEqual([
			[[0], []],
			[[1], []],
		]);
		expect(beads([], ["One."])).toEqual([[[], [0]]]);
		expect(beads([], [])).toEqual([]);
	});

	it("covers everything where one side is much longer", () => {
		const many = Array.from({ length: 700 }, (_, i) => `Line ${i} of the long version.`);
		for (const [a, b] of [
			[many, ["One line."]],
			[["One line."], many],
		] as const) {
			const found = beads(a, b);
			expect(found.flatMap(([l]) => l)).toEqual(a.map((_, i) => i));
			expect(found.flatMap(([, r]) => r)).toEqual(b.map((_, i) => i));
		}
	});

	it("reads two thousand sentences with some left out on either side", () => {
		const all = Array.from(
			{ length: 2000 },
			(_, i) => `Report ${i * 7 + 1000} of the day, with ${"more ".repeat(i % 5)}words.`,
		);
		const left = all.filter((_, i) => i % 97 !== 5);
		const right = all.filter((_, i) => i % 89 !== 7);
		const pairs = alignSentences(side("a", left), side("b", right)).filter(
			(b) => b.left.sentences.length > 0 && b.right.sentences.length > 0,
		);
		const right1 = pairs.filter(
			(b) => b.left.sentences.length === 1 && left[b.left.sentences[0]!] === right[b.right.sentences[0]!],
		);
		expect(right1.length).toBeGreaterThan(0.97 * Math.min(left.length, right.length));
	});
});

const sentence = fc
	.array(fc.constantFrom("وصلت", "القافلة", "the", "convoy", "40", "٤٠", "Hasakah", "الحسكة", "؟", "“x”"), {
		minLength: 1,
		maxLength: 12,
	})
	.map((w) => w.join(" "));
const text = fc.array(sentence, { maxLength: 12 });

describe("properties of the alignment", () => {
	it("covers every sentence exactly once, in order", () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				const found = beads(a, b);
				expect(found.flatMap(([l]) => l)).toEqual(a.map((_, i) => i));
				expect(found.flatMap(([, r]) => r)).toEqual(b.map((_, i) => i));
			}),
		);
	});

	it("keeps scores between 0 and 1, and 0 for an empty side", () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				for (const bead of alignSentences(side("ar", a), side("en", b))) {
					expect(bead.score).toBeGreaterThanOrEqual(0);
					expect(bead.score).toBeLessThanOrEqual(1);
					if (bead.left.sentences.length === 0 || bead.right.sentences.length === 0) expect(bead.score).toBe(0);
				}
			}),
		);
	});

	it("finds the same beads when the sides are swapped", () => {
		// Sentences with a number of their own, so that no two alignments cost the same.
		const made = fc.array(fc.record({ words: fc.integer({ min: 3, max: 20 }), kept: fc.integer({ min: 0, max: 9 }) }), {
			minLength: 1,
			maxLength: 15,
		});
		fc.assert(
			fc.property(made, (rows) => {
				const all = rows.map((r, i) => `${"word ".repeat(r.words)}${1000 + 17 * i}`);
				const some = all.filter((_, i) => rows[i]!.kept > 0);
				const key = (l: readonly number[], r: readonly number[]) => `${l.join()}-${r.join()}`;
				const there = alignSentences(side("a", all), side("b", some)).map((b) =>
					key(b.left.sentences, b.right.sentences),
				);
				const back = alignSentences(side("b", some), side("a", all)).map((b) =>
					key(b.right.sentences, b.left.sentences),
				);
				expect(back.sort()).toEqual(there.sort());
			}),
		);
	});
});
