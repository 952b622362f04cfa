import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Place, PlaceIndex, PlaceReference } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { phraseKey } from "../../src/text/index.js";
import { testKit } from "../kit.js";

const REPORT = "../shared/data/mission/report.txt";

function places(text: string, lang = /[\u0620-\u06ff]/.test(text) ? "ar" : "en"): PlaceReference[] {
	const found = read({ id: "t", text, lang, date: "2026-02-23" }, testKit(), { prefer: "past", only: ["places"] })
		.places!;
	for (const p of found) {
		expect(text.slice(p.start, p.end)).toBe(p.quote);
		if (p.area) expect(text.slice(p.area.start, p.area.end)).toBe(p.area.quote);
	}
	return [...found];
}
const quotes = (text: string) => places(text).map((p) => p.quote);
const first = (text: string) => places(text)[0]!;

const corners = (p: PlaceReference) => (p.geometry as { coordinates: [number, number][][] }).coordinates.flat();

describe("spans", () => {
	it.each([
		["وصلت القافلة إلى قاعدة قسرك مساء أمس.", "قسرك"],
		["وبالحسكة سقط جريحان.", "الحسكة"],
		["The convoy reached Qasrak base at night.", "Qasrak"],
		["The convoy left the city of Homs at night.", "Homs"],
		["Syria's army said nothing.", "Syria"],
	])("%s → %s: without preposition, clitic, generic head or genitive", (text, name) => {
		expect(quotes(text)).toEqual([name]);
	});
});

describe("words that are a village somewhere", () => {
	it.each([
		["قال صالح بن حسين إن القرار في هذا الخصوص نهائي."],
		["يبلغ السائق من العمر ثلاثين عاما."],
		["صوت المجلس لكريم الهلالي."],
		["نشرت الصحيفة صور الحادث."],
		["وصل عمر بن الأحمدي صباحا."],
		// «لاد» is a town; here it ends another word
		["عاد الحجاج إلى بلاد الحرمين أمس."],
	])("are none in «%s»", (text) => {
		expect(quotes(text)).toEqual([]);
	});

	it.each([
		["وصل الوفد إلى صور جنوبي لبنان أمس.", "صور"],
		["اندلع حريق في حقل العمر أمس.", "العمر"],
		["احتج العمال في تونس وقفصة أمس.", "قفصة"],
	])("are meant in «%s»", (text, name) => {
		expect(quotes(text)).toContain(name);
	});
});

describe("a country of several words with an article of the report's own", () => {
	it.each([
		["وصل وفد من الكوت ديفوار أمس.", "c:CI"],
		["زار الوزير الكوت في العراق أمس.", "rawi:kut"],
	])("%s", (text, id) => {
		expect(places(text).map((p) => p.id)).toContain(id);
	});
});

describe("airports", () => {
	it.each([
		["Shells fell on Khartoum International Airport.", "Khartoum International Airport", "rawi:khartoum-airport"],
		["The delegation left from Hamburg airport.", "Hamburg", "iata:HAM"],
		["Smoke rose over Gatwick Airport at noon.", "Gatwick Airport", "iata:LGW"],
		["Three flights from London Heathrow were late.", "London Heathrow", "iata:LHR"],
		["هبطت الطائرة في مطار اللاذقية ظهرا.", "اللاذقية", "iata:LTK"],
		["وتوقفت الرحلات في مطار هيثرو.", "مطار هيثرو", "iata:LHR"],
		["توجه الوفد إلى مطار الملكة علياء الدولي.", "مطار الملكة علياء الدولي", "iata:AMM"],
		["The delegation left Hamburg by train.", "Hamburg", "gn:2911298"],
		["The Central district of Springfield was quiet.", "Central district", null],
	])("%s → %s, %s", (text, name, id) => {
		const found = places(text).find((p) => p.quote === name);
		if (id === null) expect(found?.kind).not.toBe("airport");
		else expect(found).toMatchObject({ id });
	});
});

describe("names that are as well a common word", () => {
	it.each([
		["ضربت سيول جارفة عدة أحياء.", []],
		["نشرت الوكالة صور الحادث.", []],
		["وصل المبعوث إلى سيول. وقالت كوريا الجنوبية إنها ترحب به.", ["سيول", "كوريا الجنوبية"]],
		["وصل خبر من جامعة تدرس كورونا.", []],
		["غمرت المياه منطقة https://example.org", []],
		["التقى الوزير الكوري وفدا في سيول.", ["سيول"]],
		["قصفت الطائرات أطراف مدينة صور.", ["صور"]],
	])("%s → %s", (text, names) => expect(quotes(text)).toEqual(names));
});

