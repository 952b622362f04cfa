import type { Place, PlaceKind } from "../model/index.js";
import { phraseKey } from "../text/index.js";

/** A row of the hand-made table: a place, and the keys of all its names. */
export interface OverlayRow {
	readonly place: Place;
	/** As `phraseKey` makes them, in both scripts, each once. */
	readonly keys: readonly string[];
	/** Arabic names as written, preferred first. */
	readonly arabic: readonly string[];
}

/** Columns of the table, in order; those after alt_names may be missing. */
export const OVERLAY_COLUMNS = [
	"id",
	"kind",
	"country",
	"lat",
	"lon",
	"radius_km",
	"name_en",
	"names_ar",
	"alt_names",
	"within",
	"precision",
	"source",
	"verified",
] as const;

/** Every kind of place; a Record, so that the compiler misses none. */
const KINDS: Record<PlaceKind, true> = {
	country: true,
	admin1: true,
	admin2: true,
	city: true,
	town: true,
	village: true,
	district: true,
	region: true,
	base: true,
	airport: true,
	crossing: true,
	camp: true,
	facility: true,
	river: true,
	sea: true,
	mountain: true,
	road: true,
	other: true,
};
/** The same, in the order in which the packed file numbers them. */
export const PLACE_KINDS = Object.keys(KINDS) as readonly PlaceKind[];
export const PRECISIONS = ["exact", "approximate", "unknown"] as const;

/**
 * Reads the hand-made table of places (data/overlay.tsv, or a user's own): UTF-8 text, one header line, columns apart
 * by tabs as in `OVERLAY_COLUMNS`, several names apart by `|`. Empty lines and lines that begin with # are passed over.
 * Positions are WGS84 degrees, radius_km is in kilometres: how far the point may be off, or how far an area reaches.
 *
 * @throws Error naming the line, where a row is broken or an id comes twice
 * @example
 * parseOverlay(header + "rawi:tanf\tbase\tSY\t33.5\t38.66\t5\tAl-Tanf base\tالتنف\tAl-Tanf")[0].keys
 * // ["al tanf base", "التنف", "al tanf"]
 */
export function parseOverlay(text: string): OverlayRow[] {
	const out: OverlayRow[] = [];
	const seen = new Set<string>();
	for (const [i, raw] of text.split("\n").entries()) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (i === 0 || line === "" || line.startsWith("#")) continue;
		const row = overlayRow(line, i + 1);
		if (seen.has(row.place.id)) throw new Error(`overlay line ${i + 1}: ${row.place.id} comes twice`);
		seen.add(row.place.id);
		out.push(row);
	}
	return out;
}

/** One row of the table. @param at the number of its line, for the error @throws Error where it is broken */
export function overlayRow(line: string, at: number): OverlayRow {
	const [id, kind, country, lat, lon, radius, name, arabic = "", other = "", within = "", precision = ""] =
		line.split("\t");
	const fail = (what: string): never => {
		throw new Error(`overlay line ${at}: ${what}: ${line.slice(0, 60)}`);
	};
	if (!id || !name) fail("no id or no name");
	if (!Object.hasOwn(KINDS, kind ?? "")) fail(`"${kind}" is no kind of place`);
	if (country && !/^[A-Z]{2}$/.test(country)) fail(`"${country}" is no country code`);
	if (precision !== "" && !PRECISIONS.includes(precision as Place["precision"])) fail(`"${precision}" is no precision`);
	// Number("") is 0: a missing position would lie in the Gulf of Guinea.
	const number = (value: string | undefined, least: number, most: number) => {
		const n = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
		return n >= least && n <= most ? n : fail(`"${value}" is no number between ${least} and ${most}`);
	};
	const names = arabic.split("|").filter((n) => n !== "");
	const keys = [name!, ...names, ...other.split("|")].map(phraseKey).filter((k) => k !== "");
	const place: Place = {
		id: id!,
		name: name!,
		kind: kind as PlaceKind,
		country: country || null,
		lat: number(lat, -90, 90),
		lon: number(lon, -180, 180),
		radiusKm: number(radius, 0, 20_000),
		precision: (precision || "approximate") as Place["precision"],
		within: within || (country ? `c:${country}` : null),
		population: 0,
	};
	return { place, keys: [...new Set(keys)], arabic: names };
}
