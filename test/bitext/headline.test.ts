import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** Kind and both quotes of the tensions between a headline and a text, whatever else is asked for. */
function tensions(title: string, text: string, only: readonly "tensions"[] | undefined = ["tensions"]): string[] {
	const reading = read({ id: "h", date: "2025-03-05", title, text }, testKit(), { prefer: "past", only });
	return (reading.tensions ?? []).map((t) => `${t.kind} ${t.left.quote} / ${t.right?.quote}`);
}

const EN = "Three shepherds were killed by lightning in Homs on Monday, the town said. Five others were wounded.";
const AR = "قتلت صاعقة ثلاثة رعاة في حمص يوم الاثنين. وجرح خمسة آخرون.";

describe("a headline", () => {
	it.each([
		["Thirty shepherds killed in Homs", EN, "number Thirty / Three"],
		["Three shepherds killed in Daraa", EN, "place Daraa / Homs"],
		["مقتل 30 راعيا في حمص", AR, "number 30 / ثلاثة"],
		["مقتل ثلاثة رعاة في درعا", AR, "place درعا / حمص"],
		["Thirty shepherds killed in Homs", AR, "number Thirty / ثلاثة"],
	])("is told where it excludes its text: %s", (title, text, told) => {
		expect(tensions(title, text)).toEqual([told]);
		expect(tensions(title, text, undefined)).toEqual([told]);
	});

	it.each([
		["Three shepherds killed in Homs", EN],
		["Five shepherds wounded", EN],
		["Lightning: what we know of Syria", EN],
		["مقتل 3 رعاة في حمص", AR],
		["رعاة سوريا", AR],
	])("is silent where it sums the text up: %s", (title, text) => {
		expect(tensions(title, text)).toEqual([]);
	});
});
