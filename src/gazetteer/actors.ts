import type { Actor, ActorKind } from "../model/index.js";

const KINDS: readonly string[] = [
	"state",
	"government",
	"force",
	"group",
	"organisation",
	"media",
	"person",
	"collective",
	"unnamed",
];

/**
 * Reads the lexicon of actors: id, kind, country, name, all names joined by |.
 * @throws Error naming the line, where a row is broken or a name belongs to two actors
 * @example parseActors("id\tkind\tcountry\tname\tnames\nsdf\tforce\tSY\tSDF\tقسد|SDF")[0].names.length === 2
 */
export function parseActors(tsv: string): Actor[] {
	const owners = new Map<string, string>();
	const out: Actor[] = [];
	for (const [i, line] of tsv.split("\n").entries()) {
		if (i === 0 || line === "" || line.startsWith("#")) continue;
		const [id, kind, country, name, names] = line.split("\t");
		if (!id || !name || names === undefined || !KINDS.includes(kind ?? ""))
			throw new Error(`actors line ${i + 1} is broken: ${line.slice(0, 60)}`);
		const all = [...new Set([name, ...names.split("|")].filter((n) => n !== ""))];
		for (const n of all) {
			const owner = owners.get(n);
			if (owner !== undefined && owner !== id)
				throw new Error(`actors line ${i + 1}: "${n}" belongs to ${owner} already`);
			owners.set(n, id);
		}
		out.push({ id, kind: kind as ActorKind, country: country || null, name, names: all });
	}
	return out;
}
