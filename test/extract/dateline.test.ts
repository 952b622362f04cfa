import { describe, expect, it } from "vitest";
import type { ReadOptions, ReportInput } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

const PAST: ReadOptions = { prefer: "past" };
const reading = (report: Omit<ReportInput, "id">) => read({ id: "d", ...report }, testKit(), PAST);
const AR = "غادرت القافلة القاعدة أمس باتجاه الحدود، ورافقتها عربات مدرعة على طول الطريق.";
const EN = "The convoy left the base yesterday for the border, and armoured vehicles went with it all the way.";
const two = (ar: string, en: string, date?: string) =>
	reading({ versions: [{ text: ar }, { text: en }], ...(date === undefined ? {} : { date }) });

describe("the date that versions state for themselves", () => {
	it.each([
		["the original", `الإثنين 23 شباط/فبراير 2026\n${AR}`, EN, "ar"],
		["the translation", AR, `Monday, 23 February 2026\n${EN}`, "en"],
		["the original, after a label", `التاريخ: 2026-02-23\n${AR}`, EN, "ar"],
	])("is found in %s", (_, ar, en, version) => {
		const r = two(ar, en);
		expect(r.dateline).toMatchObject({ date: "2026-02-23", basis: "stated", stated: { version, date: "2026-02-23" } });
		expect(r.times!.filter((t) => t.earliest === "2026-02-22").map((t) => t.version)).toEqual(["ar", "en"]);
		expect(r.discrepancies).toEqual([]);
	});

	it("is the same whether the two come in one text or apart", () => {
		const head = "الإثنين 23 شباط/فبراير 2026";
		const [one, apart] = [reading({ text: `${head}\n${AR}\n${EN}` }), two(`${head}\n${AR}`, EN)];
		expect(apart.dateline).toEqual(one.dateline);
		expect(apart.sentences.map((s) => s.quote)).toEqual(one.sentences.map((s) => s.quote));
		expect(apart.times!.map((t) => [t.quote, t.earliest])).toEqual(one.times!.map((t) => [t.quote, t.earliest]));
	});

	it("is no sentence of the body, so that a version that has none lacks nothing", () => {
		const r = two(`الإثنين 23 شباط/فبراير 2026\n${AR}`, EN);
		expect(r.alignments!.map((b) => [b.left.sentences, b.right.sentences])).toEqual([[[0], [0]]]);
		expect(r.sentences.map((s) => s.quote)).toEqual([AR, EN]);
	});

	it("is a contradiction of no bead where the two differ, and none where they agree", () => {
		const r = two(`الإثنين 23 شباط/فبراير 2026\n${AR}`, `Tuesday, 24 February 2026\n${EN}`);
		expect(r.discrepancies![0]).toMatchObject({ kind: "date", severity: "contradiction", alignment: null });
		expect(r.discrepancies![0]!.right!.quote).toBe("Tuesday, 24 February 2026");
		expect(two(`الإثنين 23 شباط/فبراير 2026\n${AR}`, `Monday, 23 February 2026\n${EN}`).discrepancies).toEqual([]);
	});

	it("gives way to a given day, and a tension says that the two differ", () => {
		const r = two(`الإثنين 23 شباط/فبراير 2026\n${AR}`, EN, "2026-02-25");
		expect(r.dateline).toMatchObject({ date: "2026-02-25", basis: "given" });
		expect(r.tensions!.map((t) => t.kind)).toEqual(["date"]);
	});

	it("is read in sentences that came split, which stay as they came", () => {
		const sentences = ["الإثنين 23 شباط/فبراير 2026", AR];
		const r = reading({ versions: [{ sentences }, { sentences: ["Monday, 23 February 2026", EN] }] });
		expect(r.dateline.date).toBe("2026-02-23");
		expect(r.sentences.slice(0, 2).map((s) => s.quote)).toEqual(sentences);
		expect(r.times!.filter((t) => t.quote === sentences[0])).toHaveLength(1);
	});

	it("is no date of the prose: it stands alone on the first line", () => {
		expect(two(`${AR}\nالإثنين 23 شباط/فبراير 2026`, EN).dateline.basis).toBe("none");
		expect(two("في 23 شباط/فبراير 2026 غادرت القافلة.", "On 23 February 2026 the convoy left.").dateline.basis).toBe(
			"none",
		);
	});
});

