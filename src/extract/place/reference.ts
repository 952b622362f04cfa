import type { Mark } from "../../grammar/index.js";
import type { Place, PlaceIndex, PlaceReference, Span, SymbolicArea } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";
import { isMetonym, isSeat } from "./metonym.js";
import type { NameHit } from "./names.js";
import type { Ranked } from "./resolve.js";
import { away, type Base, baseOf, between, borderOf, partOf, wholeOf } from "./shape/area.js";
import { reach, type Shape } from "./shape/sector.js";

function span(s: ReadSentence, start: number, end: number): Span {
	return { version: s.version, start, end, quote: s.text.slice(start, end) };
}

/**
 * One mention of a named place, with the area it is told with.
 * @param area the longest area built on it, null without one
 * @param named the place that another name of the sentence means, by the value of its mark
 */
export function reference(
	s: ReadSentence,
	hit: NameHit & { readonly ranked: readonly Ranked[] },
	area: Mark<"area"> | null,
	named: (name: string) => Place | null,
): PlaceReference {
	const best = hit.ranked[0]?.place ?? null;
	const a = area === null ? null : meant(area.value, best, named);
	const composite = a !== null && (a.part != null || a.direction != null);
	const base = best === null ? null : baseOf(best);
	const part = base === null ? null : areaOf(base, a, named);
	const geometry = part?.geometry ?? (base === null ? null : wholeOf(base));
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
		// The point stays that of the named place: the disc around it holds all of the area.
		radiusKm: base === null ? null : part === null ? base.radiusKm : reach(base, part.geometry),
		geometry,
		within: best?.within ?? (best === null ? (hit.parent?.id ?? null) : null),
		part: a?.part ?? null,
		direction: a?.direction ?? null,
		metonym: isMetonym(s, hit, best),
		alternatives: hit.ranked.slice(1, 4).map((r) => ({ id: r.place.id, name: r.place.name, reason: r.reason })),
	};
}

/** What is "between" two governments or two far places is a talk or a treaty, no area. */
function meant(a: SymbolicArea, place: Place | null, named: (name: string) => Place | null): SymbolicArea | null {
	if (a.part !== "between") return a;
	const other = named(a.others?.[0] ?? "");
	if (place === null || other === null || [place, other].some((p) => p.kind === "country")) return null;
	if (isSeat(place) && isSeat(other)) return null;
	const [from, to] = [baseOf(place), baseOf(other)];
	return from !== null && to !== null && between(from, to) !== null ? a : null;
}

/** The shape of an area told of a place; null where it is the place itself. */
function areaOf(base: Base, a: SymbolicArea | null, named: (name: string) => Place | null): Shape | null {
	if (a?.part == null) return null;
	const others = (a.others ?? []).map(named).flatMap((p) => (p === null ? [] : (baseOf(p) ?? [])));
	if (a.part === "distance") return a.km === undefined ? null : away(base, a.km, a.direction ?? null);
	if (a.part === "between") return others[0] === undefined ? null : between(base, others[0]);
	if (a.part === "border" && others.length > 0) return borderOf([base, ...others]);
	return partOf(base, a.part, a.direction ?? null);
}

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** A place of its own: the border of two countries, or a part of one country by its adjective. */
export function ownArea(s: ReadSentence, m: Mark<"area">, index: PlaceIndex): PlaceReference {
	const ends = (m.value.countries ?? []).map((c) => index.byId(`c:${c}`)).filter((p) => p !== undefined);
	const quote = span(s, m.start, m.end);
	const one = ends.length === 1 ? ends[0]! : null;
	const bases = ends.flatMap((p) => baseOf(p) ?? []);
	const { part = null, direction = null } = m.value;
	const shape =
		bases.length > 1
			? borderOf(bases)
			: bases[0] === undefined || part === null
				? null
				: partOf(bases[0], part, direction);
	return {
		...quote,
		rule: m.rule ?? "",
		area: null,
		name: ends.length > 1 ? `border of ${listed(ends.map((p) => p.name))}` : quote.quote,
		id: null,
		kind: m.value.kind ?? "other",
		country: one?.country ?? null,
		lat: shape?.centre.lat ?? null,
		lon: shape?.centre.lon ?? null,
		precision: shape === null ? "unknown" : "approximate",
		radiusKm: shape?.radiusKm ?? null,
		geometry: shape?.geometry ?? null,
		within: one?.id ?? null,
		part,
		direction,
		metonym: false,
		alternatives: [],
	};
}
