import { all, definite, type LexiconTables, opt, type Rule, rulesFor, where } from "../../grammar/index.js";

const force = (slug: string) => ({ kind: "force" as const, slug });
const organ = (slug: string) => ({ kind: "government" as const, slug });

/** Nouns that make an actor with a nationality, titles, and people who speak without a name. */
export const actorWords: LexiconTables = {
	forceNoun: {
		قوات: force("forces"), القوات: force("forces"), جيش: force("forces"), "قوات مسلحة": force("forces"), "القوات المسلحة": force("forces"), شرطة: force("police"), "قوات الأمن": force("security-forces"), "طيران": force("air-force"), طائرات: force("air-force"), "حرس الحدود": force("border-guards"), "خفر السواحل": force("coast-guard"),
		حكومة: organ("government"), إدارة: organ("government"), سلطات: organ("government"), برلمان: organ("parliament"), خارجية: organ("foreign-ministry"), "وزارة الخارجية": organ("foreign-ministry"), "وزارة الدفاع": organ("defense-ministry"), "وزارة الداخلية": organ("interior-ministry"), "وزارة الصحة": organ("health-ministry"), سفارة: organ("embassy"), نظام: organ("government"), رئاسة: organ("presidency"), مخابرات: organ("intelligence"), استخبارات: organ("intelligence"), "وزير الخارجية": organ("foreign-minister"), "وزير الدفاع": organ("defense-minister"), "وزير الداخلية": organ("interior-minister"),
	},
	personNoun: {
		...all(["مسؤول", "مسؤولون", "مسؤولين", "مسئول", "دبلوماسي", "دبلوماسيون", "ضابط", "متحدث", "ناطق", "متحدثة", "متحدث باسم", "قيادي", "مستشار", "وزير", "محافظ", "نائب", "سفير", "مبعوث", "قائد", "المتحدث", "الناطق", "المتحدث باسم", "الناطق باسم", "المتحدث الرسمي", "الناطق الرسمي"] as const, "unnamed_official" as const),
		...all(["مصدر", "مصادر", "ناشط", "ناشطون", "ناشطين", "نشطاء", "محلل", "محللون", "خبراء", "خبير", "مراقبون"] as const, "unnamed_source" as const),
		...all(["شاهد", "شهود", "شهود عيان", "شاهد عيان", "سكان", "أهالي", "ناجون", "أطباء", "مراسل", "مراسلنا"] as const, "witness" as const),
		...all(["بيان", "تقرير", "تقارير", "بلاغ", "وثيقة", "بيانات", "إحصائية", "رسالة"] as const, "document" as const),
		...all(["وسائل إعلام", "وسائل الإعلام", "صحيفة", "وكالة", "وكالات", "قناة", "تلفزيون", "التلفزيون الرسمي", "إذاعة", "موقع", "وكالة الأنباء", "وكالة أنباء"] as const, "media" as const),
	},
	sourceAdjective: all(["أمني", "أمنية", "عسكري", "عسكرية", "دبلوماسي", "دبلوماسية", "محلي", "محلية", "مطلع", "مطلعة", "طبي", "طبية", "رفيع", "رفيعة", "كبير", "كبار", "حكومي", "حكومية", "معارض", "معارضة", "ميداني", "ميدانية", "سياسي", "سياسية", "رسمي", "رسمية", "إعلامي", "إعلامية", "حقوقي", "حقوقية", "مقرب", "مقربة", "موثوق", "موثوقة", "مسؤول", "مسؤولة", "ديبلوماسية", "صحفي", "صحفية", "صحافي"]),
	groupNoun: {
		...all(["المسلحون", "المسلحين", "مسلحون", "المعارضة", "قوات المعارضة", "الفصائل", "الفصائل المسلحة", "المتمردون", "المتمردين", "المتظاهرون", "المتظاهرين", "متظاهرون", "المدنيين", "القوات الحكومية", "الحكومة", "السلطات", "الجيش", "الشرطة", "الوزارة", "التنظيم", "التنظيم الإرهابي", "الجانبين", "الجانبان", "الطرفان", "الطرفين", "قوات الأمن", "الشركاء المحليون", "الإرهابيين", "المحتجون", "المحتجين", "الحركة", "الجماعة", "المنظمة", "الاحتلال"] as const, "collective" as const),
	},
	title: {
		...all(["الرئيس", "رئيس الوزراء", "رئيس الحكومة", "الملك", "المستشارة", "المستشار", "المرشد", "المرشد الأعلى", "أمير", "ولي العهد"] as const, "leader" as const),
		...all(["وزير الخارجية", "وزير الدفاع", "وزير الداخلية", "وزيرة الخارجية", "وزير", "الوزير", "الأمين العام", "المتحدث باسم", "المتحدث", "الناطق باسم", "اللواء", "العميد", "العقيد", "المقدم", "الرائد", "النقيب", "الجنرال", "الشيخ", "السيد", "الدكتور", "المبعوث", "المبعوث الأممي", "المبعوث الخاص", "السفير", "النائب", "القائد", "قائد", "مدير", "المدير", "رئيس", "زعيم", "الفريق", "المحامي", "القيادي", "السيناتور", "الناطق الرسمي", "المتحدث الرسمي"] as const, "other" as const),
	},
	givenName: all(["محمد", "أحمد", "حسن", "حسين", "عمر", "خالد", "إبراهيم", "محمود", "مصطفى", "يوسف", "عبد الله", "عبد الرحمن", "رامي", "سمير", "وليد", "جون", "ديفيد", "مايكل", "جورج", "فلاديمير", "سيرغي", "أنطونيو", "جوزيف", "فيصل", "سلمان", "سعد", "سعيد", "نبيل", "طارق", "ياسر", "كمال", "جمال", "بشار", "رجب", "هاكان", "دونالد", "باراك", "جيمس", "بيتر", "بول"]),
	actingVerb: all(["أعلنت", "أعلن", "بدأت", "بدأ", "أكملت", "أنهت", "قالت", "قررت", "رفضت", "دعت", "نفت", "أكدت", "انضمت", "اتهمت", "أدانت", "طالبت", "تسعى", "تعتبر", "ترى", "تريد", "وافقت", "هددت", "أرسلت", "فرضت", "وقعت", "حذرت", "تدعم", "تخطط", "أطلقت", "شنت", "تعتزم", "اعتبرت", "جددت", "أعربت", "بقيادة"]),
};

