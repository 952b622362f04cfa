import type { Mark } from "../../grammar/index.js";
import type { Place, PlaceKind } from "../../model/index.js";

/** A settlement of so many people is known by its name alone; a smaller one needs a word beside it that says "place". */
const WELL_KNOWN = 50_000;

/** Kinds whose names say what they are, or are few and known to all: "Heathrow Airport", "Gatwick". */
const TELLING: ReadonlySet<PlaceKind> = new Set(["country", "admin1", "airport"]);

/** Known by its name alone: a country, a first-order unit, an airport, a place of our own table, a city. */
export function isWellKnown(p: Place): boolean {
	return p.id.startsWith("rawi:") || TELLING.has(p.kind) || p.population >= WELL_KNOWN;
}

/** The mark of a name on tokens `from`..`to`; its value is set when it enters the lattice. Offsets are UTF-16. */
export function nameMark(
	from: number,
	to: number,
	start: number,
	end: number,
	before: readonly string[],
	after: string | null,
): Mark<"placeName"> {
	return {
		class: "placeName",
		value: "",
		from,
		to,
		start,
		end,
		before,
		after,
		article: false,
		score: 1,
		rule: "place/gazetteer",
	};
}
