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
		["They met President Zarnoufi there.", "President", "PER", []],
		["It was seen on Monday by all.", "Monday", "ORG", []],
		["all of zarnouf knew.", "zarnouf", "LOC", ["LOC zarnouf"]],
	])("%s", (text, words, type, names) => {
		expect(named(text, words, type)).toEqual(names);
	});
});

/** What becomes of several proposals of one text: words and type each. */
function together(text: string, proposals: readonly [string, Type][]): string[] {
	const kit = testKit();
	const grammars = kit.grammars.map((g) => ({
		...g,
		tagger: ({ tokens }: { tokens: readonly { start: number; raw: string }[] }) =>
			proposals.flatMap(([words, type]) => {
				const start = text.indexOf(words);
				const from = tokens.findIndex((t) => t.start === start);
				return from < 0
					? []
					: [{ from, to: tokens.findIndex((t) => t.start + t.raw.length >= start + words.length) + 1, type }];
			}),
	}));
	const names = read({ id: "t", text, lang: "en" }, { ...kit, grammars }, { prefer: "past", only: ["names"] }).names!;
	return names.map((n) => `${n.type} ${n.quote}`);
}

describe("pieces of a name", () => {
	it.each<[string, [string, Type][], string[]]>([
		[
			"Lamis bin Rashid Al Zarnoufi came.",
			[
				["Lamis", "PER"],
				["Rashid Al Zarnoufi", "PER"],
			],
			["PER Lamis bin Rashid Al Zarnoufi"],
		],
		[
			"He crossed Al-Zarnouf Square there.",
			[
				["Al", "LOC"],
				["Zarnouf Square", "PER"],
			],
			["LOC Al-Zarnouf Square"],
		],
		["He lives in Zarn al-Fahm now.", [["Zarn", "LOC"]], ["LOC Zarn al-Fahm"]],
		["They saw Prayut Chan-o-cha there.", [["Prayut Chan", "PER"]], ["PER Prayut Chan-o-cha"]],
		["A US-built road led there.", [["US", "LOC"]], ["LOC US"]],
		["He told Zarnouf Radio so.", [["Zarnouf", "ORG"]], ["ORG Zarnouf Radio"]],
		["They met at King Fahd Stadium then.", [["Fahd", "PER"]], ["LOC King Fahd Stadium"]],
		["Zarnouf Radio Says All Is Well", [["Zarnouf", "ORG"]], ["ORG Zarnouf"]],
		["The Zarnouf Party Coalition lost it.", [["Zarnouf Party", "ORG"]], ["ORG Zarnouf Party"]],
	])("are put together: %s", (text, proposals, names) => {
		expect(together(text, proposals)).toEqual(names);
	});

	it.each<[string, [string, Type][], string[]]>([
		["They met Zarnouf's Omar Karami there.", [["Zarnouf's Omar Karami", "PER"]], ["ORG Zarnouf", "PER Omar Karami"]],
		["They read Omar Karami's Zarnouf there.", [["Omar Karami's Zarnouf", "PER"]], ["PER Omar Karami", "ORG Zarnouf"]],
		["They met Hamas's Zarnoufi there.", [["Hamas's Zarnoufi", "PER"]], ["ORG Hamas", "PER Zarnoufi"]],
		["They saw Tunisia's brave scouts there.", [["Tunisia's brave scouts", "ORG"]], ["LOC Tunisia"]],
		[
			"He joined Zarnouf's Investors Service.",
			[["Zarnouf's Investors Service", "ORG"]],
			["ORG Zarnouf's Investors Service"],
		],
		["They met Likud MK Lamis Zarnoufi.", [["Likud MK Lamis Zarnoufi", "PER"]], ["ORG Likud", "PER Lamis Zarnoufi"]],
		["The Zarnouf Party President spoke.", [["Zarnouf Party President", "ORG"]], ["ORG Zarnouf Party"]],
	])("are taken apart: %s", (text, proposals, names) => {
		expect(together(text, proposals)).toEqual(names);
	});
});

describe("the type of a name", () => {
	it.each<[string, string, Type, string[]]>([
		["He lives in Karim Zarnoufi Street now.", "Karim Zarnoufi Street", "PER", ["LOC Karim Zarnoufi Street"]],
		["He flew with Zarnouf Air to Amman.", "Zarnouf Air", "PER", ["ORG Zarnouf Air"]],
		["It was signed at the Treaty of Zarnouf.", "Treaty of Zarnouf", "LOC", ["MISC Treaty of Zarnouf"]],
		["He led the Rally for the Republic.", "Rally for the Republic", "ORG", ["ORG Rally for the Republic"]],
		["Shares fell on the Zarnouf Stock Exchange.", "Zarnouf Stock Exchange", "LOC", ["ORG Zarnouf Stock Exchange"]],
		["They fled the villages of Zarnouf then.", "Zarnouf", "PER", ["LOC Zarnouf"]],
		["They fled Zarnouf district then.", "Zarnouf", "ORG", ["LOC Zarnouf"]],
		["They fled Hamas district then.", "Hamas", "ORG", ["ORG Hamas"]],
		["He climbed Mount Zarnouf then.", "Mount Zarnouf", "ORG", ["LOC Mount Zarnouf"]],
		["She plays for Maccabi Zarnouf now.", "Maccabi Zarnouf", "LOC", ["ORG Maccabi Zarnouf"]],
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

	it.each([
		["Fighters of IS attacked the town.", ["IS"]],
		["The WHO warned of cholera.", ["WHO"]],
		["Who warned of cholera? Is it true?", []],
		["IT IS TIME TO GO.", []],
	])("with a short acronym are written in large letters: %s", (text, quotes) => {
		const found = names(text).actors!.filter((a) => a.actor === "isis" || a.actor === "who");
		expect(found.map((a) => a.quote.replace("The ", ""))).toEqual(quotes);
	});

	it("are named where somebody without a name is theirs", () => {
		const reading = names("A Kata'ib Hezbollah spokesman denied it.");
		expect(reading.names!.map((n) => `${n.type} ${n.quote}`)).toEqual(["ORG Kata'ib Hezbollah"]);
	});

	it("have it without their title", () => {
		expect(names("They met Prince Faisal bin Farhan.").names!.map((n) => n.quote)).toEqual(["Faisal bin Farhan"]);
	});
});

describe("a headline in large words", () => {
	it.each<[string, [string, Type][], string[]]>([
		["Karami Urges Zarnoufis to Wait Longer", [["Karami Urges Zarnoufis", "PER"]], ["PER Karami"]],
		["Zarnouf Front Kills Two in Raid", [["Zarnouf Front Kills Two", "ORG"]], ["ORG Zarnouf Front"]],
		["Turkey Shells Positions Near Zarnouf Again", [], ["LOC Turkey"]],
	])("%s", (text, proposals, names) => {
		expect(together(text, proposals)).toEqual(names);
	});

	it("is not every sentence that names many", () => {
		const text = "Omar Karami and Lamis Zarnoufi met.";
		expect(
			together(text, [
				["Omar Karami", "PER"],
				["Lamis Zarnoufi", "PER"],
			]),
		).toHaveLength(2);
	});
});

describe("an owner whose apostrophe was lost", () => {
	it("is the name that the report has elsewhere", () => {
		const text = "Syrias army moved. They left Syria. Assads men stayed with Assad. Zarnoufs car stood there.";
		const names = together(text, [
			["Syrias", "PER"],
			["Assads", "LOC"],
			["Zarnoufs", "PER"],
		]);
		expect(names).toEqual(["LOC Syria", "LOC Syria", "PER Assad", "PER Assad", "PER Zarnoufs"]);
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
