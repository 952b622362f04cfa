import { type LexiconTables, type Mark, marksOf, runStages, settle } from "../../grammar/index.js";
import type { Actor, ActorReference, NameMention, PlaceReference } from "../../model/index.js";
import { countScripts, type Script } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

/** An actor mention with what later stages need of it. */
export interface FoundActor {
	readonly reference: ActorReference;
	readonly mark: Mark<"actor">;
	readonly sentence: ReadSentence;
}

/**
 * The lexicon of actors as words of the trie of one script.
 * @example actorTable(actors, "Arab").actorName["قسد"] === "sdf"
 */
export function actorTable(actors: readonly Actor[], script: Script): LexiconTables {
	const names: Record<string, string> = {};
	for (const a of actors)
		for (const n of a.names) {
			const count = countScripts(n, 0, n.length);
			if ((count.Arab > 0 ? "Arab" : "Latn") === script) names[n] = a.id;
		}
	return { actorName: names };
}

/** In a script with capitals, a name has one somewhere: "Ban", not "ban". */
function isWritten(s: ReadSentence, m: Mark<"actor">): boolean {
	return s.grammar.language.script !== "Latn" || s.text.slice(m.start, m.end).toLowerCase() !== s.text.slice(m.start, m.end);
}

/**
 * Finds everyone in a report who can act or speak: actors of the lexicon, countries with a noun ("Turkish army",
 * «القوات الأمريكية»), people without a name ("security sources"). Runs before places, which give way to names.
 */
export function findActorMarks(sentences: readonly ReadSentence[], actors: ReadonlyMap<string, Actor>): FoundActor[] {
	const out: FoundActor[] = [];
	for (const s of sentences) {
		const made = marksOf(runStages(s.lattice, s.grammar.rules.actor), "actor").filter((m) => !m.value.named || isWritten(s, m));
		for (const mark of settle(made)) out.push({ reference: reference(s, mark, actors), mark, sentence: s });
	}
	return out;
}

function reference(s: ReadSentence, m: Mark<"actor">, actors: ReadonlyMap<string, Actor>): ActorReference {
	const quote = s.text.slice(m.start, m.end);
	const known = m.value.id === null ? undefined : actors.get(m.value.id);
	return {
		version: s.version, start: m.start, end: m.end, quote, rule: m.rule ?? "",
		actor: m.value.id, name: known?.name ?? quote, kind: known?.kind ?? m.value.kind, named: m.value.named,
	};
}

/** Capitals and countries that act for their government are actors too. */
export function metonymActors(places: readonly PlaceReference[]): ActorReference[] {
	return places
		.filter((p) => p.metonym && p.country !== null)
		.map((p) => ({ version: p.version, start: p.start, end: p.end, quote: p.quote, rule: "actor/metonym", actor: `${p.country!.toLowerCase()}-government`, name: `government of ${p.country}`, kind: "government" as const, named: true }));
}

const NAME_TYPE: Partial<Record<ActorReference["kind"], NameMention["type"]>> = { person: "PER", force: "ORG", group: "ORG", organisation: "ORG", media: "ORG", government: "ORG" };

/**
 * Named entities: the names of actors and places, and the names that a title announces.
 * @param actors as found, in order; @param places as resolved
 */
export function findNamesOf(sentences: readonly ReadSentence[], actors: readonly FoundActor[], places: readonly PlaceReference[]): NameMention[] {
	const out: NameMention[] = places.filter((p) => p.part !== "border" || p.id !== null).map((p) => ({ version: p.version, start: p.start, end: p.end, quote: p.quote, rule: p.rule, type: "LOC" as const }));
	const free = (version: string, start: number, end: number) => !out.some((n) => n.version === version && n.start < end && start < n.end);
	for (const a of actors) {
		const type = NAME_TYPE[a.reference.kind];
		if (type === undefined || !a.reference.named) continue;
		// The name itself, without its title.
		const name = a.sentence.lattice.at.slice(a.mark.from, a.mark.to).flat().find((m): m is Mark<"actorName"> => m.class === "actorName" && m.to <= a.mark.to);
		const [start, end] = name === undefined ? [a.reference.start, a.reference.end] : [name.start, name.end];
		if (name === undefined && a.reference.actor !== null && a.mark.value.country !== undefined) continue;
		if (free(a.reference.version, start, end)) out.push({ version: a.reference.version, start, end, quote: a.sentence.text.slice(start, end), rule: a.reference.rule, type });
	}
	for (const s of sentences) for (const n of titledNames(s)) if (free(n.version, n.start, n.end)) out.push(n);
	const order = new Map(sentences.map((s, i) => [s.version, i]));
	return out.sort((a, b) => (a.version === b.version ? a.start - b.start : order.get(a.version)! - order.get(b.version)!));
}

/** "President John Smith", «العميد أحمد رحال»: words the lexicon does not know, behind a title or begun by a given name. */
function titledNames(s: ReadSentence): NameMention[] {
	const out: NameMention[] = [];
	const { tokens, at } = s.lattice;
	const cased = s.grammar.language.script === "Latn";
	const upper = (i: number) => !cased || tokens[i]!.raw[0]!.toLowerCase() !== tokens[i]!.raw[0];
	const nameWord = (i: number) => tokens[i]?.kind === "word" && upper(i) && tokens[i]!.raw.length > 1 && at[i]!.every((m) => m.class === "givenName" || m.class === "placeGuard" || m.class === "placeName");
	for (let i = 0; i < tokens.length; i++) {
		if (tokens[i]!.kind !== "word") continue;
		const title = at[i - 1]?.some((m) => m.class === "title" || (m.class === "demonym" && at[i - 2]?.some((x) => x.class === "title"))) ?? false;
		const given = at[i]!.some((m) => m.class === "givenName" && m.before.length <= 1) && upper(i);
		if (!(title && cased && nameWord(i)) && !(title && !cased && nameWord(i) && nameWord(i + 1)) && !(given && nameWord(i + 1))) continue;
		let to = i + 1;
		while (to < i + 4 && nameWord(to)) to++;
		out.push({ version: s.version, start: tokens[i]!.start, end: tokens[to - 1]!.end, quote: s.text.slice(tokens[i]!.start, tokens[to - 1]!.end), rule: given ? "name/given" : "name/title", type: "PER" });
		i = to - 1;
	}
	return out;
}
