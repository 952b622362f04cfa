import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

type Type = "PER" | "LOC" | "ORG";

/** The names of a text where the tagger proposes these words, each as such a type. */
function named(text: string, words: string, type: Type, lang = "en"): string[] {
	const kit = testKit();
	const grammars = kit.grammars.map((g) => ({
		...g,
		tagger: ({ tokens }: { tokens: readonly { start: number; raw: string }[] }) => {
			const from = tokens.findIndex((t) => t.start === text.indexOf(words));
			const to = tokens.findIndex((t) => t.start + t.raw.length >= text.indexOf(words) + words.length) + 1;
			return from < 0 ? [] : [{ from, to, type }];
		},
	}));
	const names = read({ id: "t", text, lang }, { ...kit, grammars }, { prefer: "past", only: ["names"] }).names!;
	return names.filter((n) => n.rule === "name/tagger").map((n) => `${n.type} ${n.quote}`);
}

describe("a proposed name in a script with capitals", () => {
	it.each<[string, string, Type, string[]]>([
		["A visit to the Zarnouf House followed.", "the Zarnouf House", "ORG", ["ORG Zarnouf House"]],
		["Chancellor Zarnoufi's spokesman spoke.", "Zarnoufi's spokesman", "PER", ["PER Zarnoufi"]],
		["It lies in Zarnouf central district.", "Zarnouf central district", "LOC", ["LOC Zarnouf"]],
		["They met Princess Lamis Zarnoufi there.", "Princess Lamis Zarnoufi", "PER", ["PER Lamis Zarnoufi"]],
		["They met bin Zarnouf there.", "bin Zarnouf", "PER", ["PER bin Zarnouf"]],
		["They met Prayut Chan-o-cha there.", "Prayut Chan-o-cha", "PER", ["PER Prayut Chan-o-cha"]],
		["The 65th Air Division came.", "65th Air Division", "ORG", ["ORG 65th Air Division"]],
		["Well, I'm sure of that.", "I'm", "PER", []],
		["It was seen on Monday by all.", "Monday", "ORG", []],
		["all of zarnouf knew.", "zarnouf", "LOC", ["LOC zarnouf"]],
	])("%s", (text, words, type, names) => {
		expect(named(text, words, type)).toEqual(names);
	});
});

describe("the type of a name", () => {
	it.each<[string, string, Type, string[]]>([
		["He lives in Karim Zarnoufi Street now.", "Karim Zarnoufi Street", "PER", ["LOC Karim Zarnoufi Street"]],
		["He flew with Zarnouf Air to Amman.", "Zarnouf Air", "PER", ["ORG Zarnouf Air"]],
		["It was signed at the Treaty of Zarnouf.", "Treaty of Zarnouf", "LOC", ["MISC Treaty of Zarnouf"]],
		["He led the Rally for the Republic.", "Rally for the Republic", "ORG", ["ORG Rally for the Republic"]],
		["Shares fell on the Zarnouf Stock Exchange.", "Zarnouf Stock Exchange", "LOC", ["ORG Zarnouf Stock Exchange"]],
		["She is Andrea Temple, a singer.", "Andrea Temple", "PER", ["PER Andrea Temple"]],
		["The Syrians left the town.", "Syrians", "ORG", []],
		["A Syrian said so.", "Syrian", "LOC", []],
		["The US left the town.", "US", "LOC", ["LOC US"]],
		["Iran's largest fleet lay there.", "Iran", "ORG", ["LOC Iran"]],
		["Fighters of Hamas came.", "Hamas", "PER", ["ORG Hamas"]],
	])("is told by its noun or the lexicons, and peoples have none: %s", (text, words, type, names) => {
		expect(named(text, words, type)).toEqual(names);
	});
});

describe("actors of the lexicon", () => {
	const names = (text: string) =>
		read({ id: "t", text, lang: "en" }, testKit(), { prefer: "past", only: ["names", "actors"] });

	it("have a name where it is written as one", () => {
		const reading = names("The Islamic State group fought the Syrian army near Homs.");
		expect(reading.names!.map((n) => n.quote)).toEqual(["Islamic State", "Homs"]);
		expect(reading.actors!.map((a) => a.actor)).toEqual(["isis", "sy-forces"]);
	});

	it("have it without their title", () => {
		expect(names("They met Prince Faisal bin Farhan.").names!.map((n) => n.quote)).toEqual(["Faisal bin Farhan"]);
	});
});

describe("an organisation that a place owns", () => {
	it("is named without it", () => {
		const { names } = read({ id: "t", text: "They praised Tunisia's Central Bank.", lang: "en" }, testKit(), {
			prefer: "past",
			only: ["names"],
		});
		expect(names!.map((n) => `${n.type} ${n.quote}`)).toEqual(["LOC Tunisia", "ORG Central Bank"]);
	});
});
