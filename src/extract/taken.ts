import type { FoundActor } from "./actor/index.js";
import type { Taken } from "./place/index.js";
import type { ReadSentence } from "./sentence.js";

/** People, organisations and media take the words of places named in them: "Washington Post", «الهلال الأحمر السوري». */
export function takenBy(found: readonly FoundActor[]): (s: ReadSentence) => Taken {
	const named = new Map<ReadSentence, FoundActor[]>();
	for (const f of found) {
		if (!f.mark.value.named) continue;
		const list = named.get(f.sentence);
		if (list === undefined) named.set(f.sentence, [f]);
		else list.push(f);
	}
	const article = (s: ReadSentence, i: number) => s.lattice.at[i]!.some((m) => m.class === "the");
	const first = (s: ReadSentence, f: FoundActor) => f.mark.from + (article(s, f.mark.from) ? 1 : 0);
	return (s) => (from, to, whole) =>
		named
			.get(s)
			?.some((f) => f.mark.from < to && from < f.mark.to && !(whole && first(s, f) === from && f.mark.to === to)) ??
		false;
}
