import type { JudgedKind, Judgement, JudgementRecord } from "../model/index.js";
import { phraseKey } from "../text/index.js";

/** The judgements that hold, of one kind of thing. */
export interface Standing {
	/** Those that join, by what they join to another: at most one for each. */
	readonly joins: ReadonlyMap<string, Judgement>;
	readonly apart: readonly Judgement[];
	/** The id of each judgement that a later one contradicts, with that of the later one. */
	readonly overruled: ReadonlyMap<string, string>;
}

/** What stands for a judged thing in `joins`: ids as they are, names as they are looked up. */
export function judgedKey({ judged, judgedAs }: Pick<Judgement, "judged" | "judgedAs">): string {
	return judgedAs === "id" ? `id:${judged}` : `name:${phraseKey(judged)}`;
}

const idKey = (id: string) => `id:${id}`;

/**
 * Which judgements hold: the records in the order in which they were written, undone ones left out, and of two that
 * contradict each other the later one. Joins never go round in a circle.
 * @example standing([{ verdict: "same", judged: "ypg", against: "sdf", … }], "actor").joins.get("id:ypg")?.against // "sdf"
 */
export function standing(records: readonly JudgementRecord[], about: JudgedKind): Standing {
	const joins = new Map<string, Judgement>();
	const overruled = new Map<string, string>();
	let apart: Judgement[] = [];
	const root = (key: string): string => {
		const join = joins.get(key);
		return join === undefined ? key : root(idKey(join.against));
	};
	/** Is one thing joined to another, by itself or through others? */
	const leadsThrough = (key: string, through: string): boolean => {
		const join = joins.get(key);
		return join !== undefined && (idKey(join.against) === through || leadsThrough(idKey(join.against), through));
	};
	/** Takes away what joins this to something else. */
	const cut = (key: string, by: Judgement) => {
		const join = joins.get(key);
		if (join === undefined) return;
		joins.delete(key);
		if (join.id !== by.id) overruled.set(join.id, by.id);
	};
	for (const j of notUndone(records)) {
		if (j.about !== about) continue;
		overruled.delete(j.id);
		const [one, other] = [judgedKey(j), idKey(j.against)];
		if (one === other) continue;
		if (j.verdict === "different") {
			if (root(one) === root(other)) cut(leadsThrough(other, one) ? other : one, j);
			apart = [...apart.filter((a) => a.id !== j.id), j];
			continue;
		}
		cut(one, j);
		if (root(other) === one) cut(other, j);
		joins.set(one, j);
		const [still, contradicted] = [[] as Judgement[], [] as Judgement[]];
		for (const a of apart) (root(judgedKey(a)) === root(idKey(a.against)) ? contradicted : still).push(a);
		for (const a of contradicted) overruled.set(a.id, j.id);
		apart = still;
	}
	return { joins, apart, overruled };
}

/** The judgements that nobody took back, each once, where it was last made. */
function notUndone(records: readonly JudgementRecord[]): Judgement[] {
	const out = new Map<string, Judgement>();
	for (const record of records) {
		const id = "undoes" in record ? record.undoes : record.id;
		out.delete(id);
		if (!("undoes" in record)) out.set(id, record);
	}
	return [...out.values()];
}
