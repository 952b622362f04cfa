import { clitic, dateTime, definite, durationTime, loose, one, opt, outside, type Rule, rulesFor, where } from "../../grammar/index.js";
import { amountOf, bare, many, one1, pastOrNext, single } from "./time-elements.js";

/** Amounts against now or against the text: قبل, منذ, بعد ذلك بـ, خلال … الماضية; the next, the same unit. */
const t = rulesFor("ar/time", "time");

const direction = (m: { class: string }): -1 | 1 => (m.class === "past" ? -1 : 1);
const ahead = (m: { class: string }): -1 | 1 => (m.class === "after" ? 1 : -1);
const beforeOrAfter = one("after", "before");
/** «بعدها», «قبله». */
const withPronoun = where("after", (_v, m) => m.after !== null);
const beforeWithPronoun = where("before", (_v, m) => m.after !== null);

/** «عاد قبل يومين من الجنوب»: who came from there came two days ago. */
const fromWhere = one("direction", "placeKind", "placePart");
/** «بعد يومين من الانفجار» counts from an event, not from the report: how long is all that can be said. */
const ofEvent = { after: ["countedFrom"] } as const;

export const relatives: readonly Rule[] = [
	t("ago", ["ago", durationTime], (_a, d) => ({ at: "away", amount: amountOf(d), direction: -1 }), ofEvent),
	t("ago-one", ["ago", single], (_a, u) => ({ at: "away", amount: one1(u.value.unit), direction: -1 }), ofEvent),
	t("ago-from-place", ["ago", durationTime, outside("countedFrom"), outside(loose(fromWhere))], (_a, d) => ({ at: "away", amount: amountOf(d), direction: -1 })),
	t("after-from-place", ["after", durationTime, outside("countedFrom"), outside(loose(fromWhere))], (_a, d) => ({ at: "away", amount: amountOf(d), direction: 1, anaphor: true })),
	t("amount-from-now", [one("ago", "after"), durationTime, "countedFrom", where("timeRef", (r) => r === "PRESENT_REF")], (w, d) => ({ at: "away", amount: amountOf(d), direction: w.class === "after" ? 1 : -1 })),
	t("since-amount", ["since", durationTime], (_s, d) => ({ at: "away", amount: amountOf(d), direction: -1, since: true })),
	t("since-one", ["since", single], (_s, u) => ({ at: "away", amount: one1(u.value.unit), direction: -1, since: true })),
	t("after", ["after", durationTime], (_a, d) => ({ at: "away", amount: amountOf(d), direction: 1, anaphor: true }), ofEvent),
	t("after-one", ["after", single], (_a, u) => ({ at: "away", amount: one1(u.value.unit), direction: 1, anaphor: true }), { after: ["past", "next", "notTime", "countedFrom"] }),
	t("amount-from-that", [beforeOrAfter, durationTime, "of", "anaphor"], (w, d) => ({ at: "away", amount: amountOf(d), direction: ahead(w), anaphor: true })),
	t("that-by-amount", [beforeOrAfter, "anaphor", clitic(durationTime, "with")], (w, _t, d) => ({ at: "away", amount: amountOf(d), direction: ahead(w), anaphor: true })),
	t("that-by-one", [beforeOrAfter, "anaphor", clitic(single, "with")], (w, _t, u) => ({ at: "away", amount: one1(u.value.unit), direction: ahead(w), anaphor: true })),
	t("it-by-amount", [withPronoun, clitic(durationTime, "with")], (_w, d) => ({ at: "away", amount: amountOf(d), direction: 1, anaphor: true })),
	t("it-by-one", [withPronoun, clitic(single, "with")], (_w, u) => ({ at: "away", amount: one1(u.value.unit), direction: 1, anaphor: true })),
	t("before-it-by-amount", [beforeWithPronoun, clitic(durationTime, "with")], (_w, d) => ({ at: "away", amount: amountOf(d), direction: -1, anaphor: true })),
	t("before-it-by-one", [beforeWithPronoun, clitic(single, "with")], (_w, u) => ({ at: "away", amount: one1(u.value.unit), direction: -1, anaphor: true })),
	t("amount-from-time", [beforeOrAfter, durationTime, opt("of"), dateTime], (w, d, _o, from) => ({ at: "away", amount: amountOf(d), direction: ahead(w), from: from.value })),
	t("time-by-amount", [beforeOrAfter, dateTime, clitic(durationTime, "with")], (w, from, d) => ({ at: "away", amount: amountOf(d), direction: ahead(w), from: from.value })),
	t("over-the-past", [durationTime, pastOrNext], (d, s) => ({ at: "stretch", amount: amountOf(d), direction: direction(s), extent: "within" })),
	t("over-the-past-units", [many, opt(loose("several")), pastOrNext], (u, _w, s) => ({ at: "stretch", amount: { n: null, unit: u.value.unit }, direction: direction(s), extent: "within" })),
	t("over-the-past-number", [many, "number", pastOrNext], (u, n, s) => ({ at: "stretch", amount: { n: n.value.value, unit: u.value.unit }, direction: direction(s), extent: "within" })),
	t("last-amount", [where("timePart", (p) => p === "END"), durationTime], (_l, d) => ({ at: "stretch", amount: amountOf(d), direction: -1, extent: "within" })),
	t("next-unit", [definite(bare), "following"], (u) => ({ at: "unit", unit: u.value.unit, offset: 1, anaphor: true })),
	t("previous-unit", [definite(bare), "previous"], (u) => ({ at: "unit", unit: u.value.unit, offset: -1, anaphor: true }), { before: ["generalHead"] }),
	t("same-unit", [definite(bare), "same"], (u) => ({ at: "unit", unit: u.value.unit, offset: 0, anaphor: true })),
	t("the-same-unit", ["same", definite(bare)], (_s, u) => ({ at: "unit", unit: u.value.unit, offset: 0, anaphor: true })),
];

/** Last stage: open ends. */
export const openEnds: readonly Rule[] = [t("since", [outside(one("since", "startingFrom")), dateTime], (_s, d) => ({ at: "range", from: d.value, to: null })), t("until", [outside("until"), dateTime], (_s, d) => ({ at: "range", from: null, to: d.value }))];
