import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type ImportRecord, type PackedColumns, writePacked } from "./layout.js";
import { PLACE_KINDS, PRECISIONS } from "./overlay.js";
import type { GazetteerRow, GazetteerSource } from "./row.js";
import { skeletonBits } from "./skeleton-bits.js";
import { packedRank, weight } from "./weight.js";

/** How many places one name can have in a file; those least likely meant give way. */
const MOST_OF_A_NAME = 255;
const MOST_PEOPLE = 0xffffffff;
const MOST_KM = 20_000;

/**
 * Packs rows into the bytes of a file, before gzip. Same rows, same bytes, in whatever order they come.
 * @param rows each id once
 * @param sources at most eight, in the order of the rows' bits
 * @example packRows(rows, [{ name: "GeoNames", licence: "CC BY 4.0", verified: true }], null)
 */
export function packRows(
	rows: readonly GazetteerRow[],
	sources: readonly GazetteerSource[],
	imported: ImportRecord | null,
): Uint8Array {
	const sorted = [...rows].sort((a, b) => geonamesId(a) - geonamesId(b) || (a.id < b.id ? -1 : 1));
	const countries = [...new Set(sorted.map((r) => r.country).filter((c) => c !== null))].sort();
	const countryAt = new Map(countries.map((c, i) => [c, i + 1]));
	const { within, outside } = parents(sorted);
	const { keys, counts, flat } = keyTable(sorted);
	const aliases = sorted.flatMap((r, i) => (r.aliases ?? []).map((id) => [i, id] as const));
	const joins = sorted.flatMap((r, i) => (r.joined ? [[i, r.joined, r.better] as const] : []));
	const columns: PackedColumns = {
		ids: text(sorted.map((r) => r.id)),
		aliasIds: text(aliases.map(([, id]) => id)),
		aliasRows: Uint32Array.from(aliases, ([row]) => row),
		joinRows: Uint32Array.from(joins, ([row]) => row),
		joinIds: text(joins.map(([, id]) => id)),
		joinBetter: Uint8Array.from(joins, ([, , better]) => Number(better === true)),
		kind: Uint8Array.from(sorted, (r) => PLACE_KINDS.indexOf(r.kind)),
		country: Uint16Array.from(sorted, (r) => (r.country === null ? 0 : countryAt.get(r.country)!)),
		lat: Int32Array.from(sorted, (r) => Math.round(r.lat * 1e4)),
		lon: Int32Array.from(sorted, (r) => Math.round(r.lon * 1e4)),
		radius: Uint16Array.from(sorted, (r) => Math.min(MOST_KM, Math.round(r.radiusKm))),
		precision: Uint8Array.from(sorted, (r) => PRECISIONS.indexOf(r.precision)),
		population: Uint32Array.from(sorted, (r) => Math.min(MOST_PEOPLE, r.population)),
		rank: Uint16Array.from(sorted, packedRank),
		sources: Uint8Array.from(sorted, (r) => r.sources),
		within,
		names: text(sorted.map((r) => r.name)),
		arabic: text(sorted.map((r) => r.arabic.join("|"))),
		keys: text(keys),
		skeletons: Uint16Array.from(keys, skeletonBits),
		counts,
		rows: flat,
	};
	return writePacked({ hash: hashOf(columns), places: sorted.length, countries, outside, sources, imported }, columns);
}

/** The gzip of a packed file, the same bytes on every machine with this zlib. */
export function gzipped(packed: Uint8Array): Uint8Array {
	const bytes = gzipSync(packed, { level: 9 });
	// The operating system field of the header.
	bytes[9] = 255;
	return bytes;
}

/** SHA-256 over the columns, hexadecimal. */
export function hashOf(columns: PackedColumns): string {
	const hash = createHash("sha256");
	for (const c of Object.values(columns)) hash.update(c);
	return hash.digest("hex");
}

/** Ids of GeoNames by their number and before all others: neighbours then differ little, and pack well. */
function geonamesId(r: GazetteerRow): number {
	const id = [r.id, ...(r.aliases ?? [])].find((x) => x.startsWith("gn:"));
	return id !== undefined ? Number(id.slice(3)) || Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

function parents(rows: readonly GazetteerRow[]): { within: Uint32Array; outside: string[] } {
	const rowOf = new Map(rows.flatMap((r, i) => [r.id, ...(r.aliases ?? [])].map((id) => [id, i] as const)));
	const outside = new Map<string, number>();
	const within = Uint32Array.from(rows, (r) => {
		if (r.within === null) return 0;
		const row = rowOf.get(r.within);
		if (row !== undefined) return row + 1;
		if (!outside.has(r.within)) outside.set(r.within, rows.length + outside.size + 1);
		return outside.get(r.within)!;
	});
	return { within, outside: [...outside.keys()] };
}

function keyTable(rows: readonly GazetteerRow[]): { keys: string[]; counts: Uint8Array; flat: Uint32Array } {
	const byKey = new Map<string, number[]>();
	for (const [i, r] of rows.entries())
		for (const key of r.keys) {
			const list = byKey.get(key);
			if (list === undefined) byKey.set(key, [i]);
			else list.push(i);
		}
	const weights = Float64Array.from(rows, weight);
	const keys = [...byKey.keys()].sort();
	const lists = keys.map((key) =>
		byKey
			.get(key)!
			.sort((a, b) => weights[b]! - weights[a]! || a - b)
			.slice(0, MOST_OF_A_NAME),
	);
	const flat = new Uint32Array(lists.reduce((sum, l) => sum + l.length, 0));
	let at = 0;
	for (const list of lists) {
		flat.set(list, at);
		at += list.length;
	}
	return { keys, counts: Uint8Array.from(lists, (l) => l.length), flat };
}

function text(list: readonly string[]): Uint8Array {
	return new TextEncoder().encode(list.map((l) => `${l}\n`).join(""));
}
