/** A point, WGS84 degrees. */
export interface Point {
	readonly lat: number;
	readonly lon: number;
}

const RADIAN = Math.PI / 180;
/** Mean diameter of the earth, km. */
const DIAMETER = 12_742;

/**
 * Great-circle distance in km (haversine, on a sphere).
 * @example kilometres({ lat: 36.5, lon: 40.75 }, { lat: 37.05, lon: 41.22 }) // 74.1…
 */
export function kilometres(a: Point, b: Point): number {
	const h =
		Math.sin(((b.lat - a.lat) * RADIAN) / 2) ** 2 +
		Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * Math.sin(((b.lon - a.lon) * RADIAN) / 2) ** 2;
	return DIAMETER * Math.asin(Math.sqrt(Math.min(1, h)));
}
