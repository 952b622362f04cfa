import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ActorReference, NameMention } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

const REPORT = "../shared/data/mission/report.txt";

function reading(text: string): { actors: readonly ActorReference[]; names: readonly NameMention[] } {
	const lang = /[\u0620-\u06ff]/.test(text) ? "ar" : "en";
	const { actors, names } = read({ id: "t", text, lang, date: "2026-02-23" }, testKit(), {
		prefer: "past",
		only: ["actors", "names"],
	});
	for (const x of [...actors!, ...names!]) expect(text.slice(x.start, x.end)).toBe(x.quote);
	return { actors: actors!, names: names! };
}
const named = (text: string, type: string) =>
	reading(text)
		.names.filter((n) => n.type === type)
		.map((n) => n.quote);

describe("actors of the lexicon, the same in both scripts", () => {
	it.each([
		["انسحبت القوات الأمريكية ليلا.", "us-forces"],
		["The American forces withdrew at night.", "us-forces"],
		["انضمت قسد إلى المحادثات.", "sdf"],
		["The SDF joined the talks.", "sdf"],
		["تبنى داعش الهجوم.", "isis"],
		["وذكرت وكالة رويترز أن الطريق مغلق.", "reuters"],
		["وقالت قناة الجزيرة إن الطريق مغلق.", "al-jazeera"],
		["انضم النائب إلى نداء تونس.", "nidaa-tounes"],
		["وقالت تحرير الشام إنها انسحبت.", "hts"],
		["ISIS claimed the attack.", "isis"],
		["نفت الحكومة السورية ذلك.", "sy-government"],
		["The Syrian government denied it.", "sy-government"],
	])("%s → %s", (text, id) => {
		expect(reading(text).actors.map((a) => a.actor)).toContain(id);
	});

	it("the government that a person leads is no person, and its name holds one", () => {
		const { actors, names } = reading("The Trump administration sent aid.");
		expect(actors.map((a) => [a.quote, a.actor])).toEqual([["The Trump administration", "us-government"]]);
		expect(names.map((n) => [n.quote, n.type])).toEqual([["Trump", "PER"]]);
		expect(reading("The Hamas government sent aid.").actors[0]?.actor).toBe("hamas");
		// No longer in office on the day of the report.
		expect(reading("The Obama administration sent aid.").actors[0]?.actor).toBe("barack-obama");
	});

	it("an office of two words is one noun phrase", () => {
		expect(reading("The prime minister resigned.").actors.map((a) => a.quote)).toEqual(["The prime minister"]);
	});

	it("a capital that recalls its envoy acts for its government and is no person", () => {
		const { actors, names } = reading("Washington withdrew its envoy in March.");
		expect(actors[0]?.actor).toBe("us-government");
		expect(names.map((n) => [n.quote, n.type])).toEqual([["Washington", "LOC"]]);
	});

	it("parliaments and councils called alike in many countries are not the American ones", () => {
		const ids = reading("Norland's House of Representatives met, and its National Security Council as well.").actors;
		expect(ids.map((a) => a.actor)).not.toContain("us-house");
		expect(ids.map((a) => a.actor)).not.toContain("nsc-us");
	});

	it("a name written small is a word: no ban is a secretary-general", () => {
		expect(reading("They agreed on a ban of weapons.").actors.filter((a) => a.named)).toEqual([]);
	});
});

describe("a country and a noun make an actor without an entry", () => {
	it.each([
		["قصف الجيش الباكستاني مواقع.", "الجيش الباكستاني", "pk-forces"],
		["The Norwegian army trained there.", "The Norwegian army", "no-forces"],
		["The Russian foreign ministry denied it.", "The Russian foreign ministry", "ru-foreign-ministry"],
	])("%s", (text, quote, actor) => {
		expect(reading(text).actors).toContainEqual(expect.objectContaining({ quote, actor, named: true }));
	});
});

describe("people", () => {
	it("the actor is the whole noun phrase, the name without its title", () => {
		const text = "أعلن الرئيس الأمريكي دونالد ترمب القرار.";
		expect(reading(text).actors).toContainEqual(
			expect.objectContaining({ quote: "الرئيس الأمريكي دونالد ترمب", actor: "donald-trump", kind: "person" }),
		);
		expect(named(text, "PER")).toEqual(["دونالد ترمب"]);
	});

	it.each([
		["Judge Rana Haddad opened the hearing.", ["Rana Haddad"]],
		["Nobody slept, Reem Fadel-Qadi said.", ["Reem Fadel-Qadi"]],
		["Governor Omar Zarnoufi spoke first. Later Zarnoufi left.", ["Omar Zarnoufi", "Zarnoufi"]],
		["قال العميد خالد زرنوفي إن الطريق سالك.", ["خالد زرنوفي"]],
		["سقطت القذائف على الأراضي الزراعية.", []],
		["صافح محمد علي الزرنوفي وفد البلدية.", ["محمد علي الزرنوفي"]],
		["قال العميد علي زرنوفي إن الطريق سالك.", ["علي زرنوفي"]],
		["وقّع محمد على وثيقة الصلح.", ["محمد"]],
	])("%s → %j", (text, people) => {
		expect(named(text, "PER")).toEqual(people);
	});
});

