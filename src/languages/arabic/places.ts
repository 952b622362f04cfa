import { all, clitic, definite, type LexiconTables, one, opt, outside, punct, type Rule, rulesFor } from "../../grammar/index.js";

const demonyms = (table: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(table).flatMap(([code, forms]) => forms.split(" ").map((f) => [f, code] as const)));

/** Directions, parts and kinds of places; nationalities in all forms; words that are villages elsewhere. */
export const placeWords: LexiconTables = {
	direction: {
		شمال: "N", شمالي: "N", شمالية: "N", جنوب: "S", جنوبي: "S", جنوبية: "S", جنوبا: "S", شمالا: "N", شرق: "E", شرقي: "E", شرقية: "E", شرقا: "E", غرب: "W", غربي: "W", غربية: "W", غربا: "W",
		"شمال شرق": "NE", "شمال شرقي": "NE", "شمالي شرقي": "NE", "الشمالي الشرقي": "NE", "الشمالية الشرقية": "NE", "شمال غرب": "NW", "شمال غربي": "NW", "شمالي غربي": "NW", "الشمالي الغربي": "NW", "الشمالية الغربية": "NW",
		"جنوب شرق": "SE", "جنوب شرقي": "SE", "جنوبي شرقي": "SE", "الجنوبي الشرقي": "SE", "الجنوبية الشرقية": "SE", "جنوب غرب": "SW", "جنوب غربي": "SW", "جنوبي غربي": "SW", "الجنوبي الغربي": "SW", "الجنوبية الغربية": "SW", وسط: "C", أوسط: "C",
	},
	placePart: { ريف: "countryside", أرياف: "countryside", ضواحي: "suburbs", ضاحية: "suburbs", مشارف: "outskirts", أطراف: "outskirts", محيط: "surroundings", قرب: "near", "بالقرب من": "near", "على مقربة من": "near", حدود: "border", "الحدود مع": "border", "حدود مع": "border" },
	placeKind: {
		مدينة: "city", بلدة: "town", قرية: "village", حي: "district", منطقة: "region", محافظة: "admin1", ولاية: "admin1", إقليم: "region", قضاء: "admin2", قاعدة: "base", مطار: "airport", معبر: "crossing", مخيم: "camp", سد: "facility", حقل: "facility", ميناء: "facility", سجن: "facility", جزيرة: "other", جبل: "mountain", نهر: "river", معسكر: "base", ناحية: "district", بلد: "country", دولة: "country", جمهورية: "country", العاصمة: "city", عاصمة: "city",
		مدينتي: "city", بلدتي: "town", قريتي: "village", منطقتي: "region", محافظتي: "admin1", محافظات: "admin1", ولايتي: "admin1", ولايات: "admin1", معتمدية: "admin2", بلدية: "district", جبال: "mountain", وادي: "other", بحيرة: "other", مرفأ: "facility", مطاري: "airport", معبري: "crossing", جسر: "facility", مستشفى: "facility", حاجز: "facility",
	},
	demonym: demonyms({
		SY: "سوري سورية سوريون سوريين", IQ: "عراقي عراقية عراقيون عراقيين", LB: "لبناني لبنانية لبنانيون لبنانيين", JO: "أردني أردنية أردنيين", PS: "فلسطيني فلسطينية فلسطينيون فلسطينيين", IL: "إسرائيلي إسرائيلية إسرائيليون إسرائيليين", YE: "يمني يمنية يمنيين", EG: "مصري مصرية مصريون مصريين", SD: "سوداني سودانية سودانيين", LY: "ليبي ليبية ليبيين", SA: "سعودي سعودية سعوديين", IR: "إيراني إيرانية إيرانيين", TR: "تركي تركية أتراك", AE: "إماراتي إماراتية", QA: "قطري قطرية", KW: "كويتي كويتية", BH: "بحريني بحرينية", OM: "عماني عمانية", TN: "تونسي تونسية تونسيين", DZ: "جزائري جزائرية جزائريين", MA: "مغربي مغربية مغاربة", SO: "صومالي صومالية",
		US: "أمريكي أمريكية أميركي أميركية أمريكيون أمريكيين أميركيين أميركيون", GB: "بريطاني بريطانية", FR: "فرنسي فرنسية فرنسيين", DE: "ألماني ألمانية", RU: "روسي روسية روس", CN: "صيني صينية", UA: "أوكراني أوكرانية", IT: "إيطالي إيطالية ايطالية", ES: "إسباني إسبانية", IN: "هندي هندية", PK: "باكستاني باكستانية", AF: "أفغاني أفغانية", JP: "ياباني يابانية", GR: "يوناني يونانية", CA: "كندي كندية", MY: "ماليزي ماليزية", ID: "إندونيسي إندونيسية", NG: "نيجيري نيجيرية", ET: "إثيوبي إثيوبية", ER: "إريتري إريترية",
		SE: "سويدي سويدية", NO: "نرويجي نرويجية", DK: "دنماركي دنماركية", NL: "هولندي هولندية", BE: "بلجيكي بلجيكية", CH: "سويسري سويسرية", AT: "نمساوي نمساوية", PL: "بولندي بولندية", CZ: "تشيكي تشيكية", HU: "مجري مجرية", RO: "روماني رومانية", BG: "بلغاري بلغارية", RS: "صربي صربية", PT: "برتغالي برتغالية", IE: "إيرلندي إيرلندية أيرلندي أيرلندية", FI: "فنلندي فنلندية", CY: "قبرصي قبرصية", BY: "بيلاروسي بيلاروسية", GE: "جورجي جورجية", AM: "أرميني أرمينية", AZ: "أذربيجاني أذربيجانية أذري أذرية", KZ: "كازاخستاني كازاخستانية", BD: "بنغلاديشي بنغلاديشية", TH: "تايلاندي تايلاندية", VN: "فيتنامي فيتنامية", PH: "فلبيني فلبينية", KR: "كوري كورية", KE: "كيني كينية", TD: "تشادي تشادية", DJ: "جيبوتي جيبوتية", MR: "موريتاني موريتانية", BR: "برازيلي برازيلية", AR: "أرجنتيني أرجنتينية", MX: "مكسيكي مكسيكية", CO: "كولومبي كولومبية", VE: "فنزويلي فنزويلية", CU: "كوبي كوبية", AU: "أسترالي أسترالية",
	}),
	placeGuard: all(["بلد", "كان", "إطار", "يوما", "الشرقية", "الغربية", "حي", "بئر", "دار", "بيت", "كفر", "تل", "عين", "وادي", "جبل", "نصر", "صالح", "سالم", "خالد", "أحمد", "محمد", "علي", "سعيد", "الشمالية", "الجنوبية", "السلام", "الحرية", "النور", "الوحدة", "القاعدة", "الجزيرة", "العربية", "الشيخ", "حين", "حال", "بين", "مع", "على", "عام", "سنة", "شرق", "غرب", "المنطقة", "المدينة", "البلدة", "الحي", "الثورة", "البرج", "مالي", "سد", "بدر", "راس", "الراس", "حمد", "كبير", "الجديدة", "جديدة", "المركز", "الوسط", "أخرى", "تبعد", "تقع", "تضم", "تعد", "تشهد", "يسيطر", "تسيطر", "كانت", "عدة", "كبرى", "وأن", "بأنه", "هزة", "ثورة", "السلمية", "الخبر", "عقبة", "صلاح الدين", "كل", "ذات", "بعد", "قبل", "غير", "هي", "هو", "التي", "الذي", "لم", "لا", "ما", "أن", "إن", "كبيرة", "آمن", "عسكري", "دولي", "مدني", "محلي", "حدودي", "سكني", "سكنية"]),
	nameHead: { عين: "loose", رأس: "loose", تل: "loose", دير: "loose", أبو: "loose", كفر: "loose", بئر: "loose", خان: "loose", برج: "loose", أم: "loose", سان: "sure", سانت: "sure", نيو: "sure", لوس: "sure", كوت: "sure" },
	locator: all(["في", "من", "إلى", "الى", "نحو", "باتجاه", "داخل", "خارج", "عبر", "قرب", "حول", "بين", "غرب", "شرق", "شمال", "جنوب", "شمالي", "جنوبي", "غربي", "شرقي", "وسط"]),
};

