import { describe, expect, it } from "vitest";
import { rawi } from "./run.js";

/** More lines than the workers hold at once, good and bad ones mixed. */
const LINES = Array.from({ length: 60 }, (_, i) =>
	i % 7 === 3
		? `{"id":"r${i}",`
		: JSON.stringify({ id: `r${i}`, date: "2026-02-23", text: `وصلت ${i} شاحنة أمس إلى بلدة رقم ${i}.` }),
).join("\n");

describe("rawi annotate --jobs", () => {
	it("gives what one worker gives, in the same order", () => {
		const one = rawi(["annotate"], LINES);
		const three = rawi(["annotate", "--jobs", "3"], LINES);
		expect(one.out.split("\n").length).toBe(61);
		expect(three).toEqual(one);
	});

	it("says once why no worker can begin, without a line to read as well", () => {
		for (const input of [LINES, ""]) {
			const { out, err, status } = rawi(["annotate", "--jobs", "3", "--gazetteer", "nowhere.bin"], input);
			expect([out, err, status]).toEqual(["", "rawi: nowhere.bin is not there\n", 3]);
		}
	});

	it("wants a number of workers", () => {
		for (const jobs of ["0", "two", "65", "-1"]) {
			const { err, status } = rawi(["annotate", "--jobs", jobs], LINES);
			expect([err, status]).toEqual([`rawi: --jobs wants a number from 1 to 64, not "${jobs}"\n`, 2]);
		}
	});
});
