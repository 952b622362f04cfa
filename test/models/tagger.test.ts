import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileLanguage, type TaggerInput } from "../../src/grammar/index.js";
import { english } from "../../src/languages/english/index.js";
import { loadTagger, saveTagger, taggerOf, trainTagger } from "../../src/models/index.js";
import { read } from "../../src/read.js";
import { scan } from "../../src/text/index.js";
import { testKit } from "../kit.js";

const names = (text: string, lang: string) =>
	read({ id: "x", text, lang }, testKit(), { prefer: "past", only: ["names"] }).names!.map(
		(n) => `${n.quote}/${n.type}`,
	);

describe("names with the taggers", () => {
	it("are found where no rule knows them", () => {
		expect(names("The trade minister Ulvar Kesteren met Doreen Pallgrave in Wexcombe.", "en")).toEqual(
			expect.arrayContaining(["Ulvar Kesteren/PER", "Doreen Pallgrave/PER"]),
		);
		expect(names("وقالت الوزيرة إن نورين بلحاج ستصل إلى دمشق.", "ar")).toContain("دمشق/LOC");
	});
	it("are known by their words, and common words name nobody", () => {
		expect(names("وكتب ساراماغو روايات كثيرة.", "ar")).toEqual(["ساراماغو/PER"]);
		expect(names("وأعلنت غازبروم خفض الإنتاج.", "ar")).toEqual(["غازبروم/ORG"]);
		expect(names("التقى الوفد بالمستشارة الجديدة.", "ar")).toEqual([]);
	});
	it("begin behind a clitic", () => {
		for (const n of names("واتفقت القاهرة وأنقرة مع باريس ولندن على عقد اجتماع بجنيف.", "ar"))
			expect(n).not.toMatch(/^[وب](?:أنقرة|لندن|جنيف)/u);
	});
	it("are not cut short where a rule is sure of more", () => {
		const found = names("زار الوفد إقليم كردستان العراق أمس.", "ar");
		expect(found).toContain("كردستان العراق/LOC");
		expect(found).not.toContain("إقليم كردستان/LOC");
	});
	it("are those of people where the capital of that name does not act", () => {
		expect(names("Washington announced new tariffs.", "en")).toEqual(["Washington/LOC"]);
		expect(names("Jordan rejected the claim.", "en")).toEqual(["Jordan/LOC"]);
		expect(names("The book on George Washington sold well.", "en")).toEqual(["George Washington/PER"]);
	});
	it("have one type through the report", () => {
		const found = names(
			"Marlon Tasker resigned. Marlon Tasker had led the party. Critics of Marlon Tasker cheered.",
			"en",
		);
		expect(new Set(found.filter((n) => n.startsWith("Marlon Tasker/"))).size).toBe(1);
	});
});

describe("training a tagger", () => {
	const { words } = compileLanguage(english);
	const sentence = (text: string, ...found: [number, number, "PER" | "LOC" | "ORG"][]) => {
		const tokens = scan(text);
		const input: TaggerInput = { tokens, words, hints: tokens.map(() => []) };
		return { ...input, names: found.map(([from, to, type]) => ({ from, to, type })) };
	};
	const sources = {
		sentences: [
			sentence("Tova Brill went to Harrow.", [0, 2, "PER"], [4, 5, "LOC"]),
			sentence("In Harrow the rain fell.", [1, 2, "LOC"]),
			sentence("Tova Brill saw the rain.", [0, 2, "PER"]),
		],
		names: new Map([["tova", 2]]),
		kinds: new Map([["rain", 8]]),
		proper: new Map([["harrow", 2]]),
		beside: { place: () => 0, classes: null },
		margin: 8,
		rounds: 2,
		epochs: 6,
		leastSeen: 1,
		leastWeight: 1,
	};

	it("gives the same bytes again, and learns", () => {
		const bytes = [0, 1].map(() => saveTagger(trainTagger(sources), {}));
		expect(Buffer.from(bytes[0]!).equals(bytes[1]!)).toBe(true);
		const tagger = taggerOf(loadTagger(bytes[0]!), sources.beside);
		for (const s of sources.sentences) expect(tagger(s)).toEqual(s.names);
		expect(tagger(sentence(""))).toEqual([]);
	});
	it("learns from what words are known to name, and finds others that are", () => {
		const people = ["sara", "omar", "huda", "ziad"];
		const kind = new Map(people.map((word) => [word, 1]));
		const met = people.slice(0, 3).map((word) => sentence(`They saw ${word} there.`, [2, 3, "PER"]));
		const plain = ["rain", "snow", "dust"].map((word) => sentence(`They saw ${word} there.`));
		const known = { ...sources, sentences: [...met, ...plain], proper: kind };
		const tagger = taggerOf(trainTagger(known), sources.beside);
		expect(tagger(sentence("They saw ziad there."))).toEqual([{ from: 2, to: 3, type: "PER" }]);
		expect(tagger(sentence("They saw hail there."))).toEqual([]);
	});
});

describe("the model files", () => {
	const files = readdirSync("data")
		.filter((n) => n.endsWith(".bin.gz") && !n.startsWith("gazetteer"))
		.map((n) => readFileSync(`data/${n}`));
	it("are small", () => expect(files.reduce((n, f) => n + f.length, 0)).toBeLessThan(2_000_000));
	it("are refused where they are something else", () =>
		expect(() => loadTagger(readFileSync("data/gazetteer.bin.gz"))).toThrow("no model"));
});
