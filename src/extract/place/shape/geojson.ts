import { type Point, round } from "./sphere.js";

/** A ring of [longitude, latitude], its last corner the first once more. */
export type Ring = readonly (readonly [number, number])[];

/** The shapes that places have, as RFC 7946 writes them: outer rings against the clock, holes with it. */
export type Geometry =
	| { readonly type: "Point"; readonly coordinates: readonly [number, number] }
	| { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
	| { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

type Corners = readonly Point[];

/** A place that is a point. @example point({ lat: 36.5, lon: 40.75 }).coordinates → [40.75, 36.5] */
export function point(p: Point): Geometry {
	return { type: "Point", coordinates: [round(p.lon), round(p.lat)] };
}

/**
 * A polygon of open rings, the first the outer one. Longitudes may run beyond ±180 without a jump: what lies beyond
 * the antimeridian is cut off there and stands as a second polygon (RFC 7946, 3.1.9).
 * @returns null where no corners are left
 */
export function polygon(rings: readonly Corners[]): Geometry | null {
	const parts = [0, -360, 360].flatMap((shift): (readonly Ring[])[] => {
		const cut = rings.map((r) => closed(clip(r, shift))).filter((r) => r.length > 3);
		return cut.length === 0 ? [] : [cut];
	});
	if (parts.length === 0) return null;
	return parts.length === 1
		? { type: "Polygon", coordinates: parts[0]! }
		: { type: "MultiPolygon", coordinates: parts };
}

/** What of a ring lies between the antimeridians once it is shifted (Sutherland and Hodgman). */
function clip(ring: Corners, shift: number): Corners {
	const moved = ring.map((p) => ({ lat: p.lat, lon: p.lon + shift }));
	if (moved.every((p) => p.lon >= -180 && p.lon <= 180)) return moved;
	return half(half(moved, 180, 1), -180, -1);
}

/** What of a ring lies on one side of a meridian. @param side 1: west of it, -1: east of it */
function half(ring: Corners, meridian: number, side: 1 | -1): Corners {
	const inside = (p: Point) => side * (p.lon - meridian) <= 0;
	const out: Point[] = [];
	for (const [i, p] of ring.entries()) {
		const last = ring.at(i - 1)!;
		if (inside(p) !== inside(last)) {
			const t = (meridian - last.lon) / (p.lon - last.lon);
			out.push({ lat: last.lat + t * (p.lat - last.lat), lon: meridian });
		}
		if (inside(p)) out.push(p);
	}
	return out;
}

/** Rounded, without corners that fall together, and closed. */
function closed(ring: Corners): Ring {
	const out: (readonly [number, number])[] = [];
	for (const p of ring) {
		const corner = [round(p.lon), round(p.lat)] as const;
		if (!same(out.at(-1), corner)) out.push(corner);
	}
	while (out.length > 1 && same(out[0], out.at(-1)!)) out.pop();
	if (out.length > 0) out.push(out[0]!);
	return out;
}

function same(a: readonly [number, number] | undefined, b: readonly [number, number]): boolean {
	return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
