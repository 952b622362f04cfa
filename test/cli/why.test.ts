import { describe, expect, it } from "vitest";
import { file as fileOf, jsonLines, rawi } from "./run.js";

const file = fileOf(
	"why.txt",
	`وصل الوفد مساء الأربعـاء المَاضي إلى الحسكة ومعه 12 مراقبا، وقال متحدث إن الزيارة قصيرة.

The delegation met the mayor of the town on Friday, and the spokesman said the visit would be short.
`,
);

describe("rawi why", () => {
	it("tells words, value, rule and anchor, whatever the vowel marks", () => {
		const { out, status } = rawi(["why", file, "الأربعاء الماضي", "--date", "2026-02-23"]);
		expect(status).toBe(0);
		expect(out).toContain("«مساء الأربعـاء المَاضي»");
		expect(out).toContain("TIMEX3 2026-02-18TEV");
		expect(out).toContain("counted from 2026-02-23 (Mon), the dateline (given)");
		expect(out).toContain("ar/time/part-of-day");
		expect(out).toMatch(/gave way.*ar\/date\/weekday/);
	});

	it("says that a relative date has nothing to be counted from", () => {
		expect(rawi(["why", file, "Friday"]).out).toContain("unresolved");
	});

	it("finds a part of a word, in any case", () => {
		const [found] = jsonLines(rawi(["why", file, "friDAY", "--json", "--date", "2026-02-23"]).out);
		expect(found).toMatchObject({
			found: { version: "en", quote: "Friday" },
			values: [{ list: "times", value: { quote: "Friday", earliest: "2026-02-20" } }],
		});
		expect(rawi(["why", file, "حسكة"]).out).toContain("Al-Hasakah");
	});

	it("says so where nothing was read from the words, and where they are not there", () => {
		expect(rawi(["why", file, "would be short"]).out).toContain("nothing was read");
		const absent = rawi(["why", file, "Saturday"]);
		expect([absent.out, absent.err, absent.status]).toEqual(["", `rawi: "Saturday" stands nowhere in ${file}\n`, 1]);
	});
});
