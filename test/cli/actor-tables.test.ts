import { describe, expect, it } from "vitest";
import { file, jsonLines, rawi } from "./run.js";

const HEAD = "id\tkind\tcountry\tname_en\tnames_ar\taliases_en\tsector\tterms\n";
const ROW = "dawn-brigade\tforce\tSY\tDawn Brigade\tلواء الفجر التجريبي\tDawn Brigade Forces\tREB\t\n";
const table = file("Dawn Table.tsv", HEAD + ROW);
const text = file(
	"dawn.txt",
	"أعلن لواء الفجر التجريبي أنه يسحب رجاله من التلال القريبة قبل نهاية الأسبوع.\n\nThe Dawn Brigade announced that it pulls its men out of the hills nearby before the end of the week, and Dawnists left.\n",
);
const said = (...args: string[]) => {
	const actors = jsonLines(rawi(["read", text, "--json", ...args]).out)[0]!.actors as {
		quote: string;
		actor: string;
	}[];
	return actors.filter((a) => /Dawn|الفجر/.test(a.quote));
};
const ids = (...args: string[]) => said(...args).map((a) => a.actor);

describe("a table of the user's own actors", () => {
	it("is read where it is given, in both scripts, and wins over ours", () => {
		expect(ids()).not.toContain("dawn-brigade");
		expect(ids("--actors", table)).toEqual(["dawn-brigade", "dawn-brigade"]);
		const ours = file("own.tsv", `${HEAD}sdf\tforce\tSY\tOur own name\t\t\t\nnew-sdf\tforce\tSY\tNew\tقسد\t\t\n`);
		expect(jsonLines(rawi(["actors", "find", "قسد", "--json", "--actors", ours]).out)[0]).toMatchObject({
			actors: [{ id: "new-sdf" }],
		});
		expect(rawi(["actors", "show", "sdf", "--actors", ours]).out).toMatch(/^Our own name\n/);
		const later = file("later.tsv", `${HEAD}sdf\tforce\tSY\tThe later one\t\t\t\n`);
		expect(rawi(["actors", "show", "sdf", "--actors", ours, "--actors", later]).out).toMatch(/^The later one\n/);
	});

	it("is imported, listed and removed", () => {
		expect(rawi(["actors", "import", table])).toEqual({ out: "1 actor imported as dawn-table\n", err: "", status: 0 });
		expect(rawi(["actors", "import", table]).status).toBe(2);
		expect(rawi(["actors", "import", table, "--replace"]).status).toBe(0);
		expect(ids()).toEqual(["dawn-brigade", "dawn-brigade"]);
		const [row] = jsonLines(rawi(["actors", "list", "--imported", "--jsonl"]).out);
		expect(row).toMatchObject({ id: "dawn-table", actors: 1, faults: 0 });
		expect(rawi(["actors", "remove", "dawn-table"]).status).toBe(0);
		expect(rawi(["actors", "remove", "dawn-table"]).status).toBe(3);
		expect(ids()).not.toContain("dawn-brigade");
	});

	it("tells every fault on a line of its own, and imports nothing of a broken table", () => {
		const broken = file(
			"broken.tsv",
			`${HEAD}${ROW}a\tplanet\tSY\tA\nb\tforce\tQQ\tB\nc\tforce\tSY\tDawn brigade\nd\tperson\tSY\tD\tLatin\ne\tperson\t\tE\t\t…\nf\tperson\t\tF\t\t\tXYZ\ng\tperson\t\tG\t\t\tGOV\tpresident 2025-02-30..\ndawn-brigade\tforce\t\tH\n`,
		);
		const { err, out, status } = rawi(["actors", "import", broken]);
		expect([out, status]).toEqual(["", 3]);
		const faults = err.split("\n").map((l) => l.replace(/^rawi: .*broken\.tsv/, "").replace(/^rawi: /, ""));
		expect(faults).toEqual([
			': line 3: "planet" is no kind of actor',
			': line 4: "QQ" is no country code',
			': line 5: "Dawn brigade" belongs to dawn-brigade already',
			': line 6: "Latin" in names_ar is not Arabic',
			': line 7: "…" is no name',
			': line 8: "XYZ" is no sector',
			': line 9: "2025-02-30" is no day',
			": line 10: dawn-brigade comes twice",
			" is no table of actors; nothing is imported",
			"",
		]);
		expect(rawi(["actors", "list", "--imported", "--jsonl"]).out).toBe("");
		expect(rawi(["read", text, "--actors", broken]).status).toBe(3);
	});

	it("of nothing, or of bytes, is refused", () => {
		for (const content of ["", HEAD, new Uint8Array([0, 1, 2])])
			expect(rawi(["actors", "list", "--actors", file("odd.tsv", content), "--kind", "media"]).status).toBe(3);
	});
});
