import { distance as kilometres, type Point } from "../../extract/place/shape/sphere.js";

/** A shape as one point and how far it reaches from there. */
export interface Extent extends Point {
	readonly radiusKm: number;
}

type Position = readonly [lon: number, lat: number];

/**
 * The middle of a GeoJSON geometry and the distance from there to its farthest corner, in km: of polygons the centre of
 * the area of the largest outer ring, of lines and points the mean of their corners. Null where it is no geometry.
 * @example extentOf({ type: "Point", coordinates: [40.75, 36.5] }) // { lat: 36.5, lon: 40.75, radiusKm: 0 }
 */
export function extentOf(geometry: unknown): Extent | null {
	const rings = ringsOf(geometry, 0);
	const corners = rings.flatMap((r) => r.positions);
	if (corners.length === 0) return null;
	const largest = rings
		.filter((r) => r.closed)
		.sort((a, b) => Math.abs(area(b.positions)) - Math.abs(area(a.positions)))[0];
	const middle = (largest && centre(largest.positions)) ?? mean(corners);
	const radiusKm = corners.reduce((most, [lon, lat]) => Math.max(most, kilometres(middle, { lat, lon })), 0);
	return { ...middle, radiusKm };
}

interface Ring {
	readonly positions: readonly Position[];
	/** An outer ring of a polygon, and not a line or points. */
	readonly closed: boolean;
}

/** A collection in a collection in a collection is no map. */
const DEEPEST = 4;

function ringsOf(geometry: unknown, depth: number): Ring[] {
	const {
		type,
		coordinates: c,
		geometries,
	} = (geometry ?? {}) as { type?: unknown; coordinates?: unknown; geometries?: unknown };
	const open = (list: unknown): Ring => ({ positions: positions(list), closed: false });
	const outer = (polygon: unknown): Ring => ({ positions: positions(array(polygon)[0]), closed: true });
	switch (type) {
		case "Point":
			return [open([c])];
		case "MultiPoint":
		case "LineString":
			return [open(c)];
		case "MultiLineString":
			return array(c).map(open);
		case "Polygon":
			return [outer(c)];
		case "MultiPolygon":
			return array(c).map(outer);
		case "GeometryCollection":
			return depth >= DEEPEST ? [] : array(geometries).flatMap((g) => ringsOf(g, depth + 1));
		default:
			return [];
	}
}

const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Positions on the earth; what is none is left out. */
function positions(list: unknown): Position[] {
	return array(list).flatMap((p): Position[] => {
		const [lon, lat] = array(p);
		return typeof lon === "number" && typeof lat === "number" && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
			? [[lon, lat]]
			: [];
	});
}

/** Signed area of a ring in square degrees, twice. */
function area(ring: readonly Position[]): number {
	return sides(ring).reduce((sum, { part }) => sum + part, 0);
}

/** The centre of the area of a ring; null where it has none. */
function centre(ring: readonly Position[]): Point | null {
	const total = area(ring);
	if (Math.abs(total) < 1e-9) return null;
	const [lon0, lat0] = ring[0]!;
	const lon = sides(ring).reduce((sum, { x, part }) => sum + x * part, 0);
	const lat = sides(ring).reduce((sum, { y, part }) => sum + y * part, 0);
	return { lat: lat0 + lat / (3 * total), lon: lon0 + lon / (3 * total) };
}

/** The sides of a ring: the sum of their ends and the area they span, counted from the first corner, where little is lost to rounding. */
function sides(ring: readonly Position[]): { readonly x: number; readonly y: number; readonly part: number }[] {
	const [lon0, lat0] = ring[0] ?? [0, 0];
	return ring.map(([lon, lat], i) => {
		const [lon2, lat2] = ring[(i + 1) % ring.length]!;
		const [x, y, x2, y2] = [lon - lon0, lat - lat0, lon2 - lon0, lat2 - lat0];
		return { x: x + x2, y: y + y2, part: x * y2 - x2 * y };
	});
}

function mean(list: readonly Position[]): Point {
	const [lon, lat] = list.reduce(([a, b], [x, y]) => [a + x, b + y] as const, [0, 0] as const);
	return { lat: lat / list.length, lon: lon / list.length };
}
