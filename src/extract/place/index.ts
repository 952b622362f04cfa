import { addMarks, type Mark, marksOf, runStages } from "../../grammar/index.js";
import type { Place, PlaceIndex, PlaceReference } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { evidenceOf } from "./evidence.js";
import { withoutHomographs } from "./homograph.js";
import { findNames, type NameHit, type Taken } from "./names.js";
import { peopleOf } from "./people.js";
import { ownArea, reference } from "./reference.js";
import { repeated, taughtNames } from "./repeat.js";
import { rank } from "./resolve.js";

export type { Taken } from "./names.js";
export { isWellKnown } from "./written.js";

/**
 * Finds every named place of a report and resolves it: ids and coordinates from the gazetteer, areas told by part and
 * direction as areas, unknown names as places of unknown position.
 *
 * @param taken token ranges that belong to people and organisations, by sentence
 * @example «ريف الحسكة الشمالي الغربي» → span «الحسكة», area the whole phrase, part countryside, direction NW
 */
export function findPlaces(
	sentences: readonly ReadSentence[],
	index: PlaceIndex,
	taken: (s: ReadSentence) => Taken,
): PlaceReference[] {
	const people = peopleOf(sentences);
	const first = withoutHomographs(
		sentences,
		sentences.map((s) => findNames(s, index, people, taken(s))),
	);
	const taught = taughtNames(sentences, first);
	const hits = first.map((list, k) =>
		numbered([...list, ...repeated(sentences[k]!, taught, list, taken(sentences[k]!))]),
	);
	const parents = parentsTold(sentences, first);
	const told = (s: ReadSentence, h: NameHit) => parents.get(written(s, h)) ?? null;
	// Where a report says once in which place another lies, it means so throughout.
	const placed = hits.map((list, k) => list.map((h) => ({ ...h, parent: h.parent ?? told(sentences[k]!, h) })));
	const evidence = evidenceOf(placed.flat(), index);
	const out: PlaceReference[] = [];
	for (const [k, s] of sentences.entries()) {
		addMarks(
			s.lattice,
			placed[k]!.map((h) => h.mark),
		);
		const areas = marksOf(runStages(s.lattice, s.grammar.rules.place), "area");
		const widest = longestByName(areas);
		const ranked = placed[k]!.map((h) => rank(h.candidates, h.asked, h.parent, evidence, index));
		const best = ranked.map((r) => r[0]?.place ?? null);
		const found = placed[k]!.map((h, n) =>
			reference(
				s,
				{ ...h, ranked: ranked[n]! },
				widest.get(h.mark.value) ?? null,
				(name) => best[Number(name)] ?? null,
			),
		);
		for (const m of areas)
			if (m.value.name === null && !found.some((p) => p.start < m.end && m.start < p.end))
				found.push(ownArea(s, m, index));
		for (const p of found.sort((a, b) => a.start - b.start)) out.push(p);
	}
	return out;
}

/** By name in small letters ("LONDON, Ky."), the places it is first said to lie in. */
function parentsTold(
	sentences: readonly ReadSentence[],
	hits: readonly (readonly NameHit[])[],
): ReadonlyMap<string, Place> {
	const out = new Map<string, Place>();
	for (const [k, s] of sentences.entries())
		for (const h of hits[k]!) if (h.parent !== null && !out.has(written(s, h))) out.set(written(s, h), h.parent);
	return out;
}

const written = (s: ReadSentence, h: NameHit) => s.text.slice(h.mark.start, h.mark.end).toLowerCase();

/** The value of a name's mark is its number in the sentence: rules hand it on, so that an area finds its name again. */
function numbered(hits: readonly NameHit[]): NameHit[] {
	return hits.map((h, n) => ({ ...h, mark: { ...h.mark, value: String(n) } }));
}

/** The longest area built on each name of a sentence, by the number of the name. */
function longestByName(areas: readonly Mark<"area">[]): ReadonlyMap<string, Mark<"area">> {
	const out = new Map<string, Mark<"area">>();
	for (const a of areas) {
		const { name } = a.value;
		if (name === null) continue;
		const best = out.get(name);
		if (best === undefined || a.end - a.start > best.end - best.start) out.set(name, a);
	}
	return out;
}
