import { amount, approxMod, clitic, countNumber, definite, one, opt, type Rule, rulesFor, unsaid, where } from "../../grammar/index.js";

/** How long: amounts of time. A dual noun holds its own number («يومين»); a noun alone counts one only in context. */
const t = rulesFor("ar/duration", "time");
const single = where("unit", (u) => u.n === 1);
const dual = where("unit", (u) => u.n === 2);
const many = where("unit", (u) => u.n === "many");
const afterwards = opt(where("approxAfter", (a) => a === "about"));
const later = (mark: unknown): { mod?: "APPROX" } => (mark === undefined ? {} : { mod: "APPROX" });

export const durations: readonly Rule[] = [
	t("number", [opt("approx"), countNumber, "unit", afterwards], (about, n, u, late) => ({ at: "duration", amount: { ...amount(n, u.value.unit), ...later(late), ...approxMod(about) } })),
	t("units-number", [many, definite(countNumber)], (u, n) => ({ at: "duration", amount: amount(n, u.value.unit) })),
	t("dual", [opt("approx"), dual], (about, u) => ({ at: "duration", amount: { ...amount(2, u.value.unit), ...approxMod(about) } })),
	t("one", ["approx", definite(single, false)], (about, u) => ({ at: "duration", amount: { ...amount(1, u.value.unit), ...approxMod(about) } })),
	t("one-about", [definite(single, false), where("approxAfter", (a) => a === "about")], (u) => ({ at: "duration", amount: { ...amount(1, u.value.unit), mod: "APPROX" } })),
	t("one-said", [single, where("numeral", (n) => n.n === 1)], (u) => ({ at: "duration", amount: amount(1, u.value.unit) })),
	t("half", [opt("approx"), "half", single], (about, h, u) => ({ at: "duration", amount: { ...amount(h.value, u.value.unit), ...approxMod(about) } })),
	t("one-and-a-half", [single, clitic("half", "and"), opt(single)], (u, h) => ({ at: "duration", amount: amount(1 + h.value, u.value.unit) })),
	t("two-and-a-half", [dual, clitic("half", "and"), opt(single)], (u, h) => ({ at: "duration", amount: amount(2 + h.value, u.value.unit) })),
	t("number-and-a-half", [countNumber, "unit", clitic("half", "and"), opt(single)], (n, u, h) => ({ at: "duration", amount: amount(n.value.value + h.value, u.value.unit) })),
	t("several", ["several", many], (_s, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("units-several", [many, "several"], (u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("vague", ["vagueNumber", many], (_v, u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
	t("one-or-two", [definite(single, false), "or", dual], (u, _o, d) => (u.value.unit === d.value.unit ? { at: "duration", amount: { n: 1, max: 2, unit: u.value.unit } } : null)),
	t("number-or-number", [countNumber, "or", countNumber, one("unit")], (a, _o, b, u) => ({ at: "duration", amount: { n: a.value.value, max: b.value.value, unit: u.value.unit } })),
	t("units", [definite(many, false)], (u) => ({ at: "duration", amount: unsaid(u.value.unit) })),
];
