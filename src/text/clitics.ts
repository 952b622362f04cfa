import { isSilent, shadow } from "./normalise.js";

/** What a language writes onto its words; data of a language folder, handed in. */
export interface CliticTable {
	/**
	 * In the order they stand before a word. `before` lists the letters one of which must follow, as written or
	 * normalised; `except` the normalised beginnings of words that only look as if they had it.
	 */
	readonly proclitics: readonly {
		readonly form: string;
		readonly label: string;
		readonly slot: number;
		readonly before?: string;
		readonly except?: readonly string[];
	}[];
	/** The definite article as written before a word, null where there is none. */
	readonly article: string | null;
	/** Article and proclitic grown together: «لل» = for + the. `cut` = how many letters belong to the proclitic. */
	readonly contractions: readonly { readonly form: string; readonly label: string; readonly cut: number }[];
	readonly suffixes: readonly { readonly form: string; readonly label: string }[];
	/** What may be written onto digits: «و15», «الـ18», «بـ20» (normalised, so without tatweel). */
	readonly beforeDigits: readonly {
		readonly form: string;
		readonly labels: readonly string[];
		readonly article: boolean;
	}[];
	/** The least letters that must remain, so that «ولد» is not cut to «لد» without reason. */
	readonly minStem: number;
	/** Words that carry pronouns although they are shorter («له», «بها») or begin like the article («إليه»); normalised. */
	readonly pronounBearers?: readonly string[];
	/**
	 * Words of closed classes, as spelled in front of what is written onto them: those that carry pronouns, those that
	 * a preposition may stand before, and the others. A conjunction may stand before any.
	 */
	readonly particles?: {
		readonly withPronoun: readonly string[];
		/** The pronouns that they are learned with; those left out are too rare in news, or too like an ending. */
		readonly pronouns: readonly string[];
		readonly afterPreposition: readonly string[];
		readonly other: readonly string[];
	};
}

/**
 * Says how likely each analysis of a word is; a trained model of a higher room.
 * @param raw the word as written, @param key the same normalised
 * @returns one number in 0..1 an analysis, in their order
 */
export type AnalysisScorer = (raw: string, key: string, analyses: readonly Analysis[]) => ArrayLike<number>;

/** One way to read a word: what stands before it, the word itself, what hangs on it. Offsets are within the raw word. */
export interface Analysis {
	/** Normalised word without clitics, with the whole of its article. */
	readonly key: string;
	/** The same without its article; equal to `key` where there is none. */
	readonly bare: string;
	readonly start: number;
	readonly end: number;
	/** Labels of the proclitics cut off, outermost first. */
	readonly before: readonly string[];
	/** Offsets where each proclitic begins, for the contract's `parts`. */
	readonly cuts: readonly number[];
	readonly article: boolean;
	/** Label of the suffix cut off. */
	readonly after: string | null;
	/** In 0..1: how likely this reading is before any rule has spoken. */
	readonly score: number;
}

const NO_LABELS: readonly string[] = [];
const NO_CUTS: readonly number[] = [];

/**
 * All likely analyses of one word, the likeliest first; the uncut word is always among them.
 * A quarter of Arabic words begin with a letter that may be a clitic and half of those are not: nothing is decided
 * here, the match that needs an analysis picks it.
 *
 * @param scorer weighs the analyses; without one they have a plain prior
 * @example analyse("وبالحسكة", arabicClitics).some((a) => a.bare === "حسكه" && a.before.join() === "and,with")
 */
