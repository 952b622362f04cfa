import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GatedDatabase } from "../../src/ledger/gate.js";
import { LedgerError, openLedger } from "../../src/ledger/index.js";
import { APPLICATION_ID, MIGRATIONS, migrate } from "../../src/ledger/migrations.js";
import { openSqlite } from "../../src/ledger/open-sqlite.js";
import { all, sampleReport, testFolder } from "./sample.js";

function failure(work: () => unknown): LedgerError {
	try {
		work();
	} catch (e) {
		if (e instanceof LedgerError) return e;
		throw e;
	}
	throw new Error("it did not fail");
}

describe("making a ledger", () => {
	it("takes every step from an empty file, and none the second time", () => {
		const file = join(testFolder(), "l.sqlite");
		const db = new GatedDatabase(file);
		expect(migrate(db, file)).toBe(MIGRATIONS.length);
		expect(migrate(db, file)).toBe(0);
		expect(db.get("pragma user_version")).toEqual({ user_version: MIGRATIONS.length });
		expect(db.get("pragma application_id")).toEqual({ application_id: APPLICATION_ID });
		db.close();
	});

	it("takes only the steps that are new, and all of them or none", () => {
		const file = join(testFolder(), "l.sqlite");
		openSqlite(file, { create: true }).close();
		const db = new GatedDatabase(file);
		const more = { about: "more", statements: ["create table more (a text)"] };
		const faulty = { about: "faulty", statements: ["create table half (a text)", "no sql"] };
		expect(() => migrate(db, file, [...MIGRATIONS, more, faulty])).toThrow();
		expect(db.get("select count(*) as n from sqlite_master where name in ('more', 'half')")).toEqual({ n: 0 });
		expect(migrate(db, file, [...MIGRATIONS, more])).toBe(1);
		expect(db.get("pragma user_version")).toEqual({ user_version: MIGRATIONS.length + 1 });
		db.close();
	});

	it("loses nothing acknowledged: write-ahead log, full synchronisation, keys checked, patient", () => {
		const db = openSqlite(join(testFolder(), "l.sqlite"), { create: true });
		expect(db.get("pragma journal_mode")).toEqual({ journal_mode: "wal" });
		expect(db.get("pragma synchronous")).toEqual({ synchronous: 2 });
		expect(db.get("pragma foreign_keys")).toEqual({ foreign_keys: 1 });
		expect(db.get("pragma busy_timeout")).toEqual({ timeout: 5000 });
		db.close();
	});

	it("is for its owner alone", () => {
		const file = join(testFolder(), "l.sqlite");
		openSqlite(file, { create: true }).close();
		if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0);
	});

	it("takes a file name for a file name, not for an address", async () => {
		const file = join(testFolder(), "file:x.sqlite?mode=memory");
		const ledger = openLedger(file, { create: true });
		await ledger.close();
		expect(existsSync(file)).toBe(true);
	});

	it("takes up an empty file, as a stopped process leaves it", async () => {
		const file = join(testFolder(), "l.sqlite");
		writeFileSync(file, "");
		const ledger = openLedger(file, { create: true });
		expect(await all(ledger.reports())).toEqual([]);
		await ledger.close();
	});

	it("may only be added to, whatever program opens it", async () => {
		const file = join(testFolder(), "l.sqlite");
		const ledger = openLedger(file, { create: true });
		await ledger.add(sampleReport());
		await ledger.close();
		const db = new GatedDatabase(file);
		for (const table of ["reports", "report_texts", "readings", "claims"]) {
			expect(() => db.exec(`delete from ${table}`)).toThrow(/append-only/);
			expect(() => db.exec(`update ${table} set rowid = 99`)).toThrow(/append-only/);
		}
		db.close();
	});
});

