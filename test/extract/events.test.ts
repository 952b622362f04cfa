import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** The events of a short report in plain words. */
function eventsOf(lang: string, text: string) {
	const r: Reading = read({ id: "t", lang, text, date: "2026-02-23" }, testKit(), { prefer: "past", only: ["events"] });
	return r.events!.map((e) => {
		for (const span of [e, ...e.mentions]) expect(text.slice(span.start, span.end)).toBe(span.quote);
		return {
			trigger: e.quote,
			type: e.mode === null ? e.type : `${e.type}/${e.mode}`,
			by: e.actors.map((i) => r.actors![i]!.quote),
			to: e.recipients.map((i) => r.actors![i]!.quote),
			places: e.places.map((p) => `${p.role} ${r.places![p.place]!.quote}`),
			time: e.time === null ? null : r.times![e.time]!.earliest,
			realis: e.realis,
			polarity: e.polarity,
			mentions: e.mentions.map((m) => m.quote),
		};
	});
}

describe("what kind of event", () => {
	const types = (lang: string, text: string) => eventsOf(lang, text).map((e) => `${e.trigger} ${e.type}`);

	it("takes a warning for a threat where a deed is warned of", () => {
		expect(types("en", "The ministry warned of an outbreak of cholera.")).toEqual(["outbreak OTHER"]);
		expect(types("en", "The agency warned of famine in the south.")).toEqual(["famine OTHER"]);
		expect(types("en", "The ministry warned of food shortages.")).toEqual([]);
		expect(types("en", "The group warned of an attack on the port.")).toContain("warned of THREATEN/violence");
		expect(types("en", "The army warned of retaliation.")).toEqual(["warned of retaliation THREATEN/violence"]);
	});

	it("takes flight for the expulsion that it is in PLOVER", () => {
		expect(types("en", "Hundreds of families were displaced.")).toEqual(["displaced SANCTION/expel"]);
		expect(types("ar", "استمر نزوح العائلات من القرى.")).toEqual(["نزوح SANCTION/expel"]);
		expect(types("en", "The council imposed sanctions on him.")).toEqual(["sanctions SANCTION"]);
	});
});

describe("who, where and when", () => {
	it("reads the subject behind the Arabic verb and the roles of its places", () => {
		const [e] = eventsOf("ar", "انسحبت القوات التركية أمس من حلب إلى إدلب.");
		expect(e).toMatchObject({
			type: "RETREAT/withdraw",
			by: ["القوات التركية"],
			places: ["from حلب", "to إدلب"],
			time: "2026-02-22",
		});
	});

	it("reads a verb without vowels as active where an object follows its subject", () => {
		expect(eventsOf("ar", "وقتل الجيش التركي عشرة مسلحين.")[0]).toMatchObject({ by: ["الجيش التركي"], to: [] });
		expect(eventsOf("ar", "أفرجت حركة حماس عن ثلاثة أسرى.")[0]).toMatchObject({ by: ["حركة حماس"], to: [] });
		expect(eventsOf("ar", "قتل المسلحون في غارة.")[0]).not.toMatchObject({ trigger: "قتل", by: ["المسلحون"] });
		expect(eventsOf("ar", "أفرجت سلطات الاحتلال عن عشرة أسرى.")[0]).toMatchObject({ by: ["الاحتلال"], to: [] });
		expect(eventsOf("ar", "أدانت الحكومة التركية الهجوم.").find((e) => e.trigger === "الهجوم")?.by).toEqual([]);
		expect(eventsOf("ar", "سقط على أيدي الجنود.")).toEqual([]);
	});

	it("reads the subject before the English verb", () => {
		const [e] = eventsOf("en", "Turkish forces withdrew from Aleppo on Sunday.");
		expect(e).toMatchObject({
			type: "RETREAT/withdraw",
			by: ["Turkish forces"],
			places: ["from Aleppo"],
			time: "2026-02-22",
		});
	});

	it("turns the passive round", () => {
		const [e] = eventsOf("en", "The Syrian army was attacked by ISIS near Palmyra.");
		expect(e).toMatchObject({ type: "ASSAULT", by: ["ISIS"], to: ["The Syrian army"], places: ["at Palmyra"] });
	});

	it("does not take the day of the statement for the day of the event", () => {
		const [e] = eventsOf("en", "Officials said on Sunday that rebels had attacked Homs.");
		expect(e).toMatchObject({ type: "ASSAULT", by: ["rebels"], time: null });
	});

	it("does not take who reports it for who does it", () => {
		const [e] = eventsOf("ar", "وأوضح مسؤول عراقي أن انسحاب بعض القوات سيتأخر.");
		expect(e).toMatchObject({ type: "RETREAT/withdraw", by: [] });
	});
});

describe("what became of it", () => {
	it.each([
		["en", "The army did not attack the town.", "actual", "negative"],
		["en", "The army plans to withdraw from the town.", "planned", "positive"],
		["en", "The clashes are ongoing.", "ongoing", "positive"],
		["ar", "لم تنسحب القوات التركية.", "actual", "negative"],
		["ar", "تعتزم القوات التركية الانسحاب.", "planned", "positive"],
		["ar", "وكان الجيش قد هاجم البلدة.", "actual", "positive"],
		["ar", "قد تهاجم القوات البلدة.", "predicted", "positive"],
		["ar", "استعدت القوات لأي هجوم.", "actual", "positive"],
	])("%s: %s → %s, %s", (lang, text, realis, polarity) => {
		expect(eventsOf(lang, text)[0]).toMatchObject({ realis, polarity });
	});

	it("takes an announced withdrawal for a concession in words", () => {
		expect(eventsOf("en", "Russia announced the withdrawal of its forces.")[0]).toMatchObject({
			type: "CONCEDE",
			realis: "planned",
		});
		expect(eventsOf("ar", "أعلنت روسيا سحب قواتها.")[0]).toMatchObject({ type: "CONCEDE", realis: "planned" });
	});

	it("does not take a ceasefire for shooting", () => {
		expect(eventsOf("ar", "صمد وقف إطلاق النار يوماً.")[0]?.type).toBe("RETREAT/ceasefire");
	});
});

describe("one event, several mentions", () => {
	it("keeps the attack, the attack told again and its dead together", () => {
		const events = eventsOf("en", "Rebels attacked Homs on Monday. The attack killed five people.");
		expect(events).toHaveLength(1);
		expect(events[0]).toMatchObject({ trigger: "attacked", mentions: ["attack", "killed"] });
	});

	it("keeps two attacks of different kinds apart", () => {
		const events = eventsOf("en", "A car bombing hit Homs. A drone strike hit Aleppo.");
		expect(events.map((e) => e.type)).toContain("ASSAULT/drone");
		expect(events.map((e) => e.type)).toContain("ASSAULT/explosives");
	});

	it("finds none in a plain statement", () => {
		expect(eventsOf("en", "The minister said the weather was fine.")).toEqual([]);
		expect(eventsOf("ar", "قال الوزير إن الطقس جميل.")).toEqual([]);
	});
});
