import { all, clitic, countedNouns, glued, type LexiconTables, loose, one, opt, outside, punct, quantity, quantityRange, type Rule, rulesFor, VAGUE, where } from "../../grammar/index.js";
import type { QuantityKind } from "../../model/index.js";

const measure = (unit: string, kind: QuantityKind) => ({ unit, kind });

/** What Arabic counts and measures, and the words that say what befell people. Duals hold their two in themselves. */
export const quantityWords: LexiconTables = {
	counted: countedNouns([
		["killed", "person", "1:قتيل 1:قتيلا 2:قتيلان 2:قتيلين قتلى 1:شهيد 1:شهيدا شهداء 2:شهيدان 2:شهيدين وفيات 1:وفاة جثث 1:جثة 2:جثتان 2:جثتين 2:جثتي ضحايا ضحية"],
		["injured", "person", "1:جريح 1:جريحا جرحى 2:جريحان 2:جريحين 1:مصاب 1:مصابا مصابين مصابون 2:مصابان 1:إصابة إصابات 2:إصابتان"],
		["missing", "person", "1:مفقود 1:مفقودا مفقودين مفقودون"],
		["displaced", "person", "1:نازح 1:نازحا نازحين نازحون 1:لاجئ 1:لاجئا لاجئين لاجئون مهجرين مهجر مهجرا"],
		["arrested", "person", "1:معتقل معتقلا معتقلين معتقلون 1:أسير 1:أسيرا أسرى 1:سجين سجينا سجناء 1:موقوف موقوفا موقوفين موقوفون محتجزا محتجزين 1:رهينة رهائن مشتبه مشتبها"],
		[
			"force",
			"person",
			"1:جندي 1:جنديا جنود 2:جنديان 2:جنديين 1:عسكري عسكريا عسكريين عسكريون 1:مقاتل مقاتلا مقاتلين مقاتلون 2:مقاتلان 1:مسلح مسلحا مسلحين مسلحون 2:مسلحان 2:مسلحين 1:عنصر عنصرا عناصر 2:عنصران 2:عنصرين 1:شرطي شرطيا شرطيين 2:شرطيان 1:ضابط ضابطا ضباط إرهابي إرهابيا إرهابيين متمردا متمردين انتحاريا انتحاريين 2:انتحاريان مرتزق مرتزقا أمنيا أمنيين",
		],
		[
			"other",
			"person",
			"1:شخص 1:شخصا أشخاص اشخاص 2:شخصان 2:شخصين 1:مدني 1:مدنيا مدنيين مدنيون 2:مدنيان 1:طفل 1:طفلا أطفال 2:طفلان 2:طفلين 1:طفلة 2:طفلتان 1:امرأة إمرأة نساء 2:امرأتان 2:امرأتين 1:رجل رجلا رجال 2:رجلان 2:رجلين 1:شاب شابا شبان 2:شابان 2:شابين 1:طالب طالبا طلاب 1:صحفي صحفيا صحفيين 2:صحفيان 1:صحافي صحافيا صحافيين 1:مواطن مواطنا مواطنين مواطنون 2:مواطنان عائلة عائلات أسرة أسر 1:عامل عاملا عمال 1:مهاجر مهاجرا مهاجرين مهاجرون راكبا ركاب راكب ناخبا ناخب متظاهرا متظاهرين متظاهر نسمة سوري سوريين فلسطينيا فلسطينيين 2:فلسطينيان عراقيا عراقيين سكان بحارا بحارة سائحا سياح ناجيا ناجين ناجون فردا أفراد",
		],
		["weapons", null, "صاروخا صواريخ صاروخ قذيفة قذائف 2:صاروخان 2:صاروخين دبابة دبابات طائرة طائرات 2:طائرتان 2:طائرتين قنبلة قنابل لغما ألغام مدفعا مدافع مروحية مروحيات مسيرة مسيرات"],
		[
			"other",
			null,
			"شاحنة شاحنات 2:شاحنتان 2:شاحنتين آلية آليات سيارة سيارات 2:سيارتان 2:سيارتين مركبة مركبات منزلا منازل مبنى مباني قرية قرى 2:قريتان 2:قريتين بلدة بلدات مدرسة مدارس غارة غارات دولة دول 2:دولتان ولاية ولايات محافظة محافظات قاعدة قواعد موقعا مواقع هجوما هجمات سفينة سفن زورقا زوارق 2:زورقين مقعدا مقاعد صوتا أصوات خيمة خيم عملية عمليات",
		],
	]),
	measure: {
		كيلومتر: measure("km", "distance"),
		كيلومترا: measure("km", "distance"),
		كيلومترات: measure("km", "distance"),
		كم: measure("km", "distance"),
		كلم: measure("km", "distance"),
		"كيلو متر": measure("km", "distance"),
		كيلومتران: { ...measure("km", "distance"), dual: true },
		كيلومترين: { ...measure("km", "distance"), dual: true },
		متر: measure("m", "distance"),
		مترا: measure("m", "distance"),
		أمتار: measure("m", "distance"),
		امتار: measure("m", "distance"),
		ميل: measure("[mi_i]", "distance"),
		ميلا: measure("[mi_i]", "distance"),
		أميال: measure("[mi_i]", "distance"),
		"أميال بحرية": measure("[nmi_i]", "distance"),
		"ميل بحري": measure("[nmi_i]", "distance"),
		"ميلا بحريا": measure("[nmi_i]", "distance"),
		قدم: measure("[ft_i]", "distance"),
		قدما: measure("[ft_i]", "distance"),
		سنتيمترا: measure("cm", "distance"),
		"كيلومتر مربع": measure("km2", "area"),
		"كيلومترا مربعا": measure("km2", "area"),
		"كيلومترات مربعة": measure("km2", "area"),
		"متر مربع": measure("m2", "area"),
		"مترا مربعا": measure("m2", "area"),
		هكتار: measure("har", "area"),
		هكتارا: measure("har", "area"),
		هكتارات: measure("har", "area"),
		دونم: measure("dunam", "area"),
		دونما: measure("dunam", "area"),
		دونمات: measure("dunam", "area"),
		طن: measure("t", "other"),
		طنا: measure("t", "other"),
		أطنان: measure("t", "other"),
		كيلوغرام: measure("kg", "other"),
		كيلوغراما: measure("kg", "other"),
		كغ: measure("kg", "other"),
		كيلو: measure("kg", "other"),
		لتر: measure("L", "other"),
		لترا: measure("L", "other"),
		ميغاواط: measure("MW", "other"),
		درجة: measure("deg", "other"),
		درجات: measure("deg", "other"),
		برميل: measure("[bbl_us]", "other"),
		برميلا: measure("[bbl_us]", "other"),
		دولار: measure("USD", "money"),
		دولارا: measure("USD", "money"),
		دولارات: measure("USD", "money"),
		"دولار أمريكي": measure("USD", "money"),
		"دولار أميركي": measure("USD", "money"),
		يورو: measure("EUR", "money"),
		ليرة: measure("lira", "money"),
		"ليرة سورية": measure("SYP", "money"),
		"ليرة لبنانية": measure("LBP", "money"),
		دينار: measure("dinar", "money"),
		دينارا: measure("dinar", "money"),
		ريال: measure("riyal", "money"),
		ريالا: measure("riyal", "money"),
		جنيه: measure("pound", "money"),
		جنيها: measure("pound", "money"),
		درهم: measure("AED", "money"),
		درهما: measure("AED", "money"),
	},
	currency: { $: "USD", "€": "EUR" },
	percentWord: all(["%", "٪", "في المئة", "في المائة", "في المية", "بالمئة", "بالمائة", "بالمية", "المئة"]),
	harmed: {
		...all(
			["قتل", "قتلت", "مقتل", "يقتل", "قتلوا", "لقي", "لقوا", "مصرعهم", "مصرع", "مصرعه", "حتفهم", "استشهد", "استشهاد", "استشهدوا", "توفي", "توفوا", "وفاة", "قضى", "قضوا", "أودى بحياة", "أودت بحياة", "أودى", "اغتيال", "إعدام", "أعدم", "قتلى", "القتلى", "ضحايا", "الضحايا", "تصفية", "جثث", "جثة"] as const,
			"killed" as const,
		),
		...all(["أصيب", "أصيبوا", "إصابة", "جرح", "جرحوا", "أصابت", "جرحى", "بجروح", "مصابين", "إصابات", "إسعاف", "يصاب", "المصابين", "الجرحى"] as const, "injured" as const),
		...all(["فقد", "فقدان", "فقدوا", "مفقودين", "المفقودين", "عداد المفقودين", "اختفاء"] as const, "missing" as const),
		...all(["نزح", "نزوح", "نزحوا", "تهجير", "شردت", "تشريد", "فروا", "فر", "لجأ", "لجأوا", "النازحين", "توطين"] as const, "displaced" as const),
		...all(["اعتقل", "اعتقلت", "اعتقال", "أوقف", "أوقفت", "إيقاف", "ايقاف", "توقيف", "احتجاز", "احتجز", "احتجزت", "اعتقلوا", "أوقفوا", "احتجزوا", "اختطاف", "خطف", "القبض على", "سجن", "المعتقلين", "الأسرى"] as const, "arrested" as const),
	},
	including: all(["بينهم", "بينهن", "منهم", "منهن", "من بينهم", "من بينهن", "بينها", "منها", "من بينها", "بما في ذلك", "بمن فيهم", "غالبيتهم", "معظمهم"]),
	minus: all(["سالب", "ناقص"]),
};

