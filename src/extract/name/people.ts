import type { Mark } from "../../grammar/index.js";
import type { NameMention } from "../../model/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { adjectiveEnding } from "./endings.js";

/** Words of a person's name at most. */
const MOST_WORDS = 5;

/**
 * People told by what stands around their name: a title before it, a given name in it, a verb of saying beside it.
 * @example "President John Smith", «العميد أحمد رحال», "Reem Fadel said"
 */
export function peopleIn(s: ReadSentence): NameMention[] {
	const out: NameMention[] = [];
	const cased = s.grammar.language.script === "Latn";
	for (let i = 0; i < s.lattice.tokens.length; i++) {
		const found = cased ? largePerson(s, i) : givenPerson(s, i);
		if (found === null) continue;
		const quote = s.text.slice(found.start, found.end);
		out.push({ version: s.version, start: found.start, end: found.end, quote, rule: found.rule, type: "PER" });
		i = found.to - 1;
	}
	return out;
}

interface FoundPerson {
	readonly start: number;
	readonly end: number;
	readonly to: number;
	readonly rule: string;
}

const SILENT: ReadonlySet<string> = new Set(["givenName", "placeGuard", "nameHead", "nameParticle", "siteWord"]);

function hasClass(s: ReadSentence, i: number, ...classes: readonly Mark["class"][]): boolean {
	return s.lattice.at[i]?.some((m) => classes.includes(m.class)) ?? false;
}

/** Does a title end just before this token, a nationality between them or not? */
function titled(s: ReadSentence, i: number): boolean {
	const ends = (to: number) =>
		[to - 3, to - 2, to - 1].some((k) => k >= 0 && s.lattice.at[k]!.some((m) => m.class === "title" && m.to === to));
	return ends(i) || (hasClass(s, i - 1, "demonym") && ends(i - 1));
}

function largePerson(s: ReadSentence, i: number): FoundPerson | null {
	const { tokens, at } = s.lattice;
	const large = (k: number) => tokens[k]?.kind === "word" && isCapital(tokens[k]!.raw);
	const plain = (k: number) => large(k) && at[k]!.every((m) => SILENT.has(m.class));
	const acronym = (k: number) => tokens[k]!.raw.length > 1 && tokens[k]!.raw === tokens[k]!.raw.toUpperCase();
	const hyphen = (k: number) => tokens[k]?.raw === "-" && tokens[k]!.glued && tokens[k + 1]?.glued === true;
	if (!plain(i) || acronym(i) || (i > 0 && plain(i - 1))) return null;
	let to = i + 1;
	let words = 1;
	while (words < MOST_WORDS && to < tokens.length) {
		// An initial keeps its full stop: "George W. Bush".
		if (tokens[to]!.raw === "." && tokens[to]!.glued && tokens[to - 1]!.raw.length === 1 && plain(to + 1)) to++;
		else if (plain(to) && !acronym(to)) {
			to++;
			words++;
		} else if (hasClass(s, to, "nameParticle") && plain(to + 1)) to++;
		else if (hasClass(s, to, "nameParticle") && hyphen(to + 1) && large(to + 2)) {
			to += 3;
			words++;
		} else if (hyphen(to) && large(to + 1)) to += 2;
		else break;
	}
	const last = tokens[to - 1]!;
	const genitive = s.grammar.words.analyses(last.raw).find((a) => a.after === "genitive");
	const end = genitive === undefined ? last.end : last.start + genitive.end;
	const rule = evidence(s, i, to, words);
	return rule === null ? null : { start: tokens[i]!.start, end, to, rule };
}

function evidence(s: ReadSentence, from: number, to: number, words: number): string | null {
	if (titled(s, from)) return "name/title";
	if (words > 1 && hasClass(s, from, "givenName")) return "name/given";
	const begins = from === 0 || s.lattice.tokens[from - 1]!.kind === "mark";
	const says = hasClass(s, to, "sayVerb") || (hasClass(s, from - 1, "sayVerb") && hasClass(s, to, "punct"));
	if (says && (words > 1 || !begins)) return "name/speaker";
	return null;
}

