import { parseDay } from "../calendar/index.js";
import type { Actor, ActorKind, OfficeTerm } from "../model/index.js";
import { phraseKey } from "../text/index.js";

/** An actor with what only the lexicon tells. */
export interface LexiconActor extends Actor {
	/** PLOVER 0.8 sector code, e.g. `MIL`; null where the table has none. */
	readonly sector: string | null;
	readonly terms: readonly OfficeTerm[];
}

/** Columns of data/actors.tsv, in order; those after aliases_en may be missing. */
export const ACTOR_COLUMNS = ["id", "kind", "country", "name_en", "names_ar", "aliases_en", "sector", "terms"] as const;

/** Every kind that a row may have; "unnamed" is for mentions only. */
const KINDS: Record<Exclude<ActorKind, "unnamed">, true> = {
	state: true,
	government: true,
	force: true,
	group: true,
	organisation: true,
	media: true,
	person: true,
	collective: true,
};

/** The kinds that the lexicon may have. */
export const ACTOR_KINDS = Object.keys(KINDS) as readonly Exclude<ActorKind, "unnamed">[];

/** Sectors of PLOVER 0.8. */
const SECTORS: ReadonlySet<string> = new Set(
	"COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split(" "),
);

const TERM = /^(.+) (\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})?$/;

/** A row that cannot be read, or not beside the others. */
export interface ActorFault {
	/** Of the file, from 1. */
	readonly line: number;
	readonly fault: string;
}

/** What a table of actors holds. */
export interface CheckedActors {
	readonly actors: readonly LexiconActor[];
	/** In the order of the file, one for each broken line. */
	readonly faults: readonly ActorFault[];
}

/** Names longer than this, in UTF-16 code units, are none. */
const LONGEST_NAME = 200;

/**
 * Reads the lexicon of actors (data/actors.tsv, or a user's own) and tells every line that is broken. UTF-8 text, one
 * header line, columns apart by tabs as in `ACTOR_COLUMNS`, several names apart by `|`. Empty lines and lines that begin
 * with # are passed over. `names` of an actor are all its names as written, the English display name first; two
 * spellings that normalise to one key are still one name, and no key may belong to two actors.
 *
 * @param isCountry is this code one of a country? Two capital letters are, unless it is told better
 * @example checkActors(header + "sdf\tforce\tSY\tSyrian Democratic Forces\tقسد\tSDF").actors[0].names
 * // ["Syrian Democratic Forces", "قسد", "SDF"]
 */
export function checkActors(tsv: string, isCountry: (code: string) => boolean = () => true): CheckedActors {
	const ids = new Set<string>();
	const owners = new Map<string, string>();
	const actors: LexiconActor[] = [];
	const faults: ActorFault[] = [];
	const lines = tsv.replace(/^\uFEFF/, "").split("\n");
	for (const [i, raw] of lines.entries()) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		try {
			if (i === 0 && line.split("\t")[0] !== ACTOR_COLUMNS[0]) throw new Fault("this is no head of a table of actors");
			if (i === 0 || line.trim() === "" || line.startsWith("#")) continue;
			const actor = actorRow(line, isCountry);
			if (ids.has(actor.id)) throw new Fault(`${actor.id} comes twice`);
			for (const name of actor.names) checkName(name, actor.id, owners);
			ids.add(actor.id);
			for (const name of actor.names) owners.set(phraseKey(name), actor.id);
			actors.push(actor);
		} catch (e) {
			if (!(e instanceof Fault)) throw e;
			faults.push({ line: i + 1, fault: e.message });
		}
	}
	return { actors, faults };
}

/**
 * The same of a table that must be whole.
 * @throws Error naming the first broken line
 */
export function parseActors(tsv: string): LexiconActor[] {
	const { actors, faults } = checkActors(tsv);
	const [first] = faults;
	if (first !== undefined) throw new Error(`actors line ${first.line}: ${first.fault}`);
	return [...actors];
}

/** Why a row is broken, for people. */
class Fault extends Error {}

function checkName(name: string, id: string, owners: ReadonlyMap<string, string>): void {
	const key = phraseKey(name);
	// A name without a letter would be found in every second sentence.
	if (!/\p{L}/u.test(key) || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
		throw new Fault(`"${name.slice(0, 40)}" is no name`);
	const owner = owners.get(key);
	if (owner !== undefined && owner !== id) throw new Fault(`"${name}" belongs to ${owner} already`);
}

function actorRow(line: string, isCountry: (code: string) => boolean): LexiconActor {
	const [id, kind, country, name, arabic = "", aliases = "", sector = "", terms = "", ...more] = line
		.split("\t")
		.map((cell) => cell.trim());
	const fail = (what: string): never => {
		throw new Fault(what);
	};
	if (!id || !isActorId(id)) fail(`"${id}" is no id`);
	if (!Object.hasOwn(KINDS, kind ?? "")) fail(`"${kind}" is no kind of actor`);
	if (country && !(/^[A-Z]{2}$/.test(country) && isCountry(country))) fail(`"${country}" is no country code`);
	if (!name) fail("no name");
	if (sector !== "" && !SECTORS.has(sector)) fail(`"${sector}" is no sector`);
	if (more.some((cell) => cell !== "")) fail(`more than ${ACTOR_COLUMNS.length} columns`);
	const [inArabic, others] = [listOf(arabic), listOf(aliases)];
	for (const n of inArabic) if (!/\p{Script=Arabic}/u.test(n)) fail(`"${n}" in names_ar is not Arabic`);
	return {
		id: id!,
		kind: kind as ActorKind,
		country: country || null,
		name: name!,
		names: [...new Set([name!, ...inArabic, ...others])],
		sector: sector || null,
		terms: listOf(terms).map(officeTerm),
	};
}

const listOf = (cell: string): string[] =>
	cell
		.split("|")
		.map((n) => n.trim())
		.filter((n) => n !== "");

/** Can a string be the id of an actor? @example isActorId("sy-government") */
function isActorId(id: string): boolean {
	return id.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

function officeTerm(text: string): OfficeTerm {
	const [, office, from, to] = TERM.exec(text) ?? [];
	if (office === undefined) throw new Fault(`"${text}" is no term of office`);
	for (const day of [from!, ...(to === undefined ? [] : [to])])
		if (parseDay(day) === null) throw new Fault(`"${day}" is no day`);
	if (to !== undefined && to < from!) throw new Fault(`"${text}" ends before it begins`);
	return { office, from: from!, to: to ?? null };
}
