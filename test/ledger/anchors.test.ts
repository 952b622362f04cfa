import { describe, expect, it } from "vitest";
import { checkAnchors } from "../../src/ledger/index.js";
import { sampleReading, TEXT } from "./sample.js";

describe("checkAnchors", () => {
	it("finds nothing in a sound reading", () => {
		expect(checkAnchors(sampleReading(), TEXT)).toEqual([]);
	});

	it("reports every span once the text has moved, and moves none", () => {
		const reading = sampleReading();
		const before = JSON.stringify(reading);
		const broken = checkAnchors(reading, ` ${TEXT}`);
		expect(broken.map((b) => b.path)).toEqual([
			"times[0]",
			"attributions[0].source",
			"attributions[0].cue",
			"attributions[0].content",
			"claims[0].evidence[0]",
			"claims[1].evidence[0]",
		]);
		expect(broken[0]).toMatchObject({ quote: "اليوم", found: " اليو" });
		expect(JSON.stringify(reading)).toBe(before);
	});

	it("does not count from the end, and does not take half a text for a whole one", () => {
		const at = (start: number, end: number, quote: string) =>
			checkAnchors([{ version: "ar", start, end, quote }], "نص");
		expect(at(-1, 2, "ص")[0]?.found).toBeNull();
		expect(at(0, 5, "نص")[0]?.found).toBeNull();
		expect(at(2, 1, "")[0]?.found).toBeNull();
		expect(at(0.5, 2, "نص")[0]?.found).toBeNull();
		expect(at(0, 2, "نص")).toEqual([]);
	});

	it("calls a quote without offsets broken", () => {
		expect(checkAnchors({ of: { version: "ar", quote: "نص" } }, "نص")).toMatchObject([{ path: "of", found: null }]);
	});

	it("looks for the words of a title in the title", () => {
		const inTitle = { version: "title", start: 0, end: 5, quote: "عنوان" };
		expect(checkAnchors([inTitle], TEXT, "عنوان الخبر")).toEqual([]);
		expect(checkAnchors([inTitle], TEXT)).toHaveLength(1);
	});
});