/** In a script without capitals only titles and given names tell where a name begins. */
function givenPerson(s: ReadSentence, i: number): FoundPerson | null {
	const { tokens, at } = s.lattice;
	if (tokens[i]!.kind !== "word") return null;
	const given = at[i]!.find((m) => m.class === "givenName" && m.before.length <= 1 && m.after === null);
	const particle = (k: number) => at[k]?.some((m) => m.class === "nameParticle" && m.before.length === 0) ?? false;
	const bare = (k: number) => {
		const t = tokens[k];
		if (t?.kind !== "word" || t.raw.length < 2 || !at[k]!.every((m) => SILENT.has(m.class))) return false;
		const a = s.grammar.words.analyses(t.raw)[0]!;
		return a.before.length === 0 && !(a.article && adjectiveEnding(s, t.raw) === "feminine");
	};
	// «محمد علي»: the same letters, spelled otherwise, are the preposition «على».
	const spelled = (k: number) =>
		at[k]?.some((m) => m.class === "spelledName" && m.before.length === 0 && m.value === tokens[k]!.raw) ?? false;
	const article = (k: number) => s.grammar.words.analyses(tokens[k]!.raw)[0]!.article;
	const opens = (spelled(i) && (bare(i + 1) || particle(i + 1))) || (bare(i) && !article(i) && bare(i + 1));
	const rule = given !== undefined ? "name/given" : opens && titled(s, i) ? "name/title" : null;
	if (rule === null) return null;
	let to = given?.to ?? i + 1;
	let end = given?.end ?? tokens[i]!.end;
	let family = false;
	let words = 1;
	while (words < MOST_WORDS && to < tokens.length) {
		const next = at[to]!.find((m) => m.class === "givenName" && m.before.length === 0 && m.after === null);
		if (next !== undefined && !family) {
			to = next.to;
			end = next.end;
		} else if (spelled(to) && !family) {
			end = tokens[to]!.end;
			to++;
		} else if (particle(to) && bare(to + 1) && !family) {
			to += 2;
			end = tokens[to - 1]!.end;
			family = true;
		} else if (bare(to) && !family) {
			end = tokens[to]!.end;
			// «عبد الحميد دشتي»: a word with the article may still be followed by the family name, nothing after that.
			family = true;
			to++;
		} else break;
		words++;
	}
	return words < 2 ? null : { start: given?.start ?? tokens[i]!.start, end, to, rule };
}

/**
 * The last words of full names, by version: how the report calls these people from then on.
 * @example familyNames([{ quote: "Rana Haddad", … }]) holds "Haddad"
 */
export function familyNames(people: readonly NameMention[]): ReadonlySet<string> {
	const out = new Set<string>();
	for (const n of people) {
		const words = n.quote.split(" ");
		const last = words[words.length - 1]!;
		if (words.length > 1 && last.length > 2) out.add(last);
	}
	return out;
}

/** Family names standing alone, through clitics; only words that no lexicon knows. */
export function repeatedFamilies(s: ReadSentence, families: ReadonlySet<string>): NameMention[] {
	const out: NameMention[] = [];
	for (const [i, t] of s.lattice.tokens.entries()) {
		if (t.kind !== "word" || s.lattice.at[i]!.some((m) => !SILENT.has(m.class) && m.class !== "placeName")) continue;
		for (const a of s.grammar.words.analyses(t.raw)) {
			if (a.before.length > 1 || (a.after !== null && a.after !== "genitive")) continue;
			const [start, end] = [t.start + a.start, t.start + a.end];
			const quote = s.text.slice(start, end);
			if (!families.has(quote)) continue;
			out.push({ version: s.version, start, end, quote, rule: "name/family", type: "PER" });
			break;
		}
	}
	return out;
}
