/**
 * How the letters of one script are written in another. Tables about scripts, not about a language: the spellings are
 * those met in names of many origins, Arabic names in Latin letters and the other way round.
 */

/**
 * What an Arabic letter may stand for in Latin letters, alternatives parted by blanks: usual, common, met. What each
 * of the three costs stands in `similarity.ts`.
 */
export const ARABIC_TO_LATIN: Readonly<Record<string, readonly [usual: string, common?: string, met?: string]>> = {
	ا: ["a aa", "e i o u", "y au ai ya ae oa"],
	أ: ["a", "e i o u", "y"],
	إ: ["i e", "a y", "ai"],
	آ: ["a aa", "e o"],
	ى: ["a", "e i y"],
	ء: ["'", "a", "e i"],
	ئ: ["i e y", "a '", "ie"],
	ؤ: ["u o", "w '", "ou"],
	ب: ["b p bb pp"],
	پ: ["p pp", "b"],
	ة: ["a ah", "e eh t ia at", "h et"],
	ت: ["t tt", "th d", "te dt ts"],
	ث: ["th", "t s", "z"],
	ج: ["j g dj dzh gg", "ge dge zh gi gh", "c ch y jh x s"],
	ح: ["h", "kh hh ch", "7"],
	خ: ["kh j", "ch h x", "k g gh"],
	د: ["d dd", "th dh t", "de"],
	ذ: ["dh th z", "d"],
	ر: ["r rr", "rh re", "hr"],
	ز: ["z zz s", "x ts", "c j"],
	ژ: ["zh j z", "g"],
	س: ["s ss c sc", "z ce se ps x", "ts sz cs st th sh"],
	ش: ["sh ch sch", "s sz c sc sj sk shch", "ti ci ss x j tch ssi"],
	ص: ["s ss", "c z", "ts"],
	ض: ["d dh", "z", "dd"],
	ط: ["t tt th", "d", "dt"],
	ظ: ["z dh", "th d", "zh"],
	ع: ["' a", "e o i u aa", ""],
	غ: ["gh g", "r gg gu", "h ng j gue"],
	ڤ: ["v", "w f b"],
	ف: ["f v ph ff", "w pf b", "ve fe gh"],
	ق: ["q k", "g c kh ck gh", "cq"],
	ك: ["k c ck ch q", "kk cc g qu cq que", "x kh ke ce"],
	ک: ["k c ck ch q", "kk cc g qu cq"],
	گ: ["g", "k gh j"],
	ل: ["l ll", "le lh", "hl"],
	م: ["m mm", "me mb mn", "mp"],
	ن: ["n nn", "ne gn ng kn nh", "m"],
	ه: ["h", "a e eh ah", "g x"],
	و: ["w o u ou oo", "v au aw ow ew eau eu ue oe uu", "b hu wh ough a y eo"],
	ي: ["y i e ee", "ie ai ay ei ey ea j ae eh", "a ia u il ill oi ui gh"],
	ی: ["y i e ee", "ie ai ay ei ey ea j"],
};

/** Two Arabic letters that write one sound of the other script. */
export const ARABIC_PAIRS: Readonly<Record<string, readonly [usual: string, common?: string, met?: string]>> = {
	كس: ["x ks", "cks xc cs xs cx", "cc"],
	تش: ["ch tch", "c cz tsch cs tj tsj cci", "tsh q"],
	تس: ["ts z tz", "c zz cz ds"],
	دج: ["j dj dg", "dzh", "g"],
	نغ: ["ng", "nk n", "nge"],
	كو: ["qu co cu", "ko ku kw coe"],
	جو: ["jo ju geo", "jou gio gu go"],
	شي: ["chi shi", "sci xi"],
	غو: ["gu go", "gw"],
	يا: ["ia ya ja", "ea ija", "ie"],
	وا: ["wa", "oi ua oa va", "wi hua"],
	يو: ["u io yu eu", "ju you iou ew iu jo yo"],
	او: ["au aw ou o", "ow aou u", "ao"],
	اي: ["ai ay i", "ei ey ae y ye ie ij", "igh a aj"],
	اه: ["ah", "a"],
};

/** Cost of leaving out an Arabic letter that has no counterpart, beyond 1 for a plain consonant. */
export const ARABIC_SKIP: Readonly<Record<string, number>> = {
	ا: 0.3,
	أ: 0.35,
	إ: 0.4,
	آ: 0.5,
	ى: 0.35,
	ء: 0.1,
	ئ: 0.3,
	ؤ: 0.4,
	ع: 0.2,
	ة: 0.3,
	ه: 0.5,
	ح: 0.85,
	و: 0.5,
	ي: 0.4,
	ی: 0.4,
};

/** Cost of a Latin letter that the Arabic does not write: short vowels are never written, h and a final e seldom. */
export const LATIN_SKIP: Readonly<Record<string, number>> = {
	a: 0.12,
	e: 0.1,
	i: 0.14,
	o: 0.2,
	u: 0.18,
	y: 0.35,
	h: 0.35,
	w: 0.5,
	"'": 0,
	"-": 0,
	g: 0.8,
	s: 0.75,
	t: 0.75,
	x: 0.8,
};

/**
 * Letters of both scripts that fold into one in a skeleton; what stands in none of the rows is dropped (vowels, weak
 * letters, marks). q/k, gh/g/j, dh/d, th/t and the emphatic letters fall together.
 */
export const SKELETON_CLASSES: readonly (readonly [letter: string, arabic: string, latin: string])[] = [
	["b", "بپ", "b p"],
	["t", "تطث", "t th"],
	["d", "دضذ", "d dh"],
	["z", "زظژ", "z zh"],
	["s", "سص", "s"],
	["c", "ش", "sh ch sch"],
	["g", "جغگ", "g gh j dj"],
	["x", "خ", "kh"],
	["k", "قكک", "k q c ck"],
	["h", "حه", "h"],
	["f", "فڤ", "f v ph"],
	["r", "ر", "r"],
	["l", "ل", "l"],
	["m", "م", "m"],
	["n", "ن", "n"],
	["ks", "", "x"],
];

/** How the article of an Arabic name is written: Arabic letters, and the Latin forms that stand before a hyphen, blank or apostrophe. */
export const ARTICLE = {
	arabic: "ال",
	latin: ["al", "el", "ul", "ar", "as", "ash", "at", "ad", "adh", "an", "az", "ez", "es", "er", "ed", "en", "et"],
} as const;
