import type { XmlElement, XmlNode } from "../markup/index.js";

/** An element's name without its prefix: a file may give the same vocabulary any prefix. */
export function localName(e: XmlElement): string {
	return e.name.slice(e.name.indexOf(":") + 1);
}

/** The children of an element that have this name, prefix aside. */
export function childrenOf(e: XmlElement, name: string): XmlElement[] {
	return e.children.filter((c): c is XmlElement => typeof c !== "string" && localName(c) === name);
}

/** The elements of this name anywhere inside, in order; nothing is looked for inside one, nor inside `except`. */
export function* within(e: XmlElement, name: string, except?: string): Generator<XmlElement> {
	for (const c of e.children) {
		if (typeof c === "string" || localName(c) === except) continue;
		if (localName(c) === name) yield c;
		else yield* within(c, name, except);
	}
}

/**
 * The words of a segment: text, and the text inside marks that only format or annotate. What stands for codes of another
 * format is left out. A line break in XML is how its lines were set, no end of a sentence.
 * @param codes names of the elements whose content is no text
 * @example wordsIn(parseXml("<seg>a <hi>b</hi><ph>{0}</ph></seg>"), new Set(["ph"])) === "a b"
 */
export function wordsIn(e: XmlElement | undefined, codes: ReadonlySet<string>): string {
	if (e === undefined) return "";
	const text = (n: XmlNode): string =>
		typeof n === "string" ? n : codes.has(localName(n)) ? "" : n.children.map(text).join("");
	return text(e)
		.replace(/[ \t\r]*\n\s*/g, " ")
		.trim();
}

/** The primary language of a tag, for telling whether two tags mean one. @example primary("AR-sy") === "ar" */
export function primary(tag: string): string {
	return tag.toLowerCase().split(/[-_]/)[0]!;
}
