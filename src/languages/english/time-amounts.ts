import { amount, approxMod, countNumber, glued, opt, punct, type Rule, rulesFor, unsaid, where } from "../../grammar/index.js";

/** How long: amounts of time. Rules of later stages make "ago", "the past …" and ranges of them. */
const t = rulesFor("en/duration", "time");
const hyphen = punct("-–");
const one = where("unit", (u) => u.n === 1);
const AGE = { after: ["ageWord"] } as const;
const many = where("unit", (u) => u.n === "many");

export const durations: readonly Rule[] = [
	t("number", [opt("approx"), countNumber, opt(hyphen), "unit"], (about, n, _h, u) => ({ at: "duration", amount: { ...amount(n, u.value.unit), ...approxMod(about) } }), AGE),
	t("a-unit", [opt("approx"), "indefinite", one], (about, _a, u) => ({ at: "duration", amount: { ...amount(1, u.value.unit), ...approxMod(about) } })),
	t("several", ["several", opt("of"), many], (_s, _o, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("vague", ["vagueNumber", opt("of"), many], (_s, _o, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("number-and-a-half", [opt("approx"), countNumber, "and", "half", "unit"], (about, n, _a, h, u) => ({ at: "duration", amount: { ...amount(n.value.value + h.value, u.value.unit), ...approxMod(about) } })),
	t("unit-and-a-half", ["indefinite", one, "and", "half"], (_a, u, _n, h) => ({ at: "duration", amount: amount(1 + h.value, u.value.unit) })),
	t("half-a-unit", [opt("approx"), "half", opt("indefinite"), opt(hyphen), one], (about, h, _a, _h, u) => ({ at: "duration", amount: { ...amount(h.value, u.value.unit), ...approxMod(about) } })),
	t("one-or-two", [countNumber, "or", countNumber, many], (a, _o, b, u) => ({ at: "duration", amount: { n: a.value.value, max: b.value.value, unit: u.value.unit } })),
	t("number-and-fraction", [countNumber, where("digits", (d) => /^[1-9]$/.test(d)), glued(punct("/")), glued(where("digits", (d) => /^[2-9]$/.test(d))), opt(hyphen), "unit"], (n, a, _s, b, _h, u) => ({ at: "duration", amount: amount(n.value.value + +a.value / +b.value, u.value.unit) })),
	t("units", [many], (u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
];
