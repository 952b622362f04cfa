import type { XmlElement } from "../markup/index.js";
import { childrenOf, primary, within, wordsIn } from "./elements.js";
import { type Pairs, ReaderError } from "./pairs.js";

/** Codes of the format the text came from, and notes that stand outside of the sentence. */
const CODES: ReadonlySet<string> = new Set(["bpt", "ept", "it", "ph", "ut", "sub"]);

/**
 * The pairs of a translation memory (TMX 1.4), in the order of the file. The original is what the header calls the
 * source language, else the first language; the translation is the first other one.
 * @throws ReaderError where it has no second language
 * @example readTmx(parseXml(text)).languages // ["ar", "en"]
 */
export function readTmx(root: XmlElement): Pairs {
	const source = childrenOf(root, "header")[0]?.attributes.srclang ?? "*all*";
	const units = [...within(root, "tu")].map((tu) => ({
		variants: childrenOf(tu, "tuv").map((v) => ({
			// TMX 1.1 wrote `lang`.
			lang: v.attributes["xml:lang"] ?? v.attributes.lang ?? "",
			text: wordsIn(childrenOf(v, "seg")[0], CODES),
		})),
	}));
	const tags = units.flatMap((u) => u.variants.map((v) => v.lang)).filter((tag) => tag !== "");
	const left = tags.find((tag) => primary(tag) === primary(source)) ?? tags[0];
	const right = tags.find((tag) => primary(tag) !== primary(left ?? ""));
	if (left === undefined || right === undefined) throw new ReaderError("it holds one language only");
	const of = (unit: (typeof units)[number], tag: string) =>
		unit.variants.find((v) => primary(v.lang) === primary(tag))?.text ?? "";
	return { languages: [left, right], segments: units.map((u) => [of(u, left), of(u, right)] as const) };
}
