import type { Actor, Judgement, JudgementRecord, KnownActor } from "../../model/index.js";
import { phraseKey } from "../../text/index.js";
import { judgedKey, standing } from "../judgements.js";

/** The actors as they are after judgements. */
export interface JudgedActors<A extends Actor> {
	/** Whose names are looked for. A name that a judgement gives away stands under the judgement's id. */
	readonly named: readonly Pick<Actor, "id" | "names">[];
	/** Whom an id leads to: those of actors, of joined actors, and of judgements on names. */
	readonly byId: ReadonlyMap<string, KnownActor>;
	/** Those that are left, each with the names that it has or was given. */
	readonly actors: readonly A[];
	/** The judgements that two are not the same. */
	readonly apart: readonly Judgement[];
}

/**
 * Applies judgements to actors. "Same" gives a name to an actor, whoever had it, or joins an actor, with all its names,
 * to the one whose id is kept. "Different" takes a name from an actor, or keeps two apart. A judgement on an actor that
 * is not there changes nothing.
 * @example judgedActors(actors, records).byId.get("ypg")?.id // "sdf", where somebody judged so
 */
export function judgedActors<A extends Actor>(
	actors: readonly A[],
	records: readonly JudgementRecord[],
): JudgedActors<A> {
	const { joins, apart } = standing(records, "actor");
	const known = new Map(actors.map((a) => [a.id, a]));
	const rootOf = (id: string): A | undefined => {
		const join = joins.get(`id:${id}`);
		return (join === undefined ? undefined : rootOf(join.against)) ?? known.get(id);
	};
	const owner = new Map(actors.flatMap((a) => a.names.map((n) => [phraseKey(n), a] as const)));
	/** Names that an actor has no more, by its id. */
	const lost = new Map<string, Set<string>>();
	const lose = (id: string, name: string) => lost.set(id, (lost.get(id) ?? new Set()).add(phraseKey(name)));
	for (const a of apart) if (a.judgedAs === "name") lose(a.against, a.judged);

	const byId = new Map<string, KnownActor>(known);
	const given: { readonly id: string; readonly names: readonly string[]; readonly to: A }[] = [];
	for (const judgement of joins.values()) {
		const to = rootOf(judgement.against);
		if (to === undefined) continue;
		if (judgement.judgedAs === "id") {
			byId.set(judgement.judged, { ...to, judged: { judgement, otherwise: known.get(judgement.judged) ?? null } });
			continue;
		}
		const before = owner.get(phraseKey(judgement.judged)) ?? null;
		if (before !== null && rootOf(before.id) === to) continue;
		if (before !== null) lose(before.id, judgement.judged);
		byId.set(judgement.id, { ...to, judged: { judgement, otherwise: before } });
		given.push({ id: judgement.id, names: [judgement.judged], to });
	}
	const kept = actors.map((a) => {
		const gone = lost.get(a.id);
		return gone === undefined ? a : { ...a, names: a.names.filter((n) => !gone.has(phraseKey(n))) };
	});
	const joined = (a: A) =>
		joins.has(judgedKey({ judged: a.id, judgedAs: "id" })) && byId.get(a.id)?.judged !== undefined;
	const gained = new Map<string, string[]>();
	const gain = (id: string, names: readonly string[]) => gained.set(id, [...(gained.get(id) ?? []), ...names]);
	for (const a of kept) if (joined(a)) gain(byId.get(a.id)!.id, a.names);
	for (const { to, names } of given) gain(to.id, names);
	return {
		named: [...kept, ...given],
		byId,
		apart,
		actors: kept
			.filter((a) => !joined(a))
			.map((a) => (gained.has(a.id) ? { ...a, names: [...new Set([...a.names, ...gained.get(a.id)!])] } : a)),
	};
}
