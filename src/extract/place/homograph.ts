import type { Place } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import type { NameHit } from "./names.js";

/**
 * Takes away the names that are as well a common word («سيول»: Seoul, and floods), where the report names neither their
 * country nor another place in it, nor its people, and no word beside them asks for a place.
 * @param hits by sentence, in the order of the sentences
 * @example homographs apart, «ضربت سيول جارفة الوادي» names no place; with «كوريا الجنوبية» somewhere «سيول» is Seoul
 */
export function withoutHomographs(
	sentences: readonly ReadSentence[],
	hits: readonly (readonly NameHit[])[],
): readonly (readonly NameHit[])[] {
	const doubtful = hits.map((list, k) => new Set(list.filter((h) => isHomograph(sentences[k]!, h))));
	if (doubtful.every((list) => list.size === 0)) return hits;
	const named = new Set<string>();
	for (const s of sentences)
		for (const marks of s.lattice.at) for (const m of marks) if (m.class === "demonym") named.add(m.value as string);
	for (const [k, list] of hits.entries())
		for (const h of list) if (!doubtful[k]!.has(h)) for (const c of countries(h.candidates)) named.add(c);
	return hits.map((list, k) =>
		list.filter((h) => !doubtful[k]!.has(h) || countries(h.candidates).some((c) => named.has(c))),
	);
}

/** The country of the likeliest; that of a namesake abroad is no evidence. */
function countries(candidates: readonly Place[]): string[] {
	const first = candidates[0]?.country;
	return first ? [first] : [];
}

function isHomograph(s: ReadSentence, { mark, asked, parent }: NameHit): boolean {
	if (asked !== null || parent !== null || mark.to - mark.from > 1) return false;
	return s.lattice.at[mark.from]!.some((m) => m.class === "placeGuard" && m.value === "alone" && m.to === mark.to);
}
