import type { Span } from "../model/index.js";
import type { BitextSide } from "./side.js";

const LETTERS = /[\p{L}\p{N}]/u;

/**
 * Is a sentence a line about who made the report, and no part of what it tells? It opens with such words; those that may
 * mean something else as well («تحرير») only before a colon. A translation has its own line or none.
 * @example isByline(en, the sentence "(Reporting by …; Editing by …)") === true
 */
export function isByline(side: BitextSide, sentence: Span): boolean {
	return side.senses.some((s) => {
		if (!s.sense.startsWith("frame/byline") || s.start < sentence.start || s.end > sentence.end) return false;
		if (LETTERS.test(side.text.slice(sentence.start, s.start))) return false;
		return s.sense === "frame/byline" || side.text.slice(s.end, sentence.end).trimStart().startsWith(":");
	});
}
