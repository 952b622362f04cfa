// How Arabic letters are written in Latin ones, from names that stand in both scripts.
import { nameArticle } from "../../dist/languages/arabic/article.js";
import { trainLetters } from "../../dist/models/index.js";

/** The source file that holds the table, with the hashes of what it was made from. */
export function trainLettersFrom(sources) {
	const table = trainLetters(sources.namePairs());
	const from = Object.entries(sources.hashes).map(([file, hash]) => ` *   ${hash} ${file}`);
	return [
		"/**",
		" * How Arabic letters are written in Latin ones: made by `npm run train` (docs/training.md), not by hand.",
		" * The first two lines are the letters of the two scripts with how rare each is and what it brings on average; then",
		" * units, Arabic and Latin, with what they bring for the two names being one, in tenths of a nat. _ is no letter,",
		" * ^ and $ are the edges of a name. Made from:",
		...from,
		" */",
		`export const LETTERS_AR_LATN = \`\n${table}\n\`;`,
		"",
		"/** How the article of a name is written in both scripts: compiled from `src/languages/arabic/article.ts`. */",
		"export const ARTICLE_AR_LATN = {",
		`\tarabic: ${JSON.stringify(nameArticle.arabic)},`,
		`\tlatin: ${JSON.stringify(nameArticle.latin.join(" "))}.split(" "),`,
		"} as const;",
		"",
	].join("\n");
}
