import { distance as kilometres, type Point } from "../extract/place/shape/sphere.js";
import type { Place, PlaceKind } from "../model/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { PLACE_KINDS } from "./overlay.js";

/** A place and how far it lies from a point, in km. */
export interface NearPlace {
	readonly place: Place;
	readonly km: number;
}

/** Which places are asked for. */
export interface NearOptions {
	readonly limit: number;
	readonly kind?: PlaceKind | undefined;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string | undefined;
}

/**
 * The places nearest to a point, nearest first: one walk over all rows, without an object for each. Countries and other
 * wide areas count by their middle, like every place.
 * @example nearest(gazetteer, { lat: 36.5, lon: 40.75 }, { limit: 1 })[0]?.place.name // "Al-Hasakah"
 */
export function nearest(gazetteer: Gazetteer, at: Point, options: NearOptions): NearPlace[] {
	const { limit, country } = options;
	const kind = options.kind === undefined ? -1 : PLACE_KINDS.indexOf(options.kind);
	const best: NearPlace[] = [];
	for (const file of gazetteer.files) {
		const c = file.columns;
		const code = country === undefined ? -1 : file.header.countries.indexOf(country) + 1;
		if (code === 0) continue;
		for (let row = 0; row < file.size; row++) {
			if ((kind >= 0 && c.kind[row] !== kind) || (code > 0 && c.country[row] !== code)) continue;
			const km = kilometres(at, { lat: c.lat[row]! / 1e4, lon: c.lon[row]! / 1e4 });
			if (best.length === limit && km >= best[limit - 1]!.km) continue;
			if (file.isJoined(row)) continue;
			const place = gazetteer.settled(file.place(row));
			const before = best.findIndex((b) => b.km > km || (b.km === km && b.place.id > place.id));
			best.splice(before === -1 ? best.length : before, 0, { place, km });
			if (best.length > limit) best.pop();
		}
	}
	return best;
}
