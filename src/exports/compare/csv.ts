import { tableText } from "../../markup/index.js";
import type { Alignment, Span } from "../../model/index.js";
import { sentencesOf } from "../brief/entries.js";
import { shown } from "../brief/words.js";
import type { Comparison, Difference } from "./comparison.js";

const COLUMNS = [
	"id",
	"severity",
	"kind",
	"explanation",
	"left_version",
	"left_start",
	"left_end",
	"left_quote",
	"right_version",
	"right_start",
	"right_end",
	"right_quote",
	"bead",
	"left_sentences",
	"right_sentences",
	"accepted",
	"accepted_by",
	"accepted_on",
] as const;

/**
 * The differences as a table, one a row, the gravest first and those accepted last, with a header row. It begins with a
 * byte order mark, without which spreadsheets take Arabic for another encoding; a cell that a spreadsheet would take for
 * a formula begins with an apostrophe. Offsets are into the text of the version, beads are numbered from 1.
 * @returns rows ending in CRLF (RFC 4180)
 * @example csvComparison(comparison).split("\r\n")[1] // "1y5k…,contradiction,number,…"
 */
export function csvComparison(comparison: Comparison): string {
	const { reading } = comparison;
	const sentences = sentencesOf(reading);
	const words = (side: Alignment["left"] | undefined) =>
		shown((side?.sentences ?? []).map((i) => sentences.get(side!.version)?.[i]?.quote ?? "").join(" "));
	const span = (s: Span | null) => (s === null ? ["", "", "", ""] : [s.version, s.start, s.end, shown(s.quote)]);
	const row = (d: Difference) => {
		const bead = d.alignment === null ? undefined : reading.alignments?.[d.alignment];
		const { reason = "", by = "", on = "" } = d.accepted ?? {};
		return [
			...[d.id, d.severity, d.kind, shown(d.explanation), ...span(d.left), ...span(d.right)],
			...[d.alignment === null ? "" : d.alignment + 1, words(bead?.left), words(bead?.right)],
			...[shown(reason), shown(by), shown(on)],
		];
	};
	return `\uFEFF${tableText([COLUMNS, ...[...comparison.open, ...comparison.accepted].map(row)])}`;
}
