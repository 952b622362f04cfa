import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { Command } from "commander";
import { beforeEach, describe, expect, it } from "vitest";
import { registerAdd } from "../../src/cli/commands/add.js";
import { registerClaims } from "../../src/cli/commands/claims.js";
import { registerReports } from "../../src/cli/commands/reports.js";
import { type CliContext, CliError, readText } from "../../src/cli/context.js";
import { buildKit } from "../../src/cli/kit.js";
import { shownWords } from "../../src/cli/ledger-list.js";
import { ledgerPath } from "../../src/cli/ledger-path.js";
import { GatedDatabase } from "../../src/ledger/gate.js";
import { openLedger } from "../../src/ledger/index.js";
import { sampleReading, sampleReport, sha, TEXT, testFolder } from "./sample.js";

let folder: string;
let ledger: string;
let env: CliContext["env"] | undefined;
let terminal: { readonly isTTY: boolean; readonly columns: number } | undefined;
beforeEach(() => {
	folder = testFolder();
	ledger = join(folder, "ledger.sqlite");
	env = undefined;
	terminal = undefined;
});

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function sink(into: string[]): Writable {
	return new Writable({
		write(chunk, _, done) {
			into.push(String(chunk));
			done();
		},
	});
}

const kit = Promise.resolve(buildKit());

/** Runs one command as the program does: what it prints, and the exit status. */
async function run(...argv: string[]): Promise<{ out: string; err: string; status: number }> {
	const out: string[] = [];
	const err: string[] = [];
	let status = 0;
	const context: CliContext = {
		stdin: Readable.from([]),
		stdout: Object.assign(sink(out), terminal),
		stderr: sink(err),
		env: env ?? { RAWI_LEDGER: ledger },
		readText,
		kit: () => kit,
		now: () => "2026-02-24T08:00:00.000Z",
		exit: (code) => {
			status = Math.max(status, code);
		},
	};
	const program = new Command("rawi").exitOverride();
	for (const register of [registerAdd, registerReports, registerClaims]) register(program, context);
	try {
		await program.parseAsync(["node", "rawi", ...argv]);
	} catch (e) {
		if (!(e instanceof CliError)) throw e;
		err.push(`rawi: ${e.message}\n`);
		status = e.status;
	}
	return { out: out.join(""), err: err.join(""), status };
}

/** A ledger that holds the sample with its two claims. */
async function withSample(): Promise<void> {
	const opened = openLedger(ledger, { create: true });
	await opened.add(sampleReport());
	await opened.close();
}

describe("rawi add", () => {
	it("adds each file, and says the second time that it is there", async () => {
		const one = file("one.txt", "وصلت القافلة أمس.\n");
		const two = file("two.txt", "The convoy arrived yesterday.\n");
		const first = await run("add", one, two, "--date", "2026-02-23", "--publisher", "الراصد");
		expect(first).toMatchObject({ err: "", status: 0 });
		expect(first.out).toMatch(/^added +[0-9a-f]{12} {2}one\.txt {2}\d+ claims?\nadded +[0-9a-f]{12} {2}two\.txt {2}/);
		const again = await run("add", one, "--date", "2026-02-23", "--publisher", "غيره");
		expect(again.out).toMatch(/^already there {2}[0-9a-f]{12} {2}one\.txt/);
		expect(again.err).toMatch(/publisher/);
		expect((await run("add", one, "--date", "2026-02-24")).out).toMatch(/^read again/);
		const reports = (await run("reports", "--json")).out.trim().split("\n");
		expect(reports.map((l) => JSON.parse(l))).toMatchObject([
			{ name: "two.txt", date: "2026-02-23" },
			{ name: "one.txt", date: "2026-02-24", publisher: "الراصد" },
		]);
	});

	it("a bad file gets one line, the rest go on", async () => {
		const good = file("good.txt", "وصلت القافلة أمس.\n");
		const binary = file("binary.txt", Uint8Array.of(1, 0, 2));
		const ran = await run("add", binary, join(folder, "nowhere.txt"), good);
		expect(ran.status).toBe(1);
		expect(ran.err.trim().split("\n")).toHaveLength(2);
		expect(ran.out).toMatch(/^added .*good\.txt/);
	});

	it("where no file can be read it makes no ledger, and the input is what failed", async () => {
		expect(await run("add", join(folder, "nowhere.txt"))).toMatchObject({ status: 3, out: "" });
		expect(existsSync(ledger)).toBe(false);
	});

	it("a day that is none is a wrong use", async () => {
		expect((await run("add", file("a.txt", "نص."), "--date", "yesterday")).status).toBe(2);
		expect(existsSync(ledger)).toBe(false);
	});

	it("a ledger that is none: status 4, one line, and no second file is tried", async () => {
		ledger = file("notes.txt", "ليس سجلًا");
		const ran = await run("add", file("a.txt", "وصلت القافلة."), file("b.txt", "عادت القافلة."));
		expect(ran).toMatchObject({ status: 4, out: "" });
		expect(ran.err.trim().split("\n")).toHaveLength(1);
	});
});

