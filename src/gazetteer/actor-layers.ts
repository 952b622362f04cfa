import { phraseKey } from "../text/index.js";
import type { LexiconActor } from "./actors-file.js";

/**
 * Tables of actors laid over each other: the later one wins. Its row takes the place of an earlier row of the same id,
 * and its names are taken away from the earlier rows that had them; a row that is left without any name keeps its own
 * for showing and is found by none.
 *
 * @param layers each whole in itself, see `checkActors`; those that come with the program first
 * @returns in the order in which ids first come
 * @example layeredActors([builtIn, users]).find((a) => a.id === "sdf") // the user's, where the user has one
 */
export function layeredActors(layers: readonly (readonly LexiconActor[])[]): LexiconActor[] {
	const rows = new Map<string, { readonly actor: LexiconActor; readonly layer: number }>();
	/** Of each name the topmost layer that has it. */
	const owners = new Map<string, number>();
	for (const [layer, actors] of layers.entries()) for (const actor of actors) rows.set(actor.id, { actor, layer });
	for (const { actor, layer } of rows.values())
		for (const name of actor.names) {
			const key = phraseKey(name);
			owners.set(key, Math.max(layer, owners.get(key) ?? 0));
		}
	return [...rows.values()].map(({ actor, layer }) => {
		const names = actor.names.filter((n) => owners.get(phraseKey(n)) === layer);
		return names.length === actor.names.length ? actor : { ...actor, names };
	});
}
