import type { Direction, PlaceKind, PlacePart } from "../../../model/index.js";

/** Where the parts of a place lie, from its point, in radii of the place. These are conventions: see docs/places.md. */
interface Extent {
	readonly inner: number;
	readonly outer: number;
}

/** Kinds that are areas and hold others; all else is a spot. */
export const UNITS: ReadonlySet<PlaceKind> = new Set(["country", "admin1", "admin2", "region", "sea"]);

/** Around a town, a base or another spot: what is told of it lies in it or beside it. */
export const SPOT_PARTS: Readonly<Partial<Record<PlacePart, Extent>>> = {
	part: { inner: 0, outer: 2 },
	suburbs: { inner: 0.5, outer: 1.5 },
	outskirts: { inner: 0.8, outer: 1.5 },
	surroundings: { inner: 0.8, outer: 3 },
	near: { inner: 0.8, outer: 4 },
	countryside: { inner: 0.8, outer: 4 },
	border: { inner: 0.8, outer: 1.2 },
};

/** Of a province or country: its countryside is nearly all of it, its border the rim. */
export const UNIT_PARTS: typeof SPOT_PARTS = {
	part: { inner: 0, outer: 1 },
	suburbs: { inner: 0, outer: 1 },
	countryside: { inner: 0, outer: 1 },
	outskirts: { inner: 0.7, outer: 1.1 },
	surroundings: { inner: 0.9, outer: 1.3 },
	near: { inner: 0.9, outer: 1.3 },
	border: { inner: 0.85, outer: 1.1 },
};

/** Bearings of the winds in degrees; the core has none. */
export const BEARINGS: Readonly<Record<Exclude<Direction, "C">, number>> = {
	...{ N: 0, NE: 45, E: 90, SE: 135 },
	...{ S: 180, SW: 225, W: 270, NW: 315 },
};

/** Kilometres that a place of this kind reaches where nobody told. */
export const KIND_RADIUS: Readonly<Partial<Record<PlaceKind, number>>> = {
	...{ city: 10, town: 5, village: 3, base: 5 },
	...{ country: 400, admin1: 80 },
};