describe("people and sources without a name", () => {
	it.each([
		["قالت مصادر أمنية إن الطريق مغلق.", "مصادر أمنية"],
		["قال مسؤول أمريكي إن الطريق مغلق.", "مسؤول أمريكي"],
		["Security sources said the road was closed.", "Security sources"],
		["An American official said the road was closed.", "An American official"],
	])("%s", (text, quote) => {
		expect(reading(text).actors).toContainEqual(
			expect.objectContaining({ quote, actor: null, kind: "unnamed", named: false }),
		);
		expect(reading(text).names).toEqual([]);
	});
});

describe("organisations by the noun in their name", () => {
	it.each([
		["The Zarnouf Chamber of Commerce closed.", ["Zarnouf Chamber of Commerce"]],
		["أغلقت جامعة حلب أبوابها.", ["جامعة حلب"]],
	])("%s → %j: and the place inside is none", (text, names) => {
		expect(named(text, "ORG")).toEqual(names);
		expect(named(text, "LOC")).toEqual([]);
	});
});

describe("governments spoken of by their capital", () => {
	it("act as governments, while the name stays a place", () => {
		const text = "Washington began to withdraw its soldiers.";
		expect(reading(text).actors).toContainEqual(
			expect.objectContaining({ quote: "Washington", actor: "us-government", kind: "government" }),
		);
		expect(named(text, "LOC")).toEqual(["Washington"]);
	});
});

it("names never overlap", () => {
	const { names } = reading(
		"The Syrian Observatory for Human Rights in Coventry told Reuters that President Bashar al-Assad left Damascus.",
	);
	for (const [i, n] of names.entries()) if (i > 0) expect(n.start).toBeGreaterThanOrEqual(names[i - 1]!.end);
});

describe.skipIf(!existsSync(REPORT))("the reference report", () => {
	const text = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "";

	it.each(["ar", "en"])("names the same actors in %s", (version) => {
		const { actors, names } = read({ id: "m", text }, testKit(), { prefer: "past", only: ["actors", "names"] });
		const mine = actors!.filter((a) => a.version === version);
		const ids = new Set(mine.map((a) => a.actor));
		for (const id of [
			"us-forces",
			"sdf",
			"isis",
			"sy-government",
			"donald-trump",
			"bashar-al-assad",
			"global-coalition",
			"us-government",
		])
			expect(ids).toContain(id);
		expect(mine.filter((a) => a.kind === "unnamed").length).toBeGreaterThanOrEqual(2);
		expect(names!.filter((n) => n.version === version && n.type === "PER")).toHaveLength(2);
	});
});

describe("an office of a country", () => {
	it.each([
		["قال الرئيس السوري إن الطريق مفتوح.", "sy-president", ["ahmed-al-sharaa"]],
		["The Syrian president said the road was open.", "sy-president", ["ahmed-al-sharaa"]],
		["والتقى رئيس الوزراء العراقي وفدا.", "iq-prime-minister", ["mohammed-shia-sudani"]],
		["The Iraqi prime minister met a delegation.", "iq-prime-minister", ["mohammed-shia-sudani"]],
		["The Danish king opened the bridge.", "dk-king", []],
	])("%s", (text, office, holders) => {
		const found = reading(text).actors.find((a) => a.actor === office)!;
		expect(found).toMatchObject({ kind: "person", named: true });
		expect(found.alternatives.map((a) => a.actor)).toEqual(holders);
		for (const a of found.alternatives) expect(a.reason).toMatch(/^holds this office on 2026-02-23 \(from \d{4}/);
	});

	it("has the holder of the report's day, and none where there is no day", () => {
		const on = (date?: string) =>
			read({ id: "t", text: "The Syrian president spoke.", lang: "en", ...(date ? { date } : {}) }, testKit(), {
				prefer: "past",
			}).actors![0]!.alternatives.map((a) => a.actor);
		expect(on("2019-05-01")).toEqual(["bashar-al-assad"]);
		expect(on("2025-01-10")).toEqual([]);
		expect(on()).toEqual([]);
	});
});

it('a name that its table writes without a capital needs none: "the international coalition"', () => {
	expect(reading("Jets of the international coalition left.").actors.map((a) => a.actor)).toContain("global-coalition");
	expect(reading("They put a ban on sugar.").actors.map((a) => a.actor)).not.toContain("ban-ki-moon");
});
