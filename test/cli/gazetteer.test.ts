import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { file, jsonLines, rawi } from "./run.js";

const HEAD = "id\ttype\tcc\tadmin1\tlat\tlon\tpopulation\tname_en\tnames_ar\talt_names\n";
const table = file(
	"Some Places.tsv",
	`${HEAD}my:1\tsettlement\tSY\t\t36.4\t38.2\t120000\tZaghmura\tزغمورة\tZaghmoura\nmy:2\tsettlement\tSY\t\t95\t38\t0\tNowhere\t\t\n`,
);
const folder = join(dirname(table), "gazetteers");
const report = JSON.stringify({ id: "r", text: "وصل الوزير إلى زغمورة يوم الأحد.", date: "2026-02-23" });
const placesOf = (args: string[] = []) =>
	jsonLines(rawi(["annotate", "--only", "places", ...args], `${report}\n`).out)[0];

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

describe("rawi gazetteer find", () => {
	it("shows names in both scripts, kind, parents, position, radius, id and who says so", () => {
		const { out, status } = rawi(["gazetteer", "find", "قسرك", "--limit", "1"]);
		expect(status).toBe(0);
		expect(out).toMatch(/^Qasrak base · قسرك/);
		expect(out).toMatch(/\n {2}base in .*Syria \(SY\)\n/);
		expect(out).toMatch(/\n {2}36\.\d+, 40\.\d+ \(approximate, radius \d+ km\)\n/);
		expect(out).toMatch(/\n {2}rawi:qasrak, from Rawi's own table \(Apache-2\.0\), unverified\n$/);
	});

	it("answers lines, likeliest first, and has an answer to each", () => {
		const lines = [
			'{"id":"1","name":"Hama","lang":"en"}',
			"{",
			'{"id":"3"}',
			'{"id":4,"name":"لا مكان هنا"}',
			'{"id":"5","name":"Idlib","kind":"admin1"}',
		];
		const { out, status } = rawi(["gazetteer", "find", "--jsonl"], lines.join("\n"));
		expect(status).toBe(1);
		const [hama, broken, nameless, nowhere, idlib] = jsonLines(out) as Record<string, never>[];
		expect(hama).toMatchObject({
			id: "1",
			places: [{ id: "rawi:hama", name: "Hama", kind: "city", country: "SY" }, {}],
		});
		expect(broken).toMatchObject({ id: null, problems: [{ code: "bad_json" }] });
		expect(nameless).toMatchObject({ id: "3", problems: [{ code: "bad_line" }] });
		expect(nowhere).toMatchObject({ id: 4, places: [] });
		expect(idlib).toMatchObject({ id: "5", places: [{ kind: "admin1" }] });
	});

	it("finds by id and by the nearest point, and proposes what is spelled alike", () => {
		expect(rawi(["gazetteer", "find", "c:SY"]).out).toMatch(/^Syria · /);
		expect(rawi(["gazetteer", "find", "--near", "36.5,40.75", "--kind", "city"]).out).toMatch(/^Al-Hasakah.*km away/);
		const { out, err, status } = rawi(["gazetteer", "find", "Qasrek"]);
		expect([out.startsWith("Qasrak base"), err, status]).toEqual([
			true,
			"rawi: no place is called Qasrek; spelled alike:\n",
			0,
		]);
	});

	it.each([
		[[], /wants a name/],
		[["--near", "36.5"], /--near wants/],
		[["--near", "95,1"], /--near wants/],
		[["x", "--kind", "castle"], /castle/],
		[["x", "--country", "SYR"], /two letters/],
		[["x", "--limit", "0"], /--limit wants/],
	])("%j is wrong usage", (args, message) => {
		const { err, status } = rawi(["gazetteer", "find", ...args]);
		expect(err).toMatch(message);
		expect(err.trimEnd().split("\n")).toHaveLength(1);
		expect(status).toBe(2);
	});
});

describe("rawi gazetteer import", () => {
	it("makes places that every command reads, until they are removed", () => {
		const before = placesOf();
		const done = rawi(["gazetteer", "import", table, "--source", "A survey", "--licence", "CC0"]);
		expect(done.out).toBe("some-places: 1 places, 0 of them known before, 1 rows skipped\n");
		expect(done.err).toMatch(/row 3: skipped: latitude "95" is no number/);
		expect(done.status).toBe(1);
		expect(rawi(["gazetteer", "find", "Zaghmoura"]).out).toMatch(/my:1, from A survey \(CC0\)\n$/);
		const after = placesOf();
		expect((after?.places as { id: string }[]).map((p) => p.id)).toEqual(["my:1"]);
		expect((after?.extractor as { data: string }).data).not.toBe((before?.extractor as { data: string }).data);
		expect(rawi(["gazetteer", "list"]).out).toMatch(
			/^id +places +added +source\nsome-places +1 +\d{4}-\d\d-\d\d +A survey \(CC0\)\n$/,
		);
		const [told] = jsonLines(rawi(["gazetteer", "list", "--json"]).out);
		expect(told).toMatchObject({
			id: "some-places",
			places: 1,
			imported: { file: "Some Places.tsv", format: "places", skipped: 1 },
		});
		expect(rawi(["gazetteer", "remove", "some-places"]).status).toBe(0);
		expect(readdirSync(folder)).toEqual([]);
		expect(placesOf()).toEqual(before);
	});

	it("reads standard input, and takes the place of an import only where told to", () => {
		const input = readFileSync(table);
		expect(rawi(["gazetteer", "import", "-"], input).status).toBe(2);
		expect(rawi(["gazetteer", "import", "-", "--id", "mine"], input).out).toMatch(/^mine: 1 places/);
		const again = rawi(["gazetteer", "import", "-", "--id", "mine"], input);
		expect([again.status, again.err]).toEqual([2, expect.stringMatching(/already; --replace/)]);
		expect(rawi(["gazetteer", "import", "-", "--id", "mine", "--replace"], input).out).toMatch(/^mine: 1 places/);
	});

	it("takes no id that could name another file", () => {
		expect(rawi(["gazetteer", "import", table, "--id", "../up"]).status).toBe(2);
		expect(rawi(["gazetteer", "remove", "../up"]).status).toBe(2);
	});

	it.each([
		["nothing.tsv", null, 3, /nothing\.tsv is not there/],
		["empty.tsv", "", 3, /empty\.tsv: empty/],
		["words.txt", "These are words.\nAnd more.\n", 2, /row 1: say with --map/],
		["broken.csv", 'name,lat,lon,kind\nA,1,2,town\n"B,3,4,town\n', 3, /row \d+: Quote Not Closed/],
		["broken.json", '{"type":', 3, /no JSON/],
		["all-bad.tsv", `${HEAD}my:1\tsettlement\tSY\t\tx\ty\t0\tA\t\t\n`, 3, /no place in .*nothing is imported/],
	])("changes nothing for %s, and says why in one line", (name, content, wanted, message) => {
		const path = content === null ? name : file(name, content);
		const { err, status } = rawi(["gazetteer", "import", path]);
		expect(err.trimEnd().split("\n").at(-1)).toMatch(message);
		expect(status).toBe(wanted);
		expect(existsSync(folder)).toBe(false);
	});

	it.each([
		[["--map", "lat"], /--map wants pairs/],
		[["--map", "colour=x"], /--map knows no "colour"/],
		[["--map", "lat=a,lat=b"], /--map has lat twice/],
		[["--countries", "Syria"], /--countries wants/],
		[["--classes", "p;"], /--classes wants/],
		[["--format", "shp"], /shp/],
	])("%j is wrong usage", (args, message) => {
		const { err, status } = rawi(["gazetteer", "import", table, ...args]);
		expect(err).toMatch(message);
		expect(status).toBe(2);
	});
});

describe("an import that is damaged", () => {
	it("stops every command with one clear line, and can be removed", () => {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "bad.rawigaz"), "no gazetteer");
		for (const args of [["gazetteer", "find", "Hama"], ["annotate"], ["gazetteer", "list"]]) {
			const { err, status } = rawi(args, `${report}\n`);
			expect(err).toBe(
				"rawi: the imported gazetteer bad is damaged or of another version; import it again, or: rawi gazetteer remove bad\n",
			);
			expect(status).toBe(3);
		}
		expect(rawi(["gazetteer", "remove", "bad"]).status).toBe(0);
		expect(rawi(["gazetteer", "find", "Hama"]).status).toBe(0);
		expect(rawi(["gazetteer", "remove", "bad"])).toMatchObject({
			status: 3,
			err: expect.stringMatching(/there is no import bad/),
		});
	});
});

describe("--gazetteer", () => {
	it("reads a table, or a packed file, without importing it", () => {
		const ids = (args: string[]) => (placesOf(args)?.places as { id: string }[]).map((p) => p.id);
		expect(ids(["--gazetteer", table])).toEqual(["my:1"]);
		rawi(["gazetteer", "import", table, "--id", "mine"]);
		const packed = file("mine.rawigaz", readFileSync(join(folder, "mine.rawigaz")));
		rmSync(folder, { recursive: true });
		expect(ids(["--gazetteer", packed])).toEqual(["my:1"]);
		const cut = file("cut.rawigaz", readFileSync(packed).subarray(0, -40));
		expect(rawi(["annotate", "--gazetteer", cut], `${report}\n`).status).toBe(3);
		expect(rawi(["annotate", "--gazetteer", "nowhere.tsv"], `${report}\n`)).toMatchObject({
			status: 3,
			err: "rawi: nowhere.tsv is not there\n",
		});
	});
});
