import type { Direction, Place, PlaceKind, PlacePart } from "../../../model/index.js";
import { corridor } from "./corridor.js";
import { BEARINGS, KIND_RADIUS, SPOT_PARTS, UNIT_PARTS, UNITS } from "./extents.js";
import { type Geometry, point } from "./geojson.js";
import { type Shape, sector } from "./sector.js";
import { bearingOf, destination, distance, type Point, written } from "./sphere.js";

/** A named place that areas are measured from. */
export interface Base extends Point {
	readonly kind: PlaceKind;
	readonly radiusKm: number;
}

/** Of a disc, the core is what lies within this share of its radius. */
const CORE = 0.5;
/** A place "32 km northwest of" a town: the wind is one of eight, and is told roughly. */
const DISTANCE_ERROR = 0.2;
/** A place "30 km from" a town lies on a ring so much thinner and thicker, as a share of the distance. */
const RING_ERROR = 0.15;
/** Kilometres by which any distance is off. */
const LEAST_ERROR = 2;
/** Farther apart, two towns have no single way between them that a report would mean. */
const LONGEST_WAY = 300;
/** Kilometres to either side of a way at least, and as a share of its length. */
const WAY = { least: 3, share: 0.15 };
/** Half the length and half the width of a border, in radii of the smaller country. */
const BORDER = { length: 0.6, width: 0.2 };
/** Radius of the place where three countries meet, in radii of the smallest. */
const TRIANGLE = 0.25;

/** A place of the gazetteer to measure from; null where it has no point. @example baseOf(homs)?.radiusKm → 8 */
export function baseOf(place: Place): Base | null {
	if (place.lat === null || place.lon === null) return null;
	return {
		...{ lat: place.lat, lon: place.lon, kind: place.kind },
		radiusKm: place.radiusKm ?? KIND_RADIUS[place.kind] ?? 10,
	};
}

/**
 * The shape of a place itself: a disc where it is a province or a region; else a point, also for countries and seas,
 * whose outlines no disc comes near.
 */
export function wholeOf(base: Base): Geometry {
	if (base.kind !== "admin1" && base.kind !== "admin2" && base.kind !== "region") return point(base);
	return sector({ centre: base, inner: 0, outer: base.radiusKm, bearing: null, spread: 180 }).geometry;
}

/**
 * The shape of a part of a place: its countryside, its north, its northern countryside, what is near it. A wind on
 * the axes is a half, one between them a quarter, and the core the inner half.
 * @example partOf({ ...aleppo, kind: "city", radiusKm: 10 }, "countryside", "N"): half a ring from 8 to 40 km
 */
export function partOf(base: Base, part: PlacePart, direction: Direction | null): Shape {
	const extent = (UNITS.has(base.kind) ? UNIT_PARTS : SPOT_PARTS)[part] ?? { inner: 0, outer: 1 };
	const [inner, outer] = [extent.inner * base.radiusKm, extent.outer * base.radiusKm];
	if (direction === "C")
		return sector({ centre: base, inner: 0, outer: base.radiusKm * CORE, bearing: null, spread: 180 });
	if (direction === null) return sector({ centre: base, inner, outer, bearing: null, spread: 180 });
	const bearing = BEARINGS[direction];
	return sector({ centre: base, inner, outer, bearing, spread: bearing % 90 === 0 ? 90 : 45 });
}

/**
 * What lies so many kilometres from a place: in a wind a disc around that point, which is the larger the farther it
 * is; without one a ring.
 * @example away(raqqa, 40, "W").centre lies 40 km west of Raqqa, its radiusKm is 10
 */
export function away(base: Base, km: number, direction: Direction | null): Shape {
	if (direction === null || direction === "C") {
		const error = km * RING_ERROR + LEAST_ERROR;
		return sector({ centre: base, inner: Math.max(0, km - error), outer: km + error, bearing: null, spread: 180 });
	}
	const centre = written(destination(base, BEARINGS[direction], km));
	return sector({ centre, inner: 0, outer: km * DISTANCE_ERROR + LEAST_ERROR, bearing: null, spread: 180 });
}

/** What lies between two places; null where they are too far apart, or one place. @example between(homs, hama) */
export function between(a: Base, b: Base): Shape | null {
	const km = distance(a, b);
	return km > LONGEST_WAY || km === 0 ? null : corridor(a, b, Math.max(WAY.least, km * WAY.share));
}

/**
 * The border of two countries, across the line from one to the other, or the corner where three meet, about as far
 * from each as it is large. A help for the eye: no map was asked.
 */
export function borderOf(countries: readonly Base[]): Shape | null {
	const [a, b] = countries;
	if (a === undefined || b === undefined) return null;
	const smallest = Math.min(...countries.map((c) => c.radiusKm));
	if (countries.length > 2) {
		const share = (f: (c: Base) => number) => countries.reduce((n, c) => n + f(c), 0) / countries.length;
		const centre = written({ lat: share((c) => c.lat), lon: share((c) => c.lon) });
		return sector({ centre, inner: 0, outer: smallest * TRIANGLE, bearing: null, spread: 180 });
	}
	const way = bearingOf(a, b);
	const middle = destination(a, way, (distance(a, b) * a.radiusKm) / (a.radiusKm + b.radiusKm));
	const end = (turn: number) => destination(middle, way + turn, smallest * BORDER.length);
	return corridor(written(end(-90)), written(end(90)), smallest * BORDER.width);
}
