import { type TableRow, TableTextFault, tableRows } from "../markup/index.js";
import { type Pairs, ReaderError } from "./pairs.js";

/** Columns that say by their name which side they are. */
const SIDES: readonly (readonly string[])[] = [
	["source", "original"],
	["target", "translation"],
];
/** A language tag as people write it over a column: "ar", "en-GB". */
const TAG = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
/** Two letters that over a column mean a number of the row, and no language. */
const NUMBERING: ReadonlySet<string> = new Set(["id", "no", "nr"]);

/**
 * A table of two columns: the original and its translation, one pair a row. A first row is a header where two of its
 * cells are language tags (`ar`, `en-GB`) or name the sides (`source`, `target`); they choose the columns of a wider
 * table. Without one, a row has two cells, or one where the translation is missing.
 * @param delimiter "," or a tab
 * @throws ReaderError it names the line
 * @example readTwoColumns("ar,en\nوصلت القافلة.,The convoy arrived.\n", ",").languages // ["ar", "en"]
 */
export function readTwoColumns(text: string, delimiter: string): Pairs {
	let rows: TableRow[];
	try {
		rows = tableRows(text, delimiter);
	} catch (e) {
		if (e instanceof TableTextFault) throw new ReaderError(e.message);
		throw e;
	}
	const header = headerOf(rows[0]?.cells ?? []);
	const [left, right] = header?.columns ?? [0, 1];
	const segments = rows.slice(header === null ? 0 : 1).map(({ cells, line }): [string, string] => {
		if (header === null && cells.slice(2).some((c) => c.trim() !== ""))
			throw new ReaderError(`line ${line} has ${cells.length} columns; over two, a header must say which are meant`);
		return [cells[left] ?? "", cells[right] ?? ""];
	});
	return { languages: header?.languages ?? [undefined, undefined], segments };
}

function headerOf(cells: readonly string[]): { columns: [number, number]; languages: Pairs["languages"] } | null {
	const names = cells.map((c) => c.trim().toLowerCase());
	const sides = SIDES.map((words) => names.findIndex((n) => words.includes(n)));
	if (sides.every((at) => at >= 0)) return { columns: [sides[0]!, sides[1]!], languages: [undefined, undefined] };
	const tags = names.flatMap((n, i) => (TAG.test(n) && !NUMBERING.has(n) ? [i] : []));
	if (tags.length !== 2) return null;
	const language = (i: number) => names[i]!.replace("_", "-");
	return { columns: [tags[0]!, tags[1]!], languages: [language(tags[0]!), language(tags[1]!)] };
}