describe("countries that are called as their people's adjective is", () => {
	it.each([
		["ارتفعت أرباح المصارف السعودية.", []],
		["اتهم المتمردون السعودية أمس.", ["السعودية"]],
		["زار الوفد السعودية أمس.", ["السعودية"]],
		["عبرت دبابات سورية النهر.", []],
		["قالت مصادر سورية إن عائلة سورية وصلت.", []],
		["وصلت العائلة إلى سورية.", ["سورية"]],
		["أوقفت الشرطة 20 لاجئا سوريا.", []],
		["حاور صحفيا سوريًا.", []],
		["غادر 20 لاجئا إلى سوريا.", ["سوريا"]],
	])("%s → %s", (text, names) => expect(quotes(text)).toEqual(names));
});

describe("kinds in the dual and the plural, and districts", () => {
	it.each([
		["دارت اشتباكات في مديريتي نهم وصرواح.", ["نهم", "صرواح"]],
		["سقطت قذيفة في مديرية حيس.", ["حيس"]],
		["زار مديرية الصحة أمس.", []],
		["قصفت المدفعية بلدات عندان وحريتان.", ["عندان", "حريتان"]],
		["عدن ثاني أكبر مدن البلاد.", ["عدن"]],
		["أقيمت مخيمات تدريب.", []],
		["خرج السجناء من سجن صيدنايا.", ["صيدنايا"]],
		["أجليت العائلات من منطقة باب بن عيسى.", []],
		["قصفت الطائرات بلدة الخيام.", ["الخيام"]],
		["نصبت العائلات الخيام في الحقول.", []],
		["بقيت معتمدية بن قردان هادئة.", ["بن قردان"]],
		["أمام متحف باردو وقف الزوار.", ["باردو"]],
	])("%s → %s", (text, names) => expect(quotes(text)).toEqual(names));
});

describe("names of several words", () => {
	it.each([
		["Envoys met in Washington, D.C. on Monday.", "Washington, D.C."],
		["The museum in New York City reopened.", "New York City"],
		["Fire broke out on South Ingleford Avenue.", "South Ingleford Avenue"],
		["A pipe burst on West 42nd Street.", "West 42nd Street"],
		["The council renamed Third Street.", "Third Street"],
		["Bodies were found in East Ruritshire.", "East Ruritshire"],
		["Rain fell on Springfield's Third Street.", "Third Street"],
		["Envoys met in the south of Lebanon.", "Lebanon"],
		["Fires burned in West Wales.", "Wales"],
		["He spoke for Washington state.", "Washington"],
	])("%s → %s", (text, name) => {
		expect(quotes(text)).toContain(name);
		expect(quotes(text).filter((q) => q !== name && name.includes(q))).toEqual([]);
	});

	it.each([
		"The Third Battalion left.",
		"He took a South Side seat.",
		"North said so in East.",
	])("%s: no place", (text) => expect(quotes(text)).toEqual([]));

	it("takes a road for no town of its name, and the Holy See for a country as well as an actor", () => {
		expect(places("Police closed North Oxford Street.")).toMatchObject([{ quote: "North Oxford Street", id: null }]);
		expect(places("Envoys went to the Holy See.")).toMatchObject([{ quote: "Holy See", id: "c:VA" }]);
		expect(quotes("He reads the Washington Post daily.")).toEqual([]);
	});
});

