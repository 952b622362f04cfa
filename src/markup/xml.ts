import { XMLBuilder, XMLParser, XMLValidator } from "fast-xml-parser";
import { fromEntities, sendable } from "./xml-text.js";

/** What stands in an element: an element, or text as a string. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
	/** As written, prefix included. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
}

/** A document that is no XML, or XML that asks for more than a document of text has reason to. */
export class XmlFault extends Error {}

/** Elements within elements; formats of translators have about ten. */
const MAX_DEPTH = 100;
/** A declaration of entities of its own: nothing that translators exchange needs it, and bombs are made of it. */
const OWN_ENTITIES = /<!DOCTYPE[^>[]*\[|<!ENTITY/;

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: "",
	parseTagValue: false,
	trimValues: false,
	// Nothing is expanded by the library: the five entities of XML and characters by number are decoded here.
	processEntities: false,
	cdataPropName: "#cdata",
	ignoreDeclaration: true,
	ignorePiTags: true,
	maxNestedTags: MAX_DEPTH,
});

/** What the library gives, order kept: one key that is the element's name, its attributes beside it. */
type Raw = Record<string, unknown>;

/**
 * Parses an XML document. No entity but the five of XML and characters by number is expanded, no address is opened.
 * @throws XmlFault where it is not well formed, declares entities, or nests deeper than 100 elements
 * @example parseXml("<a x='1'>b &amp; <c/></a>") // { name: "a", attributes: { x: "1" }, children: ["b & ", …] }
 */
export function parseXml(text: string): XmlElement {
	const document = text.replace(/^\uFEFF/, "");
	if (OWN_ENTITIES.test(document)) throw new XmlFault("it declares entities of its own, which are not read");
	const valid = XMLValidator.validate(document);
	if (valid !== true) throw new XmlFault(`line ${valid.err.line}: ${valid.err.msg.slice(0, 120)}`);
	let found: Raw[];
	try {
		found = parser.parse(document) as Raw[];
	} catch (e) {
		throw new XmlFault((e as Error).message.slice(0, 120));
	}
	const root = found.map(nodeOf).find((n) => typeof n !== "string");
	if (root === undefined) throw new XmlFault("it has no element");
	return root as XmlElement;
}

function nodeOf(raw: Raw): XmlNode {
	if (typeof raw["#text"] === "string") return fromEntities(raw["#text"]);
	const cdata = raw["#cdata"] as Raw[] | undefined;
	if (cdata !== undefined) return cdata.map((c) => String(c["#text"] ?? "")).join("");
	const name = Object.keys(raw).find((k) => k !== ":@")!;
	const attributes = Object.entries((raw[":@"] ?? {}) as Record<string, string>);
	return {
		name,
		attributes: Object.fromEntries(attributes.map(([k, v]) => [k, fromEntities(String(v))])),
		children: (raw[name] as Raw[]).map(nodeOf),
	};
}

const builder = new XMLBuilder({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: "",
	processEntities: true,
	suppressEmptyNode: true,
});

/**
 * Writes an XML document; what means something to XML is escaped, what XML cannot hold becomes U+FFFD.
 * @param doctype the document type, where the format has one
 * @example writeXml({ name: "a", attributes: {}, children: ["1 < 2"] }) // "<?xml …?>\n<a>1 &lt; 2</a>\n"
 */
export function writeXml(root: XmlElement, doctype?: string): string {
	const body: string = builder.build([rawOf(root)]);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype === undefined ? "" : `${doctype}\n`}${body.trim()}\n`;
}

function rawOf(node: XmlNode): Raw {
	if (typeof node === "string") return { "#text": sendable(node) };
	const attributes = Object.entries(node.attributes).map(([k, v]) => [k, sendable(v)] as const);
	return { [node.name]: node.children.map(rawOf), ":@": Object.fromEntries(attributes) };
}
