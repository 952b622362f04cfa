import { describe, expect, it } from "vitest";
import { jsonLines, rawi } from "./run.js";

describe("rawi actors", () => {
	it("finds by a name in either script, and by id", () => {
		for (const name of ["قسد", "SDF", "sdf", "Syrian Democratic Forces"]) {
			const { out, status } = rawi(["actors", "find", name]);
			expect(status).toBe(0);
			expect(out).toMatch(/^Syrian Democratic Forces · قوات سوريا الديمقراطية\n {2}force of SY, sector REB\n {2}also /);
			expect(out).toMatch(/\n {2}sdf\n$/);
		}
	});

	it("proposes what is spelled alike, also across scripts, and says that it is no answer", () => {
		const { out, err, status } = rawi(["actors", "find", "Jabhat el-Nusrah"]);
		expect([out.split(" · ")[0], err, status]).toEqual([
			"Al-Nusra Front",
			"rawi: no actor is called Jabhat el-Nusrah; spelled alike:\n",
			0,
		]);
		const [found] = jsonLines(rawi(["actors", "find", "Zzyzx Qwq", "--json"]).out);
		expect(found).toEqual({ name: "Zzyzx Qwq", actors: [], proposals: [] });
	});

	it("lists by kind and country", () => {
		const rows = jsonLines(rawi(["actors", "list", "--kind", "force", "--country", "sy", "--jsonl"]).out);
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows) expect(row).toMatchObject({ kind: "force", country: "SY" });
		expect(rawi(["actors", "list", "--kind", "media"]).out).toMatch(/^id +kind +of +name\n/);
	});

	it("shows terms of office", () => {
		const people = jsonLines(rawi(["actors", "list", "--kind", "person", "--jsonl"]).out) as {
			readonly id: string;
			readonly arabic: readonly string[];
			readonly terms: readonly { readonly from: string }[];
		}[];
		const one = people.find((p) => p.terms.length > 0)!;
		const { out } = rawi(["actors", "show", one.id]);
		expect(out).toContain(one.terms[0]!.from);
		expect(out).toContain(one.arabic[0]);
		expect(jsonLines(rawi(["actors", "show", one.id, "--json"]).out)[0]).toEqual(one);
	});

	it.each([
		[["actors", "show", "nobody-at-all"], /^rawi: no actor has the id nobody-at-all/],
		[["actors", "list", "--country", "Syria"], /^rawi: --country wants two letters/],
		[["actors", "list", "--kind", "planet"], /kind/],
	])("%j is wrong usage", (args, message) => {
		const { err, status } = rawi(args);
		expect(status).toBe(2);
		expect(err).toMatch(message);
	});
});
