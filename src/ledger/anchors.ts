/** A span whose words are not where it says. */
export interface BrokenAnchor {
	/** Where in the value it stands: "claims[3].evidence[0]". */
	readonly path: string;
	readonly version: string;
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	/** What the text has there; null where the offsets are outside it. */
	readonly found: string | null;
}

/**
 * Checks every span in a reading (or in a part of one) against the text: `text.slice(start, end) === quote`.
 * A broken anchor is reported, never moved.
 *
 * @param value a reading, a claim, or any value that holds spans
 * @param text the text received; offsets are UTF-16 code units
 * @param title the text of the version "title", where a title was given apart
 * @returns the broken ones, in the order of the value
 * @example checkAnchors({ times: [{ version: "ar", start: 0, end: 5, quote: "اليوم" }] }, "اليوم (الإثنين)") // []
 */
export function checkAnchors(value: unknown, text: string, title: string | null = null): BrokenAnchor[] {
	const broken: BrokenAnchor[] = [];
	walk(value, "", (path, span) => {
		const own = span.version === "title" && title !== null ? title : text;
		const inside =
			Number.isInteger(span.start) &&
			Number.isInteger(span.end) &&
			0 <= span.start &&
			span.start <= span.end &&
			span.end <= own.length;
		const found = inside ? own.slice(span.start, span.end) : null;
		if (found !== span.quote)
			broken.push({ path, version: span.version, start: span.start, end: span.end, quote: span.quote, found });
	});
	return broken;
}

type Anchor = Pick<BrokenAnchor, "version" | "start" | "end" | "quote">;

function walk(value: unknown, path: string, visit: (path: string, span: Anchor) => void): void {
	if (typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) {
		for (const [i, item] of value.entries()) walk(item, `${path}[${i}]`, visit);
		return;
	}
	// Whatever has a quote claims to be anchored, even where its offsets are missing.
	if ("quote" in value) visit(path, value as Anchor);
	for (const [key, item] of Object.entries(value)) walk(item, path === "" ? key : `${path}.${key}`, visit);
}

/** A reading that may not enter the ledger: words that are not there, or an index that points nowhere. */
export class BrokenReadingError extends Error {
	override readonly name = "BrokenReadingError";

	constructor(
		message: string,
		readonly anchors: readonly BrokenAnchor[] = [],
	) {
		super(message);
	}
}
