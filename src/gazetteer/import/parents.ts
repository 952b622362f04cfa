import type { Gazetteer } from "../gazetteer.js";
import type { GazetteerRow } from "../row.js";

/**
 * Each row within a row of the table or a place known before, and never, by way of others, within itself; where its
 * table tells no such parent, within its country. One walk over the rows.
 * @example withParents([{ ...row, country: "SY", within: "nowhere" }], gazetteer)[0].within // "c:SY"
 */
export function withParents(rows: readonly GazetteerRow[], known: Gazetteer): GazetteerRow[] {
	const at = new Map(rows.map((r, i) => [r.id, i]));
	const isThere = (id: string) => at.has(id) || known.byId(id) !== undefined;
	const homeOf = ({ country, kind }: GazetteerRow) => {
		const home = country === null || kind === "country" ? null : `c:${country}`;
		return home !== null && isThere(home) ? home : null;
	};
	const parents = rows.map((r) => (r.within !== null && r.within !== r.id && isThere(r.within) ? r.within : homeOf(r)));
	/** The walk in which a row was first met, plus 1. */
	const met = new Uint32Array(rows.length);
	for (let start = 0; start < rows.length; start++) {
		let row: number | undefined = start;
		while (row !== undefined && met[row] === 0) {
			met[row] = start + 1;
			const parent: string | null = parents[row]!;
			const next: number | undefined = parent === null ? undefined : at.get(parent);
			// Met in this very walk: it closes a circle, which is cut here.
			if (next !== undefined && met[next] === start + 1) parents[row] = null;
			row = next;
		}
	}
	return rows.map((row, i) => ({ ...row, within: parents[i]! }));
}
