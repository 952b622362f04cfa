import type { Range } from "../model/index.js";
import { charClass } from "./scan.js";

/** What tells a full stop from the dot of an abbreviation: data of a language folder. */
export interface SentenceTable {
	/** Normalised words whose dot ends no sentence ("mr", "gen", "jan"). */
	readonly abbreviations: ReadonlySet<string>;
	/** Words of one letter before a dot are initials ("George W. Bush"). */
	readonly initials: boolean;
}

const ENDERS = ".!?؟…۔";
const CLOSERS = "\"'”’»)]}›";

/** The word that ends at `at`, lower case. */
function wordBefore(text: string, at: number, from: number): string {
	let s = at;
	while (s > from && (charClass(text, s - 1) === "letter" || text[s - 1] === ".")) s--;
	return text.slice(s, at).toLowerCase();
}

function endsHere(text: string, dot: number, next: number, from: number, to: number, table: SentenceTable): boolean {
	if (next >= to) return true;
	if (charClass(text, next) !== "space")
		return CLOSERS.includes(text[next - 1] ?? "") && text[dot] !== "." ? false : isArabicGlue(text, dot, next);
	if (text[dot] !== ".") return true;
	const word = wordBefore(text, dot, from);
	if (table.abbreviations.has(word)) return false;
	if (table.initials && word.length === 1 && charClass(text, dot - 1) === "letter") return false;
	let n = next;
	while (n < to && charClass(text, n) !== "letter" && charClass(text, n) !== "digit" && text[n] !== "\n") n++;
	const c = text[n];
	if (c === undefined || n >= to) return true;
	// "U.S. troops", "approx. five": a small Latin letter goes on with the sentence.
	return !(c.toLowerCase() === c && c.toUpperCase() !== c);
}

/** Arabic copy often leaves no space after a full stop: «وصلت.وقال» is two sentences, "3.5" and "U.S" are none. */
function isArabicGlue(text: string, dot: number, next: number): boolean {
	const arabic = (i: number) =>
		text.charCodeAt(i) >= 0x0620 && text.charCodeAt(i) <= 0x06ff && charClass(text, i) === "letter";
	return arabic(next) && dot >= 2 && arabic(dot - 1) && arabic(dot - 2);
}

/**
 * Does a mark close a sentence, not the end of its line?
 * @example isClosed("Two fell. Rain", { start: 0, end: 9 })
 */
export function isClosed(text: string, { start, end }: Range): boolean {
	let at = end - 1;
	while (at > start && CLOSERS.includes(text[at]!)) at--;
	return ENDERS.includes(text[at]!);
}

/**
 * The sentences of a stretch of text, trimmed; a line break always ends one. Linear.
 *
 * @param from first UTF-16 offset, @param to end, exclusive
 * @example sentences("وصلت القافلة. وغادرت.", 0, 21, table).length === 2
 */
export function sentences(text: string, from: number, to: number, table: SentenceTable): Range[] {
	const out: Range[] = [];
	let start = from;
	const push = (end: number) => {
		let a = start;
		let b = end;
		while (a < b && charClass(text, a) === "space") a++;
		while (b > a && charClass(text, b - 1) === "space") b--;
		if (b > a) out.push({ start: a, end: b });
		start = end;
	};
	for (let i = from; i < to; i++) {
		if (charClass(text, i) === "letter") continue;
		const c = text[i]!;
		if (c === "\n" || c === "\r" || c === "\u2028" || c === "\u2029") push(i + 1);
		else if (ENDERS.includes(c)) {
			let next = i + 1;
			while (next < to && ENDERS.includes(text[next]!)) next++;
			const last = next - 1;
			while (next < to && CLOSERS.includes(text[next]!)) next++;
			if (endsHere(text, last, next, start, to, table)) push(next);
			i = next - 1;
		}
	}
	push(to);
	return out;
}
