/**
 * Normalising makes a shadow of a word for looking it up; the received text is never changed.
 * Every shadow has a map back to the offsets it came from (law 1).
 */

/** A normalised word and, for each of its UTF-16 units, the offset in the raw word it came from. */
export interface Shadow {
	readonly key: string;
	/** null = one to one. Otherwise one entry a unit of `key`, plus one for its end. */
	readonly map: readonly number[] | null;
}

/** Letters written differently that readers take for one. Tables about scripts, not about a language. */
const FOLD: ReadonlyMap<number, string> = new Map(
	Object.entries({
		آ: "ا",
		أ: "ا",
		إ: "ا",
		ٱ: "ا",
		ى: "ي",
		ی: "ي",
		ې: "ي",
		ك: "ك",
		ک: "ك",
		ة: "ه",
		ۀ: "ه",
		"’": "'",
		"‘": "'",
		ʼ: "'",
		"‐": "-",
		"‑": "-",
	}).map(([from, to]) => [from.charCodeAt(0), to]),
);

/** Vowel marks, tatweel, direction marks, joiners: written or not, the word is the same. */
export function isSilent(code: number): boolean {
	return (
		(code >= 0x064b && code <= 0x065f) ||
		code === 0x0670 ||
		code === 0x0640 ||
		(code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9) ||
		(code >= 0x0300 && code <= 0x036f) ||
		isControl(code)
	);
}

/** Direction marks, isolates, joiners, soft hyphens: they show nothing themselves. */
export function isControl(code: number): boolean {
	return (
		(code >= 0x200b && code <= 0x200f) ||
		(code >= 0x202a && code <= 0x202e) ||
		(code >= 0x2066 && code <= 0x2069) ||
		code === 0x00ad ||
		code === 0xfeff
	);
}

/** The value of a decimal digit of the scripts news is written in, or -1. */
export function digitValue(code: number): number {
	if (code >= 0x30 && code <= 0x39) return code - 0x30;
	if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
	if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
	return -1;
}

function foldUnit(code: number, unit: string): string {
	if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : unit;
	const folded = FOLD.get(code);
	if (folded !== undefined) return folded;
	const digit = digitValue(code);
	if (digit >= 0) return String.fromCharCode(0x30 + digit);
	if (code >= 0x0620 && code <= 0x06ff) return unit;
	// Presentation forms (a lam-alef ligature is two letters) and accented Latin letters.
	const plain = code >= 0xfb50 ? unit.normalize("NFKC") : unit.normalize("NFD").charAt(0);
	return code >= 0xfb50 ? [...plain].map((c) => FOLD.get(c.charCodeAt(0)) ?? c).join("") : plain.toLowerCase();
}

/**
 * The shadow of one word, with its map back.
 * @example shadow("الثُّلثـاء").key === "الثلثاء"
 */
export function shadow(word: string): Shadow {
	let key = "";
	let map: number[] | null = null;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i);
		const piece = code >= 0x80 && isSilent(code) ? "" : foldUnit(code, word[i]!);
		if (piece.length !== 1 && map === null) map = Array.from({ length: key.length }, (_, k) => k);
		if (map !== null) for (let k = 0; k < piece.length; k++) map.push(i);
		key += piece;
	}
	if (map !== null) map.push(word.length);
	return { key, map };
}

/**
 * The key a word is looked up by: lower case, without vowel marks, tatweel and accents, letter variants and digits
 * folded. Idempotent.
 * @example normaliseKey("أميركا") === "اميركا"; normaliseKey("٢٠٢٦") === "2026"; normaliseKey("Hamā") === "hama"
 */
export function normaliseKey(word: string): string {
	return shadow(word).key;
}

/**
 * The key of a phrase: the keys of its words (runs of letters and digits), apostrophes and the full stops of
 * abbreviations dropped, joined by one space.
 * @example phraseKey("Deir ez-Zor") === "deir ez zor"; phraseKey("دير الزور") === "دير الزور"; phraseKey("U.S.") === "us"
 */
export function phraseKey(phrase: string): string {
	return normaliseKey(phrase)
		.replaceAll("'", "")
		.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll(".", ""))
		.split(/[^\p{L}\p{N}]+/u)
		.filter((w) => w !== "")
		.join(" ");
}
