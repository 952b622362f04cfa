import { addPart, BEHIND_FATE, composed, decimals, glued, NO_WHOLE, notations, one, opt, outside, punct, type Rule, ratio, rulesFor, where, writtenTwice } from "../../grammar/index.js";
import type { NumberValue } from "../../model/index.js";

/** Numbers made of numbers: fractions, mixed numbers, decimals in words, ratios, signs. What they make is a number. */
const n = rulesFor("en/number", "number");
const dash = punct("-–");
const whole = where("number", (x) => Number.isInteger(x.value) && x.value >= 0);
const oneOf = where("denominator", (d) => d.plural !== true);
const manyOf = where("denominator", (d) => d.plural === true);
const scale = where("numeral", (x) => x.role === "times" && x.n >= 1000);
const figure = where("number", (x) => Number.isInteger(x.value) && x.value >= 0 && x.value < 100);

const single = where("number", (x) => x.value === 1);
const surely = where("outOfEvery", (o) => o === "sure");
const loosely = where("outOfEvery", (o) => o === "loose");
const oneCounted = where("counted", (c) => c.one === true);
/** Both in figures or both in words, as papers write what belongs together; from ten on many write figures anyway. */
const alike = (a: NumberValue, b: NumberValue) => a.digits === b.digits || (b.digits && b.value >= 10);

export const numberRules: readonly (readonly Rule[])[] = [
	[
		...writtenTwice("en/number"),
		...notations("en/number"),
		n("fraction-one", [where("number", (x) => x.value === 1), opt(dash), oneOf], (a, _d, d) => composed(1 / d.value.n, a)),
		// "two quarters" are half a year; three of them are a part. Halves that are counted are those of games.
		n("fraction", [where("number", (x) => Number.isInteger(x.value) && x.value > 1), opt(dash), manyOf], (a, _d, d) => (d.value.n === 2 || (d.value.n === 4 && a.value.value === 2) ? null : composed(a.value.value / d.value.n, a))),
		n("a-fraction-of", ["indefinite", oneOf, outside("of")], (_i, d) => ({ value: 1 / d.value.n, digits: false })),
		// "by a third", but "a third man": an ordinal, unless something leads up to a part.
		n("a-fraction", [outside(one("approx", "agentBy")), "indefinite", oneOf], (_a, _i, d) => ({ value: 1 / d.value.n, digits: false }), { after: ["word", "counted"] }),
		n("a-small-fraction", ["indefinite", where("denominator", (d) => d.plural !== true && d.n >= 100)], (_i, d) => ({ value: 1 / d.value.n, digits: false })),
		n("mixed-half", ["number", opt(dash), "and", opt(dash), opt("indefinite"), opt(dash), where("denominator", (d) => d.plural !== true && (d.n === 2 || d.n === 4)), opt(scale)], (a, _g, _and, _h, _i, _j, d, s) => addPart(a, 1 / d.value.n, s?.value.n)),
		n("mixed-one", ["number", "and", "indefinite", where("denominator", (d) => d.plural !== true && d.n !== 2 && d.n !== 4)], (a, _and, _i, d) => addPart(a, 1 / d.value.n), { after: ["tense", "counted", "harmed"] }),
		n("mixed", ["number", "and", "number", "denominator", opt(scale)], (a, _and, k, d, s) => (k.value.value < d.value.n && (d.value.plural === true) === k.value.value > 1 ? addPart(a, k.value.value / d.value.n, s?.value.n) : null)),
		n("point", [whole, "point", figure, opt(figure), opt(figure), opt(figure)], (a, _p, ...said) => {
			const part = decimals(said);
			return part === null ? null : composed(a.value.value + part, a);
		}),
		n("over", [where("number", (x) => x.value === 1), "over", where("number", (x) => Number.isInteger(x.value) && x.value > 1)], (a, _o, b) => composed(1 / b.value.value, a), { after: ["unit", "counted", "measure", "percentWord", "word"] }),
		n("one-in", [single, opt(dash), loosely, opt(dash), where("number", (x) => Number.isInteger(x.value) && x.value > 1 && x.value <= 1e6 && x.yearLike !== true)], (a, _d, _o, _e, b) => (alike(a.value, b.value) ? { ...composed(1 / b.value.value, a), outOf: 1, loosely: true } : null), { after: NO_WHOLE }),
		n("some-in", [where("number", (x) => x.value > 1 && x.value < 10), opt(dash), loosely, opt(dash), "number"], (a, _d, _o, _e, b) => (alike(a.value, b.value) ? ratio(a, b, false) : null), { before: BEHIND_FATE, after: NO_WHOLE }),
		n("out-of", ["number", opt(dash), where("outOfEvery", (o) => o === "clear"), opt(dash), "number"], (a, _d, _o, _e, b) => ratio(a, b, false), { before: BEHIND_FATE, after: NO_WHOLE }),
		n("of-every", ["number", surely, "number"], (a, _o, b) => ratio(a, b, true)),
		// "one child in every five", "nine children of every ten".
		n("noun-of-every", ["number", "counted", surely, "number"], (a, _c, _o, b) => ratio(a, b, true)),
		// "one child in five", where the sentence ends or its verb follows: not in five towns.
		n("noun-in", [single, oneCounted, loosely, "number", outside(one("passiveAux", "modal", "tense"))], (a, _c, _o, b) => ratio(a, b, false)),
		n("noun-in-end", [single, oneCounted, loosely, "number"], (a, _c, _o, b) => ratio(a, b, false), { after: ["word", ...NO_WHOLE] }),
		n("parts", ["number", "partWord", opt("indefinite"), where("number", (x) => x.value >= 10)], (a, _p, _i, b) => composed(a.value.value / b.value.value, a)),
	],
	[
		n("half-number", ["half", opt("of"), opt("indefinite"), where("number", (x) => !x.digits && (x.value >= 100 || x.value === 12))], (h, _o, _i, x) => composed(h.value * x.value.value, x)),
		n("fraction-number", [where("number", (x) => x.value > 0 && x.value < 1 && !x.digits), opt("of"), opt("indefinite"), where("number", (x) => x.scale !== undefined && x.scale >= 1000)], (f, _o, _i, x) => composed(f.value.value * x.value.value, x)),
		n("a-number", ["indefinite", where("number", (x) => !x.digits && (x.value >= 100 || x.scale === 12))], (_i, x) => x.value),
	],
	[n("minus", ["minus", "number"], (_m, x) => composed(-x.value.value, x)), n("minus-sign", [punct("-−"), glued("number")], (_m, x) => composed(-x.value.value, x), { before: ["number", "digits", "month", "word"] })],
];
