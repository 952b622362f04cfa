import { tableText } from "../../markup/index.js";
import { COLUMNS, located, type NamedReading } from "./located.js";

/** What stands before the rows: a byte order mark, without which spreadsheets misread Arabic, and the header row. */
export const placesCsvHead = `\uFEFF${tableText([COLUMNS])}`;

/**
 * The places of a reading as CSV, one a row, in the order of the text, without the header row. `lat` and `lon` are those
 * of the named place, as in the reading; the area around it is in the GeoJSON. An empty cell is not known.
 * @returns rows ending in CRLF (RFC 4180)
 * @example placesCsv({ name: "a.txt", reading }) // "a.txt,ar,31,35,قسرك,…"
 */
export function placesCsv({ name, reading }: NamedReading): string {
	return tableText(
		(reading.places ?? []).map((p) => {
			const row = located(name, p);
			return COLUMNS.map((c) => (typeof row[c] === "boolean" ? String(row[c]) : (row[c] ?? "")));
		}),
	);
}
