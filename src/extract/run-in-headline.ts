import type { Grammar } from "../grammar/index.js";
import type { PlaceIndex, Range } from "../model/index.js";
import { phraseKey, scan, type Token } from "../text/index.js";
import { stemTokens } from "./stem-words.js";

/** The beginning of a version: its first sentence, as long as nothing but marks tells where it ends. */
export interface Beginning {
	readonly text: string;
	readonly first: Range;
	/** How much text the version has. */
	readonly length: number;
	readonly grammar: Grammar;
}

/** A place where a text may begin behind its headline. */
interface Cut {
	/** Where the text begins, in UTF-16 units. */
	readonly at: number;
	readonly points: number;
	/** Is a word of the headline said again behind it? */
	readonly isEchoed: boolean;
}

/** How far a headline and the words behind it are looked for. */
const WINDOW = 600;
/** Points that a place in one version alone must have; a word said twice beside. */
const ALONE = 80;
/** Points where the headlines of two versions are equally long in their texts, and what is lost where they are not. */
const AGREEMENT = 160;
const DISAGREEMENT = 300;
/** Points for both versions together. */
const TOGETHER = 0;

/**
 * Where each version begins behind a headline that ran into it, as where a page lost its line breaks: "Volcano spews ash
 * on Mexico City Ash spewing from …". Two versions of one report have both a headline or neither, and one as long as
 * the other's: what each tells counts together.
 *
 * @param versions one or two, null where one cannot begin so
 * @returns an offset for each, null where the version begins with its first sentence
 */
export function runInHeadlines(versions: readonly (Beginning | null)[], places: PlaceIndex): (number | null)[] {
	const cuts = versions.map((v) => (v === null ? [] : cutsOf(v, places)));
	const [left, right] = versions;
	if (versions.length === 2 && left && right) {
		const best = agreeing([left, right], cuts as [Cut[], Cut[]]);
		if (best !== null) return best;
	}
	return cuts.map((list) => {
		const best = list.reduce<Cut | null>((a, b) => (a === null || b.points > a.points ? b : a), null);
		return best?.isEchoed && best.points >= ALONE ? best.at : null;
	});
}

/** The places that speak for each other most, if enough. */
function agreeing([left, right]: readonly [Beginning, Beginning], cuts: readonly [Cut[], Cut[]]): number[] | null {
	let best: number[] | null = null;
	let most = TOGETHER;
	for (const a of cuts[0])
		for (const b of cuts[1]) {
			// Each headline's length by its text's, both times the two texts.
			const [x, y] = [(a.at - left.first.start) * right.length, (b.at - right.first.start) * left.length];
			const apart = Math.abs(x - y) / Math.max(x, y);
			const points = a.points + b.points + AGREEMENT - Math.round(DISAGREEMENT * apart);
			if (points > most) [best, most] = [[a.at, b.at], points];
		}
	return best;
}

/** The places where a version may begin behind a headline. */
function cutsOf({ text, first, grammar }: Beginning, places: PlaceIndex): Cut[] {
	if (grammar.leads === null) return [];
	const tokens = scan(text, first.start, Math.min(first.end, first.start + WINDOW));
	const stems = stemTokens(tokens, grammar);
	return grammar
		.leads({ tokens, words: grammar.words, stems })
		.filter(({ token }) => !isJoined(tokens[token]!, grammar) && !isInsideName(text, tokens, token, places))
		.map(({ token, points, saidTwice }) => ({ at: tokens[token]!.start, points, isEchoed: saidTwice > 0 }));
}

/** No text begins with an "and" that is written onto its first word: so goes on a sentence that a page left unclosed. */
function isJoined({ raw, kind }: Token, { words, language }: Grammar): boolean {
	const first = kind === "word" ? words.analyses(raw)[0]?.before[0] : undefined;
	return language.clitics.proclitics.some((p) => p.slot === 0 && p.label === first);
}

/** No text begins in the middle of a place's name: "Mexico | City". */
function isInsideName(text: string, tokens: readonly Token[], at: number, places: PlaceIndex): boolean {
	const around = text.slice(tokens[at - 1]!.start, tokens[at]!.end);
	return tokens[at]!.kind === "word" && places.find(phraseKey(around)).length > 0;
}