const actor = rulesFor("ar/actor", "actor");
const compose = (country: string, noun: { kind: string; slug: string }) => ({ id: `${country.toLowerCase()}-${noun.slug}`, kind: noun.kind as "force", named: true, country, noun: noun.slug });

export const actorRules: readonly (readonly Rule[])[] = [
	[
		actor("name", ["actorName"], (n) => ({ id: n.value, kind: "unnamed", named: true })),
		actor("titled-name", ["title", opt("demonym"), "actorName"], (_t, _d, n) => ({ id: n.value, kind: "unnamed", named: true })),
		actor("noun-country", ["forceNoun", "demonym"], (f, d) => compose(d.value, f.value)),
		actor("country-leader", [where("title", (t) => t === "leader"), definite("demonym")], (_t, d) => ({ id: `${d.value.toLowerCase()}-leader`, kind: "person", named: true, country: d.value, noun: "leader" })),
		actor("unnamed", ["personNoun", opt("sourceAdjective"), opt("demonym"), opt("sourceAdjective")], (n, _a, _d, _b) => ({ id: null, kind: "unnamed", named: false, class: n.value })),
		actor("unnamed-country", ["personNoun", "demonym", opt("sourceAdjective")], (n) => ({ id: null, kind: "unnamed", named: false, class: n.value })),
		actor("unnamed-of", ["personNoun", opt("sourceAdjective"), "actorName"], (n) => ({ id: null, kind: "unnamed", named: false, class: n.value })),
		actor("group", ["groupNoun"], (g) => ({ id: null, kind: g.value, named: false })),
	],
];
