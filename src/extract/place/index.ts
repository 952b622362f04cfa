import { addMarks, type Mark, marksOf, runStages } from "../../grammar/index.js";
import type { Place, PlaceIndex, PlaceReference, Span, SymbolicArea } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { evidenceOf, type PlaceContext } from "./evidence.js";
import { findNames, type NameHit, type Taken } from "./names.js";
import { familyNames } from "./people.js";
import { repeated, taughtNames } from "./repeat.js";
import { rank } from "./resolve.js";

export { isWellKnown } from "./written.js";

/** Radius of a part of a place whose extent nobody told, as a share of the whole. */
const PART_SHARE = 0.6;
const KIND_RADIUS: Partial<Record<PlaceReference["kind"], number>> = {
	city: 10,
	town: 5,
	village: 3,
	base: 5,
	country: 400,
	admin1: 80,
};

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
	const people = familyNames(sentences);
	const first = sentences.map((s) => findNames(s, index, people, taken(s)));
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
		const found = placed[k]!.map((h) => reference(s, h, widest.get(h.mark.value) ?? null, evidence, index));
		for (const m of areas)
			if (m.value.name === null && !found.some((p) => p.start < m.end && m.start < p.end))
				found.push(ownArea(s, m, index));
		out.push(...found.sort((a, b) => a.start - b.start));
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

function span(s: ReadSentence, start: number, end: number): Span {
	return { version: s.version, start, end, quote: s.text.slice(start, end) };
}

function reference(
	s: ReadSentence,
	hit: NameHit,
	area: Mark<"area"> | null,
	evidence: PlaceContext,
	index: PlaceIndex,
): PlaceReference {
	const ranked = rank(hit.candidates, hit.asked, hit.parent, evidence, index);
	const best = ranked[0]?.place ?? null;
	const a: SymbolicArea | null = area?.value ?? null;
	const composite = a !== null && (a.part != null || a.direction != null);
	const radius = best === null ? null : (best.radiusKm ?? KIND_RADIUS[best.kind] ?? 10);
	const name = span(s, hit.mark.start, hit.mark.end);
	return {
		...name,
		rule: area?.rule ?? (best === null ? "place/by-kind" : "place/gazetteer"),
		area: composite && area !== null ? span(s, area.start, area.end) : null,
		name: best?.name ?? name.quote,
		id: best?.id ?? null,
		kind: best?.kind ?? hit.asked ?? "other",
		country: best?.country ?? hit.parent?.country ?? null,
		lat: best?.lat ?? null,
		lon: best?.lon ?? null,
		precision: best === null ? "unknown" : composite ? "approximate" : best.precision,
		radiusKm:
			radius === null
				? null
				: composite
					? Math.max(
							5,
							Math.round(
								a.part === "distance" && a.km !== undefined
									? a.km
									: a.part === "countryside" || a.part === "near"
										? radius * 4
										: radius * PART_SHARE,
							),
						)
					: radius,
		geometry: null,
		within: best?.within ?? (best === null ? (hit.parent?.id ?? null) : null),
		part: a?.part ?? null,
		direction: a?.direction ?? null,
		metonym: isMetonym(s, hit, best?.kind ?? null),
		alternatives: ranked.slice(1, 4).map((r) => ({ id: r.place.id, name: r.place.name, reason: r.reason })),
	};
}

/** A place of its own: the border of two countries between their points, or a part of one country by its adjective. */
function ownArea(s: ReadSentence, m: Mark<"area">, index: PlaceIndex): PlaceReference {
	const ends = (m.value.countries ?? []).map((c) => index.byId(`c:${c}`)).filter((p) => p !== undefined);
	const middle = (f: (p: (typeof ends)[number]) => number | null) =>
		ends.length > 0 ? ends.reduce((n, p) => n + (f(p) ?? 0), 0) / ends.length : null;
	const quote = span(s, m.start, m.end);
	const one = ends.length === 1 ? ends[0]! : null;
	const name = ends.length === 2 ? `border of ${ends[0]!.name} and ${ends[1]!.name}` : quote.quote;
	return {
		...quote,
		rule: m.rule ?? "",
		area: null,
		name,
		id: null,
		kind: m.value.kind ?? "other",
		country: one?.country ?? null,
		lat: middle((p) => p.lat),
		lon: middle((p) => p.lon),
		precision: "approximate",
		radiusKm: one === null ? 250 : Math.round((one.radiusKm ?? KIND_RADIUS.country!) * PART_SHARE),
		geometry: null,
		within: one?.id ?? null,
		part: m.value.part ?? null,
		direction: m.value.direction ?? null,
		metonym: false,
		alternatives: [],
	};
}

/** A capital or country that says, decides or begins something stands for its government. */
function isMetonym(s: ReadSentence, hit: NameHit, kind: string | null): boolean {
	if (kind !== "city" && kind !== "country") return false;
	const { at } = s.lattice;
	if (at[hit.mark.from - 1]?.some((m) => m.class === "locator" || m.class === "placeKind")) return false;
	if (hit.mark.before.some((b) => b === "with" || b === "for")) return false;
	const acts = (i: number) => at[i]?.some((m) => m.class === "actingVerb") ?? false;
	if (at[hit.mark.from - 1]?.some((m) => m.class === "agentBy")) return true;
	return s.grammar.language.subject === "after-verb"
		? acts(hit.mark.from - 1) || acts(hit.mark.from - 2)
		: acts(hit.mark.to) || acts(hit.mark.to + 1) || acts(hit.mark.to + 2);
}