describe("rawi reports and rawi claims", () => {
	it.each(["reports", "claims"])("%s: no ledger is status 3 and makes none", async (command) => {
		const ran = await run(command);
		expect(ran).toMatchObject({ status: 3, out: "" });
		expect(ran.err.trim().split("\n")).toHaveLength(1);
		expect(existsSync(ledger)).toBe(false);
	});

	it.each(["reports", "claims"])("%s: an empty ledger gets one helpful line", async (command) => {
		await openLedger(ledger, { create: true }).close();
		const ran = await run(command, "--json");
		expect(ran).toMatchObject({ status: 0, out: "" });
		expect(ran.err).toMatch(/^rawi: .*rawi add FILE.*\n$/);
	});

	it("print a plain table", async () => {
		await withSample();
		expect((await run("reports")).out.split("\n")[1]).toBe(
			`${sha(TEXT).slice(0, 12)}  2026-02-23       2  قافلة.txt (الراصد)`,
		);
		const [titles, first, second] = (await run("claims")).out.split("\n");
		expect(titles).toMatch(/^report +when +kind +status +words$/);
		expect(first).toMatch(/2026-02-23 +event +actual +القافلة غادرت البلدة \(مصادر محلية\)$/);
		expect(second).toMatch(/- +state +actual probable +بقي عشرات الجنود$/);
	});

	it("show of a forecast the days by which it should have come true", async () => {
		const opened = openLedger(ledger, { create: true });
		const reading = sampleReading();
		const due = { earliest: "2026-03-10", latest: "2026-03-23" };
		const claims = [{ ...reading.claims![1]!, kind: "forecast" as const, due }];
		await opened.add(sampleReport({ reading: { ...reading, claims } }));
		await opened.close();
		expect((await run("claims")).out.split("\n")[1]).toMatch(/ {2}2026-03-10\.\.2026-03-23 {2}forecast /);
	});

	it("print JSON Lines, each claim with its values and its report", async () => {
		await withSample();
		const { out } = await run("claims", "--json", "--limit", "1");
		expect(out.trim().split("\n")).toHaveLength(1);
		expect(JSON.parse(out)).toMatchObject({ id: "c1", report: { id: sha(TEXT) }, time: { quote: "اليوم" } });
		expect((await run("claims", "--since", "2026-02-24")).err).toMatch(/2026-02-24/);
	});

	it("tell of a broken anchor and list the claim all the same", async () => {
		await withSample();
		const db = new GatedDatabase(ledger);
		db.exec("drop trigger report_texts_no_update; update report_texts set text = 'x' || text");
		db.close();
		const ran = await run("claims");
		expect(ran.status).toBe(1);
		expect(ran.err).toMatch(/broken anchor/);
		expect(ran.out.trim().split("\n")).toHaveLength(3);
	});

	it.each(["0", "-1", "many", "1.5"])("--limit %s is a wrong use", async (n) => {
		await withSample();
		expect((await run("claims", `--limit=${n}`)).status).toBe(2);
	});
});

describe("where the ledger lies", () => {
	it.each([
		[{ option: "a.sqlite", env: { RAWI_LEDGER: "b.sqlite" } }, "a.sqlite"],
		[{ env: { RAWI_LEDGER: "b.sqlite", XDG_DATA_HOME: "/data" } }, "b.sqlite"],
		[{ env: { XDG_DATA_HOME: "/data" }, platform: "linux" }, "/data/rawi/ledger.sqlite"],
		[
			{ env: { RAWI_LEDGER: "", XDG_DATA_HOME: "data" }, platform: "linux", home: "/h" },
			"/h/.local/share/rawi/ledger.sqlite",
		],
		[{ env: {}, platform: "darwin", home: "/h" }, "/h/Library/Application Support/rawi/ledger.sqlite"],
		[{ env: { APPDATA: "C:\\U\\Roaming" }, platform: "win32", home: "C:\\U" }, "C:\\U\\Roaming\\rawi\\ledger.sqlite"],
		[{ env: {}, platform: "win32", home: "C:\\U" }, "C:\\U\\AppData\\Roaming\\rawi\\ledger.sqlite"],
	] as const)("%j", (place, path) => {
		expect(ledgerPath(place).path).toBe(path);
	});

	it.skipIf(process.platform !== "linux")(
		"the default folder is made for the first report, and not to look",
		async () => {
			const data = join(folder, "data");
			env = { XDG_DATA_HOME: data };
			expect((await run("reports")).status).toBe(3);
			expect(existsSync(data)).toBe(false);
			expect((await run("add", file("a.txt", "وصلت القافلة أمس."))).status).toBe(0);
			expect(existsSync(join(data, "rawi", "ledger.sqlite"))).toBe(true);
			expect((await run("reports")).status).toBe(0);
		},
	);

	it.skipIf(process.platform !== "linux")("a default folder that cannot be made is status 4", async () => {
		env = { XDG_DATA_HOME: file("taken", "x") };
		expect(await run("add", file("a.txt", "وصلت القافلة أمس."))).toMatchObject({ status: 4, out: "" });
	});
});

describe("words on a terminal", () => {
	it("stand in an isolate and are cut to one line", async () => {
		await withSample();
		terminal = { isTTY: true, columns: 100 };
		const rows = (await run("claims")).out.trimEnd().split("\n");
		expect(rows[1]).toMatch(/\u2068القافلة غادرت البلدة.*…\u2069$/);
		expect(rows[2]).toMatch(/\u2068بقي عشرات الجنود\u2069$/);
		for (const row of rows) expect(row.replace(/[\u2068\u2069]/g, "").length).toBeLessThanOrEqual(100);
	});

	it("cannot move the cursor, break the line or reorder it", () => {
		expect(shownWords("قال\n\u001b[2Jالمصدر\u202e كذا\u2069")).toBe("قال [2Jالمصدر كذا");
	});
});
