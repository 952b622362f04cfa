import type { CliticTable, SentenceTable } from "../../text/index.js";
import { particles } from "./particles.js";

/** Beginnings ($ = whole words) of nouns, names and past verbs in سيـ, ستـ and سنـ that hold no future: «سيارة», «سيطرته». */
const notFuture: readonly string[] = [
	..."سياس سيار سياق سياج سياح سياد سيطره$ سيطر$ سيطرت سيطرا$ سيطروا$ سيطرات سيناري سيناء سينا$ سينما سيول$ سيوله سيولت سيره$ سيرته$ سيرتها$ سيرتهم$ سيده$ سيدته$ سيدات سيدي$ سيدنا$ سيئ سيوف$".split(" "),
	..."سيلان$ سيريا$ سيبيريا سيمون سيرجي سيرغي سيليكون سيجار سيتي$ ستار$ ستاره ستائر ستره$ ستون$ ستين$ ستيني ستينا ستوكهولم ستاندر ستراسبورغ ستيف ستالين ستاد$ ستريت".split(" "),
	..."سنوات سنوي سنتين$ سنتان$ سنتيم سنتر$ سنين$ سندات سنجار سنغافور سنغال سنابل سناء$".split(" "),
];

/**
 * What Arabic writes onto its words. Slots: conjunction, then future س or a preposition. The article is no clitic to
 * cut (the span «الحسكة» keeps it) but is known apart from its word.
 */
export const clitics: CliticTable = {
	proclitics: [
		{ form: "و", label: "and", slot: 0 },
		{ form: "ف", label: "so", slot: 0 },
		{ form: "ب", label: "with", slot: 1 },
		{ form: "ل", label: "for", slot: 1 },
		{ form: "ك", label: "like", slot: 1 },
		/** Only before an imperfect: its prefix follows, that of "I" with its hamza («سأعود», but not «ساعة»). */
		{ form: "س", label: "will", slot: 1, before: "يتنأآ", except: notFuture },
	],
	article: "ال",
	contractions: [{ form: "لل", label: "for", cut: 1 }],
	suffixes: [
		{ form: "هما", label: "their" },
		{ form: "هم", label: "their" },
		{ form: "هن", label: "their" },
		{ form: "كما", label: "your" },
		{ form: "كن", label: "your" },
		{ form: "ني", label: "me" },
		{ form: "ها", label: "her" },
		{ form: "نا", label: "our" },
		{ form: "كم", label: "your" },
		{ form: "ه", label: "his" },
		{ form: "ي", label: "my" },
		{ form: "ك", label: "your" },
	],
	beforeDigits: [
		{ form: "و", labels: ["and"], article: false },
		{ form: "ف", labels: ["so"], article: false },
		{ form: "ب", labels: ["with"], article: false },
		{ form: "ل", labels: ["for"], article: false },
		{ form: "ك", labels: ["like"], article: false },
		{ form: "ال", labels: [], article: true },
		{ form: "وال", labels: ["and"], article: true },
		{ form: "بال", labels: ["with"], article: true },
		{ form: "لل", labels: ["for"], article: true },
	],
	minStem: 2,
	pronounBearers: ["ل", "ب", "الي", "الا"],
	particles,
};

export const sentenceTable: SentenceTable = { abbreviations: new Set(["د", "م", "أ", "ص", "هـ", "ج"]), initials: false };
