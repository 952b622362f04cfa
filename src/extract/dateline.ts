import { type Day, parseDay } from "../calendar/index.js";
import type { Grammar } from "../grammar/index.js";
import { markTokens } from "../grammar/index.js";
import type { Dateline, Discrepancy, PlaceReference, Range, ReportInput, Span, Tension } from "../model/index.js";
import { scan } from "../text/index.js";
import { headTimes } from "./head-times.js";
import { spanOf, type VersionText } from "./versions.js";

/** A date that stands before the body as the report's own. */
export interface StatedDate extends Range {
	readonly date: Day;
	/** Where the body begins. */
	readonly bodyStart: number;
}

/** How far into a text its own date may stand. */
const HEAD = 160;

/**
 * Finds the date a text states for itself: a full date (day, month, year) at its very beginning, alone on its line,
 * after a label ("date", «التاريخ») or before the first word of the body.
 *
 * @param grammars all languages of the kit: the label may be in another one than the body
 */
function statedDate(text: string, grammars: readonly Grammar[]): StatedDate | null {
	const head = text.slice(0, HEAD);
	const lead = head.length - head.trimStart().length;
	const lineEnd = head.indexOf("\n", lead);
	const to = lineEnd === -1 ? head.length : lineEnd;
	const tokens = scan(text, 0, to);
	for (const g of grammars) {
		const lattice = markTokens(text, tokens, g);
		const label = lattice.at[0]?.find((m) => m.class === "datelineLabel");
		const from = label?.to ?? 0;
		const colon = lattice.at[from]?.some((m) => m.class === "punct" && m.value === ":") ? from + 1 : from;
		const first = headTimes(lattice, g).find((t) => t.from === colon);
		if (first === undefined || first.date === null) continue;
		const [start, end] = [tokens[first.from]!.start, tokens[first.to - 1]!.end];
		// Without a label the date must be alone on its line, or a number-only date: prose may well begin with a date.
		const alone = first.to === tokens.length && lineEnd !== -1;
		const numeric = /^[\p{N}/.-]+$/u.test(text.slice(start, end));
		if (label === undefined && !alone && !numeric) continue;
		return { start, end, date: first.date, bodyStart: end };
	}
	return null;
}

/** A date that a version states for itself. */
export interface VersionDate extends Span {
	readonly date: Day;
}

/**
 * The date that each text states for itself: the one text of a report, or its versions, one text each. What came in
 * sentences or segments stays as it came: its body begins at 0, with the date in it.
 * @example statedDates({ id: "r", versions: [{ text: "date 2026-02-23\n…" }, { text: "…" }] }, grammars)[1] // null
 */
export function statedDates(report: ReportInput, grammars: readonly Grammar[]): (StatedDate | null)[] {
	if (report.versions === undefined) return [statedDate(report.text ?? "", grammars)];
	return report.versions.map(({ text, segments, sentences = [] }) => {
		if (text !== undefined) return statedDate(text, grammars);
		const found = statedDate((segments ?? sentences).join("\n"), grammars);
		return found && { ...found, bodyStart: 0 };
	});
}

/**
 * The dateline: the given day, else the first that a version states; and the tension where these two differ.
 * @param given day or date-time that came with the report
 * @param stated in the order of the versions
 */
export function dateline(
	given: string | undefined,
	stated: readonly VersionDate[],
): { dateline: Dateline; tension: Tension | null } {
	const own = stated[0] ?? null;
	const day = given === undefined ? null : parseDay(given);
	return {
		dateline: {
			date: day ?? own?.date ?? null,
			basis: day !== null ? "given" : own !== null ? "stated" : "none",
			stated: own,
			place: null,
			agency: null,
		},
		tension:
			day !== null && own !== null && own.date !== day
				? {
						kind: "date",
						left: own,
						right: null,
						explanation: `the report was given as of ${day}, but its own first line says ${own.date}`,
					}
				: null,
	};
}

/**
 * Where a report comes from and by which agency, as the first head that tells it says.
 * @param places the reading's list, which the place is one of
 */
export function originOf(
	versions: readonly VersionText[],
	places: readonly PlaceReference[],
): Pick<Dateline, "place" | "agency"> {
	const said = versions.filter((v) => v.head !== null);
	const at = (v: VersionText, { start, end }: Range) =>
		places.findIndex((p) => p.version === v.id && start <= p.start && p.end <= end);
	const place = said.map((v) => (v.head!.place === null ? -1 : at(v, v.head!.place))).find((i) => i >= 0) ?? null;
	const by = said.find((v) => v.head!.agency !== null);
	return { place, agency: by === undefined ? null : spanOf(by, by.head!.agency!) };
}

/**
 * What two versions that state different days for themselves make: one discrepancy, of no bead.
 * @example datelinesApart(left, right)[0]?.kind // "date"
 */
export function datelinesApart(left: VersionDate | undefined, right: VersionDate | undefined): Discrepancy[] {
	if (left === undefined || right === undefined || left.date === right.date) return [];
	const span = ({ version, start, end, quote }: VersionDate): Span => ({ version, start, end, quote });
	return [
		{
			kind: "date",
			severity: "contradiction",
			alignment: null,
			left: span(left),
			right: span(right),
			explanation: `Different datelines: ${left.version} says it is of ${left.date}, ${right.version} of ${right.date}.`,
		},
	];
}