const area = rulesFor("ar/place", "area");
const dash = punct("-–/");

export const placeRules: readonly (readonly Rule[])[] = [
	[
		area("kind-name", ["placeKind", "placeName", opt(definite("direction"))], (k, n, d) => ({ name: n.value, kind: k.value, direction: d?.value ?? null })),
		area("part-name-direction", ["placePart", opt("placeKind"), "placeName", opt(definite("direction"))], (p, _k, n, d) => ({ name: n.value, part: p.value, direction: d?.value ?? null })),
		area("part-name-direction-phrase", ["placePart", opt("placeKind"), "placeName", "direction"], (p, _k, n, d) => ({ name: n.value, part: p.value, direction: d.value })),
		area("direction-part-name", ["direction", "placePart", opt("placeKind"), "placeName"], (d, p, _k, n) => ({ name: n.value, part: p.value, direction: d.value })),
		area("direction-name", ["direction", opt("placeKind"), "placeName"], (d, _k, n) => ({ name: n.value, direction: d.value, part: "part" })),
		area("distance", ["number", outside("measure"), "direction", opt("placeKind"), "placeName"], (x, _m, d, _k, n) => ({ name: n.value, direction: d.value, part: "distance", km: x.value.value })),
		area("two-countries-border", [definite("placePart"), definite("demonym"), opt(dash), one("demonym")], (p, a, _h, b) => (p.value === "border" ? { name: null, part: "border", countries: [a.value, b.value] } : null)),
		area("two-countries-border-and", ["placePart", "placeName", clitic("placeName", "and")], (p, a, _b) => (p.value === "border" ? { name: a.value, part: "border" } : null)),
		area("direction-of-country", [definite(one("direction")), definite("demonym")], (d, c) => ({ name: null, kind: "region", part: "part", direction: d.value, countries: [c.value] })),
	],
];
