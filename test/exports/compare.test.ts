import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf, pieces } from "../../src/exports/compare/highlights.js";
import {
	type Acceptance,
	acceptanceOf,
	compareLines,
	comparisonOf,
	csvComparison,
	htmlComparison,
	markdownComparison,
	plain,
	raisesAlarm,
	tmxComparison,
	tmxPartsComparison,
} from "../../src/exports/index.js";
import type { Reading, Span } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { readPairs, reportOfPairs } from "../../src/readers/index.js";
import { testKit } from "../kit.js";
import { READING } from "./fixture.js";

const FORMS = {
	text: (c: ReturnType<typeof comparisonOf>) => plain(compareLines(c, { width: 100 })),
	md: markdownComparison,
	html: htmlComparison,
	csv: csvComparison,
	tmx: tmxComparison,
	"tmx-parts": tmxPartsComparison,
};
const forms = Object.entries(FORMS);

/** A reading of pairs, as `rawi compare` makes it. */
function reading(...segments: [string, string][]): Reading {
	return read(reportOfPairs("x", { languages: ["ar", "en"], segments }), testKit(), { prefer: "past" });
}
const compared = (r: Reading, accepted: Acceptance[] = []) => comparisonOf(r, "a / b", accepted);

const CHANGED: [string, string] = ["قُتل 12 شخصاً في المدينة أمس.", "Some 40 people were killed in the city yesterday."];
const SAME: [string, string] = ["وصلت القافلة إلى الحدود مساءً.", "The convoy reached the border in the evening."];

describe("a comparison in every form", () => {
	it.each(forms)("%s tells the gravest difference first, and the words of both", (name, form) => {
		const text = form(compared(READING));
		// TMX keeps the order of the text.
		if (!name.startsWith("tmx")) expect(text.indexOf("contradiction")).toBeLessThan(text.indexOf("loss"));
		for (const words of ["320 against 230", "About 230", "the source is gone"]) expect(text).toContain(words);
	});

	it.each(forms)("%s stands without differences, and without a bead", (name, form) => {
		if (name !== "csv") expect(form(compared(reading(SAME)))).toContain("convoy");
		expect(() => form(compared({ ...READING, alignments: [], discrepancies: [], sentences: [] }))).not.toThrow();
	});
});

const HOSTILE = "<script>alert(1)</script> & \"x\" 'y' \u202Eevil\u0007 ]]> «قسد»";
const hostile = () => {
	const r = reading(
		[`${CHANGED[0]} ${HOSTILE}`, `Some 40 people were killed in the city. ${HOSTILE}`],
		[`=1+1 ${HOSTILE}`, "@x"],
	);
	const bad = { kind: HOSTILE, left: HOSTILE, right: null, reason: HOSTILE, by: HOSTILE, on: "2026-02-23" };
	return comparisonOf(r, HOSTILE, [
		{ id: "gone", ...bad },
		{ id: compared(r).open[0]!.id, ...bad },
	]);
};

