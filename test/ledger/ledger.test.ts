import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { GatedDatabase } from "../../src/ledger/gate.js";
import { BrokenReadingError, openLedger } from "../../src/ledger/index.js";
import type { Reading } from "../../src/model/index.js";
import { all, sampleReading, sampleReport, sha, TEXT, testFolder } from "./sample.js";

let file: string;
beforeEach(() => {
	file = join(testFolder(), "ledger.sqlite");
});

const open = () => openLedger(file, { create: true });

/** How many rows each table holds, and a change of any of them. */
function contents(): string {
	const db = new GatedDatabase(file);
	const tables = ["reports", "report_texts", "readings", "claims"].map((t) => [t, db.query(`select * from ${t}`).rows]);
	db.close();
	return JSON.stringify(tables);
}

describe("adding", () => {
	it("keeps report, text, reading and claims, and gives them back byte for byte after reopening", async () => {
		let ledger = open();
		const reading = sampleReading();
		expect(await ledger.add(sampleReport({ reading }))).toEqual({
			id: sha(TEXT),
			added: true,
			newReport: true,
			differing: [],
			claims: 2,
		});
		await ledger.close();
		ledger = openLedger(file, { create: false });
		const stored = await ledger.report(sha(TEXT));
		expect(stored?.text).toBe(TEXT);
		expect(stored?.reading).toBe(JSON.stringify(reading));
		expect(stored?.broken).toEqual([]);
		expect(stored?.report).toMatchObject({ name: "قافلة.txt", date: "2026-02-23", publisher: "الراصد", claims: 2 });
		await ledger.close();
	});

	it("the same bytes again change nothing", async () => {
		const ledger = open();
		await ledger.add(sampleReport());
		const before = contents();
		const again = await ledger.add(sampleReport({ name: "copy.txt", addedAt: "2026-03-01T00:00:00.000Z" }));
		expect(again).toMatchObject({ added: false, newReport: false, claims: 2 });
		expect(contents()).toBe(before);
		await ledger.close();
	});

	it("a newer extractor adds its reading beside the old one; lists show the newest", async () => {
		const ledger = open();
		await ledger.add(sampleReport());
		const old = sampleReading();
		const newer: Reading = { ...sampleReading(TEXT, "0.2.0"), claims: old.claims!.slice(1) };
		expect(await ledger.add(sampleReport({ reading: newer }))).toMatchObject({ added: true, newReport: false });
		expect((await all(ledger.claims())).map((c) => c.claim.id)).toEqual(["c2"]);
		expect((await all(ledger.reports())).map((r) => r.extractor.version)).toEqual(["0.2.0"]);
		const db = new GatedDatabase(file);
		expect(db.query("select reading_seq, id from claims order by reading_seq, position").rows).toEqual([
			{ reading_seq: 1, id: "c1" },
			{ reading_seq: 1, id: "c2" },
			{ reading_seq: 2, id: "c2" },
		]);
		db.close();
		// The older program once more: known already, and not the newest.
		expect((await ledger.add(sampleReport())).added).toBe(false);
		await ledger.close();
	});

	it("another date reads anew; facts that differ are told and stay as first given", async () => {
		const ledger = open();
		await ledger.add(sampleReport());
		const input = { date: "2026-02-24", publisher: "غيره" };
		const dateline = { ...sampleReading().dateline, date: "2026-02-24" };
		const added = await ledger.add(sampleReport({ input, reading: { ...sampleReading(), dateline } }));
		expect(added).toMatchObject({ added: true, newReport: false, differing: ["publisher"] });
		expect(await all(ledger.reports())).toMatchObject([{ date: "2026-02-24", publisher: "الراصد" }]);
		await ledger.close();
	});

	it("all or nothing: a claim that fails takes report and reading with it", async () => {
		const ledger = open();
		const db = new GatedDatabase(file);
		db.exec("create trigger fault before insert on claims when new.id = 'c2' begin select raise(abort, 'fault'); end");
		const before = contents();
		await expect(ledger.add(sampleReport())).rejects.toThrow(/fault/);
		expect(contents()).toBe(before);
		db.exec("drop trigger fault");
		db.close();
		expect((await ledger.add(sampleReport())).added).toBe(true);
		await ledger.close();
	});

	it("many at once wait for each other", async () => {
		const ledger = open();
		const texts = Array.from({ length: 8 }, (_, i) => `${TEXT}${i}`);
		const done = await Promise.all([...texts, ...texts].map((text) => ledger.add(sampleReport({ text }))));
		expect(done.filter((d) => d.added)).toHaveLength(8);
		expect(await all(ledger.reports())).toHaveLength(8);
		await ledger.close();
	});

	it("takes more claims than one statement carries", async () => {
		const ledger = open();
		const reading = sampleReading();
		const claims = Array.from({ length: 1203 }, (_, i) => ({ ...reading.claims![1]!, id: `c${i}` }));
		await ledger.add(sampleReport({ reading: { ...reading, claims } }));
		const ids = (await all(ledger.claims())).map((c) => c.claim.id);
		expect(ids).toEqual(claims.map((c) => c.id));
		await ledger.close();
	});
});

