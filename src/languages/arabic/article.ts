import { clitics } from "./script.js";

/**
 * How the article of a name is written: before its word in Arabic letters, and in Latin ones with a hyphen, a blank or an
 * apostrophe behind it, as it is spoken before each letter ("ash-Sham", "ez-Zor"). `npm run train` compiles these
 * spellings into the table of letters that names are matched by.
 */
export const nameArticle = {
	arabic: clitics.article,
	latin: "al el ul ar as ash at ad adh an az ez es er ed en et".split(" "),
} as const;
