import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignSentences, type BitextSide, beadsOfSegments } from "../../src/bitext/index.js";
import type { Alignment } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";
import { side } from "./sides.js";

const aligned = (ar: readonly string[], en: readonly string[]): readonly Alignment[] =>
	read(
		{
			id: "p",
			versions: [
				{ lang: "ar", sentences: ar },
				{ lang: "en", sentences: en },
			],
		},
		testKit(),
		{
			prefer: "past",
			only: ["alignments"],
		},
	).alignments!;
const parts = (beads: readonly Alignment[]) => beads.flatMap((b) => b.parts.map((p) => [p.left.quote, p.right.quote]));

const WENT = [
	"غادرت القافلة القاعدة الأميركية في الحسكة صباح الثلاثاء",
	"The convoy left the American base in Hasakah on Tuesday morning",
];
const CLOSED = [
	"أغلقت الشرطة الطريق أمام 40 شاحنة محملة بالقمح",
	"police closed the road to 40 lorries loaded with wheat",
];
const ASKED = [
	"طالب الأهالي المحافظ بفتح المدارس والمستشفيات",
	"the people asked the governor to open the schools and hospitals",
];

describe("parts: pairs of clauses inside a bead", () => {
	it("cut an Arabic sentence that runs on where the English ones end", () => {
		const beads = aligned(
			[`${WENT[0]} و${CLOSED[0]} و${ASKED[0]}.`],
			[`${WENT[1]}.`, `Police${CLOSED[1]!.slice(6)}.`, `The${ASKED[1]!.slice(3)}.`],
		);
		expect(beads).toHaveLength(1);
		expect(parts(beads)).toEqual([
			[WENT[0], `${WENT[1]}.`],
			[`و${CLOSED[0]}`, `Police${CLOSED[1]!.slice(6)}.`],
			[`و${ASKED[0]}.`, `The${ASKED[1]!.slice(3)}.`],
		]);
	});

	it("cut an English sentence that runs on where the Arabic ones end", () => {
		const beads = aligned([`${WENT[0]}.`, `${CLOSED[0]}.`], [`${WENT[1]} and ${CLOSED[1]}.`]);
		expect(parts(beads).map(([ar]) => ar)).toEqual([`${WENT[0]}.`, `${CLOSED[0]}.`]);
		// Where no mark stands, a word that joins may fall on either side.
		for (const [i, [, en]] of parts(beads).entries()) expect(en).toContain([WENT, CLOSED][i]![1]);
	});

	it("cross where the order was changed, in the order of the left side", () => {
		const beads = aligned(
			[`${WENT[0]}، بعدما ${CLOSED[0]}.`],
			[`After ${CLOSED[1]}, ${WENT[1]!.replace("The", "the")}.`],
		);
		expect(parts(beads)).toEqual([
			[`${WENT[0]}،`, `${WENT[1]!.replace("The", "the")}.`],
			[`بعدما ${CLOSED[0]}.`, `After ${CLOSED[1]},`],
		]);
	});

	it("are found in pairs of segments as well", () => {
		const report = {
			id: "p",
			versions: [{ segments: [`${WENT[0]}، و${CLOSED[0]}.`] }, { segments: [`${WENT[1]}, and ${CLOSED[1]}.`] }],
		};
		expect(read(report, testKit(), { prefer: "past", only: ["alignments"] }).alignments![0]!.parts).toHaveLength(2);
	});

	it("are none where the two sides say nothing of each other, whatever their marks", () => {
		const beads = (ar: string, en: string) =>
			read({ id: "p", versions: [{ segments: [ar] }, { segments: [en] }] }, testKit(), { prefer: "past" }).alignments!;
		expect(
			beads(`${WENT[0]}، و${CLOSED[0]}.`, "Bread was cheap that year, and nobody had yet heard of the comet.")[0]!
				.parts,
		).toEqual([]);
		expect(beads("تحدث الوزير، ثم صمت.", "He spoke, then fell silent.")[0]!.parts).toEqual([]);
	});

	it("are none where no mark on either side ends a clause", () => {
		expect(parts(aligned([`${WENT[0]}.`], [`${WENT[1]}.`]))).toEqual([]);
	});

	it("never reach over words that are not of the version", () => {
		const ar = [`${WENT[0]} و${CLOSED[0]}.`];
		const en = [`${WENT[1]}.`, `Police${CLOSED[1]!.slice(6)}.`];
		const apart = (s: BitextSide): BitextSide => {
			const text = s.text.replace("\n", "|");
			return { ...s, text };
		};
		const segments = [
			{ id: "ar", segments: [[0]] },
			{ id: "en", segments: [[0, 1]] },
		];
		const [l, r] = [side("ar", ar), side("en", en)];
		expect(beadsOfSegments(l, apart(r), segments)![0]!.parts).toEqual([]);
	});
});

describe("a sentence that runs on through a paragraph", () => {
	it("stands for all the sentences it says, five of them and more", () => {
		const more = [
			["قال المدير إن 70 في المئة من الجسر أنجز", "The director said 70 per cent of the bridge was done"],
			["عبرت 150 شاحنة الحدود مع الأردن", "Some 150 lorries crossed the border with Jordan"],
		];
		const all = [WENT, CLOSED, ASKED, ...more];
		const beads = aligned(
			[`${all.map((x) => x[0]).join(" و")}.`],
			all.map((x) => `${x[1]}.`),
		);
		expect(beads.map((b) => [b.left.sentences, b.right.sentences])).toEqual([[[0], [0, 1, 2, 3, 4]]]);
		expect(beads[0]!.parts.length).toBeGreaterThanOrEqual(4);
	});
});

const word = fc.constantFrom(
	"غادرت",
	"القافلة",
	"Hasakah",
	"الحسكة",
	"40",
	"٤٠",
	"و40",
	"،",
	",",
	"(",
	"“",
	"convoy",
	"Al-Bab",
	"3.5",
	"؛",
	"—",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((w) => w.join(" "));

describe("properties of parts", () => {
	it("hold a sentence of marks alone before the first word as well", () => {
		const sides = [side("ar", ["غادرت غادرت ( ٤٠ غادرت"]), side("en", ["(", "غادرت غادرت ( Al-Bab 40"])] as const;
		for (const bead of alignSentences(...sides))
			if (bead.parts.length > 0) expect(Math.min(...bead.parts.map((p) => p.right.start))).toBe(0);
	});

	it("hold all words of a bead once, in words of the text", () => {
		fc.assert(
			fc.property(
				fc.array(sentence, { minLength: 1, maxLength: 4 }),
				fc.array(sentence, { minLength: 1, maxLength: 4 }),
				(a, b) => {
					const sides = [side("ar", a), side("en", b)] as const;
					for (const bead of alignSentences(...sides)) {
						if (bead.parts.length === 0) continue;
						expect(bead.parts.length).toBeGreaterThan(1);
						for (const [s, ends, key] of [
							[sides[0], bead.left, "left"],
							[sides[1], bead.right, "right"],
						] as const) {
							const spans = bead.parts.map((p) => p[key]).sort((x, y) => x.start - y.start);
							for (const x of spans) expect(s.text.slice(x.start, x.end)).toBe(x.quote);
							const [first, last] = [s.sentences[ends.sentences[0]!]!, s.sentences[ends.sentences.at(-1)!]!];
							expect([spans[0]!.start, spans.at(-1)!.end]).toEqual([first.start, last.end]);
							for (const [i, x] of spans.slice(1).entries())
								expect(s.text.slice(spans[i]!.end, x.start).trim()).toBe("");
						}
					}
				},
			),
		);
	});
});
