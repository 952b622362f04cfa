import type { ClassName, NameMention } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";

/** Classes whose words say something about names, in them or beside them. */
const TELLING = [
	"actorName",
	"placeName",
	"title",
	"givenName",
	"nameParticle",
	"nameHead",
	"orgNoun",
	"forceNoun",
	"groupNoun",
	"personNoun",
	"speakerNoun",
	"placeKind",
	"placePart",
	"locator",
	"demonym",
	"sayVerb",
	"actingVerb",
	"according",
	"weekday",
	"month",
	"placeGuard",
] as const satisfies readonly ClassName[];

/** The number of each class; a token's classes are kept as bits: first token of a mark, and behind it. */
const NUMBER: ReadonlyMap<ClassName, number> = new Map(TELLING.map((c, n) => [c, n]));
const FIRST: Readonly<Record<NameMention["type"], string>> = { PER: "=PER", ORG: "=ORG", LOC: "=LOC", MISC: "=MISC" };
const REST: Readonly<Record<NameMention["type"], string>> = { PER: "+PER", ORG: "+ORG", LOC: "+LOC", MISC: "+MISC" };

/** Hints of a token, and what comes to them where a name of the rules stands on it. Few differ: each is made once. */
interface Hints {
	readonly list: readonly string[];
	readonly named: Map<string, readonly string[]>;
}
const MADE = new Map<number, Hints>();
const SHIFT = 2 ** TELLING.length;

function hintsFor(first: number, rest: number): Hints {
	const key = first + rest * SHIFT;
	let found = MADE.get(key);
	if (found === undefined) {
		const list = TELLING.flatMap((c, n) => [
			...((first >> n) & 1 ? [c as string] : []),
			...((rest >> n) & 1 ? [`${c}+`] : []),
		]);
		found = { list: list.sort(), named: new Map() };
		MADE.set(key, found);
	}
	return found;
}

/** @param rule of a name that begins here, "" where one goes on */
function withName({ list, named }: Hints, type: NameMention["type"], rule: string): readonly string[] {
	const key = rule === "" ? REST[type] : `${FIRST[type]}${rule}`;
	let found = named.get(key);
	if (found === undefined) {
		found = rule === "" ? [...list, REST[type]] : [...list, FIRST[type], rule];
		named.set(key, found);
	}
	return found;
}

/**
 * What lexicons and rules say of each token of a sentence, as a tagger wants to hear it. The same hints are the same
 * list.
 *
 * @param names those that rules have found in the sentence, in order
 * @example hintsOf(s, names)[0] // ["title"], ["givenName", "=PER", "name/given"] …
 */
export function hintsOf(s: ReadSentence, names: readonly NameMention[]): readonly (readonly string[])[] {
	const { tokens, at } = s.lattice;
	const first = new Uint32Array(tokens.length);
	const rest = new Uint32Array(tokens.length);
	for (const [i, marks] of at.entries())
		for (const m of marks) {
			const n = NUMBER.get(m.class);
			if (n === undefined) continue;
			first[i]! |= 1 << n;
			for (let k = i + 1; k < m.to; k++) rest[k]! |= 1 << n;
		}
	let n = 0;
	return tokens.map((t, i) => {
		const hints = hintsFor(first[i]!, rest[i]!);
		while (n < names.length && names[n]!.end <= t.start) n++;
		const name = names[n];
		if (name === undefined || name.start >= t.end) return hints.list;
		return withName(hints, name.type, name.start >= t.start ? name.rule : "");
	});
}
