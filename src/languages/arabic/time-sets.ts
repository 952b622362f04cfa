import { clitic, definite, durationTime, one, opt, outside, type Rule, rulesFor, where } from "../../grammar/index.js";
import { amountOf, everyTimex, single } from "./time-elements.js";

/** What comes back: every day, every third week, in a daily manner. */
const t = rulesFor("ar/set", "time");

export const sets: readonly Rule[] = [
	t("frequency", ["frequency"], (f) => ({ at: "set", timex: f.value })),
	t("in-a-manner", [outside("manner"), "frequencyAdjective"], (_m, f) => ({ at: "set", timex: f.value })),
	t("every-weekday", ["every", opt(where("unit", (u) => u.unit === "day")), "weekday"], (_e, _u, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-weekday-and", [outside("every"), outside(opt(where("unit", (u) => u.unit === "day"))), outside("weekday"), clitic("weekday", "and")], (_e, _u, _d, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-unit", ["every", single], (_e, u) => ({ at: "set", timex: everyTimex(1, u.value.unit), quant: "EVERY" })),
	t("every-amount", ["every", durationTime], (_e, d) => (amountOf(d).n === null ? null : { at: "set", timex: everyTimex(amountOf(d).n ?? 1, amountOf(d).unit), quant: "EVERY" })),
	t("every-part", ["every", definite(one("dayPart"), false)], () => ({ at: "set", timex: "P1D", quant: "EVERY" })),
];