describe("the head an agency puts before the first sentence", () => {
	const headed = (text: string) => {
		const r = reading({ text });
		const place = r.dateline.place === null ? null : r.places![r.dateline.place]!.quote;
		return { date: r.dateline.date, place, agency: r.dateline.agency?.quote ?? null, first: r.sentences[0]!.quote };
	};

	it.each([
		["BASRA, Feb 23, 2026 (Reuters) - Two men died.", "2026-02-23", "BASRA", "Reuters", "Two men died."],
		["BEIRUT (AP) — The army left.", null, "BEIRUT", "AP", "The army left."],
		["BEIRUT _ The army left.", null, "BEIRUT", null, "The army left."],
		["GAZA/CAIRO, May 3 (Reuters) -- Talks began.", null, "GAZA", "Reuters", "Talks began."],
		["Aden, Yemen – 12 March 2024 – Aid arrived.", "2024-03-12", "Aden", null, "Aid arrived."],
		["(Beirut, March 5, 2024) – Two men died.", "2024-03-05", "Beirut", null, "Two men died."],
		["DEIR AL-BALAH, Gaza Strip (AP) — Two men died.", null, "DEIR AL-BALAH", "AP", "Two men died."],
		["14 Nov 2024 Two men died.", "2024-11-14", null, null, "Two men died."],
		["Saturday 16 November 2024 21:15 12 men died.", "2024-11-16", null, null, "12 men died."],
		["البصرة، 23 شباط/فبراير 2026 (رويترز) - قتل رجلان.", "2026-02-23", "البصرة", "رويترز", "قتل رجلان."],
		["القاهرة في 5 مارس 2024 (أ ش أ) -- وصل الوفد.", "2024-03-05", "القاهرة", "أ ش أ", "وصل الوفد."],
		["عمّان - أ ف ب\nوصل الوفد.", null, "عمّان", "أ ف ب", "وصل الوفد."],
		["دمشق-سانا\nوصل الوفد.", null, "دمشق", "سانا", "وصل الوفد."],
		["غزة - وكالات - وصل الوفد.", null, "غزة", "وكالات", "وصل الوفد."],
		["جدة 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس\nوصل الوفد.", "2015-08-11", "جدة", "واس", "وصل الوفد."],
		["بغداد/ 10 شباط 2024/ الوكالة الوطنية\nوصل الوفد.", "2024-02-10", "بغداد", "الوكالة الوطنية", "وصل الوفد."],
	])("is read in %s", (text, date, place, agency, first) => {
		expect(headed(text)).toEqual({ date, place, agency, first });
	});

	it.each([
		"Syria - a country torn by war - held talks.",
		"Damascus, the capital - and its airport - was hit.",
		"23 February 2026 was a dark day - the army left.",
		"Syria: Army leaves a base\nThe army left.",
		"Gaza - Ceasefire holds\nThe army left.",
		"سوريا – التي دمرتها الحرب – تعود.",
		"أعلنت الوزارة في 23 شباط 2026 – وهو يوم الإثنين – أن القافلة غادرت.",
		"23 شباط 2026 يوم لا ينسى.",
	])("is not in %s", (text) => {
		const { date, place, agency, first } = headed(text);
		expect([date, place, agency]).toEqual([null, null, null]);
		expect(text.startsWith(first)).toBe(true);
	});

	it("belongs to each version of a text that holds two, and they may contradict each other", () => {
		const both = (day: number) =>
			`البصرة، 23 شباط/فبراير 2026 (رويترز) - ${AR}\nBASRA, Feb ${day}, 2026 (Reuters) - ${EN}`;
		const r = reading({ text: both(23) });
		expect(r.sentences.map((s) => s.quote)).toEqual([AR, EN]);
		expect(r.dateline).toMatchObject({ date: "2026-02-23", basis: "stated" });
		expect(r.discrepancies).toEqual([]);
		expect(reading({ text: both(24) }).discrepancies![0]).toMatchObject({ kind: "date", severity: "contradiction" });
	});

	it("leaves every list in the order of the versions, and years no figures", () => {
		const r = reading({
			text: `البصرة، 23 شباط 2026 (رويترز) - ${AR} ولم يحدث ذلك منذ عام 1988.\nBASRA, Feb 23, 2026 (Reuters) - ${EN} No such thing had happened in Basra since 1988.`,
		});
		expect(r.times!.map((t) => t.version)).toEqual(["ar", "ar", "ar", "en", "en", "en"]);
		expect(r.places!.map((p) => p.version)).toEqual(["ar", "en", "en"]);
		expect(r.quantities!).toEqual([]);
	});

	it("gives no claim its time, place or actor", () => {
		const r = reading({ text: "BASRA, Feb 23, 2026 (Reuters) - Two soldiers were killed on Monday, the army said." });
		const body = r.sentences[0]!.start;
		const of = (list: readonly { start: number }[], at: readonly number[]) => at.map((i) => list[i]!.start >= body);
		for (const c of r.claims!)
			expect([...of(r.places!, c.places), ...of(r.actors!, c.actors)].every(Boolean)).toBe(true);
		expect(r.times!.find((t) => t.quote === "Monday")?.earliest).toBe("2026-02-23");
		expect(r.places!.map((p) => p.quote)).toEqual(["BASRA"]);
	});
});
