import { normaliseKey } from "../text/index.js";

/** A name in Arabic and in Latin letters, and how much it is believed. */
export interface NamePair {
	readonly arabic: string;
	readonly latin: string;
	readonly weight: number;
}

const ROUNDS = 8;
const LONGEST_ARABIC = 2;
const LONGEST_LATIN = 4;
/** Longer units explain more at one stroke than they deserve; each letter beyond two costs them this. */
const LONG_UNIT = 0.35;
/** Units met less often than this, in names, are chance. */
const LEAST = 4;
const FIRST = { skip: 0.02, letter: 0.3 };

interface Counts {
	readonly units: Map<string, number>;
	total: number;
}

/**
 * Learns which letters of the Latin script write which of the Arabic one, from names in both: expectation maximisation
 * over many-to-many alignments (Jiampojamarn, Kondrak and Sherif 2007), the beginning ^ and the end $ of a name
 * counting as letters. Units that are seldom met are dropped along the way.
 *
 * @returns the text of the table that `src/matching/letter-table.ts` reads: numbers are tenths of a nat
 * @example trainLetters([{ arabic: "سمير", latin: "samir", weight: 1 }])
 */
export function trainLetters(pairs: readonly NamePair[]): string {
	const names = pairs
		.map((p) => ({ arabic: edged(p.arabic), latin: edged(p.latin), weight: p.weight }))
		.filter((p) => p.arabic.length > 2 && p.latin.length > 2);
	let units: ReadonlyMap<string, number> | null = null;
	for (let round = 0; round < ROUNDS; round++) {
		const counts: Counts = { units: new Map(), total: 0 };
		for (const name of names) countAlignments(name, units, counts);
		const least = round < 3 ? 0.01 : round < ROUNDS - 1 ? 0.3 * LEAST : LEAST;
		units = new Map([...counts.units].filter(([, n]) => n > least).map(([unit, n]) => [unit, n / counts.total]));
	}
	return tableText(units!, names);
}

/** Only its letters, between the two edges. */
function edged(name: string): string {
	return `^${normaliseKey(name).replace(/[^\p{L}]/gu, "")}$`;
}

function mayAlign(a: string, l: string): boolean {
	if (a.length + l.length === 0 || (a === "" && l.length > 1) || (l === "" && a.length > 1)) return false;
	if (a.length === LONGEST_ARABIC && l.length === LONGEST_LATIN) return false;
	return a.includes("^") === l.includes("^") && a.includes("$") === l.includes("$");
}

/** Adds the expected number of times each unit is used in one name. */
function countAlignments(name: NamePair, units: ReadonlyMap<string, number> | null, counts: Counts): void {
	const { arabic, latin, weight } = name;
	const width = latin.length + 1;
	const [before, behind] = [0, 1].map(() => new Float64Array((arabic.length + 1) * width)) as [
		Float64Array,
		Float64Array,
	];
	before[0] = 1;
	behind[behind.length - 1] = 1;
	const steps: { from: number; to: number; p: number; unit: string }[] = [];
	for (let i = 0; i <= arabic.length; i++)
		for (let j = 0; j <= latin.length; j++)
			for (let di = 0; di <= LONGEST_ARABIC && i + di <= arabic.length; di++)
				for (let dj = 0; dj <= LONGEST_LATIN && j + dj <= latin.length; dj++) {
					const [a, l] = [arabic.slice(i, i + di), latin.slice(j, j + dj)];
					if (!mayAlign(a, l)) continue;
					const unit = `${a} ${l}`;
					const first = di === 0 || dj === 0 ? FIRST.skip : FIRST.letter ** (di + dj);
					const p = (units === null ? first : (units.get(unit) ?? 0)) * LONG_UNIT ** Math.max(0, di + dj - 2);
					if (p === 0) continue;
					const [from, to] = [i * width + j, (i + di) * width + j + dj];
					steps.push({ from, to, p, unit });
					before[to]! += before[from]! * p;
				}
	const whole = before[before.length - 1]!;
	if (!(whole > 0)) return;
	for (let k = steps.length - 1; k >= 0; k--) behind[steps[k]!.from]! += behind[steps[k]!.to]! * steps[k]!.p;
	for (const { from, to, p, unit } of steps) {
		const n = (weight * before[from]! * behind[to]! * p) / whole;
		counts.total += n;
		if (n > 1e-6) counts.units.set(unit, (counts.units.get(unit) ?? 0) + n);
	}
}

/** Letters with how rare they are and what one of them brings on average; then units with what they bring. */
function tableText(units: ReadonlyMap<string, number>, names: readonly NamePair[]): string {
	const rarity = [rarities(names.map((n) => [n.arabic, n.weight])), rarities(names.map((n) => [n.latin, n.weight]))];
	const gains = [...units].map(([unit, p]) => {
		const sides = unit.split(" ");
		const chance = sides.flatMap((side, k) => [...side].map((c) => rarity[k]!.get(c)!)).reduce((s, x) => s + x, 0);
		return { sides, p, gain: Math.log(p) + chance };
	});
	const letters = rarity.map((rare, k) =>
		[...rare]
			.filter(([c]) => gains.some((g) => g.sides[k]!.includes(c)))
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([c, r]) => `${c}${tenths(r)}/${tenths(meanGain(c, k, gains))}`)
			.join(" "),
	);
	const rows = new Map<string, string[]>();
	for (const { sides, gain } of gains.sort((x, y) => y.p - x.p || (x.sides.join() < y.sides.join() ? -1 : 1))) {
		const [arabic, latin] = sides as [string, string];
		rows.set(arabic, [...(rows.get(arabic) ?? []), `${latin || "_"}${tenths(gain)}`]);
	}
	const order = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
	return [...letters, ...order.map(([arabic, cells]) => `${arabic || "_"} ${cells.join(" ")}`)].join("\n");
}

function rarities(words: readonly (readonly [string, number])[]): Map<string, number> {
	const counts = new Map<string, number>();
	let total = 0;
	for (const [word, weight] of words)
		for (const c of word) {
			counts.set(c, (counts.get(c) ?? 0) + weight);
			total += weight;
		}
	return new Map([...counts].map(([c, n]) => [c, -Math.log(n / total)]));
}

/** The part of a unit's gain that falls on one letter of it, over all units. */
function meanGain(
	letter: string,
	side: number,
	gains: readonly { readonly sides: readonly string[]; readonly p: number; readonly gain: number }[],
): number {
	let [sum, n] = [0, 0];
	for (const { sides, p, gain } of gains) {
		const unit = sides[side]!;
		if (!unit.includes(letter)) continue;
		sum += (p * gain) / unit.length;
		n += p;
	}
	return sum / n;
}

const tenths = (x: number) => Math.round(10 * x);
