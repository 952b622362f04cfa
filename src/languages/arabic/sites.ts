import { all, type LexiconTables } from "../../grammar/index.js";

const words = (line: string) => line.split(" ");

/** What sites are called by: their noun, whose name is a common word or a person as often as a place. */
export const siteWords: LexiconTables = {
	siteNoun: {
		...all(words("مستشفى مشفى نفق مقبرة استاد إستاد ستاد ملعب مسجد جامع جسر كوبري فندق متحف قصر ثكنة مخفر حديقة"), { kind: "facility" } as const),
		...all(words("معهد كنيسة كاتدرائية"), { kind: "facility", office: true } as const),
		جامعة: { kind: "facility", office: true, named: true },
		شارع: { kind: "road", named: true },
		// «طريق الحل», «ساحة المعركة», «محطة الوقود»: only a person's name or a number makes it one of its own.
		...all(words("ساحة ميدان محطة مجمع مدرسة مركز"), { kind: "facility", loose: true } as const),
		...all(words("طريق كورنيش"), { kind: "road", loose: true } as const),
	},
	siteNumbered: { الدائري: "road", دائري: "road", الدوار: "road", دوار: "road" },
	siteWord: {
		...all(words("أمام مقابل قبالة خلف جوار محيط"), "beside" as const),
		...all(words("الملك الملكة الأمير الأميرة الشيخ الشيخة السلطان الإمام النبي السيد السيدة القديس القديسة الشهيد الرئيس العقيد مار سانت"), "honour" as const),
		...all(words("القومي الوطني الجامعي الدولي المركزي التخصصي العسكري الحكومي الأهلي العام التعليمي الإسلامي الأمريكي الأميركي الفرنسي الإيطالي الكبير الكبرى الصغير القديم القديمة الجديد الجديدة المعلق السريع القومية الوطنية الدولية المركزية الإسلامية الأمريكية الأميركية"), "ending" as const),
		...all(
			words(
				"التي اللي الذي الذين اللذين اللتين ذلك هذا هذه هناك نفسه نفسها المشاة السيارات القطارات القطار المترو الحافلات الشاحنات الوقود الكهرباء المياه العمل الكرة القدم الهوة الفجوة الخلافات التواصل الثقة الإقامة الأسرة العائلة المرضى الجرحى النظر الرئيسي الرئيسية الفرعي المجاور المجاورة القريب القريبة المذكور المذكورة المؤدي المؤدية المحاذي الواقع الواقعة الميداني الميدانية الوحيد الوحيدة الكامل",
			),
			"common" as const,
		),
	},
};
