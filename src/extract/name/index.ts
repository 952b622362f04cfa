import type { NameMention, PlaceReference, Span } from "../../model/index.js";
import type { FoundActor } from "../actor/found.js";
import type { ReadSentence } from "../sentence.js";
import { actorName } from "./actor-name.js";
import { organisationsIn } from "./organisations.js";
import { familyNames, peopleIn, repeatedFamilies } from "./people.js";
import { merged, oneTypeEach, proposedNames } from "./proposals.js";
import { withoutStrippedSign } from "./stripped.js";
import { surePlaces } from "./sure-places.js";

/**
 * Named entities: the names of actors and places, organisations by their noun, people by title, given name or the verb
 * they speak with; a family name once introduced is that person's through the report. No two overlap.
 *
 * @param actors as found, in order
 * @param places as resolved
 * @example "Judge Rana Haddad spoke. Haddad left." → "Rana Haddad" and "Haddad", both PER
 */
export function findNamesOf(
	sentences: readonly ReadSentence[],
	actors: readonly FoundActor[],
	places: readonly PlaceReference[],
): NameMention[] {
	const taken = new Taken();
	const actorNames = actors.map(actorName).filter((n) => n !== null);
	for (const n of actorNames) taken.add(n);
	for (const s of sentences) for (const n of organisationsIn(s)) taken.add(n);
	for (const p of places)
		if (p.part !== "border" || p.id !== null)
			taken.add({ version: p.version, start: p.start, end: p.end, quote: p.quote, rule: p.rule, type: "LOC" });
	const people = sentences.flatMap(peopleIn).filter((n) => taken.add(n));
	const families = familyNames([...people, ...taken.all.filter((n) => n.type === "PER")]);
	if (families.size > 0) for (const s of sentences) for (const n of repeatedFamilies(s, families)) taken.add(n);
	const order = new Map(sentences.map((s, i) => [s.version, i]));
	const inOrder = (names: NameMention[]) =>
		names.sort((a, b) => (a.version === b.version ? a.start - b.start : order.get(a.version)! - order.get(b.version)!));
	const byRule = inOrder(taken.all);
	const untagged = new Set(sentences.filter((s) => s.grammar.tagger === null).map((s) => s.version));
	// A place that acts, as governments do, is no person of that name ("Washington withdrew its soldiers").
	const acting = new Set(places.filter((p) => p.metonym).map(placeOf));
	const asProposed = proposedNames(sentences, byRule).filter((n) => n.type === "LOC" || !acting.has(placeOf(n)));
	if (asProposed.length === 0 && untagged.size > 0) return byRule;
	const countries = places.filter((p) => p.kind === "country");
	const known = [...actorNames, ...countries.map((p) => ({ quote: p.quote, type: "LOC" as const }))];
	const proposed = withoutStrippedSign(typedAsKnown(asProposed, actorNames, countries), known, sentences);
	const sure = new Set([...actorNames, ...places.filter(surePlaces(sentences))].map(placeOf));
	const isSure = (n: NameMention) => untagged.has(n.version) || sure.has(placeOf(n));
	const final = new Taken();
	for (const n of oneTypeEach(merged(byRule, proposed, isSure), isSure)) final.add(n);
	const told = familyNames(proposed.filter((n) => n.type === "PER"));
	if (told.size > 0) for (const s of sentences) for (const n of repeatedFamilies(s, told)) final.add(n);
	return inOrder(final.all);
}

/** An actor of the lexicon has the type that it has there, and a country is a place, whatever a tagger says. */
function typedAsKnown(
	proposed: readonly NameMention[],
	actorNames: readonly NameMention[],
	countries: readonly PlaceReference[],
): readonly NameMention[] {
	const known = new Map(actorNames.map((n) => [placeOf(n), n.type]));
	const lands = new Set(countries.map(placeOf));
	return proposed.map((p) => {
		const country = lands.has(placeOf(p));
		const type = country ? "LOC" : (known.get(placeOf(p)) ?? p.type);
		return type === p.type ? p : { ...p, type };
	});
}

/** Where a name stands, as a key. */
function placeOf(n: Span): string {
	return `${n.version} ${n.start} ${n.end}`;
}

/** Keeps the first of those that overlap. */
class Taken {
	readonly all: NameMention[] = [];
	/** Version and offset of every 16 characters → mentions there, so that a long report stays linear. */
	readonly #near = new Map<string, NameMention[]>();

	add(n: NameMention): boolean {
		const cells: string[] = [];
		for (let c = n.start >> 4; c <= (n.end - 1) >> 4; c++) cells.push(`${n.version} ${c}`);
		for (const c of cells) if (this.#near.get(c)?.some((o) => o.start < n.end && n.start < o.end)) return false;
		for (const c of cells) {
			const list = this.#near.get(c);
			if (list === undefined) this.#near.set(c, [n]);
			else list.push(n);
		}
		this.all.push(n);
		return true;
	}
}
