import type { PlaceReference } from "../../model/index.js";
import { located, type NamedReading } from "./located.js";

/**
 * The places of readings as one GeoJSON FeatureCollection (RFC 7946), a feature a line, for a map program. The geometry
 * is that of the area that is meant (`docs/places.md`), else the point of the place, else null: a place is never given a
 * point that nobody knows. Properties are the columns of the table of places.
 * @example [...placesGeoJson([{ name: "a.txt", reading }])].join("") // {"type":"FeatureCollection","features":[…
 */
export function* placesGeoJson(readings: Iterable<NamedReading>): Generator<string> {
	yield '{"type":"FeatureCollection","features":[';
	let first = true;
	for (const { name, reading } of readings)
		for (const p of reading.places ?? []) {
			const feature = { type: "Feature", geometry: geometryOf(p), properties: located(name, p) };
			yield `${first ? "" : ","}\n${JSON.stringify(feature)}`;
			first = false;
		}
	yield "\n]}\n";
}

function geometryOf(p: PlaceReference): unknown {
	if (p.geometry !== null) return p.geometry;
	return p.lat === null || p.lon === null ? null : { type: "Point", coordinates: [p.lon, p.lat] };
}
