import { all, type LexiconTables } from "../../grammar/index.js";
import type { NumeralAtom } from "../../model/index.js";

const add = (n: number): NumeralAtom => ({ n, role: "add" });
const times = (n: number): NumeralAtom => ({ n, role: "times" });
const many = (n: number): NumeralAtom => ({ n, role: "times", plural: true });

export const numeralWords: LexiconTables = {
	numeral: {
		zero: add(0), one: add(1), two: add(2), three: add(3), four: add(4), five: add(5), six: add(6), seven: add(7), eight: add(8), nine: add(9),
		ten: add(10), eleven: add(11), twelve: add(12), thirteen: add(13), fourteen: add(14), fifteen: add(15), sixteen: add(16), seventeen: add(17),
		eighteen: add(18), nineteen: add(19), twenty: add(20), thirty: add(30), forty: add(40), fourty: add(40), fifty: add(50), sixty: add(60),
		seventy: add(70), eighty: add(80), ninety: add(90),
		hundred: times(100), thousand: times(1e3), million: times(1e6), billion: times(1e9), trillion: times(1e12),
		thousands: many(1e3), millions: many(1e6), billions: many(1e9), trillions: many(1e12), dozens: many(12), lakh: times(1e5), lakhs: many(1e5), crore: times(1e7), crores: many(1e7), nought: add(0), naught: add(0), bn: times(1e9), mn: times(1e6), dozen: times(12),
	},
	ordinal: {
		first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
		thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
		"twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
		"twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, thirtieth: 30, "thirty-first": 31,
		"twenty first": 21, "twenty second": 22, "twenty third": 23, "twenty fourth": 24, "twenty fifth": 25, "twenty sixth": 26,
		"twenty seventh": 27, "twenty eighth": 28, "twenty ninth": 29, "thirty first": 31,
	},
	ordinalEnd: all(["st", "nd", "rd", "th"]),
	half: { half: 0.5, "a half": 0.5, quarter: 0.25, "a quarter": 0.25 },
	denominator: { half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10, hundredth: 100, hundredths: 100, thousandths: 1000 },
	point: all(["point"]),
	scaleLetter: { m: 1e6, k: 1e3, b: 1e9, g: 1e9, t: 1e12 },
	indefinite: all(["a", "an"]),
	vagueNumber: {
		dozens: "tens", scores: "tens", tens: "tens", hundreds: "hundreds", thousands: "thousands", "tens of thousands": "thousands",
		"hundreds of thousands": "thousands", millions: "millions", "tens of millions": "millions", several: "several", "a few": "several", few: "several",
		"a handful": "several", "a handful of": "several", "a couple": "several", "a couple of": "several", "a number of": "several", multiple: "several",
		"several hundred": "hundreds",
		"several dozen": "tens", "several thousand": "thousands", "a few dozen": "tens", "a few hundred": "hundreds", "a few thousand": "thousands",
	},
	approx: {
		...all(["about", "around", "approximately", "some", "roughly", "nearly", "almost", "close to", "an estimated", "estimated", "circa", "approx", "approx.", "or so"] as const, "about" as const),
		...all(["at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum of"] as const, "at_least" as const),
		...all(["at most", "up to", "as many as", "as much as", "no more than", "not more than", "a maximum of", "maximum of"] as const, "at_most" as const),
		...all(["more than", "over", "greater than", "upwards of", "in excess of", "exceeded", "exceeding", "well over", "above"] as const, "more_than" as const),
		...all(["less than", "fewer than", "under", "just under", "below"] as const, "less_than" as const),
	},
	approxAfter: { ...all(["or more"] as const, "at_least" as const), ...all(["or so", "approximately"] as const, "about" as const) },
};
