import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { VERSION } from "../../src/cli/version.js";
import { MAIN, rawi } from "./run.js";

describe("rawi", () => {
	it("is of the version that package.json says", () => {
		const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
		expect(VERSION).toBe(version);
		expect(rawi(["--version"])).toEqual({ out: `${version}\n`, err: "", status: 0 });
	});

	it("names every command in its help", () => {
		const { out, status } = rawi(["--help"]);
		for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
		expect(status).toBe(0);
	});

	it.each(COMMANDS.map((c) => c.name))("%s tells its options", (name) => {
		const { out, status } = rawi([name, "--help"]);
		expect(out).toContain(`Usage: rawi ${name}`);
		expect(status).toBe(0);
	});

	it.skipIf(process.platform === "win32")("can be executed by its name", () => {
		expect(statSync(MAIN).mode & 0o111).toBe(0o111);
		expect(readFileSync(MAIN, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
	});
});
