import { notPacked, type PackedColumns, type PackedHeader } from "./layout.js";
import { PLACE_KINDS, PRECISIONS } from "./overlay.js";
import { hashOf } from "./pack.js";

const LINE_FEED = 10;

/**
 * Holds a packed file that somebody else may have made against what reading it relies on: columns of one length,
 * indexes that point somewhere, positions on the earth, no place within itself, and the hash it says of itself.
 * @throws Error where one of them is not so
 */
export function checkColumns(header: PackedHeader, columns: PackedColumns): void {
	if (!soundHeader(header) || !soundColumns(header, columns) || hashOf(columns) !== header.hash) throw notPacked();
}

function soundHeader(h: PackedHeader): boolean {
	const strings = (list: unknown) => Array.isArray(list) && list.every((s) => typeof s === "string");
	return strings(h.countries) && strings(h.outside) && Array.isArray(h.sources) && h.sources.length <= 8;
}

function soundColumns(h: PackedHeader, c: PackedColumns): boolean {
	const names = [
		"ids aliasIds aliasRows joinRows joinIds joinBetter kind country lat lon radius precision population rank sources within",
		"names arabic keys skeletons counts rows",
	];
	if (
		names
			.join(" ")
			.split(" ")
			.some((name) => !Object.hasOwn(c, name))
	)
		return false;
	const n = c.kind.length;
	const byRow = [c.country, c.lat, c.lon, c.radius, c.precision, c.population, c.rank, c.sources, c.within];
	return (
		byRow.every((column) => column.length === n) &&
		[c.ids, c.names, c.arabic].every((text) => lines(text) === n) &&
		lines(c.aliasIds) === c.aliasRows.length &&
		lines(c.joinIds) === c.joinRows.length &&
		c.joinBetter.length === c.joinRows.length &&
		lines(c.keys) === c.counts.length &&
		c.skeletons.length === c.counts.length &&
		c.counts.reduce((sum, count) => sum + count, 0) === c.rows.length &&
		[c.rows, c.aliasRows, c.joinRows].every((rows) => rows.every((row) => row < n)) &&
		c.kind.every((kind) => kind < PLACE_KINDS.length) &&
		c.precision.every((precision) => precision < PRECISIONS.length) &&
		c.country.every((country) => country <= h.countries.length) &&
		c.lat.every((lat) => Math.abs(lat) <= 90e4) &&
		c.lon.every((lon) => Math.abs(lon) <= 180e4) &&
		c.within.every((within) => within <= n + h.outside.length) &&
		!circular(c.within)
	);
}

function lines(text: Uint8Array): number {
	let n = 0;
	for (let i = 0; i < text.length; i++) if (text[i] === LINE_FEED) n++;
	return text.length === 0 || text.at(-1) === LINE_FEED ? n : -1;
}

/** Does a row, by way of what it lies in, lie in itself? @param within as in `PackedColumns` */
function circular(within: Uint32Array): boolean {
	/** The walk in which a row was first met, plus 1. */
	const met = new Uint32Array(within.length);
	for (let start = 0; start < within.length; start++) {
		let row = start;
		while (met[row] === 0) {
			met[row] = start + 1;
			const next = within[row]!;
			if (next === 0 || next > within.length) break;
			row = next - 1;
			if (met[row] === start + 1) return true;
		}
	}
	return false;
}
