import type { Mark } from "./mark.js";
import { glued, opt, punct, type Rule, rulesFor, where } from "./pattern.js";

/** Numbers in figures that are written alike in every language; what words say is in the language folders. */

/** Bottoms of a fraction written with a stroke. Of others ("9/11", "24/7") one is a date or a name sooner. */
const BOTTOMS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100, 1000]);

const figures = where("digits", (d) => /^[0-9]+$/.test(d));
const inFigures = where("number", (n) => n.digits);
const sign = punct("+-−");

/** A number made of others. @example composed(1.5, mark) */
export function composed(value: number, of: Mark<"number">): Mark<"number">["value"] {
	return { value, digits: of.value.digits };
}

function fraction(top: string, bottom: string): number | null {
	return +top < +bottom && +top > 0 && BOTTOMS.has(+bottom) ? +top / +bottom : null;
}

function power(base: number, s: Mark<"punct"> | undefined, exponent: string): number {
	return base ** ((s !== undefined && s.value !== "+" ? -1 : 1) * +exponent);
}

/**
 * Rules that make one number of figures, strokes, powers and signs of fractions: 3/4, 3 1/2, 3½, 1.3e6, 10^5,
 * 1.3x10^6, 40k, .5.
 *
 * @param prefix of the rules' names: "en/number"
 */
export function notations(prefix: string): readonly Rule[] {
	const n = rulesFor(prefix, "number");
	return [
		n("stroke", [figures, glued(punct("/")), glued(figures)], (a, _s, b) => numeric(fraction(a.value, b.value)), {
			before: ["digits"],
		}),
		n(
			"mixed-stroke",
			[
				where("number", (x) => x.digits && Number.isInteger(x.value)),
				glued(figures, false),
				glued(punct("/")),
				glued(figures),
			],
			(w, a, _s, b) => {
				const part = fraction(a.value, b.value);
				return part === null ? null : composed(w.value.value + part, w);
			},
		),
		n("sign", ["fractionSign"], (f) => ({ value: f.value, digits: true })),
		n("mixed-sign", [inFigures, "fractionSign"], (w, f) => composed(w.value.value + f.value, w)),
		n("exponent", [inFigures, glued("exponent"), opt(glued(sign)), glued(figures)], (x, _e, s, e) =>
			composed(x.value.value * power(10, s, e.value), x),
		),
		n("power", [inFigures, glued(punct("^")), opt(glued(sign)), glued(figures)], (x, _c, s, e) =>
			composed(power(x.value.value, s, e.value), x),
		),
		n(
			"times-power",
			[inFigures, "multiply", where("digits", (d) => d === "10"), glued(punct("^")), opt(glued(sign)), glued(figures)],
			(x, _x, _t, _c, s, e) => composed(x.value.value * power(10, s, e.value), x),
		),
		n(
			"letter",
			[inFigures, glued("scaleLetter")],
			(x, l) => ({ ...composed(x.value.value * l.value, x), scale: l.value }),
			{ after: ["dimension"] },
		),
		n("leading-point", [punct("."), glued(figures)], (_p, d) => ({ value: Number(`0.${d.value}`), digits: true }), {
			before: ["number", "digits", "word"],
		}),
	];
}

/**
 * The rule of a number in words and again in figures: "sixteen (16)", «ستة عشر (16)».
 * @param prefix of the rule's name: "en/number"
 */
export function writtenTwice(prefix: string): readonly Rule[] {
	const words = where("number", (n) => !n.digits);
	const rule = rulesFor(prefix, "number")("written-twice", [words, punct("("), inFigures, punct(")")], (a, _o, b) =>
		a.value.value === b.value.value ? composed(a.value.value, a) : null,
	);
	return [rule];
}

function numeric(value: number | null): { value: number; digits: boolean } | null {
	return value === null || !Number.isFinite(value) ? null : { value, digits: true };
}
