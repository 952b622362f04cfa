import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corridor } from "../../src/extract/place/shape/corridor.js";
import type { Geometry, Ring } from "../../src/extract/place/shape/geojson.js";
import { type Sector, type Shape, sector } from "../../src/extract/place/shape/sector.js";
import { bearingOf, destination, distance } from "../../src/extract/place/shape/sphere.js";

const ringsOf = (g: Geometry): readonly (readonly Ring[])[] =>
	g.type === "Point" ? [] : g.type === "Polygon" ? [g.coordinates] : g.coordinates;

/** Twice the area that a ring encloses on the plane of degrees; positive against the clock. */
function turn(ring: Ring): number {
	const [x0, y0] = ring[0]!;
	return ring.slice(1).reduce((sum, [x, y], i) => {
		const [px, py] = ring[i]!;
		return sum + (px - x0) * (y - y0) - (x - x0) * (py - y0);
	}, 0);
}

function holds(shape: Shape) {
	const { centre, radiusKm, geometry } = shape;
	expect(Math.abs(centre.lat)).toBeLessThanOrEqual(90);
	expect(Math.abs(centre.lon)).toBeLessThanOrEqual(180);
	expect(JSON.stringify(shape)).not.toMatch(/null|-0[,\]}]|\d\.\d{5}/);
	for (const rings of ringsOf(geometry))
		for (const [n, ring] of rings.entries()) {
			expect(ring.length).toBeGreaterThan(3);
			expect(ring[0]).toEqual(ring.at(-1));
			// Slivers of a tenth of a second have no side.
			if (Math.abs(turn(ring)) > 1e-6) expect(turn(ring) > 0).toBe(n === 0);
			for (const [lon, lat] of ring) {
				expect(Math.abs(lat)).toBeLessThanOrEqual(90);
				expect(Math.abs(lon)).toBeLessThanOrEqual(180);
				expect(distance(centre, { lat, lon })).toBeLessThanOrEqual(radiusKm + 0.02);
			}
			for (const [i, [lon]] of ring.entries()) if (i > 0) expect(Math.abs(lon - ring[i - 1]![0])).toBeLessThan(180);
		}
}

const places = fc.record({
	lat: fc.double({ min: -90, max: 90, noNaN: true }),
	lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const sectors: fc.Arbitrary<Sector> = fc
	.record({
		centre: places,
		outer: fc.double({ min: 1, max: 4500, noNaN: true }),
		share: fc.constantFrom(0, 0.25, 0.8),
		bearing: fc.constantFrom(null, 0, 45, 90, 135, 180, 225, 270, 315),
	})
	.map(({ centre, outer, share, bearing }) => ({
		...{ centre, outer, bearing, inner: outer * share },
		spread: bearing === null ? 180 : bearing % 90 === 0 ? 90 : 45,
	}));

describe("shapes of areas", () => {
	it("are closed, turn against the clock, stay on the earth and within their radius", () => {
		fc.assert(fc.property(sectors, (s) => holds(sector(s))));
	});

	it("keep corners between the two distances", () => {
		fc.assert(
			fc.property(sectors, (s) => {
				const { geometry } = sector(s);
				for (const rings of ringsOf(geometry))
					for (const [lon, lat] of rings.flat())
						expect(distance(s.centre, { lat, lon })).toBeLessThanOrEqual(s.outer * 1.001 + 0.02);
			}),
		);
	});

	it("hold for the way between two places as well", () => {
		const towns = places.filter((p) => Math.abs(p.lat) < 70);
		fc.assert(
			fc.property(towns, fc.integer({ min: 0, max: 359 }), fc.integer({ min: 1, max: 300 }), (a, bearing, km) => {
				const b = destination(a, bearing, km);
				holds(corridor(a, b, Math.max(2, km / 5)));
			}),
		);
	});

	it("are cut at the antimeridian", () => {
		const { geometry } = sector({ centre: { lat: -17, lon: 179.9 }, inner: 0, outer: 100, bearing: null, spread: 180 });
		expect(geometry.type).toBe("MultiPolygon");
		expect(ringsOf(geometry)).toHaveLength(2);
	});

	it("lie to the side that is told, with their middle in them", () => {
		const centre = { lat: 36, lon: 37 };
		const north = sector({ centre, inner: 0, outer: 100, bearing: 0, spread: 90 });
		expect(bearingOf(centre, north.centre)).toBeCloseTo(0, 1);
		expect(distance(centre, north.centre)).toBeCloseTo(42.4, 0);
		const west = sector({ centre, inner: 25, outer: 100, bearing: 225, spread: 45 });
		expect(bearingOf(centre, west.centre)).toBeCloseTo(225, 1);
		expect(
			ringsOf(west.geometry)
				.flat(2)
				.every(([lon]) => lon <= 37),
		).toBe(true);
	});
});
