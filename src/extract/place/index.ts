import { addMarks, type Mark, marksOf, runStages } from "../../grammar/index.js";
import type { PlaceIndex, PlaceReference, Span, SymbolicArea } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { findNames, type NameHit, type Taken } from "./names.js";
import { rank } from "./resolve.js";

/** Radius of a part of a place whose extent nobody told, as a share of the whole. */
const PART_SHARE = 0.6;
const KIND_RADIUS: Partial<Record<PlaceReference["kind"], number>> = { city: 10, town: 5, village: 3, base: 5, country: 400, admin1: 80 };

/**
 * Finds every named place of a report and resolves it: ids and coordinates from the gazetteer, areas told by part and
 * direction as areas, unknown names as places of unknown position.
 *
 * @param taken token ranges that belong to people and organisations, by sentence
 * @example «ريف الحسكة الشمالي الغربي» → span «الحسكة», area the whole phrase, part countryside, direction NW
 */
export function findPlaces(sentences: readonly ReadSentence[], index: PlaceIndex, taken: (s: ReadSentence) => Taken): PlaceReference[] {
	const hits = sentences.map((s) => findNames(s, index, taken(s)));
	const countries = new Map<string, number>();
	for (const list of hits)
		for (const h of list) {
			const sure = h.candidates[0];
			if (sure?.country && (sure.kind === "country" || h.candidates.length === 1)) countries.set(sure.country, (countries.get(sure.country) ?? 0) + 1);
		}
	const out: PlaceReference[] = [];
	for (const [k, s] of sentences.entries()) {
		addMarks(s.lattice, hits[k]!.map((h) => h.mark));
		const areas = marksOf(runStages(s.lattice, s.grammar.rules.place), "area");
		const found = hits[k]!.map((h) => reference(s, h, longest(areas, h), index, countries));
		for (const m of areas) if (m.value.name === null && !found.some((p) => p.start < m.end && m.start < p.end)) found.push(ownArea(s, m, index));
		out.push(...found.sort((a, b) => a.start - b.start));
	}
	return out;
}

function longest(areas: readonly Mark<"area">[], hit: NameHit): Mark<"area"> | null {
	let best: Mark<"area"> | null = null;
	for (const a of areas) if (a.value.name === hit.mark.value && (best === null || a.end - a.start > best.end - best.start)) best = a;
	return best;
}

function span(s: ReadSentence, start: number, end: number): Span {
	return { version: s.version, start, end, quote: s.text.slice(start, end) };
}

function reference(s: ReadSentence, hit: NameHit, area: Mark<"area"> | null, index: PlaceIndex, countries: ReadonlyMap<string, number>): PlaceReference {
	const ranked = rank(hit.candidates, hit.asked, { countries });
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
		country: best?.country ?? null,
		lat: best?.lat ?? null,
		lon: best?.lon ?? null,
		precision: best === null ? "unknown" : composite ? "approximate" : best.precision,
		radiusKm: radius === null ? null : composite ? Math.max(5, Math.round(a.part === "distance" && a.km !== undefined ? a.km : a.part === "countryside" || a.part === "near" ? radius * 4 : radius * PART_SHARE)) : radius,
		geometry: null,
		within: best?.within ?? null,
		part: a?.part ?? null,
		direction: a?.direction ?? null,
		metonym: isMetonym(s, hit, best?.kind ?? null),
		alternatives: ranked.slice(1, 4).map((r) => ({ id: r.place.id, name: r.place.name, reason: r.reason })),
	};
}

/** A border of two countries: a place of its own, between their points. */
function ownArea(s: ReadSentence, m: Mark<"area">, index: PlaceIndex): PlaceReference {
	const ends = (m.value.countries ?? []).map((c) => index.byId(`c:${c}`)).filter((p) => p !== undefined);
	const middle = (f: (p: (typeof ends)[number]) => number | null) => (ends.length === 2 ? ends.reduce((n, p) => n + (f(p) ?? 0), 0) / 2 : null);
	const name = ends.length === 2 ? `border of ${ends[0]!.name} and ${ends[1]!.name}` : s.text.slice(m.start, m.end);
	return {
		...span(s, m.start, m.end), rule: m.rule ?? "", area: null, name, id: null, kind: "other", country: null, lat: middle((p) => p.lat), lon: middle((p) => p.lon), precision: "approximate", radiusKm: 250,
		geometry: null, within: null, part: "border", direction: null, metonym: false, alternatives: [],
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
	return s.grammar.language.subject === "after-verb" ? acts(hit.mark.from - 1) || acts(hit.mark.from - 2) : acts(hit.mark.to) || acts(hit.mark.to + 1) || acts(hit.mark.to + 2);
}
