import type { Place, PlaceIndex } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { type Hit, known } from "./known.js";
import { liesIn } from "./lies.js";
import { nameMark } from "./written.js";

/** Kinds of places that others lie in. */
const HOLDS = new Set(["country", "admin1", "admin2", "region"]);

/** The place another is said to lie in. */
export interface SaidParent {
	readonly parent: Place;
	/** The name it is told by; null where an adjective tells it. */
	readonly named: Hit | null;
	/** The words can mean nothing else ("Ky."), even where the gazetteer knows no such place in it. */
	readonly sure: boolean;
}

/**
 * The place named right behind a name in which it lies: "Oxford, North Carolina", "London, Ky.", «القامشلي السورية»;
 * null without one.
 */
export function parentBehind(s: ReadSentence, hit: Hit, index: PlaceIndex): SaidParent | null {
	const { tokens, at } = s.lattice;
	const { to } = hit.mark;
	const adjective = at[to]?.find((m) => m.class === "demonym" && m.article);
	if (adjective !== undefined) {
		const parent = ofCountry(hit, adjective.value as string, index);
		return parent && { parent, named: null, sure: false };
	}
	if (tokens[to]?.raw !== ",") return null;
	const short = at[to + 1]?.find((m) => m.class === "unitAbbreviation");
	if (short !== undefined && tokens[to + 1]!.raw !== tokens[to + 1]!.raw.toLowerCase()) {
		const unit = index.byId(`iso:${short.value}`);
		const dot = tokens[short.to]?.raw === "." && tokens[short.to]!.glued;
		const end = dot ? tokens[short.to]!.end : short.end;
		if (unit !== undefined)
			return {
				parent: unit,
				sure: true,
				named: { mark: nameMark(to + 1, short.to, short.start, end, [], null), candidates: [unit] },
			};
	}
	if (tokens[to + 1]?.kind !== "word") return null;
	const next = known(s, to + 1, index);
	if (next === null) return null;
	for (const whole of next.candidates)
		if (HOLDS.has(whole.kind) && hit.candidates.some((p) => p.id !== whole.id && liesIn(p, whole, index)))
			return { parent: whole, named: { ...next, candidates: [whole] }, sure: false };
	return null;
}

/** "the Syrian town of Manbij", "Syrian Manbij": the country said in front. */
export function countryBefore(s: ReadSentence, hit: Hit, index: PlaceIndex): Place | null {
	const { at } = s.lattice;
	for (let i = hit.mark.from - 1; i >= Math.max(0, hit.mark.from - 4); i--) {
		const adjective = at[i]!.find((m) => m.class === "demonym" && m.before.length === 0);
		if (adjective !== undefined) return ofCountry(hit, adjective.value as string, index);
		if (!at[i]!.some((m) => ["placeKind", "of", "direction", "placePart"].includes(m.class))) return null;
	}
	return null;
}

/** The country of an adjective, where the name can lie in it. */
function ofCountry(hit: Hit, code: string, index: PlaceIndex): Place | null {
	const inside = hit.candidates.some((p) => p.country === code && p.kind !== "country");
	return inside ? (index.byId(`c:${code}`) ?? null) : null;
}
