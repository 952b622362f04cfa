import { describe, expect, it } from "vitest";
import { file, jsonLines, rawi } from "./run.js";

const ARABIC = "قُتل 12 شخصاً في المدينة.\nووصلت القافلة إلى الحدود بعد ساعات من ذلك.\n";
const SAME = "Twelve people were killed in the city.\nThe convoy reached the border some hours after that.\n";
const OTHER = SAME.replace("Twelve", "40");

describe("rawi compare", () => {
	it("lays two files side by side and ends with 0 where nothing is loud", () => {
		const { out, err, status } = rawi(["compare", file("a.txt", ARABIC), file("b.txt", SAME)]);
		expect([err, status]).toEqual(["", 0]);
		expect(out).toContain("a.txt / b.txt");
		expect(out).toContain("en │ ar");
	});

	it("tells a changed number first and ends with 5", () => {
		const { out, status } = rawi(["compare", file("a.txt", ARABIC), file("c.txt", OTHER)]);
		expect(status).toBe(5);
		expect(out.indexOf("contradiction")).toBeGreaterThan(0);
		expect(out.indexOf("contradiction")).toBeLessThan(out.indexOf("Side by side"));
	});

	it("takes one file that holds both", () => {
		expect(rawi(["compare", file("both.txt", ARABIC + OTHER)]).status).toBe(5);
	});

	it("gives the reading as JSON and the comparison as Markdown", () => {
		const args = ["compare", file("a.txt", ARABIC), file("b.txt", SAME)];
		expect(jsonLines(rawi([...args, "--json"]).out)[0]).toHaveProperty("alignments");
		expect(rawi([...args, "--format", "md"]).out).toContain("## Side by side");
	});

	it.each([
		["html", /^<!doctype html>/],
		["csv", /^\uFEFFid,severity/],
		["tmx", /<tmx version="1\.4">/],
	])("gives %s", (format, begins) => {
		const { out } = rawi(["compare", file("a.txt", ARABIC), file("b.txt", SAME), "--format", format]);
		expect(out).toMatch(begins);
	});

	it("takes paired segments, and says in one line what is wrong with them", () => {
		const table = "ar,en\nقُتل 12 شخصاً في المدينة.,40 people were killed in the city.\n";
		expect(rawi(["compare", file("pairs.csv", table)])).toMatchObject({ err: "", status: 5 });
		const broken = rawi(["compare", file("broken.tmx", "<tmx><body><tu>")]);
		expect(broken.err).toMatch(/^rawi: broken\.tmx cannot be read: line 1[^\n]*\n$/);
		expect([broken.out, broken.status]).toEqual(["", 3]);
		const two = rawi(["compare", file("pairs.csv", table), file("a.txt", ARABIC)]);
		expect([two.out, two.status]).toEqual(["", 2]);
	});

	describe("accepting", () => {
		const sign = ["--reason", "corrected by the agency", "--by", "L. M.", "--on", "2026-02-23"];
		const loud = () => ["compare", file("a.txt", ARABIC), file("c.txt", OTHER), "--accepted", "accepted.jsonl"];
		let id = "";

		it("wants the file, and all that it has to say", () => {
			expect(rawi(loud())).toMatchObject({ out: "", status: 3 });
			expect(rawi([...loud(), "--accept", "1"])).toMatchObject({ out: "", status: 2 });
			expect(rawi([...loud(), ...sign])).toMatchObject({ out: "", status: 2 });
			expect(rawi([...loud(), ...sign, "--accept", "1"])).toMatchObject({ out: "", status: 2 });
		});

		it("ends with 0, and so does the next check", () => {
			id = /^\s+id\s+([0-9a-z]+)$/m.exec(rawi(loud().slice(0, 3)).out)![1]!;
			expect(rawi([...loud(), ...sign, "--accept", id])).toMatchObject({ err: "", status: 0 });
			const again = rawi(loud());
			expect([again.status, again.out.includes("corrected by the agency")]).toEqual([0, true]);
		});

		it("is done once, and told where its difference is gone", () => {
			expect(rawi([...loud(), ...sign, "--accept", id])).toMatchObject({ out: "", status: 2 });
			const gone = ["compare", file("a.txt", ARABIC), file("b.txt", SAME), "--accepted", "accepted.jsonl", "--json"];
			const { out, err, status } = rawi(gone);
			expect(err).toMatch(/^rawi: accepted [0-9a-z]+ \(number\) is unused[^\n]*\n$/);
			expect([status, jsonLines(out).length]).toEqual([0, 1]);
		});
	});

	it("says in one line where a file of acceptances is none", () => {
		const both = file("both.txt", ARABIC + OTHER);
		for (const text of ["{", '{"id":"a"}', '{"id":"../x","reason":"a","by":"b","on":"c"}']) {
			const { out, err, status } = rawi(["compare", both, "--accepted", file("bad.jsonl", text)]);
			expect(err).toMatch(/^rawi: .*bad\.jsonl is no file of accepted differences: line 1[^\n]*\n$/);
			expect([out, status]).toEqual(["", 3]);
		}
	});

	it("checks the terms of a desk, which are not loud", () => {
		const pairs = file("pairs.tsv", "ar\ten\nغادروا قاعدة قسرك صباحاً.\tThey left the Kasrak base in the morning.\n");
		const { out, status } = rawi(["compare", pairs, "--terms", file("terms.tsv", "قسرك\tQasrak\n")]);
		expect([status, /shift {2}term/.test(out)]).toEqual([0, true]);
		const bad = rawi(["compare", pairs, "--terms", file("bad.tsv", "قسرك\n")]);
		expect(bad).toMatchObject({ out: "", err: "rawi: bad.tsv cannot be read: line 1 has no rendering\n", status: 3 });
	});

	it("wants two versions", () => {
		const { out, err, status } = rawi(["compare", file("one.txt", ARABIC)]);
		expect(err).toMatch(/^rawi: one\.txt holds one version only[^\n]*\n$/);
		expect([out, status]).toEqual(["", 3]);
	});

	it.each([
		[["compare"], 2],
		[["compare", "-", "-"], 2],
		[["compare", "nowhere.txt"], 3],
	])("%j ends with %i", (args, expected) => {
		const { out, err, status } = rawi(args);
		expect(err).toMatch(/^rawi: [^\n]+\n$/);
		expect([out, status]).toEqual(["", expected]);
	});
});
