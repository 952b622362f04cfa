import type { CliContext } from "./context.js";

/** One column of a plain table. The last one is not padded. */
export interface Column<T> {
	readonly title: string;
	readonly width: number;
	/** The cell; words of a report go through `shownWords` on their way out. */
	readonly cell: (row: T) => string;
}

/**
 * Prints rows as they come, as a plain table or as JSON Lines.
 * @param json the object of a row's line; undefined: print the table
 * @returns how many rows were printed
 * @example await printRows(context, ledger.reports(), COLUMNS, undefined)
 */
export async function printRows<T>(
	context: CliContext,
	rows: AsyncIterable<T>,
	columns: readonly Column<T>[],
	json: ((row: T) => unknown) | undefined,
): Promise<number> {
	let n = 0;
	for await (const row of rows) {
		if (n === 0 && json === undefined)
			await writeLine(
				context,
				line(
					columns.map((c) => c.title),
					columns,
					context,
				),
			);
		n++;
		const cells = () => columns.map((c) => c.cell(row));
		await writeLine(context, json === undefined ? line(cells(), columns, context) : JSON.stringify(json(row)));
	}
	return n;
}

function line<T>(cells: readonly string[], columns: readonly Column<T>[], context: CliContext): string {
	const { isTTY, columns: total = 80 } = context.stdout;
	const used = columns.slice(0, -1).reduce((sum, c) => sum + c.width + 2, 0);
	return cells
		.map((cell, i) => {
			if (i < cells.length - 1) return cell.padEnd(columns[i]?.width ?? 0);
			// A terminal gets one line a row, and each text in an isolate, so that Arabic moves nothing around it.
			return isTTY ? `\u2068${cut(cell, Math.max(20, total - used))}\u2069` : cell;
		})
		.join("  ")
		.trimEnd();
}

function cut(text: string, width: number): string {
	const characters = Array.from(text);
	return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}

/**
 * Words of a report fit for one line: white space as single spaces, and without control and bidirectional
 * embedding characters, with which a hostile text could move the cursor or reorder the line.
 * @example shownWords("قال\nالمصدر") // "قال المصدر"
 */
export function shownWords(text: string): string {
	return text
		.replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
}

/** Writes one line and waits where the reader is slower. */
export async function writeLine(context: CliContext, text: string): Promise<void> {
	if (!context.stdout.write(`${text}\n`)) await new Promise((resolve) => context.stdout.once("drain", resolve));
}
