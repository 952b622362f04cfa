import { isCapital } from "./capitals.js";
import { digitValue, isControl, isSilent } from "./normalise.js";

/** The least piece of text: a word, a run of digits with its separators, or one mark. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly kind: "word" | "number" | "mark";
	/** No white space stands before it. */
	readonly glued: boolean;
	/** Underscores tie it to the token before, as they tie the words of a hashtag: «#حفر_الباطن», "#Beirut_port". */
	readonly joined?: boolean;
	/** The token as written. */
	readonly raw: string;
}

export type CharClass = "letter" | "digit" | "silent" | "space" | "mark";

const LETTER = /\p{L}|\p{M}/u;
/** Class of each BMP unit, filled as it is met; surrogates count as marks, so an emoji is two glued marks. */
const CLASSES = new Uint8Array(0x10000);
const NAMES: readonly CharClass[] = ["mark", "letter", "digit", "silent", "space", "mark"];

function classify(code: number): number {
	if (digitValue(code) >= 0) return 2;
	if (isSilent(code)) return 3;
	if (code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000)
		return 4;
	if (code >= 0x2000 && code <= 0x200a) return 4;
	if (code >= 0xd800 && code <= 0xdfff) return 5;
	return LETTER.test(String.fromCharCode(code)) ? 1 : 5;
}

function classAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	let c = CLASSES[code]!;
	if (c === 0) {
		c = classify(code);
		CLASSES[code] = c;
	}
	return c;
}

/**
 * The class of the character at an offset.
 * @example charClass("٣", 0) === "digit"
 */
export function charClass(text: string, at: number): CharClass {
	return NAMES[classAt(text, at)]!;
}

const APOSTROPHES = "'’‘ʼ";
/** Stands between digits inside one number: 1,234.5 · ١٬٢٣٤ · 1.234 · 1'234. */
const SEPARATORS = ".,٫٬،'’";

/** End of the word that begins at `at`: letters, silent marks, an apostrophe between letters, and U.S. / a.m. */
function wordEnd(text: string, at: number, to: number): number {
	let i = at;
	let letters = 0;
	let dotted = false;
	// A direction mark behind a word is none of it; a vowel mark is.
	let end = at;
	while (i < to) {
		const c = classAt(text, i);
		if (c === 1) letters++;
		else if (c === 3) {
			if (isControl(text.charCodeAt(i))) {
				i++;
				continue;
			}
		} else {
			const next = i + 1 < to ? classAt(text, i + 1) : 0;
			if (APOSTROPHES.includes(text[i]!) && next === 1) letters++;
			else if (text[i] === "." && letters === 1 && next === 1 && (i + 2 >= to || classAt(text, i + 2) !== 1)) {
				// One letter, a full stop, one letter: an abbreviation such as U.S. or a.m.
				dotted = true;
				letters = 0;
			} else if (text[i] === "." && dotted && letters === 1) return i + 1;
			else break;
		}
		i++;
		end = i;
	}
	return end;
}

function numberEnd(text: string, at: number, to: number): number {
	let i = at;
	while (i < to) {
		const c = classAt(text, i);
		if (c === 2 || c === 3) i++;
		else if (SEPARATORS.includes(text[i]!) && i + 1 < to && classAt(text, i + 1) === 2) i++;
		else break;
	}
	return i;
}

const BEGINNINGS = ["https://", "http://", "www."];
/** What ends an address in running text, as white space does. */
const BEHIND_ADDRESS = '<>"«»“”()،؛';

/** Where a web address that begins here ends; `at` where none does. Its words and digits tell nothing of the news. */
function addressEnd(text: string, at: number, to: number): number {
	const first = text[at]!;
	if (first !== "h" && first !== "w" && first !== "H" && first !== "W") return at;
	const begin = BEGINNINGS.find((b) => text.slice(at, at + b.length).toLowerCase() === b);
	if (begin === undefined) return at;
	let end = at + begin.length;
	while (end < to && classAt(text, end) !== 4 && !BEHIND_ADDRESS.includes(text[end]!)) end++;
	// The full stop behind it is that of the sentence.
	while (end > at + begin.length && ".,:;!?".includes(text[end - 1]!)) end--;
	return end;
}

/** Where the underscores end that tie what stands before `at` to what follows; `at` where they tie nothing. */
function tieEnd(text: string, at: number, to: number): number {
	let end = at;
	while (end < to && (text[end] === "_" || classAt(text, end) === 3)) end++;
	const c = end < to ? classAt(text, end) : 0;
	return c === 1 || c === 2 ? end : at;
}

/**
 * Does the sign of a hashtag stand here that is read as the word behind a small word: «في #حمص», "near #Homs"? Behind
 * another tag, a mark or a large word it parts the two: a row of tags is no phrase.
 */
function isSilentTag(text: string, at: number, to: number, before: Token | undefined): boolean {
	if (text[at] !== "#" || before?.kind !== "word" || isCapital(before.raw)) return false;
	return at + 1 < to && classAt(text, at + 1) === 1;
}

/**
 * The tokens of a stretch of text, in order; white space and lone direction marks are no tokens, a web address is one
 * mark, the words of a hashtag are words. One pass, linear.
 *
 * @param from first UTF-16 offset, @param to end, exclusive
 * @example scan("في 27 الجاري").map((t) => t.raw) // ["في", "27", "الجاري"]
 * @example scan("#حفر_الباطن").map((t) => t.raw) // ["#", "حفر", "الباطن"], the last one joined
 */
export function scan(text: string, from = 0, to = text.length): Token[] {
	const tokens: Token[] = [];
	let glued = false;
	let joined = false;
	/** The sign of a hashtag stands right before. */
	let sign = false;
	/** The last token is a word of a hashtag. */
	let tagged = false;
	let i = from;
	while (i < to) {
		const c = classAt(text, i);
		if (c === 4) {
			glued = false;
			i++;
			continue;
		}
		if (c === 3) {
			i++;
			continue;
		}
		if (!glued && !tagged && isSilentTag(text, i, to, tokens[tokens.length - 1])) {
			sign = true;
			i++;
			continue;
		}
		if (text[i] === "_" && glued && tokens[tokens.length - 1]!.kind !== "mark") {
			const end = tieEnd(text, i, to);
			if (end > i) {
				joined = true;
				i = end;
				continue;
			}
		}
		const address = c === 1 ? addressEnd(text, i, to) : i;
		const end = address > i ? address : c === 1 ? wordEnd(text, i, to) : c === 2 ? numberEnd(text, i, to) : i + 1;
		const kind = address > i ? "mark" : c === 1 ? "word" : c === 2 ? "number" : "mark";
		const token = { start: i, end, kind, glued, raw: text.slice(i, end) } as const;
		tokens.push(joined ? { ...token, joined } : token);
		tagged = sign || (tagged && glued);
		sign = text[i] === "#";
		joined = false;
		glued = true;
		i = end;
	}
	return tokens;
}
