import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { jsonLines, MAIN, rawi, rawiOnChunks } from "./run.js";

const REPORT = { id: "r1", date: "2026-02-23", text: "غادرت القافلة البلدة الأربعاء الماضي." };
const line = (more: object = {}): string => JSON.stringify({ ...REPORT, ...more });
const ids = (out: string) => jsonLines(out).map((r) => r.id);
const codes = (out: string) => jsonLines(out).map((r) => (r.problems as { code: string }[])[0]?.code ?? "");

describe("rawi annotate", () => {
	it("writes one reading a line, in order, and nothing else", () => {
		const { out, err, status } = rawi(["annotate"], [line(), line({ id: "r2" }), line({ id: "r3" })].join("\n"));
		expect(ids(out)).toEqual(["r1", "r2", "r3"]);
		expect([err, status]).toEqual(["", 0]);
		expect(jsonLines(out)[0]).toMatchObject({
			schemaVersion: 1,
			problems: [],
			dateline: { date: "2026-02-23", basis: "given" },
		});
	});

	it("anchors every quote in the text as it came", () => {
		const text = "\uFEFFقال المصدر\r\nإن 12 شخصاً وصلوا أمس 🚚.";
		const [reading] = jsonLines(rawi(["annotate"], line({ text })).out);
		let seen = 0;
		const walk = (x: unknown): void => {
			if (typeof x !== "object" || x === null) return;
			const s = x as { start?: number; end?: number; quote?: string };
			if (s.quote !== undefined) {
				seen++;
				expect(text.slice(s.start, s.end)).toBe(s.quote);
			}
			Object.values(x).forEach(walk);
		};
		walk(reading);
		expect(seen).toBeGreaterThan(0);
	});

	it("skips blank lines and takes CRLF, a byte order mark and a last line without an end", () => {
		const { out, status } = rawi(["annotate"], `\uFEFF${line()}\r\n\r\n  \n${line({ id: "r2" })}`);
		expect(ids(out)).toEqual(["r1", "r2"]);
		expect(status).toBe(0);
	});

	it("joins lines and characters that arrive in pieces", async () => {
		const bytes = Buffer.from(`${line()}\n${line({ id: "r2" })}\n`, "utf8");
		const whole = rawi(["annotate", "--only", "times"], bytes);
		const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(7 * i, 7 * i + 7));
		const { out, status } = await rawiOnChunks(["annotate", "--only", "times"], pieces);
		expect(out).toBe(whole.out);
		expect(status).toBe(0);
	});

	it("puts a problem in the place of what is no report, and ends with 1", () => {
		const bad = [
			"{",
			"[1]",
			"null",
			'{"text":"x"}',
			'{"id":"a"}',
			'{"id":"b","versions":[]}',
			'{"id":"c","versions":[{"lang":"ar"}]}',
			'{"id":"d","text":7}',
		];
		const { out, err, status } = rawi(["annotate"], [line(), ...bad, line({ id: "r9" })].join("\n"));
		expect(codes(out)).toEqual([
			"",
			"bad_json",
			"bad_report",
			"bad_report",
			"bad_report",
			"no_text",
			"bad_report",
			"no_text",
			"bad_report",
			"",
		]);
		expect(ids(out)).toEqual(["r1", null, null, null, null, "a", "b", "c", "d", "r9"]);
		expect([err, status]).toEqual(["", 1]);
	});

	it("takes fields it does not know, and null for what is missing", () => {
		const { out, status } = rawi(["annotate"], line({ title: null, versions: null, source: { a: [1] } }));
		expect(ids(out)).toEqual(["r1"]);
		expect(status).toBe(0);
	});

	it("reads on without a dateline where the date is none, and says so", () => {
		const { out, status } = rawi(["annotate"], line({ date: "yesterday" }));
		expect(codes(out)).toEqual(["bad_date"]);
		expect(jsonLines(out)[0]).toMatchObject({ dateline: { date: null } });
		expect(status).toBe(1);
	});

	it("refuses a text over the limit", () => {
		const { out } = rawi(["annotate"], `${line({ text: "ا".repeat(5_000_001) })}\n${line({ id: "r2" })}`);
		expect(codes(out)).toEqual(["text_too_long", ""]);
		expect(ids(out)).toEqual(["r1", "r2"]);
	});

	it("lets a line over 32 MiB pass without holding it", async () => {
		function* input(): Generator<Uint8Array> {
			yield Buffer.from(`${line()}\n`);
			for (let i = 0; i < 40; i++) yield Buffer.alloc(1 << 20, "a");
			yield Buffer.from(`\n${line({ id: "r2" })}\n`);
		}
		const { out, status } = await rawiOnChunks(["annotate", "--only", "times"], input());
		expect(codes(out)).toEqual(["", "line_too_long", ""]);
		expect(status).toBe(1);
	});

	it("refuses a line that is not UTF-8, and goes on", () => {
		const input = Buffer.concat([
			Buffer.from('{"id":"x","text":"'),
			Buffer.from([0xc3, 0x28]),
			Buffer.from(`"}\n${line()}\n`),
		]);
		const { out, status } = rawi(["annotate"], input);
		expect(codes(out)).toEqual(["bad_utf8", ""]);
		expect(status).toBe(1);
	});

	it("gives only the lists asked for", () => {
		const [reading] = jsonLines(rawi(["annotate", "--only", "times"], line()).out);
		expect(reading).toHaveProperty("times");
		expect(reading).not.toHaveProperty("claims");
	});

	it.each([
		[["--only", "times,dates"], "dates"],
		[["--jobs", "none"], "--jobs"],
		[["--prefer", "never"], "never"],
		[["--frobnicate"], "--frobnicate"],
	])("takes %j for a mistake of usage", (options, named) => {
		const { out, err, status } = rawi(["annotate", ...options], line());
		expect([out, status]).toEqual(["", 2]);
		expect(err).toMatch(/^rawi: [^\n]+\n$/);
		expect(err).toContain(named);
	});

	it("names a gazetteer that is not there", () => {
		const { err, status } = rawi(["annotate", "--gazetteer", "nowhere.tsv"], line());
		expect(err).toMatch(/^rawi: nowhere\.tsv [^\n]+\n$/);
		expect(status).toBe(3);
	});

	it("writes nothing for no input", () => {
		expect(rawi(["annotate"])).toEqual({ out: "", err: "", status: 0 });
	});

	it("ends quietly when its reader has seen enough", async () => {
		const child = spawn(process.execPath, [MAIN, "annotate"], { stdio: ["pipe", "pipe", "pipe"] });
		const err: Buffer[] = [];
		child.stderr.on("data", (c: Buffer) => err.push(c));
		// The child may be gone before it has taken everything.
		child.stdin.on("error", () => {});
		child.stdout.once("data", () => child.stdout.destroy());
		child.stdin.write(`${line()}\n`.repeat(500));
		child.stdin.end();
		const status = await new Promise((resolve) => child.on("close", resolve));
		expect([Buffer.concat(err).toString("utf8"), status]).toEqual(["", 0]);
	});
});
