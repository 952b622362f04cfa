import type { Actor, ActorKind } from "../model/index.js";
import { phraseKey } from "../text/index.js";

/** An actor with what only the lexicon tells. */
export interface LexiconActor extends Actor {
	/** PLOVER 0.8 sector code, e.g. `MIL`; null where the table has none. */
	readonly sector: string | null;
	readonly terms: readonly OfficeTerm[];
}

/** A term of office. */
export interface OfficeTerm {
	readonly office: string;
	/** First day, ISO. */
	readonly from: string;
	/** Last day, ISO; null = none known when the row was written. */
	readonly to: string | null;
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

/**
 * Reads the lexicon of actors (data/actors.tsv, or a user's own): UTF-8 text, one header line, columns apart by tabs as
 * in `ACTOR_COLUMNS`, several names apart by `|`. Empty lines and lines that begin with # are passed over. `names` of
 * an actor are all its names as written, the English display name first; two spellings that normalise to one key are
 * still one name, and no key may belong to two actors.
 *
 * @throws Error naming the line, where a row is broken, an id comes twice or a name belongs to two actors
 * @example parseActors(header + "sdf\tforce\tSY\tSyrian Democratic Forces\tقسد\tSDF")[0].names
 * // ["Syrian Democratic Forces", "قسد", "SDF"]
 */
export function parseActors(tsv: string): LexiconActor[] {
	const ids = new Set<string>();
	const owners = new Map<string, string>();
	const out: LexiconActor[] = [];
	for (const [i, raw] of tsv.split("\n").entries()) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (i === 0 || line === "" || line.startsWith("#")) continue;
		const fail = (what: string): never => {
			throw new Error(`actors line ${i + 1}: ${what}: ${line.slice(0, 60)}`);
		};
		const actor = actorRow(line, fail);
		if (ids.has(actor.id)) fail(`${actor.id} comes twice`);
		ids.add(actor.id);
		for (const name of actor.names) {
			const key = phraseKey(name);
			if (key === "") fail(`"${name}" is no name`);
			const owner = owners.get(key);
			if (owner !== undefined && owner !== actor.id) fail(`"${name}" belongs to ${owner} already`);
			owners.set(key, actor.id);
		}
		out.push(actor);
	}
	return out;
}

function actorRow(line: string, fail: (what: string) => never): LexiconActor {
	const [id, kind, country, name, arabic = "", aliases = "", sector = "", terms = ""] = line.split("\t");
	if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) fail(`"${id}" is no id`);
	if (!Object.hasOwn(KINDS, kind ?? "")) fail(`"${kind}" is no kind of actor`);
	if (country && !/^[A-Z]{2}$/.test(country)) fail(`"${country}" is no country code`);
	if (!name) fail("no name");
	if (sector !== "" && !SECTORS.has(sector)) fail(`"${sector}" is no sector`);
	const names = [name!, ...arabic.split("|"), ...aliases.split("|")].filter((n) => n !== "");
	return {
		id: id!,
		kind: kind as ActorKind,
		country: country || null,
		name: name!,
		names: [...new Set(names)],
		sector: sector || null,
		terms: terms === "" ? [] : terms.split("|").map((t) => officeTerm(t, fail)),
	};
}

function officeTerm(text: string, fail: (what: string) => never): OfficeTerm {
	const [, office, from, to] = TERM.exec(text) ?? fail(`"${text}" is no term of office`);
	if (to !== undefined && to < from!) fail(`"${text}" ends before it begins`);
	return { office: office!, from: from!, to: to ?? null };
}
