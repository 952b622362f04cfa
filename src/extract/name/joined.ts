import type { ProposedName } from "../../grammar/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";

/**
 * Puts together what a tagger took apart in the middle of a name: pieces of one hyphened word ("Al-" and "Nour Square"),
 * a name and what stands behind its small word ("Rashid" and "bin Hamad", "Umm" and "al-Fahm"). The first large piece
 * says the type.
 *
 * @param proposed in order; none overlap
 * @example joined(s, [Mohammed/PER, "Rashid Al Zarnoufi"/PER]) of "Mohammed bin Rashid Al Zarnoufi" → one PER
 */
export function joined(s: ReadSentence, proposed: readonly ProposedName[]): readonly ProposedName[] {
	if (s.grammar.language.script !== "Latn") return proposed;
	const out: ProposedName[] = [];
	for (const p of proposed) {
		const last = out[out.length - 1];
		if (last !== undefined && p.from < last.to) continue;
		if (last === undefined || !belongs(s, last, p)) out.push({ ...p, to: withTail(s, p.to) });
		else
			out[out.length - 1] = { from: last.from, to: withTail(s, p.to), type: isParticle(s, last) ? p.type : last.type };
	}
	return out;
}

/** Does the second go on with the name of the first: glued to it, or behind one small word of names? */
function belongs(s: ReadSentence, first: ProposedName, second: ProposedName): boolean {
	const { tokens } = s.lattice;
	const gap = second.from - first.to;
	if (gap === 0) return tokens[second.from]!.raw === "-" && tokens[second.from]!.glued;
	if (gap !== 1 || tokens[second.from]!.kind !== "word") return false;
	const between = tokens[first.to]!;
	if (between.raw === "-") return between.glued && tokens[second.from]!.glued && isParticle(s, first);
	return isSmallParticle(s, first.to) && isCapital(tokens[second.from]!.raw);
}

/** "Al" alone. */
function isParticle(s: ReadSentence, p: ProposedName): boolean {
	return p.to - p.from === 1 && s.lattice.at[p.from]!.some((m) => m.class === "nameParticle");
}

function isSmallParticle(s: ReadSentence, i: number): boolean {
	const isFree = s.lattice.at[i]!.some((m) => m.class === "nameParticle" && m.value === "free");
	return isFree && !isCapital(s.lattice.tokens[i]!.raw);
}

/** Behind what goes on with a name that ends there: "-o-cha", "al-Fahm". */
function withTail(s: ReadSentence, end: number): number {
	const { tokens, at } = s.lattice;
	const particle = (i: number) => at[i]?.some((m) => m.class === "nameParticle" && m.to === i + 1) ?? false;
	const hyphen = (i: number) => tokens[i]?.raw === "-" && tokens[i]!.glued && tokens[i + 1]?.glued === true;
	let to = end;
	// "Umm al-Fahm", "Bab Al-Hawa"
	if (particle(to) && hyphen(to + 1) && tokens[to + 2]?.kind === "word" && isCapital(tokens[to + 2]!.raw)) to += 3;
	// "Chan-o-cha", "Al-" of "Al-Nour"
	while (
		hyphen(to) &&
		tokens[to + 1]!.kind === "word" &&
		(tokens[to + 1]!.raw.length === 1 || particle(to - 1) || isLone(s, to - 1))
	)
		to += 2;
	return to;
}

/** A single letter inside a hyphened word. */
function isLone(s: ReadSentence, i: number): boolean {
	const { tokens } = s.lattice;
	return tokens[i]!.raw.length === 1 && tokens[i - 1]?.raw === "-" && tokens[i - 1]!.glued;
}
