import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { pairFormat, ReaderError, readPairs, reportOfPairs } from "../../src/readers/index.js";
import { testKit } from "../kit.js";

const AR = "وصل الوفد إلى عدن.";
const EN = "The delegation reached Aden.";

describe("a table of two columns", () => {
	it("takes a header of language tags, in any order of columns", () => {
		const pairs = readPairs(`id,en-GB,ar\n1,"The delegation, late, arrived.",${AR}\n`, "csv");
		expect(pairs).toEqual({ languages: ["en-gb", "ar"], segments: [["The delegation, late, arrived.", AR]] });
	});

	it("takes a header that names the sides", () => {
		const pairs = readPairs(`target\tsource\n${EN}\t${AR}\n`, "tsv");
		expect(pairs.segments).toEqual([[AR, EN]]);
	});

	it("takes two bare columns, quotation marks inside a cell, and rows without a translation", () => {
		const pairs = readPairs(`\uFEFF${AR}\tThe "big" delegation.\r\n${AR}\r\n`, "tsv");
		expect(pairs).toEqual({
			languages: [undefined, undefined],
			segments: [
				[AR, 'The "big" delegation.'],
				[AR, ""],
			],
		});
	});

	it("asks for a header over three columns", () => {
		expect(() => readPairs("a,b,c\n", "csv")).toThrow(/line 1 has 3 columns/);
	});
});

const tmx = (units: string, srclang = "ar") =>
	`<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="${srclang}"/><body>${units}</body></tmx>`;
