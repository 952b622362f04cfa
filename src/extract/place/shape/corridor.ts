import { point, polygon } from "./geojson.js";
import { reach, roundUp, type Shape } from "./sector.js";
import { bearingOf, destination, distance, type Point, written } from "./sphere.js";

/** Corners of each round end but its first. */
const END = 6;

/**
 * All that lies within so many kilometres of the way from one point to another, with round ends.
 * @param width kilometres to either side
 * @example corridor(homs, hama, 8) holds both towns and the road between them
 */
export function corridor(a: Point, b: Point, width: number): Shape {
	// The short way round the earth, in longitudes without a jump.
	const far = b.lon - a.lon;
	const end = { lat: b.lat, lon: b.lon - (far > 180 ? 360 : far < -180 ? -360 : 0) };
	const way = bearingOf(a, end);
	const centre = written(destination(a, way, distance(a, end) / 2));
	// Against the clock: around the far end from right to left, then around the near one.
	const around = (p: Point, from: number) =>
		Array.from({ length: END + 1 }, (_, i) => destination(p, from - (180 * i) / END, width));
	const geometry = polygon([[...around(end, way + 90), ...around(a, way - 90)]]);
	return geometry === null
		? { centre, radiusKm: roundUp(width), geometry: point(centre) }
		: { centre, radiusKm: reach(centre, geometry), geometry };
}
