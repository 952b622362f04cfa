import { gunzipSync } from "node:zlib";
import type { Place, PlaceIndex, PlaceKind } from "../model/index.js";
import { phraseKey } from "../text/index.js";

/** Likelier first: what a bare name means before any context has spoken. */
const RANK: Partial<Record<PlaceKind, number>> = { country: 0, region: 1, sea: 1 };

function likelier(a: Place, b: Place): number {
	const own = (p: Place) => (p.id.startsWith("rawi:") ? 1 : 2);
	return (RANK[a.kind] ?? own(a)) - (RANK[b.kind] ?? own(b)) || b.population - a.population || (a.id < b.id ? -1 : 1);
}

/**
 * Reads places from rows of tab-separated columns: id, kind, country, lat, lon, radiusKm, population, name, names.
 */
function packedPlaces(text: string): [Place, string[]][] {
	return text.split("\n").map((line) => {
		const [id, kind, country, lat, lon, radiusKm, population, name, names] = line.split("\t") as [string, PlaceKind, string, string, string, string, string, string, string];
		return [{ id, kind, country: country || null, lat: Number(lat), lon: Number(lon), precision: kind === "country" ? "approximate" : "exact", radiusKm: Number(radiusKm), within: kind === "country" || !country ? null : `c:${country}`, population: Number(population), name }, names.split("|")];
	});
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
		if (name === undefined || !Number.isFinite(Number(lat)) || !Number.isFinite(Number(lon))) throw new Error(`overlay line ${i + 1} is broken: ${line.slice(0, 60)}`);
		const names = [name, ...(arabic ?? "").split("|"), ...(other ?? "").split("|")].filter((n) => n !== "");
		out.push([{ id: id!, kind: kind as PlaceKind, country: country || null, lat: Number(lat), lon: Number(lon), precision: "approximate", radiusKm: Number(radiusKm), within: country ? `c:${country}` : null, population: 0, name }, names]);
	}
	return out;
}

/**
 * Builds the index of places by name in both scripts.
 *
 * @param packed gzipped rows made by `scripts/build-gazetteer.mjs`
 * @param overlay our own table, text
 * @example buildGazetteer(packed, overlay).find("الحسكه")[0]?.name === "Al-Hasakah"
 */
export function buildGazetteer(packed: Uint8Array, overlay: string): PlaceIndex & { readonly size: number } {
	const places = [...overlayPlaces(overlay), ...packedPlaces(gunzipSync(packed).toString("utf8"))];
	const byName = new Map<string, Place[]>();
	const prefixes = new Set<string>();
	const byId = new Map<string, Place>();
	for (const [place, names] of places) {
		byId.set(place.id, place);
		for (const name of names) {
			const key = phraseKey(name);
			if (key === "") continue;
			const list = byName.get(key);
			if (list === undefined) byName.set(key, [place]);
			else if (list[list.length - 1] !== place) list.push(place);
			for (let at = key.indexOf(" "); at !== -1; at = key.indexOf(" ", at + 1)) prefixes.add(key.slice(0, at));
		}
	}
	for (const list of byName.values()) if (list.length > 1) list.sort(likelier);
	return {
		size: places.length,
		find: (key) => byName.get(key) ?? [],
		hasPrefix: (words) => prefixes.has(words.join(" ")),
		byId: (id) => byId.get(id),
	};
}