describe("the page", () => {
	it("lets no text of a report become markup", () => {
		const page = htmlComparison(hostile());
		expect(page).not.toContain("<script");
		for (const c of ["\u202E", "\u0007"]) expect(page).not.toContain(c);
		expect(
			page.match(
				/<(?!\/?(?:html|head|meta|title|style|body|header|main|h1|h2|p|b|bdi|article|div|code|a|table|thead|tbody|tr|th|td|mark)[\s>]|!doctype)/g,
			),
		).toBeNull();
		expect(page).not.toMatch(/(?:src|href)="(?!#)/);
	});

	it("says of each side which language it is in, and sets Arabic on the right", () => {
		const page = htmlComparison(compared(reading(CHANGED)));
		expect(page).toMatch(/<td lang="en" dir="ltr">.*<\/td><td lang="ar" dir="rtl">/);
		expect(page).toMatch(/<mark class="contradiction"[^>]*>[^<]*40/);
	});

	it("cuts sentences into pieces that give the sentence again, never inside a word", () => {
		const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
		fc.assert(
			fc.property(fc.array(span, { maxLength: 6 }), (ranges) => {
				const sentence = READING.sentences[0]!;
				const words = (r: [number, number]): Span => ({ version: "ar", start: r[0], end: r[1], quote: "" });
				const discrepancies = ranges.map((r) => ({ ...READING.discrepancies![0]!, left: words(r) }));
				const { open } = compared({ ...READING, discrepancies });
				const cut = pieces(sentence, marksOf(READING, open).get(sentence) ?? []);
				expect(cut.map((p) => p.text).join("")).toBe(sentence.quote);
				for (const [i, p] of cut.entries())
					if (i > 0) expect(`${cut[i - 1]!.text.at(-1)}${p.text[0]}`).not.toMatch(/[\p{L}\p{N}]{2}/u);
			}),
		);
	});
});

describe("the table", () => {
	it("is read back by another parser, one row a difference", () => {
		const comparison = hostile();
		const rows = parse(csvComparison(comparison), { bom: true, columns: true, record_delimiter: "\r\n" }) as Record<
			string,
			string
		>[];
		expect(rows.map((r) => r.id)).toEqual([...comparison.open, ...comparison.accepted].map((d) => d.id));
		expect(rows.at(-1)!.accepted_on).toBe("2026-02-23");
	});

	it("holds no cell that a spreadsheet would run", () => {
		for (const cell of ["=1+1", "+1", "-1", "@x", " \u200f=1", "\t=1", "＝1"]) {
			const [d] = READING.discrepancies!;
			const csv = csvComparison(compared({ ...READING, discrepancies: [{ ...d!, explanation: cell }] }));
			const cells = (parse(csv, { bom: true }) as string[][]).flat();
			expect(cells.filter((c) => /^[\s\p{Cf}]*[=+\-@＝]/u.test(c))).toEqual([]);
		}
	});
});

describe("the translation memory", () => {
	it("gives the same pairs when it is read back", () => {
		const pairs: [string, string][] = [
			CHANGED,
			["وقال: «5 < 6 & 7 > 6».", 'He said: "5 < 6 & 7 > 6".'],
			SAME,
			["وغادر الوفد المدينة ليلاً.", ""],
		];
		const back = readPairs(tmxComparison(compared(reading(...pairs))), "xml");
		expect(back).toEqual({ languages: ["ar", "en"], segments: pairs });
	});

	it("holds what XML has no place for as U+FFFD", () => {
		const back = readPairs(tmxComparison(compared(reading(["أ\u0001ب \ud800", "x & <y>"]))), "xml");
		expect(back.segments).toEqual([["أ\uFFFDب \uFFFD", "x & <y>"]]);
	});
});

describe("accepted differences", () => {
	const first = compared(reading(CHANGED, SAME));
	const acceptance = acceptanceOf(first.open[0]!, "the ministry corrected it", "L. M.", "2026-02-23");

	it("are not raised again, even where their sentence moved and its neighbours changed", () => {
		expect(raisesAlarm(first)).toBe(true);
		const moved = compared(reading(["وأُغلق الطريق الدولي.", "The highway was closed."], SAME, CHANGED), [acceptance]);
		expect([moved.open.length, moved.accepted.length, moved.unused.length]).toEqual([0, 1, 0]);
		expect(raisesAlarm(moved)).toBe(false);
		for (const [name, form] of forms)
			if (!name.startsWith("tmx")) expect(form(moved)).toContain("the ministry corrected it");
	});

	it("cover neither another figure nor another sentence with the same words", () => {
		const other = compared(reading([CHANGED[0], CHANGED[1].replace("40", "41")]), [acceptance]);
		expect([other.open.length, other.accepted.length, other.unused.length]).toEqual([1, 0, 1]);
		const elsewhere = compared(reading([CHANGED[0].replace("المدينة", "القرية"), CHANGED[1]]), [acceptance]);
		expect([elsewhere.open.length, elsewhere.unused.length]).toEqual([1, 1]);
	});

	it("that are gone are told", () => {
		const gone = compared(reading(SAME), [acceptance]);
		expect(gone.unused).toEqual([acceptance]);
		for (const form of [FORMS.text, FORMS.md, FORMS.html]) expect(form(gone)).toContain("no longer there");
	});
});

describe("a difference of no bead", () => {
	it.each(forms)("is told in %s", (_, form) => {
		const versions = [
			{ text: `الإثنين 23 شباط/فبراير 2026\n${CHANGED[0]}` },
			{ text: "Tuesday, 24 February 2026\nTwelve people were killed in the city yesterday." },
		];
		expect(form(compared(read({ id: "x", versions }, testKit(), { prefer: "past" })))).toContain("Different datelines");
	});
});

describe("the translation memory by parts", () => {
	const RUNS_ON: [string, string] = [
		"غادرت القافلة القاعدة الأميركية في الحسكة صباح الثلاثاء، و12 شرطياً أغلقوا الطريق أمام الشاحنات.",
		"The convoy left the American base in Hasakah on Tuesday morning. Some 40 policemen closed the road to lorries.",
	];
	const segments = (text: string) => readPairs(text, "xml").segments;

	it("has a unit for each part, says no word twice, and reads back as pairs", () => {
		const comparison = compared(reading(RUNS_ON, SAME));
		expect(segments(tmxComparison(comparison))).toHaveLength(2);
		const units = segments(tmxPartsComparison(comparison));
		expect(units).toHaveLength(3);
		for (const side of [0, 1] as const)
			expect(units.map((u) => u[side]).join(" ")).toBe([RUNS_ON, SAME].map((u) => u[side]).join(" "));
	});

	it("tells the differences of a bead once, with its first part", () => {
		const text = tmxPartsComparison(compared(reading(RUNS_ON)));
		expect(text.match(/<note>contradiction, number/g)).toHaveLength(1);
		expect(text.indexOf("<note>")).toBeLessThan(text.indexOf("<seg>"));
	});
});