describe("areas told by part and direction", () => {
	it.each([
		["سمع دوي انفجار في ريف الحسكة الشمالي الغربي.", "الحسكة", "ريف الحسكة الشمالي الغربي", "countryside", "NW"],
		[
			"Shots rang out across the northwestern countryside of Homs.",
			"Homs",
			"northwestern countryside of Homs",
			"countryside",
			"NW",
		],
		["تحلق طائرات فوق شمال شرق سورية.", "سورية", "شمال شرق سورية", "part", "NE"],
		["Aircraft circled over northeastern Syria.", "Syria", "northeastern Syria", "part", "NE"],
	])("%s", (text, name, area, part, direction) => {
		expect(first(text)).toMatchObject({
			quote: name,
			area: { quote: area },
			part,
			direction,
			precision: "approximate",
		});
	});

	it("reads a distance with its direction, and no point closer than that", () => {
		const p = first("The camp lies 32 km northwest of Raqqa.");
		expect(p).toMatchObject({ quote: "Raqqa", part: "distance", direction: "NW", radiusKm: 41 });
	});

	it.each([
		"أغلقت الحدود السورية-العراقية أمس.",
		"The Syrian-Iraqi border was closed.",
	])("%s: a border lies between two countries", (text) => {
		expect(first(text)).toMatchObject({
			part: "border",
			name: "border of Syria and Iraq",
			id: null,
			precision: "approximate",
		});
	});

	it.each([
		["The camp lies 20 miles west of Raqqa.", 32.2],
		["The camp lies 20 miles (32 km) west of the city of Raqqa.", 32.2],
		["يقع المخيم على بعد 32 كم غرب الرقة.", 32],
	])("%s: a distance in kilometres, its disc in that wind", (text, km) => {
		const p = first(text);
		expect(p).toMatchObject({ id: "rawi:raqqa", part: "distance", direction: "W", precision: "approximate" });
		const ring = corners(p);
		const west = ring.reduce((sum, [lon]) => sum + lon, 0) / ring.length;
		expect((p.lon! - west) * 111.19 * Math.cos((p.lat! * Math.PI) / 180)).toBeCloseTo(km, -1);
	});

	it.each([
		["It is 20 weeks from Raqqa to freedom.", [null]],
		["وتبعد القرية 125 كيلومترا من حمص.", ["distance"]],
		["A convoy stopped on the road between Homs and Hama.", ["between", null]],
		["توقفت القافلة على الطريق بين حمص وحماة.", ["between", null]],
		["Talks between Turkey and Greece failed.", [null, null]],
		["فشلت المحادثات بين دمشق وبغداد.", [null, null]],
		["Trucks wait at the border between Syria and Iraq.", ["border", null]],
		["تنتظر الشاحنات على الحدود بين سوريا والعراق.", ["border", null]],
		["تنتظر الشاحنات على حدود سوريا والعراق.", ["border", null]],
	])("%s → %j", (text, parts) => {
		expect(places(text).map((p) => p.part)).toEqual(parts);
	});

	it.each([
		"تنشط العصابات في المثلث الحدودي بين مصر وليبيا والسودان.",
		"Gangs roam the border triangle between Egypt, Libya and Sudan.",
	])("%s: the corner of three countries", (text) => {
		const p = first(text);
		expect(p).toMatchObject({ quote: p.quote, part: "border", precision: "approximate" });
		for (const [lon, lat] of corners(p)) expect(Math.hypot(lon - 25, lat - 22)).toBeLessThan(6);
	});

	it.each([
		[
			"Shelling was heard in the northern countryside of Aleppo.",
			(lat: number, p: PlaceReference) => lat >= p.lat! - 0.01,
		],
		["سمع القصف في ريف حلب الجنوبي.", (lat: number, p: PlaceReference) => lat <= p.lat! + 0.01],
	])("%s: half a ring on that side, within the radius", (text, side) => {
		const p = first(text);
		expect(corners(p).every(([, lat]) => side(lat, p))).toBe(true);
	});

	it("gives a settlement and a country their point, a province its disc, and nothing where nothing is known", () => {
		const types = (text: string) => places(text).map((p) => (p.geometry as { type: string } | null)?.type ?? null);
		expect(types("He left Syria.")).toEqual(["Point"]);
		expect(types("He left the city of Homs.")).toEqual(["Point"]);
		expect(types("He left Aleppo province.")).toEqual(["Polygon"]);
		expect(types("He left the village of Zarnouf.")).toEqual([null]);
	});

	it("takes the south of a country by its adjective for a region of it", () => {
		expect(first("تتواصل المعارك في الجنوب الليبي.")).toMatchObject({
			quote: "الجنوب الليبي",
			kind: "region",
			country: "LY",
			direction: "S",
		});
	});
});

