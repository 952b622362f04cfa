import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
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
		name: string;
		alternatives: { actor: string; reason: string }[];
	}[];
	return actors.filter((a) => /Dawn|الفجر/.test(a.quote));
};
const ids = (...args: string[]) => said(...args).map((a) => a.actor);
const day = ["--day", "2026-02-23"];

describe("judgements", () => {
	beforeAll(() => {
		rawi(["actors", "import", table]);
	});
	const same = (...args: string[]) => rawi(["actors", "same", ...args, ...day]);
	const idOf = (out: string) => /^(j-[0-9a-f]{16}) /.exec(out)![1]!;

	it("join two actors: the kept id is read, and the reading says who joined them", () => {
		const done = same("dawn-brigade", "sdf", "--by", "R. T.", "--reason", "renamed");
		expect([done.err, done.status]).toEqual(["", 0]);
		expect(done.out).toMatch(/^j-[0-9a-f]{16} {2}dawn-brigade is the same as sdf\n$/);
		const [arabic, english] = said();
		expect(arabic).toMatchObject({ actor: "sdf", name: "Syrian Democratic Forces" });
		expect(english!.alternatives).toEqual([
			{
				actor: "dawn-brigade",
				name: "Dawn Brigade",
				reason: `judged the same as sdf by R. T. (${idOf(done.out)}): renamed`,
			},
		]);
		expect(rawi(["why", text, "Dawn Brigade"]).out).toContain("judged the same as sdf by R. T.");
		expect(rawi(["actors", "show", "dawn-brigade"]).out).toContain("لواء الفجر التجريبي");
	});

	it("are overruled by a later one that contradicts them, which says so", () => {
		const [first] = jsonLines(rawi(["actors", "judgements", "--json"]).out);
		const done = rawi(["actors", "different", "dawn-brigade", "sdf", ...day]);
		expect(done.err).toBe(`rawi: this contradicts ${first!.id}, which no longer holds\n`);
		expect(ids()).toEqual(["dawn-brigade", "dawn-brigade"]);
		expect(jsonLines(rawi(["actors", "judgements", "--json"]).out)).toMatchObject([
			{ id: first!.id, state: "overruled", because: idOf(done.out) },
			{ state: "holds", because: null },
		]);
	});

	it("give a name to an actor, and take one away, until they are undone", () => {
		const given = same("Dawnists", "dawn-brigade");
		expect(ids()).toEqual(["dawn-brigade", "dawn-brigade", "dawn-brigade"]);
		const moved = same("لواء الفجر التجريبي", "hts");
		expect(moved.err).toBe("rawi: لواء الفجر التجريبي no longer names dawn-brigade\n");
		expect(ids()[0]).toBe("hts");
		expect(said()[0]!.alternatives[0]!.actor).toBe("dawn-brigade");
		const apart = rawi(["actors", "different", "Dawn Brigade", "dawn-brigade", ...day]);
		expect(ids().filter((id) => id === "dawn-brigade")).toHaveLength(1);
		for (const { out } of [given, moved, apart])
			expect(rawi(["actors", "undo", idOf(out), ...day])).toEqual({ out: "", err: "", status: 0 });
		expect(ids()).toEqual(["dawn-brigade", "dawn-brigade"]);
		expect(rawi(["actors", "undo", idOf(given.out), ...day]).err).toMatch(/is undone already/);
		// The same decision again holds again.
		expect(idOf(same("Dawnists", "dawn-brigade").out)).toBe(idOf(given.out));
		expect(ids()).toHaveLength(3);
	});

	it("are not written where they are wrongly put", () => {
		const before = rawi(["actors", "judgements", "--json"]).out;
		for (const [args, message] of [
			[["same", "sdf", "sdf"], /is one actor/],
			[["same", "x", "nobody-at-all"], /no actor has the id/],
			[["same", "…", "sdf"], /no name of an actor/],
			[["same", "x", "sdf", "--day", "yesterday"], /--day wants a day/],
			[["same", "x", "sdf", "--by", " "], /--by wants some words/],
			[["undo", "j-0"], /there is no judgement/],
		] as const) {
			const { err, status } = rawi(["actors", ...args]);
			expect([status, err]).toEqual([2, expect.stringMatching(message)]);
		}
		expect(rawi(["actors", "judgements", "--json"]).out).toBe(before);
	});

	it("stand in a file that only grows, and is refused where somebody changed it", () => {
		const path = join(dirname(table), "judgements.jsonl");
		expect(existsSync(path)).toBe(true);
		const lines = readFileSync(path, "utf8").trim().split("\n");
		expect(lines.length).toBeGreaterThan(7);
		appendFileSync(path, lines[0]!.replace("renamed", "re-named"));
		expect(rawi(["actors", "judgements"])).toMatchObject({ status: 3, out: "" });
		expect(rawi(["read", text]).err).toContain(`line ${lines.length + 1} is no judgement, or was changed`);
	});
});
