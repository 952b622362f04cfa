import {
	type ActorReference,
	type Attribution,
	type Claim,
	DIRECTION_NAMES,
	type PlaceReference,
	type Quantity,
} from "../../model/index.js";
import { PARTS, QUALIFIERS, SOURCES, UNITS } from "./tables.js";
import { showDay } from "./when.js";
import { isolate, shown } from "./words.js";

/** Finds the display name of a place of the gazetteer by its id; exports have no gazetteer of their own. */
export type PlaceNames = (id: string) => string | undefined;

/**
 * Where a place lies and how precisely that is known.
 * @example showPlace(ريف الحسكة الشمالي الغربي, names) // "north-west countryside of Al-Hasakah, Syria (city, ±24 km)"
 */
export function showPlace(place: PlaceReference, names: PlaceNames): string {
	const within = place.within === null ? undefined : names(place.within);
	const country = place.country === null ? undefined : (names(`c:${place.country}`) ?? place.country);
	const chain = [within, country].filter((x, i, all) => x !== undefined && x !== place.name && all.indexOf(x) === i);
	const facts = [place.kind === "other" ? "" : place.kind, precision(place)].filter((x) => x !== "");
	const name = [area(place) + isolate(shown(place.name)), ...chain].join(", ");
	return facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
}

function area({ area: told, part, direction }: PlaceReference): string {
	// An area of its own has its part in its name: "border of Syria and Iraq", «الجنوب السوري».
	if (told === null) return "";
	const side = direction === null ? "" : DIRECTION_NAMES[direction];
	if (part === null) return side === "" ? "" : `${side} of `;
	if (part === "near") return side === "" ? "near " : `${side} of, near `;
	return `${side === "" ? "" : `${side} `}${PARTS[part]} `;
}

function precision(place: PlaceReference): string {
	if (place.lat === null || place.precision === "unknown") return "not on the map";
	// The radius of a whole country helps nobody.
	if (place.kind === "country" || place.precision === "exact" || place.radiusKm === null) return "";
	return `±${place.radiusKm} km`;
}

/** Who it is, and what kind of actor where the name does not say. @example showActor(قسد) // "Syrian Democratic Forces" */
export function showActor(actor: ActorReference): string {
	const kind = actor.named ? "" : " (unnamed)";
	return isolate(shown(actor.name)) + kind;
}

/** A number as it was read. @example showQuantity(نحو 320 أسيراً) // "about 320 people" */
export function showQuantity(q: Quantity): string {
	const unit = q.unit === null ? "" : ` ${UNITS[q.unit] ?? q.unit}`;
	const kind = q.kind === "other" || q.kind === "duration" || q.kind === "distance" ? "" : ` (${q.kind})`;
	const part = q.subsetOf === null ? "" : ", part of the number before";
	return `${amount(q, unit)}${kind}${part}`;
}

function amount(q: Quantity, unit: string): string {
	if (q.min === null && q.max === null) return "no number, vague";
	const word = QUALIFIERS[q.qualifier];
	const digits =
		q.min !== null && q.max !== null && q.min !== q.max
			? `${digit(q.min)} to ${digit(q.max)}`
			: digit((q.min ?? q.max)!);
	return `${word === "" ? "" : `${word} `}${digits}${q.unit === "person" && q.min === 1 && q.max === 1 ? " person" : unit}`;
}

/** Digits in groups of three from five digits on, as years have four. */
function digit(n: number): string {
	const [whole, rest] = String(n).split(".");
	const grouped = whole!.length < 5 ? whole! : whole!.replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
	return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** By whom, and by which words. @example showSource(a, actors) // "«مسؤول أميركي», «قال»: an unnamed official" */
export function showSource(a: Attribution, actors: readonly ActorReference[]): string {
	const actor = a.source?.actor == null ? undefined : actors[a.source.actor];
	const known = actor?.actor != null ? showActor(actor) : SOURCES[a.class];
	return `${known}${a.negatedCue ? ", who did not say it" : ""}`;
}

/** How real the claim is, by its own words. @example showStatus(claim) // "predicted, probable; due 2026-03-10 (Tue) to 2026-03-23 (Mon)" */
export function showStatus(claim: Claim): string {
	const facts = [
		claim.realis,
		claim.certainty,
		...(claim.polarity === "negative" ? ["negated: it did not happen"] : []),
	];
	const { due } = claim;
	if (due === null) return facts.join(", ");
	const days =
		due.earliest === due.latest ? showDay(due.earliest) : `${showDay(due.earliest)} to ${showDay(due.latest)}`;
	return `${facts.join(", ")}; due ${days}`;
}
