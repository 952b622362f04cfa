import type { Mark } from "../../grammar/index.js";
import type { ActorReference, NameMention, PlaceReference, Span } from "../../model/index.js";
import type { FoundActor } from "../actor/found.js";
import type { ReadSentence } from "../sentence.js";
import { organisationsIn } from "./organisations.js";
import { familyNames, peopleIn, repeatedFamilies } from "./people.js";
import { merged, oneTypeEach, proposedNames } from "./proposals.js";

const NAME_TYPE: Partial<Record<ActorReference["kind"], NameMention["type"]>> = {
	person: "PER",
	force: "ORG",
	group: "ORG",
	organisation: "ORG",
	media: "ORG",
	government: "ORG",
};

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
	for (const a of actors) {
		const name = nameOf(a);
		if (name !== null) taken.add(name);
	}
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
	const proposed = proposedNames(sentences, byRule).filter((n) => n.type === "LOC" || !acting.has(placeOf(n)));
	if (proposed.length === 0 && untagged.size > 0) return byRule;
	// Actors of the lexicon, places of our own table, places that act.
	const sure = new Set([
		...actors
			.map(nameOf)
			.filter((n) => n !== null)
			.map(placeOf),
		...places.filter((p) => p.id?.startsWith("rawi:") || p.metonym).map(placeOf),
	]);
	const isSure = (n: NameMention) => untagged.has(n.version) || sure.has(placeOf(n));
	const final = new Taken();
	for (const n of oneTypeEach(merged(byRule, proposed, isSure), isSure)) final.add(n);
	const known = familyNames(proposed.filter((n) => n.type === "PER"));
	if (known.size > 0) for (const s of sentences) for (const n of repeatedFamilies(s, known)) final.add(n);
	return inOrder(final.all);
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

/** The name in an actor's noun phrase, without its title; null where it names nobody ("a source", "Turkish army"). */
/** «وكالة رويترز»: where what follows the noun is a name of the same end, that is the name. */
function withoutNoun(a: FoundActor, within: readonly Mark[], name: Mark | undefined): Mark | undefined {
	if (name === undefined || a.reference.kind !== "media") return name;
	const noun = a.sentence.lattice.at[name.from]!.some((m) => m.class === "personNoun");
	return (noun ? within.find((m) => m.class === "actorName" && m.from > name.from && m.to === name.to) : name) ?? name;
}

function nameOf(a: FoundActor): NameMention | null {
	// "the Biden administration" holds a person's name.
	const type = a.mark.value.led ? "PER" : NAME_TYPE[a.reference.kind];
	if (type === undefined || !a.reference.named) return null;
	const within = a.sentence.lattice.at.slice(a.mark.from, a.mark.to).flat();
	let name: Mark | undefined;
	for (const m of within)
		if (
			m.class === "actorName" &&
			m.to <= a.mark.to &&
			(!a.mark.value.led || m.value === a.mark.value.id) &&
			(name === undefined || m.end - m.start > name.end - name.start)
		)
			name = m;
	name = withoutNoun(a, within, name);
	if (name === undefined && a.reference.actor !== null && a.mark.value.country !== undefined) return null;
	const [start, end] = name === undefined ? [a.reference.start, a.reference.end] : [name.start, name.end];
	return {
		version: a.reference.version,
		start,
		end,
		quote: a.sentence.text.slice(start, end),
		rule: a.reference.rule,
		type,
	};
}
