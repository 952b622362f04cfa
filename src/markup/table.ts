import { parse } from "csv-parse/sync";

export { CsvError, parse as tableParser } from "csv-parse";

/** A row of a table: its cells, and the number of the line it ends on, from 1. */
export interface TableRow {
	readonly cells: readonly string[];
	readonly line: number;
}

/** A text that is no table. */
export class TableTextFault extends Error {}

/**
 * The rows of a small table in memory: quoted cells, line breaks in quotes, a byte order mark; empty lines left out. In
 * a table cut by tabs a quotation mark is a letter like any other, unless a cell begins with it.
 * @param delimiter the mark between two cells
 * @throws TableTextFault it names the line
 * @example tableRows('a,"b, c"\n', ",") // [{ cells: ["a", "b, c"], line: 1 }]
 */
export function tableRows(text: string, delimiter: string): TableRow[] {
	try {
		const rows = parse(text, {
			delimiter,
			bom: true,
			info: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
		}) as unknown as { record: string[]; info: { lines: number } }[];
		return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
	} catch (e) {
		throw new TableTextFault((e as Error).message.slice(0, 200));
	}
}

/** What a spreadsheet takes for a formula, behind whatever it skips: white space, invisible marks. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Rows as comma-separated values (RFC 4180), each ended by CRLF. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers do not.
 * @example tableText([["a", "=1+1", -2]]) === "a,'=1+1,-2\r\n"
 */
export function tableText(rows: readonly (readonly (string | number)[])[]): string {
	const cell = (value: string | number) => {
		if (typeof value === "number") return String(value);
		const safe = FORMULA.test(value) ? `'${value}` : value;
		return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
