import type { Span } from "../../model/index.js";
import { isRtl, shown } from "../brief/words.js";
import { type Marked, pieces } from "./highlights.js";

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
/** What could reorder a page or break it: bidirectional overrides and isolates, control characters. */
const UNSAFE = /[\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

/**
 * Text as HTML shows it, in an element or in a quoted attribute.
 * @example escapeHtml("<b>") === "&lt;b&gt;"
 */
export function escapeHtml(text: string): string {
	return text.replace(UNSAFE, "").replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

/** An explanation, its quotes isolated: they may be in another script. */
export function explained(text: string): string {
	return escapeHtml(shown(text)).replace(/“([^“”]*)”/g, "“<bdi>$1</bdi>”");
}

/** How an element says which language it is in, and which way it runs. @example languageOf("ar", "قال") // ' lang="ar" dir="rtl"' */
export function languageOf(lang: string, text: string): string {
	return ` lang="${escapeHtml(lang)}" dir="${isRtl(text) ? "rtl" : "ltr"}"`;
}

/** A sentence with the words of differences marked. */
export function markedSentence(sentence: Span, marks: readonly Marked[]): string {
	return pieces(sentence, marks)
		.map(({ text, mark }) => {
			if (mark === null) return escapeHtml(text);
			const name = mark.accepted === null ? mark.severity : "accepted";
			return `<mark class="${name}" title="${escapeHtml(`${mark.severity}, ${mark.kind}`)}">${escapeHtml(text)}</mark>`;
		})
		.join("");
}
