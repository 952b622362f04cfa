import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "rawi-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(name: string): Buffer {
	const path = join(folder, name);
	const done = spawnSync(process.execPath, ["scripts/build-gazetteer.mjs", path], { encoding: "utf8" });
	expect(done.stderr).toBe("");
	return readFileSync(path);
}

describe.skipIf(!existsSync("dist/gazetteer/pack.js"))("npm run build:gazetteer", () => {
	it("gives the same bytes each time, and those that are committed", { timeout: 240_000 }, () => {
		const [one, two] = [build("one"), build("two")];
		expect(one.equals(two)).toBe(true);
		// Another zlib may pack the same content otherwise.
		const committed = readFileSync("data/gazetteer.bin.gz");
		expect(gunzipSync(one).equals(gunzipSync(committed)), "run npm run build:gazetteer").toBe(true);
	});
});
