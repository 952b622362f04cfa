/** The five entities of XML. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:([A-Za-z]+)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));/g;
/** What XML 1.0 has no place for: control characters, halves of pairs, two that are no characters. */
const UNSENDABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = "\uFFFD";

/**
 * Text with its references resolved: the five entities, and characters by number. An entity of another name stays as it
 * is written; a number that is no character becomes U+FFFD.
 * @example fromEntities("a &lt; &#x628;") === "a < ب"
 */
export function fromEntities(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(REFERENCE, (whole, name: string | undefined, decimal: string | undefined, hex: string) => {
		if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
		const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
		return code > 0x10ffff ? REPLACEMENT : sendable(String.fromCodePoint(code));
	});
}

/**
 * Text that XML can hold: what it has no place for becomes U+FFFD.
 * @example sendable("a\u0000b") === "a\uFFFDb"
 */
export function sendable(text: string): string {
	return text.replace(UNSENDABLE, REPLACEMENT);
}
