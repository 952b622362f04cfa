/** What a stretch of the brief is, for whoever colours it. */
export type Style = "plain" | "heading" | "strong" | "label" | "faint" | "loud" | "mild";

export interface Segment {
	readonly text: string;
	readonly style: Style;
}

/** One line of output, in order. */
export type Line = readonly Segment[];

/** A segment. @example seg("when", "label") */
export function seg(text: string, style: Style = "plain"): Segment {
	return { text, style };
}

/** The lines as text without styles, each ended by a line feed. */
export function plain(lines: readonly Line[]): string {
	return lines
		.map(
			(l) =>
				`${l
					.map((s) => s.text)
					.join("")
					.trimEnd()}\n`,
		)
		.join("");
}

/** A heading with an empty line before it. */
export function heading(text: string, note = ""): Line[] {
	return [[], [seg(text, "heading"), ...(note === "" ? [] : [seg(`  ${note}`, "faint")])]];
}
