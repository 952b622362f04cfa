import type { Token } from "./scan.js";

const OPENERS = "\"'“”‘«(";
const CLOSERS = "\"'”’»)";

/**
 * Could a sentence open at a token though nothing closes the one before: neither begins with a small letter, nor leans
 * on a mark? Arabic has no small letters, so any word could.
 * @example mayOpen(scan("Ash on Mexico City Ash spewing", 0, 30), 4) // true; not at 1: "on"
 */
export function mayOpen(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const token = tokens[at];
	if (before === undefined || token === undefined || token.glued) return false;
	if (before.kind === "mark" && !CLOSERS.includes(before.raw)) return false;
	if (token.kind === "mark") return OPENERS.includes(token.raw);
	const first = token.raw[0]!;
	return first.toUpperCase() === first;
}
