import { parseXml, XmlFault } from "../markup/index.js";
import { localName } from "./elements.js";
import { type Pairs, ReaderError } from "./pairs.js";
import { readTmx } from "./tmx.js";
import { readTwoColumns } from "./two-columns.js";
import { readXliff } from "./xliff.js";

export { type Pairs, ReaderError, reportOfPairs } from "./pairs.js";
export { readTerms } from "./terms.js";

/** The formats that hold paired segments; `xml` is TMX or XLIFF, which its first element tells. */
export type PairFormat = "csv" | "tsv" | "xml";

/**
 * Does a file hold paired segments? XML is told by how it begins, a table by its name: any text may look like one.
 * @returns null where it is a text
 * @example pairFormat("report.tsv", "…") === "tsv"; pairFormat("memory", "<?xml …") === "xml"
 */
export function pairFormat(name: string, text: string): PairFormat | null {
	const ending = /\.(csv|tsv|tab)$/i.exec(name)?.[1]?.toLowerCase();
	if (ending !== undefined) return ending === "csv" ? "csv" : "tsv";
	return /^\uFEFF?\s*<(?:\?xml\s|!DOCTYPE\s|(?:[a-z\d]+:)?(?:tmx|xliff)[\s>])/i.test(text) ? "xml" : null;
}

/**
 * The paired segments of a table of two columns, a translation memory (TMX 1.4) or an XLIFF file (1.2, 2.0).
 * @throws ReaderError where it is none of them, or broken
 * @example readPairs("ar\ten\nوصل الوفد.\tThe delegation arrived.\n", "tsv").segments.length === 1
 */
export function readPairs(text: string, format: PairFormat): Pairs {
	if (format !== "xml") return readTwoColumns(text, format === "csv" ? "," : "\t");
	try {
		const root = parseXml(text);
		const name = localName(root);
		if (name === "tmx") return readTmx(root);
		if (name === "xliff") return readXliff(root);
		throw new ReaderError(`<${name.slice(0, 40)}> is neither a translation memory (TMX) nor XLIFF`);
	} catch (e) {
		if (e instanceof XmlFault) throw new ReaderError(e.message);
		throw e;
	}
}
