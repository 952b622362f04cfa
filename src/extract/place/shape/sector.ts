import { type Geometry, point, polygon, type Ring } from "./geojson.js";
import { destination, distance, type Point, written } from "./sphere.js";

/** What is within two distances of a point, seen from it between two bearings. */
export interface Sector {
	readonly centre: Point;
	/** Kilometres; 0: the centre belongs to it. */
	readonly inner: number;
	/** Kilometres. */
	readonly outer: number;
	/** Bearing of its middle, degrees clockwise from north; null: all around. */
	readonly bearing: number | null;
	/** Degrees to either side of the bearing. */
	readonly spread: number;
}

/** A shape with a point to show it by. */
export interface Shape {
	/** The middle of the area. */
	readonly centre: Point;
	/** Kilometres from there to its farthest corner. */
	readonly radiusKm: number;
	readonly geometry: Geometry;
}

/** Corners of a whole circle. */
const CORNERS = 24;
const STEP = 360 / CORNERS;
/** Kilometres that a shape stays away from the poles, where longitudes run together. */
const POLE = 100;
/** Kilometres from the equator to a pole. */
const QUARTER = 10_007;
/** A smaller shape is a point. */
const LEAST = 0.05;

/**
 * The shape of a disc, ring, half, quarter or band. Shapes that would reach a pole end before it.
 * @example sector({ centre: aleppo, inner: 10, outer: 40, bearing: 0, spread: 90 }) lies north of Aleppo
 */
export function sector(s: Sector): Shape {
	const toPole = QUARTER * (1 - Math.abs(s.centre.lat) / 90) - POLE;
	const outer = Math.min(s.outer, toPole);
	const inner = Math.min(s.inner, outer / 2);
	const shape = outer < LEAST ? null : polygon(rings({ ...s, inner, outer }));
	const centre = written(middle({ ...s, inner, outer: Math.max(outer, 0) }));
	if (shape === null) return { centre, radiusKm: roundUp(s.outer), geometry: point(centre) };
	return { centre, radiusKm: reach(centre, shape), geometry: shape };
}

/** Corners of an arc from one bearing down to another: against the clock. */
function arc(s: Sector, km: number, from: number, to: number): Point[] {
	const steps = Math.max(1, Math.round((from - to) / STEP));
	return Array.from({ length: steps + 1 }, (_, i) => destination(s.centre, from + ((to - from) * i) / steps, km));
}

function rings(s: Sector): Point[][] {
	if (s.bearing === null) {
		const whole = (km: number) => arc(s, km, 360, 0).slice(0, -1);
		return s.inner === 0 ? [whole(s.outer)] : [whole(s.outer), whole(s.inner).reverse()];
	}
	const [from, to] = [s.bearing + s.spread, s.bearing - s.spread];
	const back = s.inner === 0 ? [s.centre] : arc(s, s.inner, from, to).reverse();
	return [[...arc(s, s.outer, from, to), ...back]];
}

/** Centre of the area: on the bearing, at 2/3 · sin α/α · (R³ − r³)/(R² − r²), as on a plane. */
function middle(s: Sector): Point {
	if (s.bearing === null || s.outer === 0) return s.centre;
	const a = (s.spread * Math.PI) / 180;
	const { inner: r, outer: R } = s;
	return destination(s.centre, s.bearing, ((2 / 3) * (Math.sin(a) / a) * (R ** 3 - r ** 3)) / (R ** 2 - r ** 2));
}

/** Kilometres from a point to the farthest corner of a polygon, rounded up: whole ones from ten on, else tenths. */
export function reach(centre: Point, shape: Geometry): number {
	let km = 0;
	for (const [lon, lat] of corners(shape)) km = Math.max(km, distance(centre, { lat, lon }));
	return roundUp(km);
}

function corners(shape: Geometry): Ring {
	if (shape.type === "Point") return [shape.coordinates];
	const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
	return polygons.flatMap((rings) => rings[0]!);
}

/** Kilometres as they are written. */
export function roundUp(km: number): number {
	return km < 10 ? Math.ceil(km * 10) / 10 : Math.ceil(km);
}
