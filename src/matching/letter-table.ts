import { LETTERS_AR_LATN } from "./letters-ar-latn.js";

/** What is known of one letter, in nats. */
interface Letter {
	/** The negative logarithm of how often it is met. */
	readonly rarity: number;
	/** What it brings on average where two names are one. */
	readonly gain: number;
}

/** The learned alignment of two scripts. */
export interface LetterTable {
	readonly arabic: ReadonlyMap<string, Letter>;
	readonly latin: ReadonlyMap<string, Letter>;
	/** Arabic unit, Latin unit → what the pair brings; "" is no letter, ^ and $ the edges of a name. */
	readonly units: ReadonlyMap<string, ReadonlyMap<string, number>>;
	readonly longestArabic: number;
	readonly longestLatin: number;
}

const TENTHS = 10;

/**
 * Reads the text that `trainLetters` writes.
 * @throws Error where a cell is broken
 * @example parseLetterTable("ب35/33\nb39/31\nب b34").units.get("ب")?.get("b") // 3.4
 */
function parseLetterTable(text: string): LetterTable {
	const [arabic = "", latin = "", ...rows] = text.trim().split("\n");
	const units = new Map<string, ReadonlyMap<string, number>>();
	for (const row of rows) {
		const [unit, ...cells] = row.split(" ");
		units.set(letters(unit!), new Map(cells.map(unitCell)));
	}
	const longest = (keys: Iterable<string>) => Math.max(0, ...[...keys].map((k) => k.length));
	return {
		arabic: new Map(arabic.split(" ").map(letterCell)),
		latin: new Map(latin.split(" ").map(letterCell)),
		units,
		longestArabic: longest(units.keys()),
		longestLatin: longest([...units.values()].flatMap((u) => [...u.keys()])),
	};
}

const letters = (unit: string) => (unit === "_" ? "" : unit);

function letterCell(cell: string): [string, Letter] {
	const [, letter, rarity, gain] = /^(\D)(\d+)\/(-?\d+)$/u.exec(cell) ?? broken(cell);
	return [letter!, { rarity: Number(rarity) / TENTHS, gain: Number(gain) / TENTHS }];
}

function unitCell(cell: string): [string, number] {
	const [, unit, gain] = /^([^\d-]+)(-?\d+)$/u.exec(cell) ?? broken(cell);
	return [letters(unit!), Number(gain) / TENTHS];
}

function broken(cell: string): never {
	throw new Error(`"${cell}" is no cell of a table of letters`);
}

/** The table of Arabic and Latin letters. */
export const LETTERS: LetterTable = parseLetterTable(LETTERS_AR_LATN);
