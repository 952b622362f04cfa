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
