import { type BriefOptions, headLines, versionLines } from "../brief/brief.js";
import { differenceLines, tensionLines } from "../brief/differences.js";
import { fieldLines } from "../brief/fields.js";
import { heading, type Line, seg } from "../brief/styled.js";
import { isolate, quoted, shown } from "../brief/words.js";
import type { Acceptance, Comparison, Difference } from "./comparison.js";

/**
 * The comparison of two versions for a terminal: the differences first, the gravest before the others, those accepted
 * behind them, then the sentences side by side.
 * @example plain(compareLines(comparison, { width: 120 }))
 */
export function compareLines(comparison: Comparison, options: BriefOptions): Line[] {
	const { reading, open, accepted, unused } = comparison;
	const { width } = options;
	const tensions = reading.tensions ?? [];
	const none: Line[] = [[seg(accepted.length === 0 ? "  none found" : "  none but those accepted")]];
	return [
		...headLines(reading, { ...options, title: comparison.title }),
		...heading("Where the versions disagree"),
		...(open.length === 0 ? none : open.flatMap((d) => [...differenceLines([d], width), ...idLines(d, width)])),
		...(accepted.length === 0 ? [] : heading("Accepted")),
		...accepted.flatMap((d) => [...differenceLines([d], width, "faint"), ...acceptedLines(d.accepted!, width)]),
		...(unused.length === 0 ? [] : heading("Accepted, and no longer there")),
		...unused.flatMap((a) => unusedLines(a, width)),
		...(tensions.length === 0 ? [] : heading("Where one version disagrees with itself")),
		...tensionLines(tensions, width),
		...versionLines(reading, width),
	];
}

const field = (label: string, value: string) => ({ label, values: [{ words: [], value }] });

function idLines(d: Difference, width: number): Line[] {
	return fieldLines([field("id", d.id)], width, 4);
}

function acceptedLines(a: Acceptance, width: number): Line[] {
	const who = `${shown(a.by)}, ${a.on}`;
	return fieldLines([field("reason", isolate(shown(a.reason))), field("by", isolate(who))], width, 4);
}

function unusedLines(a: Acceptance, width: number): Line[] {
	const quotes = [a.left, a.right].flatMap((q) => (q === null ? [] : [quoted(q)])).join(" ");
	return [
		[seg("  unused  ", "mild"), seg(`${a.id}  ${shown(a.kind)}`)],
		...fieldLines([field("words", quotes)], width, 4),
		...acceptedLines(a, width),
	];
}
