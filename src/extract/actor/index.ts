import { type LexiconTables, type Mark, marksOf, runStages, settle } from "../../grammar/index.js";
import type { Actor, ActorReference, KnownActor, PlaceReference } from "../../model/index.js";
import { countScripts, type Script } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import type { FoundActor } from "./found.js";
import { officeHolders } from "./office.js";

export { findNamesOf } from "../name/index.js";
export type { FoundActor } from "./found.js";
export { type JudgedActors, judgedActors } from "./judged.js";

/**
 * The lexicon of actors as words of the trie of one script.
 * @example actorTable(actors, "Arab").actorName["قسد"] === "sdf"
 */
export function actorTable(actors: readonly Pick<Actor, "id" | "names">[], script: Script): LexiconTables {
	const names: Record<string, string> = {};
	for (const a of actors)
		for (const n of a.names) {
			const count = countScripts(n, 0, n.length);
			if ((count.Arab > 0 ? "Arab" : "Latn") === script) names[n] = a.id;
		}
	return { actorName: names };
}

/** In a script with capitals, a name has one somewhere ("Ban", not "ban"), unless its actor's table writes it without. */
function isWritten(s: ReadSentence, m: Mark<"actor">, actors: ReadonlyMap<string, KnownActor>): boolean {
	// «واتهم» is no «وات» with a pronoun: a name has none.
	if (s.grammar.language.script !== "Latn") return !m.value.named || m.end === s.lattice.tokens[m.to - 1]!.end;
	const words = s.text.slice(m.start, m.end);
	const known = m.value.id === null ? undefined : actors.get(m.value.id);
	if (words.toLowerCase() !== words) return known === undefined || !isMiscast(s, m, known);
	return known?.names.some((n) => n.toLowerCase() === n && words.endsWith(n)) ?? false;
}

/** The most letters of an acronym that is a word as well when its letters are small: "WHO", "IS". */
const SHORT = 3;

/** A short acronym is written in large letters, in a sentence that is not: "Who", "IT IS TIME" name nobody. */
function isMiscast(s: ReadSentence, m: Mark<"actor">, known: KnownActor): boolean {
	const names = s.lattice.at.slice(m.from, m.to).flat();
	const name = names.find((x) => x.class === "actorName" && x.value === m.value.id);
	if (name === undefined || name.end - name.start > SHORT) return false;
	const words = s.text.slice(name.start, name.end);
	const isUpper = (w: string) => w === w.toUpperCase();
	const spellings = known.names.filter((n) => n.toLowerCase() === words.toLowerCase());
	if (spellings.length === 0 || !spellings.every(isUpper)) return false;
	const others = s.lattice.tokens.filter((t) => t.kind === "word");
	return !isUpper(words) || (others.length > 1 && others.filter((t) => isUpper(t.raw)).length > others.length / 2);
}

/**
 * Finds everyone in a report who can act or speak: actors of the lexicon, countries with a noun ("Turkish army",
 * «القوات الأمريكية»), people without a name ("security sources"). Runs before places, which give way to names.
 * @param today the report's day, by which offices have holders; null = not known
 */
export function findActorMarks(
	sentences: readonly ReadSentence[],
	actors: ReadonlyMap<string, KnownActor>,
	today: string | null = null,
): FoundActor[] {
	const holders = officeHolders(actors, today);
	const out: FoundActor[] = [];
	for (const s of sentences) {
		const made = marksOf(runStages(s.lattice, s.grammar.rules.actor), "actor")
			.filter((m) => !m.value.named || isWritten(s, m, actors))
			.map((m) => (m.value.led && !leads(m, actors, today) ? nameAlone(s, m) : m));
		for (const mark of settle(made)) {
			const of = mark.value.named ? undefined : actorWithin(s, mark, actors);
			const found = { reference: reference(s, mark, actors, holders), mark, sentence: s };
			out.push(of === undefined ? found : { ...found, of });
		}
	}
	return out;
}

