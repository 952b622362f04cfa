import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportInput } from "../src/model/index.js";
import { read } from "../src/read.js";
import { brokenSpans } from "./anchors.js";
import { testKit } from "./kit.js";

const examples = readdirSync("examples")
	.filter((f) => f.endsWith(".txt"))
	.map((f) => ({ id: f, text: readFileSync(`examples/${f}`, "utf8") }));
const shared = "../shared/data/gold";
const gold: ReportInput[] = ["ar", "en"].flatMap((l) =>
	existsSync(`${shared}/reports.${l}.jsonl`)
		? readFileSync(`${shared}/reports.${l}.jsonl`, "utf8")
				.trim()
				.split("\n")
				.map((line) => JSON.parse(line) as ReportInput)
		: [],
);
const reports: ReportInput[] = [...examples, ...gold];

describe("law 1: no claim without words", () => {
	it.each(reports.map((r) => [r.id, r] as const))("every span of %s is the text it says it is", (_id, report) => {
		const reading = read(report, testKit(), { prefer: "past" });
		expect(reading.times!.length).toBeGreaterThan(0);
		expect(brokenSpans(reading, (v) => (v === "title" ? report.title! : report.text!))).toEqual([]);
	});

	it("holds for any text of Arabic, English, digits, marks and invisible characters", () => {
		const pieces = fc.constantFrom(
			"وقال",
			"الثُّلثـاء",
			"في",
			"بـ15",
			"٢٠٢٦",
			"\u200f",
			"U.S.",
			"last",
			"Wednesday",
			"12/3/2026",
			"و",
			"ال",
			"’s",
			"😀",
			"«",
			"»",
			"(",
			"\n",
			".",
			"،",
			"Damascus",
			"الحسكة",
			"900-1000",
			"killed",
			"لله",
			"\u064b",
			"ﻻ",
			"1,234.5.6",
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom("", " "), (words, glue) => {
				const text = words.join(glue);
				const reading = read({ id: "x", text, date: "2026-02-23" }, testKit(), { prefer: "past" });
				expect(brokenSpans(reading, () => text)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("law 2: no silent guess", () => {
	it("leaves relative dates unresolved without a dateline", () => {
		const times = read({ id: "x", text: "وصلت القافلة أمس، وغادرت قبل يومين.", lang: "ar" }, testKit(), {
			prefer: "past",
		}).times!;
		expect(times.map((t) => [t.quote, t.earliest])).toEqual([
			["أمس", null],
			["قبل يومين", null],
		]);
	});

	it("says so where the given day is not the stated one", () => {
		const reading = read({ id: "x", text: "2026-02-22\nوصلت القافلة أمس.", date: "2026-02-23" }, testKit(), {
			prefer: "past",
		});
		expect(reading.dateline).toMatchObject({ date: "2026-02-23", basis: "given" });
		expect(reading.tensions).toHaveLength(1);
	});

	it("reports a weekday that contradicts its date, and keeps the date", () => {
		const reading = read(
			{ id: "x", text: "The deal was signed on Tuesday, 23 February 2026.", date: "2026-03-01", lang: "en" },
			testKit(),
			{ prefer: "past" },
		);
		expect(reading.times![0]!.earliest).toBe("2026-02-23");
		expect(reading.tensions![0]!.explanation).toContain("Monday");
	});
});

describe("law 5: deterministic", () => {
	it("gives the same bytes again, in another order, in another time zone and locale", () => {
		const lines = examples.map((e) => JSON.stringify(e));
		const run = (input: readonly string[], env: Record<string, string>) =>
			execFileSync(process.execPath, ["dist/cli/main.js", "annotate", "--explain"], {
				input: `${input.join("\n")}\n`,
				env: { ...process.env, ...env },
				maxBuffer: 1 << 28,
			})
				.toString("utf8")
				.trim()
				.split("\n");
		const first = run(lines, { TZ: "UTC", LANG: "C", LC_ALL: "C" });
		const again = run([...lines].reverse(), { TZ: "Pacific/Kiritimati", LANG: "ar_SY.UTF-8", LC_ALL: "ar_SY.UTF-8" });
		expect(first).toHaveLength(examples.length);
		expect(again.reverse()).toEqual(first);
	});
});

describe("law 6: languages are data", () => {
	it("has no Arabic letter in an engine file", () => {
		const files = (dir: string): string[] =>
			readdirSync(dir, { withFileTypes: true }).flatMap((d) =>
				d.isDirectory() ? files(`${dir}/${d.name}`) : [`${dir}/${d.name}`],
			);
		const rooms = ["grammar", "calendar", "extract", "bitext"].flatMap((r) => files(`src/${r}`));
		const code = (path: string) => readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
		expect(rooms.filter((f) => /[\u0621-\u064a]/.test(code(f)))).toEqual([]);
	});

	it("never matches text with word boundaries of ASCII", () => {
		const files = (dir: string): string[] =>
			readdirSync(dir, { withFileTypes: true }).flatMap((d) =>
				d.isDirectory() ? files(`${dir}/${d.name}`) : [`${dir}/${d.name}`],
			);
		expect(
			files("src").filter((f) => /\\[bwW]\b/.test(readFileSync(f, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""))),
		).toEqual([]);
	});
});
