import type { AttributionClass } from "../../model/index.js";
import type { Holders, Phrase } from "./phrase.js";
import type { PlacedActor } from "./placed.js";
import { CLASS, is, phraseClass, type Source, sourceOf } from "./source.js";

/** A noun phrase as a source: who of the reading's actors it names, and what kind of source it is. */
export function sourceOfPhrase(h: Holders, p: Phrase): Source {
	const actors = h.row.within(p.from, p.to);
	const head = headEnd(h, p);
	const atHead = actors.filter((a) => a.to === head);
	const person =
		actors.find(
			(a) => a.reference.kind === "person" && (a.to === head || h.s.lattice.tokens[a.from - 1]?.raw === ","),
		) ?? null;
	const actor = person ?? atHead[0] ?? actors[0] ?? null;
	return sourceOf(h.s, p.from, p.to, classOf(h, p, head, person !== null, atHead[0]), actor?.index ?? null);
}

/** The end of the noun itself: before what hangs on it, a bracket or an insertion. */
function headEnd({ s, names }: Holders, p: Phrase): number {
	for (let i = p.from + 1; i < p.to; i++) {
		if (names.has(i) && names.get(i)!.from < i) continue;
		const raw = s.lattice.tokens[i]!.raw;
		if (raw === "," || raw === "(" || is(s, i, "preposition")) return i;
	}
	return p.to;
}

function classOf(
	h: Holders,
	p: Phrase,
	head: number,
	person: boolean,
	actor: PlacedActor | undefined,
): AttributionClass {
	const { s, names } = h;
	if (person) return "named_person";
	for (let i = p.from; i < p.to; i++) {
		const name = names.get(i);
		if (name?.type === "PER" && (name.to === head || name.to === p.to || s.lattice.tokens[name.to]?.raw === ","))
			return /['’]s?$/.test(s.lattice.tokens[name.to - 1]!.raw) ? "organisation" : "named_person";
	}
	for (const m of s.lattice.at.slice(p.from, head).flat())
		if (m.to === head && (m.class === "speakerNoun" || m.class === "personNoun")) return m.value as AttributionClass;
	if (actor !== undefined) return actor.class ?? CLASS[actor.reference.kind] ?? "organisation";
	const name = names.get(head - 1);
	if (name !== undefined && name.type !== "PER") return "organisation";
	return phraseClass(s, p.from, p.to);
}
