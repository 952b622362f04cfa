import type { Place, PlaceIndex } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { liesIn } from "./lies.js";
import { type Hit, known } from "./names.js";
import { nameMark } from "./written.js";

/** Kinds of places that others lie in. */
const HOLDS = new Set(["country", "admin1", "admin2", "region"]);
/**
 * The place named right behind a name in which it lies: "Oxford, North Carolina", "London, Ky.", «القامشلي السورية».
 * @returns the parent, the hit it is named by (null where an adjective names it), and whether it can be nothing else;
 * null without one
 */
export function parentBehind(
	s: ReadSentence,
	hit: Hit,
	index: PlaceIndex,
): { parent: Place; named: Hit | null; sure?: boolean } | null {
	const { tokens, at } = s.lattice;
	const { to } = hit.mark;
	const adjective = at[to]?.find((m) => m.class === "demonym" && m.article);
	if (adjective !== undefined) return ofCountry(hit, adjective.value as string, index, null);
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
			return { parent: whole, named: { ...next, candidates: [whole] } };
	return null;
}

/** "the Syrian town of Manbij", "Syria's Manbij": the country said in front. */
export function countryBefore(s: ReadSentence, hit: Hit, index: PlaceIndex): Place | null {
	const { at } = s.lattice;
	for (let i = hit.mark.from - 1; i >= Math.max(0, hit.mark.from - 4); i--) {
		const adjective = at[i]!.find((m) => m.class === "demonym" && m.before.length === 0);
		if (adjective !== undefined) return ofCountry(hit, adjective.value as string, index, null)?.parent ?? null;
		if (!at[i]!.some((m) => ["placeKind", "of", "direction", "placePart"].includes(m.class))) return null;
	}
	return null;
}

function ofCountry(
	hit: Hit,
	code: string,
	index: PlaceIndex,
	named: Hit | null,
): { parent: Place; named: Hit | null } | null {
	const country = index.byId(`c:${code}`);
	if (country === undefined || !hit.candidates.some((p) => p.country === code && p.kind !== "country")) return null;
	return { parent: country, named };
}
