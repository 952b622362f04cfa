import type { Day } from "../calendar/index.js";
import { type Grammar, markTokens } from "../grammar/index.js";
import type { PlaceIndex, Range } from "../model/index.js";
import { isCapital, phraseKey, scan, type Token } from "../text/index.js";
import { type HeadTime, headTimes } from "./head-times.js";

/** What an agency puts before the first sentence: where from, of which day, by whom. */
export interface WireHead extends Range {
	readonly place: Range | null;
	readonly agency: Range | null;
	readonly dated: (Range & { readonly date: Day }) | null;
}

/** How long a head may be, in characters and, on a line of its own, in tokens. */
const LONGEST = 160;
const LINE = 18;
const PLACE_WORDS = 5;
const AGENCY_WORDS = 4;

/** A long tatweel is drawn for a dash too. */
const DASHES = "-–—_\u0640";
const isDash = (t: Token | undefined) => t?.kind === "mark" && DASHES.includes(t.raw);
/** A dash inside a word parts nothing where names are written with hyphens: "DEIR AL-BALAH". */
const isHyphen = (tokens: readonly Token[], i: number) =>
	isDash(tokens[i]) &&
	tokens[i]!.glued &&
	tokens[i + 1]?.glued === true &&
	/\p{Script=Latin}/u.test(tokens[i - 1]?.raw ?? "");
const isSeparator = (tokens: readonly Token[], i: number) =>
	tokens[i]!.kind === "mark" && `${DASHES},،/()[]|`.includes(tokens[i]!.raw) && !isHyphen(tokens, i);

/** Some words between two separators. */
interface Piece {
	readonly from: number;
	readonly to: number;
	readonly enclosed: boolean;
}

/**
 * The head of an agency's report: a place, then a day or an agency or both, up to a dash or the end of the line. A place
 * alone is one where it is written in capitals. A whole day alone is one where a capital or a figure follows it directly,
 * as where a page's date ran into its text.
 *
 * @param from where the version begins
 * @returns null where the text begins with its first sentence
 * @example wireHead("BEIRUT, Feb 23, 2026 (Reuters) - Two …", 0, english, places) // end 34, date 2026-02-23
 */
export function wireHead(text: string, from: number, grammar: Grammar, places: PlaceIndex): WireHead | null {
	const line = text.slice(from, from + LONGEST);
	const lineEnd = line.indexOf("\n");
	const tokens = scan(text, from, from + (lineEnd < 0 ? line.length : lineEnd));
	const alone = lineEnd >= 0 && tokens.length <= LINE;
	const ends = tokens.flatMap((t, i) =>
		i > 0 && ((isDash(t) && !isHyphen(tokens, i)) || (t.raw === ":" && tokens[i - 1]!.raw === ")")) ? i : [],
	);
	const first = tokens[0];
	if (first === undefined || (ends.length === 0 && !alone && !/\p{N}/u.test(line.slice(0, LINE)))) return null;
	const times = headTimes(markTokens(text, tokens, grammar), grammar);
	const isInTime = (i: number) => times.some((t) => t.from <= i && i < t.to);
	for (const stop of [...(alone ? [tokens.length] : []), ...ends.filter((i) => !isInTime(i)).reverse()]) {
		const told = readHead(text, tokens, stop, times, places);
		if (told === null) continue;
		let next = stop;
		while (isDash(tokens[next]) || tokens[next]?.raw === ":") next++;
		const begins = tokens[next];
		if (told.dated === null && told.agency === null && !isOrigin(text, told.place, begins)) continue;
		return { ...told, start: first.start, end: begins?.start ?? tokens.at(-1)!.end };
	}
	return dayAlone(tokens, times);
}

