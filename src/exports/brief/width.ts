/** East Asian wide and full-width blocks, first and last code point: two columns each. */
const WIDE: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x2e80, 0x303e],
	[0x3041, 0xa4cf],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff00, 0xff60],
	[0xffe0, 0xffe6],
	[0x1f300, 0x1f64f],
	[0x1f900, 0x1f9ff],
	[0x20000, 0x3fffd],
];
/** Marks (tashkeel among them), and characters that only steer: bidirectional controls, joiners. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/**
 * How many terminal columns a text takes.
 * @example displayWidth("قُتِلَ") === 3
 */
export function displayWidth(text: string): number {
	let width = 0;
	for (const c of text) {
		const code = c.codePointAt(0)!;
		if (code >= 0x20 && code < 0x7f) width++;
		else if (NO_WIDTH.test(c)) continue;
		else width += WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
	}
	return width;
}

/**
 * Breaks a text into lines of at most `width` columns, between words; a word longer than a line is cut.
 * @param text without line breaks
 * @example wrap("غادرت القافلة المدينة", 14) // ["غادرت القافلة", "المدينة"]
 */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	let used = 0;
	for (const word of text.split(" ").flatMap((w) => pieces(w, width))) {
		const w = displayWidth(word);
		if (line !== "" && used + 1 + w > width) {
			lines.push(line);
			line = "";
		}
		used = line === "" ? w : used + 1 + w;
		line = line === "" ? word : `${line} ${word}`;
	}
	return line === "" ? lines : [...lines, line];
}

function pieces(word: string, width: number): string[] {
	if (word.length <= width / 2 || displayWidth(word) <= width) return [word];
	const out: string[] = [];
	let piece = "";
	let used = 0;
	for (const c of word) {
		const w = displayWidth(c);
		if (piece !== "" && used + w > width) {
			out.push(piece);
			piece = "";
			used = 0;
		}
		piece += c;
		used += w;
	}
	return [...out, piece];
}

/** Fills up to `width` columns. A text that is longer stays as it is. @example pad("ar", 4, "end") === "  ar" */
export function pad(text: string, width: number, align: "start" | "end" = "start"): string {
	const fill = " ".repeat(Math.max(0, width - displayWidth(text)));
	return align === "start" ? text + fill : fill + text;
}
