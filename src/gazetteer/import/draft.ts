import type { Place, PlaceKind } from "../../model/index.js";
import { phraseKey } from "../../text/index.js";
import type { GazetteerRow } from "../row.js";

/** A place as a table tells of it, unchecked. */
export interface Draft {
	readonly id: string;
	/** As written, in any script, preferred first. */
	readonly names: readonly string[];
	readonly kind: PlaceKind;
	/** ISO 3166-1 alpha-2, in either case; "" or null = none. */
	readonly country: string | null;
	/** WGS84 degrees, as text or number. */
	readonly lat: string | number;
	readonly lon: string | number;
	readonly population?: string | number | undefined;
	readonly radiusKm?: number | undefined;
	readonly precision?: Place["precision"] | undefined;
	readonly within?: string | null | undefined;
	readonly capital?: boolean | undefined;
}

/** Why a row cannot be taken. */
export class RowFault extends Error {}

const LONGEST_NAME = 200;
const LONGEST_ID = 120;
/** Names of one place; what comes after is dropped. */
const MOST_NAMES = 200;
/** Arabic names that are kept as written, for showing. */
const MOST_SHOWN = 4;
/** Settlements of so many people reach farther than a village. */
const CITY = 50_000;
const TOWN = 5_000;
const RADIUS: Partial<Record<PlaceKind, number>> = {
	country: 500,
	admin1: 100,
	admin2: 40,
	district: 15,
	region: 100,
	city: 8,
	sea: 300,
	river: 50,
	mountain: 10,
	road: 50,
	base: 5,
	airport: 5,
	camp: 3,
	crossing: 3,
	facility: 3,
};
const SMALLEST_RADIUS = 3;

/** Letters that Arabic writes; those that only Persian, Urdu or Kurdish write are refused. */
const ARABIC = /^[\u0621-\u063A\u0641-\u0652\u0660-\u0669 ()0-9-]+$/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_NAME = /^[\p{Script=Latin}\p{M}\p{N}\p{P} ]*\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}\p{P} ]*$/u;

/** Is a name written in the letters of Arabic alone? */
export const isArabicName = (name: string): boolean => ARABIC.test(name);
/** Is a name written in Latin letters? */
export const isLatinName = (name: string): boolean => LATIN_NAME.test(name);

/** What a settlement is called, by how many live there. @example settlementKind(80_000) // "city" */
export function settlementKind(population: number): PlaceKind {
	if (population >= CITY) return "city";
	return population >= TOWN ? "town" : "village";
}

/**
 * A row fit for packing. A name that is too long or was no UTF-8 is left out, where the place has others.
 * @param source the bit of the row's source
 * @param lost is told why a name is left out
 * @throws RowFault with the reason, where the draft is no place: no name, no position on the earth, a broken id …
 * @example checkedRow({ id: "my:1", names: ["Tell Example"], kind: "village", country: "sy", lat: "36.1", lon: 40 }, 1).country // "SY"
 */
export function checkedRow(draft: Draft, source: number, lost: (fault: string) => void = () => {}): GazetteerRow {
	const { id, kind } = draft;
	if (id === "" || id.length > LONGEST_ID || /[\s|\p{C}]/u.test(id))
		throw new RowFault(`"${id.slice(0, 40)}" is no id`);
	const faults = draft.names.map(nameFault).filter((f) => f !== null);
	const whole = draft.names.filter((n) => nameFault(n) === null).map(cleanName);
	const names = [...new Set(whole.filter((n) => n !== ""))].slice(0, MOST_NAMES);
	const keys = [...new Set(names.map(phraseKey))].filter((k) => k !== "");
	if (keys.length === 0) throw new RowFault(faults[0] ?? "no name");
	if (faults.length > 0) lost(`${faults[0]}; it is left out`);
	const country = draft.country?.toUpperCase() || null;
	if (country !== null && !/^[A-Z]{2}$/.test(country))
		throw new RowFault(`"${country.slice(0, 20)}" is no country code of two letters`);
	const population = Math.trunc(number(draft.population ?? "", 0, 1e10) ?? 0);
	const lat = degrees("latitude", draft.lat, 90);
	const lon = degrees("longitude", draft.lon, 180);
	// Where a table has no position it often says 0, 0.
	if (lat === 0 && lon === 0) throw new RowFault("latitude and longitude are both 0");
	return {
		id,
		name: names.find(isLatinName) ?? names[0]!,
		arabic: names.filter((n) => ARABIC_LETTER.test(n)).slice(0, MOST_SHOWN),
		keys,
		kind,
		country,
		lat,
		lon,
		radiusKm: Math.max(draft.radiusKm ?? RADIUS[kind] ?? SMALLEST_RADIUS, 1),
		precision: draft.precision ?? "exact",
		population,
		within: draft.within || null,
		sources: source,
		capital: draft.capital ?? false,
	};
}

/** Why a name cannot be taken, or null. */
function nameFault(raw: string): string | null {
	if (raw.length > LONGEST_NAME) return `a name has ${raw.length} characters; ${LONGEST_NAME} is the most`;
	return raw.includes("\uFFFD") ? "a name is not valid UTF-8" : null;
}

/** White space as single spaces, without control and direction characters. */
function cleanName(raw: string): string {
	return raw
		.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
		.replace(/[\s|\p{Cc}]+/gu, " ")
		.trim();
}

function degrees(what: string, value: string | number, most: number): number {
	const n = number(value, -most, most);
	if (n === null)
		throw new RowFault(`${what} "${String(value).slice(0, 40)}" is no number between -${most} and ${most}`);
	return n;
}

/** A plain decimal number within bounds, else null: Number("") is 0, and "0x10" and "Infinity" are numbers to it. */
function number(value: string | number, least: number, most: number): number | null {
	if (typeof value === "string" && !/^\s*[+-]?\d+(?:\.\d*)?(?:e[+-]?\d{1,2})?\s*$/i.test(value)) return null;
	const n = Number(value);
	return n >= least && n <= most ? n : null;
}