/** A whole day, with its hour perhaps, that a capital or a figure follows directly. */
function dayAlone(tokens: readonly Token[], times: readonly HeadTime[]): WireHead | null {
	let at = 0;
	let day: HeadTime | null = null;
	for (const t of times) {
		if (t.from !== at) break;
		if (t.date !== null) day ??= t;
		at = t.to;
	}
	const next = tokens[at];
	if (day === null || next === undefined || next.glued || !(next.kind === "number" || isCapital(next.raw))) return null;
	const dated = { start: tokens[day.from]!.start, end: tokens[day.to - 1]!.end, date: day.date! };
	return { start: tokens[0]!.start, end: next.start, place: null, agency: null, dated };
}

/** A place and nothing else, written as no headline would begin: in capitals, before a sentence with its own. */
function isOrigin(text: string, place: Range | null, begins: Token | undefined): boolean {
	if (place === null || begins === undefined || !isCapital(begins.raw)) return false;
	const words = text.slice(place.start, place.end);
	return words === words.toUpperCase() && begins.raw !== begins.raw.toUpperCase();
}

/** What the tokens before `stop` tell, if they are a head and nothing else. */
function readHead(
	text: string,
	tokens: readonly Token[],
	stop: number,
	times: readonly HeadTime[],
	places: PlaceIndex,
): Omit<WireHead, "start" | "end"> | null {
	const range = ({ from, to }: Piece): Range => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
	const isNamed = (from: number, to: number) => {
		if (to <= from || to - from > PLACE_WORDS) return false;
		return places.find(phraseKey(text.slice(tokens[from]!.start, tokens[to - 1]!.end))).length > 0;
	};
	/** The piece up to where a place in it ends: a word may lead to the day («القاهرة في 5 مارس»). */
	const placeIn = (p: Piece): Piece | null => {
		if (isNamed(p.from, p.to)) return p;
		const leads = times.some((t) => t.from === p.to) && isNamed(p.from, p.to - 1);
		return leads ? { ...p, to: p.to - 1 } : null;
	};
	let place: Range | null = null;
	let agency: Range | null = null;
	const pieces = piecesOf(tokens, stop, times);
	for (const [i, p] of pieces.entries()) {
		const named = placeIn(p);
		if (named !== null) {
			place ??= range(named);
			continue;
		}
		// One word may join two days («25 شوال 1436 هـ الموافق 10 أغسطس 2015»).
		if (p.to - p.from === 1 && times.some((t) => t.to === p.from) && times.some((t) => t.from === p.to)) continue;
		const closes = i === pieces.length - 1 && place !== null;
		const lineIsDated = stop === tokens.length && times.some((t) => t.date !== null);
		const words = tokens.slice(p.from, p.to);
		if (agency !== null || !(p.enclosed ? words.length <= AGENCY_WORDS : closes && isBareAgency(words, lineIsDated)))
			return null;
		agency = range(p);
	}
	const day = times.find((t) => t.to <= stop && t.date !== null);
	const dated =
		day === undefined ? null : { start: tokens[day.from]!.start, end: tokens[day.to - 1]!.end, date: day.date! };
	return place === null ? null : { place, agency, dated };
}

/** An agency without brackets: letters («أ ف ب»), a word that is no common one by its capitals, on a dated line a name. */
function isBareAgency(words: readonly Token[], lineIsDated: boolean): boolean {
	if (words.every((t) => t.raw.length === 1)) return true;
	return lineIsDated
		? words.length <= AGENCY_WORDS
		: words.length === 1 && words[0]!.raw === words[0]!.raw.toUpperCase();
}

/** The tokens before `stop` between separators and times. */
function piecesOf(tokens: readonly Token[], stop: number, times: readonly HeadTime[]): Piece[] {
	const out: Piece[] = [];
	let from = -1;
	let enclosed = false;
	for (let i = 0; i <= stop; i++) {
		const time = times.find((t) => t.from === i && t.to <= stop);
		const ends = i === stop || time !== undefined || isSeparator(tokens, i);
		if (!ends) {
			if (from < 0) from = i;
			continue;
		}
		if (from >= 0) out.push({ from, to: i, enclosed });
		from = -1;
		if (time !== undefined) i = time.to - 1;
		else if (i < stop) enclosed = "([".includes(tokens[i]!.raw);
	}
	return out;
}
