import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import {
	gzipped,
	importIds,
	isImportId,
	keepImport,
	packRows,
	removeImport,
	storedImports,
} from "../../src/gazetteer/index.js";

const folder = join(mkdtempSync(join(tmpdir(), "rawi-store-")), "gazetteers");
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const packed = (id: string, added: string) => {
	const record = { id, file: "f", sha256: "0", format: "own", added, skipped: 0, leftOut: 0 };
	return gzipped(packRows([], [{ name: "A test", licence: null, verified: false }], record));
};

it.each([
	"../up",
	"a/b",
	"a\\b",
	"A",
	"",
	".",
	"-a",
	"a-",
	"a".repeat(65),
	"con.txt",
	"a\u0000b",
	"\u0661",
])("%j is no id of an import: it could name another file", (id) => {
	expect(isImportId(id)).toBe(false);
	expect(() => keepImport(folder, id, new Uint8Array())).toThrow(/is no id/);
	expect(removeImport(folder, id)).toBe(false);
});

it("keeps imports whole, for their owner alone, and gives them in the order in which they were added", () => {
	expect(importIds(folder)).toEqual([]);
	keepImport(folder, "a-later", packed("a-later", "2026-02-02T00:00:00Z"));
	const path = keepImport(folder, "b-earlier", packed("b-earlier", "2026-01-01T00:00:00Z"));
	writeFileSync(join(folder, "notes.txt"), "of the user");
	expect(storedImports(folder).map((i) => i.id)).toEqual(["b-earlier", "a-later"]);
	if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
	expect(removeImport(folder, "b-earlier")).toBe(true);
	expect(removeImport(folder, "b-earlier")).toBe(false);
	expect(readdirSync(folder).sort()).toEqual(["a-later.rawigaz", "notes.txt"]);
});
