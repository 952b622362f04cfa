import { nameSimilarity, skeleton } from "../matching/index.js";
import type { Place } from "../model/index.js";
import { phraseKey } from "../text/index.js";
import type { Gazetteer } from "./gazetteer.js";
import { bitsOf } from "./skeleton-bits.js";

/** A place that a name may mean, were it spelled otherwise. */
export interface Proposal {
	readonly place: Place;
	/** The key of the name that is spelled alike. */
	readonly key: string;
	/** 0 to 1, see `nameSimilarity`. */
	readonly similarity: number;
}

/**
 * Places with a name that differs from this one only in what spellings disagree on: article, vowels, q/k, gh/g …; the
 * most similar first, then the likeliest. A proposal to a person, never a reading: many names share a skeleton.
 * @example propose(gazetteer, "Qasrek")[0]?.place.id // "rawi:qasrak"
 */
export function propose(gazetteer: Gazetteer, name: string, limit: number): Proposal[] {
	const wanted = skeleton(name);
	const bits = bitsOf(wanted);
	if (bits === 0) return [];
	const exact = phraseKey(name);
	const best = new Map<Place, Proposal & { readonly rank: number }>();
	for (const file of gazetteer.files)
		for (const { key, n } of file.spelledLike(bits)) {
			if (key === exact || skeleton(key) !== wanted) continue;
			const similarity = nameSimilarity(name, key);
			for (const row of file.rowsOf(n)) {
				const place = gazetteer.settled(file.place(row));
				const rank = file.columns.rank[row]!;
				const known = best.get(place);
				if (known === undefined || known.similarity < similarity) best.set(place, { place, key, similarity, rank });
			}
		}
	return [...best.values()]
		.sort((a, b) => b.similarity - a.similarity || b.rank - a.rank || (a.place.id < b.place.id ? -1 : 1))
		.slice(0, limit)
		.map(({ place, key, similarity }) => ({ place, key, similarity }));
}