describe("names no gazetteer knows", () => {
	it.each([
		["دخلت الدورية قرية زرنوف فجرا.", "زرنوف", "village"],
		["The patrol entered the village of Zarnouf at dawn.", "Zarnouf", "village"],
		["Shells hit the Zarnouf mountain at dawn.", "Zarnouf", "mountain"],
		['قصفت قاعدة "زرنوف الكبرى" مرتين.', "زرنوف الكبرى", "base"],
		["Rebels hold the town of al-Zarnouf and a hill.", "al-Zarnouf", "town"],
	])("%s: a place of the kind its trigger says, of unknown position", (text, quote, kind) => {
		expect(first(text)).toMatchObject({ quote, kind, id: null, lat: null, lon: null, precision: "unknown" });
	});

	it("stay places through the report, without their trigger", () => {
		expect(quotes("The army took the town of Zarnouf. A day later Zarnouf was empty.")).toEqual(["Zarnouf", "Zarnouf"]);
		expect(quotes("دخل الجيش بلدة زرنوف. ثم انسحب من زرنوف ليلا.")).toEqual(["زرنوف", "زرنوف"]);
	});

	it.each([
		"نقلت الطائرة معدات إلى قاعدة عسكرية.",
		"وفي منطقة تبعد ساعة عن العاصمة.",
		"The Secretary of State Myke Pombeo spoke.",
	])("%s: an adjective, a verb, an office are none", (text) => {
		expect(quotes(text)).toEqual([]);
	});
});

describe("words that are villages elsewhere", () => {
	it.each([
		"كان البلد في حال صعبة.",
		"قالت مصادر إن الاجتماع تأجل إلى يوم الخميس.",
		"دعت تلك الدول إلى ضبط النفس.",
		"على هذا الأساس وأن الأمر انتهى.",
		"No date was given; most of the men left in March.",
	])("%s", (text) => {
		expect(quotes(text)).toEqual([]);
	});

	it.each([
		"George Washington spoke.",
		"He read the Washington Post.",
		"US troops left early.",
		"عقد حزب الشعوب الديمقراطي مؤتمره.",
	])("%s: people, papers, adjectives and parties are no places", (text) => {
		expect(quotes(text)).toEqual([]);
	});
});

describe("who acts through a capital", () => {
	it.each([
		["بعد أن أكملت واشنطن سحب جنودها.", true],
		["Washington began to withdraw its soldiers.", true],
		["وصل الوفد إلى واشنطن أمس.", false],
		["The delegation arrived in Washington yesterday.", false],
		["Chicago began to clear its streets of snow.", false],
	])("%s", (text, metonym) => {
		expect(first(text)).toMatchObject({ country: "US", metonym });
	});
});

describe("which of several places", () => {
	it("a country's report draws its names into that country", () => {
		expect(first("وقع الهجوم في طرابلس شمالي لبنان.")).toMatchObject({ quote: "طرابلس", country: "LB" });
		expect(first("وقع الهجوم في طرابلس غربي ليبيا.")).toMatchObject({ quote: "طرابلس", country: "LY" });
	});

	it("names the others it could have been, with a reason", () => {
		const p = first("وقع الهجوم في طرابلس غربي ليبيا.");
		expect(p.alternatives.length).toBeGreaterThan(0);
		expect(p.alternatives.every((a) => a.reason !== "")).toBe(true);
	});

	it("does not depend on what was read before", () => {
		const text = "وقع الهجوم في طرابلس شمالي لبنان.";
		const before = JSON.stringify(places(text));
		places("وقع الهجوم في طرابلس غربي ليبيا.");
		expect(JSON.stringify(places(text))).toBe(before);
	});
});

describe.skipIf(!existsSync(REPORT))("the reference report", () => {
	const all = () => {
		const text = readFileSync(REPORT, "utf8");
		return read({ id: "m", text }, testKit(), { prefer: "past", only: ["places"] }).places!;
	};

	it.each(["ar", "en"])("holds the same places in %s", (version) => {
		const mine = all().filter((p) => p.version === version);
		const ids = new Set(mine.map((p) => p.id ?? p.name));
		for (const id of [
			"rawi:qasrak",
			"rawi:hasakah",
			"c:SY",
			"rawi:kurdistan-iraq",
			"border of Syria and Iraq",
			"rawi:tanf",
			"rawi:shaddadi-base",
			"rawi:washington",
		])
			expect(ids).toContain(id);
		expect(ids.size).toBe(8);
		expect(mine.filter((p) => p.id === "rawi:washington").every((p) => p.metonym)).toBe(true);
		expect(mine.find((p) => p.id === "rawi:qasrak")).toMatchObject({ kind: "base", country: "SY" });
		expect(mine.find((p) => p.id === "rawi:hasakah")).toMatchObject({ part: "countryside", direction: "NW" });
		expect(mine.some((p) => p.id === "c:SY" && p.direction === "NE")).toBe(true);
		expect(mine.find((p) => p.id === "rawi:kurdistan-iraq")).toMatchObject({ country: "IQ" });
	});
});

