import type { Span } from "../../model/index.js";
import { displayWidth } from "./width.js";

/** Scripts written from right to left. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;
const RLI = "\u2067";
const LRI = "\u2066";
const PDI = "\u2069";

/**
 * Words of a report fit for one line: white space as single spaces, and without control characters and bidirectional
 * controls, with which a hostile text could move the cursor or reorder the line.
 * @example shown("قال\nالمصدر") === "قال المصدر"
 */
export function shown(text: string): string {
	return text
		.replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
}

/** Is it a text that runs from right to left, by its first letter? @example isRtl("«داعش»") === true */
export function isRtl(text: string): boolean {
	const letter = LETTER.exec(text)?.[0];
	return letter !== undefined && RTL.test(letter);
}

/**
 * Puts a text that runs from right to left, or holds such words, into a directional isolate, so that it moves nothing
 * around it. The text stays in logical order; a text without such words stays as it is.
 * @example isolate("قسد") === "\u2067قسد\u2069"
 */
export function isolate(text: string): string {
	if (!RTL.test(text)) return text;
	return (isRtl(text) ? RLI : LRI) + text + PDI;
}

/** Words in the quotation marks of their direction, isolated. @example quoted("قسد") === "\u2067«قسد»\u2069" */
export function quoted(text: string): string {
	const words = shown(text);
	return isolate(isRtl(words) ? `«${words}»` : `“${words}”`);
}

/**
 * The part of a sentence around some of its words that fits a width, with … where it was shortened.
 * @param focus the words to keep in sight, inside the sentence
 * @param width columns, quotation marks not counted
 * @example excerpt({ quote: "أعلنت الوزارة مقتل ثلاثة", start: 0, … }, { start: 14, end: 18, … }, 12) // "… الوزارة مقتل …"
 */
export function excerpt(sentence: Span, focus: Span, width: number): string {
	const near = nearby(sentence, focus, 4 * width);
	const all = shown(near.quote);
	if (near.quote === sentence.quote && displayWidth(all) <= width) return all;
	const words = all.split(" ");
	const before = shown(near.quote.slice(0, Math.max(0, focus.start - near.start)));
	let from = before === "" ? 0 : Math.min(words.length - 1, before.split(" ").length - (joins(near, focus) ? 1 : 0));
	let to = from + 1;
	const starts = near.start === sentence.start;
	const ends = near.start + near.quote.length >= sentence.end;
	const cut = (a: number, b: number) =>
		(a > 0 || !starts ? "… " : "") + words.slice(a, b).join(" ") + (b < words.length || !ends ? " …" : "");
	const fits = (a: number, b: number) => displayWidth(cut(a, b)) <= width;
	for (let grew = true; grew; ) {
		grew = false;
		if (from > 0 && fits(from - 1, to)) {
			from--;
			grew = true;
		}
		if (to < words.length && fits(from, to + 1)) {
			to++;
			grew = true;
		}
	}
	return cut(from, to);
}

/** The sentence as far as it matters: one without an end would be read anew for each of its claims. */
function nearby(sentence: Span, focus: Span, reach: number): Pick<Span, "start" | "quote"> {
	const from = Math.max(0, focus.start - sentence.start - reach);
	const quote = sentence.quote.slice(from, Math.max(from, focus.end - sentence.start) + reach);
	return { start: sentence.start + from, quote };
}

/** Do the words begin inside a word of the sentence (after an attached particle)? */
function joins(sentence: Pick<Span, "start" | "quote">, focus: Span): boolean {
	const at = focus.start - sentence.start;
	return at > 0 && !/\s/u.test(sentence.quote[at - 1] ?? " ");
}
