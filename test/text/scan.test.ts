import { describe, expect, it } from "vitest";
import { scan } from "../../src/text/index.js";

const raws = (text: string) => scan(text).map((t) => t.raw);

describe("hashtags", () => {
	it("are words, tied where underscores tie them", () => {
		const tokens = scan("#حفر_الباطن");
		expect(tokens.map((t) => t.raw)).toEqual(["#", "حفر", "الباطن"]);
		expect(tokens.map((t) => t.joined ?? false)).toEqual([false, false, true]);
		expect(tokens.map((t) => t.start)).toEqual([0, 1, 5]);
		expect(raws("#Port_of__Beirut")).toEqual(["#", "Port", "of", "Beirut"]);
	});
	it("stand in the sentence as its words behind a small word", () => {
		expect(raws("غرق شارع في #حمص مساء")).toEqual(["غرق", "شارع", "في", "حمص", "مساء"]);
		expect(raws("smoke over #Homs tonight")).toEqual(["smoke", "over", "Homs", "tonight"]);
	});
	it("are parted from one another, from marks and from large words by their sign", () => {
		expect(raws("Rain in Homs #Syria")).toEqual(["Rain", "in", "Homs", "#", "Syria"]);
		expect(raws("مطر #حمص #حماة #أمطار_حلب")).toEqual(["مطر", "حمص", "#", "حماة", "#", "أمطار", "حلب"]);
		expect(raws("مطر. #حمص")).toEqual(["مطر", ".", "#", "حمص"]);
	});
	it("are the same within direction isolates", () => {
		expect(raws("\u2067#سيول_حلب\u2069 في \u2067#حلب\u2069")).toEqual(["#", "سيول", "حلب", "في", "حلب"]);
	});
	it("are not made of other signs and underscores", () => {
		expect(raws("No. #5")).toEqual(["No", ".", "#", "5"]);
		expect(raws("see C#minor")).toEqual(["see", "C", "#", "minor"]);
		expect(raws("name: ______ date")).toEqual(["name", ":", ..."______", "date"]);
		expect(raws("end_ of")).toEqual(["end", "_", "of"]);
	});
});
