import type { Lattice } from "../../grammar/index.js";
import type { ClassName, NameMention, QuantityKind, Range } from "../../model/index.js";
import { peopleIn } from "../name/people.js";
import type { ReadSentence } from "../sentence.js";

/** A person named as the one something befell. */
export interface Victim extends Range {
	readonly kind: QuantityKind;
	/** Told in apposition, with others or alone, to what ends before this offset: "two men, Reem Fadel and …"; else null. */
	readonly apposedTo: number | null;
}

/** A person with the tokens of the name. */
interface Person {
	readonly name: NameMention;
	readonly from: number;
	readonly to: number;
}

/** What may stand between the word of harm and a name behind it: "the killing of the local journalist …". */
const ON_THE_WAY: ReadonlySet<ClassName> = new Set([
	"counted",
	"title",
	"demonym",
	"the",
	"of",
	"indefinite",
	"personNoun",
	"forceNoun",
	"groupNoun",
	"sourceAdjective",
]);
/** Words from harm to name, and from name to harm, at most. */
const REACH = 4;
/** Tokens of an apposition at most: "Reem Fadel, a 25-year-old teacher, was killed". */
const APPOSITION = 8;
/** What can stand where an object would: "died on Monday" has none. */
const NO_OBJECT: ReadonlySet<ClassName> = new Set([
	"in",
	"on",
	"at",
	"and",
	"agentBy",
	"after",
	"before",
	"during",
	"weekday",
	"dayName",
	"locator",
]);

/**
 * People named as killed, injured, missing, displaced or arrested: each is one, said by the name alone. Only what stands
 * right beside the name counts, and no future, doubt or denial.
 *
 * @returns in order of start; `kind` says what befell them
 * @example "The shelling killed the photographer Reem Fadel." gives «Reem Fadel», killed
 */
export function namedVictims(s: ReadSentence): Victim[] {
	if (!s.lattice.at.some((marks) => marks.some((m) => m.class === "harmed" || m.class === "harming"))) return [];
	const people = peopleIn(s).map((name) => asPerson(name, s.lattice));
	const front = people.map((p) => fateBefore(s, p));
	const back = people.map((p) => fateBehind(s, p));
	// What is said of one of a row is said of all: "killed Reem Fadel and Sami Odeh".
	for (let i = 1; i < people.length; i++)
		if (inRow(s.lattice, people[i - 1]!, people[i]!)) front[i] ??= front[i - 1] ?? null;
	for (let i = people.length - 1; i > 0; i--)
		if (inRow(s.lattice, people[i - 1]!, people[i]!)) back[i - 1] ??= back[i] ?? null;
	let apposedTo: number | null = null;
	return people.flatMap((p, i) => {
		if (i === 0 || !inRow(s.lattice, people[i - 1]!, p)) apposedTo = comma(s.lattice, p.from - 1);
		const kind = back[i] ?? front[i] ?? null;
		return kind === null || kind === "other" ? [] : [{ start: p.name.start, end: p.name.end, kind, apposedTo }];
	});
}

/** Where a comma or colon stands at a token; null where none does. */
function comma({ tokens }: Lattice, i: number): number | null {
	return i > 0 && ",،:".includes(tokens[i]!.raw) ? tokens[i]!.start : null;
}

function asPerson(name: NameMention, { tokens }: Lattice): Person {
	const from = tokens.findIndex((t) => t.end > name.start);
	let to = from + 1;
	while (to < tokens.length && tokens[to]!.start < name.end) to++;
	return { name, from, to };
}

/** Nothing but a joiner or a comma between two people. */
function inRow({ at, tokens }: Lattice, left: Person, right: Person): boolean {
	for (let i = left.to; i < right.from; i++)
		if (tokens[i]!.raw !== "," && tokens[i]!.raw !== "،" && !at[i]!.some((m) => m.class === "and")) return false;
	return true;
}

function has({ at }: Lattice, i: number, ...classes: readonly ClassName[]): boolean {
	return at[i]?.some((m) => classes.includes(m.class)) ?? false;
}