/** Villages that nobody has counted, with names of persons and things, as a gazetteer of every hamlet has them. */
describe("beside a gazetteer of every hamlet", () => {
	const hamlets: Place[] = ["سالم حمدان", "حارس البوابة", "قبالة"].map((name, i) => ({
		...{ id: `test:${i}`, name, kind: "village", country: "TN", lat: 35, lon: 9 + i, radiusKm: 3 },
		...{ precision: "exact", within: "c:TN", population: 0 },
	}));
	const kit = testKit();
	const byKey = new Map(hamlets.map((p) => [phraseKey(p.name), p]));
	const index: PlaceIndex = {
		find: (key) => [...kit.places.find(key), ...[byKey.get(key) ?? []].flat()],
		hasPrefix: (words) =>
			kit.places.hasPrefix(words) || [...byKey.keys()].some((k) => k.startsWith(`${words.join(" ")} `)),
		byId: (id) => kit.places.byId(id) ?? hamlets.find((p) => p.id === id),
		isRegional: (p) => kit.places.isRegional(p),
	};
	const found = (text: string) =>
		read({ id: "t", text, lang: "ar" }, { ...kit, places: index }, { prefer: "past", only: ["places"] }).places!.map(
			(p) => p.quote,
		);

	it("takes words that name persons and things for no place", () => {
		expect(found("قال الصياد سالم حمدان إن البحر هادئ.")).toEqual([]);
		expect(found("منع حارس البوابة دخول الشاحنات.")).toEqual([]);
	});

	it("takes a mountain of a hamlet's name for another place, of unknown position", () => {
		const text = "تساقطت الثلوج على جبل قبالة صباحا.";
		const [p] = read({ id: "t", text, lang: "ar" }, { ...kit, places: index }, { prefer: "past", only: ["places"] })
			.places!;
		expect(p).toMatchObject({ quote: "قبالة", kind: "mountain", id: null, geometry: null, precision: "unknown" });
	});

	it("takes them for one where a word says so", () => {
		expect(found("دخلت الشاحنات قرية سالم حمدان صباحا.")).toEqual(["سالم حمدان"]);
		expect(found("وصلت الشاحنات إلى سالم حمدان صباحا.")).toEqual(["سالم حمدان"]);
	});

	it("lets the kind of the next name say nothing of the word before it", () => {
		expect(found("غرق القارب قبالة مدينة صبراتة.")).toEqual(["صبراتة"]);
	});
});

describe("what stands beside a name tells which place it is", () => {
	it.each([
		["The mill in London, Ky., burned down.", "London", "US"],
		["The mill in Cairo, Alta., burned down.", "Cairo", "CA"],
		["A farm near Edmonton, Alberta, was flooded.", "Edmonton", "CA"],
		["The family lives in Surrey, England, since March.", "Surrey", "GB"],
		["وقعت الهزة في مدينة طرابلس اللبنانية فجرا.", "طرابلس", "LB"],
		["وقعت الهزة في مدينة طرابلس الليبية فجرا.", "طرابلس", "LY"],
	])("%s", (text, quote, country) => {
		expect(places(text).find((p) => p.quote === quote)).toMatchObject({ country });
	});

	it("means the same place again where the report says once where it lies", () => {
		const found = places("A fire broke out in Oxford, North Carolina. Oxford has one fire engine.");
		expect(found.filter((p) => p.quote === "Oxford").map((p) => p.id)).toEqual([found[0]!.id, found[0]!.id]);
		expect(found[0]!.country).toBe("US");
	});

	it("reads a short form of a state only behind a place", () => {
		expect(quotes("The clinic in Barrie, Ont., closed.")).toEqual(["Barrie", "Ont."]);
		expect(quotes("Ill. weather kept them home.")).toEqual([]);
	});
});

