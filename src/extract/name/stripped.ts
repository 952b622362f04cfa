import type { NameMention } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";

/**
 * Owners in texts that have lost their apostrophes: "Norlands army" in a report that names Norland, for sure, elsewhere.
 * The sign of the owner is what the language writes behind it, without its apostrophe.
 *
 * @param known names of the report that lexicons are sure of
 * @returns the proposals, such owners without their sign and of the known type
 */
export function withoutStrippedSign(
	proposed: readonly NameMention[],
	known: readonly Pick<NameMention, "quote" | "type">[],
	sentences: readonly ReadSentence[],
): readonly NameMention[] {
	const types = new Map(known.map((n) => [n.quote, n.type]));
	const signs = new Map<string, readonly string[]>();
	for (const { version, grammar } of sentences)
		if (!signs.has(version)) {
			const owners = grammar.language.clitics.suffixes.filter((x) => x.label === "genitive" && x.form.length > 1);
			signs.set(
				version,
				owners.map((x) => x.form.slice(1)),
			);
		}
	return proposed.map((p) => {
		if (types.has(p.quote)) return p;
		const sign = signs.get(p.version)?.find((x) => p.quote.endsWith(x) && types.has(p.quote.slice(0, -x.length)));
		if (sign === undefined) return p;
		const quote = p.quote.slice(0, -sign.length);
		return { ...p, end: p.end - sign.length, quote, type: types.get(quote)! };
	});
}