/** The word of harm that ends at a token, and where it begins. */
function harmEnding({ at }: Lattice, to: number): { readonly kind: QuantityKind; readonly from: number } | null {
	for (let from = Math.max(0, to - 3); from < to; from++)
		for (const m of at[from]!)
			if ((m.class === "harmed" || m.class === "harming") && m.to === to)
				return { kind: m.value as QuantityKind, from };
	return null;
}

function fateBefore(s: ReadSentence, { from, to }: Person): QuantityKind | null {
	const { lattice } = s;
	// Who speaks next is none of the dead just told of: "ten were among the dead, Reem Fadel said".
	if (has(lattice, to, "sayVerb")) return null;
	for (let end = from; end > 0 && end > from - REACH; end--) {
		const harm = harmEnding(lattice, end);
		if (harm !== null) {
			if (has(lattice, harm.from, "looseFate") || unsure(lattice, harm.from)) return null;
			// Where the subject follows its verb, a noun behind the name would be the object: «أوقف فلان العمل».
			if (s.grammar.language.subject === "after-verb") {
				// The last of three words may be that noun, where it bears the article.
				const perhaps = to - from > 2 && likely(s, to - 1)?.article === true;
				return !perhaps && hasNoObject(s, to) ? harm.kind : null;
			}
			// "were killed" speaks of those in front.
			return has(lattice, harm.from - 1, "passiveAux") ? null : harm.kind;
		}
		if (!lattice.at[end - 1]!.some((m) => ON_THE_WAY.has(m.class)) && !isDefinite(s, end - 1)) return null;
	}
	return null;
}

/** What a person is, said in front with an article: «الشاب فلان», «المصور الصحفي فلان». */
function isDefinite(s: ReadSentence, i: number): boolean {
	const word = likely(s, i);
	return word?.article === true && word.before.length === 0;
}

/** Is what a word tells denied, expected or doubted? */
function unsure(lattice: Lattice, at: number): boolean {
	for (let i = Math.max(0, at - 2); i <= at; i++)
		if (
			lattice.at[i]!.some(
				(m) =>
					m.class === "negation" ||
					m.class === "modal" ||
					(m.class === "tense" && m.value === "future") ||
					m.before.includes("will"),
			)
		)
			return true;
	return false;
}

function fateBehind(s: ReadSentence, { to }: Person): QuantityKind | null {
	const { lattice } = s;
	let i = pastApposition(lattice, to);
	const passive = i;
	while (
		i < passive + REACH &&
		has(lattice, i, "passiveAux", "tense", "negation", "modal") &&
		!has(lattice, i, "harmed")
	)
		i++;
	const harm = lattice.at[i]?.find((m) => m.class === "harmed" && m.before.length === 0);
	if (harm === undefined || has(lattice, i, "looseFate") || unsure(lattice, i)) return null;
	return has(lattice, i - 1, "passiveAux") || hasNoObject(s, harm.to) ? (harm.value as QuantityKind) : null;
}

/** Does the clause end here, or go on with a circumstance and no noun? */
function hasNoObject(s: ReadSentence, i: number): boolean {
	const next = s.lattice.tokens[i];
	if (next === undefined || ".,،؛;:()".includes(next.raw)) return true;
	return s.lattice.at[i]!.some((m) => NO_OBJECT.has(m.class)) || (likely(s, i)?.before.length ?? 0) > 0;
}

/** The likeliest reading of a word; undefined for what is none. */
function likely(s: ReadSentence, i: number) {
	const token = s.lattice.tokens[i]!;
	return token.kind === "word" ? s.grammar.words.analyses(token.raw)[0] : undefined;
}

/** Behind ", 25," and "(25)", and behind the comma that ends an apposition: "two men, Reem Fadel and Sami Odeh, were". */
function pastApposition({ at, tokens }: Lattice, i: number): number {
	const closer = tokens[i]?.raw === "(" ? ")" : tokens[i]?.raw === "," ? "," : null;
	if (closer === null) return i;
	if (at[i + 1]?.some((m) => m.class === "passiveAux" || m.class === "harmed")) return i + 1;
	for (let k = i + 1; k < Math.min(tokens.length, i + APPOSITION); k++) if (tokens[k]!.raw === closer) return k + 1;
	return i;
}
