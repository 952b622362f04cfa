import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { file, jsonLines, rawi } from "./run.js";

const ARABIC = "غادرت نحو 320 أسرة البلدة الأربعاء الماضي بعد أن وصلت القافلة إلى الحدود.";
const ENGLISH = "About 320 families left the town last Wednesday after the convoy had reached the border.";
const BOTH = `${ARABIC}\n${ENGLISH}\n`;

describe("rawi read", () => {
	it("prints the brief, without colours in a file", () => {
		const { out, err, status } = rawi(["read", file("both.txt", BOTH), "--date", "2026-02-23"]);
		expect([err, status]).toEqual(["", 0]);
		expect(out).toMatch(/^both\.txt\ndateline +2026-02-23 \(Mon\), as given\n/);
		expect(out).toContain("2026-02-18 (Wed)");
		expect(out).toContain("Side by side");
		expect(out).not.toContain("\u001b");
	});

	it("colours when told to", () => {
		expect(rawi(["read", file("both.txt", BOTH), "--color", "always"]).out).toContain("\u001b[");
	});

	it("reads standard input, named or not", () => {
		const named = rawi(["read", "-"], BOTH);
		expect(named.out).toContain("standard input");
		expect(rawi(["read"], BOTH).out).toBe(named.out);
	});

	it("prints the same reading that annotate gives", () => {
		const path = file("both.txt", BOTH);
		const [reading] = jsonLines(rawi(["read", path, "--json", "--date", "2026-02-23"]).out);
		const input = JSON.stringify({ id: reading!.id, text: BOTH, date: "2026-02-23" });
		expect(reading).toEqual(jsonLines(rawi(["annotate"], input).out)[0]);
		expect(rawi(["read", path, "--format", "json", "--date", "2026-02-23"]).out).toBe(`${JSON.stringify(reading)}\n`);
	});

	it("keeps a byte order mark in the text, so that offsets stand", () => {
		const text = `\uFEFF${BOTH}`;
		const [reading] = jsonLines(rawi(["read", file("bom.txt", text), "--json"]).out);
		const sentences = reading!.sentences as { start: number; end: number; quote: string }[];
		expect(sentences.length).toBe(2);
		for (const s of sentences) expect(text.slice(s.start, s.end)).toBe(s.quote);
	});

	it("writes Markdown with footnotes", () => {
		const { out } = rawi(["read", file("both.txt", BOTH), "--format", "md", "--date", "2026-02-23"]);
		expect(out).toMatch(/^# both\.txt\n/);
		expect(out).toMatch(/^\[\^1\]: /m);
	});

	it("takes a report in JSON by its name", () => {
		const report = {
			id: "j1",
			date: "2026-02-23",
			versions: [
				{ lang: "ar", text: ARABIC },
				{ lang: "en", text: ENGLISH },
			],
		};
		const { out, status } = rawi(["read", file("report.json", JSON.stringify(report))]);
		expect(out).toContain("ar 1 sentence (original), en 1 sentence (translation)");
		expect(status).toBe(0);
	});

	it("stores nothing unless asked, and the report and its claims when asked", () => {
		const path = file("both.txt", BOTH);
		const ledger = join(dirname(path), "asked.sqlite");
		expect(rawi(["read", path, "--ledger", ledger]).status).toBe(0);
		expect(existsSync(ledger)).toBe(false);
		expect(rawi(["read", path, "--ledger", ledger, "--save"]).status).toBe(0);
		const reports = jsonLines(rawi(["reports", "--json", "--ledger", ledger]).out);
		expect(reports).toHaveLength(1);
	});

	it("names each file it cannot read and goes on with the rest", () => {
		const { out, err, status } = rawi(["read", "missing.txt", file("both.txt", BOTH)]);
		expect(err).toBe("rawi: missing.txt is not there\n");
		expect(out).toContain("both.txt");
		expect(status).toBe(1);
	});
});

describe("bad input of rawi read", () => {
	it.each([
		["an empty file", () => file("empty.txt", ""), "is empty"],
		["white space and a byte order mark", () => file("blank.txt", "\uFEFF \n\t"), "is empty"],
		["a binary file", () => file("binary.txt", new Uint8Array([80, 75, 0, 1, 2])), "is binary"],
		["invalid UTF-8", () => file("latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9])), "is not valid UTF-8"],
		["a file that is not there", () => "nowhere.txt", "is not there"],
		["a folder", () => dirname(file("x.txt", "x")), "is a folder"],
		["50 MB of one letter", () => file("long.txt", Buffer.alloc(50_000_000, "a")), "is too long"],
		["a text just over the limit", () => file("over.txt", "ا".repeat(5_000_001)), "is too long"],
		["JSON that is no report", () => file("list.json", '{"a": [1, 2]}'), "is no report"],
		["a file that only calls itself JSON", () => file("text.json", "{not json"), "is no report"],
	])("%s gives one line and status 3", (_, path, message) => {
		const { out, err, status } = rawi(["read", path()]);
		expect(err).toMatch(/^rawi: [^\n]+\n$/);
		expect(err).toContain(message);
		expect([out, status]).toEqual(["", 3]);
	});

	it("stops at a standard input without an end worth waiting for", () => {
		const { err, status } = rawi(["read", "-"], Buffer.alloc(50_000_000, "a"));
		expect(err).toMatch(/^rawi: standard input is too long[^\n]+\n$/);
		expect(status).toBe(3);
	});

	it.each([
		[["read", "--frobnicate"]],
		[["read", "--date", "tomorrow"]],
		[["read", "--width", "wide"]],
		[["read", "--format", "pdf"]],
		[["raed", "x.txt"]],
	])("%j is a mistake of usage: status 2", (args) => {
		const { out, err, status } = rawi(args, BOTH);
		expect(err).toMatch(/^rawi: /);
		expect([out, status]).toEqual(["", 2]);
	});

	it("reads a text of one letter as long as the limit allows", () => {
		const { status } = rawi(["read", "--json", file("limit.txt", "ا".repeat(1_000_000))]);
		expect(status).toBe(0);
	});
});
