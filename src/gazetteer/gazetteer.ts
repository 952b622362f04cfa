import { gunzipSync } from "node:zlib";
import type { Place, PlaceIndex, PlaceKind } from "../model/index.js";
import { phraseKey } from "../text/index.js";

/** The countries whose small places the pack holds too; the same list as in the script that packs it. */
const REGION = new Set("SY IQ LB JO PS IL YE EG SD SS LY SA IR TR AE QA BH KW OM TN DZ MA MR SO DJ".split(" "));

/** Likelier first: what a bare name means before any context has spoken. */
const RANK: Partial<Record<PlaceKind, number>> = { country: 0, region: 1, sea: 1 };

function likelier(a: Place, b: Place): number {
	const own = (p: Place) => (p.id.startsWith("rawi:") ? 1 : 2);
	return (RANK[a.kind] ?? own(a)) - (RANK[b.kind] ?? own(b)) || b.population - a.population || (a.id < b.id ? -1 : 1);
}

/** A packed row: id, kind, country, lat, lon, radiusKm, population, name, keys of its names. */
function packedPlace(line: string): Place {
	const [id, kind, country, lat, lon, radiusKm, population, name] = line.split("\t") as [
		string,
		PlaceKind,
		string,
		string,
		string,
		string,
		string,
		string,
	];
	return {
		id,
		kind,
		country: country || null,
		lat: Number(lat),
		lon: Number(lon),
		precision: kind === "country" ? "approximate" : "exact",
		radiusKm: Number(radiusKm),
		within: kind === "country" || !country ? null : `c:${country}`,
		population: Number(population),
		name,
	};
}

/**
 * Reads the hand-made table: id, kind, country, lat, lon, radiusKm, name, Arabic names, other names.
 * @throws Error naming the line, where a row is broken
 */
function overlayPlaces(text: string): [Place, string[]][] {
	const out: [Place, string[]][] = [];
	for (const [i, line] of text.split("\n").entries()) {
		if (i === 0 || line === "" || line.startsWith("#")) continue;
		const [id, kind, country, lat, lon, radiusKm, name, arabic, other] = line.split("\t");
		if (name === undefined || !Number.isFinite(Number(lat)) || !Number.isFinite(Number(lon)))
			throw new Error(`overlay line ${i + 1} is broken: ${line.slice(0, 60)}`);
		const keys = [name, ...(arabic ?? "").split("|"), ...(other ?? "").split("|")]
			.map(phraseKey)
			.filter((n) => n !== "");
		out.push([
			{
				id: id!,
				kind: kind as PlaceKind,
				country: country || null,
				lat: Number(lat),
				lon: Number(lon),
				precision: "approximate",
				radiusKm: Number(radiusKm),
				within: country ? `c:${country}` : null,
				population: 0,
				name,
			},
			keys,
		]);
	}
	return out;
}

/**
 * Builds the index of places by name in both scripts. Packed rows stay lines of text until they are asked for, so
 * that opening costs little.
 *
 * @param packed gzipped rows made by `scripts/build-gazetteer.mjs`
 * @param overlay our own table, text
 * @example buildGazetteer(packed, overlay).find("الحسكه")[0]?.name === "Al-Hasakah"
 */
export function buildGazetteer(packed: Uint8Array, overlay: string): PlaceIndex & { readonly size: number } {
	const rows: (string | Place)[] = gunzipSync(packed).toString("utf8").split("\n");
	/** Row numbers by name: one, or several. */
	const byName = new Map<string, number | number[]>();
	const byId = new Map<string, number>();
	const prefixes = new Set<string>();
	const index = (key: string, row: number) => {
		const at = byName.get(key);
		if (at === undefined) byName.set(key, row);
		else if (typeof at === "number") byName.set(key, [at, row]);
		else at.push(row);
		for (let space = key.indexOf(" "); space !== -1; space = key.indexOf(" ", space + 1))
			prefixes.add(key.slice(0, space));
	};
	for (let i = 0; i < rows.length; i++) {
		const line = rows[i] as string;
		byId.set(line.slice(0, line.indexOf("\t")), i);
		for (const key of line.slice(line.lastIndexOf("\t") + 1).split("|")) index(key, i);
	}
	for (const [place, keys] of overlayPlaces(overlay)) {
		byId.set(place.id, rows.length);
		for (const key of new Set(keys)) index(key, rows.length);
		rows.push(place);
	}
	const place = (row: number): Place => {
		const at = rows[row]!;
		if (typeof at !== "string") return at;
		const made = packedPlace(at);
		rows[row] = made;
		return made;
	};
	const found = new Map<string, readonly Place[]>();
	return {
		size: rows.length,
		find(key) {
			const at = byName.get(key);
			if (at === undefined) return [];
			let list = found.get(key);
			if (list === undefined) {
				list = (typeof at === "number" ? [at] : at).map(place).sort(likelier);
				found.set(key, list);
			}
			return list;
		},
		hasPrefix: (words) => prefixes.has(words.join(" ")),
		byId: (id) => (byId.has(id) ? place(byId.get(id)!) : undefined),
		isRegional: (p) => p.country !== null && REGION.has(p.country),
	};
}
