import { type Mark, markTokens, sensing } from "../grammar/index.js";
import type { Sense, SenseMention, SenseWords } from "../model/index.js";
import { isCapital, normaliseKey } from "../text/index.js";
import type { ReadSentence } from "./sentence.js";

/** Proclitics that leave a small word what it is; any other makes it part of another one («لأي» holds no «لا»). */
const JOINING = new Set(["and", "so"]);
/** A particle this short takes no pronoun. */
const SHORTEST = 2;
/** A clitic commits where an analysis that has it is at least this likely: a future may be as likely as a name. */
const LIKELY = 0.33;
/** Axes of nouns and adjectives, which take all clitics. */
const NOUNS = new Set([
	"source",
	"rank",
	"turn",
	"compass",
	"amount",
	"trend",
	"hedge",
	"order",
	"weekday",
	"month",
	"clause",
]);

/**
 * The words of each sentence that commit it to something a second version may contradict, longest phrases first: what
 * stands inside a longer phrase is not listed.
 * @example findSenses(sentences).map((s) => s.sense) // ["polarity/not", "order/before"]
 */
export function findSenses(sentences: readonly ReadSentence[]): SenseMention[] {
	return sentences.flatMap((s) => {
		const words = s.grammar.language.senses;
		const grammar = sensing(s.grammar);
		if (words === undefined || grammar === null) return [];
		const { tokens } = s.lattice;
		const { at } = markTokens(s.text, tokens, grammar);
		const out: SenseMention[] = [];
		const say = (sense: Sense, start: number, end: number) =>
			out.push({ version: s.version, start, end, quote: s.text.slice(start, end), sense });
		let free = 0;
		for (const [i, token] of tokens.entries()) {
			if (token.kind !== "word") continue;
			const analyses = s.grammar.words.analyses(token.raw);
			const labels = new Set(analyses.flatMap((a) => (a.score >= LIKELY ? a.before : [])));
			for (const label of labels) {
				const sense = words.clitics[label];
				if (sense !== undefined) say(sense, token.start, token.end);
			}
			// Nationalities are read for the places already.
			for (const m of s.lattice.at[i]!)
				if (m.class === "demonym" && m.from === i) say(`nation/${m.value}`, m.start, m.end);
			if (i < free) continue;
			const bare = normaliseKey(token.raw);
			for (const f of words.affixes) if (hasAffix(bare, f)) say(f.sense, token.start, token.end);
			// "Minister May": written large inside a sentence it is a name.
			const name = i > 0 && isCapital(token.raw);
			const marks = at[i]!.filter(
				(m): m is Mark<"sense"> =>
					m.class === "sense" &&
					isWord(m as Mark<"sense">, m.end - m.start) &&
					!(name && (m as Mark<"sense">).value.startsWith("mode/")),
			);
			const longest = marks.reduce((n, m) => Math.max(n, m.to), i);
			const next = tokens[i + 1];
			for (const p of longest > i + 1 ? [] : words.particles) {
				if (
					next === undefined ||
					next.kind !== "word" ||
					!(bare === p.word || analyses.some((a) => a.key === p.word && a.after === null))
				)
					continue;
				const key = normaliseKey(next.raw);
				if (p.before.includes(key[0] ?? " ") && !p.except.includes(key)) say(p.sense, token.start, token.end);
			}
			for (const m of marks)
				if (m.to === longest && !out.some((o) => o.start === m.start && o.end === m.end && o.sense === m.value))
					say(m.value, m.start, m.end);
			free = Math.max(free, longest);
		}
		return out;
	});
}

function hasAffix(word: string, { start, ends, least, except }: SenseWords["affixes"][number]): boolean {
	if (word.length < least || !word.startsWith(start)) return false;
	if (ends !== undefined && !ends.some((e) => word.endsWith(e))) return false;
	return except === "" || !except.split("|").some((x) => word.startsWith(x));
}

function isWord(m: Mark<"sense">, letters: number): boolean {
	// A pronoun is not written onto a particle of two letters: «لأي» holds no «لا».
	if (m.after !== null && letters <= SHORTEST) return false;
	if (m.value === "polarity/not") return m.after === null && m.before.every((b) => b === "and");
	return m.value.startsWith("polarity/") || NOUNS.has(m.value.split("/")[0]!) || m.before.every((b) => JOINING.has(b));
}
