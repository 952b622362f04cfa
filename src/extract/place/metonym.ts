import type { Place } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import type { Hit } from "./known.js";

/** Seats of governments that are the capital of no country in the gazetteer: disputed, or beside it. */
const SEATS: ReadonlySet<string> = new Set(
	["tel-aviv", "jerusalem", "ramallah", "gaza-city", "khartoum", "aden", "erbil", "benghazi", "tripoli-ly"].map(
		(name) => `rawi:${name}`,
	),
);

/** Do cities like this stand for those who govern? A capital, or a seat of a government. */
export function isSeat(place: Place): boolean {
	return place.capital === true || SEATS.has(place.id);
}

/**
 * A capital or country that says, decides or begins something stands for its government; any other city is a place.
 * @param place what the name means, null where no gazetteer knows it
 * @example "Washington began to withdraw": true; "Boston began to clear its streets": false
 */
export function isMetonym(s: ReadSentence, hit: Hit, place: Place | null): boolean {
	if (place === null || (place.kind !== "country" && !isSeat(place))) return false;
	const { at } = s.lattice;
	if (at[hit.mark.from - 1]?.some((m) => m.class === "locator" || m.class === "placeKind")) return false;
	if (hit.mark.before.some((b) => b === "with" || b === "for")) return false;
	const acts = (i: number) => at[i]?.some((m) => m.class === "actingVerb") ?? false;
	if (at[hit.mark.from - 1]?.some((m) => m.class === "agentBy")) return true;
	return s.grammar.language.subject === "after-verb"
		? acts(hit.mark.from - 1) || acts(hit.mark.from - 2)
		: acts(hit.mark.to) || acts(hit.mark.to + 1) || acts(hit.mark.to + 2);
}