describe("what may not enter", () => {
	const refused: readonly [string, (r: Reading) => Reading, RegExp][] = [
		["a quote that is not in the text", (r) => ({ ...r, times: [{ ...r.times![0]!, quote: "أمس" }] }), /times\[0\]/],
		["an index that points nowhere", (r) => ({ ...r, claims: [{ ...r.claims![0]!, time: 7 }] }), /times\[7\]/],
		["a claim without words", (r) => ({ ...r, claims: [{ ...r.claims![0]!, evidence: [] }] }), /no words/],
	];
	it.each(refused)("%s", async (_, change, message) => {
		const ledger = open();
		const report = sampleReport({ reading: change(sampleReading()) });
		await expect(ledger.add(report)).rejects.toThrow(BrokenReadingError);
		await expect(ledger.add(report)).rejects.toThrow(message);
		expect(await all(ledger.reports())).toEqual([]);
		await ledger.close();
	});

	it("a text whose bytes are others, a reading of another report, a reading in part", async () => {
		const ledger = open();
		await expect(ledger.add(sampleReport({ bytesSha256: sha("x") }))).rejects.toThrow(/hash/);
		await expect(ledger.add(sampleReport({ reading: { ...sampleReading(), id: "r1" } }))).rejects.toThrow(/r1/);
		const { claims: _, ...part } = sampleReading();
		await expect(ledger.add(sampleReport({ reading: part }))).rejects.toThrow(/whole readings/);
		expect(await all(ledger.reports())).toEqual([]);
		await ledger.close();
	});
});

describe("listing", () => {
	it("claims stand alone, with their values and words", async () => {
		const ledger = open();
		await ledger.add(sampleReport());
		const [first, second] = await all(ledger.claims());
		expect(first?.claim.time).toMatchObject({ quote: "اليوم", earliest: "2026-02-23" });
		expect(first?.claim.attribution?.source?.quote).toBe("مصادر محلية");
		expect(second?.claim.time).toBeNull();
		const db = new GatedDatabase(file);
		expect(db.query("select quote, source_quote, earliest from claims order by position").rows).toEqual([
			{ quote: "القافلة غادرت البلدة", source_quote: "مصادر محلية", earliest: "2026-02-23" },
			{ quote: "بقي عشرات الجنود", source_quote: null, earliest: null },
		]);
		db.close();
		await ledger.close();
	});

	it("an anchor that broke in the file is reported where it is read, not moved", async () => {
		let ledger = open();
		await ledger.add(sampleReport());
		await ledger.close();
		const db = new GatedDatabase(file);
		db.exec("drop trigger report_texts_no_update");
		db.query("update report_texts set text = ? || text", ["زيادة "]);
		db.close();
		ledger = open();
		const [claim] = await all(ledger.claims({ limit: 1 }));
		expect(claim?.claim.evidence[0]?.quote).toBe("القافلة غادرت البلدة");
		expect(claim?.broken.map((b) => b.path)).toContain("evidence[0]");
		expect((await ledger.report(sha(TEXT)))?.broken.length).toBeGreaterThan(0);
		await ledger.close();
	});

	it("reports come latest first, over several pages; limit and since hold", async () => {
		const ledger = open();
		const days = Array.from({ length: 450 }, (_, i) =>
			i % 3 === 0 ? null : i % 3 === 1 ? "2026-01-31" : "2026-02-01",
		);
		for (const [i, date] of days.entries()) {
			const text = `${TEXT}${i}`;
			const reading = sampleReading(text);
			await ledger.add(
				sampleReport({ text, name: `${i}`, reading: { ...reading, dateline: { ...reading.dateline, date } } }),
			);
		}
		expect((await all(ledger.reports())).map((r) => r.name)).toEqual(days.map((_, i) => `${449 - i}`));
		expect((await all(ledger.reports({ limit: 3 }))).map((r) => r.name)).toEqual(["449", "448", "447"]);
		expect(await all(ledger.reports({ limit: 0 }))).toEqual([]);
		const since = await all(ledger.reports({ since: "2026-02-01" }));
		expect(since).toHaveLength(150);
		expect(new Set(since.map((r) => r.date))).toEqual(new Set(["2026-02-01"]));
		expect(await all(ledger.claims({ since: "2026-02-01" }))).toHaveLength(300);
		expect(await all(ledger.claims({ report: sha(`${TEXT}7`) }))).toHaveLength(2);
		expect(await all(ledger.claims({ limit: 5 }))).toHaveLength(5);
		await ledger.close();
	});

	it("a list half read holds up nobody", async () => {
		const ledger = open();
		await ledger.add(sampleReport());
		for await (const _ of ledger.claims()) break;
		expect((await ledger.add(sampleReport({ text: `${TEXT}2` }))).added).toBe(true);
		await ledger.close();
	});

	it("knows no report of another id", async () => {
		const ledger = open();
		expect(await ledger.report("00")).toBeNull();
		await ledger.close();
	});
});
