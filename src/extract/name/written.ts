import type { ProposedName } from "../../grammar/index.js";
import { isCapital, normaliseKey } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

/**
 * A proposed name as names are written where the script has capitals: its small words at either end are not of it
 * ("the White House", "Chancellor's spokesman", "Damascus central district"), but "bin", "al-" and what a hyphen joins
 * are; the title before a person is not of it either.
 *
 * @returns null where nothing of a name is left: a title, a weekday, a pronoun, "I'm"
 * @example asWritten(s, "the Observatory said") → "Observatory"; asWritten(s, "Princess Rana Haddad") → "Rana Haddad"
 */
export function asWritten(s: ReadSentence, p: ProposedName): ProposedName | null {
	if (s.grammar.language.script !== "Latn") return p;
	let { from, to } = p;
	if (!hasLarge(s, from, to)) return isNoName(s, from, to) ? null : p;
	while (from < to && !opensName(s, from, to)) from++;
	while (to > from && !closesName(s, to)) to--;
	if (p.type === "PER") from = behindTitles(s, from, to);
	else to = beforeTitle(s, from, to);
	return isNoName(s, from, to) || isTitle(s, from, to) ? null : { from, to, type: p.type };
}

/** Is one of these tokens a large word? Always so where the script has no capitals. */
export function hasLarge(s: ReadSentence, from: number, to: number): boolean {
	if (s.grammar.language.script !== "Latn") return true;
	const { tokens } = s.lattice;
	for (let i = from; i < to; i++) if (tokens[i]!.kind === "word" && isCapital(tokens[i]!.raw)) return true;
	return false;
}

/** Does a hyphen stand between two tokens without space: "Chan-o-cha"? */
function isJoined(s: ReadSentence, i: number): boolean {
	const { tokens } = s.lattice;
	return tokens[i]?.raw === "-" && tokens[i]!.glued && tokens[i + 1]?.glued === true;
}

function opensName(s: ReadSentence, i: number, to: number): boolean {
	const t = s.lattice.tokens[i]!;
	if (t.kind !== "word") return t.kind === "number" && opensNumbered(s, i, to);
	if (isCapital(t.raw)) return true;
	const particle = s.lattice.at[i]!.find((m) => m.class === "nameParticle");
	if (particle === undefined || i + 1 >= to) return false;
	return (particle.value === "free" || isJoined(s, i + 1)) && hasLarge(s, i + 1, Math.min(to, i + 3));
}

/** "3 Air Division", "407th Air Group", "7-Eleven". */
function opensNumbered(s: ReadSentence, i: number, to: number): boolean {
	const { tokens } = s.lattice;
	const next = tokens[i + 1]?.glued && !isJoined(s, i + 1) ? i + 2 : i + 1;
	return isJoined(s, i + 1) || (next < to && tokens[next]!.kind === "word" && isCapital(tokens[next]!.raw));
}

function closesName(s: ReadSentence, to: number): boolean {
	const t = s.lattice.tokens[to - 1]!;
	if (t.kind === "number") return true;
	if (t.kind !== "word") return t.raw === "." || t.raw === "!" || t.raw === "+";
	return isCapital(t.raw) || isJoined(s, to - 2);
}

/** Where a person's name begins behind the titles, and whoever gave them: "Green Front MK Lamis Zarnoufi". */
function behindTitles(s: ReadSentence, from: number, to: number): number {
	const { at, tokens } = s.lattice;
	const giver = Math.max(from, ...at[from]!.filter((m) => GIVERS.has(m.class) && m.to < to).map((m) => m.to));
	let start = from;
	for (let i of new Set([from, giver]))
		for (let title = titleAt(s, i, to); title !== undefined; title = titleAt(s, i, to)) {
			i = title.to;
			if (tokens[i]?.raw === "." && i + 1 < to) i++;
			start = i;
		}
	return start;
}

const GIVERS: ReadonlySet<string> = new Set(["actorName", "placeName", "demonym"]);

function titleAt(s: ReadSentence, i: number, to: number) {
	return s.lattice.at[i]?.find((m) => m.class === "title" && m.to < to);
}

/** Before the title that stands behind a place or an organisation: "US Consul General", "Green Party President". */
function beforeTitle(s: ReadSentence, from: number, to: number): number {
	const { at } = s.lattice;
	if (at.slice(from, to).some((marks) => marks.some((m) => m.class === "belonging"))) return to;
	let end = to;
	for (let i = to - 1; i > from; i--) {
		const isTitle = at[i]!.some(
			(m) =>
				m.to >= end &&
				((m.class === "personNoun" && m.value === "unnamed_official") || (m.class === "title" && m.value !== "king")),
		);
		if (isTitle) end = i;
		else if (i < end - 2) break;
	}
	return end;
}

/** Is all of it a title: "President", "Adm."? A given name is none, though it is a rank as well. */
function isTitle(s: ReadSentence, from: number, to: number): boolean {
	const marks = s.lattice.at[from]!.filter((m) => m.to >= to);
	return marks.some((m) => m.class === "title") && !marks.some((m) => OWN_NAMES.has(m.class));
}

const OWN_NAMES: ReadonlySet<string> = new Set(["givenName", "actorName", "placeName"]);

/** Is nothing there but words that name nobody and nothing? */
function isNoName(s: ReadSentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const t = s.lattice.tokens[i]!;
		if (s.grammar.names.notNames.has(normaliseKey(t.raw))) continue;
		if (!s.lattice.at[i]!.some((m) => m.class === "weekday" || m.class === "month" || m.class === "the")) return false;
	}
	return true;
}
