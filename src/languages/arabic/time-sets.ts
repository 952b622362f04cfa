import { clitic, definite, durationTime, loose, one, opt, outside, type Rule, rulesFor, where } from "../../grammar/index.js";
import { amountOf, everyTimex, single, unitOf } from "./time-elements.js";

/** What comes back: every day, every third week, in a daily manner. */
const t = rulesFor("ar/set", "time");

const days = where("unit", (u) => u.unit === "day");

export const sets: readonly Rule[] = [
	t("frequency", ["frequency"], (f) => ({ at: "set", timex: f.value })),
	t("in-a-manner", [outside("manner"), "frequencyAdjective"], (_m, f) => ({ at: "set", timex: f.value })),
	t("every-weekday", ["every", opt(days), "weekday"], (_e, _u, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-weekday-and", [outside("every"), outside(opt(days)), outside("weekday"), clitic("weekday", "and")], (_e, _u, _d, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-weekday-third", [outside("every"), outside(opt(days)), outside("weekday"), outside(clitic("weekday", "and")), clitic("weekday", "and")], (_e, _u, _d, _n, d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	// «الأحد من كل أسبوع», «يومي الأحد والثلاثاء من كل أسبوع».
	t("weekday-of-every", [loose("weekday"), "of", "every", unitOf("week")], (d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("weekday-and-of-every", ["weekday", outside(clitic("weekday", "and")), outside("of"), outside("every"), outside(unitOf("week"))], (d) => ({ at: "set", timex: `XXXX-WXX-${d.value}`, quant: "EVERY" })),
	t("every-unit", ["every", single], (_e, u) => ({ at: "set", timex: everyTimex(1, u.value.unit), quant: "EVERY" })),
	t("every-amount", ["every", durationTime], (_e, d) => (amountOf(d).n === null ? null : { at: "set", timex: everyTimex(amountOf(d).n ?? 1, amountOf(d).unit), quant: "EVERY" })),
	t("every-part", ["every", definite(one("dayPart"), false)], () => ({ at: "set", timex: "P1D", quant: "EVERY" })),
];
