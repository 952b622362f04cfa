import { isWellKnown } from "../extract/place/index.js";
import type { PlaceIndex } from "../model/index.js";

/**
 * What a gazetteer knows of a normalised word: 0 no place bears this name, 1 some place does, 2 a well-known one does.
 * @example placeKnowledge(gazetteer)("بغداد") === 2
 */
export function placeKnowledge(places: PlaceIndex): (key: string) => 0 | 1 | 2 {
	return (key) => {
		const found = places.find(key);
		return found.length === 0 ? 0 : found.some(isWellKnown) ? 2 : 1;
	};
}
