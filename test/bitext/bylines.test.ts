import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

const AR = "وصلت القافلة إلى الحدود مساء أمس بعد يوم طويل.";
const EN = "The convoy reached the border yesterday evening after a long day.";

/** The losses that a pair of versions raises. */
function losses(ar: string, en: string): string[] {
	const versions = [
		{ lang: "ar", text: ar },
		{ lang: "en", text: en },
	];
	const { discrepancies } = read({ id: "x", date: "2026-02-23", versions }, testKit(), { prefer: "past" });
	return discrepancies!.filter((d) => d.severity === "loss").map((d) => (d.left ?? d.right)!.quote);
}

describe("lines about who made the report", () => {
	it.each([
		["an English one", AR, `${EN}\n(Reporting by Sami Darsan; Editing by Leila Krell)`],
		["an Arabic one", `${AR}\n(إعداد: سامي درسان، تحرير: ليلى كرل)`, EN],
		["another", `${AR}\nشارك في التغطية سامي درسان من البلدة.`, EN],
	])("are no loss: %s", (_what, ar, en) => {
		expect(losses(ar, en)).toEqual([]);
	});

	it.each([
		["a sentence that only holds such words", `${AR}\nوبدأ تحرير الأسرى في المدينة صباح اليوم التالي.`, EN],
		["one that opens with them and tells", `${AR}\nتحرير الأسرى بدأ في المدينة صباح اليوم التالي.`, EN],
		["one of news", AR, `${EN}\nThe ministry denied reporting by the newspaper about the fire.`],
	])("are not %s", (_what, ar, en) => {
		expect(losses(ar, en).length).toBe(1);
	});
});