export function analyse(raw: string, table: CliticTable, scorer?: AnalysisScorer): readonly Analysis[] {
	const { key, map } = shadow(raw);
	const at = (i: number) => (map === null ? i : map[i]!);
	const out: Analysis[] = [];

	const add = (
		from: number,
		to: number,
		before: readonly string[],
		cuts: readonly number[],
		after: string | null,
		article: boolean,
		articleLength: number,
	) => {
		const rest = key.slice(from, to);
		const bare = article ? rest.slice(articleLength) : rest;
		// Where the article has lost letters («للـ»), the key has it whole: «للولايات المتحدة» names «الولايات المتحدة».
		const word = article && articleLength !== table.article?.length ? `${table.article}${bare}` : rest;
		if (bare.length < 1) return;
		const cutCount = before.length + (after === null ? 0 : 1);
		if (cutCount > 0 && bare.length < table.minStem && !table.pronounBearers?.includes(bare)) return;
		out.push({
			key: word,
			bare,
			start: at(from),
			end: at(to),
			before,
			cuts,
			article,
			after,
			score: prior(cutCount, article, bare.length),
		});
	};

	const withArticle = (
		from: number,
		to: number,
		before: readonly string[],
		cuts: readonly number[],
		after: string | null,
	) => {
		const a = table.article;
		const has = a !== null && key.startsWith(a, from) && to - from > a.length + 1;
		add(from, to, before, cuts, after, has, a?.length ?? 0);
	};

	const withSuffixes = (from: number, before: readonly string[], cuts: readonly number[]) => {
		withArticle(from, key.length, before, cuts, null);
		// A word with the article takes no pronoun: «الماضي» is whole.
		const articled = table.article !== null && key.startsWith(table.article, from);
		for (const s of table.suffixes) {
			const stem = key.length - s.form.length;
			const bears = table.pronounBearers?.includes(key.slice(from, stem)) ?? false;
			if (
				(bears || (!articled && stem - from >= table.minStem)) &&
				key.endsWith(s.form) &&
				isWritten(raw.slice(at(stem)), s.form)
			)
				withArticle(from, stem, before, cuts, s.label);
		}
	};

	const walk = (from: number, slot: number, before: readonly string[], cuts: readonly number[]) => {
		withSuffixes(from, before, cuts);
		for (const c of table.contractions)
			if (key.startsWith(c.form, from) && key.length - from - c.form.length >= 2) {
				const start = from + c.cut;
				add(start, key.length, [...before, c.label], [...cuts, at(from)], null, true, c.form.length - c.cut);
			}
		for (const p of table.proclitics) {
			if (p.slot < slot || !key.startsWith(p.form, from)) continue;
			const next = from + p.form.length;
			if (key.length - next < table.minStem) continue;
			if (p.before !== undefined && !p.before.includes(key[next] ?? "\0") && !p.before.includes(raw[at(next)] ?? "\0"))
				continue;
			if (p.except?.some((w) => (w.endsWith("$") ? key.slice(from) === w.slice(0, -1) : key.startsWith(w, from))))
				continue;
			walk(next, p.slot + 1, [...before, p.label], [...cuts, at(from)]);
		}
	};
	walk(0, 0, NO_LABELS, NO_CUTS);
	if (out.length < 2) return out;
	const scored = scorer === undefined ? out : weighed(out, scorer(raw, key, out));
	return scored.sort((a, b) => b.score - a.score);
}

function weighed(analyses: readonly Analysis[], scores: ArrayLike<number>): Analysis[] {
	return analyses.map((a, i) => ({ ...a, score: scores[i]! }));
}

/** Is the suffix written with its own letters? A ta marbuta (ة) is folded into ه for looking up but is no pronoun. */
function isWritten(tail: string, form: string): boolean {
	let plain = "";
	for (let i = 0; i < tail.length; i++)
		if (!isSilent(tail.charCodeAt(i))) plain += tail[i] === "’" || tail[i] === "‘" ? "'" : tail[i]!.toLowerCase();
	return plain === form;
}

/** Fewer cuts are likelier, except before an article, which almost never begins a stem. */
function prior(cuts: number, article: boolean, stem: number): number {
	if (cuts === 0) return article ? 0.95 : 0.7;
	return (article ? 0.98 : stem >= 3 ? 0.5 : 0.2) - 0.05 * (cuts - 1);
}
