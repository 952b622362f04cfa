import type { XmlElement } from "../markup/index.js";
import { childrenOf, within, wordsIn } from "./elements.js";
import { type Pairs, ReaderError } from "./pairs.js";

/** Codes of the format the text came from: 1.2 keeps them as content, 2.0 as empty elements. */
const CODES: ReadonlySet<string> = new Set(["bpt", "ept", "it", "ph", "sub", "x", "bx", "ex", "sc", "ec", "cp"]);

type Segments = (readonly [string, string])[];

/**
 * The pairs of an XLIFF file, version 1.2 or 2.0, in the order of the file: a segment each, a whole unit where it was
 * not cut. Proposals of a memory (`alt-trans`, matches) are no text of the report and are left out.
 * @throws ReaderError where the version is another one
 * @example readXliff(parseXml(text)).segments[0] // ["وصلت القافلة.", "The convoy arrived."]
 */
export function readXliff(root: XmlElement): Pairs {
	const version = root.attributes.version ?? "";
	if (version.startsWith("2.")) {
		const units = [...within(root, "segment", "matches")];
		return { languages: [root.attributes.srcLang, root.attributes.trgLang], segments: units.map(sides) };
	}
	if (!version.startsWith("1."))
		throw new ReaderError(`it is XLIFF of version "${version.slice(0, 20)}", not 1.2 or 2.0`);
	const file = childrenOf(root, "file")[0];
	return {
		languages: [file?.attributes["source-language"], file?.attributes["target-language"]],
		segments: [...within(root, "trans-unit", "alt-trans")].flatMap(segmentsOf),
	};
}

function sides(unit: XmlElement): readonly [string, string] {
	return [wordsIn(childrenOf(unit, "source")[0], CODES), wordsIn(childrenOf(unit, "target")[0], CODES)];
}

/** The segments of a unit of 1.2: marked ones that both sides have by the same number, else the unit whole. */
function segmentsOf(unit: XmlElement): Segments {
	const [cut, target] = [childrenOf(unit, "seg-source")[0], childrenOf(unit, "target")[0]];
	if (cut === undefined) return [sides(unit)];
	const [left, right] = [marked(cut), target === undefined ? new Map<string, string>() : marked(target)];
	// A translation that is not cut in the same way can only be held against the whole unit.
	const whole = left.size === 0 || (target !== undefined && [...right.keys()].some((mid) => !left.has(mid)));
	const uncut = right.size === 0 && wordsIn(target, CODES) !== "";
	if (whole || uncut) return [sides(unit)];
	return [...left].map(([mid, text]) => [text, right.get(mid) ?? ""] as const);
}

function marked(e: XmlElement): Map<string, string> {
	const marks = [...within(e, "mrk")].filter((m) => m.attributes.mtype === "seg");
	return new Map(marks.map((m, i) => [m.attributes.mid ?? `#${i}`, wordsIn(m, CODES)]));
}
