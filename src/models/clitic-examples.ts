import type { CliticTable } from "../text/index.js";

/**
 * Words to learn from that grammar gives and a small text does not: each particle by itself, behind each conjunction,
 * behind each preposition where it takes one, before each pronoun where it carries them, and behind a conjunction then too.
 * A form that is a particle itself is left out («كما» is not «ك» and «ما»).
 *
 * @returns words in their segments
 * @example particleExamples(arabicClitics) // [["أن"], ["و", "أن"], ["ف", "أن"], ["ب", "أن"], ["أن", "ها"], …]
 */
export function particleExamples(table: CliticTable): readonly (readonly string[])[] {
	const { withPronoun = [], pronouns = [], afterPreposition = [] } = table.particles ?? {};
	const all = new Set(particlesOf(table));
	const first = Math.min(...table.proclitics.map((p) => p.slot));
	const conjunctions = table.proclitics.filter((p) => p.slot === first).map((p) => p.form);
	// What asks for certain letters behind it stands before verbs alone.
	const prepositions = table.proclitics.filter((p) => p.slot > first && p.before === undefined).map((p) => p.form);
	const carrying = withPronoun.flatMap((word) => pronouns.map((p) => [word, p]));
	const built = [
		...[...[...all].map((word) => [word]), ...carrying].flatMap((end) => conjunctions.map((c) => [c, ...end])),
		...afterPreposition.flatMap((word) => prepositions.map((p) => [p, word])),
		...carrying,
	];
	return [...[...all].map((word) => [word]), ...built.filter((segments) => !all.has(segments.join("")))];
}

/**
 * Names of places to learn from: each behind one proclitic that may stand before a noun, in turn. By themselves they
 * need no learning: a well-known place is never cut.
 * @returns words in their segments
 * @example placeExamples(arabicClitics, ["حمص", "حلب"]) // [["و", "حمص"], ["ف", "حلب"]]
 */
export function placeExamples(table: CliticTable, names: readonly string[]): readonly (readonly string[])[] {
	const proclitics = table.proclitics.filter((p) => p.before === undefined).map((p) => p.form);
	// «ل» before the article is written «لل».
	const beforeArticle = proclitics.filter((p) => !table.contractions.some((c) => c.form.startsWith(p)));
	return names.map((name, i) => {
		const fits = table.article !== null && name.startsWith(table.article) ? beforeArticle : proclitics;
		return [fits[i % fits.length]!, name];
	});
}

/** All particles of a language, as spelled in front of what is written onto them. */
export function particlesOf({ particles }: CliticTable): readonly string[] {
	return particles === undefined ? [] : [...particles.withPronoun, ...particles.afterPreposition, ...particles.other];
}
