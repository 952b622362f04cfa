import type { NumberValue } from "../../model/index.js";

/** Marks that can only stand between groups: the Arabic thousands mark, the apostrophe of Switzerland. */
const GROUPING = /[٬'’]/g;

/**
 * Reads a run of digits with its separators; null where it is no number (a dotted date, an address of a network).
 * Where one mark can be both, the groups of three decide, and the other reading is kept.
 *
 * @param key normalised digits, separators as written
 * @param decimal the mark that is a decimal point where both readings are possible
 * @example readDigits("1٬234٫5", ".") // { value: 1234.5, … }
 */
export function readDigits(key: string, decimal: "." | ","): NumberValue | null {
	if (key.includes("٬")) return number(key.replaceAll(GROUPING, "").replace("٫", "."));
	const text = key.replaceAll(GROUPING, "");
	if (text.includes("٫")) return number(text.replaceAll(/[,،]/g, "").replace("٫", "."));
	const marks = text.replaceAll(/[0-9]/g, "");
	if (marks === "") return { value: Number(text), digits: true, yearLike: text.length === 4 };
	const last = marks[marks.length - 1]!;
	// Two kinds of mark: the last is the decimal point, and there is only one of it.
	if (marks.split("").some((c) => c !== last)) {
		const [whole, part, more] = text.split(last);
		return more === undefined ? number(`${whole!.replaceAll(/[.,،]/g, "")}.${part}`) : null;
	}
	const sep = last === "،" ? "," : last;
	const parts = text.split(last);
	const grouped = parts.slice(1).every((p) => p.length === 3) && parts[0]!.length <= 3 && parts[0] !== "0";
	if (parts.length > 2) return grouped || (sep === "," && southAsian(parts)) ? number(parts.join("")) : null;
	const asDecimal = number(parts.join("."));
	if (!grouped) return asDecimal;
	const asGroups = number(parts.join(""));
	const [first, second] = sep === decimal && !roundGroup(parts[1]!) ? [asDecimal, asGroups] : [asGroups, asDecimal];
	return first && second ? { ...first, other: second.value } : null;
}

/** "200.000": nobody writes three noughts behind a decimal point. */
function roundGroup(group: string): boolean {
	return group === "000";
}

/** 12,34,567: groups of two before the last of three. */
function southAsian(parts: readonly string[]): boolean {
	return parts.at(-1)!.length === 3 && parts.slice(1, -1).every((p) => p.length === 2) && parts[0]!.length <= 2;
}

function number(text: string): NumberValue | null {
	const value = Number(text);
	return text !== "" && Number.isFinite(value) ? { value, digits: true } : null;
}