describe("a capital, a state and a city of one name", () => {
	it.each([
		["The show moved from Tacoma, Washington, to the coast.", "Washington", "rawi:us-wa"],
		["He came from Ithaca, New York, by train.", "New York", "rawi:us-ny"],
		["Washington answered on Monday. Talks were held in Seattle and Spokane.", "Washington", "rawi:washington"],
		["The delegation saw Washington, New York and Boston.", "Boston", "gn:4930956"],
		["The flight to Heathrow was late.", "Heathrow", "iata:LHR"],
	])("%s", (text, quote, id) => {
		expect(places(text).find((p) => p.quote === quote)?.id).toBe(id);
	});
});

describe("a town and the unit named after it", () => {
	it.each([
		["The embassy in Jerusalem is closed, and shops in the West Bank as well.", "Jerusalem", "city"],
		["Palestinians said a hospital in Rafah was hit.", "Rafah", "city"],
		["Fighting went on in Idlib province.", "Idlib", "admin1"],
	])("%s", (text, name, kind) => {
		expect(places(text).find((p) => p.quote === name)?.kind).toBe(kind);
	});

	it("takes the name of a country for the country, and not for a city so called next door", () => {
		const found = places("Nigeria and Benin signed the pact. Benin was to join.");
		expect(found.map((p) => p.id)).toEqual(["c:NG", "c:BJ", "c:BJ"]);
	});

	it("takes an unknown name for a place that is told to lie in a known one", () => {
		expect(first("The plant in Zornavik, Kansas, burned down.")).toMatchObject({
			quote: "Zornavik",
			id: null,
			country: "US",
		});
		expect(quotes("The plant of Zornavik, Kansas, burned down.")).toEqual(["Kansas"]);
	});

	it("gives what lies in a place of no gazetteer not its own kind", () => {
		expect(first("Shells hit a military base in Zornavik.")).toMatchObject({ quote: "Zornavik", kind: "other" });
	});
});

describe("a country by its whole name", () => {
	it.each([
		["وصل الوزير إلى المملكة الأردنية الهاشمية أمس.", "المملكة الأردنية الهاشمية", "JO"],
		["نددت الجمهورية الإسلامية الإيرانية بالقرار.", "الجمهورية الإسلامية الإيرانية", "IR"],
		["كانت زيارته الأولى للولايات المتحدة.", "لولايات المتحدة", "US"],
		["كانت زيارته الأولى للمملكة المغربية.", "لمملكة المغربية", "MA"],
		["The Democratic People's Republic of Korea denied it.", "Democratic People's Republic of Korea", "KP"],
		["He is the envoy to the Islamic Republic of Iran.", "Islamic Republic of Iran", "IR"],
		["ترأس البطريرك وفدا إلى الكرسي الرسولي.", "الكرسي الرسولي", "VA"],
	])("%s", (text, quote, country) => {
		expect(places(text).map((p) => [p.quote, p.kind, p.country])).toEqual([[quote, "country", country]]);
	});
});

describe("where three countries meet", () => {
	it.each([
		["The convoy stopped near the Syrian-Jordanian-Iraqi border triangle.", "Syrian-Jordanian-Iraqi border triangle"],
		["توقفت القافلة عند المثلث الحدودي السوري الأردني العراقي.", "المثلث الحدودي السوري الأردني العراقي"],
		["توقفت القافلة عند مثلث الحدود السورية الأردنية العراقية.", "مثلث الحدود السورية الأردنية العراقية"],
	])("%s: an area in the middle of all three", (text, quote) => {
		const [p, ...others] = places(text);
		expect(others).toEqual([]);
		expect([p!.quote, p!.name]).toEqual([quote, "border of Syria, Jordan and Iraq"]);
		expect(p!.lat).toBeCloseTo(33.5, 0);
		expect(p!.lon).toBeCloseTo(39.2, 0);
	});

	it.each([
		["The convoy stopped in the tri-border area.", "tri-border area"],
		["توقفت القافلة في المثلث الحدودي.", "المثلث الحدودي"],
	])("%s: a region whose position nobody says", (text, quote) => {
		expect(places(text).map((p) => [p.quote, p.kind, p.precision, p.lat])).toEqual([
			[quote, "region", "unknown", null],
		]);
	});

	it("is told by the countries behind it where they are named", () => {
		expect(quotes("توقفت القافلة في المثلث الحدودي بين سوريا والأردن والعراق.")).toEqual(["سوريا", "الأردن", "العراق"]);
	});
});

