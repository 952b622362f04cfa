import type { Span } from "../../model/index.js";
import type { Field, FieldValue } from "./entries.js";
import { type Line, type Segment, seg } from "./styled.js";
import { displayWidth, pad, wrap } from "./width.js";
import { isolate, quoted, shown } from "./words.js";

const LABEL = 14;

/** Different wordings, each once, side by side. */
export function wordings(words: readonly Span[]): string {
	return [...new Set(words.map((w) => quoted(w.quote)))].join(" ");
}

/**
 * The fields of a claim as aligned lines: label, words, arrow, value; wrapped where they are too long.
 * @param width columns of the whole line
 * @param indent columns before the labels
 */
export function fieldLines(fields: readonly Field[], width: number, indent: number): Line[] {
	return fields.flatMap(({ label, values }) =>
		values.flatMap((v, i) => valueLines(i === 0 ? label : "", v, width, indent)),
	);
}

function valueLines(label: string, { words, value }: FieldValue, width: number, indent: number): Line[] {
	const lead: Segment = seg(" ".repeat(indent) + pad(label, LABEL), "label");
	const room = Math.max(16, width - indent - LABEL);
	const quote = wordings(words);
	if (quote === "") return hang(lead, value, room, "plain");
	if (value === "") return quoteLines(words, lead, room);
	if (displayWidth(quote) + 3 + displayWidth(value) <= room)
		return [[lead, seg(quote, "faint"), seg(" → "), seg(value)]];
	const blank = seg(" ".repeat(indent + LABEL));
	return [...quoteLines(words, lead, room), ...hang(blank, `→ ${value}`, room, "plain")];
}

/** Wordings after a lead, over as many lines as they need. */
export function quoteLines(words: readonly Span[], lead: Segment, room: number): Line[] {
	const blank = seg(" ".repeat(displayWidth(lead.text)));
	const quotes = packed([...new Set(words.map((w) => shown(w.quote)))], room);
	return quotes.map((q, i): Line => [i === 0 ? lead : blank, seg(q, "faint")]);
}

/** Quotes in as few lines as they fit; a quote longer than a line is broken, and each piece isolated anew. */
function packed(quotes: readonly string[], room: number): string[] {
	const lines: string[] = [];
	for (const q of quotes) {
		const last = lines.at(-1);
		if (last !== undefined && displayWidth(last) + 1 + displayWidth(quoted(q)) <= room)
			lines[lines.length - 1] = `${last} ${quoted(q)}`;
		else if (displayWidth(q) + 2 <= room) lines.push(quoted(q));
		else lines.push(...isolatedLines(q, room));
	}
	return lines;
}

/** A long quote over several lines, each an isolate of its own: an isolate ends with its line. */
function isolatedLines(text: string, room: number): string[] {
	const marks = quoted(text).replace(/[\u2066-\u2069]/gu, "");
	return wrap(marks, room).map(isolate);
}

/** A text after a lead, its further lines under its first. */
export function hang(lead: Segment, text: string, room: number, style: Segment["style"]): Line[] {
	const blank = seg(" ".repeat(displayWidth(lead.text)));
	let open = "";
	return wrap(text, room).map((part, i): Line => {
		// An isolate ends with its line: one that goes on is opened anew on the next.
		const before = open;
		for (const c of part) {
			if (c === "\u2066" || c === "\u2067") open += c;
			if (c === "\u2069") open = open.slice(0, -1);
		}
		return [i === 0 ? lead : blank, seg(before + part + "\u2069".repeat(open.length), style)];
	});
}