/** The actor in whose name somebody speaks: of "a Hamas official", Hamas. */
function actorWithin(s: ReadSentence, m: Mark<"actor">, actors: ReadonlyMap<string, KnownActor>): FoundActor["of"] {
	const names = s.lattice.at
		.slice(m.from, m.to)
		.flat()
		.filter((x): x is Mark<"actorName"> => x.class === "actorName" && x.to <= m.to);
	const name = names.reduce<Mark<"actorName"> | undefined>(
		(best, x) => (best === undefined || x.end - x.start > best.end - best.start ? x : best),
		undefined,
	);
	const kind = name === undefined ? undefined : actors.get(name.value)?.kind;
	return name === undefined || kind === undefined ? undefined : { name, kind };
}

/** "the Biden administration" while Biden is in office; not "the Hamas government", nor that of one long gone. */
function leads(m: Mark<"actor">, actors: ReadonlyMap<string, KnownActor>, today: string | null): boolean {
	const person = m.value.id === null ? undefined : actors.get(m.value.id);
	if (person?.kind !== "person" || person.country === null || today === null) return false;
	return person.terms?.some((t) => t.from <= today && (t.to === null || today <= t.to)) ?? false;
}

/** The name in such a phrase by itself. */
function nameAlone(s: ReadSentence, m: Mark<"actor">): Mark<"actor"> {
	const names = s.lattice.at.slice(m.from, m.to).flat();
	const name = names.find((x) => x.class === "actorName" && x.value === m.value.id) ?? m;
	return { ...m, to: name.to, end: name.end, value: { id: m.value.id, kind: "unnamed", named: true } };
}

function governmentOf(m: Mark<"actor">, actors: ReadonlyMap<string, KnownActor>): string | null {
	const country = m.value.id === null ? null : (actors.get(m.value.id)?.country ?? null);
	return country === null ? null : `${country.toLowerCase()}-government`;
}

function reference(
	s: ReadSentence,
	m: Mark<"actor">,
	actors: ReadonlyMap<string, KnownActor>,
	holders: ReturnType<typeof officeHolders>,
): ActorReference {
	const quote = s.text.slice(m.start, m.end);
	const id = m.value.led ? governmentOf(m, actors) : m.value.id;
	const known = id === null ? undefined : actors.get(id);
	return {
		version: s.version,
		start: m.start,
		end: m.end,
		quote,
		rule: m.rule ?? "",
		actor: known?.id ?? id,
		name: known?.name ?? quote,
		kind: known?.kind ?? m.value.kind,
		named: m.value.named,
		alternatives: known?.judged === undefined ? holders(m.value) : [withoutJudgement(known.judged, quote)],
	};
}

/** Who it would be had nobody judged, and who judged. */
function withoutJudgement(
	{ judgement, otherwise }: NonNullable<KnownActor["judged"]>,
	quote: string,
): ActorReference["alternatives"][number] {
	const { id, judgedAs, judged, against, by, reason } = judgement;
	const who = by === null ? "" : ` by ${by}`;
	return {
		actor: otherwise?.id ?? (judgedAs === "id" ? judged : null),
		name: otherwise?.name ?? quote,
		reason: `judged the same as ${against}${who} (${id})${reason === null ? "" : `: ${reason}`}`,
	};
}

/** Capitals and countries that act for their government are actors too. */
export function metonymActors(
	places: readonly PlaceReference[],
	actors: ReadonlyMap<string, KnownActor>,
): ActorReference[] {
	return places.flatMap((p) => {
		if (!p.metonym || p.country === null) return [];
		const id = `${p.country.toLowerCase()}-government`;
		const known = actors.get(id);
		const judged = known?.judged;
		return {
			version: p.version,
			start: p.start,
			end: p.end,
			quote: p.quote,
			rule: "actor/metonym",
			actor: known?.id ?? id,
			name: judged === undefined ? `government of ${p.country}` : known!.name,
			kind: judged === undefined ? ("government" as const) : known!.kind,
			named: true,
			alternatives: judged === undefined ? [] : [withoutJudgement(judged, `government of ${p.country}`)],
		};
	});
}