describe("a place that a title is tied to", () => {
	it.each([
		["The US ambassador to Lebanon Dorothy Krell left on Monday.", "Lebanon"],
		["He met the ambassador to the Holy See Mikael Darsan.", "Holy See"],
		["The president of Ukraine Oleh Darsan left on Monday.", "Ukraine"],
	])("%s: is no part of the name behind it", (text, name) => {
		expect(quotes(text)).toEqual([name]);
	});

	it("is one where no title stands", () => {
		expect(quotes("The clerk went to Lebanon Trust on Monday.")).toEqual([]);
	});
});

describe("web addresses", () => {
	it("name no place", () => {
		expect(quotes("Rain fell on Homs: https://t.co/US7f/aleppo now.")).toEqual(["Homs"]);
		expect(quotes("هطل المطر على حمص www.example.org/Aleppo أمس.")).toEqual(["حمص"]);
	});
});

describe("a genitive inside a name", () => {
	it("belongs to the name where the gazetteer has it so, and ends it elsewhere", () => {
		expect(quotes("The storm hit St. John's at noon.")).toEqual(["St. John's"]);
		expect(quotes("Smoke rose over Deir ez-Zor's eastern bank.")).toEqual(["Deir ez-Zor"]);
	});
});

describe("names that are places elsewhere", () => {
	it.each([
		["Dr. Jane Paterson was not there. Police searched Paterson's house."],
		["The house was empty, said Logan."],
		["They study the West Nile virus."],
		["Tickets cost US$40 each."],
		["He taught at the old University of Rochester for years."],
	])("%s", (text) => {
		expect(quotes(text)).toEqual([]);
	});

	it("joins a generic word written large to its name, and leaves a small one out", () => {
		expect(quotes("Farms in Nyanza Province and in Idlib province were flooded.")).toEqual([
			"Nyanza Province",
			"Idlib",
		]);
	});

	it("takes the name of a road or a river with its generic word", () => {
		expect(quotes("The two cars met on Mill Pond Road near the Grey Heron River.")).toEqual([
			"Mill Pond Road",
			"Grey Heron River",
		]);
		expect(quotes("They spoke to the Mill Pond Road Committee.")).toEqual([]);
	});

	it("reads a hashtag as one name or not at all", () => {
		expect(quotes("السيول تغلق الطرق #حفر_الباطن")).toEqual(["حفر_الباطن"]);
		expect(quotes("السيول تغلق الطرق #أمطار_الكويت")).toEqual([]);
		expect(quotes("السيول تغلق الطرق #الكويت_الآن #الكويت")).toEqual(["الكويت"]);
		expect(quotes("محتجون أمام #بلدية_الزرقاء")).toEqual([]);
		expect(quotes("Smoke rises #Beirut_explosion #Beirut")).toEqual(["Beirut"]);
		expect(quotes("Smoke rises over #Port_of_Beirut")).toEqual(["Port_of_Beirut"]);
	});

	it("reads a hashtag in a sentence as the words it stands for", () => {
		const [port] = places("حريق كبير في #مرفأ_بيروت");
		expect(port).toMatchObject({ quote: "مرفأ_بيروت", kind: "facility" });
		expect(places("غرق شارع في مدينة #حلب مساء")[0]).toMatchObject({ quote: "حلب", kind: "city" });
		expect(places("قصف شمال #حلب")[0]).toMatchObject({ quote: "حلب", direction: "N" });
		expect(quotes("السيول في #مدينة_الزرقاء ثم \u2067#سيول_الزرقاء\u2069")).toEqual(["مدينة_الزرقاء"]);
	});
	it("leaves a direction mark behind a name outside", () => {
		expect(quotes("السيول تغلق الطرق في \u2067الكويت\u2069 اليوم.")).toEqual(["الكويت"]);
	});

	it("reads abbreviations of countries and provinces", () => {
		expect(quotes("Exports from the U.S. and the UAE fell.")).toEqual(["U.S.", "UAE"]);
	});
});