const q = rulesFor("ar/quantity", "amount");
const dash = punct("-–—");

export const quantityRules: readonly (readonly Rule[])[] = [
	[
		q("number", [opt("approx"), "number", opt("approxAfter")], (a, n, b) => quantity(a ?? b, n)),
		q("number-noun-approx", ["number", outside("counted"), outside("approxAfter")], (n, _c, b) => quantity(b, n)),
		q("approx-of", ["approx", opt("of"), loose("number")], (a, _o, n) => quantity(a, n)),
		q("half-of-number", [opt("approx"), "half", "number"], (a, h, n) => (n.value.value < 100 ? null : quantity(a, h.value * n.value.value))),
		q("number-and-half", [opt("approx"), "number", clitic("half", "and"), opt(where("numeral", (n) => n.role === "times"))], (a, n, h, scale) => quantity(a, scale ? (n.value.value + h.value) * scale.value.n : n.value.value + h.value * largest(n.value.value))),
		q("range", [opt("approx"), opt(one("between", "from")), "number", dash, "number"], (_a, _f, a, _d, b) => quantityRange(a, b)),
		q("between", [opt("approx"), "between", "number", clitic("number", "and")], (_a, _b, a, b) => quantityRange(a, b)),
		q("to", [opt("approx"), opt("from"), "number", "to", "number"], (_a, _f, a, _t, b) => quantityRange(a, b)),
		q("percent", [opt("approx"), "number", outside(loose("percentWord"))], (a, n) => quantity(a, n, { unit: "%", kind: "percent" })),
		q("percent-before", [outside("percentWord"), "number"], (_p, n) => quantity(undefined, n, { unit: "%", kind: "percent" })),
		q("measure", [opt("approx"), "number", outside("measure")], (a, n, m) => quantity(a, n, { unit: m.value.unit, kind: m.value.kind })),
		q("measure-dual", [opt("approx"), where("measure", (m) => m.dual === true)], (a, m) => quantity(a, 2, { unit: m.value.unit, kind: m.value.kind })),
		q("measure-range", [opt("approx"), opt("between"), "number", one("punct", "to"), "number", outside("measure")], (_a, _b, a, l, b, m) => {
			const r = l.class === "punct" && !"-–—".includes(l.value as string) ? null : quantityRange(a, b);
			return r && { ...r, unit: m.value.unit, kind: m.value.kind };
		}),
		q("money", [opt("approx"), outside("currency"), "number"], (a, c, n) => quantity(a, n, { unit: c.value, kind: "money" })),
		q("vague", [opt("approx"), "vagueNumber"], () => VAGUE),
		q("dual", [opt("approx"), where("counted", (c) => c.dual === true)], (a, c) => quantity(a, 2, { unit: c.value.unit, kind: c.value.kind })),
		q("fraction", [opt("approx"), where("number", (n) => n.value >= 2 && n.value < 20), where("denominator", (d) => d > 2)], (a, n, d) => quantity(a, n.value.value / d.value)),
		q("number-and-fraction", [opt("approx"), "number", clitic("number", "and"), "denominator"], (a, n, k, d) => (k.value.value < d.value ? quantity(a, n.value.value + k.value.value / d.value) : null)),
		q("number-and-part", [opt("approx"), "number", clitic("denominator", "and")], (a, n, d) => (n.value.value < 100 && d.value > 2 ? quantity(a, n.value.value + 1 / d.value) : null)),
		q("fraction-digits", [opt("approx"), where("digits", (d) => /^[0-9]{1,3}$/.test(d)), glued(punct("/")), glued(where("digits", (d) => /^[1-9][0-9]{0,2}$/.test(d)))], (a, n, _s, d) => quantity(a, +n.value / +d.value)),
		q("leading-point", [punct("."), glued(where("digits", (d) => /^[0-9]+$/.test(d)))], (_p, d) => quantity(undefined, Number(`0.${d.value}`)), { before: ["number", "digits"] }),
		q("point", [opt("approx"), "number", "point", where("number", (n) => n.value < 10)], (a, n, _p, d) => quantity(a, n.value.value + d.value.value / 10)),
		q("minus", ["minus", "number"], (_m, n) => quantity(undefined, -n.value.value)),
		q("minus-sign", [punct("-−"), "number"], (_m, n) => quantity(undefined, -n.value.value), { before: ["number", "digits", "month", "word"] }),
		q("implicit", [where("counted", (c, m) => c.one === true && !m.article)], (c) => quantity(undefined, 1, { implicit: true, unit: c.value.unit, kind: c.value.kind }), { before: ["number", "vagueNumber"] }),
	],
];

/** «مليونين ونصف»: the half is of the largest scale said. */
function largest(value: number): number {
	return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1000 ? 1000 : value >= 100 && value % 100 === 0 ? 100 : 1;
}
