import picocolors from "picocolors";
import type { Line, Style } from "../exports/index.js";
import { type CliContext, CliError, EXIT } from "./context.js";

type Colours = ReturnType<typeof picocolors.createColors>;

const PAINT: Readonly<Record<Style, (c: Colours, text: string) => string>> = {
	plain: (_, text) => text,
	heading: (c, text) => c.bold(c.cyan(text)),
	strong: (c, text) => c.bold(text),
	label: (c, text) => c.dim(text),
	faint: (c, text) => c.dim(text),
	loud: (c, text) => c.bold(c.red(text)),
	mild: (c, text) => c.yellow(text),
};

/** Are colours wanted: as asked for, else on a terminal that has not turned them off. */
export function wantsColour(context: CliContext, option: string): boolean {
	if (option !== "auto") return option === "always";
	const { NO_COLOR, TERM } = context.env;
	return context.stdout.isTTY === true && !NO_COLOR && TERM !== "dumb";
}

/** Lines with their styles as terminal colours, each ended by a line feed. */
export function painted(lines: readonly Line[], colour: boolean): string {
	const colours = picocolors.createColors(colour);
	return lines
		.map((line) => {
			const last = line.length - 1;
			const text = line.map((s, i) => PAINT[s.style](colours, i === last ? s.text.trimEnd() : s.text)).join("");
			return `${colour ? text : text.trimEnd()}\n`;
		})
		.join("");
}

/** Columns of a line: as asked for, else those of the terminal up to 120, else 80. @throws CliError with status 2 */
export function lineWidth(context: CliContext, option: string | undefined): number {
	if (option === undefined) return Math.min(120, Math.max(40, context.stdout.columns ?? 80));
	if (!/^\d{2,3}$/.test(option) || Number(option) < 40)
		throw new CliError(EXIT.usage, `--width wants a number of columns from 40 to 999, not "${option}"`);
	return Number(option);
}
