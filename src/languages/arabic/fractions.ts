import { addPart, BEHIND_FATE, clitic, composed, decimals, definite, glued, loose, NO_WHOLE, notations, one, opt, punct, type Rule, ratio, rulesFor, where, writtenTwice } from "../../grammar/index.js";

/** Numbers made of numbers: fractions, mixed numbers, decimals in words, ratios, signs. What they make is a number. */
const n = rulesFor("ar/number", "number");
const whole = where("number", (x) => Number.isInteger(x.value) && x.value >= 0);
const manyOf = where("denominator", (d) => d.plural === true);
/** «ثلث», «ثلثا»: fractions by themselves; «خمس» is five. */
const part = where("denominator", (d) => d.plural !== true && d.bound !== true);
const scale = where("numeral", (x) => x.role === "times" && x.n >= 1000);
const figure = where("number", (x) => Number.isInteger(x.value) && x.value >= 0 && x.value < 100);
const bare = where("number", (x, m) => Number.isInteger(x.value) && x.value > 1 && !m.article);
const held = (d: { readonly n: number; readonly held?: number }) => (d.held ?? 1) / d.n;

const single = where("number", (x, m) => x.value === 1 && !x.inNoun && !m.article);
const surely = where("outOfEvery", (o) => o === "sure");
const undual = where("counted", (c, m) => c.dual !== true && !m.article);

export const numberRules: readonly (readonly Rule[])[] = [
	[
		...writtenTwice("ar/number"),
		...notations("ar/number"),
		n("fraction", [where("number", (x) => Number.isInteger(x.value) && x.value > 1 && x.value < 1000), manyOf], (a, d) => composed(a.value.value / d.value.n, a)),
		n("fraction-held", [where("denominator", (d) => d.held === 2)], (d) => ({ value: held(d.value), digits: false })),
		// «ثلث السكان», but «الثلث» may be a name and «ربع نهائي» is a match.
		n(
			"fraction-one",
			[
				definite(
					where("denominator", (d) => d.plural !== true && d.bound !== true && d.held === undefined && d.n > 2),
					false,
				),
			],
			(d) => ({ value: 1 / d.value.n, digits: false }),
			{ after: ["unit", "ordinal", "placeKind", "fractionName"] },
		),
		n("mixed-part", ["number", clitic(part, "and"), opt(loose(scale))], (a, d, s) => addPart(a, held(d.value), s?.value.n)),
		n("mixed-part-apart", ["number", "and", part, opt(loose(scale))], (a, _and, d, s) => addPart(a, held(d.value), s?.value.n)),
		n(
			"mixed-small",
			[
				"number",
				clitic(
					where("denominator", (d) => d.bound === true && d.n === 8),
					"and",
				),
			],
			(a, d) => addPart(a, 1 / d.value.n),
		),
		n("mixed", ["number", clitic("number", "and"), "denominator"], (a, k, d) => (k.value.value < d.value.n && d.value.plural ? addPart(a, k.value.value / d.value.n) : null)),
		n("mixed-apart", ["number", "and", "number", manyOf], (a, _and, k, d) => (k.value.value < d.value.n ? addPart(a, k.value.value / d.value.n) : null)),
		n("point", [whole, "point", figure, opt(figure), opt(figure), opt(figure)], (a, _p, ...said) => {
			const decimal = decimals(said);
			return decimal === null ? null : composed(a.value.value + decimal, a);
		}),
		n("point-of", [whole, "point", where("number", (x) => Number.isInteger(x.value)), "from", where("number", (x) => x.value === 10 || x.value === 100 || x.value === 1000)], (a, _p, b, _f, c) => (b.value.value < c.value.value ? composed(a.value.value + b.value.value / c.value.value, a) : null)),
		n("over", [where("number", (x) => x.value === 1), "over", bare], (a, _o, b) => composed(1 / b.value.value, a), { after: ["unit", "measure"] }),
		n("of-every", ["number", surely, "number"], (a, _o, b) => ratio(a, b, true)),
		n("out-of", ["number", where("outOfEvery", (o) => o === "clear"), "number"], (a, _o, b) => ratio(a, b, false), { before: BEHIND_FATE, after: NO_WHOLE }),
		// «تسعة أطفال من كل عشرة», «طفل واحد من كل خمسة», «طفل من كل خمسة».
		n("noun-of-every", ["number", "counted", surely, "number"], (a, _c, _o, b) => ratio(a, b, true)),
		n("one-noun-of-every", [undual, single, surely, "number"], (_c, a, _o, b) => ratio(a, b, true)),
		n("a-noun-of-every", [undual, surely, "number"], (_c, _o, b) => (b.value.value > 1 ? { ...composed(1 / b.value.value, b), outOf: 1 } : null), { before: ["number", "vagueNumber"] }),
		n("a-noun-out-of", [undual, where("outOfEvery", (o) => o === "clear"), where("number", (x) => !x.digits && x.value > 1 && x.value <= 10)], (_c, _o, b) => ({ ...composed(1 / b.value.value, b), outOf: 1, loosely: true }), { before: ["number", "vagueNumber", ...BEHIND_FATE] }),
		// «واحد من ثلاثة» where nothing is counted behind it, else it is one of three people; of a thousand it is a share.
		n("one-of", [single, "of", where("number", (x) => !x.digits && x.value > 2)], (a, _o, b) => ratio(a, b, false), { before: BEHIND_FATE, after: ["word"] }),
		n("one-of-many", [single, "of", where("number", (x) => x.value >= 1000)], (a, _o, b) => ratio(a, b, false), { before: BEHIND_FATE, after: NO_WHOLE }),
		n("part", ["partWord", where("number", (x, m) => x.value >= 10 && !m.article)], (_p, b) => ({ value: 1 / b.value.value, digits: false })),
		n("parts", ["number", "partWord", where("number", (x) => x.value >= 10)], (a, _p, b) => composed(a.value.value / b.value.value, a)),
	],
	[
		n("half-number", ["half", loose(where("number", (x) => !x.digits && (x.value >= 100 || x.scale === 12)))], (h, x) => composed(h.value * x.value.value, x)),
		n("fraction-number", [where("number", (x) => x.value > 0 && x.value < 1 && !x.digits), loose(where("number", (x) => x.scale !== undefined && x.scale >= 1000))], (f, x) => composed(f.value.value * x.value.value, x)),
	],
	[n("minus", ["minus", "number"], (_m, x) => composed(-x.value.value, x)), n("minus-sign", [punct("-−"), glued(one("number"))], (_m, x) => composed(-(x.value as { value: number }).value, x as never), { before: ["number", "digits", "month", "word"] })],
];
