/** A point on the earth: WGS84 degrees. */
export interface Point {
	readonly lat: number;
	readonly lon: number;
}

/** Mean radius of the earth in kilometres; the earth is taken for a sphere, which is 0.5 % off at most. */
const EARTH = 6371;
const RAD = Math.PI / 180;

/**
 * The point so many kilometres away at a bearing (degrees clockwise from north). Its longitude may lie beyond ±180, so
 * that points around a centre stay in one piece. Destination on a great circle, as in any textbook of navigation.
 * @example destination({ lat: 0, lon: 0 }, 90, 111.19).lon ≈ 1
 */
export function destination(from: Point, bearing: number, km: number): Point {
	const d = km / EARTH;
	const lat1 = from.lat * RAD;
	const sin = Math.sin(lat1) * Math.cos(d) + Math.cos(lat1) * Math.sin(d) * Math.cos(bearing * RAD);
	const lat = Math.asin(Math.max(-1, Math.min(1, sin)));
	const lon = Math.atan2(
		Math.sin(bearing * RAD) * Math.sin(d) * Math.cos(lat1),
		Math.cos(d) - Math.sin(lat1) * Math.sin(lat),
	);
	return { lat: lat / RAD, lon: from.lon + lon / RAD };
}

/** Great-circle distance in kilometres (haversine). @example distance({ lat: 0, lon: 0 }, { lat: 0, lon: 1 }) ≈ 111.19 */
export function distance(a: Point, b: Point): number {
	const h =
		Math.sin(((b.lat - a.lat) * RAD) / 2) ** 2 +
		Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.sin(((b.lon - a.lon) * RAD) / 2) ** 2;
	return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Bearing in degrees (0 to 360, clockwise from north) at which one point is seen from another. */
export function bearingOf(from: Point, to: Point): number {
	const dLon = (to.lon - from.lon) * RAD;
	const y = Math.sin(dLon) * Math.cos(to.lat * RAD);
	const x =
		Math.cos(from.lat * RAD) * Math.sin(to.lat * RAD) -
		Math.sin(from.lat * RAD) * Math.cos(to.lat * RAD) * Math.cos(dLon);
	return (Math.atan2(y, x) / RAD + 360) % 360;
}

/** The same point with its longitude between -180 and 180, both rounded to 4 decimals (11 m), as they are written. */
export function written(p: Point): Point {
	return { lat: round(p.lat), lon: round(p.lon > 180 ? p.lon - 360 : p.lon < -180 ? p.lon + 360 : p.lon) };
}

/** Four decimals, and no minus before zero. */
export function round(n: number): number {
	return Math.round(n * 1e4) / 1e4 + 0;
}
