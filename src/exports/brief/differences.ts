import type { Discrepancy, Reading, Tension } from "../../model/index.js";
import { fieldLines, hang } from "./fields.js";
import { type Line, type Style, seg } from "./styled.js";
import { SEVERITY_ORDER } from "./tables.js";
import { isolate, shown } from "./words.js";

/** Discrepancies, the gravest first; of one severity as they stand in the text. */
export function bySeverity(reading: Reading): Discrepancy[] {
	return [...(reading.discrepancies ?? [])].sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}

/** Does it say that a value, a source or a limit was changed or lost, and not only reworded? */
export function isLoud(d: Discrepancy): boolean {
	return d.severity !== "shift";
}

/**
 * Differences between the versions, each with both wordings.
 * @param style how their severity is shown, where it is not by its gravity
 */
export function differenceLines(list: readonly Discrepancy[], width: number, style?: Style): Line[] {
	return list.flatMap((d) => [
		...hang(
			seg(`  ${d.severity}  `, style ?? (isLoud(d) ? "loud" : "mild")),
			`${d.kind}: ${told(d)}`,
			width - d.severity.length - 4,
			"plain",
		),
		...fieldLines(sides(d), width, 4),
	]);
}

/** Places of one version that do not agree. */
export function tensionLines(list: readonly Tension[], width: number): Line[] {
	return list.flatMap((t) => [
		...hang(seg("  tension  ", "mild"), `${t.kind}: ${told(t)}`, width - 11, "plain"),
		...fieldLines(sides(t), width, 4),
	]);
}

function told({ explanation }: { readonly explanation: string }): string {
	return isolate(shown(explanation));
}

function sides(d: Discrepancy | Tension) {
	return [d.left, d.right].flatMap((s) =>
		s === null ? [] : [{ label: `${s.version} ${s.start}–${s.end}`, values: [{ words: [s], value: "" }] }],
	);
}
