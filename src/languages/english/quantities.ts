import { all, countedNouns, glued, type LexiconTables, one, opt, outside, punct, quantity, quantityRange, type Rule, rulesFor, VAGUE, where } from "../../grammar/index.js";
import type { QuantityKind } from "../../model/index.js";

const measure = (unit: string, kind: QuantityKind) => ({ unit, kind });

/** What English counts and measures, and the words that say what befell people. */
export const quantityWords: LexiconTables = {
	counted: countedNouns([
		["killed", "person", "dead deaths 1:death fatalities bodies 1:body corpses martyrs 1:martyr 1:fatality"],
		["injured", "person", "wounded injuries injured casualties 1:injury"],
		["missing", "person", "missing"],
		["displaced", "person", "refugees displaced 1:refugee evacuees asylum_seekers internally_displaced"],
		["arrested", "person", "prisoners detainees arrests hostages captives 1:detainee 1:prisoner suspects"],
		["force", "person", "soldiers 1:soldier troops fighters 1:fighter militants 1:militant gunmen 1:gunman policemen officers 1:officer 1:policeman rebels insurgents jihadists militiamen terrorists police commandos guards mercenaries suicide_bombers bombers recruits personnel servicemen attackers assailants marines paratroopers"],
		["other", "person", "people 1:person persons civilians 1:civilian children 1:child women 1:woman men 1:man students journalists 1:journalist passengers 1:passenger residents victims 1:victim families workers protesters demonstrators survivors migrants doctors medics girls boys citizens villagers employees voters inhabitants others individuals patients members tourists officials demonstrators nationals aid_workers paramedics worshippers pilgrims infants teenagers teachers"],
		["weapons", null, "rockets missiles shells bombs tanks drones aircraft warplanes helicopters jets warheads mines grenades rifles mortars torpedoes fighter_jets warships attack_helicopters"],
		["other", null, "trucks vehicles cars buses houses homes buildings villages towns cities bases checkpoints attacks airstrikes strikes raids explosions schools hospitals mosques tents countries states provinces sites positions votes seats ships boats flights planes convoys camps barrels"],
	]),
	measure: {
		km: measure("km", "distance"), kilometer: measure("km", "distance"), kilometers: measure("km", "distance"), kilometre: measure("km", "distance"), kilometres: measure("km", "distance"), kms: measure("km", "distance"),
		mile: measure("[mi_i]", "distance"), miles: measure("[mi_i]", "distance"), "nautical miles": measure("[nmi_i]", "distance"), meter: measure("m", "distance"), meters: measure("m", "distance"), metre: measure("m", "distance"), metres: measure("m", "distance"),
		feet: measure("[ft_i]", "distance"), foot: measure("[ft_i]", "distance"), yards: measure("[yd_i]", "distance"), inches: measure("[in_i]", "distance"), centimeters: measure("cm", "distance"), cm: measure("cm", "distance"),
		"square kilometers": measure("km2", "area"), "square kilometres": measure("km2", "area"), "square miles": measure("[smi_us]", "area"), "square meters": measure("m2", "area"), hectares: measure("har", "area"), acres: measure("[acr_us]", "area"),
		tons: measure("t", "other"), tonnes: measure("t", "other"), ton: measure("t", "other"), kg: measure("kg", "other"), kilograms: measure("kg", "other"), kilos: measure("kg", "other"), pounds: measure("[lb_av]", "other"), liters: measure("L", "other"), litres: measure("L", "other"),
		megawatts: measure("MW", "other"), degrees: measure("deg", "other"),
		dollars: measure("USD", "money"), dollar: measure("USD", "money"), euros: measure("EUR", "money"), euro: measure("EUR", "money"), "us dollars": measure("USD", "money"), "u.s. dollars": measure("USD", "money"), lira: measure("lira", "money"), riyals: measure("SAR", "money"), dinars: measure("dinar", "money"), rubles: measure("RUB", "money"), yuan: measure("CNY", "money"), yen: measure("JPY", "money"),
	},
	currency: { $: "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", usd: "USD", eur: "EUR" },
	percentWord: all(["%", "percent", "per cent", "pct", "percentage points"]),
	harmed: {
		...all(["killed", "killing", "kill", "kills", "died", "dead", "die", "dies", "dying", "slain", "murdered", "executed", "beheaded", "deaths", "death toll", "lost their lives", "claimed the lives of", "claiming the lives of", "claimed", "martyred", "perished", "death"] as const, "killed" as const),
		...all(["wounded", "wounding", "injured", "injuring", "injure", "hurt", "wound", "injuries"] as const, "injured" as const),
		...all(["missing", "disappeared"] as const, "missing" as const),
		...all(["displaced", "displacing", "fled", "flee", "fleeing", "uprooted", "evacuated", "forced from their homes", "homeless"] as const, "displaced" as const),
		...all(["arrested", "arresting", "detained", "detaining", "captured", "jailed", "imprisoned", "kidnapped", "abducted"] as const, "arrested" as const),
	},
	including: all(["including", "among them", "of whom", "of them", "most of them", "mostly", "among whom"]),
	none: all(["no"]),
	minus: all(["minus", "negative"]),
};

