import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTOR_COLUMNS, checkActors, layeredActors, parseActors } from "../../src/gazetteer/index.js";
import { phraseKey } from "../../src/text/index.js";

const text = readFileSync("data/actors.tsv", "utf8");
const actors = parseActors(text);
const owner = new Map(actors.flatMap((a) => a.names.map((n) => [phraseKey(n), a.id] as const)));

describe("data/actors.tsv", () => {
	it("has the columns that the reader reads, and at least 250 actors", () => {
		expect(text.split("\n")[0]).toBe(ACTOR_COLUMNS.join("\t"));
		expect(actors.length).toBeGreaterThanOrEqual(250);
	});

	it("gives every actor a sector and names in both scripts", () => {
		for (const a of actors) {
			expect(a.sector, a.id).not.toBeNull();
			expect(
				a.names.some((n) => /[\u0621-\u064A]/.test(n)),
				a.id,
			).toBe(true);
		}
	});

	it.each([
		["القوات الأمريكية", "us-forces"],
		["القوات الأميركية", "us-forces"],
		["قسد", "sdf"],
		["قوات سورية الديموقراطية", "sdf"],
		["داعش", "isis"],
		["تنظيم الدولة الإسلامية", "isis"],
		["ISIL", "isis"],
		["التحالف الدولي", "global-coalition"],
		["ترمب", "donald-trump"],
		["دونالد ترامب", "donald-trump"],
		["بشار الأسد", "bashar-al-assad"],
		["أنصار الله", "houthis"],
		["الحشد الشعبي", "pmf"],
		["المرصد السوري لحقوق الإنسان", "sohr"],
		["فرانس برس", "afp"],
		["الجيش الإسرائيلي", "il-forces"],
		["Rapid Support Forces", "rsf"],
		["فاغنر", "wagner"],
	])("%s is %s", (name, id) => {
		expect(owner.get(phraseKey(name))).toBe(id);
	});

	it("knows who was in office on a day", () => {
		const president = (id: string, day: string) =>
			actors
				.find((a) => a.id === id)!
				.terms.some((t) => t.office === "president" && t.from <= day && (t.to === null || day <= t.to));
		expect(president("bashar-al-assad", "2024-12-07")).toBe(true);
		expect(president("bashar-al-assad", "2024-12-09")).toBe(false);
		expect(president("donald-trump", "2019-05-01")).toBe(true);
		expect(president("donald-trump", "2023-05-01")).toBe(false);
	});

	it("owns no common word that only looks like a name", () => {
		for (const word of ["صدام", "لولا", "عرفات", "كان", "تقدم", "وال", "أفاد", "الكاف", "السومرية"])
			expect(owner.has(phraseKey(word)), word).toBe(false);
	});
});

describe("a broken row names its line", () => {
	const head = `${ACTOR_COLUMNS.join("\t")}\n`;
	it.each([
		["a\tforce\tSY\tA\tأ\n\nb\tforce\tSY\tB\tإ", /line 4: "إ" belongs to a already/],
		["a\tforce\tSY\tA\na\tforce\tSY\tB", /line 3: a comes twice/],
		["a\tunnamed\tSY\tA", /line 2: "unnamed" is no kind/],
		["a\tforce\tSYR\tA", /line 2: "SYR" is no country/],
		["A b\tforce\tSY\tA", /line 2: "A b" is no id/],
		["a\tforce\tSY\t", /line 2: no name/],
		["a\tforce\tSY\tA\t\t\tXYZ", /line 2: "XYZ" is no sector/],
		["a\tperson\tSY\tA\t\t\tGOV\tpresident since 2000", /line 2: "president since 2000" is no term/],
		["a\tperson\tSY\tA\t\t\tGOV\tpresident 2010-01-01..2000-01-01", /line 2: .* ends before it begins/],
	])("%s", (row, message) => {
		expect(() => parseActors(head + row)).toThrow(message);
	});
});

describe("a table of the user's", () => {
	const head = `${ACTOR_COLUMNS.join("\t")}\n`;
	const row = "a\tforce\tSY\tA name\tاسم\n";

	it.each([
		["", 0, 1],
		["\n\n", 0, 1],
		["no head\nat all\n", 0, 2],
		[head, 0, 0],
		[`${head}${"x".repeat(100_000)}\n`, 0, 1],
		[`${head}a\tforce\t\t${"x".repeat(100_000)}\n`, 0, 1],
		[`\uFEFF${head}${row}`, 1, 0],
		[`${head}${row}`.replaceAll("\n", "\r\n"), 1, 0],
		[`${head}__proto__\tforce\t\tP\n`, 0, 1],
		[`${head}a\t__proto__\t\tP\n`, 0, 1],
		[`${head}a\tforce\t\tA | B\t\t C || D |\n`, 1, 0],
	])("%j: %i actors, %i faults", (text, actors, faults) => {
		const checked = checkActors(text);
		expect([checked.actors.length, checked.faults.length]).toEqual([actors, faults]);
	});

	it("lies over ours: its row of one id wins, and its names are its own", () => {
		const [ours, users] = [
			parseActors(`${head}a\tforce\tSY\tA name\tاسم\nb\tforce\tSY\tB name\tآخر\tBee\n`),
			parseActors(`${head}b\tgroup\tSY\tOther\nc\tgroup\tSY\tC name\tإسم\n`),
		];
		expect(layeredActors([ours, users]).map((a) => [a.id, a.kind, a.names])).toEqual([
			["a", "force", ["A name"]],
			["b", "group", ["Other"]],
			["c", "group", ["C name", "إسم"]],
		]);
		// A name of a row that was itself replaced is nobody's.
		expect(layeredActors([ours, users, parseActors(`${head}c\tgroup\tSY\tC\n`)])[0]!.names).toEqual(["A name", "اسم"]);
		expect(layeredActors([])).toEqual([]);
	});
});
