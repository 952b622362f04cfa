import { isolate, shown } from "../brief/words.js";
import { escapeMarkdown, Footnotes, headOf, itemOf, sideBySide, tensionsOf } from "../markdown.js";
import type { Acceptance, Comparison, Difference } from "./comparison.js";

/**
 * The comparison of two versions as Markdown: differences first, then those accepted, then the sentences side by side.
 * @example markdownComparison(comparisonOf(reading, "a.txt / b.txt")) // "# a.txt / b.txt\n\n- **dateline:** …"
 */
export function markdownComparison({ reading, title, open, accepted, unused }: Comparison): string {
	const notes = new Footnotes();
	const body = [
		...headOf(reading, { title }, notes),
		"## Where the versions disagree",
		"",
		...(open.length === 0 ? [accepted.length === 0 ? "None found." : "None but those accepted."] : []),
		...open.map((d) => `${line(d, notes)} \`${d.id}\``),
		"",
		...section(
			"## Accepted",
			accepted.map((d) => `${line(d, notes)} — ${told(d.accepted!)}`),
		),
		...section(
			"## Accepted, and no longer there",
			unused.map((a) => `- \`${a.id.replaceAll("`", "")}\` ${words(a)} — ${told(a)}`),
		),
		...tensionsOf(reading, notes),
		...sideBySide(reading),
	];
	return `${[...body, ...notes.lines()].join("\n").trimEnd()}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [title, "", ...lines, ""];
}

function line(d: Difference, notes: Footnotes): string {
	return itemOf(`${d.severity}, ${d.kind}`, d, notes);
}

function told(a: Acceptance): string {
	return `${isolate(escapeMarkdown(a.reason))} (${isolate(escapeMarkdown(shown(a.by)))}, ${escapeMarkdown(a.on)})`;
}

function words(a: Acceptance): string {
	const quotes = [a.left, a.right].flatMap((q) => (q === null ? [] : [isolate(`«${escapeMarkdown(q)}»`)]));
	return `${escapeMarkdown(a.kind)}: ${quotes.join(" ")}`;
}