const q = rulesFor("en/quantity", "amount");
const dash = punct("-–—");

export const quantityRules: readonly (readonly Rule[])[] = [
	[
		q("number", [opt("approx"), "number", opt("approxAfter")], (a, n, b) => quantity(a ?? b, n)),
		q("approx-a", ["approx", "indefinite", "number"], (a, _i, n) => quantity(a, n)),
		q("a-number", ["indefinite", where("number", (n) => !n.digits && n.value >= 100)], (_i, n) => quantity(undefined, n)),
		q("a-dozen", [opt("approx"), "indefinite", where("number", (n) => n.value === 12 && !n.digits)], (a, _i, n) => quantity(a, n)),
		q("half-a-number", [opt("approx"), "half", opt("indefinite"), where("number", (n) => !n.digits && n.value >= 100)], (a, h, _i, n) => quantity(a, h.value * n.value.value)),
		q("number-and-a-half", [opt("approx"), "number", "and", "half", opt(where("numeral", (n) => n.role === "times"))], (a, n, _a, h, scale) => quantity(a, (n.value.value + h.value) * (scale?.value.n ?? 1))),
		q("range", [opt("approx"), opt(one("between", "from")), "number", dash, "number"], (_a, _f, a, _d, b) => quantityRange(a, b)),
		q("between", ["between", "number", "and", "number"], (_b, a, _a, b) => quantityRange(a, b)),
		q("to", [opt("approx"), opt("from"), "number", "to", "number"], (_a, _f, a, _t, b) => quantityRange(a, b)),
		q("percent", [opt("approx"), "number", outside("percentWord")], (a, n) => quantity(a, n, { unit: "%", kind: "percent" })),
		q("percent-range", [opt("approx"), "number", one("punct", "to"), "number", outside("percentWord")], (_a, a, l, b) => (l.class === "punct" && !"-–—".includes(l.value as string) ? null : withUnit(quantityRange(a, b), "%", "percent"))),
		q("half-of", [opt("approx"), "half", outside("of")], (a, h) => quantity(a, h.value * 100, { unit: "%", kind: "percent" })),
		q("money", [opt("approx"), outside("currency"), "number", opt(glued("scaleLetter"))], (a, c, n, scale) => quantity(a, scale ? n.value.value * scale.value : n, { unit: c.value, kind: "money" })),
		q("measure", [opt("approx"), "number", outside(opt(dash)), outside("measure")], (a, n, _d, m) => quantity(a, n, { unit: m.value.unit, kind: m.value.kind })),
		q("measure-range", [opt("approx"), "number", one("punct", "to"), "number", outside("measure")], (_a, a, l, b, m) => (l.class === "punct" && !"-–—".includes(l.value as string) ? null : withUnit(quantityRange(a, b), m.value.unit, m.value.kind))),
		q("vague", [opt("approx"), "vagueNumber"], () => VAGUE),
		q("none", ["none", outside("counted")], () => quantity(undefined, 0)),
		q("number-letter", [opt("approx"), where("number", (n) => n.digits), glued("scaleLetter")], (a, n, l) => quantity(a, n.value.value * l.value), { after: ["measure"] }),
		q("fraction", [opt("approx"), where("number", (n) => n.value < 1000), opt(dash), "denominator"], (a, n, _d, d) => quantity(a, n.value.value / d.value)),
		q("number-and-fraction", [opt("approx"), "number", "and", one("number", "indefinite"), "denominator"], (a, n, _a, k, d) => quantity(a, n.value.value + (k.class === "number" ? (k.value as { value: number }).value : 1) / d.value)),
		q("fraction-digits", [opt("approx"), where("digits", (d) => /^[0-9]{1,3}$/.test(d)), glued(punct("/")), glued(where("digits", (d) => /^[1-9][0-9]{0,2}$/.test(d)))], (a, n, _s, d) => quantity(a, +n.value / +d.value)),
		q("point", [opt("approx"), "number", "point", where("number", (n) => n.value < 10)], (a, n, _p, d) => quantity(a, n.value.value + d.value.value / 10)),
		q("leading-point", [punct("."), glued(where("digits", (d) => /^[0-9]+$/.test(d)))], (_p, d) => quantity(undefined, Number(`0.${d.value}`)), { before: ["number", "digits", "word"] }),
		q("minus", [one("minus"), "number"], (_m, n) => quantity(undefined, -n.value.value)),
		q("minus-sign", [punct("-−"), glued("number")], (_m, n) => quantity(undefined, -n.value.value), { before: ["number", "digits", "month", "word"] }),
		q("implicit", ["indefinite", outside(where("counted", (c) => c.one === true))], (_i, c) => quantity(undefined, 1, { implicit: true, unit: c.value.unit, kind: c.value.kind })),
	],
];

function withUnit(q: ReturnType<typeof quantityRange>, unit: string, kind: QuantityKind) {
	return q && { ...q, unit, kind };
}
