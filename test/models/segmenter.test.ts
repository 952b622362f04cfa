import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clitics } from "../../src/languages/arabic/script.js";
import { particleExamples, particlesOf, placeExamples } from "../../src/models/clitic-examples.js";
import { loadSegmenter, saveSegmenter, scorerOf, trainSegmenter } from "../../src/models/index.js";
import { analyse, normaliseKey } from "../../src/text/index.js";
import { testKit } from "../kit.js";

const { words } = testKit().grammars[0]!;
/** A word in the segments of its likeliest analysis. */
function cut(raw: string): string {
	const a = words.analyses(raw)[0]!;
	const at = [...a.cuts, a.start, ...(a.after === null ? [] : [a.end]), raw.length];
	return at
		.slice(0, -1)
		.map((from, i) => raw.slice(from, at[i + 1]))
		.join("+");
}

describe("the Arabic segmenter", () => {
	it.each([
		"و+قال",
		"ب+الحسكة",
		"س+يزور",
		"قوات+ه",
		"ل+ها",
		"إلي+ه",
		"علي+هم",
		"و+رئيس+ها",
		"أن+هم",
		"ل+لقوات",
		"ك+رئيس",
		// the places «لاول» and «واين» are spelled without a hamza
		"ل+أول",
		"و+أين",
		"ف+سوف",
		"ف+أين",
		"ف+إن+ه",
		"و+لكن+ها",
		"ل+أي",
		"ف+قالت",
		"ب+حمص",
		"ب+درعا",
		"ب+صفاقس",
		"ل+حلب",
	])("cuts %s", (segments) => expect(cut(segments.replaceAll("+", ""))).toBe(segments));

	it.each([
		"وصل",
		"وزير",
		"لجنة",
		"كتاب",
		"بيان",
		"سكان",
		"فريق",
		"باريس",
		"بوتين",
		"كلية",
		"وكالة",
		"سلام",
	])("leaves %s whole", (word) => expect(cut(word)).toBe(word));

	it("cuts a conjunction off every particle, and cuts no particle", () => {
		const all = particlesOf(clitics);
		expect(all.length).toBeGreaterThan(100);
		for (const word of all) expect(cut(word)).toBe(word);
		const joined = all.flatMap((word) => ["و", "ف"].map((c) => [c, word])).filter((s) => !all.includes(s.join("")));
		for (const [c, word] of joined) expect(cut(`${c}${word}`)).toBe(`${c}+${word}`);
	});

	it("never cuts the name of a well-known place", () => {
		const names = readFileSync("data/overlay.tsv", "utf8")
			.split("\n")
			.flatMap((row) => row.split(/[\t|]/))
			.filter((name) => /^[\u0621-\u064a]{2,}$/u.test(name))
			.filter((name) =>
				testKit()
					.places.find(normaliseKey(name))
					.some((p) => p.id.startsWith("rawi:")),
			);
		expect(names.length).toBeGreaterThan(300);
		expect(names.filter((name) => cut(name) !== name)).toEqual([]);
	});
});

describe("training a segmenter", () => {
	const { particles: _, ...withoutParticles } = clitics;
	const sources = {
		clitics: withoutParticles,
		words: [["و", "دار"], ["وردة"], ["و", "باب"], ["ورق"], ["ب", "باب"], ["باب"], ["دار", "ها"], ["سها"]],
		text: ["دار", "دار", "باب", "وردة", "ورق", "سها", "باب"],
		whole: ["وردة"],
		names: new Map([["سها", 3]]),
		places: [],
		place: () => 0 as const,
		epochs: 4,
	};

	it("gives the same bytes again", () => {
		const bytes = [0, 1].map(() => Buffer.from(saveSegmenter(trainSegmenter(sources), {})).toString("hex"));
		expect(bytes[0]).toBe(bytes[1]);
	});

	it("gives a model that is the same after it was written and read", () => {
		const made = trainSegmenter(sources);
		const read = loadSegmenter(saveSegmenter(made, {}));
		for (const segments of sources.words) {
			const raw = segments.join("");
			const best = [made, read].map(
				(s) =>
					analyse(
						raw,
						clitics,
						scorerOf(s, () => 0),
					)[0],
			);
			expect(best[0]).toEqual(best[1]);
			expect([raw, raw.slice(best[0]!.start, best[0]!.end)]).toEqual([raw, segments.find((x) => x.length > 2)]);
		}
	});
});

describe("examples from places", () => {
	it("stand behind each proclitic in turn, none behind «ل» with an article, whose «ا» falls", () => {
		const names = ["حمص", "حلب", "إدلب", "الرقة", "الرستن", "القدس"];
		const forms = placeExamples(clitics, names).map((s) => s.join("+"));
		expect(forms).toEqual(["و+حمص", "ف+حلب", "ب+إدلب", "ك+الرقة", "و+الرستن", "ف+القدس"]);
	});
});

describe("examples from particles", () => {
	const table = {
		...clitics,
		particles: { withPronoun: ["عن"], pronouns: ["ها"], afterPreposition: ["ما"], other: ["كما"] },
	};
	const forms = particleExamples(table).map((s) => s.join("+"));
	it("stand alone, behind conjunctions and prepositions and before pronouns", () => {
		for (const form of ["عن", "و+عن", "ف+كما", "ب+ما", "ل+ما", "عن+ها", "ف+عن+ها"]) expect(forms).toContain(form);
	});
	it("hold nothing that is a particle itself, no preposition where none stands, and no future", () => {
		for (const form of ["ك+ما", "ب+عن", "س+ما", "ما+ها"]) expect(forms).not.toContain(form);
	});
	const { particles: _, ...withoutParticles } = clitics;
	it("are none where a language names no particles", () => {
		expect(particleExamples(withoutParticles)).toEqual([]);
	});
});