const tuv = (lang: string, seg: string) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`;

describe("a translation memory", () => {
	it("gives the source language first, whatever stands first in a unit", () => {
		const pairs = readPairs(tmx(`<tu>${tuv("en-US", EN)}${tuv("ar-YE", AR)}</tu><tu>${tuv("AR", "نعم")}</tu>`), "xml");
		expect(pairs).toEqual({
			languages: ["ar-YE", "en-US"],
			segments: [
				[AR, EN],
				["نعم", ""],
			],
		});
	});

	it("leaves out codes, keeps highlighted words, references and CDATA", () => {
		const seg = 'A &lt; <bpt i="1">&lt;b&gt;</bpt><hi>B</hi><ept i="1"/> &#1576;\n    <![CDATA[<c> &amp;]]>';
		expect(readPairs(tmx(`<tu>${tuv("ar", "أ")}${tuv("en", seg)}</tu>`), "xml").segments[0]![1]).toBe(
			"A < B ب <c> &amp;",
		);
	});

	it("takes the first language where any may be the source", () => {
		expect(readPairs(tmx(`<tu>${tuv("en", EN)}${tuv("ar", AR)}</tu>`, "*all*"), "xml").languages).toEqual(["en", "ar"]);
	});
});

describe("XLIFF", () => {
	it("1.2: marked segments by their number, groups, no proposals of a memory", () => {
		const text = `<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file source-language="ar"
			target-language="en"><x:body><x:group><x:trans-unit id="1"><x:source>أ ب</x:source><x:seg-source>
			<x:mrk mtype="seg" mid="1">أ</x:mrk> <x:mrk mtype="seg" mid="2">ب <x:x id="1"/></x:mrk></x:seg-source>
			<x:target><x:mrk mtype="seg" mid="2">B</x:mrk><x:mrk mtype="seg" mid="1">A</x:mrk></x:target>
			<x:alt-trans><x:trans-unit/><x:target>no</x:target></x:alt-trans></x:trans-unit></x:group>
			<x:trans-unit id="2"><x:source>ت <x:g id="1">ث</x:g></x:source></x:trans-unit></x:body></x:file></x:xliff>`;
		expect(readPairs(text, "xml")).toEqual({
			languages: ["ar", "en"],
			segments: [
				["أ", "A"],
				["ب", "B"],
				["ت ث", ""],
			],
		});
	});

	it("1.2: a translation cut in another way is held against the whole unit", () => {
		const text = `<xliff version="1.2"><file source-language="ar" target-language="en"><body><trans-unit>
			<source>أ ب</source><seg-source><mrk mtype="seg" mid="1">أ</mrk><mrk mtype="seg" mid="2">ب</mrk></seg-source>
			<target>A B</target></trans-unit></body></file></xliff>`;
		expect(readPairs(text, "xml").segments).toEqual([["أ ب", "A B"]]);
	});

	it("2.0: segments of units, without what may be ignored", () => {
		const text = `<xliff version="2.0" srcLang="ar" trgLang="en"><file><group><unit><segment><source>أ <pc id="1">ب</pc>
			<ph id="2"/></source><target>A B</target></segment><ignorable><source> </source></ignorable></unit></group></file></xliff>`;
		expect(readPairs(text, "xml")).toEqual({ languages: ["ar", "en"], segments: [["أ ب", "A B"]] });
	});
});

describe("hostile and broken files", () => {
	it.each([
		["a bomb of entities", '<!DOCTYPE tmx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tmx>&b;</tmx>', /entities/],
		["an outer entity", '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/hostname">]><tmx>&a;</tmx>', /entities/],
		["deep nesting", `<tmx>${"<tu>".repeat(50_000)}${"</tu>".repeat(50_000)}</tmx>`, /nested/i],
		["a file cut off", "<tmx><body><tu>", /line 1/],
		["names of objects", "<__proto__><a>x</a></__proto__>", /./],
		["another vocabulary", "<html><body/></html>", /neither/],
		["XLIFF of the future", '<xliff version="7"/>', /version "7"/],
		["one language", tmx(`<tu>${tuv("ar", AR)}</tu>`), /one language/],
		["no text at all", "<?xml version='1.0'?>", /./],
	])("%s ends in one clear error", (_name, text, message) => {
		expect(() => readPairs(text, "xml")).toThrow(ReaderError);
		expect(() => readPairs(text, "xml")).toThrow(message);
	});

	it("anything at all gives pairs or the reader's error", () => {
		const piece = fc.constantFrom(
			"<",
			">",
			"tmx",
			"</",
			"/>",
			'"',
			"=",
			"<tu>",
			"<seg>",
			"&#x0;",
			"&a;",
			"]]>",
			"<!--",
			"\t",
			",",
			"\n",
			AR,
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 30 }),
				fc.constantFrom("csv" as const, "tsv" as const, "xml" as const),
				(p, format) => {
					try {
						readPairs(p.join(""), format);
					} catch (e) {
						expect(e).toBeInstanceOf(ReaderError);
					}
				},
			),
			{ numRuns: 500 },
		);
	});

	it("a text is told from a file of pairs", () => {
		expect(pairFormat("a.txt", "وصل الوفد, <tmx>")).toBeNull();
		expect(pairFormat("-", '<tmx version="1.4">')).toBe("xml");
		expect(pairFormat("a.TSV", "x")).toBe("tsv");
	});
});

describe("the report of paired segments", () => {
	it("keeps the pairs as beads, whatever the sentences say, and reads each segment's sentences", () => {
		const segments = [
			["قُتل 12 شخصاً. وجُرح 3 آخرون.", "The road is open."],
			["فُتح الطريق.", "Twelve people were killed. Three others were hurt."],
			["", "A note of the editor, for readers abroad."],
		] as const;
		const reading = read(reportOfPairs("x", { languages: ["ar", "en"], segments }), testKit(), { prefer: "past" });
		expect(reading.alignments!.map((a) => [a.left.sentences, a.right.sentences, a.score])).toEqual([
			[[0, 1], [0], 1],
			[[2], [1, 2], 1],
			[[], [3], 0],
		]);
		for (const s of reading.sentences) expect(segments.some((p) => p.some((t) => t.includes(s.quote)))).toBe(true);
	});

	it("wants words on both sides", () => {
		const of = (segments: [string, string][]) => () =>
			reportOfPairs("x", { languages: [undefined, undefined], segments });
		expect(of([])).toThrow(/no pair/);
		expect(of([["أ", " "]])).toThrow(/every translation/);
	});
});