describe("a ledger that cannot be used", () => {
	it("missing: nothing is made", () => {
		const folder = testFolder();
		expect(failure(() => openLedger(join(folder, "l.sqlite"), { create: false })).kind).toBe("missing");
		expect(readdirSync(folder)).toEqual([]);
	});

	it("no folder for it", () => {
		const error = failure(() => openLedger(join(testFolder(), "nowhere", "l.sqlite"), { create: true }));
		expect(error).toMatchObject({ kind: "unwritable", message: expect.stringContaining("folder is not there") });
	});

	it.each([
		["a text", "تقرير عادي، لا سجل.\n".repeat(20)],
		["a short text", "x"],
	])("%s is incompatible and left as it is", (_, content) => {
		const folder = testFolder();
		const file = join(folder, "notes.txt");
		writeFileSync(file, content);
		expect(failure(() => openLedger(file, { create: true })).kind).toBe("incompatible");
		expect(readFileSync(file, "utf8")).toBe(content);
		expect(readdirSync(folder)).toEqual(["notes.txt"]);
	});

	it("a folder is incompatible", () => {
		const folder = testFolder();
		mkdirSync(join(folder, "l.sqlite"));
		expect(failure(() => openLedger(join(folder, "l.sqlite"), { create: true })).kind).toBe("incompatible");
	});

	it("another program's database is incompatible and left as it is, its write-ahead log too", () => {
		const folder = testFolder();
		const file = join(folder, "other.sqlite");
		const other = new GatedDatabase(file);
		other.query("pragma journal_mode = wal");
		other.exec("create table notes (a text); insert into notes values ('قديم')");
		const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
		expect(failure(() => openLedger(file, { create: true })).kind).toBe("incompatible");
		expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toEqual(before);
		other.close();
	});

	it("a newer ledger is incompatible, says so, and is left as it is", () => {
		const file = join(testFolder(), "l.sqlite");
		openSqlite(file, { create: true }).close();
		const db = new GatedDatabase(file);
		db.exec(`pragma user_version = ${MIGRATIONS.length + 1}`);
		// Seen in the log as well, before it is folded into the file.
		const error = failure(() => openLedger(file, { create: false }));
		expect(error).toMatchObject({ kind: "incompatible", message: expect.stringContaining("newer") });
		db.close();
		const before = readFileSync(file);
		expect(failure(() => openLedger(file, { create: true })).kind).toBe("incompatible");
		expect(readFileSync(file)).toEqual(before);
	});

	it("a damaged ledger is incompatible", async () => {
		const file = join(testFolder(), "l.sqlite");
		const ledger = openLedger(file, { create: true });
		await ledger.add(sampleReport());
		await ledger.close();
		const bytes = readFileSync(file);
		writeFileSync(file, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0x5a)]));
		expect(failure(() => openLedger(file, { create: false })).kind).toBe("incompatible");
	});

	it("locked: one line, nothing half-written, and it works once the other lets go", async () => {
		const file = join(testFolder(), "l.sqlite");
		const ledger = openLedger(file, { create: true, busyTimeoutMs: 1 });
		const other = new GatedDatabase(file);
		other.exec("begin exclusive");
		await expect(ledger.add(sampleReport())).rejects.toMatchObject({ name: "LedgerError", kind: "locked" });
		other.exec("rollback");
		expect(await all(ledger.reports())).toEqual([]);
		expect((await ledger.add(sampleReport())).added).toBe(true);
		other.close();
		await ledger.close();
	});

	it("locked while it is being made", () => {
		const file = join(testFolder(), "l.sqlite");
		const other = new GatedDatabase(file);
		other.exec("begin exclusive; create table x (a text)");
		expect(failure(() => openLedger(file, { create: true, busyTimeoutMs: 1 })).kind).toBe("locked");
		other.exec("rollback");
		other.close();
	});

	it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("no write permission on its folder", () => {
		const folder = testFolder();
		const file = join(folder, "l.sqlite");
		openSqlite(file, { create: true }).close();
		chmodSync(folder, 0o500);
		try {
			expect(failure(() => openLedger(file, { create: true })).kind).toBe("unwritable");
			expect(failure(() => openLedger(join(folder, "new.sqlite"), { create: true })).kind).toBe("unwritable");
		} finally {
			chmodSync(folder, 0o700);
		}
	});
});
