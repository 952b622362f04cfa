import type { Mark } from "../../grammar/index.js";
import type { ActorReference, NameMention } from "../../model/index.js";
import type { FoundActor } from "../actor/found.js";
import { asWritten, hasLarge } from "./written.js";

const NAME_TYPE: Partial<Record<ActorReference["kind"], NameMention["type"]>> = {
	person: "PER",
	force: "ORG",
	group: "ORG",
	organisation: "ORG",
	media: "ORG",
	government: "ORG",
};

/**
 * The name in an actor's noun phrase, without its title; null where it names nobody ("a source", "the Turkish army": who
 * is told by a nationality and a common noun has no name, though an actor knows him by it).
 * @example of "Prince Faisal bin Farhan": "Faisal bin Farhan"; of "the Islamic State group": "Islamic State"
 */
export function actorName(a: FoundActor): NameMention | null {
	if (a.of !== undefined) {
		const type = NAME_TYPE[a.of.kind];
		return type === undefined ? null : spanOf(a, a.of.name, type, [a.of.name]);
	}
	// "the Biden administration" holds a person's name.
	const type = a.mark.value.led ? "PER" : NAME_TYPE[a.reference.kind];
	if (type === undefined || !a.reference.named) return null;
	const within = a.sentence.lattice.at.slice(a.mark.from, a.mark.to).flat();
	const names = within.filter(
		(m): m is Mark<"actorName"> =>
			m.class === "actorName" && m.to <= a.mark.to && (!a.mark.value.led || m.value === a.mark.value.id),
	);
	const longest = names.reduce<Mark | undefined>(
		(best, m) => (best === undefined || m.end - m.start > best.end - best.start ? m : best),
		undefined,
	);
	const name = withoutNoun(a, within, longest);
	if (name === undefined && a.reference.actor !== null && a.mark.value.country !== undefined) return null;
	return spanOf(a, name ?? a.mark, type, names);
}

/** «وكالة رويترز»: where what follows the noun is a name of the same end, that is the name. */
function withoutNoun(a: FoundActor, within: readonly Mark[], name: Mark | undefined): Mark | undefined {
	if (name === undefined || a.reference.kind !== "media") return name;
	const noun = a.sentence.lattice.at[name.from]!.some((m) => m.class === "personNoun");
	return (noun ? within.find((m) => m.class === "actorName" && m.from > name.from && m.to === name.to) : name) ?? name;
}

/** What of these words is written as a name. Where that is less at the end, it must be a name of the same actor. */
function spanOf(
	a: FoundActor,
	whole: Mark,
	type: NameMention["type"],
	names: readonly Mark<"actorName">[],
): NameMention | null {
	const { sentence: s, reference } = a;
	const { tokens } = s.lattice;
	const named = { from: behindOwner(s, whole), to: whole.to, type: type as "PER" | "ORG" };
	const written = hasLarge(s, named.from, named.to) ? asWritten(s, named) : null;
	if (written === null) return null;
	const start = written.from === whole.from ? whole.start : tokens[written.from]!.start;
	let { end } = whole;
	if (written.to < whole.to) {
		const short = names.find((m) => m.from === written.from && m.to === written.to && m.value === whole.value);
		if (short === undefined) return null;
		end = short.end;
	}
	return { version: reference.version, start, end, quote: s.text.slice(start, end), rule: reference.rule, type };
}

/** "Sudan's Sovereign Council" is the name of an actor, of which "Sovereign Council" is written as one. */
function behindOwner(s: FoundActor["sentence"], { from, to }: Mark): number {
	const { tokens, at } = s.lattice;
	const isPlace = at[from]!.some((m) => m.class === "placeName" && m.to === from + 1);
	const owns = s.grammar.words.analyses(tokens[from]!.raw).some((a) => a.after === "genitive");
	return isPlace && owns && from + 1 < to ? from + 1 : from;
}
