import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

const places = (text: string) =>
	read({ id: "t", text, date: "2026-02-23" }, testKit(), { prefer: "past" }).places ?? [];
const quotes = (text: string) => places(text).map((p) => p.quote);

describe("sites called after a common word or a person", () => {
	it.each([
		["نقل الجرحى إلى مستشفى الأمل.", ["مستشفى الأمل"], "facility"],
		["دفن الضحايا في مقبرة الشهداء أمس.", ["مقبرة الشهداء"], "facility"],
		["أغلقت الشرطة نفق الربيع.", ["نفق الربيع"], "facility"],
		["وقع انفجار أمام معهد السرطان القومي.", ["معهد السرطان القومي"], "facility"],
		["عولج في مستشفى الأمير سلمان التخصصي.", ["مستشفى الأمير سلمان التخصصي"], "facility"],
		["صلى الناس في مسجد الإمام الثاني.", ["مسجد الإمام الثاني"], "facility"],
		["تدرب الفريق في ملعب الكلية البحرية.", ["ملعب الكلية البحرية"], "facility"],
		["غرقت السيارات في شارع الملك فيصل.", ["شارع الملك فيصل"], "road"],
		["أغلق الدائري السادس مساء.", ["الدائري السادس"], "road"],
		["ازدحام عند الدوار الثالث.", ["الدوار الثالث"], "road"],
		["حريق في #معهد_السرطان", ["معهد_السرطان"], "facility"],
	])("%s → %s", (text, names, kind) => {
		expect(quotes(text)).toEqual(names);
		expect(places(text)[0]).toMatchObject({ kind, lat: null, precision: "unknown" });
	});

	it.each([
		["نقل إلى مستشفى ميداني."],
		["نقل إلى المستشفى المركزي."],
		["وصل إلى مستشفى المدينة."],
		["صلى في مسجد القرية."],
		["عبر نفق المشاة."],
		["جاء الحل عن طريق محمد."],
		["هو ماض على طريق السلام."],
		["ترك ساحة المعركة."],
		["دخل مستشفى التي بناها."],
		["أعلن معهد السرطان نتائجه."],
		["مرض قصر النظر شائع."],
	])("%s names none", (text) => expect(quotes(text)).toEqual([]));

	it("are not the place that they are called after", () => {
		expect(places("اصطدمت سيارتان في شارع تونس.")[0]).toMatchObject({
			quote: "شارع تونس",
			kind: "road",
			country: null,
		});
		expect(quotes("اعتصم الطلاب في جامعة حلب.")).toEqual(["جامعة حلب"]);
	});

	it("are that place's where it stands in the gazetteer", () => {
		expect(places("أعيد فتح نفق المنقف.")[0]).toMatchObject({ quote: "المنقف", country: "KW" });
		expect(places("فاض سد الوالة.")[0]).toMatchObject({ kind: "facility", country: "JO" });
	});
});

describe("what only looks like an unknown name", () => {
	it.each([
		["دعا إلى دعم دولة تقدم الخدمات."],
		["خطف 200 مدني من أديان مختلفة."],
		["هذا ما قالته لوس والموضوع مضحك."],
		["اتفقوا على توسيع قاعدة التوافق."],
		["طالبوا بتمديد ولاية القادة."],
		["هذا صعب من ناحية التكييف."],
		["يفيد ذلك على المدى المتوسط."],
		["اجتمعت لجنة للحج والعمرة."],
	])("%s", (text) => expect(quotes(text)).toEqual([]));
});

describe("quarters and towns of our own table", () => {
	it.each([
		["انفجار في حي المنيل بالقاهرة.", "المنيل", "EG"],
		["فيضانات في البتراء.", "البتراء", "JO"],
		["دمار في الجميزة ومار مخايل ببيروت.", "الجميزة", "LB"],
		["حريق في الوفرة بالكويت.", "الوفرة", "KW"],
		["قصف على مدينة أبو حمد.", "أبو حمد", "SD"],
		["وصل إلى السينغال.", "السينغال", "SN"],
		["اشتباكات في الصابري؟ لا، في حي الصابري ببنغازي.", "الصابري", "LY"],
	])("%s", (text, quote, country) => {
		expect(places(text).find((p) => p.quote === quote)).toMatchObject({ country });
	});

	it.each([
		["تقرير مصيره بيده."],
		["قدم هدية ثمينة."],
		["أصيب في كبده."],
		["الخلافة العباسية طويلة."],
		["الموقف المعادي للسلام."],
		["توفي أبو حمد أمس."],
	])("%s names none", (text) => expect(quotes(text)).toEqual([]));
});

describe("names that begin as a place does", () => {
	it.each([
		["The town of Abu Zaher was hit.", ["Abu Zaher"]],
		["Rebels took the village of Tal Marouf.", ["Tal Marouf"]],
		["Police of the County of Brant OPP came.", ["Brant"]],
		["أجلت السلطات سكان معتمدية وادي الصخر.", ["وادي الصخر"]],
		["احترقت قرية بني غراب.", ["بني غراب"]],
	])("%s → %s", (text, names) => expect(quotes(text)).toEqual(names));
});

describe("clitics before names", () => {
	it("are rather an 'and' behind a place of the same country", () => {
		expect(quotes("أقيمت في الرياض وجدة مساء.")).toEqual(["الرياض", "جدة"]);
		expect(quotes("سار من فاس ووجدة إلى الرباط.")).toEqual(["فاس", "وجدة", "الرباط"]);
	});
	it("leave a name of several words whole", () => {
		expect(quotes("قادمون من آسيا والشرق الأوسط.")).toEqual(["آسيا", "الشرق الأوسط"]);
		expect(quotes('سقط صاروخ على قاعدة "تل الغراب" الجوية.')).toEqual(["تل الغراب"]);
	});
	it("leave no small place of a contraction, and leave a city", () => {
		expect(quotes("سافر للندن.")).toEqual(["لندن"]);
	});
	it("leave an adjective of a country no village", () => {
		expect(quotes("في العاصمة السويدية ستوكهولم.")).toEqual(["ستوكهولم"]);
	});
});
